import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { processEnvironment } from '../../platform/environment.ts';
import { Machine, until } from './machine.ts';
import { addDrill, type Drill, newDrillLog, runDrill, tokensFor } from './partners.ts';

const seconds = Number(processEnvironment.SAYA_DRILL_SECONDS ?? 20);
const size = { partners: 500, shelters: 6, unitsEach: 10, staff: 12 };

let machine: Machine;
let drill: Drill;
let tokens: Map<string, string> | null = null;
const log = newDrillLog();
const kills = { hub: 0, database: 0 };

const count = async (query: string): Promise<number> =>
  Number((await machine.admin.unsafe(`select count(*)::int as count from (${query}) found`))[0]?.count);
const ofDrill = () => `shelter_id in (${drill.shelterIds.map((id) => `'${id}'`).join(', ')})`;

const unanswered = `status in ('SENT', 'RECEIVED', 'NEEDS_INFORMATION')`;
/** An hour passes for those nobody answered, and what was left for then is due. */
async function anHourPasses(): Promise<void> {
  await machine.admin.unsafe(
    `update referrals.referrals set sent_at = sent_at - interval '61 minutes' where ${unanswered} and sent_at > now() - interval '60 minutes' and ${ofDrill()}`,
  );
  await machine.admin`update referrals_jobs._private_jobs set run_at = now() where key like 'escalate %' and run_at > now() and locked_at is null`;
}

/** Tokens name their issuer, which listens elsewhere after each start. */
async function start(): Promise<void> {
  await machine.start();
  if (drill !== undefined) tokens = await tokensFor(machine, [...drill.partners, ...drill.staff]);
}

beforeAll(
  async () => {
    machine = new Machine();
    await start();
    drill = await addDrill(machine, size);
    tokens = await tokensFor(machine, [...drill.partners, ...drill.staff]);
    const stop = runDrill(machine, drill, log, () => tokens);
    const steps = () => [...log.confirmed.values()].flat().length;
    const getOn = () => {
      const before = steps();
      return until('partners and staff get on', () => (steps() >= before + 60 ? true : undefined), 90_000);
    };
    const end = Date.now() + seconds * 1000;
    for (let round = 0; round < 2 || Date.now() < end; round += 1) {
      await getOn();
      // Escalations are under way when it happens.
      await anHourPasses();
      // Not a wait for something: a moment nobody chose.
      await sleep(randomInt(2_000));
      if (round % 2 === 0) {
        const killed = machine.kill();
        tokens = null;
        await killed;
        kills.hub += 1;
        await start();
      } else {
        process.kill(machine.postmaster ?? Number.NaN, 'SIGKILL');
        kills.database += 1;
        await until('the database is back', async () => (await machine.admin`select 1`)[0]);
        expect(machine.lives).toBe(true);
      }
    }
    await getOn();
    await stop();
  },
  seconds * 1000 + 300_000,
);
afterAll(async () => {
  const kept = drill && machine.lives ? await count(`select 1 from referrals.referrals where ${ofDrill()}`) : 0;
  console.info(
    `referrals: ${size.partners} partners, ${size.shelters * size.unitsEach} units, ${seconds} s, kills: hub ${kills.hub}, database ${kills.database}; ` +
      `${log.asked} asked, ${log.answered} answered, ${log.unanswered} unanswered, refused ${JSON.stringify([...log.refused])}; ${log.confirmed.size} referrals and ${[...log.confirmed.values()].flat().length} steps confirmed, ${kept} kept`,
  );
  await machine.clear();
});

