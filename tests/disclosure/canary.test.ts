import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { demoCaseId, demoPlaceNames, demoShelterNames, placeIdOf, shelterIdOf } from '../../hub/demo/network.ts';
import { personaNames, viewerOf } from '../../hub/demo/personas.ts';
import { subgraphNames } from '../../platform/subgraph.ts';
import { canaries, findCanaries, wordsOfTheCourt, wordsOfTheTeam } from '../support/canaries.ts';
import { askSubgraphAs } from '../support/execute.ts';
import { inFull } from '../support/extent.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';
import { type Findings, isAllowed, tryEverything } from './engine.ts';
import { followEverything, type LiveFindings } from './liveEngine.ts';
import { plantWords } from './plantedWords.ts';

let hub: TestHub;
let findings: Findings;
let live: LiveFindings;
let referralIds: string[];

const send = `mutation ($input: SendReferralInput!) { sendReferral(input: $input) { referral { id code } errors { code message } } }`;

/** A referral of each partner at a shelter that can take it; Juniper's is accepted and part of the case. */
async function referEverybody(): Promise<string[]> {
  const refer = async (persona: 'hotline' | 'hospital' | 'police', shelter: 'juniper' | 'poplar' | 'walnut') => {
    const household = { adults: 1, children: [], languages: ['ru'] };
    const { data } = await hub.ask(persona, send, {
      input: { shelterId: shelterIdOf(shelter), household, reference: 'canary', idempotencyKey: randomUUID() },
    });
    return data.sendReferral.referral as { id: string; code: string };
  };
  const [first, second, third] = [await refer('hotline', 'juniper'), await refer('hospital', 'poplar'), await refer('police', 'walnut')];
  await hub.ask('shelter-juniper', `mutation ($id: ID!) { acceptReferral(input: { referralId: $id }) { errors { code } } }`, {
    id: first.id,
  });
  await hub.ask('counsellor', `mutation ($input: AttachReferralInput!) { attachReferral(input: $input) { errors { code } } }`, {
    input: { caseId: demoCaseId, referralCode: first.code },
  });
  return [first.id, second.id, third.id];
}

/** What the team of the case may read, and nobody else. */
const ofTheTeam = [...wordsOfTheTeam, 'older-son name', 'respondent name', 'survivor name', 'younger-son name'].sort();

beforeAll(
  async () => {
    hub = await startTestHub();
    const { serviceId } = await plantWords(hub);
    referralIds = await referEverybody();
    findings = await tryEverything(hub.ask, { referralIds, serviceIds: [serviceId] });
    live = await followEverything(hub, { referralIds });
  },
  inFull ? 3_600_000 : 480_000,
);
afterAll(() => hub.stop());

