import { and, asc, count, eq, inArray, isNull, sql } from 'drizzle-orm';
import { only, type Transaction } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { checksADay, mostParties } from '../domain/conflicts.ts';
import { matchKeysOf } from '../domain/names/index.ts';
import { assignments, caseParties } from '../tables.ts';
import type { Asker } from './asker.ts';
import { checksToday, lockOfficesOf, recheck } from './conflicts.ts';
import { removeMatchKeys, writeMatchKeys } from './matchKeys.ts';
import { namedStore } from './named.ts';
import type { CaseRefusal } from './openCase.ts';
import { asOwnWork } from './ownWork.ts';
import { rowsByCase } from './rowsByCase.ts';

export type PartyRow = typeof caseParties.$inferSelect;
export type PartyRefusal = CaseRefusal | 'CHANGED_MEANWHILE' | 'TOO_MANY_PARTIES' | 'TOO_MANY_CHECKS';

/** The other side of the viewer's cases. Whatever is entered there is checked against the offices of the whole team. */
export function partyStore(asker: Asker) {
  const { networkId, memberId, session } = asker;
  const parties = rowsByCase((ids) =>
    session((tx) =>
      tx
        .select()
        .from(caseParties)
        .where(and(inArray(caseParties.caseId, ids), isNull(caseParties.removedAt)))
        .orderBy(asc(caseParties.recordedAt), asc(caseParties.id)),
    ),
  );
  const find = (partyId: string) =>
    session(async (tx) =>
      only(
        await tx
          .select()
          .from(caseParties)
          .where(and(eq(caseParties.id, storedId(partyId)), isNull(caseParties.removedAt))),
      ),
    );

  /** The team is checked first and then the row given back: whoever entered it may see the case no more. */
  const compare = (tx: Transaction, party: PartyRow, name: string) =>
    asOwnWork(tx, asker, async () => {
      await lockOfficesOf(tx, asker, party.caseId);
      const subject = { subjectId: party.id, subject: party.kind, caseId: party.caseId, organisationId: null };
      await writeMatchKeys(tx, asker, subject, name);
      const isOnCase = eq(assignments.caseId, party.caseId);
      await recheck(tx, asker, { among: isOnCase, name: { of: 'case', subjectId: party.id }, trigger: 'PARTY_RECORDED' });
    });
  const mayCheck = (tx: Transaction) => asOwnWork(tx, asker, async () => (await checksToday(tx, asker)) < checksADay);

  const named = namedStore(asker, { table: 'case_parties', find, lists: parties });

  return {
    parties: (caseId: string) => parties.load(caseId),
    /** Opens a party's name; null when the case's key is destroyed. */
    partyName: named.nameOf,

    addParty: ({
      caseId,
      kind,
      name,
      organisationId,
    }: Pick<PartyRow, 'caseId' | 'kind' | 'organisationId'> & { name: string }): Promise<PartyRow | PartyRefusal> =>
      named.add({ caseId, name }, async (tx, row): Promise<PartyRow | PartyRefusal> => {
        const [held] = await tx
          .select({ count: count() })
          .from(caseParties)
          .where(and(eq(caseParties.caseId, row.caseId), isNull(caseParties.removedAt)));
        if ((held?.count ?? 0) >= mostParties) return 'TOO_MANY_PARTIES';
        if (!(await mayCheck(tx))) return 'TOO_MANY_CHECKS';
        const comparable = matchKeysOf(name).length > 0;
        const [party] = await tx
          .insert(caseParties)
          .values({ ...row, networkId, kind, comparable, organisationId, recordedBy: memberId })
          .returning();
        if (party === undefined) throw new Error('A party was inserted and did not come back.');
        await compare(tx, party, name);
        return party;
      }),

    changeParty: ({
      partyId,
      expectedVersion,
      name,
      organisationId,
    }: {
      partyId: string;
      expectedVersion: number;
      name: string;
      organisationId: string | null;
    }): Promise<PartyRow | PartyRefusal | 'INVALID_ORGANISATION'> =>
      named.change({ id: partyId, name }, async (tx, { known, sealedName }): Promise<PartyRow | PartyRefusal | 'INVALID_ORGANISATION'> => {
        if (organisationId !== null && known.kind !== 'OPPOSING_COUNSEL') return 'INVALID_ORGANISATION';
        if (!(await mayCheck(tx))) return 'TOO_MANY_CHECKS';
        const [party] = await tx
          .update(caseParties)
          .set({ sealedName, organisationId, comparable: matchKeysOf(name).length > 0, version: sql`${caseParties.version} + 1` })
          .where(and(eq(caseParties.id, known.id), eq(caseParties.version, expectedVersion), isNull(caseParties.removedAt)))
          .returning();
        if (party === undefined) return 'CHANGED_MEANWHILE';
        await compare(tx, party, name);
        return party;
      }),

    removeParty: (partyId: string): Promise<PartyRow | CaseRefusal> =>
      named.remove(partyId, async (tx, known): Promise<PartyRow | CaseRefusal> => {
        const [party] = await tx
          .update(caseParties)
          .set({ removedAt: sql`now()`, removedBy: memberId })
          .where(and(eq(caseParties.id, known.id), isNull(caseParties.removedAt)))
          .returning();
        if (party === undefined) return 'NOT_FOUND';
        await asOwnWork(tx, asker, () => removeMatchKeys(tx, asker, party.id));
        return party;
      }),
  };
}

/**
 * Keeps the survivor's name comparable, and checks the team against it: for opening a case and correcting her name, in that transaction,
 * the case locked.
 */
export const compareSurvivor = (
  tx: Transaction,
  asker: Asker,
  { caseId, personId, name }: { caseId: string; personId: string; name: string },
) =>
  asOwnWork(tx, asker, async () => {
    await lockOfficesOf(tx, asker, caseId);
    await writeMatchKeys(tx, asker, { subjectId: personId, subject: 'SURVIVOR', caseId, organisationId: null }, name);
    const isOnCase = eq(assignments.caseId, caseId);
    await recheck(tx, asker, { among: isOnCase, name: { of: 'case', subjectId: personId }, trigger: 'SURVIVOR_NAMED' });
  });
