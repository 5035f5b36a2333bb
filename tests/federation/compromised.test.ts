import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoCaseId, placeIdOf, shelterIdOf } from '../../hub/demo/network.ts';
import { type PersonaName, personaNames } from '../../hub/demo/personas.ts';
import { canarySecrets, findCanaries } from '../support/canaries.ts';
import {
  acceptReferral,
  attachReferral,
  clearDisclosures,
  grantFields,
  grantResidence,
  look,
  mutate,
  requestInput,
  until,
} from '../support/disclosures.ts';
import { clearReferrals, sendReferral } from '../support/referrals.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());
beforeEach(async () => {
  await clearReferrals(hub);
  await clearDisclosures(hub);
});

const juniper = placeIdOf('juniper');
const text = 'The respondent came to the gate with a policeman.';
const fields = 'compromise { id declaredAt clearedAt reasonCode }';
const declare = (persona: PersonaName, overrides: Record<string, unknown> = {}) =>
  mutate(hub, persona, 'declareCompromised', { placeId: juniper, reasonCode: 'TOLD_BY_OFFICIAL', text, ...overrides }, fields);
const clear = (persona: PersonaName, compromiseId: string) => mutate(hub, persona, 'clearCompromised', { compromiseId }, fields);
const codes = ({ errors }: { errors: { code: string }[] }) => errors.map(({ code }) => code);
const kindsOf = async (persona: PersonaName) =>
  (await hub.ask(persona, '{ notices { edges { node { kind } } } }')).data?.notices?.edges.map(
    ({ node }: { node: { kind: string } }) => node.kind,
  );
const offered = async () =>
  (
    await hub.ask(
      'hotline',
      '{ bedAvailability(input: { reference: "r", household: { adults: 1, children: [] } }) { edges { node { shelter { codeName } } } } }',
    )
  ).data.bedAvailability.edges.map(({ node }: { node: { shelter: { codeName: string } } }) => node.shelter.codeName);

/** The lawyer may see Juniper, by court order. */
async function grantJuniper() {
  const { grant } = await mutate(hub, 'lawyer', 'requestDisclosure', requestInput({ placeId: juniper }), grantFields);
  await mutate(hub, 'director-juniper', 'grantDisclosure', { grantId: grant.id, basis: 'COURT_ORDER' }, grantFields);
  await mutate(hub, 'coordinator', 'approveDisclosure', { grantId: grant.id }, grantFields);
  return grant.id as string;
}

