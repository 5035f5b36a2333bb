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
  type StayErrorCode,
  stayErrorMessages,
  stayLength,
  type UnitDescription,
  unitFault,
} from './domain/index.ts';
import { subscriptions } from './live.ts';
import { findBeds, occupancyOf } from './operations.ts';
import {
  changeZone,
  createZone,
  findUnusualSearches,
  moveShelter,
  readUnmetDemand,
  reviewSearchPattern,
  setShelterActive,
} from './oversight.ts';
import type { ChangeUnitInput, MutationConfirmHoldArgs, Resolvers } from './schema.generated.ts';
import type { PlaceHoldErrorCode, StayRow } from './store/index.ts';

const capacityFields: Partial<Record<CapacityErrorCode, string>> = {
  CHANGED_MEANWHILE: 'expectedVersion',
  OUT_OF_RANGE: 'freeOn',
  LABEL_TAKEN: 'label',
  TOO_MANY_UNITS: 'shelterId',
};
const capacityError = (code: CapacityErrorCode, field: string) => ({
  code,
  field: capacityFields[code] ?? field,
  message: capacityErrorMessages[code],
});
const stayFields: Partial<Record<StayErrorCode, string>> = { IN_THE_PAST: 'expectedEnd', TOO_LONG: 'expectedEnd', OUT_OF_RANGE: 'freeOn' };
const stayAnswer = (done: StayRow | StayErrorCode) =>
  typeof done === 'string'
    ? { stay: null, errors: [{ code: done, field: stayFields[done] ?? 'stayId', message: stayErrorMessages[done] }] }
    : { stay: done, errors: [] };

const holdErrorMessages: Readonly<Record<PlaceHoldErrorCode, string>> = {
  SHELTER_NOT_FOUND: 'There is no such shelter.',
  DOES_NOT_FIT: 'The shelter does not take this household.',
  NO_UNIT_FREE: 'No room that fits is free any more.',
};

const boundedMinutes = (minutes: number) => Math.min(Math.max(minutes, 5), longestHoldMinutes);

/** What a change names, without what it leaves as it is. */
function unitChange({ label, beds, cribs, stepFree, adjoining }: ChangeUnitInput): Partial<UnitDescription> {
  return {
    ...(label == null ? {} : { label: label.trim() }),
    ...(beds == null ? {} : { beds }),
    ...(cribs == null ? {} : { cribs }),
    ...(stepFree == null ? {} : { stepFree }),
    ...(adjoining === undefined ? {} : { adjoining: adjoining?.trim() ?? null }),
  };
}