describe('after partners and staff have worked through kills of hub and database', () => {
  it('there was work: referrals were sent, accepted, and families arrived', async () => {
    const statuses = new Set([...log.confirmed.values()].flat());
    for (const status of ['SENT', 'ACCEPTED', 'ARRIVED', 'WITHDRAWN', 'DECLINED']) expect([...statuses]).toContain(status);
    expect(Math.min(kills.hub, kills.database)).toBeGreaterThan(0);
  });

  it('no unit was given to two families', async () => {
    const live =
      'select kept.unit_id from shelters.hold_units kept join shelters.holds hold on hold.id = kept.hold_id and hold.network_id = kept.network_id where kept.live';
    expect(await count(`${live} group by 1 having count(*) > 1`)).toBe(0);
    // Nobody who arrived has left: whoever arrived has a unit, and nobody else has it.
    const lived = 'select unit_id from shelters.stay_units where live';
    expect(await count(`${lived} group by 1 having count(*) > 1`)).toBe(0);
    expect(await count(`${lived} intersect ${live}`)).toBe(0);
    expect(await count(`${lived} intersect select id from shelters.units where state <> $$OCCUPIED$$`)).toBe(0);
  });

  it('no referral is lost that was confirmed, nor any step of it', async () => {
    const ids = [...log.confirmed.keys()];
    const events = await machine.admin<{ referral_id: string; status: string }[]>`
      select referral_id, status from referrals.referral_events where referral_id = any(${ids}::uuid[]) order by at`;
    const kept = new Map<string, Set<string>>();
    for (const { referral_id, status } of events) kept.set(referral_id, (kept.get(referral_id) ?? new Set()).add(status));
    const lost = [...log.confirmed].filter(([id, statuses]) => statuses.some((status) => !kept.get(id)?.has(status)));
    expect(lost).toEqual([]);
  });

  it('no escalation is left unfinished: every step that was due is written down and told once, and the next one has its job', async () => {
    await anHourPasses();
    const open = `from referrals.referrals referral where ${unanswered} and ${ofDrill()}`;
    const step = `select from referrals.escalations step where step.referral_id = referral.id and step.step = 'SHELTER_AGAIN'`;
    await until('every step is taken', async () =>
      (await count(`select 1 ${open} and sent_at <= now() - interval '60 minutes' and not exists (${step})`)) === 0 ? true : undefined,
    );
    const steps = 'select referral_id, step from referrals.escalations';
    const told = `select subject as referral_id, payload->>'step' as step from referrals.outbox where kind = 'referral.escalated'`;
    expect(await count(steps)).toBeGreaterThan(0);
    expect(await count(`${steps} except ${told}`)).toBe(0);
    expect(await count(`${told} group by 1, 2 having count(*) > 1`)).toBe(0);
    await until('nothing is left of jobs whose worker died', async () =>
      (await count('select 1 from referrals_jobs._private_jobs where attempts >= max_attempts')) === 0 ? true : undefined,
    );
    const job = `select from referrals_jobs._private_jobs job where job.key = 'escalate ' || referral.id`;
    await until('what comes next is planned', async () =>
      (await count(`select 1 ${open} and sent_at > now() - interval '240 minutes' and not exists (${job})`)) === 0 ? true : undefined,
    );
  });

  it('no room stays held past its time: only those are kept that a family is expected for', async () => {
    // Time cannot be hurried; the end of every hold can.
    await machine.admin.unsafe(`update shelters.holds set expires_at = now() - interval '1 second' where state = 'HELD' and ${ofDrill()}`);
    await machine.admin.unsafe(
      `update referrals.referrals set answer_due_at = now() - interval '1 second' where status in ('SENT', 'RECEIVED', 'NEEDS_INFORMATION') and ${ofDrill()}`,
    );
    const expected = `select referral.id from referrals.referrals referral where status in ('ACCEPTED', 'ON_THE_WAY') and ${ofDrill()}`;
    const phantoms = `select hold.referral_id from shelters.holds hold where hold.state = 'CONFIRMED' and ${ofDrill()} except ${expected}`;
    // A kill between the shelter's yes and its being written down leaves one, until what was decided is compared with what is kept.
    await machine.admin`update referrals_jobs._private_jobs set run_at = now() where key like 'settle %' and locked_at is null`;
    await until('no room is kept for nobody', async () => ((await count(phantoms)) === 0 ? true : undefined));
    const keptFor = await count(expected);
    const ask = async (query: string, variables: Record<string, unknown> = {}) => {
      const response = await fetch(machine.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens?.get(drill.staff[0]?.memberId ?? '')}` },
        body: JSON.stringify({ query, variables }),
      });
      return ((await response.json()) as { data: { myShelters: { units: { state: string }[] }[] } }).data;
    };
    const { myShelters } = await ask('{ myShelters { units { state } } }');
    const states = myShelters.flatMap(({ units }) => units.map(({ state }) => state));
    expect(states).toHaveLength(size.shelters * size.unitsEach);
    expect(states.filter((state) => state === 'HELD')).toHaveLength(keptFor);
  });
});
