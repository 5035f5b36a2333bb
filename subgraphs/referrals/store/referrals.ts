import DataLoader from 'dataloader';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { arrayLiteral, only, type Transaction, type ViewerSession } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { type ReferralStatus, unanswered } from '../domain/index.ts';
import { organisations, referralEvents, referralReaders, referrals } from '../tables.ts';
import { listPage } from './lists.ts';

/** The status people see: an unanswered referral past its due moment has expired, by the database's clock. */
const status = sql<ReferralStatus>`case when referrals.status in (${sql.raw(unanswered.map((one) => `'${one}'`).join(', '))}) and referrals.answer_due_at <= now()
  then 'EXPIRED' else referrals.status end`;

export const columns = {
  id: referrals.id,
  code: referrals.code,
  leg: referrals.leg,
  kind: referrals.kind,
  status,
  fromOrganisationId: referrals.fromOrganisationId,
  fromMemberId: referrals.fromMemberId,
  shelterId: referrals.shelterId,
  toOrganisationId: referrals.toOrganisationId,
  reference: referrals.reference,
  requestHash: referrals.requestHash,
  adults: referrals.adults,
  children: referrals.children,
  pets: referrals.pets,
  languages: referrals.languages,
  stepFree: referrals.stepFree,
  sentAt: referrals.sentAt,
  answerDueAt: referrals.answerDueAt,
  holdExpiresAt: referrals.holdExpiresAt,
  extendedAt: referrals.extendedAt,
  /** By the database's clock, as everything that runs out. */
  readAt: sql<Date>`now()`.mapWith(referrals.sentAt),
};

export type OrganisationRow = Pick<typeof organisations.$inferSelect, 'id' | 'name' | 'kind'>;
export type ReferralEventRow = typeof referralEvents.$inferSelect;
export interface ReferralRow extends Pick<typeof referrals.$inferSelect, Exclude<keyof typeof columns, 'status' | 'readAt'>> {
  readonly status: ReferralStatus;
  readonly readAt: Date;
}

export interface Owner {
  readonly networkId: string;
  readonly memberId: string;
  readonly organisationId: string;
  readonly requestId: string;
  readonly session: ViewerSession;
}

/** A referral, locked until the transaction ends: nobody moves it meanwhile. */
export const lockedReferral = async (tx: Transaction, id: string): Promise<ReferralRow | null> =>
  only(
    await tx
      .select(columns)
      .from(referrals)
      .where(eq(referrals.id, storedId(id)))
      .for('update'),
  );

export function referralReads({ networkId, organisationId, memberId, session }: Owner) {
  const byId = new DataLoader<string, ReferralRow | null>(async (ids) => {
    const rows = await session((tx) =>
      tx
        .select(columns)
        .from(referrals)
        .where(inArray(referrals.id, [...ids])),
    );
    return ids.map((id) => rows.find((row) => row.id === id) ?? null);
  });
  const organisationById = new DataLoader<string, OrganisationRow | null>(async (ids) => {
    const rows = await session((tx) =>
      tx
        .select()
        .from(organisations)
        .where(inArray(organisations.id, [...ids])),
    );
    return ids.map((id) => rows.find((row) => row.id === id) ?? null);
  });
  const historyById = new DataLoader<string, ReferralEventRow[]>(async (ids) => {
    const rows = await session((tx) =>
      tx
        .select()
        .from(referralEvents)
        .where(inArray(referralEvents.referralId, [...ids]))
        .orderBy(asc(referralEvents.at), asc(referralEvents.id)),
    );
    return ids.map((id) => rows.filter(({ referralId }) => referralId === id));
  });
  const caseByCode = new DataLoader<string, string | null>(async (codes) => {
    const rows = await session((tx) =>
      tx
        .select()
        .from(referralReaders)
        .where(and(inArray(referralReaders.code, [...codes]), eq(referralReaders.memberId, memberId)))
        .orderBy(asc(referralReaders.code), asc(referralReaders.caseId)),
    );
    return codes.map((asked) => rows.find(({ code }) => code === asked)?.caseId ?? null);
  });

  const positionById = new DataLoader<string, number | null>(async (ids) => {
    const rows = await session((tx) =>
      tx.execute<{ id: string; position: number }>(sql`
        select id, position::int from (
          select id, row_number() over (partition by shelter_id order by sent_at, id) as position
          from referrals.referrals waiting where status = 'WAITLISTED' and shelter_id in (
            select shelter_id from referrals.referrals asked where asked.id = any(${arrayLiteral(ids)}::uuid[]))) places
        where id = any(${arrayLiteral(ids)}::uuid[])`),
    );
    return ids.map((id) => rows.find((row) => row.id === id)?.position ?? null);
  });

  return {
    /** From 1, among those who wait for the same shelter, the first that asked first. */
    waitlistPosition: (id: string) => positionById.load(id),
    referral: (id: string) => byId.load(storedId(id)),
    organisation: (id: string) => organisationById.load(storedId(id)),
    /** For the disclosures service: names of organisations. */
    organisationNames: (ids: readonly string[]) =>
      session((tx) =>
        tx
          .select()
          .from(organisations)
          .where(inArray(organisations.id, ids.map(storedId))),
      ),
    organisations: () => session((tx) => tx.select().from(organisations).orderBy(asc(organisations.name), asc(organisations.id))),
    history: (referralId: string) => historyById.load(referralId),
    /** The case through which the viewer reads the referrals under a code. */
    caseOf: (code: string) => caseByCode.load(code),
    /** The request this one was sent on to: the next under the same code, where the viewer may see it. */
    next: ({ code, leg }: Pick<ReferralRow, 'code' | 'leg'>) =>
      session(async (tx) =>
        only(
          await tx
            .select(columns)
            .from(referrals)
            .where(and(eq(referrals.code, code), eq(referrals.leg, leg + 1))),
        ),
      ),
    forget: (referralId: string) => {
      byId.clear(referralId);
      historyById.clear(referralId);
    },

    /** Sent or received by the viewer's organisation (all for coordinators), newest first, `limit` + 1 rows. */
    async list({
      statuses,
      code,
      overdue,
      everyone,
      limit,
      after,
    }: {
      statuses: readonly ReferralStatus[] | null;
      code: string | null;
      /** Only what nobody answered within the first step of escalation. */
      overdue: boolean;
      everyone: boolean;
      limit: number;
      after: string | null;
    }): Promise<ReferralRow[]> {
      const organisation = everyone ? null : organisationId;
      return session((tx) => listPage(tx, columns, { networkId, statuses, code, overdue, organisationId: organisation, limit, after }));
    },

    byIdempotencyKey: (key: string) =>
      session(async (tx) =>
        only(
          await tx
            .select(columns)
            .from(referrals)
            .where(and(eq(referrals.fromOrganisationId, organisationId), eq(referrals.idempotencyKey, key))),
        ),
      ),
  };
}
