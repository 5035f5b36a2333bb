import { randomUUID } from 'node:crypto';
import { asc, eq, inArray, sql } from 'drizzle-orm';
import { only, type Transaction } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { dayIn, type HearingMove, hearingTransitions } from '../domain/index.ts';
import { hearingHistory, hearings } from '../tables.ts';
import type { Asker } from './asker.ts';
import { recordLegalEvent, withdrawLegalEventOf } from './events.ts';
import { type CaseRefusal, inOpenCase } from './openCase.ts';
import { rowsByCase } from './rowsByCase.ts';
import { rowsById } from './rowsById.ts';
import { openWords, sealWords } from './words.ts';

export type HearingRow = typeof hearings.$inferSelect;
export type HearingHistoryRow = typeof hearingHistory.$inferSelect;
export type HearingRefusal = CaseRefusal | 'INVALID_TEXT' | 'INVALID_DATE' | 'WRONG_STATE' | 'CHANGED_MEANWHILE';
export type ChangedHearing = HearingRow | HearingRefusal;

export interface HearingWords {
  readonly court: string;
  readonly room: string | null;
  readonly safetyNote: string | null;
}

const at = ({ caseId, id }: { caseId: string; id: string }, field: 'words' | 'outcome') => ({ caseId, table: 'hearings', id, field });

/** Hearings of the viewer's cases. */
export function hearingStore(asker: Asker) {
  const { networkId, memberId, session } = asker;
  const byCase = rowsByCase((ids) =>
    session((tx) => tx.select().from(hearings).where(inArray(hearings.caseId, ids)).orderBy(asc(hearings.scheduledAt), asc(hearings.id))),
  );
  const history = rowsByCase((ids) =>
    session((tx) =>
      tx
        .select()
        .from(hearingHistory)
        .where(inArray(hearingHistory.caseId, ids))
        .orderBy(asc(hearingHistory.enteredAt), asc(hearingHistory.id)),
    ),
  );
  const byId = rowsById((ids) => session((tx) => tx.select().from(hearings).where(inArray(hearings.id, ids))));
  const remember = (
    tx: Transaction,
    { id, caseId }: Pick<HearingRow, 'id' | 'caseId'>,
    entry: Pick<HearingHistoryRow, 'move' | 'wasAt' | 'at' | 'sealedWas'>,
  ) => tx.insert(hearingHistory).values({ ...entry, networkId, caseId, hearingId: id, enteredBy: memberId });
  const setOn = async (tx: Transaction, { id, caseId, scheduledAt }: HearingRow, timeZone: string): Promise<void> => {
    await recordLegalEvent(tx, asker, { caseId, kind: 'HEARING_SET', happenedOn: dayIn(timeZone, scheduledAt), subjectId: id });
  };

  /** One move of a hearing that nobody else can change meanwhile. */
  const change = (
    { id, caseId }: HearingRow,
    move: HearingMove,
    decide: (locked: HearingRow, now: Date) => Partial<HearingRow> | HearingRefusal,
    follow: (tx: Transaction, row: HearingRow) => Promise<void> = async () => undefined,
  ): Promise<ChangedHearing> =>
    inOpenCase(asker, caseId, async (tx): Promise<ChangedHearing> => {
      const found = only(
        await tx.select({ hearing: hearings, now: sql<string>`now()::text` }).from(hearings).where(eq(hearings.id, id)).for('update'),
      );
      if (found === null) return 'NOT_FOUND';
      const locked = found.hearing;
      const state = hearingTransitions[locked.state][move];
      if (state === undefined) return 'WRONG_STATE';
      const values = decide(locked, new Date(found.now));
      if (typeof values === 'string') return values;
      const row = only(
        await tx
          .update(hearings)
          .set({ ...values, state, version: sql`${hearings.version} + 1` })
          .where(eq(hearings.id, id))
          .returning(),
      );
      if (row === null) throw new Error('A hearing that was locked is not there.');
      await remember(tx, row, {
        move,
        wasAt: locked.state === 'ADJOURNED' ? null : locked.scheduledAt,
        at: move === 'MOVE' ? row.scheduledAt : null,
        sealedWas: move === 'MOVE' ? locked.sealedWords : null,
      });
      await follow(tx, row);
      byId.clear(id);
      for (const loader of [byCase, history]) loader.clear(caseId);
      return row;
    });

  return {
    hearing: (id: string) => byId.load(storedId(id)),
    hearings: (caseId: string) => byCase.load(caseId),
    hearingHistory: async ({ id, caseId }: HearingRow) => (await history.load(caseId)).filter(({ hearingId }) => hearingId === id),
    hearingWords: (row: HearingRow) => openWords<HearingWords>(asker, at(row, 'words'), row.sealedWords),
    hearingOutcome: (row: HearingRow) => openWords<string>(asker, at(row, 'outcome'), row.sealedOutcome),

    setHearing: async ({
      caseId: given,
      words,
      timeZone,
      ...set
    }: Pick<HearingRow, 'caseId' | 'type' | 'scheduledAt' | 'attendance'> & {
      words: HearingWords;
      timeZone: string;
    }): Promise<ChangedHearing> => {
      const id = randomUUID();
      const caseId = storedId(given);
      const sealedWords = await sealWords(asker, at({ caseId, id }, 'words'), words);
      if (sealedWords === 'NOT_FOUND') return sealedWords;
      return inOpenCase(asker, caseId, async (tx): Promise<ChangedHearing> => {
        const values = { ...set, networkId, id, caseId, state: 'SET', sealedWords, enteredBy: memberId } as const;
        const row = only(await tx.insert(hearings).values(values).returning());
        if (row === null) throw new Error('A hearing was inserted and did not come back.');
        await remember(tx, row, { move: 'SET', wasAt: null, at: row.scheduledAt, sealedWas: null });
        await setOn(tx, row, timeZone);
        for (const loader of [byCase, history]) loader.clear(caseId);
        return row;
      });
    },

    /** @param words all of them, as they are from now on */
    moveHearing: async (
      hearing: HearingRow,
      {
        expectedVersion,
        words,
        timeZone,
        ...values
      }: Pick<HearingRow, 'scheduledAt' | 'attendance'> & { expectedVersion: number; words: HearingWords; timeZone: string },
    ): Promise<ChangedHearing> => {
      const sealedWords = await sealWords(asker, at(hearing, 'words'), words);
      if (sealedWords === 'NOT_FOUND') return sealedWords;
      return change(
        hearing,
        'MOVE',
        (locked) => (locked.version === expectedVersion ? { ...values, sealedWords } : 'CHANGED_MEANWHILE'),
        (tx, row) => setOn(tx, row, timeZone),
      );
    },

    adjournHearing: async (hearing: HearingRow, reason: string | null): Promise<ChangedHearing> => {
      const sealedOutcome = await sealWords(asker, at(hearing, 'outcome'), reason);
      if (sealedOutcome === 'NOT_FOUND') return sealedOutcome;
      return change(
        hearing,
        'ADJOURN',
        () => ({ sealedOutcome }),
        (tx, { id }) => withdrawLegalEventOf(tx, asker, { kind: 'HEARING_SET', subjectId: id }),
      );
    },

    /** What has not begun was not held. */
    hearingHeld: async (hearing: HearingRow, outcome: string): Promise<ChangedHearing> => {
      const sealedOutcome = await sealWords(asker, at(hearing, 'outcome'), outcome);
      if (sealedOutcome === 'NOT_FOUND') return sealedOutcome;
      return change(hearing, 'HOLD', ({ scheduledAt }, now) => (scheduledAt > now ? 'INVALID_DATE' : { sealedOutcome }));
    },
  };
}