describe('a place that is declared compromised', () => {
  it('freezes, ends what was granted, moves meeting points, tells everybody concerned, and leaves matching', async () => {
    const expected = await acceptReferral(hub);
    await attachReferral(hub, expected);
    await grantJuniper();
    expect((await look(hub, 'lawyer', juniper)).address).not.toBeNull();
    expect(await offered()).toContain('Juniper');

    const { compromise } = await declare('shelter-juniper');
    expect(compromise).toMatchObject({ clearedAt: null, reasonCode: 'TOLD_BY_OFFICIAL' });
    expect(await look(hub, 'lawyer', juniper)).toMatchObject({
      address: null,
      city: null,
      disclosure: { precision: 'ZONE', mayRequest: false },
    });
    expect(await look(hub, 'hotline', juniper)).toMatchObject({ city: null, disclosure: { precision: 'ZONE', reason: 'COMPROMISED' } });
    expect((await look(hub, 'shelter-juniper', juniper)).address).toBe(canarySecrets.locationOf('juniper').address);

    expect((await look(hub, 'hotline', expected.meetingPointId)).address).toBeNull();
    const { data } = await hub.ask('hotline', `{ referral(id: "${expected.id}") { meetingPoint { id address } } }`);
    expect(data.referral.meetingPoint.id).not.toBe(expected.meetingPointId);
    expect(data.referral.meetingPoint.address).toEqual(expect.any(String));

    for (const persona of ['director-juniper', 'hotline', 'lawyer', 'counsellor'] as const)
      expect(await kindsOf(persona)).toEqual(['COMPROMISED']);
    for (const persona of ['police', 'hospital', 'shelter-poplar', 'lawyer-other'] as const) expect(await kindsOf(persona)).toEqual([]);
    await expect.poll(offered, { timeout: 5_000 }).not.toContain('Juniper');
    const refused = await sendReferral(hub, 'hospital');
    expect(refused.errors[0].code).toBe('SHELTER_NOT_FOUND');
  });

  it('lists everybody who knew it or could have, and makes the file for the prosecutor, in three languages', async () => {
    await attachReferral(hub, await acceptReferral(hub));
    await grantJuniper();
    await look(hub, 'lawyer', juniper);
    await look(hub, 'shelter-juniper', juniper);
    await declare('director-juniper');
    await look(hub, 'director-juniper', juniper);
    const { data } = await hub.ask(
      'director-juniper',
      `{ place(id: "${juniper}") { compromise { text knownBy { how organisation { name } times } en: complaint ru: complaint(language: RU) ky: complaint(language: KY) } } }`,
    );
    const { compromise } = data.place;
    expect(compromise.text).toBe(text);
    const named = (how: string) =>
      compromise.knownBy
        .filter((one: { how: string }) => one.how === how)
        .map(({ organisation }: { organisation: { name: string } | null }) => organisation?.name);
    expect(named('DISCLOSED')).toEqual(expect.arrayContaining(['Law Office Example', 'Juniper House']));
    expect(named('COULD')).toEqual(['Law Office Example']);
    expect(compromise.en).toMatch(/looked at the exact address (once|\d+ times)/);
    expect(compromise.ru).toMatch(/точный адрес/);
    expect(compromise.ky).toMatch(/так дарек/);
    expect(findCanaries(`${compromise.en}${compromise.ru}${compromise.ky}`)).toEqual([]);
  });

  it('lets the team of a household there ask about danger again, once', async () => {
    await hub.admin`delete from cases.risk_occasions`;
    const expected = await acceptReferral(hub);
    await attachReferral(hub, expected);
    await declare('shelter-juniper');
    const due = await until(async () => {
      const { riskDue, alarms } = (await hub.ask('lawyer', `{ case(id: "${demoCaseId}") { riskDue { reason } alarms { kind } } }`)).data
        .case;
      return riskDue.length > 0 ? [riskDue, alarms.filter(({ kind }: { kind: string }) => kind === 'RISK_REASSESS')] : undefined;
    });
    expect(due[0]).toEqual([{ reason: 'LEAK' }]);
    expect(due[1]?.length).toBeGreaterThan(0);
    await declare('director-juniper');
    expect(await hub.admin`select 1 from disclosures.outbox where kind = 'case.endangered'`).toHaveLength(1);
  });

  it('is the same one when it is declared again, by whomever', async () => {
    const [one, other] = await Promise.all([declare('shelter-juniper'), declare('director-juniper')]);
    expect(one.compromise.id).toBe(other.compromise.id);
    expect(await hub.admin`select 1 from disclosures.outbox where kind = 'place.compromised'`).toHaveLength(1);
  });

  it('gets no grant, but breaks like glass for those who must come', async () => {
    const { grant } = await mutate(hub, 'lawyer', 'requestDisclosure', requestInput({ placeId: juniper }), grantFields);
    await declare('shelter-juniper');
    const late = await mutate(hub, 'lawyer', 'requestDisclosure', requestInput({ placeId: juniper }), grantFields);
    const answer = await mutate(hub, 'director-juniper', 'grantDisclosure', { grantId: late.grant.id, basis: 'COURT_ORDER' }, grantFields);
    expect(codes(answer)).toEqual(['PLACE_COMPROMISED']);
    expect(
      codes(await mutate(hub, 'director-juniper', 'grantDisclosure', { grantId: grant.id, basis: 'COURT_ORDER' }, grantFields)),
    ).toEqual(['NOT_OPEN']);
    await mutate(hub, 'police', 'breakGlass', { placeId: juniper, reasonCode: 'PERPETRATOR_NEAR', text }, 'opening { id }');
    expect((await look(hub, 'police', juniper)).address).toBe(canarySecrets.locationOf('juniper').address);
  });

  it('is cleared by a second person, returns to matching, and gives nothing back of what ended', async () => {
    await grantJuniper();
    const { compromise } = await declare('director-juniper');
    await expect.poll(offered, { timeout: 5_000 }).not.toContain('Juniper');
    expect(codes(await clear('director-juniper', compromise.id))).toEqual(['SAME_PERSON']);
    for (const persona of ['lawyer', 'lawyer-other'] as const) expect(codes(await clear(persona, compromise.id))).toEqual(['NOT_FOUND']);
    for (const _again of [1, 2]) expect((await clear('coordinator', compromise.id)).compromise.clearedAt).toEqual(expect.any(String));
    await expect.poll(offered, { timeout: 5_000 }).toContain('Juniper');
    expect((await look(hub, 'lawyer', juniper)).address).toBeNull();
    expect(await kindsOf('director-juniper')).toEqual(['CLEARED', 'COMPROMISED']);
  });

  it("may be a survivor's own, declared by her team", async () => {
    await grantResidence(hub);
    const { compromise } = await declare('counsellor', { placeId: placeIdOf('residence'), reasonCode: 'ADDRESS_IN_DOCUMENT' });
    expect((await look(hub, 'lawyer', placeIdOf('residence'))).address).toBeNull();
    expect(codes(await clear('counsellor', compromise.id))).toEqual(['SAME_PERSON']);
    expect((await clear('lawyer', compromise.id)).compromise.clearedAt).not.toBeNull();
  });

  it.each(personaNames.filter((name) => !['shelter-juniper', 'director-juniper', 'coordinator'].includes(name)))(
    'is not declared by %s, who learns nothing by trying',
    async (persona) => {
      const [real, absent] = [await declare(persona), await declare(persona, { placeId: randomUUID() })];
      expect(real).toEqual(absent);
      expect(await hub.admin`select 1 from disclosures.compromises`).toHaveLength(0);
    },
  );

  it('needs words', async () => expect(codes(await declare('shelter-juniper', { text: 'short' }))).toEqual(['INVALID_TEXT']));

  it('is heard of by the shelters service even when that was away, once, and when told twice', async () => {
    await declare('shelter-juniper');
    await until(
      async () =>
        (await hub.admin`select 1 from shelters.shelters where id = ${shelterIdOf('juniper')} and compromised_since is not null`)[0],
    );
    const [before] = await hub.admin`select compromised_since from shelters.shelters where id = ${shelterIdOf('juniper')}`;
    await hub.admin`update disclosures.outbox set done_at = null`;
    await hub.admin`select pg_notify('saya_outbox_disclosures', '')`;
    await until(async () => (await hub.admin`select 1 from disclosures.outbox where attempts >= 2 and done_at is not null`)[0]);
    const [after] = await hub.admin`select compromised_since from shelters.shelters where id = ${shelterIdOf('juniper')}`;
    expect(after).toEqual(before);
  });
});

