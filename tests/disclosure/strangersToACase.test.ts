import { readdirSync } from 'node:fs';
import { buildSchema, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { publicSdl } from '../../gateway/federation.ts';
import { demoCaseId } from '../../hub/demo/network.ts';
import { type PersonaName, viewerOf } from '../../hub/demo/personas.ts';
import { fetchToken } from '../../hub/identity/token.ts';
import { inFull } from '../support/extent.ts';
import { type PostgresProxy, startPostgresProxy } from '../support/postgresProxy.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';
import { coordinatesOf } from './answeredCoordinates.ts';
import { type Attempt, attemptsOf, documentOf, namedRows, plainArgumentsOf, rootFieldsOf } from './caseAttempts.ts';
import { Doing } from './doing.ts';
import { eachOf } from './engine.ts';
import { entitiesOf, entityQuestions } from './entityQuestions.ts';
import { type FilledNetwork, fillNetwork } from './filledNetwork.ts';
import { senders } from './filledRelay.ts';
import { everyAnswerTo } from './handingIn.ts';
import { firstOfEach, type IdsOfACase, idsOfACase, storyIds } from './idsOfACase.ts';
import { joinsToCases, othersQuestions, reaches } from './joins.ts';
import { answerTheRightful, unanswered } from './rightfulAnswers.ts';
import { everythingOf } from './selections.ts';
import { Findings, ownShapeOf, type Stranger, strangers } from './strangers.ts';
import { openSubgraphDoor, type SubgraphDoor } from './subgraphDoor.ts';
import { changedTables, type TableDigests, tableDigests } from './tableDigests.ts';
import { calendarKnocks, fileKnocks, replyOf } from './webDoors.ts';

let proxy: PostgresProxy;
let hub: TestHub;
let schema: GraphQLSchema;
let doing: Doing;
let filled: FilledNetwork;
let cases: SubgraphDoor;
let disclosures: SubgraphDoor;
let ids: IdsOfACase;
let own: ReadonlyMap<string, string>;
let findings: Findings;
let asked = 0;
/** What was asked of the database of the cases service. */
const statements: string[] = [];
const nowhere = '00000000-0000-4000-8000-000000000000';

/** What a court and opposing counsel do of their own. */
const sendersDo: readonly string[] = ['beginService', 'serveDocument'];

const timeout = inFull ? 900_000 : 120_000;

/** What a stranger may leave behind that is no row of their own case: of their own office and calendar, or an upload of their own. */
const mayGrow: Readonly<Record<string, readonly string[]>> = {
  createCalendarFeed: ['cases.calendar_feeds'],
  registerClient: ['cases.match_keys', 'cases.office_clients'],
  beginService: ['cases.files'],
};

beforeAll(async () => {
  proxy = await startPostgresProxy(inject('adminUrl'));
  // Nothing happens between requests: what changes, a request changed.
  hub = await startTestHub({ work: false, urls: (real) => ({ ...real, cases: proxy.through(real.cases) }) });
  schema = buildSchema(await publicSdl(), { assumeValidSDL: true });
  [cases, disclosures] = await Promise.all([openSubgraphDoor(hub, 'cases'), openSubgraphDoor(hub, 'disclosures')]);
  doing = new Doing(hub, schema);
  filled = await fillNetwork(doing);
  const codes = [filled.relay.code];
  await answerTheRightful(doing, cases, {
    ids: await storyIds(hub.admin, { references: [filled.policeReference], codes }),
    places: filled.places,
  });
  ids = await storyIds(hub.admin, { references: [filled.reference, '17/2026'], codes });
  own = firstOfEach(await idsOfACase(hub.admin, { caseId: filled.ownCaseId, lawyer: 'lawyer-other', references: ['31/2026'] }));
  proxy.passage = (statement) => {
    statements.push(statement);
    return 'pass';
  };
}, 180_000);
afterAll(async () => {
  await cases.stop();
  await disclosures.stop();
  await hub.stop();
  await proxy.stop();
});

const tokens = new Map<PersonaName, Promise<string>>();
const tokenOf = (persona: PersonaName): Promise<string> => {
  const token = tokens.get(persona) ?? fetchToken({ issuer: hub.issuer, clientSecret: hub.secrets.IDENTITY_CLIENT_SECRET, persona });
  tokens.set(persona, token);
  return token;
};
/** The lawyer has a case of their own, whose rows they can join with those of another. */
const ownOf = (stranger: Stranger) => (stranger === 'lawyer-other' ? own : null);
const digestsNow = (): Promise<TableDigests> => tableDigests(hub.admin, filled.ownCaseId);
const get = async (persona: PersonaName | null, path: string, init: RequestInit = {}) => {
  const authorization = persona === null ? {} : { authorization: `Bearer ${await tokenOf(persona)}` };
  return replyOf(await fetch(new URL(path, hub.url), { ...init, headers: { ...authorization, ...init.headers } }));
};
const rootNames = (of: GraphQLSchema, operation: 'query' | 'mutation') => rootFieldsOf(of, operation).map(({ name }) => name);
/** What can be asked of a root field in the public graph, where other services add to what it gives. */
const selectionsOf = (name: string, operation: 'query' | 'mutation', depth: number): string[] => {
  const type = getNamedType(rootFieldsOf(schema, operation).find((field) => field.name === name)?.type);
  return isObjectType(type) ? everythingOf(type, { depth }) : [''];
};
/** The tables when they stand still: a question that was given up may still be written down after its answer. */
async function digestsAtRest(): Promise<TableDigests> {
  for (let seen = await digestsNow(); ; ) {
    const next = await digestsNow();
    if (changedTables(seen, next).length === 0) return next;
    seen = next;
  }
}
/** Does something as every stranger: they found nothing, and the database and the files are what they were. */
async function asEachStranger(work: (stranger: Stranger) => Promise<void>): Promise<void> {
  const filesNow = () => readdirSync(hub.filesFolder, { recursive: true }).sort();
  const [before, files] = [await digestsAtRest(), filesNow()];
  await eachOf(strangers, strangers.length, work);
  nothingWasFound();
  expect(changedTables(before, await digestsNow())).toEqual([]);
  expect(filesNow()).toEqual(files);
}
function nothingWasFound(): void {
  asked += findings.asked;
  expect(findings).toMatchObject({ toldApart: [], givenAway: [] });
}

describe('whoever has a right to a case', () => {
  it('is answered every coordinate of it, so that a stranger has something to miss', () => {
    const missing = coordinatesOf(cases.schema).filter((coordinate) => !doing.answered.has(coordinate));
    expect(missing).toEqual(Object.keys(unanswered));
  });

  it('has something of every kind that can be named', () => {
    expect(namedRows.filter((rows) => (ids.get(rows) ?? []).length === 0)).toEqual([]);
  });
});

describe('a stranger', { timeout }, () => {
  beforeEach(() => {
    const { hotline, police } = filled.referrals;
    findings = new Findings(ids, { known: [hotline.attached, police.attached], own: filled.relay.own });
  });

  it('reads nothing of a case, whatever they ask for and however they guess', () =>
    asEachStranger(async (stranger) => {
      for (const field of rootFieldsOf(cases.schema, 'query'))
        for (const selection of selectionsOf(field.name, 'query', 4)) {
          const ask = (variables: Record<string, unknown>) => hub.ask(stranger, documentOf('query', field, selection), variables);
          findings.read(stranger, field.name, await ask(plainArgumentsOf(field)), JSON.stringify(plainArgumentsOf(field)));
          for (const attempt of attemptsOf(field, ownOf(stranger), nowhere)) await findings.tellApart(stranger, attempt, ask);
        }
    }));

  it('changes nothing of a case, and what is there is refused like what never was', async () => {
    const grown: Record<string, string[]> = {};
    const unlike: string[] = [];
    let before = await digestsNow();
    for (const field of doing.mutationsOf(cases.schema)) {
      const document = documentOf('mutation', field, selectionsOf(field.name, 'mutation', inFull ? 2 : 1)[0] ?? '');
      const tryAll = async (stranger: Stranger, meanwhile: (attempt: Attempt, real: boolean) => void = () => undefined) => {
        const ask = (variables: Record<string, unknown>) => hub.ask(stranger, document, variables);
        const attempts = attemptsOf(field, ownOf(stranger), nowhere);
        if (attempts.length === 0) findings.read(stranger, field.name, await ask(plainArgumentsOf(field)), '');
        for (const attempt of attempts) await findings.tellApart(stranger, attempt, ask, (real) => meanwhile(attempt, real));
      };
      // Questions of whoever may ask this of their own get as far as the database: there too they are the same. Transactions of one
      // request run beside each other.
      const reaching: readonly Stranger[] = sendersDo.includes(field.name) ? senders : ['lawyer-other'];
      for (const stranger of reaching) {
        let asked: string[] = [];
        statements.length = 0;
        await tryAll(stranger, ({ name, onOwn }, real) => {
          const now = statements.splice(0).toSorted();
          if (real && !onOwn && now.join() !== asked.join()) unlike.push(`${name}: ${asked.length} and ${now.length} statements`);
          asked = now;
        });
      }
      statements.length = 0;
      await eachOf(
        strangers.filter((one) => !reaching.includes(one) && one !== 'police'),
        3,
        (stranger) => tryAll(stranger),
      );
      if (statements.length > 0) unlike.push(`${field.name} of somebody who may not: ${statements.length} statements`);
      await tryAll('police');
      const after = await digestsNow();
      const changed = changedTables(before, after);
      if (changed.length > 0) grown[field.name] = changed.toSorted();
      before = after;
    }
    expect({ grown, unlike }).toEqual({ grown: mayGrow, unlike: [] });
    nothingWasFound();
  });

  it('gets no further at the door of the service itself, with a token that says who they are', async () => {
    const inside = rootFieldsOf(cases.schema, 'mutation').filter(({ name }) => !rootNames(schema, 'mutation').includes(name));
    expect(inside).not.toEqual([]);
    const entities = [
      ...entitiesOf(cases.schema).map((type) => ({ door: cases, type })),
      ...entitiesOf(disclosures.schema).flatMap((type) => (type.name === 'Case' ? [{ door: disclosures, type }] : [])),
    ].flatMap(({ door, type }) => entityQuestions(type).map((question) => ({ door, ...question })));
    await asEachStranger(async (stranger) => {
      for (const field of inside)
        for (const attempt of attemptsOf(field, ownOf(stranger), nowhere))
          await findings.tellApart(stranger, attempt, (variables) =>
            cases.ask(viewerOf(stranger), documentOf('mutation', field, '__typename'), variables),
          );
      for (const { door, document, attempt } of entities)
        await findings.tellApart(stranger, attempt, (variables) => door.ask(viewerOf(stranger), document, variables));
    });
    const real = firstOfEach(ids);
    for (const { door, document, attempt } of entities) {
      const { text } = await door.ask(
        viewerOf('lawyer'),
        document,
        attempt.variables((rows) => real.get(rows) ?? nowhere),
      );
      expect(JSON.parse(text)).toMatchObject({ data: { _entities: [expect.anything()] } });
    }
  });

  it('comes to no case from what another service shows them', async () => {
    const { hotline, police } = filled.referrals;
    const referralIds = [hotline.attached, hotline.plain, police.attached, police.plain];
    const known = rootNames(cases.schema, 'query');
    const joins = joinsToCases(schema, known, referralIds);
    expect(joins.map(({ path }) => path.join('.'))).toEqual(expect.arrayContaining(['myReferrals.edges.node.case', 'referral.case']));
    // What is withheld in other services is written down there: not theirs alone to stay as it was.
    await eachOf(strangers, strangers.length, async (stranger) => {
      for (const { path, document } of joins) {
        const reply = await hub.ask(stranger, document);
        if (reaches(reply.data, path)) findings.givenAway.push(`${stranger}: a case by ${path.join('.')}`);
        findings.read(stranger, path.join('.'), reply, document);
      }
      for (const document of othersQuestions(schema, known, referralIds))
        findings.read(stranger, document.slice(0, 60), await hub.ask(stranger, document), document);
    });
    nothingWasFound();
    const toCase = async (persona: 'hotline' | 'police' | 'counsellor', id: string) =>
      (await hub.ask(persona, `{ referral(id: "${id}") { id case { id } } }`)).data.referral;
    for (const persona of ['hotline', 'police'] as const)
      for (const id of Object.values(filled.referrals[persona])) expect(await toCase(persona, id)).toEqual({ id, case: null });
    expect(await toCase('counsellor', hotline.attached)).toEqual({ id: hotline.attached, case: { id: demoCaseId } });
  });

  it('finds every file and every calendar like one that never was', async () => {
    await asEachStranger(async (stranger) => {
      for (const { attempt, init } of [...fileKnocks(), ...calendarKnocks()])
        await findings.tellApart(stranger, attempt, ({ path }) => get(stranger, String(path), init));
    });
    const first = firstOfEach(ids);
    const evidence = await Promise.all((ids.get('evidence_items') ?? []).map((id) => get('lawyer', `/files/evidence/${id}`)));
    // Of a sound no copy can be made that surely does not tell where it was taken; its refusal too is not that of an absent file.
    expect(new Set(evidence.map(({ status, text }) => (status === 200 ? 'a copy' : JSON.parse(text).errors[0].extensions.code)))).toEqual(
      new Set(['a copy', 'COPY_NOT_POSSIBLE']),
    );
    const exported = `/files/exports/${first.get('evidence_exports')}`;
    expect([exported, (await get('lawyer', exported)).status]).toEqual([exported, 200]);
    const served = first.get('served_documents');
    for (const [persona, path] of [
      ['lawyer', `/files/served/${served}`],
      ['court-clerk', `/files/proofs/${served}/en`],
    ] as const)
      expect([path, (await get(persona, path)).status]).toEqual([path, 200]);
    const upload = await get('lawyer', `/files/uploads/${first.get('files')}`, { method: 'HEAD', headers: { 'tus-resumable': '1.0.0' } });
    expect(upload.status).toBe(200);
    expect((await get(null, filled.calendar)).text).toContain('BEGIN:VCALENDAR');
  });

  it('hands a document in, and is answered alike whether the code is good, was revoked or never was', async () => {
    for (const sender of senders) {
      const told: string[] = [];
      const asked: string[] = [];
      for (const code of [filled.relay.code, filled.relay.revokedCode, 'ABCD-ABCD-ABCD-ABCD']) {
        statements.length = 0;
        const { receiptId, replies } = await everyAnswerTo({ hub, get }, sender, code);
        asked.push(statements.splice(0).toSorted().join('\n'));
        told.push(
          JSON.stringify(
            replies.map((reply) => ownShapeOf(reply, [code])),
            null,
            1,
          ),
        );
        for (const reply of replies) findings.read(sender, 'handing in', reply, receiptId);
        const { data } = await hub.ask('lawyer', 'query ($id: ID!) { servedDocument(id: $id) { id } }', { id: receiptId });
        expect(data.servedDocument).toEqual(code === filled.relay.code ? { id: receiptId } : null);
      }
      for (const answers of [told, asked]) expect(new Set(answers)).toEqual(new Set(answers.slice(0, 1)));
    }
    nothingWasFound();
  });

  it('has no stream of a case to listen to', () => {
    // One that is added is asked here as every stranger, or by tests/disclosure/liveEngine.ts.
    expect(cases.schema.getSubscriptionType() ?? null).toBeNull();
  });
});

describe('the strangers of this suite', () => {
  it('asked enough to tell', () => {
    console.info(`strangers to a case: ${asked} answers read, ${coordinatesOf(cases.schema).length} coordinates answered to the rightful`);
    expect(asked).toBeGreaterThan(inFull ? 4_000 : 1_500);
  });
});