const moveHold =
  (to: 'CONFIRMED' | 'OCCUPIED' | 'RELEASED', from?: readonly HoldState[]) =>
  async (_parent: unknown, { input }: MutationConfirmHoldArgs, { store }: Context) => ({
    moved: await store.moveHold({ ...input, to, ...(from ? { from } : {}) }),
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
    unusualSearches: (_parent, args, context) => findUnusualSearches(args, context),
    unmetDemand: (_parent, args, context) => readUnmetDemand(args, context),
    mapZones: (_parent, _args, { store }) => store.mapZones(),
    isZone: (_parent, { id }, { store }) => store.isZone(id),
  },
  Mutation: {
    reviewSearchPattern: (_parent, { input }, context) => reviewSearchPattern(input, context),
    createZone: (_parent, { input }, context) => createZone(input, context),
    changeZone: (_parent, { input }, context) => changeZone(input, context),
    moveShelter: (_parent, { input }, context) => moveShelter(input, context),
    setShelterActive: (_parent, { input }, context) => setShelterActive(input, context),
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
    addUnit: async (_parent, { input }, { store }) => {
      const { cribs = 0, stepFree = false, state = 'FREE' } = input;
      const unit = { ...input, label: input.label.trim(), cribs, stepFree, adjoining: input.adjoining?.trim() ?? null, state };
      const fault = unitFault(unit);
      if (fault !== null) return { unit: null, errors: [{ code: 'OUT_OF_RANGE', ...fault }] };
      const added = await store.addUnit(unit);
      store.forget(input.shelterId);
      return typeof added === 'string'
        ? { unit: null, errors: [capacityError(added, 'shelterId')] }
        : { unit: await store.unit(added.id), errors: [] };
    },
    changeUnit: async (_parent, { input }, { store }) => {
      const change = unitChange(input);
      const fault = unitFault(change);
      if (fault !== null) return { unit: null, errors: [{ code: 'OUT_OF_RANGE', ...fault }] };
      const refused = await store.changeUnit({ ...change, unitId: input.unitId, expectedVersion: input.expectedVersion ?? null });
      return refused ? { unit: null, errors: [capacityError(refused, 'unitId')] } : { unit: await store.unit(input.unitId), errors: [] };
    },
    retireUnit: async (_parent, { input: { unitId, expectedVersion } }, { store }) => {
      const retired = await store.retireUnit({ unitId, expectedVersion: expectedVersion ?? null });
      return typeof retired === 'string'
        ? { shelter: null, errors: [capacityError(retired, 'unitId')] }
        : { shelter: await store.shelter(retired.shelterId), errors: [] };
    },
    endStay: async (_parent, { input: { stayId, units = 'FREE', freeOn } }, { store }) =>
      stayAnswer(await store.endStay({ stayId, to: units, freeOn: freeOn ?? null })),
    extendStay: async (_parent, { input }, { store }) => stayAnswer(await store.extendStay(input)),
    setAdmissionRules: async (_parent, { input: { shelterId, stay, ...rules } }, { store }) => {
      const errors = admissionFaults({ ...rules, stay });
      if (errors.length > 0) return { shelter: null, errors };
      const done = await store.setAdmissionRules({ shelterId, rules, stay: stay ?? null });
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
  Subscription: subscriptions,
  Shelter: {
    __resolveReference: ({ id }, { store }) => store.shelter(id),
    zone: ({ zoneId }, _args, { store }) => store.publishedZone(zoneId),
    admission: (shelter) => shelter,
    operator: ({ operatorOrganisationId }) => ({ id: operatorOrganisationId }),
    place: ({ placeId }) => ({ id: placeId }),
    units: ({ id }, _args, { store }) => store.unitsOf(id),
    stay: (shelter) => stayLength(shelter),
    stays: ({ id }, _args, { store }) => store.staysOf(id),
    occupancy: (shelter, args, context) => occupancyOf(shelter, args, context),
    freshness: ({ confirmedAt }) => freshnessOf(confirmedAt, new Date()),
  },
  Unit: {
    stateBy: ({ stateBy, stateOrganisationId }) => ({ memberId: stateBy, organisationId: stateOrganisationId }),
    history: ({ id }, _args, { store }) => store.historyOf(id),
  },
  UnitChange: {
    from: ({ fromState }) => fromState,
    to: ({ toState }) => (toState === 'RETIRED' ? null : toState),
    by: ({ memberId, organisationId }) => ({ memberId, organisationId }),
  },
  Zone: {
    __resolveReference: ({ id }, { store }) => store.zone(id),
  },
  ZoneAvailability: {
    zone: ({ zoneId }, _args, { store }) => store.boardZone(zoneId),
    stage: ({ stage }) => (stage === 'ALL' ? null : stage),
  },
  UnusualSearch: {
    organisation: ({ organisationId }) => ({ id: organisationId }),
    review: ({ reviewedAt, reviewedBy, text }) =>
      reviewedAt === null || reviewedBy === null || text === null ? null : { at: reviewedAt, byMemberId: reviewedBy, text },
  },
  DemandMonth: {
    cells: ({ cells }) => cells.map((cell) => ({ ...cell, suppressed: cell.households === null })),
  },
  MapZone: {
    shownAs: ({ id }, _args, { store }) => store.publishedZone(id),
  },
};
