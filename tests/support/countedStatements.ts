import type { Database } from '../../platform/database.ts';

/** A database that notes the statements of its transactions, without their parameters. */
export function countedStatements(real: Database): { readonly statements: string[]; readonly database: Database } {
  const statements: string[] = [];
  const transaction: Database['transaction'] = (work, options) =>
    real.transaction((tx) => {
      const { session } = tx as unknown as { session: { prepareQuery(query: { sql: string }, ...rest: unknown[]): unknown } };
      const prepare = session.prepareQuery.bind(session);
      session.prepareQuery = (query, ...rest) => {
        statements.push(query.sql);
        return prepare(query, ...rest);
      };
      return work(tx);
    }, options);
  return { statements, database: Object.assign(Object.create(real), { transaction }) as Database };
}
