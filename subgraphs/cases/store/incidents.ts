import { randomUUID } from 'node:crypto';
import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { only, type Transaction } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { incidents } from '../tables.ts';
import type { Asker } from './asker.ts';
import { areOfCase } from './ofCase.ts';
import { type CaseRefusal, inOpenCase } from './openCase.ts';
import { askRiskAgain } from './riskOccasions.ts';
import { rowsByCase } from './rowsByCase.ts';
import { rowsById } from './rowsById.ts';
import { openWords, sealWords } from './words.ts';

export type IncidentRow = typeof incidents.$inferSelect;
export type IncidentRefusal = CaseRefusal | 'INVALID_TEXT' | 'INVALID_DATE' | 'UNKNOWN_ORDER' | 'UNKNOWN_EVIDENCE' | 'ALREADY_CORRECTED';
export type ChangedIncident = IncidentRow | IncidentRefusal;

export interface IncidentWords {
  readonly description: string | null;
  readonly place: string | null;
}

export interface NewIncident extends Pick<IncidentRow, 'type' | 'happenedAt' | 'evidenceIds' | 'orderIds'> {
  readonly words: IncidentWords;
  readonly today: string;
}

const wordsAt = ({ caseId, id }: { caseId: string; id: string }) => ({ caseId, table: 'incidents', id, field: 'words' });

/** What was done to those the viewer's cases protect. */
export function incidentStore(asker: Asker) {
  const { networkId, memberId, session } = asker;
  const byCase = rowsByCase((ids) =>
    session((tx) =>
      tx.select().from(incidents).where(inArray(incidents.caseId, ids)).orderBy(desc(incidents.happenedAt), desc(incidents.id)),
    ),
  );
  const byId = rowsById((ids) => session((tx) => tx.select().from(incidents).where(inArray(incidents.id, ids))));

  /** What of its links is not the case's; asked before anything is written. */
  const linkFault = async (tx: Transaction, caseId: string, { orderIds, evidenceIds }: NewIncident): Promise<IncidentRefusal | null> => {
    if (!(await areOfCase(tx, caseId, 'order', orderIds))) return 'UNKNOWN_ORDER';
    return (await areOfCase(tx, caseId, 'evidence', evidenceIds)) ? null : 'UNKNOWN_EVIDENCE';
  };

  const insert = async (
    tx: Transaction,
    { words: _words, today, ...given }: NewIncident,
    row: Pick<IncidentRow, 'id' | 'caseId' | 'sealedWords' | 'corrects'>,
  ): Promise<IncidentRow> => {
    const values = { ...given, ...row, networkId, enteredBy: memberId };
    const incident = only(await tx.insert(incidents).values(values).returning());
    if (incident === null) throw new Error('An incident was inserted and did not come back.');
    if (given.type === 'ADDRESS_LEAKED')
      await askRiskAgain(tx, asker, { caseId: row.caseId, reason: 'LEAK', subjectId: row.corrects ?? row.id, round: 1, happenedOn: today });
    byCase.clear(row.caseId);
    byId.clear(row.id);
    return incident;
  };

  return {
    incident: (id: string) => byId.load(storedId(id)),
    incidents: async (caseId: string) => (await byCase.load(caseId)).filter(({ supersededAt }) => supersededAt === null),
    /** What an incident was before each correction, the latest first. */
    earlierIncidents: async ({ caseId, corrects }: IncidentRow): Promise<IncidentRow[]> => {
      const rows = new Map((await byCase.load(caseId)).map((row) => [row.id, row]));
      const earlier: IncidentRow[] = [];
      for (let row = rows.get(corrects ?? ''); row !== undefined; row = rows.get(row.corrects ?? '')) earlier.push(row);
      return earlier;
    },
    incidentWords: (incident: IncidentRow) => openWords<IncidentWords>(asker, wordsAt(incident), incident.sealedWords),

    recordIncident: async (given: string, incident: NewIncident): Promise<ChangedIncident> => {
      const id = randomUUID();
      const caseId = storedId(given);
      const sealedWords = await sealWords(asker, wordsAt({ caseId, id }), incident.words);
      if (sealedWords === 'NOT_FOUND') return sealedWords;
      return inOpenCase(asker, caseId, async (tx): Promise<ChangedIncident> => {
        const fault = await linkFault(tx, caseId, incident);
        return fault ?? insert(tx, incident, { id, caseId, sealedWords, corrects: null });
      });
    },

    correctIncident: async ({ id: corrects, caseId }: IncidentRow, incident: NewIncident): Promise<ChangedIncident> => {
      const id = randomUUID();
      const sealedWords = await sealWords(asker, wordsAt({ caseId, id }), incident.words);
      if (sealedWords === 'NOT_FOUND') return sealedWords;
      return inOpenCase(asker, caseId, async (tx): Promise<ChangedIncident> => {
        const fault = await linkFault(tx, caseId, incident);
        if (fault !== null) return fault;
        const superseded = await tx
          .update(incidents)
          .set({ supersededAt: sql`now()` })
          .where(and(eq(incidents.id, corrects), isNull(incidents.supersededAt)))
          .returning({ id: incidents.id });
        if (superseded.length === 0) return 'ALREADY_CORRECTED';
        return insert(tx, incident, { id, caseId, sealedWords, corrects });
      });
    },
  };
}
