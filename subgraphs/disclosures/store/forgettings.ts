import { and, desc, eq, gt, isNull, ne, sql } from 'drizzle-orm';
import { only, type Transaction } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { emit } from '../../../platform/outbox.ts';
import { forgettingStateOf } from '../domain/index.ts';
import { placeKeyName } from '../placeKeys.ts';
import { forgettings, meetingPoints, outbox, places, stays } from '../tables.ts';
import type { Asker } from './asker.ts';
import { now } from './clock.ts';
import { endGrants, isCompromised } from './grants.ts';
import { appendEntries, type NewEntry } from './ledger.ts';
import { oneAtATime } from './locks.ts';
import { tell } from './notices.ts';
import type { PlaceRow } from './places.ts';

export type ForgettingRow = typeof forgettings.$inferSelect;
export type ForgettingFault = 'NOT_FOUND' | 'NOT_OPEN' | 'PLACE_IN_USE' | 'SAME_PERSON';

/** A place nobody reads again: its record is emptied and its key destroyed, so that no backup opens it either. */
export function forgettingStore(asker: Asker) {
  const { networkId, memberId, session, tellingSession, keys } = asker;

  const last = async (tx: Transaction, placeId: string): Promise<ForgettingRow | null> =>
    only(await tx.select().from(forgettings).where(eq(forgettings.placeId, placeId)).orderBy(desc(forgettings.requestedAt)).limit(1));

  const entryOf = ({ placeId, placeOrganisationId, caseId, id }: ForgettingRow, kind: NewEntry['kind']): NewEntry => ({
    kind,
    reason: 'RECORDED',
    placeId,
    placeOrganisationId,
    caseId,
    subjectId: id,
  });

  /** A shelter families go to or may be sent to, a spot somebody is met at. A survivor's own place may always be forgotten. */
  const inUse = async (tx: Transaction, { id, kind }: PlaceRow): Promise<boolean> => {
    if (kind === 'SHELTER') {
      const families = await tx
        .select({ id: stays.referralId })
        .from(stays)
        .where(and(eq(stays.placeId, id), ne(stays.state, 'ENDED')))
        .limit(1);
      return families.length > 0 || !(await isCompromised(tx, id));
    }
    if (kind !== 'MEETING_POINT') return false;
    const open = await tx
      .select({ id: meetingPoints.id })
      .from(meetingPoints)
      .where(and(eq(meetingPoints.spotId, id), isNull(meetingPoints.withdrawnAt), gt(meetingPoints.closesAt, sql`now()`)))
      .limit(1);
    return open.length > 0;
  };

  /** Empties the record, ends every grant, and leaves the key to the event's reaction: it is tried until it is gone. */
  const forget = async (tx: Transaction, place: PlaceRow, open: ForgettingRow): Promise<ForgettingRow> => {
    await oneAtATime(tx, 'placeKey', place.id);
    const empty = Buffer.alloc(0);
    await tx.update(places).set({ wrappedKey: empty, sealed: empty, forgottenAt: sql`clock_timestamp()` }).where(eq(places.id, place.id));
    const confirmed = only(
      await tx
        .update(forgettings)
        .set({ confirmedBy: memberId, confirmedAt: sql`clock_timestamp()` })
        .where(eq(forgettings.id, open.id))
        .returning(),
    );
    if (confirmed === null) throw new Error('A forgetting was confirmed and is not there.');
    await endGrants(tx, asker, place.id, 'REVOKED');
    await appendEntries(tx, asker, [entryOf(confirmed, 'FORGOTTEN')]);
    await emit(tx, { service: 'disclosures', table: outbox, cause: asker }, [
      { subject: place.id, kind: 'place.forgotten', payload: { forgettingId: confirmed.id } },
    ]);
    return confirmed;
  };

  return {
    /** The first asks, another confirms. Asking again, or of a place that is forgotten, changes nothing. */
    forgetPlace: (place: PlaceRow): Promise<ForgettingRow | ForgettingFault> =>
      tellingSession(async (tx) => {
        await oneAtATime(tx, 'forgetting', place.id);
        const before = await last(tx, place.id);
        const state = before && forgettingStateOf(before, await now(tx));
        if (before !== null && state === 'FORGOTTEN') return before;
        if (await inUse(tx, place)) return 'PLACE_IN_USE';
        if (before !== null && state === 'REQUESTED') return before.requestedBy === memberId ? 'SAME_PERSON' : forget(tx, place, before);
        const [asked] = await tx
          .insert(forgettings)
          .values({ networkId, placeId: place.id, placeOrganisationId: place.organisationId, caseId: place.caseId, requestedBy: memberId })
          .returning();
        if (asked === undefined) throw new Error('A forgetting was written and is not there.');
        await appendEntries(tx, asker, [entryOf(asked, 'FORGET_REQUESTED')]);
        const { placeId, placeOrganisationId, caseId, id } = asked;
        await tell(tx, asker, { kind: 'FORGET_REQUESTED', placeId, placeOrganisationId, caseId, subjectId: id });
        return asked;
      }),

    /** Takes back what was asked and not confirmed. */
    keepPlace: (place: PlaceRow): Promise<ForgettingRow | ForgettingFault> =>
      tellingSession(async (tx) => {
        await oneAtATime(tx, 'forgetting', place.id);
        const before = await last(tx, place.id);
        if (before === null) return 'NOT_FOUND';
        if (forgettingStateOf(before, await now(tx)) !== 'REQUESTED') return 'NOT_OPEN';
        const kept = only(
          await tx
            .update(forgettings)
            .set({ withdrawnBy: memberId, withdrawnAt: sql`clock_timestamp()` })
            .where(eq(forgettings.id, before.id))
            .returning(),
        );
        if (kept === null) return 'NOT_FOUND';
        await appendEntries(tx, asker, [{ ...entryOf(kept, 'REVOKED'), reason: 'REVOKED' }]);
        return kept;
      }),

    /** The last of a place; row-level security leaves it to its keepers and overseers. */
    lastForgetting: (placeId: string): Promise<ForgettingRow | null> => session((tx) => last(tx, storedId(placeId))),

    /** Destroys the key of a place that is forgotten, and writes down that it did. Safe to repeat. */
    destroyKey: (forgettingId: string): Promise<void> =>
      session(async (tx) => {
        const found = only(
          await tx
            .select()
            .from(forgettings)
            .where(eq(forgettings.id, storedId(forgettingId)))
            .for('update'),
        );
        if (found === null || found.confirmedAt === null || found.keyDestroyedAt !== null) return;
        await keys.destroy(placeKeyName(found.placeId));
        await tx.update(forgettings).set({ keyDestroyedAt: sql`clock_timestamp()` }).where(eq(forgettings.id, found.id));
        await appendEntries(tx, asker, [entryOf(found, 'KEY_DESTROYED')]);
      }),
  };
}
