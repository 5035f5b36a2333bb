import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSigner, NoteError, parseVerifier, verifierLine } from '../../../platform/signedNote.ts';
import { openCheckpoint, signCheckpoint } from '../../../subgraphs/disclosures/ledger/checkpoint.ts';
import {
  consistencyHolds,
  consistencyPath,
  emptyRoot,
  GrowingTree,
  inclusionHolds,
  inclusionPath,
  leafHash,
  nodeHash,
  type ReadNode,
  rootOf,
} from '../../../subgraphs/disclosures/ledger/merkle.ts';

const hex = (text: string) => Buffer.from(text, 'hex');

/** The leaves and roots that certificate-transparency implementations are tested with. */
const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(hex);
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const reader = (hashes: readonly Buffer[]): ReadNode => {
  const read: ReadNode = async (level, index) => {
    if (level > 0) return nodeHash(await read(level - 1, index * 2), await read(level - 1, index * 2 + 1));
    const hash = hashes[index];
    if (hash === undefined) throw new Error('no such leaf');
    return hash;
  };
  return read;
};
const hashes = leaves.map(leafHash);
const read = reader(hashes);

describe('the tree of RFC 9162', () => {
  it.each(roots.map((root, size) => [size, root] as const))('has over %i leaves the root %s', async (size, root) => {
    expect((await rootOf(read, 0, size)).toString('hex')).toBe(root);
    const tree = new GrowingTree();
    for (const hash of hashes.slice(0, size)) tree.push(hash);
    expect([tree.size, tree.root().toString('hex')]).toEqual([size, root]);
  });

  it('is over nothing the hash of nothing', () => expect(emptyRoot.toString('hex')).toBe(roots[0]));

  it.each([
    [0, 1, []],
    [
      0,
      8,
      [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    ],
    [
      5,
      8,
      [
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    ],
    [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
    [
      1,
      5,
      [
        '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    ],
  ])('leads from leaf %i of %i upwards as published', async (index, size, path) => {
    const found = await inclusionPath(read, index, size);
    expect(found.map((hash) => hash.toString('hex'))).toEqual(path);
    const leaf = hashes[index] ?? emptyRoot;
    expect(inclusionHolds({ index, size, leaf, path: found, root: hex(roots[size] ?? '') })).toBe(true);
  });

  it.each([
    [1, 1, []],
    [
      1,
      8,
      [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    ],
    [
      6,
      8,
      [
        '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    ],
    [
      2,
      5,
      [
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    ],
  ])('shows growth from %i to %i as published', async (first, second, path) => {
    const found = await consistencyPath(read, first, second);
    expect(found.map((hash) => hash.toString('hex'))).toEqual(path);
    expect(consistencyHolds({ first, second, firstRoot: hex(roots[first] ?? ''), secondRoot: hex(roots[second] ?? ''), path: found })).toBe(
      true,
    );
  });

  it('proves every leaf of every size, and no other leaf or place', async () => {
    const many = Array.from({ length: 40 }, (_, index) => leafHash(Buffer.from(`leaf ${index}`)));
    const readMany = reader(many);
    for (let size = 1; size <= many.length; size += 1) {
      const root = await rootOf(readMany, 0, size);
      for (let index = 0; index < size; index += 1) {
        const path = await inclusionPath(readMany, index, size);
        const leaf = many[index] ?? emptyRoot;
        expect(inclusionHolds({ index, size, leaf, path, root })).toBe(true);
        expect(inclusionHolds({ index, size, leaf: leafHash(Buffer.from('another')), path, root })).toBe(false);
        if (size > 1) expect(inclusionHolds({ index: (index + 1) % size, size, leaf, path, root })).toBe(false);
        expect(inclusionHolds({ index, size, leaf, path: [...path, root], root })).toBe(false);
      }
    }
  });

  it('proves that it only grew, and nothing else', async () => {
    const many = Array.from({ length: 64 }, (_, index) => leafHash(Buffer.from(`leaf ${index}`)));
    const forked = many.map((hash, index) => (index === 3 ? leafHash(Buffer.from('changed')) : hash));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 4, max: 64 }), fc.integer({ min: 4, max: 64 }), async (one, other) => {
        const [first, second] = [Math.min(one, other), Math.max(one, other)];
        const [firstRoot, secondRoot] = [await rootOf(reader(many), 0, first), await rootOf(reader(many), 0, second)];
        const path = await consistencyPath(reader(many), first, second);
        expect(consistencyHolds({ first, second, firstRoot, secondRoot, path })).toBe(true);
        const other2 = await rootOf(reader(forked), 0, second);
        const forkedPath = await consistencyPath(reader(forked), first, second);
        expect(consistencyHolds({ first, second, firstRoot, secondRoot: other2, path: forkedPath })).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a checkpoint', () => {
  const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  const signer = createSigner('saya-ledger', jwk);
  const networkId = 'b08dcd0e-5c02-4494-bb22-11185420f7a4';
  const note = signCheckpoint(signer, { networkId, size: 8, root: hex(roots[8] ?? '') });

  it('is a signed note that its own key opens', () => {
    const verifier = parseVerifier(verifierLine(signer));
    expect(openCheckpoint(note, verifier)).toEqual({ networkId, size: 8, root: hex(roots[8] ?? '') });
    expect(note.split('\n')).toEqual([
      `saya/ledger/${networkId}`,
      '8',
      hex(roots[8] ?? '').toString('base64'),
      '',
      expect.stringMatching(/^— saya-ledger [A-Za-z0-9+/]+=*$/),
      '',
    ]);
  });

  it.each([
    ['another size', note.replace('\n8\n', '\n9\n')],
    ['another network', note.replace('b08dcd0e', 'b08dcd0f')],
    ['no signature', note.slice(0, note.lastIndexOf('—'))],
    ['another signer', note.replace('— saya-ledger', '— somebody')],
    ['nothing', ''],
  ])('with %s does not open', (_what, changed) => expect(openCheckpoint(changed, signer)).toBeNull());

  it('of another key does not open', () => {
    const other = createSigner('saya-ledger', generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }));
    expect(openCheckpoint(note, other)).toBeNull();
  });

  it.each([
    ['missing', undefined],
    ['no key at all', { kty: 'OKP' }],
    ['public', { kty: jwk.kty, crv: jwk.crv, x: jwk.x }],
    ['of another kind', generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' })],
  ])('cannot be signed with a key that is %s', (_what, key) => expect(() => createSigner('saya-ledger', key)).toThrow(NoteError));

  it.each(['', 'saya-ledger', 'saya-ledger+00000000+AAAA', verifierLine(signer).replace(/\+[0-9a-f]{8}\+/, '+00000000+')])(
    'is not checked with %j',
    (line) => expect(() => parseVerifier(line)).toThrow(NoteError),
  );
});
