import DataLoader from 'dataloader';
import { and, eq, gt, inArray, sql } from 'drizzle-orm';
import type { Transaction, ViewerSession } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import type { Standing } from '../../../platform/viewer.ts';
import { atLeast, type Decision, decide, type RevealedLocation, RevealPermit, type SealedLocation } from '../domain/index.ts';
import { sealedLocation } from '../locations.ts';
import { acceptedReferrals, ledgerEntries, places } from '../tables.ts';

export type PlaceRow = Pick<typeof places.$inferSelect, 'networkId' | 'id' | 'kind' | 'zoneId' | 'organisationId'>;

/** A place as one viewer may know it; `row` is null when there is none for this viewer. */
export interface PlaceView {
  readonly id: string;
  readonly row: PlaceRow | null;
  readonly decision: Decision;
}

/** What came of asking for a place's secrets. */
export type Revealed =
  | { readonly location: RevealedLocation; readonly decision: Decision }
  | { readonly location: null; readonly decision: Decision };

interface Reader {
  readonly networkId: string;
  readonly memberId: string;
  readonly organisationId: string;
  readonly standing: Standing;
  readonly requestId: string;
  readonly session: ViewerSession;
  readonly locationKey: Buffer;
}

export function placeReads({ networkId, memberId, organisationId, standing, requestId, session, locationKey }: Reader) {
  /** Reads the rows and judges them in the given transaction. */
  const judge = async (tx: Transaction, ids: readonly string[]) => {
    const rows = await tx
      .select()
      .from(places)
      .where(inArray(places.id, [...ids]));
    const expected = await tx
      .select({ placeId: acceptedReferrals.placeId })
      .from(acceptedReferrals)
      .where(
        and(
          inArray(acceptedReferrals.placeId, [...ids]),
          eq(acceptedReferrals.organisationId, organisationId),
          gt(acceptedReferrals.openUntil, sql`now()`),
        ),
      );
    return ids.map((id) => {
      const row = rows.find((one) => one.id === id) ?? null;
      const facts = {
        standing,
        ownOrganisation: row !== null && row.organisationId === organisationId,
        acceptedReferralOpen: expected.some(({ placeId }) => placeId === id),
      };
      return { id, row, decision: decide(row?.kind ?? null, facts) };
    });
  };

  const views = new DataLoader<string, PlaceView>((ids) => session((tx) => judge(tx, ids)));

  /**
   * Commit, then decrypt: one transaction judges every place of the batch and appends an entry for each, refusals too.
   * Only when it has committed are keys unwrapped. If it fails, nothing is opened.
   */
  const reveals = new DataLoader<string, Revealed>(async (ids) => {
    const judged = await session(async (tx) => {
      const views = await judge(tx, ids);
      const entries = await tx
        .insert(ledgerEntries)
        .values(
          views.map(({ id, row, decision }) => {
            const disclosed = row !== null && atLeast(decision.precision, 'REGION');
            return {
              networkId,
              kind: disclosed ? ('DISCLOSED' as const) : ('WITHHELD' as const),
              memberId,
              organisationId,
              placeId: id,
              placeOrganisationId: row?.organisationId ?? null,
              precision: decision.precision,
              reason: decision.reason,
              requestId,
            };
          }),
        )
        .returning({ id: ledgerEntries.id, placeId: ledgerEntries.placeId, kind: ledgerEntries.kind });
      return views.map((view) => ({ ...view, entry: entries.find(({ placeId }) => placeId === view.id) }));
    });
    return judged.map(({ row, decision, entry }): Revealed => {
      if (row === null || entry === undefined || entry.kind !== 'DISCLOSED') return { location: null, decision };
      const sealed: SealedLocation = sealedLocation(locationKey, row);
      return { location: sealed.reveal(new RevealPermit({ entryId: entry.id, precision: decision.precision })), decision };
    });
  });

  return {
    /** Never null: whatever the id, the shape is the same. */
    place: async (id: string): Promise<PlaceView> => ({ ...(await views.load(storedId(id))), id }),
    /** Asks for a place's secrets; writes the asking to the ledger, once a request. */
    reveal: (id: string) => reveals.load(storedId(id)),
  };
}
