import { and, eq, gt, isNull, or, sql } from 'drizzle-orm';
import { KeyGone } from '../../../platform/keys/index.ts';
import { type BudgetUse, candidatesLeft, type LocationSecrets, RevealPermit } from '../domain/index.ts';
import { sealedLocation } from '../locations.ts';
import { documentChecks, places } from '../tables.ts';
import type { Asker } from './asker.ts';
import { appendEntries } from './ledger.ts';
import { oneAtATime } from './locks.ts';
import { tell } from './notices.ts';

export type DocumentCheckRow = typeof documentChecks.$inferSelect;

/** A place a document is compared with. */
export interface ComparedPlace {
  readonly id: string;
  readonly organisationId: string | null;
  readonly caseId: string | null;
  readonly secrets: LocationSecrets;
}

/** A check that may go on: how much it may compare, and the committed line of the ledger that lets places be opened. */
export interface BegunCheck {
  readonly id: string;
  readonly mostCandidates: number;
  readonly entryId: string;
}

const lastDay = gt(documentChecks.at, sql`now() - interval '24 hours'`);

/** Documents compared with protected places: each is written down and paid for before anything is opened. */
export function documentStore(asker: Asker) {
  const { networkId, memberId, organisationId, session, tellingSession, checkingSession, keys } = asker;
  const ofMember = and(eq(documentChecks.memberId, memberId), lastDay);

  return {
    /** Reserves all it may use, so that two at once cannot spend the same. Null when nothing is left; that is written down too. */
    beginCheck: ({ caseId, mediaType }: { caseId: string | null; mediaType: string }): Promise<BegunCheck | null> =>
      session(async (tx) => {
        await oneAtATime(tx, 'document', memberId);
        const [use] = await tx
          .select({
            checks: sql<number>`count(*)::int`,
            candidates: sql<number>`coalesce(sum(${documentChecks.candidates}), 0)::int`,
            foreignPlaces: sql<number>`coalesce(sum(${documentChecks.foreignPlaces}), 0)::int`,
          })
          .from(documentChecks)
          .where(ofMember);
        const left = candidatesLeft(use as BudgetUse);
        const about = { kind: 'DOCUMENT_CHECKED', caseId } as const;
        if (left === 0) {
          await appendEntries(tx, asker, [{ ...about, reason: 'WITHHELD' }]);
          return null;
        }
        const [check] = await tx
          .insert(documentChecks)
          .values({ networkId, memberId, organisationId, caseId, mediaType, candidates: left })
          .returning();
        if (check === undefined) throw new Error('A check was written and is not there.');
        const [entry] = await appendEntries(tx, asker, [{ ...about, reason: 'RECORDED', subjectId: check.id }]);
        if (entry === undefined) throw new Error('A line of the ledger was written and is not there.');
        return { id: check.id, mostCandidates: left, entryId: entry.id };
      }),

    /** Every shelter of the network, and the places of the case; opened by the check's committed line. */
    placesToCompare: async (caseId: string | null, { entryId }: BegunCheck): Promise<ComparedPlace[]> => {
      const rows = await checkingSession((tx) =>
        tx
          .select()
          .from(places)
          .where(and(isNull(places.forgottenAt), or(eq(places.kind, 'SHELTER'), caseId === null ? undefined : eq(places.caseId, caseId)))),
      );
      const permit = new RevealPermit({ entryId, precision: 'EXACT' });
      const opened: ComparedPlace[] = [];
      for (const row of rows) {
        try {
          const secrets = (await sealedLocation(keys, row).reveal(permit)) as LocationSecrets;
          opened.push({ id: row.id, organisationId: row.organisationId, caseId: row.caseId, secrets });
        } catch (error) {
          // Forgotten at this moment: there is nothing left to give away.
          if (!(error instanceof KeyGone)) throw error;
        }
      }
      return opened;
    },

    /** Gives back what was not used, and writes down which places were found; their directors are told. */
    finishCheck: ({
      id,
      caseId,
      candidates,
      found,
      foreignPlaces,
    }: {
      id: string;
      caseId: string | null;
      candidates: number;
      found: readonly ComparedPlace[];
      foreignPlaces: number;
    }): Promise<DocumentCheckRow> =>
      tellingSession(async (tx) => {
        const [done] = await tx
          .update(documentChecks)
          .set({ candidates, foreignPlaces, doneAt: sql`clock_timestamp()` })
          .where(eq(documentChecks.id, id))
          .returning();
        if (done === undefined) throw new Error('A check was finished and is not there.');
        if (found.length > 0)
          await appendEntries(
            tx,
            asker,
            found.map((place) => ({
              kind: 'DOCUMENT_CHECKED' as const,
              reason: 'RECORDED' as const,
              placeId: place.id,
              placeOrganisationId: place.organisationId,
              caseId,
              subjectId: id,
            })),
          );
        for (const place of found)
          if (place.organisationId !== null && place.organisationId !== organisationId)
            await tell(tx, asker, {
              kind: 'FOUND_IN_DOCUMENT',
              placeId: place.id,
              placeOrganisationId: place.organisationId,
              caseId: null,
              subjectId: id,
            });
        return done;
      }),
  };
}
