import { anyMember, calledBy, type PolicyTable, pageInfoRows, standsAs } from '../../platform/policy.ts';
import { standingOf } from '../../platform/viewer.ts';
import type { Context } from './context.ts';
import type { ShelterRow } from './store/index.ts';

const partner = standsAs('PARTNER', 'POLICE');
const partnerOrCoordinator = standsAs('PARTNER', 'POLICE', 'SHELTER_STAFF', 'SHELTER_DIRECTOR', 'COORDINATOR');
const shelterStaff = standsAs('SHELTER_STAFF', 'SHELTER_DIRECTOR');
const coordinator = standsAs('COORDINATOR');

/** Staff of the organisation that runs this shelter. */
const ownStaff = ({ operatorOrganisationId }: ShelterRow, _args: unknown, { viewer }: Context) =>
  viewer.kind === 'member' &&
  viewer.organisationId === operatorOrganisationId &&
  ['SHELTER_STAFF', 'SHELTER_DIRECTOR'].includes(standingOf(viewer));

const ownStaffOrCoordinator = (shelter: ShelterRow, args: unknown, context: Context) =>
  ownStaff(shelter, args, context) || coordinator(shelter, args, context);

/** A rule for every coordinate of the schema; the start fails when one is missing. */
export const rules: PolicyTable<Context> = {
  'Query.bedAvailability': { allow: partner },
  'Query.availabilityBoard': { allow: anyMember },
  'Query.myShelters': { allow: shelterStaff },
  'Query.shelter': { withhold: partnerOrCoordinator },

  'Mutation.confirmCapacity': { allow: shelterStaff },
  'Mutation.setUnitState': { allow: shelterStaff },
  'Mutation.setAdmissionRules': { allow: shelterStaff },
  'Mutation.placeHold': { allow: calledBy('referrals') },
  'Mutation.confirmHold': { allow: calledBy('referrals') },
  'Mutation.occupyHold': { allow: calledBy('referrals') },
  'Mutation.releaseHold': { allow: calledBy('referrals') },
  'Mutation.prolongHold': { allow: calledBy('referrals') },
  'Mutation.unconfirmHold': { allow: calledBy('referrals') },
  'Mutation.setCompromised': { allow: calledBy('disclosures') },

  'BedOptionConnection.edges': 'parent',
  'BedOptionConnection.pageInfo': 'parent',
  'BedOptionEdge.node': 'parent',
  'BedOptionEdge.cursor': 'parent',
  ...pageInfoRows,
  'BedOption.shelter': 'parent',
  'BedOption.fit': 'parent',
  'BedOption.reasons': 'parent',
  'BedOption.confirmedAt': 'parent',
  'BedOption.freshness': 'parent',
  'FitReason.code': 'parent',
  'FitReason.effect': 'parent',
  'FitReason.message': 'parent',

  'Shelter.id': 'parent',
  'Shelter.codeName': 'parent',
  'Shelter.name': { withhold: ownStaff },
  'Shelter.zone': 'parent',
  'Shelter.stage': 'parent',
  'Shelter.admission': 'parent',
  'Shelter.operator': { withhold: ownStaffOrCoordinator },
  'Shelter.place': 'parent',
  'Shelter.units': { withhold: ownStaff },
  'Shelter.confirmedAt': 'parent',
  'Shelter.freshness': 'parent',
  'Organisation.id': 'parent',
  'Place.id': 'parent',
  'Zone.id': 'parent',
  'Zone.name': 'parent',
  'AdmissionRules.oldestBoy': 'parent',
  'AdmissionRules.mostChildren': 'parent',
  'AdmissionRules.cribs': 'parent',
  'AdmissionRules.pets': 'parent',
  'AdmissionRules.stepFree': 'parent',
  'AdmissionRules.languages': 'parent',
  'AdmissionRules.adultsAlone': 'parent',
  'Unit.id': 'parent',
  'Unit.label': 'parent',
  'Unit.beds': 'parent',
  'Unit.cribs': 'parent',
  'Unit.stepFree': 'parent',
  'Unit.state': 'parent',
  'Unit.stateSince': 'parent',
  'AvailabilityBoard.asOf': 'parent',
  'AvailabilityBoard.zones': 'parent',
  'ZoneAvailability.zone': 'parent',
  'ZoneAvailability.stage': 'parent',
  'ZoneAvailability.band': 'parent',

  'ConfirmCapacityPayload.shelter': 'parent',
  'ConfirmCapacityPayload.errors': 'parent',
  'SetUnitStatePayload.unit': 'parent',
  'SetUnitStatePayload.errors': 'parent',
  'CapacityError.code': 'parent',
  'CapacityError.field': 'parent',
  'CapacityError.message': 'parent',
  'SetAdmissionRulesPayload.shelter': 'parent',
  'SetAdmissionRulesPayload.errors': 'parent',
  'AdmissionRulesError.code': 'parent',
  'AdmissionRulesError.field': 'parent',
  'AdmissionRulesError.message': 'parent',
  'PlaceHoldPayload.hold': 'parent',
  'PlaceHoldPayload.errors': 'parent',
  'PlacedHold.id': 'parent',
  'PlacedHold.expiresAt': 'parent',
  'PlacedHold.operatorOrganisationId': 'parent',
  'PlaceHoldError.code': 'parent',
  'PlaceHoldError.message': 'parent',
  'MoveHoldPayload.moved': 'parent',
  'ProlongHoldPayload.expiresAt': 'parent',
  'SetCompromisedPayload.recorded': 'parent',
};
