import { randomUUID } from 'node:crypto';
import { asc, eq } from 'drizzle-orm';
import { storedId } from '../../../platform/ids.ts';
import { emit } from '../../../platform/outbox.ts';
import type { GrantablePrecision } from '../domain/index.ts';
import { outbox, tellings } from '../tables.ts';
import { openWords, sealWords } from '../words.ts';
import type { Asker } from './asker.ts';
import { now } from './clock.ts';
import { appendEntries } from './ledger.ts';
import { holdPlaceKey } from './locks.ts';
import type { PlaceRow } from './places.ts';

export type TellingRow = typeof tellings.$inferSelect;

export interface NewTelling {
  readonly place: PlaceRow;
  readonly precision: GrantablePrecision;
  readonly channel: string;
  readonly toldAt: Date;
  readonly recipientOrganisationId: string | null;
  readonly recipient: string;
}

/** What was told outside the system. */
export function tellingStore(asker: Asker) {
  const { networkId, memberId, session, keys } = asker;
  return {
    recordTelling: ({ place, recipient, recipientOrganisationId, ...told }: NewTelling): Promise<TellingRow | 'IN_THE_FUTURE'> =>
      session(async (tx) => {
        if (told.toldAt > (await now(tx))) return 'IN_THE_FUTURE';
        const id = randomUUID();
        await holdPlaceKey(tx, place.id);
        const { wrappedKey, sealed } = await sealWords(keys, recipient, { networkId, table: 'tellings', id, placeId: place.id });
        const [telling] = await tx
          .insert(tellings)
          .values({
            ...told,
            networkId,
            id,
            placeId: place.id,
            placeOrganisationId: place.organisationId,
            caseId: place.caseId,
            recipientOrganisationId: recipientOrganisationId === null ? null : storedId(recipientOrganisationId),
            wrappedKey,
            sealedRecipient: sealed,
            recordedBy: memberId,
          })
          .returning();
        if (telling === undefined) throw new Error('A telling was written and is not there.');
        await appendEntries(tx, asker, [
          {
            kind: 'TOLD_OFF_SYSTEM',
            reason: 'RECORDED',
            placeId: place.id,
            placeOrganisationId: place.organisationId,
            caseId: place.caseId,
            precision: told.precision,
            subjectId: id,
            recipientOrganisationId: telling.recipientOrganisationId,
          },
        ]);
        if (place.caseId !== null)
          await emit(tx, { service: 'disclosures', table: outbox, cause: asker }, [
            { subject: place.id, kind: 'place.passedOn', payload: { placeId: place.id, caseId: place.caseId, subjectId: id } },
          ]);
        return telling;
      }),

    /** Oldest first; row-level security leaves them to the place's keepers. */
    tellings: (placeId: string): Promise<TellingRow[]> =>
      session((tx) =>
        tx
          .select()
          .from(tellings)
          .where(eq(tellings.placeId, storedId(placeId)))
          .orderBy(asc(tellings.toldAt), asc(tellings.id)),
      ),

    /** Who it was; the row is one this viewer was given. */
    toldTo: ({ id, placeId, wrappedKey, sealedRecipient }: TellingRow): Promise<string | null> =>
      openWords(keys, { wrappedKey, sealed: sealedRecipient }, { networkId, table: 'tellings', id, placeId }),
  };
}
