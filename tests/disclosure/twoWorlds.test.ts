import fc from 'fast-check';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { publicSdl } from '../../gateway/federation.ts';
import { demoNetworkId } from '../../hub/demo/ids.ts';
import { demoCaseId, placeIdOf } from '../../hub/demo/network.ts';
import type { Context } from '../../subgraphs/disclosures/context.ts';
import { RevealPermit } from '../../subgraphs/disclosures/domain/index.ts';
import { sealedLocation } from '../../subgraphs/disclosures/locations.ts';
import { resolvers } from '../../subgraphs/disclosures/resolvers.ts';
import { rules } from '../../subgraphs/disclosures/rules.ts';
import { acceptReferral, attachReferral, consentInput, grantFields, mutate, requestInput } from '../support/disclosures.ts';
import { inFull } from '../support/extent.ts';
import { sendReferral } from '../support/referrals.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';
import { faultyCaller } from './plant.ts';
import type { WorldPair } from './worldChanges.ts';
import { pairIds, strangersTo, worldPairs } from './worldPairs.ts';
import { type KnownIds, likelyQuestions, questions, type WorldQuestion } from './worldQuestions.ts';
import { askBoth, Correspondence, closeWorlds, type Difference, differIn, openWorlds, type Worlds } from './worlds.ts';

let first: TestHub;
let schema: GraphQLSchema;
let worlds: Worlds;
let known: KnownIds;
const tally = { questions: 0, told: 0, changes: 0, characters: 0, personas: new Set<string>(), differences: 0, chance: 0 };

/** What both worlds have: a family on its way to Juniper, referrals, a consent, requests nobody has decided. */
async function live(hub: TestHub): Promise<KnownIds> {
  const expected = await acceptReferral(hub);
  await attachReferral(hub, expected);
  const { referral: sent } = await sendReferral(hub, 'hospital', {
    shelterId: (await hub.admin`select id from shelters.shelters where code_name = 'Walnut'`)[0]?.id,
  });
  const { consent } = await mutate(hub, 'counsellor', 'recordConsent', consentInput(), 'consent { id }');
  const { grant } = await mutate(hub, 'lawyer', 'requestDisclosure', requestInput(), grantFields);
  const { grant: other } = await mutate(
    hub,
    'lawyer-other',
    'requestDisclosure',
    requestInput({ placeId: placeIdOf('juniper') }),
    grantFields,
  );
  await hub.ask('hotline', '{ availabilityBoard { __typename } }');
  await hub.admin`
    insert into shelters.unmet_demand (network_id, month, dimension, value, households)
    select ${demoNetworkId}::uuid, month::date, dimension, value, households from (values ('2026-01-01'), (date_trunc('month', now())::date::text)) months (month),
      (values ('NEED', 'NO_CRIB', 4), ('NEED', 'NO_UNIT_FREE', 24), ('CHILDREN', 'NONE', 20), ('CHILDREN', '3', 8)) counted (dimension, value, households)`;
  return {
    referrals: [expected.id, sent.id, pairIds.referral],
    records: [consent.id, grant.id, other.id, expected.meetingPointId, ...Object.values(pairIds)],
    cases: [demoCaseId, pairIds.otherCase],
    codes: [expected.code, sent.code, 'ZZZZ-ZZZZ-ZZZZ'],
  };
}

beforeAll(async () => {
  schema = buildSchema(await publicSdl(), { assumeValidSDL: true });
  first = await startTestHub();
  known = await live(first);
  worlds = await openWorlds(first);
});
afterAll(async () => {
  await closeWorlds(worlds);
  await first.stop();
});

/** A stranger could tell the worlds apart. */
class ToldApart extends Error {
  constructor({ persona, document, at, left, right }: Difference) {
    super(`${persona} tells them apart at ${at}\n${document}\n${left}\n${right}`);
    this.name = 'ToldApart';
  }
}

/** What strangers ask in one pair of worlds, from its beginning. */
class Asking {
  readonly #asked: WorldQuestion[] = [];
  #ids = new Correspondence();
  readonly #worlds: Worlds;
  readonly #pair: WorldPair;

  constructor(among: Worlds, pair: WorldPair) {
    this.#worlds = among;
    this.#pair = pair;
  }

