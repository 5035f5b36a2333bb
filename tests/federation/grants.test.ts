import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoCaseId, placeIdOf } from '../../hub/demo/network.ts';
import { memberIdOf, organisationIdOf, type PersonaName, personaNames } from '../../hub/demo/personas.ts';
import { canarySecrets } from '../support/canaries.ts';
import {
  acceptReferral,
  attachReferral,
  clearDisclosures,
  consentInput,
  grantFields,
  grantResidence,
  inDays,
  look,
  mutate,
  requestInput,
} from '../support/disclosures.ts';
import { clearReferrals } from '../support/referrals.ts';
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

const residence = placeIdOf('residence');
const juniper = placeIdOf('juniper');
const record = (persona: PersonaName, overrides: Record<string, unknown> = {}) =>
  mutate(hub, persona, 'recordConsent', consentInput(overrides), 'consent { id state endsAt }');
const request = (persona: PersonaName, overrides: Record<string, unknown> = {}) =>
  mutate(hub, persona, 'requestDisclosure', requestInput(overrides), grantFields);
const grant = (persona: PersonaName, grantId: string, basis: string, more: Record<string, unknown> = {}) =>
  mutate(hub, persona, 'grantDisclosure', { grantId, basis, ...more }, grantFields);
const approve = (persona: PersonaName, grantId: string) => mutate(hub, persona, 'approveDisclosure', { grantId }, grantFields);
const revoke = (persona: PersonaName, grantId: string) => mutate(hub, persona, 'revokeDisclosure', { grantId }, grantFields);
const codes = ({ errors }: { errors: { code: string }[] }) => errors.map(({ code }) => code);
const entries = async (kind: string) =>
  (await hub.admin`select * from disclosures.ledger_entries where kind = ${kind} order by sequence desc`)[0];

