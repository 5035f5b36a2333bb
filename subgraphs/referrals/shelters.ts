import { askAsService, type ServiceCalls } from '../../platform/askAsService.ts';
import { codeOf } from '../../platform/errors.ts';
import type { Transition } from './domain/index.ts';
import type { HouseholdInput } from './schema.generated.ts';

export interface PlacedHold {
  readonly id: string;
  readonly expiresAt: Date;
  readonly operatorOrganisationId: string;
}

/** What a held room becomes. */
type HoldMove = Exclude<NonNullable<Transition['hold']>, 'EXTENDED'>;

export type HoldRefusal = 'INVALID_HOUSEHOLD' | 'SHELTER_NOT_FOUND' | 'DOES_NOT_FIT' | 'NO_UNIT_FREE';

/** The service did not answer in time, or not at all. */
export class SheltersUnavailable extends Error {}

/** What referrals asks of shelters. Every call throws {@link SheltersUnavailable} when there is no answer in time. */
export interface SheltersPort {
  placeHold(input: {
    referralId: string;
    shelterId: string;
    household: HouseholdInput;
    minutes: number;
  }): Promise<PlacedHold | { code: HoldRefusal; message: string }>;
  /** @returns false when the move is not open to the hold */
  moveHold(referralId: string, to: HoldMove): Promise<boolean>;
  /** Keeps a held room longer, once. @returns until when; null when it is not held any more */
  extendHold(referralId: string, minutes: number): Promise<Date | null>;
  /** Lets a room go that is kept for good; one that is only held stays held. */
  unconfirmHold(referralId: string): Promise<void>;
}

const placeHold = /* GraphQL */ `
  mutation PlaceHold($input: PlaceHoldInput!) {
    placeHold(input: $input) { hold { id expiresAt operatorOrganisationId } errors { code message } }
  }
`;

const moves: Readonly<Record<HoldMove, string>> = {
  CONFIRMED: /* GraphQL */ `mutation ConfirmHold($input: MoveHoldInput!) { moved: confirmHold(input: $input) { moved } }`,
  OCCUPIED: /* GraphQL */ `mutation OccupyHold($input: MoveHoldInput!) { moved: occupyHold(input: $input) { moved } }`,
  RELEASED: /* GraphQL */ `mutation ReleaseHold($input: MoveHoldInput!) { moved: releaseHold(input: $input) { moved } }`,
};

const prolongHold = /* GraphQL */ `
  mutation ProlongHold($input: ProlongHoldInput!) { prolongHold(input: $input) { expiresAt } }
`;

const unconfirmHold = /* GraphQL */ `
  mutation UnconfirmHold($input: MoveHoldInput!) { unconfirmHold(input: $input) { moved } }
`;

export function createSheltersPort(calls: ServiceCalls): SheltersPort {
  const asked = askAsService('referrals', calls);
  const ask = async <Data>(document: string, variables: Record<string, unknown>) => {
    try {
      return await asked<Data>(document, variables);
    } catch (error) {
      if (codeOf(error) === 'SERVICE_UNAVAILABLE') throw new SheltersUnavailable();
      throw error;
    }
  };
  return {
    async placeHold(input) {
      const { placeHold: placed } = await ask<{
        placeHold: {
          hold: { id: string; expiresAt: string; operatorOrganisationId: string } | null;
          errors: { code: HoldRefusal; message: string }[];
        };
      }>(placeHold, { input });
      if (placed.hold) return { ...placed.hold, expiresAt: new Date(placed.hold.expiresAt) };
      const [refusal] = placed.errors;
      if (refusal === undefined) throw new Error('shelters answered neither a hold nor a refusal.');
      return refusal;
    },
    async extendHold(referralId, minutes) {
      const { prolongHold: prolonged } = await ask<{ prolongHold: { expiresAt: string | null } }>(prolongHold, {
        input: { referralId, minutes },
      });
      return prolonged.expiresAt === null ? null : new Date(prolonged.expiresAt);
    },
    async unconfirmHold(referralId) {
      await ask(unconfirmHold, { input: { referralId } });
    },
    moveHold: async (referralId, to) => (await ask<{ moved: { moved: boolean } }>(moves[to], { input: { referralId } })).moved.moved,
  };
}
