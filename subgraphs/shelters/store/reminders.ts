import { and, eq, isNull, lt, or, sql } from 'drizzle-orm';
import type { Transaction, ViewerSession } from '../../../platform/database.ts';
import { addJob } from '../../../platform/jobs.ts';
import { type Cause, emit } from '../../../platform/outbox.ts';
import { staleAfterHours } from '../domain/index.ts';
import { outbox, shelters } from '../tables.ts';
import { inMatching } from './shelters.ts';

/** A moment later than the limit: at exactly 8 hours it is not stale yet. */
const pauseSeconds = staleAfterHours * 3600 + 1;

/** Leaves a look at the shelter's capacity for when it would be stale; a later confirmation moves it. */
export const remindWhenStale = (tx: Transaction, cause: Cause, shelterId: string): Promise<void> =>
  addJob(tx, 'shelters', {
    task: 'capacity.stale',
    payload: { ...cause, shelterId },
    inSeconds: pauseSeconds,
    key: `capacity.stale ${shelterId}`,
  });

/** For this service's own job. */
export function reminders({ session, cause }: { session: ViewerSession; cause: Cause }) {
  return {
    /** Tells that a shelter's capacity is stale, once for each confirmation. The database's clock decides, not that a job runs. */
    tellStale: (shelterId: string): Promise<void> =>
      session(async (tx) => {
        const [stale] = await tx
          .update(shelters)
          .set({ staleToldAt: sql`now()` })
          .where(
            and(
              eq(shelters.id, shelterId),
              inMatching,
              lt(shelters.confirmedAt, sql`now() - make_interval(hours => ${staleAfterHours})`),
              or(isNull(shelters.staleToldAt), lt(shelters.staleToldAt, shelters.confirmedAt)),
            ),
          )
          .returning({ id: shelters.id, organisationId: shelters.operatorOrganisationId });
        if (stale === undefined) return;
        await emit(tx, { service: 'shelters', table: outbox, cause }, [
          { subject: stale.id, kind: 'capacity.stale', payload: { shelterId: stale.id, organisationId: stale.organisationId } },
        ]);
      }),
  };
}