describe("the survivor's page", () => {
  it('tells her team who looked, who was told and who could, of her own places and of where she stays', async () => {
    await attachReferral(hub, await acceptReferral(hub));
    await grantResidence(hub);
    await look(hub, 'lawyer', placeIdOf('residence'));
    await look(hub, 'shelter-juniper', juniper);
    const { data } = await hub.ask(
      'counsellor',
      `{ case(id: "${demoCaseId}") { knownBy { how placeId } report ru: report(language: RU) ky: report(language: KY) disclosures(first: 50) { edges { node { kind placeId } } } } }`,
    );
    const page = data.case;
    expect(page.knownBy).toEqual(
      expect.arrayContaining([
        { how: 'DISCLOSED', placeId: placeIdOf('residence') },
        { how: 'DISCLOSED', placeId: juniper },
        { how: 'COULD', placeId: placeIdOf('residence') },
      ]),
    );
    expect(page.report).toMatch(/^Who knows where you are\n/);
    expect(page.ru).toMatch(/^Кто знает, где вы находитесь\n/);
    expect(page.ky).toMatch(/^Сиздин кайда экениңизди ким билет\n/);
    const kinds = page.disclosures.edges.map(({ node }: { node: { kind: string } }) => node.kind);
    expect(kinds).toEqual(expect.arrayContaining(['CONSENTED', 'GRANTED', 'DISCLOSED']));
    expect(findCanaries(JSON.stringify(data))).toEqual([]);
  });

  it.each(personaNames.filter((name) => name !== 'counsellor' && name !== 'lawyer'))('is nothing for %s', async (persona) => {
    const { data } = await hub.ask(
      persona,
      `{ case(id: "${demoCaseId}") { knownBy { how } report consents { id } disclosures { edges { cursor } } } }`,
    );
    expect(data?.case ?? null).toBeNull();
  });
});
