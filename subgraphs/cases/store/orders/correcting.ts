import { randomUUID } from 'node:crypto';
import { correctedTerms, stateAfter, stateOf } from '../../domain/index.ts';
import type { Asker } from '../asker.ts';
import { recordLegalEvent } from '../events.ts';
import { sealWords } from '../words.ts';
import { type ChangedOrder, inOrder, lockTermsOf, remember, writeOrder } from './changing.ts';
import { type IssuedTerms, overlapsAnother } from './issuing.ts';
import { historyNoteAt, type OrderWords, orderWordsAt, type ProtectionOrderRow, referenceHash } from './reads.ts';
import { hushOrder, settleEnd } from './watching.ts';

/** What can be put right; undefined stays as it is. */
export type OrderCorrections = Partial<Omit<IssuedTerms, 'kind' | 'respondentId'> & OrderWords>;

/** Puts right what was mistyped. What was there is kept, sealed. */
export const orderCorrecting = (
  asker: Asker,
  { forget, wordsOf }: { forget: (order: ProtectionOrderRow) => void; wordsOf: (order: ProtectionOrderRow) => Promise<OrderWords | null> },
) => ({
  correctOrder: async (
    order: ProtectionOrderRow,
    { expectedVersion, corrections, today }: { expectedVersion: number; corrections: OrderCorrections; today: string },
  ): Promise<ChangedOrder> => {
    if (order.version !== expectedVersion) return 'CHANGED_MEANWHILE';
    const { startsOn, endsOn, caseId } = order;
    if (startsOn === null || endsOn === null) return 'WRONG_STATE';
    const words = (await wordsOf(order)) ?? { number: null, text: null };
    const { issuedBy, bars, threatLevel, electronicMonitoring, kind, respondentId } = order;
    const terms = { kind, respondentId, issuedBy, bars, threatLevel, electronicMonitoring, startsOn, endsOn, ...words };
    const { changed, corrected, fault } = correctedTerms<IssuedTerms & OrderWords>(terms, corrections);
    if (fault !== null) return fault;
    if (changed.length === 0) return 'NOTHING_CORRECTED';
    const id = randomUUID();
    const { number, text, ...newTerms } = corrected;
    const sealedWords = await sealWords(asker, orderWordsAt(order), number === null && text === null ? null : { number, text });
    const was = JSON.stringify(Object.fromEntries(changed.map((field) => [field, terms[field]])));
    const note = await sealWords(asker, historyNoteAt({ caseId, id }), was);
    if (sealedWords === 'NOT_FOUND' || note === 'NOT_FOUND') return 'NOT_FOUND';
    return inOrder(asker, order, async (tx, locked): Promise<ChangedOrder> => {
      if (locked.version !== expectedVersion) return 'CHANGED_MEANWHILE';
      if (stateAfter(locked.state, stateOf(locked, today), 'CORRECT') === null) return 'WRONG_STATE';
      await lockTermsOf(tx, caseId);
      if (await overlapsAnother(tx, caseId, locked.id, newTerms)) return 'OVERLAPS';
      const endMoved = changed.includes('endsOn');
      const row = await writeOrder(tx, locked, {
        ...newTerms,
        bars: [...new Set(newTerms.bars)],
        sealedWords,
        numberHash: number === null ? null : referenceHash(asker, number),
        ...(endMoved ? { endVersion: locked.endVersion + 1 } : {}),
      });
      await remember(tx, asker, row, { id, move: 'CORRECT', happenedOn: today, changed, sealedWords: note });
      await recordLegalEvent(tx, asker, { caseId, kind: 'ORDER_ISSUED', happenedOn: newTerms.startsOn, subjectId: row.id });
      if (endMoved) {
        await hushOrder(tx, asker, [row.id]);
        await settleEnd(tx, asker, row, today);
      }
      forget(row);
      return row;
    });
  },
});