describe('a consent', () => {
  it('is recorded by the team, listed for it, and in the ledger', async () => {
    const { consent } = await record('counsellor');
    expect(consent.state).toBe('IN_FORCE');
    const { data } = await hub.ask(
      'lawyer',
      `{ case(id: "${demoCaseId}") { consents { id purpose categories state recipient { name } } } }`,
    );
    expect(data.case.consents).toEqual([
      {
        id: consent.id,
        purpose: 'LEGAL_REPRESENTATION',
        categories: ['LOCATION', 'CONTACT'],
        state: 'IN_FORCE',
        recipient: { name: expect.any(String) },
      },
    ]);
    expect(await entries('CONSENTED')).toMatchObject({
      member_id: memberIdOf('counsellor'),
      subject_id: consent.id,
      recipient_organisation_id: organisationIdOf('law-office'),
      case_id: demoCaseId,
    });
  });

  it.each([
    ['ENDS_IN_PAST', { endsAt: inDays(-0.5) }],
    ['TOO_LONG', { endsAt: inDays(400) }],
    ['IN_THE_FUTURE', { givenAt: inDays(1) }],
    ['NO_CATEGORY', { categories: [] }],
    ['WITNESS_REQUIRED', { givenHow: 'SPOKEN' }],
    ['NOT_FOUND', { caseId: randomUUID() }],
    ['NOT_FOUND', { caseId: 'x' }],
  ])('is refused with %s and changes nothing', async (code, overrides) => {
    const answer = await record('counsellor', overrides);
    expect([answer.consent, codes(answer)]).toEqual([null, [code]]);
    expect(await hub.admin`select 1 from disclosures.consents`).toHaveLength(0);
  });

  it.each([
    ['without an end', { endsAt: undefined }],
    ['with an end that is no moment', { endsAt: 'next spring' }],
    ['for two recipients', { recipientOrganisationId: [organisationIdOf('law-office'), organisationIdOf('hospital')] }],
  ])('%s is not even understood', async (_what, overrides) => {
    expect(await record('counsellor', overrides)).toEqual({ refused: 'BAD_USER_INPUT' });
    expect(await hub.admin`select 1 from disclosures.consents`).toHaveLength(0);
  });

  it.each(personaNames.filter((name) => name !== 'counsellor' && name !== 'lawyer'))(
    '%s cannot record one, nor learn that the case is there',
    async (persona) => {
      const [real, absent] = [await record(persona), await record(persona, { caseId: randomUUID() })];
      expect(real).toEqual(absent);
      expect(await hub.admin`select 1 from disclosures.consents`).toHaveLength(0);
    },
  );

  it('that is withdrawn ends what rests on it in the same moment, and twice is the same as once', async () => {
    const { consentId, grantId } = await grantResidence(hub);
    expect((await look(hub, 'lawyer', residence)).address).toBe(canarySecrets.locationOf('residence').address);
    for (const _again of [1, 2]) {
      const { consent } = await mutate(hub, 'lawyer', 'withdrawConsent', { consentId }, 'consent { id state }');
      expect(consent).toEqual({ id: consentId, state: 'WITHDRAWN' });
    }
    expect(await look(hub, 'lawyer', residence)).toMatchObject({ address: null, disclosure: { precision: 'NOTHING', reason: 'WITHHELD' } });
    expect(await entries('REVOKED')).toMatchObject({ subject_id: grantId, reason: 'CONSENT_WITHDRAWN' });
    expect(
      await hub.admin`select 1 from disclosures.ledger_entries where kind = 'CONSENT_WITHDRAWN' and subject_id = ${consentId}`,
    ).toHaveLength(1);
    const other = await mutate(hub, 'lawyer', 'withdrawConsent', { consentId: randomUUID() }, 'consent { id }');
    expect(codes(other)).toEqual(['NOT_FOUND']);
  });

  it('of somebody else cannot be withdrawn, and looks absent', async () => {
    const { consentId } = await grantResidence(hub);
    const answers = await Promise.all(
      [consentId, randomUUID()].map((id) => mutate(hub, 'lawyer-other', 'withdrawConsent', { consentId: id }, 'consent { id }')),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(await hub.admin`select 1 from disclosures.consents where withdrawn_at is not null`).toHaveLength(0);
  });
});

describe('a grant', () => {
  it('on consent opens the place to the one it names, to nobody else, until it ends', async () => {
    const { grantId } = await grantResidence(hub);
    expect(await look(hub, 'lawyer', residence)).toEqual({
      kind: 'RESIDENCE',
      address: canarySecrets.locationOf('residence').address,
      city: canarySecrets.locationOf('residence').city,
      phone: canarySecrets.locationOf('residence').phone,
      window: null,
      disclosure: { precision: 'EXACT', reason: 'GRANT', mayRequest: false, expiresAt: expect.any(String) },
    });
    for (const persona of personaNames.filter((name) => name !== 'lawyer'))
      expect((await look(hub, persona, residence)).address).toBeNull();
    await hub.admin`update disclosures.grants set expires_at = now() where id = ${grantId}`;
    expect((await look(hub, 'lawyer', residence)).address).toBeNull();
    const { data } = await hub.ask('lawyer', '{ myGrants(state: [EXPIRED]) { edges { node { id state } } } }');
    expect(data.myGrants.edges).toEqual([{ node: { id: grantId, state: 'EXPIRED' } }]);
  });

  it('ends with its consent when that is sooner', async () => {
    const { consent } = await record('counsellor', { endsAt: inDays(3) });
    const asked = await request('lawyer');
    const given = await grant('counsellor', asked.grant.id, 'CONSENT', { consentId: consent.id });
    expect(given.grant).toMatchObject({ state: 'ACTIVE', expiresAt: consent.endsAt });
  });

  it('may be less exact than was asked for, never more', async () => {
    const { consent } = await record('counsellor');
    const asked = await request('lawyer', { precision: 'CITY' });
    expect(codes(await grant('counsellor', asked.grant.id, 'CONSENT', { consentId: consent.id, precision: 'EXACT' }))).toEqual([
      'BEYOND_POLICY',
    ]);
    await grant('counsellor', asked.grant.id, 'CONSENT', { consentId: consent.id, precision: 'REGION' });
    expect(await look(hub, 'lawyer', residence)).toMatchObject({ city: null, address: null, disclosure: { precision: 'REGION' } });
  });

  it.each([
    ['another recipient', { recipientOrganisationId: organisationIdOf('hospital') }],
    ['another purpose', { purpose: 'MEDICAL_CARE' }],
    ['another category', { categories: ['STORY'] }],
  ])('does not rest on a consent for %s', async (_what, overrides) => {
    const { consent } = await record('counsellor', overrides);
    const asked = await request('lawyer');
    expect(codes(await grant('counsellor', asked.grant.id, 'CONSENT', { consentId: consent.id }))).toEqual(['CONSENT_DOES_NOT_COVER']);
    expect((await look(hub, 'lawyer', residence)).address).toBeNull();
  });

  it('on consent needs one that is there and not withdrawn', async () => {
    const asked = await request('lawyer');
    expect(codes(await grant('counsellor', asked.grant.id, 'CONSENT'))).toEqual(['CONSENT_REQUIRED']);
    expect(codes(await grant('counsellor', asked.grant.id, 'CONSENT', { consentId: randomUUID() }))).toEqual(['CONSENT_REQUIRED']);
    const { consent } = await record('counsellor');
    await mutate(hub, 'counsellor', 'withdrawConsent', { consentId: consent.id }, 'consent { id }');
    expect(codes(await grant('counsellor', asked.grant.id, 'CONSENT', { consentId: consent.id }))).toEqual(['CONSENT_DOES_NOT_COVER']);
  });

  it('is given by nobody to themselves', async () => {
    const { consent } = await record('counsellor');
    const asked = await request('counsellor', { purpose: 'LEGAL_REPRESENTATION' });
    expect(codes(await grant('counsellor', asked.grant.id, 'CONSENT', { consentId: consent.id }))).toEqual(['OWN_REQUEST']);
    expect(codes(await approve('counsellor', asked.grant.id))).toEqual(['NOT_OPEN']);
  });

  it('on another basis holds only when a second person has approved it', async () => {
    const asked = await request('lawyer', { placeId: juniper, purpose: 'LEGAL_REPRESENTATION' });
    const given = await grant('director-juniper', asked.grant.id, 'COURT_ORDER');
    expect(given.grant.state).toBe('WAITING_FOR_APPROVAL');
    expect((await look(hub, 'lawyer', juniper)).address).toBeNull();
    expect(codes(await approve('director-juniper', asked.grant.id))).toEqual(['SAME_PERSON']);
    expect(codes(await approve('lawyer', asked.grant.id))).toEqual(['OWN_REQUEST']);
    expect((await approve('coordinator', asked.grant.id)).grant.state).toBe('ACTIVE');
    expect((await look(hub, 'lawyer', juniper)).address).toBe(canarySecrets.locationOf('juniper').address);
    expect(codes(await approve('coordinator', asked.grant.id))).toEqual(['NOT_OPEN']);
    expect(await entries('APPROVED')).toMatchObject({ member_id: memberIdOf('coordinator'), recipient_member_id: memberIdOf('lawyer') });
  });

  it('that was taken back shows nothing more, and stays listed for both sides', async () => {
    const { grantId } = await grantResidence(hub);
    expect((await revoke('counsellor', grantId)).grant).toMatchObject({ state: 'REVOKED', revocation: 'REVOKED' });
    expect((await look(hub, 'lawyer', residence)).address).toBeNull();
    const mine = await hub.ask('lawyer', '{ myGrants { edges { node { id state } } } }');
    const theirs = await hub.ask('counsellor', '{ grantsToDecide { edges { node { id state place { id } memberId } } } }');
    expect(mine.data.myGrants.edges[0].node).toEqual({ id: grantId, state: 'REVOKED' });
    expect(theirs.data.grantsToDecide.edges[0].node).toMatchObject({ id: grantId, memberId: memberIdOf('lawyer') });
    expect((await revoke('counsellor', grantId)).grant.state).toBe('REVOKED');
  });

  it('can be given up by the one who has it, and a request be refused', async () => {
    const { grantId } = await grantResidence(hub);
    expect((await revoke('lawyer', grantId)).grant.revocation).toBe('RENOUNCED');
    const asked = await request('lawyer');
    expect((await revoke('counsellor', asked.grant.id)).grant).toMatchObject({ state: 'REFUSED', revocation: 'REFUSED' });
    expect(codes(await grant('counsellor', asked.grant.id, 'COURT_ORDER'))).toEqual(['NOT_OPEN']);
  });

  it.each(personaNames.filter((name) => name !== 'lawyer' && name !== 'counsellor'))(
    '%s can neither give, approve nor take back one that is none of theirs',
    async (persona) => {
      const asked = await request('lawyer');
      for (const act of [
        (id: string) => grant(persona, id, 'COURT_ORDER'),
        (id: string) => approve(persona, id),
        (id: string) => revoke(persona, id),
      ])
        expect(await act(asked.grant.id)).toEqual(await act(randomUUID()));
      expect(await hub.admin`select 1 from disclosures.grants where granted_by is not null or revoked_at is not null`).toHaveLength(0);
    },
  );

  it('shows a place’s keepers who may see it, and nobody else', async () => {
    const asked = await request('lawyer', { placeId: juniper });
    await grant('director-juniper', asked.grant.id, 'COURT_ORDER');
    await approve('coordinator', asked.grant.id);
    const holders = async (persona: PersonaName) =>
      (await hub.ask(persona, `{ place(id: "${juniper}") { grants { memberId precision } } }`)).data?.place?.grants;
    expect(await holders('director-juniper')).toEqual([{ memberId: memberIdOf('lawyer'), precision: 'EXACT' }]);
    expect(await holders('auditor')).toHaveLength(1);
    for (const persona of ['hotline', 'police', 'shelter-poplar', 'lawyer-other', 'opposing-counsel', 'court-clerk'] as const)
      expect(await holders(persona)).toBeNull();
  });
});

describe('asking for a place', () => {
  it.each([
    ['BEYOND_POLICY', 'hotline', { placeId: juniper }],
    ['BEYOND_POLICY', 'police', { placeId: juniper }],
    ['BEYOND_POLICY', 'shelter-poplar', { placeId: juniper, precision: 'ZONE' }],
    ['BEYOND_POLICY', 'hospital', { placeId: residence, precision: 'ZONE' }],
    ['NOTHING_TO_ASK', 'shelter-juniper', { placeId: juniper }],
    ['NOTHING_TO_ASK', 'lawyer', { placeId: juniper, precision: 'ZONE' }],
    ['INVALID_REFERENCE', 'lawyer', { reference: '  ' }],
    ['INVALID_REFERENCE', 'lawyer', { reference: 'x'.repeat(65) }],
    ['ENDS_IN_PAST', 'lawyer', { expiresAt: inDays(-1) }],
    ['TOO_LONG', 'lawyer', { expiresAt: inDays(181) }],
  ] as const)('is answered with %s to %s', async (code, persona, overrides) => {
    const answer = await request(persona, overrides);
    expect([answer.grant, codes(answer)]).toEqual([null, [code]]);
    expect(await hub.admin`select 1 from disclosures.grants`).toHaveLength(0);
  });

  it.each(['opposing-counsel', 'court-clerk', 'coordinator', 'auditor'] as const)('is not open to %s', async (persona) => {
    expect(await request(persona, { placeId: juniper })).toEqual({ refused: 'FORBIDDEN' });
  });

  it('says the same of a place that is there, one that is not, and no id', async () => {
    const answers = await Promise.all(
      [residence, placeIdOf('school-older'), randomUUID(), 'x'].map((placeId) => request('lawyer-other', { placeId })),
    );
    const shape = answers.map(({ grant, errors }) => ({ ...grant, id: null, expiresAt: null, errors }));
    expect(new Set(shape.map((one) => JSON.stringify(one))).size).toBe(1);
    const { data } = await hub.ask('lawyer-other', '{ myGrants { edges { node { place { kind address disclosure { precision } } } } } }');
    expect(new Set(data.myGrants.edges.map((edge: object) => JSON.stringify(edge))).size).toBe(1);
  });

  it('has an end: fifty undecided requests are enough', async () => {
    await hub.admin`insert into disclosures.grants (network_id, place_id, member_id, organisation_id, standing, precision, purpose, reference, expires_at)
      select network_id, id, ${memberIdOf('lawyer')}, ${organisationIdOf('law-office')}, 'LAWYER', 'EXACT', 'PROTECTION', 'r', now() + interval '1 day'
      from disclosures.places cross join generate_series(1, 50) where id = ${residence}`;
    expect(codes(await request('lawyer'))).toEqual(['TOO_MANY_OPEN']);
  });
});

describe('a consent of a family that stays at a shelter', () => {
  it("lets its director grant the shelter's place, and its withdrawal ends that too", async () => {
    const referral = await acceptReferral(hub);
    await attachReferral(hub, referral);
    const { consent } = await record('counsellor');
    const asked = await request('lawyer', { placeId: juniper });
    expect((await grant('director-juniper', asked.grant.id, 'CONSENT', { consentId: consent.id })).grant.state).toBe('ACTIVE');
    expect((await look(hub, 'lawyer', juniper)).address).toBe(canarySecrets.locationOf('juniper').address);
    await mutate(hub, 'counsellor', 'withdrawConsent', { consentId: consent.id }, 'consent { id }');
    expect((await look(hub, 'lawyer', juniper)).address).toBeNull();
  });
});
