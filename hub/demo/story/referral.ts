import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { pictureMinutes } from '../../../subgraphs/shelters/domain/budget.ts';
import { firstDocument, firstVariables } from '../firstQuery.ts';
import { demoCaseId, fictitiousSecrets } from '../network.ts';
import { expect, type StoryOptions, type Teller } from './step.ts';

const referralFields = 'id code status hold { state } shelter { codeName } history { status reason { decline text } }';

export interface SentReferral {
  readonly id: string;
  readonly code: string;
}

/** Rooms are shown as they were when it was last looked: to a moment after the next look. */
const nextPictureMilliseconds = () => {
  const interval = pictureMinutes * 60_000;
  return interval - (Date.now() % interval) + 1_000;
};

/** A shelter with room for the family, and what the hotline calls the family. */
export interface RoomFound {
  readonly shelterId: string;
  readonly reference: string;
}

export async function findRoom({ ask, tell, note }: Pick<StoryOptions, 'ask' | 'tell' | 'note'>): Promise<RoomFound> {
  interface Option {
    readonly fit: string;
    readonly shelter: { readonly id: string; readonly codeName: string; readonly zone: { readonly name: string } };
    readonly reasons: readonly { readonly message: string }[];
  }
  const look = async () => {
    // A family that was asked about before keeps to what it was told: each telling is of another.
    const reference = `family-${randomUUID()}`;
    const variables = { input: { ...firstVariables.input, reference } };
    const answer = await ask('hotline', firstDocument.replace('codeName', 'id codeName'), variables);
    const options: readonly Option[] = answer.data?.bedAvailability.edges.map(({ node }: { node: unknown }) => node) ?? [];
    return { reference, answer, options, juniper: options.find(({ shelter }) => shelter.codeName === 'Juniper') };
  };
  let found = await look();
  if (found.juniper?.fit !== 'YES') {
    const pause = nextPictureMilliseconds();
    note?.(
      `Juniper's room was taken when it was last looked, perhaps by an earlier telling; trying again in ${Math.ceil(pause / 1000)} s.`,
    );
    await setTimeout(pause);
    found = await look();
  }
  const { reference, answer, options, juniper } = found;
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
  return { shelterId: juniper.shelter.id, reference };
}

export async function referAndAccept({ ask, tell }: Teller, { shelterId, reference }: RoomFound): Promise<SentReferral> {
  const send = `mutation ($input: SendReferralInput!) { sendReferral(input: $input) { referral { ${referralFields} } errors { code message } } }`;
  const { household } = firstVariables.input;
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

export async function attach({ ask, tell }: Teller, { code }: SentReferral): Promise<void> {
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

export async function arrive({ ask, tell }: Teller, { id }: SentReferral): Promise<void> {
  const arrived = await ask(
    'shelter-juniper',
    `mutation ($id: ID!) { markArrived(input: { referralId: $id }) { referral { status history { status } } errors { code message } } }`,
    { id },
  );
  const referral = arrived.data?.markArrived.referral;
  expect(referral?.status === 'ARRIVED', 'The family should arrive.', arrived);
  const { data } = await ask('shelter-juniper', '{ myShelters { stays { id unitLabels expectedEnd } } }');
  const stays: readonly { id: string; unitLabels: string[]; expectedEnd: string }[] = data.myShelters.flatMap(
    ({ stays }: { stays: unknown[] }) => stays,
  );
  const stay = stays.find(({ unitLabels }) => unitLabels.includes('Flat 1'));
  const left = await ask(
    'shelter-juniper',
    `mutation ($stay: ID!) { endStay(input: { stayId: $stay, units: FREE }) { stay { endedAt } errors { code } } }`,
    { stay: stay?.id },
  );
  expect(typeof left.data?.endStay.stay?.endedAt === 'string', 'Staff should be able to end the stay.', left);
  tell({
    persona: 'shelter-juniper',
    does: 'marks the arrival; the family stays, and at the end leaves, so that the story can be told again',
    sees: [
      referral.history.map(({ status }: { status: string }) => status).join(' -> '),
      `${stay?.unitLabels.join(', ')} until ${stay?.expectedEnd}, the shelter's typical stay`,
    ],
  });
}
