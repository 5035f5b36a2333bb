import { randomUUID } from 'node:crypto';
import { buildSchema } from 'graphql';
import { HubError } from '../errors.ts';
import type { Answer, Ask } from './client.ts';
import { firstDocument, firstVariables } from './firstQuery.ts';
import { demoCaseId, demoPlaceNames, demoShelterNames, fictitiousSecrets, placeIdOf, unitIdOf } from './network.ts';
import { memberIdOf, type PersonaName, personas } from './personas.ts';
import { rootArgumentsOf } from './rootArguments.ts';
import { documentFor, secretPaths } from './secretPaths.ts';

/** One step of the story, told to a newcomer. */
export interface Step {
  readonly persona: PersonaName;
  /** What they do. */
  readonly does: string;
  /** What they saw, a line each. */
  readonly sees: readonly string[];
}

export interface StoryOptions {
  readonly ask: Ask;
  /** The public schema, as SDL: the story's intruders look for ways through it. */
  readonly sdl: string;
  readonly tell: (step: Step) => void;
}

/** @throws HubError DEMO_FAILED when a step is not as told */
function expect(holds: boolean, sentence: string, answer?: Answer): asserts holds {
  if (!holds) throw new HubError('DEMO_FAILED', `${sentence}${answer ? ` The answer was: ${answer.text.slice(0, 600)}` : ''}`);
}

/** Every secret the demo network holds, as text that must not turn up. */
const demoSecretTexts: readonly string[] = [
  ...demoPlaceNames.flatMap((name) => {
    const { region, city, address, directions, phone } = fictitiousSecrets.locationOf(name);
    return [region, city, address, directions, phone];
  }),
  ...demoShelterNames.map((name) => fictitiousSecrets.shelterName(name)),
  ...(['survivor', 'older-son', 'younger-son'] as const).map((person) => fictitiousSecrets.nameOf(person)),
];

const referralFields = 'id code status hold { state } shelter { codeName } history { status reason { decline text } }';

/** Walks the story, checking every step; leaves the room free again, so that it can be walked once more. */
export async function walkStory({ ask, sdl, tell }: StoryOptions): Promise<void> {
  const shelterId = await findRoom({ ask, tell });
  const referral = await referAndAccept({ ask, tell }, shelterId);
  await attach({ ask, tell }, referral);
  for (const persona of ['police', 'opposing-counsel', 'court-clerk'] as const) await tryEveryWay({ ask, sdl, tell }, persona, referral.id);
  await lawyerLooks({ ask, tell }, referral);
  await staffLook({ ask, tell });
  await arrive({ ask, tell }, referral);
}

type Teller = Pick<StoryOptions, 'ask' | 'tell'>;
interface SentReferral {
  readonly id: string;
  readonly code: string;
}

async function findRoom({ ask, tell }: Teller): Promise<string> {
  const answer = await ask('hotline', firstDocument.replace('codeName', 'id codeName'), firstVariables);
  const options: { fit: string; shelter: { id: string; codeName: string; zone: { name: string } }; reasons: { message: string }[] }[] =
    answer.data?.bedAvailability.edges.map(({ node }: { node: unknown }) => node) ?? [];
  const juniper = options.find(({ shelter }) => shelter.codeName === 'Juniper');
  expect(juniper?.fit === 'YES', 'Juniper should have room.', answer);
  const refused = options.filter(({ reasons }) => reasons.some(({ message }) => message.startsWith('Takes boys up to')));
  expect(refused.length >= 2 && refused.every(({ fit }) => fit === 'NO'), 'Shelters that cannot take the older boy should say so.', answer);
  tell({
    persona: 'hotline',
    does: 'asks who has room tonight for a mother with sons of 6 and 14',
    sees: options.map(
      ({ fit, shelter, reasons }) =>
        `${fit.padEnd(4)} ${shelter.codeName.padEnd(8)} ${shelter.zone.name.padEnd(20)} ${reasons.map(({ message }) => message).join(' ')}`,
    ),
  });
  return juniper.shelter.id;
}

