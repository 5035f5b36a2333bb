import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Context } from '../../subgraphs/disclosures/context.ts';
import { resolvers } from '../../subgraphs/disclosures/resolvers.ts';
import { rules } from '../../subgraphs/disclosures/rules.ts';
import { canarySecrets } from '../support/canaries.ts';
import { type PostgresProxy, startPostgresProxy } from '../support/postgresProxy.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';
import {
  ask,
  checkLedgered,
  findReaders,
  injectFault,
  locationFields,
  type Reader,
  trials,
  valuesIn,
  type WireFault,
  wireFaultNames,
} from './ledgerEngine.ts';
import { faultyCaller, startFaultyHub } from './plant.ts';

let hub: TestHub;
let proxy: PostgresProxy;
let readers: Reader[];
beforeAll(async () => {
  proxy = await startPostgresProxy(inject('adminUrl'));
  hub = await startTestHub({ urls: (real) => ({ ...real, disclosures: proxy.through(real.disclosures) }) });
  readers = await findReaders(hub);
});
afterAll(async () => {
  await hub.stop();
  await proxy.stop();
});

const everything = { fields: locationFields, twice: false };
const fieldsGiven = { CITY: 2, EXACT: locationFields.length } as const;

/** Each reader asks for everything, all at once. @returns how many were given all that is theirs, how many were given anything */
async function askAll(): Promise<{ whole: number; any: number }> {
  const counts = await Promise.all(readers.map(async (reader) => checkLedgered(hub, reader, await ask(hub, reader, everything))));
  return {
    whole: readers.filter(({ given }, index) => counts[index] === fieldsGiven[given as keyof typeof fieldsGiven]).length,
    any: counts.filter((count) => count > 0).length,
  };
}

/** Runs trials, all questions of one at once. @throws what fast-check makes of Unledgered */
async function tryFaults(numRuns: number) {
  const tally = { questions: 0, values: 0, withheld: 0, injected: {} as Partial<Record<WireFault, number>> };
  await fc.assert(
    fc.asyncProperty(trials(readers.length), async ({ fault, nth, questions }) => {
      const injected = injectFault(proxy, fault, nth);
      await Promise.all(
        questions.map(async ({ reader, ...question }) => {
          const who = readers[reader] as Reader;
          const values = await checkLedgered(hub, who, await ask(hub, who, question));
          tally.questions += 1;
          tally.values += values;
          if (values === 0) tally.withheld += 1;
        }),
      );
      tally.injected[fault] = (tally.injected[fault] ?? 0) + injected();
    }),
    { numRuns, endOnFailure: true },
  );
  proxy.passage = () => 'pass';
  return tally;
}

const disclosed = async () =>
  Number((await hub.admin`select count(*)::int as count from disclosures.ledger_entries where kind = 'DISCLOSED'`)[0]?.count);

describe('a value', () => {
  it('is disclosed only when its entry has been committed, whatever happens to the connection', async () => {
    expect(await askAll()).toEqual({ whole: readers.length, any: readers.length });
    const before = await disclosed();
    const { questions, values, withheld, injected } = await tryFaults(250);
    const entries = (await disclosed()) - before;
    const faults = Object.values(injected).reduce((sum, count) => sum + count, 0);
    console.info(
      `ledgered: ${questions} questions, ${faults} faults on the wire (${Object.entries(injected)
        .map(([name, count]) => `${name} ${count}`)
        .join(', ')}); ` + `${questions - withheld} answers with ${values} values, ${withheld} withheld, ${entries} entries committed`,
    );
    expect(questions - withheld).toBeLessThanOrEqual(entries);
    for (const fault of wireFaultNames.slice(1)) expect(injected[fault]).toBeGreaterThan(0);
    expect(Math.min(withheld, values)).toBeGreaterThan(20);
    expect(await askAll()).toEqual({ whole: readers.length, any: readers.length });
  }, 120_000);
});

describe('a commit', () => {
  it('that was none (the database made a rollback of it, which is no error) discloses nothing', async () => {
    const other = await startTestHub({ work: false, urls: (real) => ({ ...real, disclosures: proxy.through(real.disclosures) }) });
    try {
      proxy.rewrite = (statement) => statement.replace(/^commit/i, 'rollback');
      const [own] = readers as [Reader];
      expect(await checkLedgered(other, own, await ask(other, own, everything))).toBe(0);
    } finally {
      proxy.rewrite = (statement) => statement;
      await other.stop();
    }
  });
});

