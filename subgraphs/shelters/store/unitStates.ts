import DataLoader from 'dataloader';
import { type SQL, sql } from 'drizzle-orm';
import { arrayLiteral, type Transaction, type ViewerSession } from '../../../platform/database.ts';
import type { SettableUnitState } from '../domain/index.ts';
import type { unitStates } from '../tables.ts';

/** Who changes units. */
export interface By {
  readonly networkId: string;
  readonly memberId: string;
  readonly organisationId: string;
}

type Cause = (typeof unitStates.$inferSelect)['cause'];
export type UnitChangeRow = Omit<typeof unitStates.$inferSelect, 'sequence' | 'shelterId' | 'networkId'>;

const record = (by: By, cause: Cause, { from, to, until }: { from: SQL; to: string; until: SQL }, rows: SQL) => sql`
  insert into shelters.unit_states (network_id, shelter_id, unit_id, from_state, to_state, until, cause, member_id, organisation_id)
  select ${by.networkId}::uuid, shelter_id, id, ${from}, ${to}::text, ${until}, ${cause}::text, ${by.memberId}::uuid, ${by.organisationId}::uuid
  ${rows}`;

const nothing = sql`null::timestamptz`;

/** Puts units into a state and writes it down, in one statement: no state changes without its history. */
export async function moveUnits(
  tx: Transaction,
  by: By,
  {
    unitIds,
    to,
    cause,
    freeOn = null,
  }: { unitIds: readonly string[]; to: SettableUnitState; cause: Cause; freeOn?: string | null | undefined },
): Promise<void> {
  const from = cause === 'ARRIVAL' ? sql`'HELD'::text` : sql`state`;
  await tx.execute(sql`
    with before as (
      select network_id, id, shelter_id, state from shelters.units where id = any(${arrayLiteral(unitIds)}::uuid[]) order by id for update
    ), moved as (
      update shelters.units unit set state = ${to}::text, free_on = ${freeOn}::date, version = unit.version + 1,
        state_since = case when unit.state = ${to}::text then unit.state_since else clock_timestamp() end,
        state_by = case when unit.state = ${to}::text then unit.state_by else ${by.memberId}::uuid end,
        state_organisation_id = case when unit.state = ${to}::text then unit.state_organisation_id else ${by.organisationId}::uuid end
      from before where unit.network_id = before.network_id and unit.id = before.id
    )
    ${record(by, cause, { from, to, until: nothing }, sql`from before where state <> ${to}::text order by id`)}`);
}

/** Writes down that a referral's hold takes units (until its end), keeps them (null), or gives them back. */
export async function recordHold(
  tx: Transaction,
  by: By,
  { unitIds, change }: { unitIds: readonly string[]; change: { readonly heldUntil: Date | null } | 'RELEASED' },
): Promise<void> {
  const until = change === 'RELEASED' || change.heldUntil === null ? nothing : sql`${change.heldUntil.toISOString()}::timestamptz`;
  const [from, to] = change === 'RELEASED' ? ['HELD', 'FREE'] : change.heldUntil === null ? ['HELD', 'HELD'] : ['FREE', 'HELD'];
  // A unit that staff have said something of since the hold ran out is what they said.
  const rows = sql`from shelters.units where id = any(${arrayLiteral(unitIds)}::uuid[]) and state = 'FREE' order by id`;
  await tx.execute(record(by, 'HOLD', { from: sql`${from}::text`, to, until }, rows));
}

/** Writes down that a unit is entered, or is none any more. */
export const recordUnit = (tx: Transaction, by: By, { unitId, from, to }: { unitId: string; from: SQL; to: string }) =>
  tx.execute(record(by, 'STAFF', { from, to, until: nothing }, sql`from shelters.units where id = ${unitId}::uuid`));

const historyLength = 50;

export function unitHistory({ session }: { session: ViewerSession }) {
  const byUnit = new DataLoader<string, UnitChangeRow[]>(async (ids) => {
    const rows = await session((tx) =>
      tx.execute<{ [Column in keyof UnitChangeRow]: UnitChangeRow[Column] }>(sql`
        select change.unit_id as "unitId", change.at, change.from_state as "fromState", change.to_state as "toState", change.until, change.cause,
          change.member_id as "memberId", change.organisation_id as "organisationId"
        from unnest(${arrayLiteral(ids)}::uuid[]) asked cross join lateral (
          select * from shelters.unit_states one where one.unit_id = asked order by one.at desc, one.sequence desc limit ${historyLength}) change
        order by change.at desc, change.sequence desc`),
    );
    const moment = (value: unknown) => (value === null ? null : new Date(String(value)));
    const changes = rows.map((row) => ({ ...row, at: new Date(String(row.at)), until: moment(row.until) }));
    return ids.map((id) => changes.filter(({ unitId }) => unitId === id));
  });
  return {
    /** The newest changes of a unit, the newest first. */
    historyOf: (unitId: string) => byUnit.load(unitId),
  };
}
