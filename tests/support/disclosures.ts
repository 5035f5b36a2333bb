import { demoCaseId, placeIdOf, shelterIdOf } from '../../hub/demo/network.ts';
import { memberIdOf, organisationIdOf, type PersonaName } from '../../hub/demo/personas.ts';
import type { SignInName } from '../../hub/identity/signIns.ts';
import type { SubgraphName } from '../../platform/subgraph.ts';
import { sendReferral } from './referrals.ts';
import type { TestHub } from './testNetwork.ts';

export const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

// biome-ignore lint/suspicious/noExplicitAny: each caller knows the shape it asked for
export type Loose = any;

/** Mutations that share an input type with another. */
const sharedInputs: Readonly<Record<string, string>> = {
  approveDisclosure: 'GrantIdInput',
  revokeDisclosure: 'GrantIdInput',
  markNoticeRead: 'NoticeIdInput',
  forgetPlace: 'PlaceIdInput',
  keepPlace: 'PlaceIdInput',
  destroyCase: 'CaseIdInput',
  keepCase: 'CaseIdInput',
  confirmSafeContact: 'SafeContactIdInput',
  retireSafeContact: 'SafeContactIdInput',
};

/** Runs one of the mutations whose only argument is `input`; its payload, or null when it is not open to the persona. */
export async function mutate(
  hub: TestHub,
  persona: SignInName,
  name: string,
  input: Record<string, unknown>,
  fields: string,
): Promise<Loose> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const inputType = sharedInputs[name] ?? type;
  const { data, errors } = await hub.ask(
    persona,
    `mutation ($input: ${inputType}!) { ${name}(input: $input) { ${fields} errors { code field message } } }`,
    { input },
  );
  return data?.[name] ?? { refused: errors[0]?.extensions.code };
}

export const grantFields = 'grant { id state precision basis expiresAt revocation }';

/** What the story's survivor agreed to: her lawyer's office may know where she is. */
export const consentInput = (overrides: Record<string, unknown> = {}) => ({
  caseId: demoCaseId,
  recipientOrganisationId: organisationIdOf('law-office'),
  categories: ['LOCATION', 'CONTACT'],
  purpose: 'LEGAL_REPRESENTATION',
  givenAt: inDays(-1),
  givenHow: 'SIGNED_ON_PAPER',
  witnessedBy: memberIdOf('counsellor'),
  endsAt: inDays(30),
  ...overrides,
});

export const requestInput = (overrides: Record<string, unknown> = {}) => ({
  placeId: placeIdOf('residence'),
  precision: 'EXACT',
  purpose: 'LEGAL_REPRESENTATION',
  reference: 'file-7',
  expiresAt: inDays(10),
  ...overrides,
});

/** The whole way: consent, request, grant. @returns ids of both */
export async function grantResidence(hub: TestHub): Promise<{ consentId: string; grantId: string }> {
  const { consent } = await mutate(hub, 'counsellor', 'recordConsent', consentInput(), 'consent { id }');
  const { grant } = await mutate(hub, 'lawyer', 'requestDisclosure', requestInput(), grantFields);
  await mutate(hub, 'counsellor', 'grantDisclosure', { grantId: grant.id, basis: 'CONSENT', consentId: consent.id }, grantFields);
  return { consentId: consent.id, grantId: grant.id };
}

export const look = async (hub: TestHub, persona: PersonaName, placeId: string): Promise<Loose> =>
  (
    await hub.ask(
      persona,
      `{ place(id: "${placeId}") { kind address city phone window { opensAt closesAt } disclosure { precision reason mayRequest expiresAt } } }`,
    )
  ).data?.place;

/** Sends and accepts a referral of the hotline to Juniper, and waits until its family is expected. */
export async function acceptReferral(
  hub: TestHub,
  persona: PersonaName = 'hotline',
): Promise<{ id: string; code: string; meetingPointId: string }> {
  const { referral } = await sendReferral(hub, persona, { shelterId: shelterIdOf('juniper') });
  await hub.ask('shelter-juniper', `mutation { acceptReferral(input: { referralId: "${referral.id}" }) { errors { code } } }`);
  const meetingPointId = await until(async () => {
    const [row] = await hub.admin`select id from disclosures.meeting_points where referral_id = ${referral.id} and withdrawn_at is null`;
    return row?.id as string | undefined;
  });
  return { ...referral, meetingPointId };
}

/** Makes a referral part of the story's case, and waits until the disclosures service knows. */
export async function attachReferral(hub: TestHub, { id, code }: { id: string; code: string }): Promise<void> {
  await hub.ask(
    'counsellor',
    `mutation { attachReferral(input: { caseId: "${demoCaseId}", referralCode: "${code}" }) { errors { code } } }`,
  );
  await until(async () => (await hub.admin`select 1 from disclosures.stays where referral_id = ${id} and case_id is not null`)[0]);
}

/** Waits for something that another service is about to do. @throws after ten seconds */
export async function until<Result>(look: () => Promise<Result | undefined>): Promise<Result> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error('It did not come about within ten seconds.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Waits until other services know what one had to tell them. */
export const untilTold = ({ admin }: Pick<TestHub, 'admin'>, service: SubgraphName) =>
  until(async () => (await admin`select 1 where not exists (select from ${admin(`${service}.outbox`)} where done_at is null)`)[0]);

/** As if nothing had ever been agreed to, granted, told or compromised; the ledger stays. */
export async function clearDisclosures(hub: TestHub): Promise<void> {
  for (let trial = 1; ; trial += 1)
    try {
      return await clear(hub);
    } catch (error) {
      // What is still told between services of the test before holds a row of an outbox while it writes to one: whoever waits to
      // empty it would be waited for, so it steps back and tries again.
      const stepsBack = error instanceof Error && 'code' in error && ['40P01', '55P03'].includes(String(error.code));
      if (!stepsBack || trial === 20) throw error;
    }
}

async function clear({ admin }: TestHub): Promise<void> {
  await admin.begin(async (tx) => {
    await tx`set local lock_timeout = '500ms'`;
    await tx`truncate disclosures.consents, disclosures.grants, disclosures.break_glass, disclosures.tellings, disclosures.compromises, disclosures.forgettings,
      disclosures.notices, disclosures.stays, disclosures.meeting_points, disclosures.case_referrals, disclosures.outbox, referrals.outbox, cases.outbox`;
  });
  await admin`update shelters.shelters set compromised_since = null`;
}