/** What an administrator can do to the ledger, and how it is taken back. */
const ledgerFaults: Readonly<Record<string, { breaks: string; mends: string /** Sessions must be new to notice. */; sessions?: true }>> = {
  'its role may not insert': {
    breaks: 'revoke insert on disclosures.ledger_entries from saya_disclosures',
    mends: 'grant insert on disclosures.ledger_entries to saya_disclosures',
  },
  'the database is read-only': {
    breaks: 'alter database current set default_transaction_read_only = on',
    mends: 'alter database current reset default_transaction_read_only',
    sessions: true,
  },
  'writing takes longer than a statement may': {
    breaks: `alter database current set statement_timeout = '60ms';
      create function public.dawdle() returns trigger language plpgsql as 'begin perform pg_sleep(5); return new; end';
      create trigger a_fault before insert on disclosures.ledger_entries for each row execute function public.dawdle()`,
    mends: 'alter database current reset statement_timeout; drop function public.dawdle cascade',
    sessions: true,
  },
  'a trigger raises': {
    breaks: `create function public.refuse() returns trigger language plpgsql as 'begin raise exception ''no''; end';
      create trigger a_fault before insert on disclosures.ledger_entries for each row execute function public.refuse()`,
    mends: 'drop function public.refuse cascade',
  },
  'a trigger lets the row vanish': {
    breaks: `create function public.vanish() returns trigger language plpgsql as 'begin return null; end';
      create trigger a_fault before insert on disclosures.ledger_entries for each row execute function public.vanish()`,
    mends: 'drop function public.vanish cascade',
  },
  'the commit fails, when everything was prepared': {
    breaks: `create function public.refuse() returns trigger language plpgsql as 'begin raise exception ''no''; end';
      create constraint trigger a_fault after insert on disclosures.ledger_entries deferrable initially deferred for each row execute function public.refuse()`,
    mends: 'drop function public.refuse cascade',
  },
  'the commit ends the session': {
    breaks: `create function public.refuse() returns trigger language plpgsql security definer as 'begin perform pg_terminate_backend(pg_backend_pid()); return new; end';
      create constraint trigger a_fault after insert on disclosures.ledger_entries deferrable initially deferred for each row execute function public.refuse()`,
    mends: 'drop function public.refuse cascade',
  },
  'no row is acceptable': {
    breaks: 'alter table disclosures.ledger_entries add constraint a_fault check (false) not valid',
    mends: 'alter table disclosures.ledger_entries drop constraint a_fault',
  },
  "the tree's queue is gone": {
    breaks: 'alter table disclosures.ledger_pending rename to ledger_elsewhere',
    mends: 'alter table disclosures.ledger_elsewhere rename to ledger_pending',
  },
};

const endSessions = async () => {
  await hub.admin`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'saya_disclosures'`;
};
const carryOut = async (statements: string, sessions: boolean) => {
  const database = new URL(hub.adminUrl).pathname.slice(1);
  // One after the other: a database's settings cannot be changed inside a transaction block's string of statements.
  await hub.admin.unsafe(statements.replaceAll('database current', `database ${database}`));
  if (sessions) await endSessions();
};

describe('while the ledger cannot be written', () => {
  it.each(Object.entries(ledgerFaults))(
    'because %s, nothing is disclosed; afterwards it is again',
    async (_why, { breaks, mends, sessions = false }) => {
      await carryOut(breaks, sessions);
      const before = await disclosed();
      try {
        expect((await askAll()).any).toBe(0);
        expect(await disclosed()).toBe(before);
      } finally {
        await carryOut(mends, sessions);
      }
      await expect.poll(askAll, { timeout: 15_000 }).toEqual({ whole: readers.length, any: readers.length });
    },
  );

  it('because somebody holds it and a lock may not be waited for, nothing is disclosed; afterwards it is again', async () => {
    await carryOut(`alter database current set lock_timeout = '40ms'`, true);
    try {
      await hub.admin.begin(async (tx) => {
        await tx`lock table disclosures.ledger_entries in share row exclusive mode`;
        expect((await askAll()).any).toBe(0);
      });
    } finally {
      await carryOut('alter database current reset lock_timeout', true);
    }
    await expect.poll(askAll, { timeout: 15_000 }).toEqual({ whole: readers.length, any: readers.length });
  });
});

describe('a planted fault', () => {
  let faulty: TestHub | undefined;
  afterEach(async () => {
    proxy.passage = () => 'pass';
    await faulty?.stop();
  });
  const own: Reader = { persona: 'shelter-juniper', placeId: '', places: ['juniper'], given: 'EXACT' };
  const juniper = () => ({ ...own, placeId: readers[0]?.placeId ?? '' });

  it('is found: an entry that is gone when it was committed', async () => {
    faulty = await startTestHub({ work: false });
    await faulty.admin.unsafe(`
      create function public.forget() returns trigger language plpgsql security definer set session_replication_role = replica as
        'begin delete from disclosures.ledger_entries where sequence = new.sequence; return null; end';
      create constraint trigger a_fault after insert on disclosures.ledger_entries deferrable initially deferred
        for each row execute function public.forget()`);
    const answer = await ask(faulty, juniper(), everything);
    expect(valuesIn(answer, juniper())).toHaveLength(locationFields.length);
    await expect(checkLedgered(faulty, juniper(), answer)).rejects.toMatchObject({ name: 'Unledgered' });
  });

  it('is found: a resolver that reads the value first and has it ledgered meanwhile', async () => {
    const hasty = {
      ...resolvers,
      Place: {
        ...resolvers.Place,
        address: ({ id }: { id: string }, _args: unknown, { store }: Context) => {
          store.reveal(id).catch(() => undefined);
          return canarySecrets.locationOf('juniper').address;
        },
      },
    };
    faulty = await startFaultyHub(
      ({ inProcess }) => ({ disclosures: faultyCaller(inProcess.subgraphs.disclosures, hasty, { ...rules, 'Place.address': 'parent' }) }),
      { work: false, urls: (real) => ({ ...real, disclosures: proxy.through(real.disclosures) }) },
    );
    injectFault(proxy, 'commit late', 1);
    const answer = await ask(faulty, juniper(), { fields: ['address'], twice: false });
    await expect(checkLedgered(faulty, juniper(), answer)).rejects.toMatchObject({ name: 'Unledgered' });
  });
});
