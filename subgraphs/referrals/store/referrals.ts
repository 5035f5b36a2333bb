import DataLoader from 'dataloader';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { arrayLiteral, only, type Transaction, type ViewerSession } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { emit, type NewEvent } from '../../../platform/outbox.ts';
import { type Child, type ReferralStatus, stayOf, unanswered } from '../domain/index.ts';
import { organisations, outbox, referralEvents, referralReaders, referrals } from '../tables.ts';
import { listPage } from './lists.ts';

/** The status people see: an unanswered referral past its due moment has expired, by the database's clock. */
const status = sql<ReferralStatus>`case when referrals.status in (${sql.raw(unanswered.map((one) => `'${one}'`).join(', '))}) and referrals.answer_due_at <= now()
  then 'EXPIRED' else referrals.status end`;

const columns = {
  id: referrals.id,
  code: referrals.code,
  status,
  fromOrganisationId: referrals.fromOrganisationId,
  fromMemberId: referrals.fromMemberId,
  shelterId: referrals.shelterId,
  shelterOrganisationId: referrals.shelterOrganisationId,
  reference: referrals.reference,
  requestHash: referrals.requestHash,
  adults: referrals.adults,
  children: referrals.children,
  pets: referrals.pets,
  languages: referrals.languages,
  stepFree: referrals.stepFree,
  sentAt: referrals.sentAt,
  answerDueAt: referrals.answerDueAt,
};

export type OrganisationRow = Pick<typeof organisations.$inferSelect, 'id' | 'name' | 'kind'>;
export type ReferralEventRow = typeof referralEvents.$inferSelect;
export interface ReferralRow extends Pick<typeof referrals.$inferSelect, Exclude<keyof typeof columns, 'status'>> {
  readonly status: ReferralStatus;
}

export interface NewReferral {
  readonly id: string;
  readonly code: string;
  readonly shelterId: string;
  readonly shelterOrganisationId: string;
  readonly reference: string;
  readonly idempotencyKey: string;
  readonly requestHash: string;
  readonly adults: number;
  readonly children: readonly Child[];
  readonly pets: number;
  readonly languages: readonly string[];
  readonly stepFree: boolean;
  readonly answerDueAt: Date;
}

interface Owner {
  readonly networkId: string;
  readonly memberId: string;
  readonly organisationId: string;
  readonly requestId: string;
  readonly session: ViewerSession;
}

export function referralReads({ organisationId, memberId, session }: Owner) {
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
  const caseById = new DataLoader<string, string | null>(async (ids) => {
    const rows = await session((tx) =>
      tx
        .select()
        .from(referralReaders)
        .where(and(inArray(referralReaders.referralId, [...ids]), eq(referralReaders.memberId, memberId))),
    );
    return ids.map((id) => rows.find(({ referralId }) => referralId === id)?.caseId ?? null);
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
    /** The case through which the viewer reads a referral. */
    caseOf: (referralId: string) => caseById.load(referralId),
    forget: (referralId: string) => {
      byId.clear(referralId);
      historyById.clear(referralId);
    },

    /** Sent or received by the viewer's organisation (all for coordinators), newest first, `limit` + 1 rows. */
    async list({
      statuses,
      everyone,
      limit,
      after,
    }: {
      statuses: readonly ReferralStatus[] | null;
      everyone: boolean;
      limit: number;
      after: string | null;
    }): Promise<ReferralRow[]> {
      return session((tx) => listPage(tx, columns, { statuses, organisationId: everyone ? null : organisationId, limit, after }));
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

export interface MoveReason {
  /** Of a decline, a withdrawal or an outcome; null where there are words only. */
  readonly code: string | null;
  readonly text: string | null;
}

export function referralWrites({ networkId, memberId, organisationId, requestId, session }: Owner) {
  const addEvent = (tx: Transaction, referralId: string, to: Exclude<ReferralStatus, 'EXPIRED'>, reason: MoveReason | null) =>
    tx.insert(referralEvents).values({
      networkId,
      referralId,
      status: to,
      memberId,
      organisationId,
      reasonCode: reason?.code ?? null,
      reasonText: reason?.text ?? null,
    });

  const cause = { networkId, memberId, organisationId, requestId };
  const tell = (tx: Transaction, events: readonly NewEvent[]) => emit(tx, { service: 'referrals', table: outbox, cause }, events);
  /** Both sides are told that something happened; they read what with their own rights. */
  const changedEvent = (referral: Pick<ReferralRow, 'id' | 'fromOrganisationId' | 'shelterOrganisationId'>): NewEvent => ({
    subject: referral.id,
    kind: 'referral.changed',
    payload: {
      referralId: referral.id,
      fromOrganisationId: referral.fromOrganisationId,
      shelterOrganisationId: referral.shelterOrganisationId,
    },
  });

  return {
    /** Writes a referral whose room is held; false when another request with the same key was faster. */
    insert: (referral: NewReferral) =>
      session(async (tx) => {
        const [inserted] = await tx
          .insert(referrals)
          .values({
            ...referral,
            languages: [...referral.languages],
            networkId,
            status: 'SENT',
            fromOrganisationId: organisationId,
            fromMemberId: memberId,
            sentAt: sql`date_trunc('milliseconds', now())`,
          })
          .onConflictDoNothing()
          .returning({ id: referrals.id });
        if (inserted) {
          await addEvent(tx, inserted.id, 'SENT', null);
          await tell(tx, [changedEvent({ ...referral, fromOrganisationId: organisationId })]);
        }
        return inserted !== undefined;
      }),

    /**
     * Locks a referral, lets `decide` look at it and act, then writes the status it answers (nothing when it answers
     * null). Two staff who answer at once are served one after the other.
     */
    move: (
      id: string,
      decide: (
        referral: ReferralRow | null,
      ) => Promise<{ to: Exclude<ReferralStatus, 'EXPIRED' | 'SENT'>; reason: MoveReason | null } | null>,
    ) =>
      session(async (tx) => {
        const referral = only(
          await tx
            .select(columns)
            .from(referrals)
            .where(eq(referrals.id, storedId(id)))
            .for('update'),
        );
        const decided = await decide(referral);
        if (referral === null || decided === null) return;
        await tx.update(referrals).set({ status: decided.to }).where(eq(referrals.id, referral.id));
        await addEvent(tx, referral.id, decided.to, decided.reason);
        const stay = stayOf({ from: referral.status, to: decided.to });
        await tell(tx, [changedEvent(referral)]);
        if (stay !== null)
          await tell(tx, [
            {
              subject: referral.id,
              kind: 'stay.changed',
              payload: {
                referralId: referral.id,
                shelterId: referral.shelterId,
                state: stay,
                memberId: referral.fromMemberId,
                organisationId: referral.fromOrganisationId,
              },
            },
          ]);
      }),

    /** For the cases service: lets members read the referral with a code, through a case. */
    share: ({ code, caseId, memberIds }: { code: string; caseId: string; memberIds: readonly string[] }) =>
      session(async (tx) => {
        const referral = only(await tx.select({ id: referrals.id }).from(referrals).where(eq(referrals.code, code)));
        if (referral === null) return null;
        if (memberIds.length > 0) {
          await tx
            .insert(referralReaders)
            .values(
              memberIds.map((reader) => ({ networkId, referralId: referral.id, memberId: storedId(reader), caseId: storedId(caseId) })),
            )
            .onConflictDoNothing();
        }
        return referral.id;
      }),
  };
}
