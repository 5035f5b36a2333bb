import { createHmac, randomBytes } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { arrayLiteral, type Transaction } from '../../../platform/database.ts';
import { type MatchKind, matchKeysOf } from '../domain/names/index.ts';
import { matchKeys } from '../tables.ts';
import type { Asker } from './asker.ts';

/** So many hashes are kept of a name, or a multiple; the rest are random, so that their number says nothing of it. */
const keptOfAName: Readonly<Record<MatchKind, number>> = { EXACT: 4, NEAR: 48, SHOWN: 32, SOUGHT: 32 };
const hashBytes = 16;

/** Hashes of a name as they are kept, in no order that tells which are random. */
export function hashesOf(nameIndexKey: Buffer, networkId: string, name: string): { readonly kind: MatchKind; readonly hash: string }[] {
  const keys = matchKeysOf(name);
  return (Object.keys(keptOfAName) as MatchKind[]).flatMap((kind) => {
    const real = keys
      .filter((key) => key.kind === kind)
      .map(({ material }) =>
        createHmac('sha256', nameIndexKey).update(`${networkId}|${material}`).digest().subarray(0, hashBytes).toString('hex'),
      );
    const kept = Math.max(1, Math.ceil(real.length / keptOfAName[kind])) * keptOfAName[kind];
    const padding = Array.from({ length: kept - real.length }, () => randomBytes(hashBytes).toString('hex'));
    return [...real, ...padding].sort().map((hash) => ({ kind, hash }));
  });
}

/** Whose hashes they are. */
export type MatchSubject = Pick<typeof matchKeys.$inferSelect, 'subjectId' | 'subject' | 'caseId' | 'organisationId'>;

export const removeMatchKeys = (tx: Transaction, { networkId }: Asker, subjectId: string) =>
  tx.delete(matchKeys).where(and(eq(matchKeys.networkId, networkId), eq(matchKeys.subjectId, subjectId)));

/** Keeps the hashes of a name in the place of those there were. As own work. */
export async function writeMatchKeys(tx: Transaction, asker: Asker, subject: MatchSubject, name: string): Promise<void> {
  await removeMatchKeys(tx, asker, subject.subjectId);
  const hashes = hashesOf(asker.nameIndexKey, asker.networkId, name);
  await tx.execute(sql`
    insert into cases.match_keys (network_id, subject_id, subject, case_id, organisation_id, kind, hash)
    select ${asker.networkId}::uuid, ${subject.subjectId}::uuid, ${subject.subject}, ${subject.caseId}::uuid, ${subject.organisationId}::uuid,
      one.kind, decode(one.hash, 'hex')
    from unnest(${arrayLiteral(hashes.map(({ kind }) => kind))}::text[], ${arrayLiteral(hashes.map(({ hash }) => hash))}::text[]) as one (kind, hash)`);
}
