import { randomUUID } from 'node:crypto';
import { and, asc, count, desc, eq, inArray, sql } from 'drizzle-orm';
import { only, type Transaction } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { checksADay } from '../domain/conflicts.ts';
import { changedFields, mostChildren, type WrittenPerson } from '../domain/index.ts';
import { personChanges, persons } from '../tables.ts';
import type { Asker } from './asker.ts';
import { checksToday } from './conflicts.ts';
import { type CaseRefusal, inOpenCase } from './openCase.ts';
import { asOwnWork } from './ownWork.ts';
import { compareSurvivor } from './parties.ts';
import { rowsByCase } from './rowsByCase.ts';

export type PersonRow = typeof persons.$inferSelect;
export type PersonChangeRow = typeof personChanges.$inferSelect;
export type PersonRefusal = CaseRefusal | 'TOO_MANY_CHILDREN' | 'CHANGED_MEANWHILE' | 'SURVIVOR_STAYS' | 'TOO_MANY_CHECKS';

const changesShown = 50;

/** Whom the viewer's cases protect; names are sealed under the case's key. */
export function peopleStore(asker: Asker) {
  const { networkId, memberId, session, seals } = asker;
  const nameAt = (caseId: string, id: string) => ({ caseId, table: 'persons', id, field: 'name' });
  const people = rowsByCase((ids) =>
    session((tx) => tx.select().from(persons).where(inArray(persons.caseId, ids)).orderBy(desc(persons.age), asc(persons.id))),
  );
  /** Opens the name of a person the viewer was given; null when the case's key is destroyed. */
  const nameOf = async ({ id, caseId, sealedName }: PersonRow): Promise<string | null> =>
    (await seals.open(nameAt(caseId, id), sealedName)) as string | null;
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

  return {
    survivor: async (caseId: string) => (await people.load(caseId)).find(({ kind }) => kind === 'SURVIVOR') ?? null,
    children: async (caseId: string) => (await people.load(caseId)).filter(({ kind }) => kind === 'CHILD'),
    nameOf,
    personChanges: (caseId: string): Promise<PersonChangeRow[]> =>
      session((tx) =>
        tx
          .select()
          .from(personChanges)
          .where(eq(personChanges.caseId, caseId))
          .orderBy(desc(personChanges.at), desc(personChanges.id))
          .limit(changesShown),
      ),

    async addChild({ caseId, person: { name, ...child } }: { caseId: string; person: WrittenPerson }): Promise<PersonRow | PersonRefusal> {
      const id = randomUUID();
      const sealedName = await seals.seal(nameAt(storedId(caseId), id), name);
      if (sealedName === null) return 'NOT_FOUND';
      return inOpenCase(
        asker,
        caseId,
        async (tx, found): Promise<PersonRow | PersonRefusal> => {
          const [held] = await tx
            .select({ count: count() })
            .from(persons)
            .where(and(eq(persons.caseId, found.id), eq(persons.kind, 'CHILD')));
          if ((held?.count ?? 0) >= mostChildren) return 'TOO_MANY_CHILDREN';
          const [row] = await tx
            .insert(persons)
            .values({ ...child, networkId, caseId: found.id, id, kind: 'CHILD', sealedName })
            .returning();
          if (row === undefined) throw new Error('A person was inserted and did not come back.');
          await record(tx, row, 'ADDED');
          people.clear(found.id);
          return row;
        },
        'no key update',
      );
    },

    /** A survivor's new name is compared like the first: whoever of the team turns out to be bound to it sees the case no more. */
    async changePerson({
      personId,
      expectedVersion,
      person,
    }: {
      personId: string;
      expectedVersion: number;
      person: WrittenPerson;
    }): Promise<PersonRow | PersonRefusal> {
      const known = await find(personId);
      if (known === null) return 'NOT_FOUND';
      const before = await nameOf(known);
      const { name, ...rest } = person;
      const sealedName = await seals.seal(nameAt(known.caseId, known.id), name);
      if (sealedName === null) return 'NOT_FOUND';
      const fields = changedFields({ ...known, name: before ?? '' }, person);
      return inOpenCase(
        asker,
        known.caseId,
        async (tx): Promise<PersonRow | PersonRefusal> => {
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
          people.clear(row.caseId);
          return row;
        },
        'no key update',
      );
    },

    async removeChild(personId: string): Promise<PersonRow | PersonRefusal> {
      const known = await find(personId);
      if (known === null) return 'NOT_FOUND';
      return inOpenCase(
        asker,
        known.caseId,
        async (tx): Promise<PersonRow | PersonRefusal> => {
          if (known.kind === 'SURVIVOR') return 'SURVIVOR_STAYS';
          const [row] = await tx.delete(persons).where(eq(persons.id, known.id)).returning();
          if (row === undefined) return 'NOT_FOUND';
          await record(tx, row, 'REMOVED');
          people.clear(row.caseId);
          return row;
        },
        'no key update',
      );
    },
  };
}