async function referAndAccept({ ask, tell }: Teller, shelterId: string): Promise<SentReferral> {
  const send = `mutation ($input: SendReferralInput!) { sendReferral(input: $input) { referral { ${referralFields} } errors { code message } } }`;
  const { household, reference } = firstVariables.input;
  const input = { shelterId, household, reference, idempotencyKey: randomUUID() };
  const sent = await ask('hotline', send, { input });
  const referral = sent.data?.sendReferral.referral;
  expect(referral?.status === 'SENT' && referral.hold?.state === 'HELD', 'The referral should be sent and a room held.', sent);
  const again = await ask('hotline', send, { input });
  expect(again.data?.sendReferral.referral?.id === referral.id, 'The same key should give the same referral.', again);
  tell({
    persona: 'hotline',
    does: 'sends a referral to Juniper, twice because the telephone line broke',
    sees: [`one referral, code ${referral.code}, a room is held for it`],
  });

  const inbox = await ask(
    'shelter-juniper',
    `{ myReferrals(status: [SENT]) { edges { node { id household { adults children { age gender } } from { name } } } } }`,
  );
  const mine = inbox.data?.myReferrals.edges.find(({ node }: { node: { id: string } }) => node.id === referral.id)?.node;
  expect(mine !== undefined, "Juniper's staff should see the referral.", inbox);
  const accepted = await ask(
    'shelter-juniper',
    `mutation ($id: ID!) { acceptReferral(input: { referralId: $id }) { referral { ${referralFields} } errors { code message } } }`,
    { id: referral.id },
  );
  expect(accepted.data?.acceptReferral.referral?.status === 'ACCEPTED', 'Juniper should be able to accept.', accepted);
  tell({
    persona: 'shelter-juniper',
    does: 'reads the referral and accepts it',
    sees: [
      `from ${mine.from.name}: ${mine.household.adults} adult, children ${mine.household.children.map(({ age }: { age: number }) => age).join(' and ')}; no name`,
      'status ACCEPTED, the room is kept',
    ],
  });
  return referral;
}

async function attach({ ask, tell }: Teller, { code }: SentReferral): Promise<void> {
  const answer = await ask(
    'counsellor',
    `mutation ($input: AttachReferralInput!) { attachReferral(input: $input) { case { reference survivor { alias name } } errors { code message } } }`,
    {
      input: { caseId: demoCaseId, referralCode: code },
    },
  );
  const attached = answer.data?.attachReferral.case;
  expect(
    attached?.survivor.name === fictitiousSecrets.nameOf('survivor'),
    'The counsellor should be able to attach the referral by its code.',
    answer,
  );
  tell({
    persona: 'counsellor',
    does: `makes the referral part of the case, by its code`,
    sees: [`case ${attached.reference}, survivor ${attached.survivor.alias}`],
  });
}

async function tryEveryWay({ ask, sdl, tell }: StoryOptions, persona: PersonaName, referralId: string): Promise<void> {
  const paths = secretPaths(buildSchema(sdl, { assumeValidSDL: true }));
  let asked = 0;
  for (const path of paths) {
    for (const rootArguments of rootArgumentsOf(path.fields[0] ?? '', { referralIds: [referralId] })) {
      const answer = await ask(persona, documentFor(path, rootArguments));
      asked += 1;
      const leaked = demoSecretTexts.find((secret) => answer.text.includes(secret));
      expect(leaked === undefined, `${persona} should learn nothing from ${path.fields.join('.')}.`, answer);
    }
  }
  tell({
    persona,
    does: `asks for the address in ${asked} ways: every path of the schema to a secret, with every id guessed`,
    sees: ['no address, no town, no telephone, no name'],
  });
}

