import { and, asc, count, desc, eq, inArray, sql } from 'drizzle-orm';
import { only, type Transaction } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { checksADay } from '../domain/conflicts.ts';
import { changedFields, mostChildren, type WrittenPerson } from '../domain/index.ts';
import { personChanges, persons } from '../tables.ts';
import type { Asker } from './asker.ts';
import { checksToday } from './conflicts.ts';
import { namedStore } from './named.ts';
import type { CaseRefusal } from './openCase.ts';
import { asOwnWork } from './ownWork.ts';
import { compareSurvivor } from './parties.ts';
import { rowsByCase } from './rowsByCase.ts';

export type PersonRow = typeof persons.$inferSelect;
export type PersonChangeRow = typeof personChanges.$inferSelect;
export type PersonRefusal = CaseRefusal | 'TOO_MANY_CHILDREN' | 'CHANGED_MEANWHILE' | 'SURVIVOR_STAYS' | 'TOO_MANY_CHECKS';

const changesShown = 50;

/** Whom the viewer's cases protect; names are sealed under the case's key. */
export function peopleStore(asker: Asker) {
  const { networkId, memberId, session } = asker;
  const people = rowsByCase((ids) =>
    session((tx) => tx.select().from(persons).where(inArray(persons.caseId, ids)).orderBy(desc(persons.age), asc(persons.id))),
  );
  const find = (personId: string) =>
    session(async (tx) =>
      only(
        await tx
          .select()
          .from(persons)
          .where(eq(persons.id, storedId(personId))),
      ),
    );
  const record = (
    tx: Transaction,
    { caseId, id }: Pick<PersonRow, 'caseId' | 'id'>,
    kind: PersonChangeRow['kind'],
    fields: string[] = [],
  ) => tx.insert(personChanges).values({ networkId, caseId, personId: id, kind, fields, by: memberId });

  const named = namedStore(asker, { table: 'persons', find, lists: people });

  return {
    survivor: async (caseId: string) => (await people.load(caseId)).find(({ kind }) => kind === 'SURVIVOR') ?? null,
    children: async (caseId: string) => (await people.load(caseId)).filter(({ kind }) => kind === 'CHILD'),
    /** Opens the name of a person the viewer was given; null when the case's key is destroyed. */
    nameOf: named.nameOf,
    personChanges: (caseId: string): Promise<PersonChangeRow[]> =>
      session((tx) =>
        tx
          .select()
          .from(personChanges)
          .where(eq(personChanges.caseId, caseId))
          .orderBy(desc(personChanges.at), desc(personChanges.id))
          .limit(changesShown),
      ),

    addChild: ({ caseId, person: { name, ...child } }: { caseId: string; person: WrittenPerson }): Promise<PersonRow | PersonRefusal> =>
      named.add({ caseId, name }, async (tx, added): Promise<PersonRow | PersonRefusal> => {
        const [held] = await tx
          .select({ count: count() })
          .from(persons)
          .where(and(eq(persons.caseId, added.caseId), eq(persons.kind, 'CHILD')));
        if ((held?.count ?? 0) >= mostChildren) return 'TOO_MANY_CHILDREN';
        const [row] = await tx
          .insert(persons)
          .values({ ...child, ...added, networkId, kind: 'CHILD' })
          .returning();
        if (row === undefined) throw new Error('A person was inserted and did not come back.');
        await record(tx, row, 'ADDED');
        return row;
      }),

    /** A survivor's new name is compared like the first: whoever of the team turns out to be bound to it sees the case no more. */
    changePerson: ({
      personId,
      expectedVersion,
      person,
    }: {
      personId: string;
      expectedVersion: number;
      person: WrittenPerson;
    }): Promise<PersonRow | PersonRefusal> =>
      named.change({ id: personId, name: person.name }, async (tx, { known, sealedName }): Promise<PersonRow | PersonRefusal> => {
        const { name, ...rest } = person;
        // The case's key was asked for to seal the new name: opening the old one asks nothing of the database.
        const fields = changedFields({ ...known, name: (await named.nameOf(known)) ?? '' }, person);
        const isRenamed = known.kind === 'SURVIVOR' && fields.includes('name');
        if (isRenamed && (await asOwnWork(tx, asker, () => checksToday(tx, asker))) >= checksADay) return 'TOO_MANY_CHECKS';
        const [row] = await tx
          .update(persons)
          .set({ ...rest, sealedName, version: sql`${persons.version} + 1` })
          .where(and(eq(persons.id, known.id), eq(persons.version, expectedVersion)))
          .returning();
        if (row === undefined) return 'CHANGED_MEANWHILE';
        await record(tx, row, 'CHANGED', fields);
        if (isRenamed) await compareSurvivor(tx, asker, { caseId: row.caseId, personId: row.id, name });
        return row;
      }),

    removeChild: (personId: string): Promise<PersonRow | PersonRefusal> =>
      named.remove(personId, async (tx, known): Promise<PersonRow | PersonRefusal> => {
        if (known.kind === 'SURVIVOR') return 'SURVIVOR_STAYS';
        const [row] = await tx.delete(persons).where(eq(persons.id, known.id)).returning();
        if (row === undefined) return 'NOT_FOUND';
        await record(tx, row, 'REMOVED');
        return row;
      }),
  };
}
