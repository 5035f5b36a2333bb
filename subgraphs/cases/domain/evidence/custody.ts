import { createHash } from 'node:crypto';
import { type Canonical, canonicalJson } from './canonicalJson.ts';

/** What can happen to a piece of evidence, in the words of its register. */
export const custodyKinds = [
  'REGISTERED',
  'HANDED_OVER',
  'RETURNED',
  'LOST',
  'COPIED',
  'DESTROYED',
  'COPY_READ',
  'ORIGINAL_READ',
  'CHECKED',
  'DAMAGE_FOUND',
  'EXPORTED',
] as const;
export type CustodyKind = (typeof custodyKinds)[number];

/** What somebody writes down beside an event: sealed, and bound to the chain by its digest. */
export interface CustodyDetails {
  /** Random, so that the digest of few words does not give them away. */
  readonly salt: string;
  /** To whom, from whom, or by whom. */
  readonly who: string | null;
  readonly receiptNumber: string | null;
  readonly purpose: string | null;
  readonly note: string | null;
}

/** One link of a chain of custody. Ids, codes, times and digests only: it stays checkable when the details are gone. */
export interface CustodyLink {
  readonly itemId: string;
  /** From 1. */
  readonly sequence: number;
  readonly id: string;
  readonly kind: CustodyKind;
  /** UTC with milliseconds, as `Date.toISOString` writes it. */
  readonly at: string;
  /** The legal day it happened, where that is not when it was written down; YYYY-MM-DD. */
  readonly on: string | null;
  /** Null: the register itself. */
  readonly memberId: string | null;
  readonly organisationId: string | null;
  /** The receipt (an item), the export, or nothing. */
  readonly subjectId: string | null;
  /** SHA-256 of the file the chain is about. */
  readonly file: string;
  /** SHA-256 of the canonical details; null where there are none. */
  readonly details: string | null;
  /** Digest of the link before; 64 zeros before the first. */
  readonly previous: string;
}

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

export const beforeTheFirst = '0'.repeat(64);

export const detailsDigest = ({ salt, who, receiptNumber, purpose, note }: CustodyDetails): string =>
  sha256(canonicalJson({ salt, who, receiptNumber, purpose, note }));

/** The text a link's digest is made from. */
export function linkText({
  itemId,
  sequence,
  id,
  kind,
  at,
  on,
  memberId,
  organisationId,
  subjectId,
  file,
  details,
  previous,
}: CustodyLink): string {
  const link: Canonical = { itemId, sequence, id, kind, at, on, memberId, organisationId, subjectId, file, details, previous, version: 1 };
  return canonicalJson(link);
}

export const linkDigest = (link: CustodyLink): string => sha256(linkText(link));

/** The sequence of the first link that does not follow from the one before, or was changed; null when none. */
export function brokenLink(
  links: readonly (CustodyLink & { readonly digest: string })[],
  { itemId, file }: { itemId: string; file: string },
) {
  let previous = beforeTheFirst;
  for (const [at, link] of links.entries()) {
    const follows = link.sequence === at + 1 && link.previous === previous && link.itemId === itemId && link.file === file;
    if (!follows || linkDigest(link) !== link.digest) return at + 1;
    previous = link.digest;
  }
  return null;
}

/** Where the thing itself is, as far as the register was told. The file in the register stays where it is. */
export const holders = ['REGISTER', 'HANDED_OVER', 'LOST', 'DESTROYED'] as const;
export type Holder = (typeof holders)[number];

export const recordedKinds = ['HANDED_OVER', 'RETURNED', 'LOST', 'COPIED', 'DESTROYED'] as const;
export type RecordedKind = (typeof recordedKinds)[number];

/** What can be written down where the thing is; where it is then. What is not named cannot. */
const moves: Readonly<Record<RecordedKind, Partial<Record<Holder, Holder>>>> = {
  HANDED_OVER: { REGISTER: 'HANDED_OVER' },
  RETURNED: { HANDED_OVER: 'REGISTER', LOST: 'REGISTER' },
  LOST: { HANDED_OVER: 'LOST', REGISTER: 'LOST' },
  COPIED: { REGISTER: 'REGISTER', HANDED_OVER: 'HANDED_OVER' },
  DESTROYED: { REGISTER: 'DESTROYED', HANDED_OVER: 'DESTROYED' },
};

/** Where the thing is after this was written down; null when it cannot have happened. */
export const holderAfter = (kind: RecordedKind, holder: Holder): Holder | null => moves[kind][holder] ?? null;
