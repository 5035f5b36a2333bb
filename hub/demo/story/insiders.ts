import { demoId } from '../ids.ts';
import { fictitiousSecrets, placeIdOf } from '../network.ts';
import { memberIdOf } from '../personas.ts';
import type { SentReferral } from './referral.ts';
import { expect, type Teller } from './step.ts';

export async function lawyerLooks({ ask, tell }: Teller, { id }: SentReferral): Promise<void> {
  const answer = await ask(
    'lawyer',
    `{ myCases { edges { node { reference survivor { alias } nextDeadline { title dueOn due } orders { id state endsOn daysLeft }
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
  const order = found.orders.find(({ id }: { id: string }) => id === demoId('order'));
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

export async function staffLook({ ask, tell }: Teller): Promise<void> {
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