  begin(): Promise<void> {
    this.#ids = new Correspondence();
    return differIn(this.#worlds, this.#pair);
  }

  /** @throws ToldApart */
  async ask(question: WorldQuestion): Promise<void> {
    this.#asked.push(question);
    const { difference, told, length } = await askBoth(this.#worlds, question, this.#ids);
    tally.questions += 1;
    tally.personas.add(question.persona);
    if (told) tally.told += 1;
    if (question.document.startsWith('mutation')) tally.changes += 1;
    tally.characters += length;
    if (difference === null) return;
    if (await this.#comesAgain()) {
      tally.differences += 1;
      throw new ToldApart(difference);
    }
    tally.chance += 1;
  }

  /** Parts of one request run at once, and which is first is chance: what tells worlds apart does so whenever it is asked. */
  async #comesAgain(): Promise<boolean> {
    for (let again = 0; again < 2; again += 1) {
      await this.begin();
      let last: Difference | null = null;
      for (const question of this.#asked) ({ difference: last } = await askBoth(this.#worlds, question, this.#ids));
      if (last === null) return false;
    }
    return true;
  }
}

const randomQuestions = inFull ? 95 : 6;
/** Of what is likely to tell, a short run asks every so many, other ones of each pair. */
const likelyStep = inFull ? 1 : 5;

/** Asks as strangers to what differs: what is likely to tell, then at random. @throws ToldApart, or what fast-check makes of it */
async function askStrangers(pair: WorldPair, { numRuns = randomQuestions, among = worlds, step = likelyStep } = {}): Promise<void> {
  const asking = new Asking(among, pair);
  const strangers = strangersTo(pair);
  const mutations = pair.questionsOnly !== true;
  // What was changed while they differed may differ for good: asking for a place that is not there reaches nobody.
  await asking.begin();
  const likely = strangers.flatMap((persona) =>
    likelyQuestions(known, placeIdOf(pair.about ?? 'residence'))
      .filter((document) => mutations || !document.startsWith('mutation'))
      .map((document) => ({ persona, document })),
  );
  const from = Math.max(0, worldPairs.indexOf(pair)) % step;
  for (const [place, question] of likely.entries()) if (place % step === from) await asking.ask(question);
  await fc.assert(
    fc.asyncProperty(questions(schema, strangers, known, { mutations }), (question) => asking.ask(question)),
    { numRuns, endOnFailure: true },
  );
}

describe('two worlds', { timeout: inFull ? 300_000 : 60_000 }, () => {
  it('that are the same give the same answers', () => askStrangers({ in: 'nothing', known: [], so: async () => undefined }));

  it.each(worldPairs)('that differ in $in give strangers the same answers', (pair) => askStrangers(pair));

  it('were asked enough to tell', () => {
    console.info(
      `two worlds: ${tally.personas.size} personas, ${worldPairs.length} pairs, ${tally.questions} questions (${tally.changes} of them changes, ${tally.told} answered with data, ` +
        `${tally.characters} characters), ${tally.differences} differences (${tally.chance} that did not come again)`,
    );
    expect(tally.questions).toBeGreaterThan(inFull ? 3_000 : 400);
    expect(tally.told).toBeGreaterThan(tally.questions / 3);
    expect(tally.differences).toBe(0);
  });
});

describe('those with a right', () => {
  it.each(worldPairs.filter(({ secret }) => secret !== undefined))('to know $in can tell the worlds apart', async (pair) => {
    await differIn(worlds, pair);
    const found = await Promise.all(
      pair.known.map((persona) => askBoth(worlds, { persona, document: pair.secret ?? '' }, new Correspondence())),
    );
    expect(found.filter(({ difference }) => difference === null)).toEqual([]);
  });
});

describe('a planted fault', { timeout: 120_000 }, () => {
  let faulty: Worlds | undefined;
  afterEach(() => (faulty ? closeWorlds(faulty) : undefined));
  const pairIn = (what: string) => worldPairs.find((pair) => pair.in === what) as WorldPair;

  it('is found: shelters in the order of their addresses', async () => {
    faulty = await openWorlds(first, ({ inProcess, admin, keys }) => ({
      shelters: async (call) => {
        const result = await inProcess.callers.shelters(call);
        const rows =
          await admin`select network_id, id, shelter_id, wrapped_key, sealed from disclosures.places where shelter_id is not null`;
        const addresses = new Map<string, string | null>();
        for (const { network_id: networkId, id, shelter_id, wrapped_key: wrappedKey, sealed } of rows) {
          const permit = new RevealPermit({ entryId: id, precision: 'EXACT' });
          addresses.set(shelter_id, (await sealedLocation(keys, { networkId, id, wrappedKey, sealed }).reveal(permit)).address);
        }
        const { data } = result as { data?: { bedAvailability?: { edges: { node: { shelter: { id: string } } }[] } | null } | null };
        const place = ({ node }: { node: { shelter: { id: string } } }) => addresses.get(node.shelter.id) ?? '';
        data?.bedAvailability?.edges.sort((one, other) => (place(one) < place(other) ? -1 : 1));
        return result;
      },
    }));
    const asking = askStrangers(pairIn('where Juniper is'), { numRuns: 1, among: faulty, step: 1 });
    await expect(asking).rejects.toMatchObject({ name: 'ToldApart' });
  });

  it('is found: an error only where a place is there', async () => {
    faulty = await openWorlds(first, ({ inProcess, admin }) => ({
      disclosures: faultyCaller(
        inProcess.subgraphs.disclosures,
        {
          ...resolvers,
          Place: {
            ...resolvers.Place,
            kind: async ({ id }: { id: string }, _args: unknown, { store }: Context) => {
              const { row } = await store.place(id);
              const there = await admin`select 1 from disclosures.places where id::text = ${id}`;
              if (there.length > 0 && row === null) throw new Error('It is not yours.');
              return row?.kind ?? null;
            },
          },
        },
        { ...rules, 'Place.kind': 'parent' },
      ),
    }));
    const asking = askStrangers(pairIn("whether the survivor's workplace is there"), { numRuns: 1, among: faulty, step: 1 });
    await expect(asking).rejects.toMatchObject({ name: 'ToldApart' });
  });
});
