import { and, gt, gte, inArray, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';
import { storedId } from '../../../platform/ids.ts';
import type { Precision } from '../domain/index.ts';
import { grants, ledgerEntries, tellings } from '../tables.ts';
import type { Asker } from './asker.ts';

/** A moment of the ledger. */
interface Then {
  readonly upToSequence: number;
  readonly declaredAt: Date;
}

/** Somebody who knows a place, or could. */
export interface Knower {
  readonly placeId: string;
  readonly how: 'DISCLOSED' | 'TOLD' | 'COULD';
  /** Null for somebody told outside the system. */
  readonly memberId: string | null;
  readonly organisationId: string | null;
  readonly precision: Precision;
  readonly firstAt: Date;
  readonly lastAt: Date;
  /** How often it was looked at, told or written down. */
  readonly times: number;
  /** When what they could see ends; null for what has been seen or told. */
  readonly until: Date | null;
  /** Set for somebody told outside the system. */
  readonly tellingId: string | null;
}

const exactness = sql`array_position(array['NOTHING', 'ZONE', 'REGION', 'CITY', 'MEETING_POINT', 'EXACT'], ${ledgerEntries.precision})`;

export function knowerReads({ session }: Asker) {
  return {
    /**
     * Who saw places, was told of them, or could look at them now; row-level security leaves it to a place's keepers.
     * @param then the moment of a compromise, to list who knew or could have known at that moment; null for now
     */
    knowers: (placeIds: readonly string[], then: Then | null = null): Promise<Knower[]> =>
      session(async (tx) => {
        const ids = placeIds.map(storedId);
        const moment = then?.declaredAt ?? sql`now()`;
        if (ids.length === 0) return [];
        const seen = await tx
          .select({
            placeId: ledgerEntries.placeId,
            memberId: ledgerEntries.memberId,
            organisationId: ledgerEntries.organisationId,
            precision: sql<Precision>`(array_agg(${ledgerEntries.precision} order by ${exactness} desc))[1]`,
            firstAt: sql`min(${ledgerEntries.at})`.mapWith(ledgerEntries.at),
            lastAt: sql`max(${ledgerEntries.at})`.mapWith(ledgerEntries.at),
            times: sql<number>`count(*)::int`,
          })
          .from(ledgerEntries)
          .where(
            and(
              inArray(ledgerEntries.placeId, ids),
              inArray(ledgerEntries.kind, ['DISCLOSED', 'PLACE_RECORDED']),
              then === null ? undefined : lte(ledgerEntries.sequence, then.upToSequence),
            ),
          )
          .groupBy(ledgerEntries.placeId, ledgerEntries.memberId, ledgerEntries.organisationId)
          .orderBy(sql`min(${ledgerEntries.sequence})`);
        const told = await tx
          .select()
          .from(tellings)
          .where(and(inArray(tellings.placeId, ids), lte(tellings.toldAt, moment)))
          .orderBy(tellings.toldAt, tellings.id);
        const could = await tx
          .select()
          .from(grants)
          .where(
            and(
              inArray(grants.placeId, ids),
              isNotNull(grants.grantedAt),
              lte(grants.grantedAt, moment),
              or(isNull(grants.revokedAt), gte(grants.revokedAt, moment)),
              gt(grants.expiresAt, moment),
            ),
          )
          .orderBy(grants.grantedAt, grants.id);
        return [
          ...seen.map((one): Knower => ({ ...one, placeId: String(one.placeId), how: 'DISCLOSED', until: null, tellingId: null })),
          ...told.map(
            (one): Knower => ({
              placeId: one.placeId,
              how: 'TOLD',
              memberId: null,
              organisationId: one.recipientOrganisationId,
              precision: one.precision,
              firstAt: one.toldAt,
              lastAt: one.toldAt,
              times: 1,
              until: null,
              tellingId: one.id,
            }),
          ),
          ...could.map(
            (one): Knower => ({
              placeId: one.placeId,
              how: 'COULD',
              memberId: one.memberId,
              organisationId: one.organisationId,
              precision: one.precision,
              firstAt: one.grantedAt ?? one.requestedAt,
              lastAt: one.grantedAt ?? one.requestedAt,
              times: 0,
              until: one.expiresAt,
              tellingId: null,
            }),
          ),
        ];
      }),
  };
}
