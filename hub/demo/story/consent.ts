import { demoCaseId, fictitiousSecrets, placeIdOf } from '../network.ts';
import { memberIdOf, organisationIdOf } from '../personas.ts';
import { expect, type Teller } from './step.ts';

const place = placeIdOf('residence');
const day = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * day).toISOString();
const lookUp = `{ place(id: "${place}") { address disclosure { precision reason expiresAt } } }`;

/** She agrees that her lawyer may know her home, for one purpose, until a date; then and not before the lawyer sees it. */
export async function consentAndReveal({ ask, tell }: Teller): Promise<string> {
  const asked = await ask(
    'lawyer',
    'mutation ($input: RequestDisclosureInput!) { requestDisclosure(input: $input) { grant { id state } errors { code } } }',
    { input: { placeId: place, precision: 'EXACT', purpose: 'LEGAL_REPRESENTATION', reference: 'file-14', expiresAt: inDays(10) } },
  );
  const grant = asked.data?.requestDisclosure.grant;
  expect(grant?.state === 'REQUESTED', 'The lawyer should be able to ask for the home.', asked);
  const before = await ask('lawyer', lookUp);
  expect(before.data?.place.address === null, 'Asking alone should show nothing.', before);

  const consented = await ask(
    'counsellor',
    'mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { consent { id state endsAt } errors { code } } }',
    {
      input: {
        caseId: demoCaseId,
        recipientOrganisationId: organisationIdOf('law-office'),
        categories: ['LOCATION'],
        purpose: 'LEGAL_REPRESENTATION',
        givenAt: inDays(-1),
        givenHow: 'SIGNED_ON_PAPER',
        witnessedBy: memberIdOf('counsellor'),
        endsAt: inDays(7),
      },
    },
  );
  const consent = consented.data?.recordConsent.consent;
  expect(consent?.state === 'IN_FORCE', 'The counsellor should be able to write the consent down.', consented);
  const given = await ask(
    'counsellor',
    'mutation ($input: GrantDisclosureInput!) { grantDisclosure(input: $input) { grant { state expiresAt } errors { code } } }',
    { input: { grantId: grant.id, basis: 'CONSENT', consentId: consent.id } },
  );
  expect(given.data?.grantDisclosure.grant?.state === 'ACTIVE', 'The grant should hold.', given);
  tell({
    persona: 'counsellor',
    does: 'writes down what the survivor agreed to: her lawyer may know her home, to represent her, for a week',
    sees: [`consent until ${consent.endsAt}, and a grant that rests on it`],
  });

  const seen = await ask('lawyer', lookUp);
  expect(seen.data?.place.address === fictitiousSecrets.locationOf('residence').address, 'The lawyer should see the home now.', seen);
  const { disclosure } = seen.data.place;
  tell({
    persona: 'lawyer',
    does: 'looks at her home',
    sees: [`${seen.data.place.address} (${disclosure.precision} by ${disclosure.reason}, until ${disclosure.expiresAt})`],
  });
  return consent.id;
}

/** She changes her mind: the grant ends in the same moment. */
export async function withdraw({ ask, tell }: Teller, consentId: string): Promise<void> {
  const withdrawn = await ask(
    'counsellor',
    'mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { consent { state } errors { code } } }',
    { input: { consentId } },
  );
  expect(withdrawn.data?.withdrawConsent.consent?.state === 'WITHDRAWN', 'The consent should be withdrawn.', withdrawn);
  const after = await ask('lawyer', lookUp);
  expect(after.data?.place.address === null, 'The lawyer should see nothing any more.', after);
  tell({ persona: 'lawyer', does: 'looks again after she took her consent back', sees: ['nothing: the grant ended with the consent'] });
}
