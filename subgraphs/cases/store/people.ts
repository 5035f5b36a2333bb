import { asc, desc, inArray } from 'drizzle-orm';
import { persons } from '../tables.ts';
import type { Asker } from './asker.ts';
import { rowsByCase } from './rowsByCase.ts';

export type PersonRow = typeof persons.$inferSelect;

/** Whom the viewer's cases protect; names are sealed under the case's key. */
export function peopleStore({ session, seals }: Asker) {
  const people = rowsByCase((ids) =>
    session((tx) => tx.select().from(persons).where(inArray(persons.caseId, ids)).orderBy(desc(persons.age), asc(persons.id))),
  );
  return {
    survivor: async (caseId: string) => (await people.load(caseId)).find(({ kind }) => kind === 'SURVIVOR') ?? null,
    children: async (caseId: string) => (await people.load(caseId)).filter(({ kind }) => kind === 'CHILD'),
    /** Opens the name of a person the viewer was given; null when the case's key is destroyed. */
    nameOf: async ({ id, caseId, sealedName }: PersonRow): Promise<string | null> =>
      (await seals.open({ caseId, table: 'persons', id, field: 'name' }, sealedName)) as string | null,
  };
}
