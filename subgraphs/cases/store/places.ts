import { and, desc, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import { storedId } from '../../../platform/ids.ts';
import { casePlaces } from '../tables.ts';
import type { Asker } from './asker.ts';
import { rowsByCase } from './rowsByCase.ts';

export type CasePlaceRow = typeof casePlaces.$inferSelect;

/** Which places of the disclosures service belong to the viewer's cases. */
export function placeStore({ networkId, session }: Asker) {
  const places = rowsByCase((ids) =>
    session((tx) =>
      tx.select().from(casePlaces).where(inArray(casePlaces.caseId, ids)).orderBy(desc(casePlaces.linkedAt), desc(casePlaces.placeId)),
    ),
  );
  return {
    /** The last linked first. */
    places: (caseId: string) => places.load(caseId),

    /** For the disclosures service: a place was recorded for a case. Whoever lives there now lived somewhere else before. Safe to repeat. */
    linkPlace: ({ caseId, placeId, kind }: Pick<CasePlaceRow, 'caseId' | 'placeId' | 'kind'>): Promise<void> =>
      session(async (tx) => {
        const [ofCase, linked] = [storedId(caseId), storedId(placeId)];
        const inserted = await tx
          .insert(casePlaces)
          .values({ networkId, caseId: ofCase, placeId: linked, kind, linkedAt: sql`clock_timestamp()` })
          .onConflictDoNothing()
          .returning({ placeId: casePlaces.placeId });
        if (inserted.length === 0 || kind !== 'RESIDENCE') return;
        await tx
          .update(casePlaces)
          .set({ supersededAt: sql`clock_timestamp()` })
          .where(
            and(
              eq(casePlaces.caseId, ofCase),
              eq(casePlaces.kind, 'RESIDENCE'),
              ne(casePlaces.placeId, linked),
              isNull(casePlaces.supersededAt),
            ),
          );
      }),
  };
}
