import type { Context } from './context.ts';
import {
  admissionFaults,
  type CapacityErrorCode,
  capacityErrorMessages,
  freshnessOf,
  type HoldState,
  householdFault,
  householdFrom,
  longestHoldMinutes,
} from './domain/index.ts';
import { findBeds } from './operations.ts';
import type { MutationConfirmHoldArgs, Resolvers } from './schema.generated.ts';
import type { PlaceHoldErrorCode } from './store/index.ts';

const capacityError = (code: CapacityErrorCode, field: string) => ({ code, field, message: capacityErrorMessages[code] });

const holdErrorMessages: Readonly<Record<PlaceHoldErrorCode, string>> = {
  SHELTER_NOT_FOUND: 'There is no such shelter.',
  DOES_NOT_FIT: 'The shelter does not take this household.',
  NO_UNIT_FREE: 'No room that fits is free any more.',
};

const boundedMinutes = (minutes: number) => Math.min(Math.max(minutes, 5), longestHoldMinutes);

const moveHold =
  (to: 'CONFIRMED' | 'OCCUPIED' | 'RELEASED', from?: readonly HoldState[]) =>
  async (_parent: unknown, { input }: MutationConfirmHoldArgs, { store, viewer }: Context) => ({
    moved: await store.moveHold({
      ...input,
      to,
      ...(from ? { from } : {}),
      memberId: viewer.kind === 'service' ? viewer.onBehalfOf.memberId : viewer.memberId,
    }),
  });

export const resolvers: Resolvers = {
  Query: {
    bedAvailability: (_parent, args, context) => findBeds(args, context),
    availabilityBoard: async (_parent, _args, { store }) => {
      const { at, rows } = await store.board();
      return { asOf: at, zones: rows };
    },
    myShelters: (_parent, _args, { store }) => store.ownShelters(),
    shelter: (_parent, { id }, { store }) => store.shelter(id),
  },
  Mutation: {
    setCompromised: async (_parent, { input }, { store }) => ({ recorded: await store.setCompromised(input) }),
    confirmCapacity: async (_parent, { input }, { store }) => {
      const changes = input.units ?? [];
      if (new Set(changes.map(({ unitId }) => unitId)).size < changes.length)
        return { shelter: null, errors: [capacityError('DUPLICATE_UNIT', 'units')] };
      const refused = await store.confirmCapacity({ shelterId: input.shelterId, changes });
      store.forget(input.shelterId);
      return refused
        ? { shelter: null, errors: [capacityError(refused, 'units')] }
        : { shelter: await store.shelter(input.shelterId), errors: [] };
    },
    setUnitState: async (_parent, { input }, { store }) => {
      const refused = await store.setUnitState(input);
      return refused ? { unit: null, errors: [capacityError(refused, 'unitId')] } : { unit: await store.unit(input.unitId), errors: [] };
    },
    setAdmissionRules: async (_parent, { input: { shelterId, ...rules } }, { store }) => {
      const errors = admissionFaults(rules);
      if (errors.length > 0) return { shelter: null, errors };
      const done = await store.setAdmissionRules({ shelterId, rules });
      if (!done) return { shelter: null, errors: [{ code: 'NOT_FOUND', field: 'shelterId', message: capacityErrorMessages.NOT_FOUND }] };
      store.forget(shelterId);
      return { shelter: await store.shelter(shelterId), errors: [] };
    },
    placeHold: async (_parent, { input: { household, minutes, ...input } }, { store }) => {
      const fault = householdFault(household);
      if (fault !== null) return { hold: null, errors: [{ code: 'INVALID_HOUSEHOLD', message: fault }] };
      const placed = await store.placeHold({ ...input, household: householdFrom(household), minutes: boundedMinutes(minutes) });
      return typeof placed === 'string'
        ? { hold: null, errors: [{ code: placed, message: holdErrorMessages[placed] }] }
        : { hold: placed, errors: [] };
    },
    confirmHold: moveHold('CONFIRMED'),
    occupyHold: moveHold('OCCUPIED'),
    releaseHold: moveHold('RELEASED'),
    unconfirmHold: moveHold('RELEASED', ['CONFIRMED']),
    prolongHold: async (_parent, { input: { referralId, minutes } }, { store }) => ({
      expiresAt: await store.prolongHold({ referralId, minutes: boundedMinutes(minutes) }),
    }),
  },
  Shelter: {
    __resolveReference: ({ id }, { store }) => store.shelter(id),
    zone: ({ zoneId }, _args, { store }) => store.publishedZone(zoneId),
    admission: (shelter) => shelter,
    operator: ({ operatorOrganisationId }) => ({ id: operatorOrganisationId }),
    place: ({ placeId }) => ({ id: placeId }),
    units: ({ id }, _args, { store }) => store.unitsOf(id),
    freshness: ({ confirmedAt }) => freshnessOf(confirmedAt, new Date()),
  },
  Zone: {
    __resolveReference: ({ id }, { store }) => store.zone(id),
  },
  ZoneAvailability: {
    zone: ({ zoneId }, _args, { store }) => store.publishedZone(zoneId),
  },
};
