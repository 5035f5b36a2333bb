import { desc, inArray, type SQL, sql } from 'drizzle-orm';
import { arrayLiteral, type Transaction } from '../../../platform/database.ts';
import { escalationAfter, type ReferralStatus, unanswered } from '../domain/index.ts';
import { referrals } from '../tables.ts';

export interface ListedPage {
  readonly networkId: string;
  /** Only those under this code; null for all. */
  readonly code: string | null;
  /** Only what nobody answered within the first step of escalation. */
  readonly overdue: boolean;
  /** Statuses as people see them; null for all. */
  readonly statuses: readonly ReferralStatus[] | null;
  /** Null for the referrals of all organisations. */
  readonly organisationId: string | null;
  readonly limit: number;
  /** Where the page before ended, as `sentAt id`. */
  readonly after: string | null;
}

const isUnanswered = (status: string) => unanswered.some((one) => one === status);
// Spelled out, as the partial index is: a parameter could be anything.
const unansweredWords = sql.raw(unanswered.map((status) => `'${status}'`).join(', '));

/**
 * The ids of a page, newest first, `limit` + 1 of them. Each branch reads along one index from where the page begins and stops
 * when it has enough, so that a page costs the same whatever lies behind it.
 */
function pageOf({ networkId, statuses: asked, code, overdue, organisationId, limit, after }: ListedPage): SQL {
  const [sentAt, id] = after?.split(' ') ?? [];
  const newest = sql`order by sent_at desc, id desc limit ${sql.raw(String(limit + 1))}`;
  const statuses = overdue ? unanswered.filter((status) => asked === null || asked.includes(status)) : asked;
  // The network is named although row-level security asks for it: with policies that do not, its index would not be found.
  const those = sql.join(
    [
      sql`network_id = ${networkId}::uuid`,
      ...(code === null ? [] : [sql`code = ${code}`]),
      ...(overdue ? [sql`sent_at <= now() - make_interval(mins => ${escalationAfter.SHELTER_AGAIN})`] : []),
      ...(sentAt && id ? [sql`(sent_at, id) < (${sentAt}::timestamptz, ${id}::uuid)`] : []),
    ],
    sql` and `,
  );
  const branch = (side: SQL): SQL[] => {
    const rows = sql`select id, sent_at from referrals.referrals where ${side} and ${those}`;
    if (statuses === null) return [sql`(${rows} ${newest})`];
    const stored = statuses.filter((status) => status !== 'EXPIRED' && !isUnanswered(status));
    if (statuses.includes('EXPIRED')) stored.push(...unanswered);
    const waiting = statuses.filter(isUnanswered);
    // A stored status at a time: each has its place in an index. Of those that were to be answered, the ones that are too late.
    const settled = sql`(select listed.id, listed.sent_at from unnest(${arrayLiteral(stored)}::text[]) wanted (status) cross join lateral (
      ${rows} and status = wanted.status and (status not in (${unansweredWords}) or answer_due_at <= now()) ${newest}) listed)`;
    const due = sql`(${rows} and status in (${unansweredWords}) and answer_due_at > now() and status = any(${arrayLiteral(waiting)}::text[]) ${newest})`;
    return [...(stored.length > 0 || waiting.length === 0 ? [settled] : []), ...(waiting.length > 0 ? [due] : [])];
  };
  const sides =
    organisationId === null
      ? [sql`true`]
      : [
          sql`from_organisation_id = ${organisationId}::uuid`,
          sql`to_organisation_id = ${organisationId}::uuid and from_organisation_id <> ${organisationId}::uuid`,
        ];
  return sql`select id from (${sql.join(sides.flatMap(branch), sql` union all `)}) branches ${newest}`;
}

/** A page of referrals, of those whose rows the viewer may see. */
export const listPage = <Columns extends Parameters<Transaction['select']>[0]>(
  tx: Transaction,
  columns: NonNullable<Columns>,
  page: ListedPage,
) =>
  tx
    .select(columns)
    .from(referrals)
    .where(inArray(referrals.id, sql`(${pageOf(page)})`))
    .orderBy(desc(referrals.sentAt), desc(referrals.id));
