import pg from 'pg';
import { DatabaseError } from '../../platform/database.ts';
import { defaultSettings, settingsBounds } from '../../subgraphs/referrals/domain/index.ts';
import { organisations, referralEvents, referrals, settings } from '../../subgraphs/referrals/tables.ts';
import { holds, holdUnits, shelters, units, zones } from '../../subgraphs/shelters/tables.ts';
import { HubError } from '../errors.ts';
import { copyPart, type Part, part, tableName } from './copy.ts';
import { type ScaleOptions, scaleNetwork } from './network.ts';
import { scaleNetworkId, scaleViewerOf } from './personas.ts';
import { scaleReferrals } from './referrals.ts';

/** Everything of a scale network, in the order in which it is written. */
export function scaleParts(options: ScaleOptions): readonly Part[] {
  const network = scaleNetwork(options);
  const sent = scaleReferrals(options, network);
  const { memberId } = scaleViewerOf('scale-coordinator');
  return [
    // Kept for as long as may be: two years of history are not to be purged the night after.
    part(settings, 1, () => [
      { networkId: scaleNetworkId, ...defaultSettings, keepDays: settingsBounds.keepDays.most, changedBy: memberId },
    ]),
    part(organisations, network.organisationCount, (index) => [network.organisation(index)]),
    part(zones, network.zoneCount, (index) => [network.zone(index)]),
    part(shelters, options.shelters, (index) => [network.shelter(index)]),
    part(units, network.unitCount, (index) => [network.unit(index)]),
    part(referrals, sent.count, (index) => [sent.referral(index)]),
    part(referralEvents, sent.count, sent.events),
    part(holds, sent.count, (index) => [sent.hold(index)]),
    part(holdUnits, sent.count, (index) => [sent.holdUnit(index)]),
  ];
}

export interface SeedScale extends ScaleOptions {
  /** A connection past row-level security. */
  readonly url: string;
  /** Removes the network that is there first. */
  readonly fresh: boolean;
  /** Told what is being written, and how many items of it and of everything are done. */
  readonly onProgress?: (step: { readonly name: string; readonly done: number; readonly total: number }) => void;
}

/** One after the other, whoever seeds. */
const lockKey = 0x5343414c;

/**
 * Fills the scale network, in one transaction: whatever ends it before its commit (Ctrl-C, a lost connection) leaves the
 * database as it was.
 * @returns rows by table
 * @throws HubError NETWORK_EXISTS, NO_DATABASE, DATABASE_FAILED
 */
export async function seedScale({ url, fresh, onProgress = () => undefined, ...options }: SeedScale): Promise<Map<string, number>> {
  // By the driver of the jobs: what `postgres` would send on a connection that was lost in the middle of a COPY throws where
  // nobody can catch it (porsager/postgres issue 1208).
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined); // The statement under way fails too, and says so.
  const parts = scaleParts(options);
  const total = parts.reduce((sum, { items }) => sum + items, 0);
  try {
    await client.connect();
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [lockKey]);
    const made = await client.query<{ there: boolean }>(
      "select to_regclass('referrals.organisations') is not null and to_regclass('shelters.shelters') is not null as there",
    );
    if (!made.rows[0]?.there) throw new HubError('NO_DATABASE', 'the database holds no schemas yet; run `migrate` first.');
    const there = await client.query('select from referrals.organisations where network_id = $1 limit 1', [scaleNetworkId]);
    if (there.rowCount && !fresh)
      throw new HubError('NETWORK_EXISTS', 'the scale network is there already; --fresh-network removes it and fills it anew.');
    if (there.rowCount) {
      onProgress({ name: 'removing what was there', done: 0, total });
      await clear(client);
    }
    let before = 0;
    for (const one of parts) {
      const name = tableName(one.table);
      await copyPart(client, one, (done) => onProgress({ name, done: before + done, total }));
      before += one.items;
    }
    await client.query('commit');
    onProgress({ name: 'looking over the tables', done: total, total });
    const rows = new Map<string, number>();
    for (const { table } of parts) {
      const name = tableName(table);
      await client.query(`vacuum (analyze) ${name}`);
      const found = await client.query<{ rows: number }>(`select count(*)::int as rows from ${name} where network_id = $1`, [
        scaleNetworkId,
      ]);
      rows.set(name, Number(found.rows[0]?.rows));
    }
    return rows;
  } catch (error) {
    if (error instanceof HubError) throw error;
    throw new HubError(
      'DATABASE_FAILED',
      `the database refused or did not answer (${new DatabaseError(error).code}); nothing was changed.`,
    );
  } finally {
    // With the connection ends a transaction that was not committed.
    await client.end();
  }
}

/** The ledger alone stays: nobody takes a line out of it. */
async function clear(client: pg.Client): Promise<void> {
  const tables = await client.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.columns
    where column_name = 'network_id' and (table_schema in ('shelters', 'referrals') or
      table_schema = 'disclosures' and table_name in ('stays', 'meeting_points')) order by 1`,
  );
  for (const { name } of tables.rows) await client.query(`delete from ${name} where network_id = $1`, [scaleNetworkId]);
}
