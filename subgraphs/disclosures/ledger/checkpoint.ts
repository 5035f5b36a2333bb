import { openNote, type Signer, type Verifier } from '../../../platform/signedNote.ts';

/** What a checkpoint says: so many entries, and this root over them. */
export interface TreeHead {
  readonly networkId: string;
  readonly size: number;
  readonly root: Buffer;
}

const origin = (networkId: string) => `saya/ledger/${networkId}`;

/** Signs a tree head: three lines (origin, size, root in base64) as a signed note (C2SP tlog-checkpoint). */
export const signCheckpoint = (signer: Signer, { networkId, size, root }: TreeHead): string =>
  signer.sign(`${origin(networkId)}\n${size}\n${root.toString('base64')}\n`);

/** The tree head of a checkpoint, or null when it is not signed by this key or not of this form. */
export function openCheckpoint(note: string, verifier: Verifier): TreeHead | null {
  const [, networkId, size, root] =
    /^saya\/ledger\/([0-9a-f-]{36})\n(0|[1-9]\d{0,15})\n([A-Za-z0-9+/]{43}=)\n$/.exec(openNote(note, verifier) ?? '') ?? [];
  if (networkId === undefined || size === undefined || root === undefined) return null;
  return { networkId, size: Number(size), root: Buffer.from(root, 'base64') };
}
