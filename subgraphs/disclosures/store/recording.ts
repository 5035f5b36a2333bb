import { randomUUID } from 'node:crypto';
import { and, count, eq } from 'drizzle-orm';
import { only } from '../../../platform/database.ts';
import { SayaError } from '../../../platform/errors.ts';
import { storedId } from '../../../platform/ids.ts';
import { addJob } from '../../../platform/jobs.ts';
import { KeyStoreUnavailable } from '../../../platform/keys/index.ts';
import { emit } from '../../../platform/outbox.ts';
import { type LocationSecrets, mostPlaces } from '../domain/index.ts';
import { sealLocation } from '../locations.ts';
import { placeKeyName } from '../placeKeys.ts';
import { caseMembers, outbox, places } from '../tables.ts';
import type { Asker } from './asker.ts';
import { appendEntries } from './ledger.ts';
import { oneAtATime } from './locks.ts';
import type { PlaceRow } from './places.ts';

/** A key whose place never came is destroyed after so long. */
const sweepSeconds = 3_600;

/** Writes survivors' places down. */
export function recordingStore(asker: Asker) {
  const { networkId, memberId, organisationId, requestId, session, keys } = asker;
  return {
    /** Sealed before it is kept: the words are in no statement. */
    async recordPlace({
      caseId,
      kind,
      zoneId,
      location,
    }: {
      caseId: string;
      kind: 'RESIDENCE' | 'WORKPLACE' | 'SCHOOL' | 'SERVICE_ADDRESS';
      zoneId: string;
      location: LocationSecrets;
    }): Promise<PlaceRow | 'NOT_FOUND' | 'TOO_MANY_PLACES'> {
      const id = randomUUID();
      const ofCase = storedId(caseId);
      const drop = () =>
        keys.destroy(placeKeyName(id)).catch((error) => {
          // The job left below comes back to it.
          if (!(error instanceof KeyStoreUnavailable)) throw error;
        });
      await session((tx) =>
        addJob(tx, 'disclosures', {
          task: 'place.sweep',
          payload: { networkId, placeId: id, memberId, organisationId, requestId },
          inSeconds: sweepSeconds,
          key: `sweep ${id}`,
        }),
      );
      try {
        const sealed = await sealLocation(keys, { networkId, placeId: id, secrets: location });
        const recorded = await session(async (tx): Promise<PlaceRow | 'NOT_FOUND' | 'TOO_MANY_PLACES'> => {
          // Whoever takes the writer off the team waits, or was first.
          await oneAtATime(tx, 'team', ofCase);
          const mine = await tx
            .select({ caseId: caseMembers.caseId })
            .from(caseMembers)
            .where(and(eq(caseMembers.caseId, ofCase), eq(caseMembers.memberId, memberId)));
          if (mine.length === 0) return 'NOT_FOUND';
          const [held] = await tx.select({ count: count() }).from(places).where(eq(places.caseId, ofCase));
          if ((held?.count ?? 0) >= mostPlaces) return 'TOO_MANY_PLACES';
          const row = only(
            await tx
              .insert(places)
              .values({ networkId, id, kind, zoneId: storedId(zoneId), caseId: ofCase, ...sealed })
              .returning(),
          );
          if (row === null) throw new Error('A place was inserted and did not come back.');
          await appendEntries(tx, asker, [{ kind: 'PLACE_RECORDED', reason: 'RECORDED', precision: 'EXACT', placeId: id, caseId: ofCase }]);
          await emit(tx, { service: 'disclosures', table: outbox, cause: { networkId, memberId, organisationId, requestId } }, [
            { subject: ofCase, kind: 'place.recorded', payload: { placeId: id, caseId: ofCase, kind } },
          ]);
          return row;
        });
        if (typeof recorded === 'string') await drop();
        return recorded;
      } catch (error) {
        await drop();
        throw error instanceof KeyStoreUnavailable ? new SayaError('SERVICE_UNAVAILABLE') : error;
      }
    },

    /** For this service's own work: destroys the key of a place that never came. */
    async sweepPlace(placeId: string): Promise<void> {
      const there = await session(async (tx) =>
        only(
          await tx
            .select({ id: places.id })
            .from(places)
            .where(eq(places.id, storedId(placeId))),
        ),
      );
      if (there === null) await keys.destroy(placeKeyName(placeId));
    },
  };
}
