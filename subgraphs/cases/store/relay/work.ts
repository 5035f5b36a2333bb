import { and, eq, exists, inArray, isNull, lt, ne, not, or, type SQL, sql } from 'drizzle-orm';
import { only } from '../../../../platform/database.ts';
import { storedId } from '../../../../platform/ids.ts';
import type { KeyStore } from '../../../../platform/keys/index.ts';
import { relayLimits, servedStateOf } from '../../domain/relay.ts';
import { serviceKeyName } from '../../sealing.ts';
import { cases, deadlines, files, legalEvents, networks, relayCodes, servedDocuments } from '../../tables.ts';
import { raiseAlarm } from '../alarms.ts';
import type { Asker } from '../asker.ts';
import { recordLegalEvent } from '../events.ts';
import { servedColumns, wasGood } from './served.ts';

/** For this service's own work: what is done about documents when nobody waits for it. */
export function relayWork(asker: Asker, keys: KeyStore) {
  const { session } = asker;

  /** Their bytes are kept no longer; the sweep removes what lies in the store. */
  const drop = async (which: SQL | undefined): Promise<void> => {
    const ids = await session(async (tx) => {
      const dropped = await tx
        .update(servedDocuments)
        .set({ dropped: true })
        .where(and(which, eq(servedDocuments.dropped, false)))
        .returning({ id: servedDocuments.id });
      const gone = dropped.map(({ id }) => id);
      if (gone.length > 0) await tx.update(files).set({ state: 'GONE' }).where(inArray(files.id, gone));
      return gone;
    });
    for (const id of ids) await keys.destroy(serviceKeyName(id));
  };
  const led = (which: SQL | undefined) =>
    exists(
      sql`(select from ${relayCodes} inner join ${cases} on ${cases.networkId} = ${relayCodes.networkId} and ${cases.id} = ${relayCodes.caseId} where ${and(wasGood, which)})`,
    );

  return {
    /** Whose code it was is looked up here and nowhere before: a document that leads to nobody ends here, unseen. */
    deliverService: (serviceId: string): Promise<void> =>
      session(async (tx) => {
        const asked = eq(servedDocuments.id, storedId(serviceId));
        // Whoever settles it meanwhile waits, or was first.
        await tx.select({ id: servedDocuments.id }).from(servedDocuments).where(asked).for('update');
        const found = only(
          await tx
            .select({
              ...servedColumns,
              status: cases.status,
              handedInOn: sql<string>`(${servedDocuments.handedInAt} at time zone ${networks.timeZone})::date::text`,
            })
            .from(servedDocuments)
            .innerJoin(relayCodes, wasGood)
            .innerJoin(cases, and(eq(cases.networkId, relayCodes.networkId), eq(cases.id, relayCodes.caseId)))
            .innerJoin(networks, eq(networks.networkId, servedDocuments.networkId))
            .where(asked),
        );
        if (found === null || servedStateOf(found) !== 'WAITING' || found.status === 'DESTROYED') return;
        const { id, caseId, handedInOn } = found;
        // Also of a case that is closed: whoever is on it may have to open it again.
        await raiseAlarm(tx, asker, { caseId, kind: 'DOCUMENT_SERVED', subjectId: id, stage: 1 });
        if (found.status === 'OPEN')
          await recordLegalEvent(tx, asker, { caseId, kind: 'DOCUMENT_HANDED_IN', happenedOn: handedInOn, subjectId: id });
      }),

    /** What nobody can acknowledge any more, or was sent back: nothing of it shows in the sender's receipt. */
    dropUnclaimedServices: (): Promise<void> => {
      const long = sql`now() - make_interval(days => ${relayLimits.unclaimedDays})`;
      const reachesNobody = and(lt(servedDocuments.handedInAt, long), not(led(ne(cases.status, 'DESTROYED'))));
      return drop(or(reachesNobody, lt(servedDocuments.returnedOn, sql`(${long})::date`)));
    },

    /** What was served on a case that is destroyed; nothing reaches it any more. */
    async forgetServices(caseId: string): Promise<void> {
      const destroyed = and(eq(cases.id, storedId(caseId)), eq(cases.status, 'DESTROYED'));
      await session((tx) =>
        tx
          .update(relayCodes)
          .set({ revokedAt: sql`clock_timestamp()` })
          .where(and(inArray(relayCodes.caseId, tx.select({ id: cases.id }).from(cases).where(destroyed)), isNull(relayCodes.revokedAt))),
      );
      await drop(led(destroyed));
    },

    /** How many documents nobody had taken in time when the network's day began. */
    countOverdueServices: (): Promise<number> =>
      session(async (tx) => {
        const began = sql`(((now() at time zone ${networks.timeZone})::date)::timestamp at time zone ${networks.timeZone})`;
        const row = only(
          await tx
            .select({ count: sql<number>`count(distinct ${legalEvents.subjectId})::int` })
            .from(legalEvents)
            .innerJoin(
              servedDocuments,
              and(eq(servedDocuments.networkId, legalEvents.networkId), eq(servedDocuments.id, legalEvents.subjectId)),
            )
            .innerJoin(deadlines, and(eq(deadlines.networkId, legalEvents.networkId), eq(deadlines.eventId, legalEvents.id)))
            .innerJoin(networks, eq(networks.networkId, legalEvents.networkId))
            .where(
              and(
                eq(legalEvents.kind, 'DOCUMENT_HANDED_IN'),
                sql`${deadlines.dueOn} < (now() at time zone ${networks.timeZone})::date`,
                sql`(${deadlines.doneAt} is null or ${deadlines.doneAt} >= ${began})`,
                sql`(${deadlines.cancelledAt} is null or ${deadlines.cancelledAt} >= ${began})`,
              ),
            ),
        );
        return row?.count ?? 0;
      }),
  };
}
