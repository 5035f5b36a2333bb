import { randomUUID } from 'node:crypto';
import { and, asc, count, eq, gte, inArray, isNull, sql } from 'drizzle-orm';
import { only, type Transaction } from '../../../platform/database.ts';
import { SayaError } from '../../../platform/errors.ts';
import { storedId } from '../../../platform/ids.ts';
import { type KeyStore, KeyStoreUnavailable } from '../../../platform/keys/index.ts';
import { type CaseOutcome, type CaseStepKind, decideDestruction, destructionIsAsked, isDueSoon } from '../domain/index.ts';
import { caseKeyName } from '../sealing.ts';
import { caseSteps, cases, deadlines, matchKeys, persons, protectionOrders } from '../tables.ts';
import { raiseAlarm } from './alarms.ts';
import type { Asker } from './asker.ts';
import type { CaseRow } from './cases.ts';
import { emitFrom } from './emitting.ts';
import { asOwnWork } from './ownWork.ts';
import { rowsByCase } from './rowsByCase.ts';

export type CaseStepRow = typeof caseSteps.$inferSelect;

export type CaseLifeRefusal =
  | 'NOT_FOUND'
  | 'CASE_CLOSED'
  | 'NOT_CLOSED'
  | 'CASE_DESTROYED'
  | 'ORDER_RUNS'
  | 'DEADLINE_OPEN'
  | 'RETENTION_OVER'
  | 'RETENTION_RUNS'
  | 'RETENTION_HELD'
  | 'NOT_HELD'
  | 'SAME_PERSON'
  | 'NOT_ASKED';

/** The skeleton of a destroyed case has no alias either. */
const noAlias = '–';

