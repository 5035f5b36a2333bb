import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { caseParties, evidenceItems, filings, incidents, protectionOrders } from '../tables.ts';

/** What something else of a case may be linked to. */
const linkable = { order: protectionOrders, incident: incidents, evidence: evidenceItems, filing: filings } as const satisfies Record<
  string,
  PgTable & { id: PgColumn; caseId: PgColumn }
>;

/** Whether all of these are of the case; what nobody has, and what is another case's, are alike. */
export async function areOfCase(tx: Transaction, caseId: string, noun: keyof typeof linkable, ids: readonly string[]): Promise<boolean> {
  const wanted = [...new Set(ids.map(storedId))];
  if (wanted.length === 0) return true;
  const table = linkable[noun];
  const found = await tx
    .select({ id: table.id })
    .from(table as PgTable)
    .where(and(eq(table.caseId, caseId), inArray(table.id, wanted)));
  return found.length === wanted.length;
}

/** Whether this is one of those the case is against. */
export async function isRespondent(tx: Transaction, caseId: string, partyId: string | null): Promise<boolean> {
  if (partyId === null) return true;
  const found = await tx
    .select({ id: caseParties.id })
    .from(caseParties)
    .where(
      and(
        eq(caseParties.caseId, caseId),
        eq(caseParties.id, storedId(partyId)),
        eq(caseParties.kind, 'RESPONDENT'),
        isNull(caseParties.removedAt),
      ),
    );
  return found.length === 1;
}
