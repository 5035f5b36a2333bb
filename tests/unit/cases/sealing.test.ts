import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFileKeys } from '../../../platform/keys/fileKeys.ts';
import type { KeyStore } from '../../../platform/keys/index.ts';
import { KeyStoreUnavailable } from '../../../platform/keys/index.ts';
import { caseKeyName, createCaseSeals, makeCaseKey } from '../../../subgraphs/cases/sealing.ts';

const [caseId, otherCaseId, networkId] = ['11111111', '22222222', '33333333'];
const at = { caseId, table: 'persons', id: 'p', field: 'name' } as const;
let folder: string;
let keys: KeyStore;
const wrapped = new Map<string, Buffer>();
let asked = 0;
const seals = (over: Partial<{ keys: KeyStore; networkId: string }> = {}) =>
  createCaseSeals({
    keys,
    networkId,
    wrappedKeys: async () => {
      asked += 1;
      return wrapped;
    },
    ...over,
  });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'saya-case-keys-'));
  keys = createFileKeys(folder);
  for (const id of [caseId, otherCaseId]) wrapped.set(id, (await makeCaseKey(keys, id)).wrappedKey);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what is personal in a case', () => {
  it('opens where it was sealed and nowhere else', async () => {
    const sealed = await seals().seal(at, 'Somebody');
    if (sealed === null) throw new Error('Nothing was sealed.');
    expect(sealed.includes('Somebody')).toBe(false);
    expect(await seals().open(at, sealed)).toBe('Somebody');
    for (const elsewhere of [{ caseId: otherCaseId }, { table: 'parties' }, { id: 'q' }, { field: 'alias' }])
      await expect(seals().open({ ...at, ...elsewhere }, sealed)).rejects.toThrow('does not open');
    await expect(seals({ networkId: '44444444' }).open(at, sealed)).rejects.toThrow('does not open');
  });

  it('is asked about once a request, however many cases', async () => {
    asked = 0;
    const one = seals();
    await Promise.all([one.seal(at, 1), one.seal({ ...at, id: 'q' }, 2), one.seal({ ...at, caseId: otherCaseId }, 3)]);
    expect(asked).toBe(1);
  });

  it("is nothing in a case that is not the viewer's", async () => {
    expect(await seals().seal({ ...at, caseId: '99999999' }, 'x')).toBeNull();
  });

  it("is gone with the case's key, and only then", async () => {
    const sealed = await seals().seal({ ...at, caseId: otherCaseId }, 'Somebody');
    if (sealed === null) throw new Error('Nothing was sealed.');
    const away: KeyStore = { ...keys, unwrap: () => Promise.reject(new KeyStoreUnavailable()) };
    await expect(seals({ keys: away }).open({ ...at, caseId: otherCaseId }, sealed)).rejects.toMatchObject({
      extensions: { code: 'SERVICE_UNAVAILABLE' },
    });
    await keys.destroy(caseKeyName(otherCaseId));
    expect(await seals().open({ ...at, caseId: otherCaseId }, sealed)).toBeNull();
  });
});