describe('the canary engine', () => {
  it('finds no secret with a persona that may not know it', () => {
    expect(findings.leaks).toEqual([]);
    console.info(
      `canary: ${personaNames.length} personas, ${findings.paths} paths, ${findings.asked} questions, ${canaries.length} canaries, ${findings.leaks.length} leaks`,
    );
    expect(findings.asked).toBeGreaterThan(inFull ? 50_000 : 2_000);
  });

  it('finds none in a stream either, on any path, whatever changed', () => {
    expect(live.leaks).toEqual([]);
    console.info(`canary: ${live.paths} paths of streams, ${live.opened} streams, ${live.told} events, ${live.leaks.length} leaks`);
    expect(live.opened).toBeGreaterThan(inFull ? 500 : 300);
    expect(live.told).toBeGreaterThan(150);
    // What is told of one's own house is told here too.
    const own = canaries.filter(({ place }) => place === 'juniper').map(({ label }) => label);
    expect([...(live.shown['shelter-juniper'] ?? [])]).toEqual(expect.arrayContaining(own));
    expect([...(live.shown.lawyer ?? [])].sort()).toEqual(ofTheTeam);
  });

  it("shows staff everything of their own shelter's place, the team the words of the case, and the court its own", () => {
    const of = (place: string) => canaries.filter((canary) => canary.place === place).map(({ label }) => label);
    const spots = ['library-steps', 'bus-station'].flatMap(of);
    expect([...(findings.shown['shelter-juniper'] ?? [])].sort()).toEqual([...of('juniper'), ...spots].sort());
    const told = findings.shown.hotline ?? new Set();
    expect([of('library-steps'), of('bus-station')].map((labels) => labels.filter((label) => told.has(label)).length).sort()).toEqual([
      0, 7,
    ]);
    expect([...(findings.shown['shelter-poplar'] ?? [])].sort()).toEqual(
      [...of('poplar'), ...of('walnut'), ...of('maple'), ...of('clinic-door')].sort(),
    );
    expect([...(findings.shown.lawyer ?? [])].sort()).toEqual(ofTheTeam);
    expect([...(findings.shown.counsellor ?? [])]).toEqual(expect.arrayContaining([...wordsOfTheCourt]));
    expect([...(findings.shown['court-clerk'] ?? [])].sort()).toEqual([...wordsOfTheCourt]);
  });

  it('left none in what the hub logged', () => {
    expect(hub.logged()).toContain('listening');
    expect(findCanaries(hub.logged())).toEqual([]);
  });

  it('left none in the log of the database', () => {
    expect(findCanaries(readFileSync(inject('postgresLog'), 'utf8'))).toEqual([]);
  });

  it("finds none in any table but shelters' real names, as a superuser", async () => {
    const tables =
      await hub.admin`select table_schema || '.' || table_name as name from information_schema.tables where table_schema in ${hub.admin(subgraphNames)}`;
    const found = new Set<string>();
    for (const { name } of tables) {
      const rows = await hub.admin.unsafe(`select row.*::text as text from ${name} row`);
      const bytes = await hub.admin.unsafe(`select encode(convert_to(row.*::text, 'UTF8'), 'base64') as text from ${name} row`);
      // Without moments: with thousands of rows, some second 41 ends like a latitude that was rounded.
      const texts = [...rows, ...bytes].map(({ text }) => String(text).replaceAll(/\d\d:\d\d:\d\d\.\d+/g, ''));
      for (const text of texts) for (const { label } of findCanaries(text)) found.add(label);
    }
    expect([...found].sort()).toEqual(demoShelterNames.map((name) => `${name} name`).sort());
  });
});

describe('a subgraph asked directly, past the gateway', () => {
  const entities = {
    disclosures: demoPlaceNames.map((name) => ({
      __typename: 'Place',
      id: placeIdOf(name),
      row: { kind: 'SHELTER' },
      decision: { precision: 'EXACT' },
      address: 'x',
    })),
    shelters: demoShelterNames.map((name) => ({
      __typename: 'Shelter',
      id: shelterIdOf(name),
      operatorOrganisationId: viewerOf('police').organisationId,
    })),
    cases: [{ __typename: 'Case', id: demoCaseId, survivor: {} }],
    referrals: [] as { __typename: string; id: string }[],
  };
  const selections = {
    disclosures: '... on Place { id region city address coordinates { latitude longitude } directions phone }',
    shelters: '... on Shelter { id name units { label } }',
    cases: '... on Case { id survivor { name } children { name } parties { name } }',
    referrals: '... on Referral { id code household { adults } }',
  };

  it.each(personaNames)('gives %s nothing more through _entities, whatever the representation claims', async (persona) => {
    const document = (name: keyof typeof selections) =>
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selections[name]} } }`;
    for (const name of subgraphNames) {
      const representations = name === 'referrals' ? referralIds.map((id) => ({ __typename: 'Referral', id })) : entities[name];
      const answer = await askSubgraphAs(hub.inProcess, name, viewerOf(persona), document(name), { representations });
      const leaked = findCanaries(JSON.stringify(answer)).filter((canary) => !isAllowed(persona, canary));
      expect(leaked).toEqual([]);
    }
  });
});