/** How cases end: closed, kept, opened again, destroyed. */
export function caseLifeStore(asker: Asker, keys: KeyStore) {
  const { networkId, memberId, organisationId, session, seals } = asker;
  const steps = rowsByCase((ids) =>
    session((tx) => tx.select().from(caseSteps).where(inArray(caseSteps.caseId, ids)).orderBy(asc(caseSteps.at), asc(caseSteps.id))),
  );
  const reasonAt = (caseId: string, id: string) => ({ caseId, table: 'case_steps', id, field: 'reason' });

  interface Step {
    readonly id: string;
    readonly sealedReason: Buffer | null;
  }
  /** Sealed before the transaction: it may need one of its own. */
  const newStep = async (caseId: string, reason: string | null): Promise<Step | null> => {
    const id = randomUUID();
    if (reason === null) return { id, sealedReason: null };
    const sealedReason = await seals.seal(reasonAt(storedId(caseId), id), reason);
    return sealedReason === null ? null : { id, sealedReason };
  };

  /** Locks a case of the viewer's, whatever became of it, and says what is to become of it; two are served one after the other. */
  const move = async (
    caseId: string,
    reason: string | null,
    decide: (tx: Transaction, found: CaseRow) => Promise<CaseLifeRefusal | { kind: CaseStepKind; changes: Partial<CaseRow> }>,
  ): Promise<CaseRow | CaseLifeRefusal> => {
    const step = await newStep(caseId, reason);
    return session(async (tx): Promise<CaseRow | CaseLifeRefusal> => {
      const asked = eq(cases.id, storedId(caseId));
      await tx.select({ id: cases.id }).from(cases).where(asked).for('no key update');
      const found = only(await tx.select().from(cases).where(asked));
      if (found === null) return 'NOT_FOUND';
      if (found.status === 'DESTROYED' || step === null) return 'CASE_DESTROYED';
      const decided = await decide(tx, found);
      if (typeof decided === 'string') return decided;
      const { kind, changes } = decided;
      const moved = only(await tx.update(cases).set(changes).where(asked).returning());
      if (moved === null) return 'NOT_FOUND';
      await tx.insert(caseSteps).values({ ...step, networkId, caseId: found.id, kind, by: memberId, outcome: changes.outcome ?? null });
      steps.clear(found.id);
      return moved;
    });
  };
  const clock = async (tx: Transaction): Promise<Date> => {
    const [row] = await tx.execute<{ now: string }>(sql`select clock_timestamp()::text as now`);
    return new Date(row?.now ?? Number.NaN);
  };
  const nothingAsked = { destructionAskedBy: null, destructionAskedAt: null };

  return {
    caseSteps: (caseId: string) => steps.load(caseId),
    stepReason: async ({ caseId, id, sealedReason }: CaseStepRow) =>
      sealedReason === null ? null : ((await seals.open(reasonAt(caseId, id), sealedReason)) as string | null),
    isDestructionAsked: (found: CaseRow): Promise<boolean> =>
      found.destructionAskedAt === null ? Promise.resolve(false) : session(async (tx) => destructionIsAsked(found, await clock(tx))),

    closeCase: (close: {
      caseId: string;
      outcome: CaseOutcome;
      reason: string;
      retainUntil: string;
      today: string;
      inSpiteOfWhatIsOpen: boolean;
    }) =>
      move(close.caseId, close.reason, async (tx, found) => {
        if (found.status !== 'OPEN') return 'CASE_CLOSED';
        if (!close.inSpiteOfWhatIsOpen) {
          const [orders] = await tx
            .select({ count: count() })
            .from(protectionOrders)
            .where(and(eq(protectionOrders.caseId, found.id), gte(protectionOrders.endsOn, close.today)));
          if ((orders?.count ?? 0) > 0) return 'ORDER_RUNS';
          const [due] = await tx
            .select({ count: count() })
            .from(deadlines)
            .where(and(eq(deadlines.caseId, found.id), isNull(deadlines.doneAt)));
          if ((due?.count ?? 0) > 0) return 'DEADLINE_OPEN';
        }
        const closedAt = await clock(tx);
        const { outcome, retainUntil } = close;
        const changes = {
          status: 'CLOSED' as const,
          outcome,
          retainUntil,
          closedAt,
          closedBy: memberId,
          closedByOrganisation: organisationId,
        };
        return { kind: 'CLOSED', changes: { ...changes, ...nothingAsked } };
      }),

    reopenCase: ({ caseId, reason, today }: { caseId: string; reason: string; today: string }) =>
      move(caseId, reason, async (_tx, found) => {
        if (found.status === 'OPEN') return 'NOT_CLOSED';
        if (!found.retentionHeld && found.retainUntil !== null && found.retainUntil <= today) return 'RETENTION_OVER';
        const changes = { status: 'OPEN' as const, closedAt: null, closedBy: null, closedByOrganisation: null, outcome: null };
        return { kind: 'REOPENED', changes: { ...changes, retainUntil: null, ...nothingAsked } };
      }),

    holdRetention: ({ caseId, held, reason }: { caseId: string; held: boolean; reason: string }) =>
      move(caseId, reason, async (_tx, found) => {
        if (found.status === 'OPEN') return 'NOT_CLOSED';
        if (found.retentionHeld === held) return held ? 'RETENTION_HELD' : 'NOT_HELD';
        return { kind: held ? 'HELD' : 'RELEASED', changes: { retentionHeld: held, ...(held ? nothingAsked : {}) } };
      }),

    /** The first of two asks, the second confirms: then the row is a skeleton, and the key is destroyed by what the outbox tells. */
    destroyCase: ({ caseId, today }: { caseId: string; today: string }) =>
      move(caseId, null, async (tx, found) => {
        if (found.status === 'OPEN') return 'NOT_CLOSED';
        const now = await clock(tx);
        const decision = decideDestruction(found, { memberId, now, today });
        if (decision === 'ASK') return { kind: 'DESTRUCTION_ASKED', changes: { destructionAskedBy: memberId, destructionAskedAt: now } };
        if (decision !== 'CONFIRM') return decision;
        await asOwnWork(tx, asker, async () => {
          const ofCase = and(eq(persons.networkId, networkId), eq(persons.caseId, found.id));
          await tx.update(persons).set({ alias: noAlias, age: null, birthYear: null }).where(ofCase);
          await tx.delete(matchKeys).where(and(eq(matchKeys.networkId, networkId), eq(matchKeys.caseId, found.id)));
        });
        await emitFrom(tx, asker, [{ subject: found.id, kind: 'case.destroyed', payload: { caseId: found.id } }]);
        return { kind: 'DESTROYED', changes: { status: 'DESTROYED' } };
      }),

    keepCase: (caseId: string) =>
      move(caseId, null, async (tx, found) => {
        if (found.status === 'OPEN') return 'NOT_CLOSED';
        if (!destructionIsAsked(found, await clock(tx))) return 'NOT_ASKED';
        return { kind: 'DESTRUCTION_TAKEN_BACK', changes: nothingAsked };
      }),

    /** For this service's own work: destroys the key of a case two people said is to be destroyed. Safe to repeat. */
    async destroyCaseKey(caseId: string): Promise<void> {
      const isIt = and(eq(cases.id, storedId(caseId)), eq(cases.status, 'DESTROYED'), isNull(cases.keyDestroyedAt));
      const found = await session(async (tx) => only(await tx.select({ id: cases.id }).from(cases).where(isIt)));
      if (found === null) return;
      try {
        await keys.destroy(caseKeyName(found.id));
      } catch (error) {
        throw error instanceof KeyStoreUnavailable ? new SayaError('SERVICE_UNAVAILABLE') : error;
      }
      await session((tx) => tx.update(cases).set({ keyDestroyedAt: sql`clock_timestamp()` }).where(isIt));
    },

    /** For this service's own work: tells the team of a closed case that its retention ends soon; once each time it was closed. */
    announceRetention: ({ caseId, today }: { caseId: string; today: string }): Promise<boolean> =>
      session(async (tx) => {
        const asked = eq(cases.id, storedId(caseId));
        const found = only(await tx.select().from(cases).where(asked).for('no key update'));
        if (found === null || found.status !== 'CLOSED' || found.retentionHeld || found.retainUntil === null) return false;
        if (!isDueSoon(found.retainUntil, today)) return false;
        const before = await tx.select({ kind: caseSteps.kind }).from(caseSteps).where(eq(caseSteps.caseId, found.id));
        const times = (kind: CaseStepKind) => before.filter((one) => one.kind === kind).length;
        if (times('DUE_ANNOUNCED') >= times('CLOSED')) return false;
        await tx.insert(caseSteps).values({ networkId, id: randomUUID(), caseId: found.id, kind: 'DUE_ANNOUNCED', by: memberId });
        await raiseAlarm(tx, asker, { caseId: found.id, kind: 'RETENTION_ENDS', subjectId: found.id, stage: times('CLOSED') });
        return true;
      }),
  };
}
