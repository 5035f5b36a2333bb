import { and, asc, eq, gt, inArray, type SQL, sql } from 'drizzle-orm';
import { arrayLiteral, type Transaction } from '../../../platform/database.ts';
import { type CheckTrigger, type Judgement, judge, type NameMatch } from '../domain/conflicts.ts';
import { assignments, conflictChecks } from '../tables.ts';
import type { Asker } from './asker.ts';
import { stopAndTell } from './stopping.ts';
import { onTeamNow } from './team.ts';

/** A case, and an office that works on it or might. */
export interface Pair {
  readonly caseId: string;
  readonly organisationId: string;
}

/** What is new: only it is compared. Null: everything. */
export type NewName = { readonly of: 'case' | 'office'; readonly subjectId: string } | null;

/**
 * One at a time compares or changes what an office stands for, and whom of it the check lets in. Cases are locked before offices, and
 * offices in the order of their ids.
 */
export const lockOffices = (tx: Transaction, { networkId }: Asker, organisationIds: readonly string[]) =>
  tx.execute(sql`
    select pg_advisory_xact_lock(hashtextextended('office ' || ${networkId} || office, 0))
    from unnest(${arrayLiteral([...new Set(organisationIds)].sort())}::text[]) as office`);

const inNew = (name: NewName, side: 'case' | 'office', table: SQL) =>
  name?.of === side ? sql`${table}.subject_id = ${name.subjectId}::uuid` : sql`true`;

/**
 * Judges offices on cases by equal hashes. Compared are a case's other side with whom the office stands for: its registered clients and the
 * survivors of its other cases; and the case's survivor with the other sides of those. As own work; two statements, whatever matches.
 */
export async function judgePairs(
  tx: Transaction,
  { networkId }: Asker,
  pairs: readonly Pair[],
  name: NewName,
): Promise<(pair: Pair) => Judgement> {
  const list = sql`unnest(${arrayLiteral(pairs.map(({ caseId }) => caseId))}::uuid[], ${arrayLiteral(
    pairs.map(({ organisationId }) => organisationId),
  )}::uuid[]) as pair (case_id, organisation_id)`;
  const matches = await tx.execute<Record<string, unknown> & NameMatch & { caseId: string; organisationId: string }>(sql`
    select distinct pair.case_id as "caseId", pair.organisation_id as "organisationId", own.subject as role, own.kind, other.kind as "otherKind"
    from ${list}
    join cases.match_keys own on own.network_id = ${networkId}::uuid and own.case_id = pair.case_id and ${inNew(name, 'case', sql`own`)}
    join cases.match_keys other on other.network_id = own.network_id and other.hash = own.hash and ${inNew(name, 'office', sql`other`)}
    where (own.subject <> 'SURVIVOR' and other.organisation_id = pair.organisation_id)
      or (other.case_id <> pair.case_id
        and ((own.subject <> 'SURVIVOR' and other.subject = 'SURVIVOR')
          or (own.subject = 'SURVIVOR' and other.subject in ('RESPONDENT', 'RELATIVE')))
        and exists (select from cases.assignments elsewhere
          where elsewhere.network_id = own.network_id and elsewhere.case_id = other.case_id
            and elsewhere.organisation_id = pair.organisation_id and elsewhere.clearance in ('CLEAR', 'OVERRIDDEN')))`);
  const opposing = await tx.execute<Record<string, unknown> & Pair>(sql`
    select distinct pair.case_id as "caseId", pair.organisation_id as "organisationId"
    from ${list}
    join cases.case_parties party on party.network_id = ${networkId}::uuid and party.case_id = pair.case_id
      and party.organisation_id = pair.organisation_id and party.removed_at is null
      and ${name === null ? sql`true` : sql`party.id = ${name.subjectId}::uuid`}`);
  const same = (pair: Pair) => (row: Pair) => row.caseId === pair.caseId && row.organisationId === pair.organisationId;
  return (pair) => judge([...matches].filter(same(pair)), { isOpposingCounsel: [...opposing].some(same(pair)) });
}

/** Writes checks down: one statement, however many. As own work. */
export const recordChecks = (
  tx: Transaction,
  { networkId, memberId }: Asker,
  trigger: CheckTrigger,
  checked: readonly { readonly id: string; readonly caseId: string; readonly judgement: Judgement }[],
) =>
  // One moment a transaction: a day's checks are counted by it.
  tx.execute(sql`
    insert into cases.conflict_checks (network_id, case_id, assignment_id, trigger, grade, roles, overridable, checked_by, checked_at)
    select ${networkId}::uuid, one."caseId", one.id, ${trigger}, one.judgement ->> 'grade',
      array(select jsonb_array_elements_text(one.judgement -> 'roles')), (one.judgement ->> 'overridable')::boolean, ${memberId}::uuid, now()
    from jsonb_to_recordset(${JSON.stringify(checked)}::jsonb) as one (id uuid, "caseId" uuid, judgement jsonb)`);

/**
 * Checks those who are on teams against a name that is new. Whoever turns out to be bound to it sees the case no more from the next statement
 * on; the rest of the team is alarmed. As own work, the offices locked; as many statements whether somebody is found or not.
 * @param among which assignments
 */
export async function recheck(
  tx: Transaction,
  asker: Asker,
  { among, name, trigger }: { among: SQL | undefined; name: NewName; trigger: CheckTrigger },
): Promise<void> {
  const onTeams = await tx
    .select({ id: assignments.id, caseId: assignments.caseId, organisationId: assignments.organisationId })
    .from(assignments)
    .where(and(eq(assignments.networkId, asker.networkId), among, onTeamNow()))
    .orderBy(asc(assignments.id));
  const judged = await judgePairs(tx, asker, onTeams, name);
  const checked = onTeams.map((assignment) => ({ ...assignment, judgement: judged(assignment) }));
  // An office that registers its clients checks all its cases each time: written down is what it finds, and that it registered one.
  const worthWriting = trigger === 'CLIENT_REGISTERED' ? checked.filter(({ judgement }) => judgement.grade !== 'CLEAR') : checked;
  await recordChecks(tx, asker, trigger, worthWriting);
  await stopAndTell(
    tx,
    asker,
    checked.filter(({ judgement }) => judgement.grade !== 'CLEAR').map(({ id, judgement }) => ({ id, clearance: judgement.grade })),
  );
}

/** The offices of those who are on a case now, locked. */
export async function lockOfficesOf(tx: Transaction, asker: Asker, caseId: string): Promise<void> {
  const rows = await tx
    .selectDistinct({ organisationId: assignments.organisationId })
    .from(assignments)
    .where(and(eq(assignments.networkId, asker.networkId), eq(assignments.caseId, caseId), onTeamNow()));
  await lockOffices(
    tx,
    asker,
    rows.map(({ organisationId }) => organisationId),
  );
}

/** How many checks the asker caused in the last 24 hours. */
export async function checksToday(tx: Transaction, { networkId, memberId }: Asker): Promise<number> {
  const [row] = await tx
    .select({ count: sql<number>`count(distinct ${conflictChecks.checkedAt})::int` })
    .from(conflictChecks)
    .where(
      and(
        eq(conflictChecks.networkId, networkId),
        eq(conflictChecks.checkedBy, memberId),
        gt(conflictChecks.checkedAt, sql`now() - interval '24 hours'`),
        inArray(conflictChecks.trigger, ['PROPOSED', 'HANDED_OVER', 'PARTY_RECORDED']),
      ),
    );
  return row?.count ?? 0;
}
