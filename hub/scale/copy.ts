import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { getTableColumns } from 'drizzle-orm';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** What goes into a table: the rows of each of so many items. */
export interface Part<Table extends PgTable = PgTable> {
  readonly table: Table;
  readonly items: number;
  readonly rowsOf: (item: number) => readonly Table['$inferInsert'][];
}

/** Keeps a table's rows to what the table is. */
export const part = <Table extends PgTable>(table: Table, items: number, rowsOf: Part<Table>['rowsOf']): Part => ({
  table,
  items,
  rowsOf: rowsOf as Part['rowsOf'],
});

export const tableName = (table: PgTable): string => {
  const { schema, name } = getTableConfig(table);
  return `${schema}.${name}`;
};

/** About as much as goes to the database at once. */
const chunkLetters = 128 * 1024;

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const escaped = (text: string) => (/[\\\t\n\r]/.test(text) ? text.replace(/[\\\t\n\r]/g, (letter) => escapes[letter] ?? letter) : text);

/** Streams a part into its table by COPY; what waits is bounded by the stream, however many rows there are. */
export async function copyPart(client: Client, { table, items, rowsOf }: Part, onItems: (done: number) => void): Promise<void> {
  const columns = Object.entries(getTableColumns(table));
  const known = rowsOf(0)[0] ?? {};
  const written = columns.filter(([key]) => key in known);
  const lineOf = (row: Readonly<Record<string, unknown>>) =>
    written
      .map(([key, column]) => {
        const value = row[key];
        return value === null || value === undefined ? '\\N' : escaped(String(column.mapToDriverValue(value)));
      })
      .join('\t');

  const names = written.map(([, { name }]) => `"${name}"`).join(', ');
  const into = client.query(copyFrom(`copy ${tableName(table)} (${names}) from stdin`));
  const text = function* () {
    let chunk = '';
    for (let item = 0; item < items; item += 1) {
      for (const row of rowsOf(item)) chunk += `${lineOf(row)}\n`;
      if (chunk.length < chunkLetters) continue;
      yield chunk;
      onItems(item + 1);
      chunk = '';
    }
    if (chunk !== '') yield chunk;
    onItems(items);
  };
  await pipeline(Readable.from(text(), { objectMode: false }), into);
}
