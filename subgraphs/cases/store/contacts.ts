import { randomUUID } from 'node:crypto';
import { and, count, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { only } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { type ContactConditions, mostContacts } from '../domain/index.ts';
import { contactReadings, safeContacts } from '../tables.ts';
import type { Asker } from './asker.ts';
import { type CaseRefusal, inOpenCase } from './openCase.ts';
import { rowsByCase } from './rowsByCase.ts';

export type SafeContactRow = typeof safeContacts.$inferSelect;
export type ContactReadingRow = typeof contactReadings.$inferSelect;

const readingsShown = 50;

/** Ways to reach the survivors of the viewer's cases. */
export function contactStore(asker: Asker) {
  const { networkId, memberId, session, seals } = asker;
  const at = (caseId: string, id: string, field: 'conditions' | 'value') => ({ caseId, table: 'safe_contacts', id, field });
  const moment = sql`date_trunc('milliseconds', clock_timestamp())`;
  const contacts = rowsByCase((ids) =>
    session((tx) =>
      tx
        .select()
        .from(safeContacts)
        .where(and(inArray(safeContacts.caseId, ids), isNull(safeContacts.retiredAt)))
        .orderBy(desc(safeContacts.confirmedAt), desc(safeContacts.id)),
    ),
  );
  const opened = new Map<string, Promise<ContactConditions | null>>();
  /** Which conditions of a contact were asked for in this request. */
  const asked = new Map<string, Set<string>>();

  const find = (contactId: string): Promise<SafeContactRow | null> =>
    session(async (tx) =>
      only(
        await tx
          .select()
          .from(safeContacts)
          .where(and(eq(safeContacts.id, storedId(contactId)), isNull(safeContacts.retiredAt))),
      ),
    );
  /** Changes a contact that is still in use, in an open case. */
  const change = (
    found: SafeContactRow,
    changes: object,
    expectedVersion: number,
  ): Promise<SafeContactRow | CaseRefusal | 'CHANGED_MEANWHILE'> =>
    inOpenCase(asker, found.caseId, async (tx, { id: caseId }): Promise<SafeContactRow | 'CHANGED_MEANWHILE'> => {
      const [row] = await tx
        .update(safeContacts)
        .set(changes)
        .where(and(eq(safeContacts.id, found.id), eq(safeContacts.version, expectedVersion), isNull(safeContacts.retiredAt)))
        .returning();
      contacts.clear(caseId);
      return row ?? 'CHANGED_MEANWHILE';
    });
  const sealed = async (caseId: string, id: string, conditions: ContactConditions, value: string) => {
    const [sealedConditions, sealedValue] = await Promise.all([
      seals.seal(at(caseId, id, 'conditions'), conditions),
      seals.seal(at(caseId, id, 'value'), value),
    ]);
    return sealedConditions === null || sealedValue === null ? null : { sealedConditions, sealedValue };
  };
  const confirmed = { confirmedAt: moment, confirmedBy: memberId };

  return {
    safeContacts: (caseId: string) => contacts.load(caseId),
    findContact: find,

    /** One condition; that it was asked for counts for `read`. Null once the case's key is destroyed. */
    async condition<Field extends keyof ContactConditions>(
      contact: SafeContactRow,
      field: Field,
    ): Promise<ContactConditions[Field] | null> {
      const { id, caseId, version, sealedConditions } = contact;
      const fields = asked.get(id) ?? new Set();
      asked.set(id, fields.add(field));
      const key = `${id} ${version}`;
      const opening = opened.get(key) ?? (seals.open(at(caseId, id, 'conditions'), sealedConditions) as Promise<ContactConditions | null>);
      opened.set(key, opening);
      return (await opening)?.[field] ?? null;
    },
    conditionsAsked: ({ id }: SafeContactRow): ReadonlySet<string> => asked.get(id) ?? new Set(),
    conditionsOf: ({ id, caseId, sealedConditions }: SafeContactRow) =>
      seals.open(at(caseId, id, 'conditions'), sealedConditions) as Promise<ContactConditions | null>,

    async addContact({ caseId, conditions, value }: { caseId: string; conditions: ContactConditions; value: string }) {
      const id = randomUUID();
      const seal = await sealed(storedId(caseId), id, conditions, value);
      if (seal === null) return 'NOT_FOUND' as const;
      return inOpenCase(
        asker,
        caseId,
        async (tx, found): Promise<SafeContactRow | 'TOO_MANY_CONTACTS'> => {
          const [held] = await tx
            .select({ count: count() })
            .from(safeContacts)
            .where(and(eq(safeContacts.caseId, found.id), isNull(safeContacts.retiredAt)));
          if ((held?.count ?? 0) >= mostContacts) return 'TOO_MANY_CONTACTS';
          const [row] = await tx
            .insert(safeContacts)
            .values({ networkId, id, caseId: found.id, ...seal, confirmedBy: memberId })
            .returning();
          if (row === undefined) throw new Error('A contact was inserted and did not come back.');
          contacts.clear(found.id);
          return row;
        },
        'no key update',
      );
    },

    async changeContact(
      known: SafeContactRow,
      { expectedVersion, conditions, value }: { expectedVersion: number; conditions: ContactConditions; value: string },
    ) {
      const seal = await sealed(known.caseId, known.id, conditions, value);
      if (seal === null) return 'NOT_FOUND' as const;
      return change(known, { ...seal, ...confirmed, version: sql`${safeContacts.version} + 1` }, expectedVersion);
    },
    confirmContact: (known: SafeContactRow) => change(known, confirmed, known.version),
    retireContact: (known: SafeContactRow) => change(known, { retiredAt: moment, retiredBy: memberId }, known.version),

    /** Writes down that the value is read, commits, and then opens it. @returns null when it was changed meanwhile, or cannot be opened */
    async readContact(known: SafeContactRow): Promise<string | null> {
      const current = await session(async (tx) => {
        const row = only(
          await tx
            .select()
            .from(safeContacts)
            .where(and(eq(safeContacts.id, known.id), eq(safeContacts.version, known.version), isNull(safeContacts.retiredAt)))
            .for('share'),
        );
        if (row === null) return null;
        await tx
          .insert(contactReadings)
          .values({ networkId, caseId: row.caseId, contactId: row.id, version: row.version, readBy: memberId });
        return row;
      });
      return current === null ? null : ((await seals.open(at(current.caseId, current.id, 'value'), current.sealedValue)) as string | null);
    },

    contactReadings: (contactId: string): Promise<ContactReadingRow[]> =>
      session((tx) =>
        tx
          .select()
          .from(contactReadings)
          .where(eq(contactReadings.contactId, contactId))
          .orderBy(desc(contactReadings.readAt), desc(contactReadings.id))
          .limit(readingsShown),
      ),
    /** The database's clock. */
    now: (): Promise<Date> =>
      session(async (tx) => {
        const [row] = await tx.execute<{ now: string }>(sql`select clock_timestamp()::text as now`);
        return new Date(row?.now ?? Number.NaN);
      }),
  };
}
