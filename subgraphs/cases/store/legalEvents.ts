import { randomUUID } from 'node:crypto';
import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { only } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { deadlines, legalEvents } from '../tables.ts';
import type { Asker } from './asker.ts';
import { type LegalEventRow, recordLegalEvent, withdrawLegalEvents } from './events.ts';
import { inOpenCase } from './openCase.ts';
import { rowsByCase } from './rowsByCase.ts';

/** Events of the legal side as a team enters and corrects them by hand. */
export function legalEventStore(asker: Asker) {
  const { session } = asker;
  const events = rowsByCase((ids) =>
    session((tx) =>
      tx.select().from(legalEvents).where(inArray(legalEvents.caseId, ids)).orderBy(asc(legalEvents.happenedOn), asc(legalEvents.id)),
    ),
  );
  const started = rowsByCase((ids) =>
    session((tx) =>
      tx
        .select({
          caseId: deadlines.caseId,
          kind: legalEvents.kind,
          subjectId: legalEvents.subjectId,
          ruleCode: deadlines.ruleCode,
          dueOn: deadlines.dueOn,
          deadlineId: deadlines.id,
        })
        .from(deadlines)
        .innerJoin(legalEvents, and(eq(legalEvents.networkId, deadlines.networkId), eq(legalEvents.id, deadlines.eventId)))
        .where(and(inArray(deadlines.caseId, ids), isNull(legalEvents.supersededAt), isNull(deadlines.cancelledAt)))
        .orderBy(asc(deadlines.dueOn), asc(deadlines.id)),
    ),
  );
  return {
    /** Deadlines that an order, filing, hearing or the like has started, done ones too; soonest first. */
    startedBy: async ({ caseId, kind, subjectId }: Pick<LegalEventRow, 'caseId' | 'kind' | 'subjectId'>) =>
      (await started.load(caseId)).filter((one) => one.kind === kind && one.subjectId === subjectId),

    /** What happened and was not taken back, oldest first. */
    legalEvents: async (caseId: string) => (await events.load(caseId)).filter(({ supersededAt }) => supersededAt === null),

    enterLegalEvent: ({ caseId, ...event }: Pick<LegalEventRow, 'caseId' | 'kind' | 'branch' | 'happenedOn'>) =>
      inOpenCase(asker, caseId, async (tx, { id }) => {
        events.clear(id);
        return recordLegalEvent(tx, asker, { ...event, caseId: id, subjectId: randomUUID() });
      }),

    /** @param happenedOn null takes the event back */
    correctLegalEvent: async ({ eventId, happenedOn }: { eventId: string; happenedOn: string | null }) => {
      const id = storedId(eventId);
      const known = await session(async (tx) => only(await tx.select().from(legalEvents).where(eq(legalEvents.id, id))));
      if (known === null) return 'NOT_FOUND';
      return inOpenCase(asker, known.caseId, async (tx) => {
        const row = only(await tx.select().from(legalEvents).where(eq(legalEvents.id, id)).for('update'));
        if (row === null || row.supersededAt !== null) return 'NOT_FOUND';
        events.clear(row.caseId);
        if (happenedOn === null) {
          await withdrawLegalEvents(tx, asker, [id]);
          return row;
        }
        const { caseId, kind, branch, subjectId } = row;
        return recordLegalEvent(tx, asker, { caseId, kind, branch, subjectId, happenedOn });
      });
    },
  };
}