async function lawyerLooks({ ask, tell }: Teller, { id }: SentReferral): Promise<void> {
  const answer = await ask(
    'lawyer',
    `{ myCases { edges { node { reference survivor { alias } nextDeadline { title dueOn due } orders { state endsOn daysLeft }
       residence { address disclosure { precision mayRequest } }
       referrals { id status shelter { codeName place { address zone { name } disclosure { precision } } } } } } } }`,
  );
  const found = answer.data?.myCases.edges[0]?.node;
  const referral = found?.referrals.find((one: { id: string } | null) => one?.id === id);
  expect(
    referral?.status === 'ACCEPTED' && referral.shelter.place.disclosure.precision === 'ZONE' && referral.shelter.place.address === null,
    'The lawyer should see the referral and the zone only.',
    answer,
  );
  expect(
    found.nextDeadline !== null && found.residence.disclosure.precision === 'NOTHING',
    'The lawyer should see the next deadline and no residence.',
    answer,
  );
  const [order] = found.orders;
  tell({
    persona: 'lawyer',
    does: 'opens the case: joined over cases, referrals, shelters and disclosures',
    sees: [
      `case ${found.reference}, referral ${referral.status} at ${referral.shelter.codeName} (${referral.shelter.place.zone.name}), address withheld`,
      `next: ${found.nextDeadline.title}, ${found.nextDeadline.dueOn} (${found.nextDeadline.due})`,
      `protection order ${order.state}, ends ${order.endsOn}, ${order.daysLeft} days left`,
    ],
  });
}

async function staffLook({ ask, tell }: Teller): Promise<void> {
  const answer = await ask('shelter-juniper', `{ myShelters { name place { id address phone disclosure { precision reason } } } }`);
  const own = answer.data?.myShelters[0];
  const expected = fictitiousSecrets.locationOf('juniper');
  expect(
    own?.place.address === expected.address && own.place.disclosure.reason === 'OWN_STAFF',
    "Juniper's staff should see their own address.",
    answer,
  );
  const ledger = await ask(
    'director-juniper',
    `query ($filter: LedgerFilter) { ledger(filter: $filter, first: 5) { edges { node { at kind precision memberId reason } } } }`,
    {
      filter: { placeId: placeIdOf('juniper'), memberId: memberIdOf('shelter-juniper') },
    },
  );
  const entry = ledger.data?.ledger.edges[0]?.node;
  expect(entry?.kind === 'DISCLOSED' && entry.precision === 'EXACT', 'The ledger should show that they did.', ledger);
  tell({ persona: 'shelter-juniper', does: "looks at the shelter's own address", sees: [`${own.place.address}, ${own.place.phone}`] });
  const police = await ask(
    'auditor',
    `query ($filter: LedgerFilter) { ledger(filter: $filter, first: 1) { edges { node { kind precision } } } }`,
    {
      filter: { placeId: placeIdOf('juniper'), memberId: memberIdOf('police') },
    },
  );
  const refusal = police.data?.ledger.edges[0]?.node;
  expect(refusal?.kind === 'WITHHELD', 'The ledger should show what was refused to the police unit.', police);
  tell({
    persona: 'director-juniper',
    does: "reads the ledger of the shelter's place",
    sees: [
      `${entry.at}  ${entry.kind} ${entry.precision} to the member ${entry.memberId} (${entry.reason}), written before the answer left`,
    ],
  });
  tell({
    persona: 'auditor',
    does: 'looks up what the police officer was told of Juniper',
    sees: [`${refusal.kind}: refusals are in the ledger too`],
  });
}

async function arrive({ ask, tell }: Teller, { id }: SentReferral): Promise<void> {
  const arrived = await ask(
    'shelter-juniper',
    `mutation ($id: ID!) { markArrived(input: { referralId: $id }) { referral { status history { status } } errors { code message } } }`,
    { id },
  );
  const referral = arrived.data?.markArrived.referral;
  expect(referral?.status === 'ARRIVED', 'The family should arrive.', arrived);
  const freed = await ask(
    'shelter-juniper',
    `mutation ($unit: ID!) { setUnitState(input: { unitId: $unit, state: FREE }) { unit { state } errors { code } } }`,
    { unit: unitIdOf('juniper', 'Flat 1') },
  );
  expect(freed.data?.setUnitState.unit?.state === 'FREE', 'Staff should be able to free the room.', freed);
  tell({
    persona: 'shelter-juniper',
    does: 'marks the arrival, and at the end frees the room so that the story can be told again',
    sees: [referral.history.map(({ status }: { status: string }) => status).join(' -> ')],
  });
}

/** A step as lines for a terminal. */
export const printStep = ({ persona, does, sees }: Step, number: number): string =>
  [`${String(number).padStart(2)}. ${persona}, ${personas[persona].title}`, `    ${does}`, ...sees.map((line) => `      ${line}`)].join(
    '\n',
  );
