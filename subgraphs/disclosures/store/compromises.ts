import { randomUUID } from 'node:crypto';
import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { only } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { emit } from '../../../platform/outbox.ts';
import { compromises, outbox, places } from '../tables.ts';
import { openWords, sealWords } from '../words.ts';
import type { Asker } from './asker.ts';
import { endGrants } from './grants.ts';
import { appendEntries, type NewEntry } from './ledger.ts';
import { holdPlaceKey, oneAtATime } from './locks.ts';
import { tell } from './notices.ts';
import type { PlaceRow } from './places.ts';
import { rotateMeetingPoints } from './stays.ts';

export type CompromiseRow = typeof compromises.$inferSelect;

/** A place that the wrong person knows. */
export function compromiseStore(asker: Asker) {
  const { networkId, memberId, session, tellingSession, keys } = asker;
  const line = ({ placeId, placeOrganisationId, caseId, id }: CompromiseRow, kind: 'COMPROMISED' | 'CLEARED'): NewEntry => ({
    kind,
    reason: kind === 'COMPROMISED' ? 'COMPROMISED' : 'RECORDED',
    placeId,
    placeOrganisationId,
    caseId,
    subjectId: id,
  });
  return {
    /**
     * In one transaction: every grant for the place ends, meeting points change, everybody concerned is told, the
     * shelters service will hear of it. Declared again while it is open, it is the same one.
     */
    declareCompromised: ({ place, reasonCode, text }: { place: PlaceRow; reasonCode: string; text: string }): Promise<CompromiseRow> =>
      tellingSession(async (tx) => {
        const id = randomUUID();
        await oneAtATime(tx, 'compromise', place.id);
        const open = only(
          await tx
            .select()
            .from(compromises)
            .where(and(eq(compromises.placeId, place.id), isNull(compromises.clearedAt))),
        );
        if (open !== null) return open;
        await holdPlaceKey(tx, place.id);
        const { wrappedKey, sealed } = await sealWords(keys, text, { networkId, table: 'compromises', id, placeId: place.id });
        const about = { placeId: place.id, placeOrganisationId: place.organisationId, caseId: place.caseId };
        const [entry] = await appendEntries(tx, asker, [{ kind: 'COMPROMISED', reason: 'COMPROMISED', ...about, subjectId: id }]);
        const [declared] = await tx
          .insert(compromises)
          .values({
            networkId,
            id,
            ...about,
            declaredBy: memberId,
            reasonCode,
            wrappedKey,
            sealedText: sealed,
            upToSequence: entry?.sequence ?? 0,
          })
          .returning();
        if (declared === undefined) throw new Error('A compromise was written and is not there.');
        await endGrants(tx, asker, place.id, 'COMPROMISED');
        await rotateMeetingPoints(tx, asker, place);
        const caseIds = await tell(tx, asker, { kind: 'COMPROMISED', ...about, subjectId: id });
        await emit(tx, { service: 'disclosures', table: outbox, cause: asker }, [
          { subject: place.id, kind: 'place.compromised', payload: { placeId: place.id } },
          ...caseIds.map((caseId) => ({ subject: caseId, kind: 'case.endangered', payload: { caseId, compromiseId: id } })),
        ]);
        return declared;
      }),

    /** A second person opens the place again; grants that ended stay ended. Clearing twice is the same as once. */
    clearCompromised: (id: string): Promise<CompromiseRow | 'NOT_FOUND' | 'NOT_OPEN' | 'SAME_PERSON'> =>
      tellingSession(async (tx) => {
        const found = only(
          await tx
            .select()
            .from(compromises)
            .where(eq(compromises.id, storedId(id))),
        );
        if (found === null) return 'NOT_FOUND';
        if (found.clearedAt !== null) return found;
        if (found.declaredBy === memberId) return 'SAME_PERSON';
        const [place] = await tx.select({ forgottenAt: places.forgottenAt }).from(places).where(eq(places.id, found.placeId));
        // Nobody is sent to a place that nobody can read.
        if (place !== undefined && place.forgottenAt !== null) return 'NOT_OPEN';
        const cleared = only(
          await tx
            .update(compromises)
            .set({ clearedAt: sql`clock_timestamp()`, clearedBy: memberId })
            .where(and(eq(compromises.id, found.id), isNull(compromises.clearedAt)))
            .returning(),
        );
        // Row-level security leaves it to the place's keepers: for anybody else nothing is there to clear.
        if (cleared === null) return 'NOT_FOUND';
        await appendEntries(tx, asker, [line(cleared, 'CLEARED')]);
        const { placeId, placeOrganisationId, caseId } = cleared;
        await tell(tx, asker, { kind: 'CLEARED', placeId, placeOrganisationId, caseId, subjectId: cleared.id });
        await emit(tx, { service: 'disclosures', table: outbox, cause: asker }, [
          { subject: placeId, kind: 'place.cleared', payload: { placeId } },
        ]);
        return cleared;
      }),

    compromise: (id: string): Promise<CompromiseRow | null> =>
      session(async (tx) =>
        only(
          await tx
            .select()
            .from(compromises)
            .where(eq(compromises.id, storedId(id))),
        ),
      ),

    /** The last one of a place, open or cleared. */
    lastCompromise: (placeId: string): Promise<CompromiseRow | null> =>
      session(async (tx) =>
        only(
          await tx
            .select()
            .from(compromises)
            .where(eq(compromises.placeId, storedId(placeId)))
            .orderBy(desc(compromises.declaredAt))
            .limit(1),
        ),
      ),

    /** What was said; the row is one this viewer was given. */
    compromiseText: ({ id, placeId, wrappedKey, sealedText }: CompromiseRow): Promise<string | null> =>
      openWords(keys, { wrappedKey, sealed: sealedText }, { networkId, table: 'compromises', id, placeId }),
  };
}
