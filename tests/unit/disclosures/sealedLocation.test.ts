import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type LocationSecrets, type Precision, RevealPermit, SealedLocation } from '../../../subgraphs/disclosures/domain/index.ts';
import { sealedLocation, sealLocation } from '../../../subgraphs/disclosures/locations.ts';
import { canarySecrets } from '../../support/canaries.ts';

const secrets: LocationSecrets = canarySecrets.locationOf('juniper');
const permit = (precision: Precision) => new RevealPermit({ entryId: 'e', precision });

describe('a sealed location', () => {
  const sealed = new SealedLocation(() => secrets);
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
  ] as const)('gives at %s only %j', (precision, fields) => {
    const given = sealed.reveal(permit(precision));
    expect(
      Object.entries(given)
        .filter(([, value]) => value !== null)
        .map(([field]) => field),
    ).toEqual(fields);
    for (const field of fields) expect(given[field]).toEqual(secrets[field]);
  });

  it('does not use the key before it is revealed', () => {
    const record = sealLocation(randomBytes(32), { networkId: 'n', placeId: 'p', secrets });
    const wrongKey = sealedLocation(randomBytes(32), { networkId: 'n', id: 'p', ...record });
    expect(String(wrongKey)).toBe('[sealed location]');
    expect(() => wrongKey.reveal(permit('EXACT'))).toThrow('does not open');
  });

  it('opens in its own place and network only', () => {
    const key = randomBytes(32);
    const record = sealLocation(key, { networkId: 'n', placeId: 'p', secrets });
    expect(sealedLocation(key, { networkId: 'n', id: 'p', ...record }).reveal(permit('EXACT'))).toEqual(secrets);
    expect(() => sealedLocation(key, { networkId: 'n', id: 'other', ...record }).reveal(permit('EXACT'))).toThrow('does not open');
    expect(() => sealedLocation(key, { networkId: 'other', id: 'p', ...record }).reveal(permit('EXACT'))).toThrow('does not open');
  });
});
