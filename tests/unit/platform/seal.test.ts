import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewerOf } from '../../../hub/demo/personas.ts';
import { createPaginator, queryKey } from '../../../platform/pagination.ts';
import { deriveKey, openRecord, openToken, SealBroken, sealRecord, sealToken } from '../../../platform/seal.ts';

const key = randomBytes(32);
const changed = (bytes: Buffer, position: number) => {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(position) ^ 1, position);
  return copy;
};

describe('a seal', () => {
  const record = sealRecord(key, { address: 'x' }, 'here');

  it('opens with the key, in its place', () => {
    expect(openRecord(key, record, 'here')).toEqual({ address: 'x' });
  });

  it('does not open with another key, in another place, or with the key of another record', () => {
    const other = sealRecord(key, { address: 'x' }, 'here');
    expect(() => openRecord(randomBytes(32), record, 'here')).toThrow(SealBroken);
    expect(() => openRecord(key, record, 'there')).toThrow(SealBroken);
    expect(() => openRecord(key, { ...record, wrappedKey: other.wrappedKey }, 'here')).toThrow(SealBroken);
    expect(other.sealed.equals(record.sealed)).toBe(false);
  });

  it('does not open when any byte was changed or cut', () => {
    fc.assert(
      fc.property(fc.nat(record.sealed.length - 1), (position) => {
        expect(() => openRecord(key, { ...record, sealed: changed(record.sealed, position) }, 'here')).toThrow(SealBroken);
        expect(() => openRecord(key, { ...record, sealed: record.sealed.subarray(0, position) }, 'here')).toThrow(SealBroken);
      }),
    );
    fc.assert(
      fc.property(fc.nat(record.wrappedKey.length - 1), (position) => {
        expect(() => openRecord(key, { ...record, wrappedKey: changed(record.wrappedKey, position) }, 'here')).toThrow(SealBroken);
      }),
    );
  });

  it('of a token is bound to its key, use and text', () => {
    const token = sealToken(deriveKey(key, 'cursors'), 'position', 'mine');
    expect(openToken(deriveKey(key, 'cursors'), token, 'mine')).toBe('position');
    expect(() => openToken(deriveKey(key, 'other'), token, 'mine')).toThrow(SealBroken);
    expect(() => openToken(deriveKey(key, 'cursors'), token, 'yours')).toThrow(SealBroken);
    expect(token).not.toContain('position');
  });
});

describe('a page', () => {
  const paginator = createPaginator({ key, viewer: viewerOf('hotline') });
  const query = queryKey('list', { status: ['SENT'] });
  const connect = (rows: string[], first = 2) => paginator.connection(query, paginator.page(query, { first }), rows, (row) => row);

  it('goes on from its cursor', () => {
    const { edges, pageInfo } = connect(['a', 'b', 'c']);
    expect([edges.map(({ node }) => node), pageInfo.hasNextPage, pageInfo.hasPreviousPage]).toEqual([['a', 'b'], true, false]);
    expect(paginator.page(query, { first: 2, after: pageInfo.endCursor })).toEqual({ limit: 2, after: 'b' });
  });

  it('that is the last says so, and an empty one has no cursors', () => {
    expect(connect(['a', 'b']).pageInfo.hasNextPage).toBe(false);
    expect(connect([]).pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null });
  });

  it.each([0, -1, 101])('of %i is refused', (first) => {
    expect(() => paginator.page(query, { first })).toThrow('first must be from 1 to 100.');
  });

  it('does not take a cursor of another viewer, question, network, or one that was changed', () => {
    const cursor = String(connect(['a', 'b', 'c']).pageInfo.endCursor);
    const others = [
      createPaginator({ key, viewer: viewerOf('hospital') }),
      createPaginator({ key, viewer: { ...viewerOf('hotline'), networkId: viewerOf('hotline').memberId } }),
      createPaginator({ key: randomBytes(32), viewer: viewerOf('hotline') }),
    ];
    for (const other of others) expect(() => other.page(query, { after: cursor })).toThrow('does not belong');
    expect(() => paginator.page(queryKey('list', { status: [] }), { after: cursor })).toThrow('does not belong');
    expect(() => paginator.page(query, { after: `${cursor.slice(0, -2)}AA` })).toThrow('does not belong');
    expect(() => paginator.page(query, { after: '' })).toThrow('does not belong');
  });
});
