import { asc, inArray } from 'drizzle-orm';
import { casePlaces } from '../tables.ts';
import type { Asker } from './asker.ts';
import { rowsByCase } from './rowsByCase.ts';

/** Which places of the disclosures service belong to the viewer's cases. */
export function placeReads({ session }: Asker) {
  const places = rowsByCase((ids) =>
    session((tx) => tx.select().from(casePlaces).where(inArray(casePlaces.caseId, ids)).orderBy(asc(casePlaces.placeId))),
  );
  return { places: (caseId: string) => places.load(caseId) };
}
