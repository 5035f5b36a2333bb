import type postgres from 'postgres';
import { subgraphNames } from '../../platform/subgraph.ts';

export type TableDigests = ReadonlyMap<string, string>;

/** Every table of every service, and the jobs of the cases service. */
const tablesOf = (admin: postgres.Sql) => admin<{ name: string }[]>`
  select format('%I.%I', table_schema, table_name) as name from information_schema.tables
  where table_schema in ${admin([...subgraphNames, 'cases_jobs'])} and table_type = 'BASE TABLE' order by 1`;

/**
 * A digest of each table's rows.
 * @param without rows that name this id are left out
 */
export async function tableDigests(admin: postgres.Sql, without: string): Promise<TableDigests> {
  const digests = (await tablesOf(admin)).map(
    ({ name }) =>
      `select '${name}' as name, count(*) || ' ' || coalesce(md5(string_agg(text, chr(10) order by text)), '') as digest
       from (select one::text as text from ${name} one) rows where strpos(text, '${without}') = 0`,
  );
  const rows = await admin.unsafe<{ name: string; digest: string }[]>(digests.join(' union all '));
  return new Map(rows.map(({ name, digest }) => [name, digest]));
}

/** Tables whose rows are not what they were. */
export const changedTables = (before: TableDigests, after: TableDigests): string[] =>
  [...after].filter(([name, digest]) => before.get(name) !== digest).map(([name]) => name);
