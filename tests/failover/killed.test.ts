import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeLog, lookOften, lookOnce, newLog, slowDown, someMore, speedUp, unledgered, whoDawdles } from './load.ts';
import { Machine, until } from './machine.ts';

let machine: Machine;
const log = newLog();
let kills = 0;
const ledger = 'disclosures.ledger_entries';

beforeAll(async () => {
  machine = new Machine();
  await machine.start();
});
afterAll(async () => {
  console.info(`killed: ${kills} kills; ${describeLog(log)}`);
  await machine.clear();
});

describe('every value that was received has its entry, which survived', () => {
  it('the hub being killed at random moments', async () => {
    for (let round = 0; round < 4; round += 1) {
      const stop = lookOften(machine, log);
      await someMore(log, 5);
      // Not a wait for something: a moment nobody chose.
      await sleep(randomInt(60));
      await machine.kill();
      kills += 1;
      await stop();
      await machine.start();
      expect(await unledgered(machine, log)).toEqual([]);
    }
    expect(log.values.size).toBeGreaterThan(20);
  });

  it('the hub being killed between entry and commit', async () => {
    await slowDown(machine, ledger, 0.2);
    const stop = lookOften(machine, log);
    await whoDawdles(machine);
    await machine.kill();
    kills += 1;
    await stop();
    await machine.start();
    await speedUp(machine, ledger);
    expect(await unledgered(machine, log)).toEqual([]);
  });

  it("one of the database's processes being killed between entry and commit; the hub goes on by itself", async () => {
    for (let round = 0; round < 3; round += 1) {
      await slowDown(machine, ledger, 0.1);
      const stop = lookOften(machine, log);
      await someMore(log, 2);
      process.kill(await whoDawdles(machine), 'SIGKILL');
      kills += 1;
      await until('the database is back', async () => (await machine.admin`select 1`)[0]);
      await someMore(log, 2);
      await stop();
      await speedUp(machine, ledger);
      expect(machine.lives).toBe(true);
      expect(await unledgered(machine, log)).toEqual([]);
    }
  });

  it('the database being killed whole between entry and commit; it comes back by itself', async () => {
    await slowDown(machine, ledger, 0.1);
    const stop = lookOften(machine, log);
    await someMore(log, 2);
    await whoDawdles(machine);
    process.kill(machine.postmaster ?? Number.NaN, 'SIGKILL');
    kills += 1;
    const before = log.withheld + log.unanswered;
    await until('answers come without the value', () => (log.withheld + log.unanswered > before + 10 ? true : undefined));
    expect(machine.lives).toBe(true);
    await stop();
    await until('the database is back', async () => (await machine.admin`select 1`)[0]);
    await speedUp(machine, ledger);
    await until('answers come again', async () => ((await lookOnce(machine, log)) ? true : undefined));
    expect(await unledgered(machine, log)).toEqual([]);
    expect(await lookOnce(machine, log)).toBe(true);
  });
});
