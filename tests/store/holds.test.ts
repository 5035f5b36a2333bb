import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { shelterIdOf, unitIdOf } from '../../hub/demo/network.ts';
import { organisationIdOf, viewerOf } from '../../hub/demo/personas.ts';
import { connectDatabase, type DatabaseConnection } from '../../platform/database.ts';
import type { ServiceViewer } from '../../platform/viewer.ts';
import type { Household } from '../../subgraphs/shelters/domain/index.ts';
import { createShelterStore } from '../../subgraphs/shelters/store/index.ts';
import { openTestDatabase, type TestDatabase } from '../support/testNetwork.ts';

let test: TestDatabase;
let connection: DatabaseConnection;
beforeAll(async () => {
  test = await openTestDatabase();
  connection = connectDatabase({ url: test.urls.shelters, poolSize: 20 });
});
afterAll(async () => {
  await connection.close();
  await test.stop();
});
beforeEach(async () => {
  await test.admin`delete from shelters.hold_units`;
  await test.admin`delete from shelters.holds`;
  await test.admin`update shelters.units set state = 'FREE'`;
});

const hotline = viewerOf('hotline');
const service: ServiceViewer = {
  kind: 'service',
  service: 'referrals',
  networkId: hotline.networkId,
  onBehalfOf: { memberId: hotline.memberId, organisationId: hotline.organisationId },
};
const family: Household = {
  adults: 1,
  children: [
    { age: 6, gender: 'MALE' },
    { age: 14, gender: 'MALE' },
  ],
  pets: 0,
  languages: [],
  stepFree: false,
  exclusionAreas: [],
};
const juniper = shelterIdOf('juniper');
const store = () => createShelterStore({ database: connection.database, viewer: service, requestId: randomUUID() });
const place = (overrides: Partial<Parameters<ReturnType<typeof store>['placeHold']>[0]> = {}) =>
  store().placeHold({ referralId: randomUUID(), shelterId: juniper, household: family, minutes: 90, ...overrides });
const liveUnits = () => test.admin`select unit_id from shelters.hold_units where live`;

describe('placing a hold', () => {
  it('gives one of a hundred callers the last unit that fits', async () => {
    const answers = await Promise.all(Array.from({ length: 100 }, () => place()));
    expect(answers.filter((answer) => typeof answer !== 'string')).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'NO_UNIT_FREE')).toHaveLength(99);
    expect(await liveUnits()).toHaveLength(1);
  });

  it('gives the same hold for the same referral, also to a hundred callers at once', async () => {
    const referralId = randomUUID();
    const answers = await Promise.all(Array.from({ length: 100 }, () => place({ referralId })));
    expect(new Set(answers.map((answer) => (typeof answer === 'string' ? answer : answer.id))).size).toBe(1);
    expect(await liveUnits()).toHaveLength(1);
  });

  it('spends the smallest unit that fits', async () => {
    await place({ household: { ...family, children: [] } });
    expect(await liveUnits()).toEqual([{ unit_id: unitIdOf('juniper', 'Room 2') }]);
  });

  it('is refused where the rules forbid the household', async () => {
    expect(await place({ shelterId: shelterIdOf('poplar') })).toBe('DOES_NOT_FIT');
    expect(await liveUnits()).toHaveLength(0);
  });

  it('is refused for a shelter that is not there', async () => {
    expect(await place({ shelterId: randomUUID() })).toBe('SHELTER_NOT_FOUND');
  });

  it('takes a unit whose hold has run out, by the clock alone', async () => {
    await place();
    await test.admin`update shelters.holds set expires_at = now() - interval '1 second'`;
    expect(typeof (await place())).toBe('object');
    expect(await liveUnits()).toHaveLength(1);
  });

  it('at another shelter is another: a referral that was never written leaves nothing behind at the first', async () => {
    const referralId = randomUUID();
    const alone = { ...family, children: [] };
    await place({ referralId, household: alone });
    const second = await place({ referralId, household: alone, shelterId: shelterIdOf('poplar') });
    expect(second).toMatchObject({ operatorOrganisationId: organisationIdOf('poplar-trust') });
    expect(
      await test.admin`
      select unit.shelter_id::text from shelters.hold_units kept join shelters.units unit on unit.id = kept.unit_id where kept.live`,
    ).toEqual([{ shelter_id: shelterIdOf('poplar') }]);
  });

  it('cannot put two live holds on a unit even past the code: the database refuses', async () => {
    await place();
    const [hold] = await test.admin`select network_id, hold_id, unit_id from shelters.hold_units`;
    const second = test.admin`insert into shelters.hold_units (network_id, hold_id, unit_id) values (${hold?.network_id}, ${randomUUID()}, ${hold?.unit_id})`;
    await expect(second).rejects.toMatchObject({ code: '23505' });
  });
});

describe('moving a hold', () => {
  const by = { memberId: hotline.memberId };

  it('occupies the unit when the family arrives', async () => {
    const referralId = randomUUID();
    await place({ referralId });
    expect(await store().moveHold({ referralId, to: 'CONFIRMED', ...by })).toBe(true);
    expect(await store().moveHold({ referralId, to: 'OCCUPIED', ...by })).toBe(true);
    const [unit] = await test.admin`select state from shelters.units where id = ${unitIdOf('juniper', 'Flat 1')}`;
    expect(unit?.state).toBe('OCCUPIED');
  });

  it('frees the unit when it is released', async () => {
    const referralId = randomUUID();
    await place({ referralId });
    expect(await store().moveHold({ referralId, to: 'RELEASED', ...by })).toBe(true);
    expect(typeof (await place())).toBe('object');
  });

  it('is done once however often it is asked', async () => {
    const referralId = randomUUID();
    await place({ referralId });
    const answers = await Promise.all(Array.from({ length: 20 }, () => store().moveHold({ referralId, to: 'CONFIRMED', ...by })));
    expect(answers.every(Boolean)).toBe(true);
  });

  it('does not confirm a hold that has run out', async () => {
    const referralId = randomUUID();
    await place({ referralId });
    await test.admin`update shelters.holds set expires_at = now() - interval '1 second'`;
    expect(await store().moveHold({ referralId, to: 'CONFIRMED', ...by })).toBe(false);
  });

  it('does not occupy what was never confirmed, nor move what is not there', async () => {
    const referralId = randomUUID();
    await place({ referralId });
    expect(await store().moveHold({ referralId, to: 'OCCUPIED', ...by })).toBe(false);
    expect(await store().moveHold({ referralId: randomUUID(), to: 'RELEASED', ...by })).toBe(false);
  });

  it('keeps a confirmed hold past its end', async () => {
    const referralId = randomUUID();
    await place({ referralId });
    await store().moveHold({ referralId, to: 'CONFIRMED', ...by });
    await test.admin`update shelters.holds set expires_at = now() - interval '1 second'`;
    expect(await place()).toBe('NO_UNIT_FREE');
  });
});
