import { fictitiousSecrets, placeIdOf } from '../../hub/demo/network.ts';
import { memberIdOf } from '../../hub/demo/personas.ts';
import { type Machine, until } from './machine.ts';

/** What a client remembers of the answers it was given, whatever became of the machine. */
export interface ClientLog {
  /** Request ids of answers that held the address. */
  readonly values: Set<string>;
  asked: number;
  withheld: number;
  /** No answer came. */
  unanswered: number;
}

export const newLog = (): ClientLog => ({ values: new Set(), asked: 0, withheld: 0, unanswered: 0 });

const question = `{ place(id: "${placeIdOf('juniper')}") { address phone } }`;
const { address } = fictitiousSecrets.locationOf('juniper');

/** Juniper's staff look at their own address. @returns whether they were given it */
export async function lookOnce({ ask }: Machine, log: ClientLog): Promise<boolean> {
  log.asked += 1;
  try {
    const { text, headers } = await ask('shelter-juniper', question);
    if (!text.includes(address)) {
      log.withheld += 1;
      return false;
    }
    log.values.add(headers['x-request-id'] ?? '');
    return true;
  } catch {
    log.unanswered += 1;
    return false;
  }
}

/** Several look again and again, until told to stop. @returns how to stop */
export function lookOften(machine: Machine, log: ClientLog, hands = 4): () => Promise<void> {
  let stopped = false;
  const hand = async () => {
    while (!stopped) if (!(await lookOnce(machine, log))) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  const all = Promise.all(Array.from({ length: hands }, hand));
  return async () => {
    stopped = true;
    await all;
  };
}

/** Until so many more values have been received. */
export function someMore({ values }: ClientLog, count: number): Promise<true> {
  const before = values.size;
  return until('values are received', () => (values.size >= before + count ? true : undefined));
}

/** Values a client has for which no entry survived: must be none. */
export async function unledgered({ admin }: Machine, { values }: ClientLog): Promise<string[]> {
  if (values.size === 0) return [];
  const rows = await admin`
    select request_id from disclosures.ledger_entries where kind = 'DISCLOSED' and member_id = ${memberIdOf('shelter-juniper')}
    and place_id = ${placeIdOf('juniper')} and request_id in ${admin([...values])}`;
  const committed = new Set(rows.map(({ request_id }) => request_id));
  return [...values].filter((id) => !committed.has(id));
}

export const describeLog = ({ values, asked, withheld, unanswered }: ClientLog): string =>
  `${asked} asked, ${values.size} values received, ${withheld} withheld, ${unanswered} unanswered`;

/** Makes writing to a table take so long that something can happen between it and the commit. */
export async function slowDown({ admin }: Machine, table: string, seconds: number): Promise<void> {
  await admin.unsafe(`
    create or replace function public.dawdle() returns trigger language plpgsql as $$ begin perform pg_sleep(tg_argv[0]::float); return null; end $$;
    drop trigger if exists zz_dawdle on ${table};
    create trigger zz_dawdle after insert on ${table} for each statement execute function public.dawdle('${seconds}')`);
}
export const speedUp = ({ admin }: Machine, table: string) => admin.unsafe(`drop trigger if exists zz_dawdle on ${table}`);

/** The database's process that is between a row and its commit. */
export const whoDawdles = ({ admin }: Machine): Promise<number> =>
  until(
    'a row is being written',
    async () => (await admin`select pid from pg_stat_activity where wait_event = 'PgSleep'`)[0]?.pid as number,
  );
