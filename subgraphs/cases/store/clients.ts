import { randomBytes, randomUUID } from 'node:crypto';
import { and, desc, eq, lt, or } from 'drizzle-orm';
import { only } from '../../../platform/database.ts';
import { SayaError } from '../../../platform/errors.ts';
import { storedId } from '../../../platform/ids.ts';
import { type KeyStore, KeyStoreUnavailable } from '../../../platform/keys/index.ts';
import { sealValue } from '../../../platform/seal.ts';
import { officeKeyName } from '../sealing.ts';
import { assignments, officeClients, offices } from '../tables.ts';
import type { Asker } from './asker.ts';
import { lockOffices, recheck } from './conflicts.ts';
import { removeMatchKeys, writeMatchKeys } from './matchKeys.ts';
import { asOwnWork } from './ownWork.ts';

export type ClientRow = typeof officeClients.$inferSelect;

/** Whom the viewer's office represents elsewhere. */
export function clientStore(asker: Asker, keys: KeyStore) {
  const { networkId, memberId, organisationId, session } = asker;

  /** The key of the office's names, made when it is first needed. */
  async function officeKey(): Promise<Buffer> {
    const name = officeKeyName(organisationId);
    const read = () => session(async (tx) => only(await tx.select().from(offices).where(eq(offices.organisationId, organisationId))));
    try {
      const known = await read();
      if (known !== null) return await keys.unwrap(name, known.wrappedKey);
      await keys.make(name);
      const wrappedKey = await keys.wrap(name, randomBytes(32));
      await session((tx) => tx.insert(offices).values({ networkId, organisationId, wrappedKey }).onConflictDoNothing());
      // Whoever was first.
      const made = await read();
      if (made === null) throw new Error('An office was inserted and did not come back.');
      return await keys.unwrap(name, made.wrappedKey);
    } catch (error) {
      throw error instanceof KeyStoreUnavailable ? new SayaError('SERVICE_UNAVAILABLE') : error;
    }
  }

  return {
    /** Newest first, `limit` + 1 rows. */
    async listClients({ limit, after }: { limit: number; after: string | null }): Promise<ClientRow[]> {
      const [registeredAt, id] = after?.split(' ') ?? [];
      const before = registeredAt && id ? { at: new Date(registeredAt), id } : null;
      return session((tx) =>
        tx
          .select()
          .from(officeClients)
          .where(
            before === null
              ? undefined
              : or(
                  lt(officeClients.registeredAt, before.at),
                  and(eq(officeClients.registeredAt, before.at), lt(officeClients.id, before.id)),
                ),
          )
          .orderBy(desc(officeClients.registeredAt), desc(officeClients.id))
          .limit(limit + 1),
      );
    },

    async registerClient({ name, reference }: { name: string; reference: string }): Promise<ClientRow> {
      const id = randomUUID();
      const sealedName = sealValue(await officeKey(), { name }, `cases.office_clients ${networkId} ${organisationId} ${id} name v1`);
      return session(async (tx) => {
        const [client] = await tx
          .insert(officeClients)
          .values({ networkId, organisationId, id, reference, sealedName, registeredBy: memberId })
          .returning();
        if (client === undefined) throw new Error('A client was inserted and did not come back.');
        await asOwnWork(tx, asker, async () => {
          await lockOffices(tx, asker, [organisationId]);
          await writeMatchKeys(tx, asker, { subjectId: id, subject: 'CLIENT', caseId: null, organisationId }, name);
          const isOfOffice = eq(assignments.organisationId, organisationId);
          await recheck(tx, asker, { among: isOfOffice, name: { of: 'office', subjectId: id }, trigger: 'CLIENT_REGISTERED' });
        });
        return client;
      });
    },

    /** @returns null when there is no such client of the viewer's office */
    removeClient: (clientId: string): Promise<ClientRow | null> =>
      session(async (tx) => {
        const removed = only(
          await tx
            .delete(officeClients)
            .where(eq(officeClients.id, storedId(clientId)))
            .returning(),
        );
        if (removed !== null) await asOwnWork(tx, asker, () => removeMatchKeys(tx, asker, removed.id));
        return removed;
      }),
  };
}
