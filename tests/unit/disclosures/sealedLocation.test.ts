import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { openKeyStore } from '../../../platform/keys/index.ts';
import { type LocationSecrets, type Precision, RevealPermit, SealedLocation } from '../../../subgraphs/disclosures/domain/index.ts';
import { sealedLocation, sealLocation } from '../../../subgraphs/disclosures/locations.ts';
import { canarySecrets } from '../../support/canaries.ts';

const secrets: LocationSecrets = canarySecrets.locationOf('juniper');
const permit = (precision: Precision) => new RevealPermit({ entryId: 'e', precision });

describe('a sealed location', () => {
  const sealed = new SealedLocation(async () => secrets);
  const prints: Record<string, () => string> = {
    JSON: () => JSON.stringify({ nested: [sealed] }),
    'a template': () => `${sealed}`,
    'string concatenation': () => `x${String(sealed)}`,
    inspect: () => inspect({ deep: { sealed } }, { showHidden: true, depth: null, getters: true }),
    'its own keys': () => JSON.stringify([Object.keys(sealed), Object.getOwnPropertyNames(sealed), Reflect.ownKeys(sealed)]),
    spreading: () => JSON.stringify({ ...sealed }),
    'a structured clone': () => JSON.stringify(structuredClone({ ...sealed })),
    'an error message': () => new Error(`about ${sealed}`).message,
  };

  it.each(Object.keys(prints))('shows nothing through %s', (name) => {
    expect(prints[name]?.()).not.toMatch(/canary|\d\.\d{4}/);
  });

  it.each([
    ['NOTHING', []],
    ['ZONE', []],
    ['REGION', ['region']],
    ['CITY', ['region', 'city']],
    ['MEETING_POINT', ['region', 'city']],
    ['EXACT', ['region', 'city', 'address', 'coordinates', 'directions', 'phone']],
  ] as const)('gives at %s only %j', async (precision, fields) => {
    const given = await sealed.reveal(permit(precision));
    expect(
      Object.entries(given)
        .filter(([, value]) => value !== null)
        .map(([field]) => field),
    ).toEqual(fields);
    for (const field of fields) expect(given[field]).toEqual(secrets[field]);
  });

  const folder = mkdtempSync(join(tmpdir(), 'saya-sealed-'));
  const keysOf = (name: string) => openKeyStore({ location: join(folder, name) });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('does not use the key before it is revealed', async () => {
    const record = await sealLocation(keysOf('own'), { networkId: 'n', placeId: 'p', secrets });
    const wrongKeys = keysOf('other');
    await sealLocation(wrongKeys, { networkId: 'n', placeId: 'p', secrets });
    const wrongKey = sealedLocation(wrongKeys, { networkId: 'n', id: 'p', ...record });
    expect(String(wrongKey)).toBe('[sealed location]');
    await expect(wrongKey.reveal(permit('EXACT'))).rejects.toThrow('does not open');
    await expect(sealedLocation(keysOf('none'), { networkId: 'n', id: 'p', ...record }).reveal(permit('EXACT'))).rejects.toThrow(
      'not there',
    );
  });

  it('opens in its own place and network only', async () => {
    const keys = keysOf('places');
    const record = await sealLocation(keys, { networkId: 'n', placeId: 'p', secrets });
    await sealLocation(keys, { networkId: 'n', placeId: 'other', secrets });
    expect(await sealedLocation(keys, { networkId: 'n', id: 'p', ...record }).reveal(permit('EXACT'))).toEqual(secrets);
    await expect(sealedLocation(keys, { networkId: 'n', id: 'other', ...record }).reveal(permit('EXACT'))).rejects.toThrow('does not open');
    await expect(sealedLocation(keys, { networkId: 'other', id: 'p', ...record }).reveal(permit('EXACT'))).rejects.toThrow('does not open');
  });
});
