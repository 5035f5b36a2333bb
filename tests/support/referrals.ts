import { randomUUID } from 'node:crypto';
import { shelterIdOf } from '../../hub/demo/network.ts';
import type { PersonaName } from '../../hub/demo/personas.ts';
import type { TestHub } from './testNetwork.ts';

export const sendDocument =
  'mutation ($input: SendReferralInput!) { sendReferral(input: $input) { referral { id code status hold { state expiresAt } reference } errors { code field message } } }';

export const referralInput = (overrides: Record<string, unknown> = {}) => ({
  shelterId: shelterIdOf('juniper'),
  household: { adults: 1, children: [] },
  reference: 'family-1',
  idempotencyKey: randomUUID(),
  ...overrides,
});

/** Sends a referral to Juniper, for one adult unless told otherwise. */
export const sendReferral = async (hub: TestHub, persona: PersonaName, overrides: Record<string, unknown> = {}) =>
  (await hub.ask(persona, sendDocument, { input: referralInput(overrides) })).data?.sendReferral ?? null;

/** Every room free, no referral ever sent. */
export async function clearReferrals({ admin }: TestHub) {
  await admin`delete from shelters.hold_units`;
  await admin`delete from shelters.holds`;
  await admin`delete from shelters.stay_units`;
  await admin`delete from shelters.stays`;
  await admin`update shelters.units set state = 'FREE'`;
  await admin`delete from referrals.referral_events`;
  await admin`delete from referrals.referrals`;
}
