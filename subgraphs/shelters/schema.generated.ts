import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ShelterRow, UnitRow, UnitChangeRow, StayRow, OccupancyRow, PatternRow, DemandMonthRow, MapZoneRow } from './store/index.ts';
import type { PublishedZone, BoardRow } from './domain/index.ts';
import type { BedOptionParent } from './operations.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, YYYY-MM-DD, without a time or zone. */
  Date: { input: string; output: string; }
  /** A moment in UTC, ISO 8601. */
  DateTime: { input: Date; output: Date; }
  _FieldSet: { input: unknown; output: unknown; }
};

export type AddUnitInput = {
  /** 1-40 characters. */
  readonly adjoining?: InputMaybe<Scalars['String']['input']>;
  /** 1-20. */
  readonly beds: Scalars['Int']['input'];
  /** 0-10. */
  readonly cribs?: Scalars['Int']['input'];
  /** 1-40 characters, not that of another unit of the shelter. */
  readonly label: Scalars['String']['input'];
  readonly shelterId: Scalars['ID']['input'];
  readonly state?: SettableUnitState;
  readonly stepFree?: Scalars['Boolean']['input'];
};

export type AddUnitPayload = {
  readonly __typename?: 'AddUnitPayload';
  readonly errors: ReadonlyArray<CapacityError>;
  readonly unit?: Maybe<Unit>;
};

export type AdmissionRules = {
  readonly __typename?: 'AdmissionRules';
  /** Takes adults without children. */
  readonly adultsAlone: Scalars['Boolean']['output'];
  readonly cribs: Scalars['Boolean']['output'];
  /** ISO 639-1 codes. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  readonly mostChildren: Scalars['Int']['output'];
  /** Oldest boy taken, completed years, inclusive; 17 takes every child. */
  readonly oldestBoy: Scalars['Int']['output'];
  readonly pets: Scalars['Boolean']['output'];
  readonly stepFree: Scalars['Boolean']['output'];
};

export type AdmissionRulesError = {
  readonly __typename?: 'AdmissionRulesError';
  readonly code: AdmissionRulesErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type AdmissionRulesErrorCode =
  | 'NOT_A_LANGUAGE'
  | 'NOT_FOUND'
  | 'OUT_OF_RANGE';

export type AvailabilityBand =
  /** One or two units. */
  | 'FEW'
  | 'NONE'
  /** Three or more. */
  | 'SOME';

/** The network's picture: bands, never counts, at fixed times, and a band that changes speaks of several rooms, so that no change can be tied to an arrival. */
export type AvailabilityBoard = {
  readonly __typename?: 'AvailabilityBoard';
  /** The tick this board was drawn at. */
  readonly asOf: Scalars['DateTime']['output'];
  readonly zones: ReadonlyArray<ZoneAvailability>;
};

/** Who needs room. No names: a household is described, never identified. */
export type BedAvailabilityInput = {
  readonly household: HouseholdInput;
  /** Look again now: the newest picture, even where it is not this reference's turn. Costs a household then, and the pauses begin anew. */
  readonly newPicture?: InputMaybe<Scalars['Boolean']['input']>;
  /** The caller's own reference for this family, 1-64 characters, one for each; it is recorded with the question and forgotten after 30 days. Not a name. */
  readonly reference: Scalars['String']['input'];
  /** Only shelters of this stage. */
  readonly stage?: InputMaybe<Stage>;
  /** Only these zones. */
  readonly zones?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** One shelter's answer to a described household. */
export type BedOption = {
  readonly __typename?: 'BedOption';
  /** When staff last confirmed the capacity. */
  readonly confirmedAt: Scalars['DateTime']['output'];
  readonly fit: Fit;
  readonly freshness: Freshness;
  /**
   * Why it stands where it does, the weightiest first: fit, freshness, one room before several, the closest published rules, code name.
   * How large its free rooms are is no part of it.
   */
  readonly rankedBy: ReadonlyArray<RankReason>;
  /** Why, worst first; never empty. */
  readonly reasons: ReadonlyArray<FitReason>;
  readonly shelter: Shelter;
};

export type BedOptionConnection = {
  readonly __typename?: 'BedOptionConnection';
  /** When it was looked which rooms are free. */
  readonly asOf: Scalars['DateTime']['output'];
  readonly edges: ReadonlyArray<BedOptionEdge>;
  readonly pageInfo: PageInfo;
};

export type BedOptionEdge = {
  readonly __typename?: 'BedOptionEdge';
  /** Opaque; works for this viewer and this question only. */
  readonly cursor: Scalars['String']['output'];
  readonly node: BedOption;
};

export type CapacityError = {
  readonly __typename?: 'CapacityError';
  readonly code: CapacityErrorCode;
  /** The input field the error is about. */
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type CapacityErrorCode =
  /** Its version is another now: somebody else changed it. */
  | 'CHANGED_MEANWHILE'
  /** The same unit twice. */
  | 'DUPLICATE_UNIT'
  | 'LABEL_TAKEN'
  /** No such shelter or unit of yours. */
  | 'NOT_FOUND'
  | 'OUT_OF_RANGE'
  | 'TOO_MANY_UNITS'
  /** The unit is held for a referral; answer the referral instead. */
  | 'UNIT_HELD'
  /** The unit is held or occupied; its size cannot change, and it cannot be retired. */
  | 'UNIT_IN_USE'
  /** A family stays in the unit; end its stay instead. */
  | 'UNIT_LIVED_IN';

/** What is left out stays as it is. */
export type ChangeUnitInput = {
  /** 1-40 characters; null for none. */
  readonly adjoining?: InputMaybe<Scalars['String']['input']>;
  /** 1-20. */
  readonly beds?: InputMaybe<Scalars['Int']['input']>;
  /** 0-10. */
  readonly cribs?: InputMaybe<Scalars['Int']['input']>;
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 1-40 characters, not that of another unit of the shelter. */
  readonly label?: InputMaybe<Scalars['String']['input']>;
  readonly stepFree?: InputMaybe<Scalars['Boolean']['input']>;
  readonly unitId: Scalars['ID']['input'];
};

export type ChangeUnitPayload = {
  readonly __typename?: 'ChangeUnitPayload';
  readonly errors: ReadonlyArray<CapacityError>;
  readonly unit?: Maybe<Unit>;
};

/** What is left out stays as it is. */
export type ChangeZoneInput = {
  /** Needed where a zone that is named would be shown under a larger one afterwards. */
  readonly acceptMerging?: Scalars['Boolean']['input'];
  /** At most 50, 1-80 characters each. */
  readonly localities?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** 1-80 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Null puts it at the top. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  readonly zoneId: Scalars['ID']['input'];
};

export type ChangeZonePayload = {
  readonly __typename?: 'ChangeZonePayload';
  readonly errors: ReadonlyArray<MapError>;
  /** Zones that are named now and are, or would be, shown under a larger one. */
  readonly merged: ReadonlyArray<Zone>;
  readonly zone?: Maybe<MapZone>;
};

export type ChildInput = {
  /** Completed years, 0-17. */
  readonly age: Scalars['Int']['input'];
  readonly gender: Gender;
};

export type ConfirmCapacityInput = {
  readonly shelterId: Scalars['ID']['input'];
  /** Units whose state changed; leave out for "still right". */
  readonly units?: InputMaybe<ReadonlyArray<UnitStateInput>>;
};

export type ConfirmCapacityPayload = {
  readonly __typename?: 'ConfirmCapacityPayload';
  readonly errors: ReadonlyArray<CapacityError>;
  readonly shelter?: Maybe<Shelter>;
};

export type CreateZoneInput = {
  /** At most 50 published names of places in it, 1-80 characters each. */
  readonly localities?: ReadonlyArray<Scalars['String']['input']>;
  /** 1-80 characters. */
  readonly name: Scalars['String']['input'];
  /** Where its shelters are shown while it is too small; none for the whole network. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
};

export type CreateZonePayload = {
  readonly __typename?: 'CreateZonePayload';
  readonly errors: ReadonlyArray<MapError>;
  readonly zone?: Maybe<MapZone>;
};

export type DemandCell = {
  readonly __typename?: 'DemandCell';
  /** In tens, rounded down; null when suppressed. */
  readonly households?: Maybe<Scalars['Int']['output']>;
  readonly suppressed: Scalars['Boolean']['output'];
  readonly value: Scalars['String']['output'];
  /** By zone only. */
  readonly zoneName?: Maybe<Scalars['String']['output']>;
};

/** What unmet demand is counted by. Every household is counted once in each. */
export type DemandDimension =
  /** Children: NONE, 1_TO_2, 3, 4_OR_MORE. */
  | 'CHILDREN'
  /** The first reason of the shelter that failed for the fewest: a code of `FitReasonCode`, or OTHER. */
  | 'NEED'
  /** Oldest boy: NO_BOY, 0_TO_6, 7_TO_12, 13_TO_15, 16_TO_17. */
  | 'OLDEST_BOY'
  /** EMERGENCY, TRANSITIONAL, or EITHER where none was asked for. */
  | 'STAGE'
  /** A zone's id, ANY where none was asked for, OTHER for several. */
  | 'ZONE';

/** A calendar month. */
export type DemandMonth = {
  readonly __typename?: 'DemandMonth';
  /** Households nobody could answer, at least: the cells that are told, added up. */
  readonly atLeast: Scalars['Int']['output'];
  /** Every value there is. All are suppressed where what is told by one dimension would narrow a suppressed cell of another. */
  readonly cells: ReadonlyArray<DemandCell>;
  /** Its first day. */
  readonly month: Scalars['Date']['output'];
};

export type EndStayInput = {
  /** When the units are out of service: the day they are expected to be free, from today on, at most 366 days ahead. */
  readonly freeOn?: InputMaybe<Scalars['Date']['input']>;
  readonly stayId: Scalars['ID']['input'];
  /** What its units are from now on. */
  readonly units?: StateAfterStay;
};

export type EndStayPayload = {
  readonly __typename?: 'EndStayPayload';
  readonly errors: ReadonlyArray<StayError>;
  readonly stay?: Maybe<Stay>;
};

export type ExtendStayInput = {
  /** From today on, and no later than the shelter's longest stay. */
  readonly expectedEnd: Scalars['Date']['input'];
  readonly stayId: Scalars['ID']['input'];
};

export type ExtendStayPayload = {
  readonly __typename?: 'ExtendStayPayload';
  readonly errors: ReadonlyArray<StayError>;
  readonly stay?: Maybe<Stay>;
};

export type Fit =
  /** Call the shelter: something needs a person's judgement. */
  | 'ASK'
  | 'NO'
  /** Fits by the rules, and there is room for the household. */
  | 'YES';

export type FitReason = {
  readonly __typename?: 'FitReason';
  readonly code: FitReasonCode;
  /** The fit this reason alone would give. */
  readonly effect: Fit;
  /** For people, in English. */
  readonly message: Scalars['String']['output'];
};

export type FitReasonCode =
  | 'ADULTS_ALONE_NOT_TAKEN'
  /** A boy is older than the shelter takes. */
  | 'BOY_TOO_OLD'
  /** Capacity was confirmed more than 8 hours ago. */
  | 'CAPACITY_STALE'
  /** An area to be avoided is not among the published localities. */
  | 'EXCLUSION_AREA_UNKNOWN'
  /** Everything asked for is there. */
  | 'FITS'
  /** Nothing that fits is free, but staff expect it to be within a week. ASK. */
  | 'FREE_ON'
  /** In a zone with a locality that is to be avoided. */
  | 'IN_EXCLUSION_AREA'
  /** None of the household's languages is spoken; an interpreter may help. */
  | 'LANGUAGE_NOT_SPOKEN'
  | 'NOT_STEP_FREE'
  /** A baby, and no crib in a unit that fits. */
  | 'NO_CRIB'
  /** No free unit has the beds. */
  | 'NO_UNIT_FREE'
  /** No unit has the beds, free or not. */
  | 'NO_UNIT_LARGE_ENOUGH'
  | 'PETS_NOT_TAKEN'
  /** A second-stage place was not asked for: months, by arrangement. ASK. */
  | 'SECOND_STAGE'
  /**
   * No single free unit holds the household, but up to three do together. YES where they adjoin, ASK where they do not. No child under
   * 12 ever sleeps in a unit without an adult, and an older one only where it adjoins one with an adult.
   */
  | 'SEVERAL_UNITS'
  /** More children than the shelter takes. */
  | 'TOO_MANY_CHILDREN';

export type Freshness =
  /** 2 to 8 hours ago. */
  | 'AGEING'
  /** Confirmed less than 2 hours ago. */
  | 'FRESH'
  /** More than 8 hours ago. */
  | 'STALE';

export type Gender =
  | 'FEMALE'
  | 'MALE'
  | 'OTHER';

export type HouseholdInput = {
  /** Adults, 1-10. */
  readonly adults: Scalars['Int']['input'];
  /** At most 15. */
  readonly children: ReadonlyArray<ChildInput>;
  /** Localities the perpetrator or his relatives frequent. Compared with the zones' published localities, never shown to a shelter. */
  readonly exclusionAreas?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO 639-1 codes of the languages the household speaks, such as ky, ru. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Pets, 0-10. */
  readonly pets?: InputMaybe<Scalars['Int']['input']>;
  readonly stepFree?: InputMaybe<Scalars['Boolean']['input']>;
};

export type MapError = {
  readonly __typename?: 'MapError';
  readonly code: MapErrorCode;
  /** The input field the error is about. */
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type MapErrorCode =
  /** A zone would lie inside itself. */
  | 'CIRCLE'
  | 'INVALID_LOCALITY'
  | 'INVALID_NAME'
  | 'NOT_FOUND'
  /** A zone that is named would be shown under a larger one; nothing was changed. */
  | 'WOULD_MERGE';

/** A zone as coordinators see it. */
export type MapZone = {
  readonly __typename?: 'MapZone';
  readonly id: Scalars['ID']['output'];
  readonly localities: ReadonlyArray<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly parentId?: Maybe<Scalars['ID']['output']>;
  /** The zone its shelters are shown under now. */
  readonly shownAs: Zone;
};

export type MoveHoldInput = {
  readonly referralId: Scalars['ID']['input'];
};

export type MoveHoldPayload = {
  readonly __typename?: 'MoveHoldPayload';
  /** The hold is now in the state asked for, or was already. */
  readonly moved: Scalars['Boolean']['output'];
};

export type MoveShelterInput = {
  /** Needed where a zone that is named would be shown under a larger one afterwards. */
  readonly acceptMerging?: Scalars['Boolean']['input'];
  readonly shelterId: Scalars['ID']['input'];
  readonly zoneId: Scalars['ID']['input'];
};

export type MoveShelterPayload = {
  readonly __typename?: 'MoveShelterPayload';
  readonly errors: ReadonlyArray<MapError>;
  /** Zones that are named now and are, or would be, shown under a larger one. */
  readonly merged: ReadonlyArray<Zone>;
  readonly shelter?: Maybe<Shelter>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Staff: a new unit of a shelter, free from now on unless told otherwise. A shelter has at most 100. */
  readonly addUnit: AddUnitPayload;
  /** Staff: a unit's label, size, access or neighbours. Its size cannot change while it is held or occupied. */
  readonly changeUnit: ChangeUnitPayload;
  /** Coordinators: another name, parent or list of localities. */
  readonly changeZone: ChangeZonePayload;
  /** Staff: "still right" for the whole shelter, or new numbers for some of its units. Makes the capacity fresh. */
  readonly confirmCapacity: ConfirmCapacityPayload;
  /** For the referrals service: the shelter accepted; the hold no longer runs out by itself. */
  readonly confirmHold: MoveHoldPayload;
  /** Coordinators: a new zone. It is named once enough shelters lie in it, from the next tick of the board. */
  readonly createZone: CreateZonePayload;
  /** Staff: the family has left; its units are free, or out of service until they are cleaned. */
  readonly endStay: EndStayPayload;
  /** Staff: another day on which the family is expected to leave. */
  readonly extendStay: ExtendStayPayload;
  /** Coordinators: the zone a shelter lies in. */
  readonly moveShelter: MoveShelterPayload;
  /** For the referrals service: the family arrived; its units are occupied and its stay begins. */
  readonly occupyHold: MoveHoldPayload;
  /** For the referrals service: holds what fits best of a shelter's free units, one or up to three, for one referral. Idempotent by referral. */
  readonly placeHold: PlaceHoldPayload;
  /** For the referrals service: a held unit is kept longer, once; asked again, it answers the same. */
  readonly prolongHold: ProlongHoldPayload;
  /** For the referrals service: the units are free again. */
  readonly releaseHold: MoveHoldPayload;
  /** Staff: the unit is no unit any more; its history stays. Not while it is held or occupied. */
  readonly retireUnit: RetireUnitPayload;
  /** Coordinators: says what an unusual way of asking was about. Once; what was said first stays. */
  readonly reviewSearchPattern: ReviewSearchPatternPayload;
  /** Staff: whom the shelter takes, and for how long. */
  readonly setAdmissionRules: SetAdmissionRulesPayload;
  /** For the disclosures service: takes the shelter at a place out of matching, or puts it back. Safe to repeat. */
  readonly setCompromised: SetCompromisedPayload;
  /** Coordinators: whether a shelter takes part. One that does not is in no answer and counts for no zone. */
  readonly setShelterActive: SetShelterActivePayload;
  /** Staff: a unit is free, occupied or out of service from now on. A held unit changes through its referral only. */
  readonly setUnitState: SetUnitStatePayload;
  /** For the referrals service: a unit that is kept for good is free again; one that is only held stays held. */
  readonly unconfirmHold: MoveHoldPayload;
};


export type MutationAddUnitArgs = {
  input: AddUnitInput;
};


export type MutationChangeUnitArgs = {
  input: ChangeUnitInput;
};


export type MutationChangeZoneArgs = {
  input: ChangeZoneInput;
};


export type MutationConfirmCapacityArgs = {
  input: ConfirmCapacityInput;
};


export type MutationConfirmHoldArgs = {
  input: MoveHoldInput;
};


export type MutationCreateZoneArgs = {
  input: CreateZoneInput;
};


export type MutationEndStayArgs = {
  input: EndStayInput;
};


export type MutationExtendStayArgs = {
  input: ExtendStayInput;
};


export type MutationMoveShelterArgs = {
  input: MoveShelterInput;
};


export type MutationOccupyHoldArgs = {
  input: MoveHoldInput;
};


export type MutationPlaceHoldArgs = {
  input: PlaceHoldInput;
};


export type MutationProlongHoldArgs = {
  input: ProlongHoldInput;
};


export type MutationReleaseHoldArgs = {
  input: MoveHoldInput;
};


export type MutationRetireUnitArgs = {
  input: RetireUnitInput;
};


export type MutationReviewSearchPatternArgs = {
  input: ReviewSearchPatternInput;
};


export type MutationSetAdmissionRulesArgs = {
  input: SetAdmissionRulesInput;
};


export type MutationSetCompromisedArgs = {
  input: SetCompromisedInput;
};


export type MutationSetShelterActiveArgs = {
  input: SetShelterActiveInput;
};


export type MutationSetUnitStateArgs = {
  input: SetUnitStateInput;
};


export type MutationUnconfirmHoldArgs = {
  input: MoveHoldInput;
};

/** How much is taken of the units in service. */
export type OccupancyBand =
  /** No unit in service. */
  | 'CLOSED'
  /** Every unit. */
  | 'FULL'
  /** Half or more. */
  | 'HIGH'
  /** Less than half. */
  | 'LOW';

/** Units by state. */
export type OccupancyCounts = {
  readonly __typename?: 'OccupancyCounts';
  readonly free: Scalars['Int']['output'];
  readonly held: Scalars['Int']['output'];
  readonly occupied: Scalars['Int']['output'];
  readonly outOfService: Scalars['Int']['output'];
};

export type OccupancyPoint = {
  readonly __typename?: 'OccupancyPoint';
  readonly band: OccupancyBand;
  readonly day: Scalars['Date']['output'];
  /** Own staff only; null for coordinators. */
  readonly units?: Maybe<OccupancyCounts>;
};

export type Organisation = {
  readonly __typename?: 'Organisation';
  readonly id: Scalars['ID']['output'];
};

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

export type Place = {
  readonly __typename?: 'Place';
  readonly id: Scalars['ID']['output'];
};

export type PlaceHoldError = {
  readonly __typename?: 'PlaceHoldError';
  readonly code: PlaceHoldErrorCode;
  readonly message: Scalars['String']['output'];
};

export type PlaceHoldErrorCode =
  /** The rules of the shelter forbid this household. */
  | 'DOES_NOT_FIT'
  /** The household is not soundly described; the message says what is wrong. */
  | 'INVALID_HOUSEHOLD'
  /** No unit that fits is free, and no set of up to three. */
  | 'NO_UNIT_FREE'
  | 'SHELTER_NOT_FOUND';

export type PlaceHoldInput = {
  readonly household: HouseholdInput;
  /** How long the unit is kept, 5-240. */
  readonly minutes: Scalars['Int']['input'];
  readonly referralId: Scalars['ID']['input'];
  readonly shelterId: Scalars['ID']['input'];
};

export type PlaceHoldPayload = {
  readonly __typename?: 'PlaceHoldPayload';
  readonly errors: ReadonlyArray<PlaceHoldError>;
  readonly hold?: Maybe<PlacedHold>;
};

export type PlacedHold = {
  readonly __typename?: 'PlacedHold';
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** Whose staff will answer. */
  readonly operatorOrganisationId: Scalars['ID']['output'];
};

export type ProlongHoldInput = {
  /** How much longer the unit is kept, 5-240; never beyond 240 minutes after it was first held. */
  readonly minutes: Scalars['Int']['input'];
  readonly referralId: Scalars['ID']['input'];
};

export type ProlongHoldPayload = {
  readonly __typename?: 'ProlongHoldPayload';
  /** Null when the unit is not held any more. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
};

export type Query = {
  readonly __typename?: 'Query';
  /**
   * The whole network by zone, in bands, as of the last fixed tick (0, 6, 12 and 18 o'clock UTC). For every signed-in member of the
   * network but opposing counsel and court clerks. A band stays until several rooms of several shelters have changed, so it may
   * be days old: for tonight ask `bedAvailability`, whatever the board says.
   */
  readonly availabilityBoard?: Maybe<AvailabilityBoard>;
  /**
   * What fits this household tonight: yes, ask or no, always with reasons. No counts, no addresses, only code names and zones.
   * For referral partners. Every question is recorded with the caller's own reference.
   *
   * Answered from a picture of the free rooms that is taken every five minutes (`asOf`): a room may have gone since, which
   * `sendReferral` then tells. A reference keeps to its first picture for 5 minutes, to its second for 15, to its third for an hour
   * and to every later one for four; `newPicture` shows the newest at once, and costs a household.
   *
   * Budgeted by households asked about: 30 a member and 150 an organisation in 24 hours, unless the network set others. The same
   * household under the same reference costs nothing for 24 hours, and neither do two corrections of it; what is described
   * otherwise after that is another household. `extensions.budget { householdsLeft organisationLeft renewsAt }` tells what is
   * left; beyond it the error is BUDGET_SPENT and nothing is answered.
   */
  readonly bedAvailability?: Maybe<BedOptionConnection>;
  /** For the disclosures service: whether the network has a zone. */
  readonly isZone: Scalars['Boolean']['output'];
  /** For coordinators: every zone of the network, named or not, by name. */
  readonly mapZones?: Maybe<ReadonlyArray<MapZone>>;
  /** The shelters the viewer works for. */
  readonly myShelters?: Maybe<ReadonlyArray<Shelter>>;
  /** A shelter by its id; null when there is none the viewer may see. */
  readonly shelter?: Maybe<Shelter>;
  /**
   * For coordinators: households nobody could answer with yes or ask, by what was asked. Calendar months (UTC) that lie between the
   * two days and are over, at most 24; the running month is not told. Counts are in tens, rounded down; under ten they are null, and where
   * others would narrow them everything of the month is.
   */
  readonly unmetDemand?: Maybe<ReadonlyArray<DemandMonth>>;
  /** For coordinators: ways of asking that stand out, by member and day, newest first, from the questions of the last 30 days. Never what was asked about. */
  readonly unusualSearches?: Maybe<UnusualSearchConnection>;
};


export type QueryBedAvailabilityArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  input: BedAvailabilityInput;
};


export type QueryIsZoneArgs = {
  id: Scalars['ID']['input'];
};


export type QueryShelterArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUnmetDemandArgs = {
  by: DemandDimension;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryUnusualSearchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type RankReason = {
  readonly __typename?: 'RankReason';
  readonly code: RankReasonCode;
  /** For people, in English. */
  readonly message: Scalars['String']['output'];
};

export type RankReasonCode =
  /** Among equals. */
  | 'CODE_NAME'
  /** YES before ASK before NO. */
  | 'FIT'
  /** Capacity confirmed lately before earlier. */
  | 'FRESHNESS'
  /** One room before several that adjoin, before rooms apart, before a planned opening. */
  | 'ROOMS'
  /** A shelter whose published rules are closest to this household, so that those that take what few take stay open. */
  | 'RULES';

export type RetireUnitInput = {
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly unitId: Scalars['ID']['input'];
};

export type RetireUnitPayload = {
  readonly __typename?: 'RetireUnitPayload';
  readonly errors: ReadonlyArray<CapacityError>;
  /** The shelter without it. */
  readonly shelter?: Maybe<Shelter>;
};

export type ReviewSearchPatternError = {
  readonly __typename?: 'ReviewSearchPatternError';
  readonly code: ReviewSearchPatternErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type ReviewSearchPatternErrorCode =
  | 'ALREADY_REVIEWED'
  | 'INVALID_TEXT'
  | 'NOT_FOUND';

export type ReviewSearchPatternInput = {
  readonly id: Scalars['ID']['input'];
  /** What it was about, 10-500 characters. No names of survivors. */
  readonly text: Scalars['String']['input'];
};

export type ReviewSearchPatternPayload = {
  readonly __typename?: 'ReviewSearchPatternPayload';
  readonly errors: ReadonlyArray<ReviewSearchPatternError>;
  readonly search?: Maybe<UnusualSearch>;
};

export type SearchPattern =
  /** Asked beyond the budget on at least three of seven days. */
  | 'BUDGET_SPENT_OFTEN'
  /** At least 80 % of a member's budget of households. */
  | 'MANY_HOUSEHOLDS'
  /** At least 6 different descriptions under one reference. */
  | 'NARROWING'
  /** At least 10 households between 22 and 6 o'clock UTC. */
  | 'NIGHT_SWEEP'
  /** The same household under at least 3 references. */
  | 'ONE_HOUSEHOLD_MANY_REFERENCES'
  /** At least 60 questions under one reference. */
  | 'SAME_HOUSEHOLD_POLLED';

export type SearchReview = {
  readonly __typename?: 'SearchReview';
  readonly at: Scalars['DateTime']['output'];
  readonly byMemberId: Scalars['ID']['output'];
  readonly text: Scalars['String']['output'];
};

export type SetAdmissionRulesInput = {
  readonly adultsAlone: Scalars['Boolean']['input'];
  readonly cribs: Scalars['Boolean']['input'];
  /** At least one ISO 639-1 code. */
  readonly languages: ReadonlyArray<Scalars['String']['input']>;
  /** 0-20. */
  readonly mostChildren: Scalars['Int']['input'];
  /** 0-17. */
  readonly oldestBoy: Scalars['Int']['input'];
  readonly pets: Scalars['Boolean']['input'];
  readonly shelterId: Scalars['ID']['input'];
  /** How long families stay; what is left out stays as it is. */
  readonly stay?: InputMaybe<StayLengthInput>;
  readonly stepFree: Scalars['Boolean']['input'];
};

export type SetAdmissionRulesPayload = {
  readonly __typename?: 'SetAdmissionRulesPayload';
  readonly errors: ReadonlyArray<AdmissionRulesError>;
  readonly shelter?: Maybe<Shelter>;
};

export type SetCompromisedInput = {
  /** True takes the shelter out of matching, false puts it back. */
  readonly compromised: Scalars['Boolean']['input'];
  readonly placeId: Scalars['ID']['input'];
};

export type SetCompromisedPayload = {
  readonly __typename?: 'SetCompromisedPayload';
  /** False when no shelter has this place. */
  readonly recorded: Scalars['Boolean']['output'];
};

export type SetShelterActiveInput = {
  /** Needed where a zone that is named would be shown under a larger one afterwards. */
  readonly acceptMerging?: Scalars['Boolean']['input'];
  readonly active: Scalars['Boolean']['input'];
  readonly shelterId: Scalars['ID']['input'];
};

export type SetShelterActivePayload = {
  readonly __typename?: 'SetShelterActivePayload';
  readonly errors: ReadonlyArray<MapError>;
  /** Zones that are named now and are, or would be, shown under a larger one. */
  readonly merged: ReadonlyArray<Zone>;
  readonly shelter?: Maybe<Shelter>;
};

export type SetUnitStateInput = {
  /** The unit's version as the caller saw it; another one now is CHANGED_MEANWHILE. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The day it is expected to be free: from today on, at most 366 days ahead; leave out for unknown. Not with FREE. */
  readonly freeOn?: InputMaybe<Scalars['Date']['input']>;
  readonly state: SettableUnitState;
  readonly unitId: Scalars['ID']['input'];
};

export type SetUnitStatePayload = {
  readonly __typename?: 'SetUnitStatePayload';
  readonly errors: ReadonlyArray<CapacityError>;
  readonly unit?: Maybe<Unit>;
};

export type SettableUnitState =
  | 'FREE'
  | 'OCCUPIED'
  | 'OUT_OF_SERVICE';

/** A shelter is known by its code name. Where it is, only `place` can tell, and only to whom the policy allows. */
export type Shelter = {
  readonly __typename?: 'Shelter';
  readonly admission: AdmissionRules;
  readonly codeName: Scalars['String']['output'];
  /** When staff last confirmed the capacity; to everyone but its own staff as of the last five minutes of the clock. */
  readonly confirmedAt: Scalars['DateTime']['output'];
  readonly freshness: Freshness;
  readonly id: Scalars['ID']['output'];
  /** The real name; null for everyone but the shelter's own staff. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /**
   * How full it was at the end of each day, in the shelter's own time zone; the day that has not ended yet is as of now. At most 366 days.
   * Own staff see counts; coordinators see bands, of ended days only; null for everyone else.
   */
  readonly occupancy?: Maybe<ReadonlyArray<OccupancyPoint>>;
  /** Who runs it; null for everyone but its own staff and coordinators. */
  readonly operator?: Maybe<Organisation>;
  /** Resolved by disclosures, redacted by the viewer's precision. */
  readonly place?: Maybe<Place>;
  readonly stage: Stage;
  /** How long families stay. */
  readonly stay: StayLength;
  /** Families who are there now, by the day they are expected to leave. Own staff only; null for everyone else. */
  readonly stays?: Maybe<ReadonlyArray<Stay>>;
  /** Own staff only; null for everyone else. */
  readonly units?: Maybe<ReadonlyArray<Unit>>;
  /** The smallest published zone it lies in: one with at least 3 active shelters of at least 2 operators. */
  readonly zone: Zone;
};


/** A shelter is known by its code name. Where it is, only `place` can tell, and only to whom the policy allows. */
export type ShelterOccupancyArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

export type Stage =
  /** Crisis room, weeks. */
  | 'EMERGENCY'
  /** Second stage, months. */
  | 'TRANSITIONAL';

export type StateAfterStay =
  | 'FREE'
  /** To be cleaned or mended first. */
  | 'OUT_OF_SERVICE';

export type StateBy = {
  readonly __typename?: 'StateBy';
  readonly memberId: Scalars['ID']['output'];
  /** Null where it was not written down. */
  readonly organisationId?: Maybe<Scalars['ID']['output']>;
};

/** A family in the shelter. It says nothing about the family. */
export type Stay = {
  readonly __typename?: 'Stay';
  readonly beganAt: Scalars['DateTime']['output'];
  /** Null while it is there. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day it is expected to leave. */
  readonly expectedEnd: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  /** Labels of its units. */
  readonly unitLabels: ReadonlyArray<Scalars['String']['output']>;
};

export type StayError = {
  readonly __typename?: 'StayError';
  readonly code: StayErrorCode;
  /** The input field the error is about. */
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type StayErrorCode =
  | 'ENDED'
  | 'IN_THE_PAST'
  /** No such stay in a shelter of yours. */
  | 'NOT_FOUND'
  /** freeOn is not a day it can be. */
  | 'OUT_OF_RANGE'
  | 'TOO_LONG';

export type StayLength = {
  readonly __typename?: 'StayLength';
  /** Days a family can stay at most. */
  readonly mostDays: Scalars['Int']['output'];
  /** Days a family usually stays. */
  readonly typicalDays: Scalars['Int']['output'];
};

export type StayLengthInput = {
  /** 1-730. */
  readonly mostDays: Scalars['Int']['input'];
  /** 1 to mostDays. */
  readonly typicalDays: Scalars['Int']['input'];
};

/**
 * Told as server-sent events (POST, `accept: text/event-stream`). Every event is read with what the viewer may see at that moment; its
 * `id`, sent back as `Last-Event-ID` within a day, gives what changed meanwhile. Events about one shelter that follow each other closely
 * come as one; one may come twice. A stream ends with UNAUTHENTICATED when its token does, with STREAM_BEHIND when more changed than it
 * can tell, with SERVICE_UNAVAILABLE when a part of the network goes. A member has at most 20 open (TOO_MANY_STREAMS).
 */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * The board, once at each of its fixed ticks (every 15 minutes) whether or not anything changed on it; never in between. Given zones,
   * only theirs. For whoever may ask availabilityBoard.
   */
  readonly availabilityChanged?: Maybe<AvailabilityBoard>;
  /**
   * A shelter, when it changed. Its own staff hear of everything; everybody else only of what a member of the network could read: its
   * admission rules and that its capacity was confirmed, never of a room that was held, taken or left. Ends at once where there is none
   * the viewer may see.
   */
  readonly shelterChanged?: Maybe<Shelter>;
};


/**
 * Told as server-sent events (POST, `accept: text/event-stream`). Every event is read with what the viewer may see at that moment; its
 * `id`, sent back as `Last-Event-ID` within a day, gives what changed meanwhile. Events about one shelter that follow each other closely
 * come as one; one may come twice. A stream ends with UNAUTHENTICATED when its token does, with STREAM_BEHIND when more changed than it
 * can tell, with SERVICE_UNAVAILABLE when a part of the network goes. A member has at most 20 open (TOO_MANY_STREAMS).
 */
export type SubscriptionAvailabilityChangedArgs = {
  zones?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Told as server-sent events (POST, `accept: text/event-stream`). Every event is read with what the viewer may see at that moment; its
 * `id`, sent back as `Last-Event-ID` within a day, gives what changed meanwhile. Events about one shelter that follow each other closely
 * come as one; one may come twice. A stream ends with UNAUTHENTICATED when its token does, with STREAM_BEHIND when more changed than it
 * can tell, with SERVICE_UNAVAILABLE when a part of the network goes. A member has at most 20 open (TOO_MANY_STREAMS).
 */
export type SubscriptionShelterChangedArgs = {
  id: Scalars['ID']['input'];
};

/** A room or flat; holds one household at a time. */
export type Unit = {
  readonly __typename?: 'Unit';
  /** Units of the shelter with the same label lie door to door; null when it has no such neighbour. */
  readonly adjoining?: Maybe<Scalars['String']['output']>;
  readonly beds: Scalars['Int']['output'];
  readonly cribs: Scalars['Int']['output'];
  /** The day it is expected to be free; null when nobody has said. Partners learn no more of it than "within a week". */
  readonly freeOn?: Maybe<Scalars['Date']['output']>;
  /** Its last 50 changes, the newest first. */
  readonly history: ReadonlyArray<UnitChange>;
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
  readonly state: UnitState;
  /** Who said so. */
  readonly stateBy: StateBy;
  /** Since when. */
  readonly stateSince: Scalars['DateTime']['output'];
  readonly stepFree: Scalars['Boolean']['output'];
  /** Grows with every change by staff; give it back with a change, and nobody overwrites somebody else's. */
  readonly version: Scalars['Int']['output'];
};

/** One change of a unit. */
export type UnitChange = {
  readonly __typename?: 'UnitChange';
  readonly at: Scalars['DateTime']['output'];
  readonly by: StateBy;
  readonly cause: UnitChangeCause;
  /** Null where the unit was entered. */
  readonly from?: Maybe<UnitState>;
  /** Null where the unit was retired. */
  readonly to?: Maybe<UnitState>;
  /** When a hold ends by itself. */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
};

export type UnitChangeCause =
  /** A family arrived. */
  | 'ARRIVAL'
  /** Held for a referral, kept, or given back. */
  | 'HOLD'
  /** A family left. */
  | 'LEAVING'
  /** Staff said so. */
  | 'STAFF';

export type UnitState =
  | 'FREE'
  /** Kept for a referral until its hold ends. */
  | 'HELD'
  | 'OCCUPIED'
  | 'OUT_OF_SERVICE';

export type UnitStateInput = {
  /** The unit's version as the caller saw it; another one now is CHANGED_MEANWHILE. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The day it is expected to be free: from today on, at most 366 days ahead; leave out for unknown. Not with FREE. */
  readonly freeOn?: InputMaybe<Scalars['Date']['input']>;
  readonly state: SettableUnitState;
  readonly unitId: Scalars['ID']['input'];
};

/** One member's way of asking on one day. */
export type UnusualSearch = {
  readonly __typename?: 'UnusualSearch';
  /** UTC. */
  readonly day: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  readonly memberId: Scalars['ID']['output'];
  readonly organisation?: Maybe<Organisation>;
  readonly pattern: SearchPattern;
  /** Null while nobody has looked at it. */
  readonly review?: Maybe<SearchReview>;
};

export type UnusualSearchConnection = {
  readonly __typename?: 'UnusualSearchConnection';
  readonly edges: ReadonlyArray<UnusualSearchEdge>;
  readonly pageInfo: PageInfo;
};

export type UnusualSearchEdge = {
  readonly __typename?: 'UnusualSearchEdge';
  /** Opaque; works for this viewer only. */
  readonly cursor: Scalars['String']['output'];
  readonly node: UnusualSearch;
};

/** A published area. */
export type Zone = {
  readonly __typename?: 'Zone';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

/** Shelters that are told of together: at least 3 of at least 2 operators. Where fewer are left over in the whole network, they are not on the board. */
export type ZoneAvailability = {
  readonly __typename?: 'ZoneAvailability';
  /** As of when at least three units of at least two of these shelters had changed. */
  readonly band: AvailabilityBand;
  /** Null where both stages are told together, because one of them alone would be too few. */
  readonly stage?: Maybe<Stage>;
  readonly zone: Zone;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Shelter: Shelter;
  Zone: Zone;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Shelter:
    ( { __typename: 'Shelter' }
    & GraphQLRecursivePick<FederationTypes['Shelter'], {"id":true}> );
  Zone:
    ( { __typename: 'Zone' }
    & GraphQLRecursivePick<FederationTypes['Zone'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddUnitInput: AddUnitInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AddUnitPayload: ResolverTypeWrapper<Omit<AddUnitPayload, 'unit'> & { unit?: Maybe<ResolversTypes['Unit']> }>;
  AdmissionRules: ResolverTypeWrapper<AdmissionRules>;
  AdmissionRulesError: ResolverTypeWrapper<AdmissionRulesError>;
  AdmissionRulesErrorCode: AdmissionRulesErrorCode;
  AvailabilityBand: AvailabilityBand;
  AvailabilityBoard: ResolverTypeWrapper<Omit<AvailabilityBoard, 'zones'> & { zones: ReadonlyArray<ResolversTypes['ZoneAvailability']> }>;
  BedAvailabilityInput: BedAvailabilityInput;
  BedOption: ResolverTypeWrapper<BedOptionParent>;
  BedOptionConnection: ResolverTypeWrapper<Omit<BedOptionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['BedOptionEdge']> }>;
  BedOptionEdge: ResolverTypeWrapper<Omit<BedOptionEdge, 'node'> & { node: ResolversTypes['BedOption'] }>;
  CapacityError: ResolverTypeWrapper<CapacityError>;
  CapacityErrorCode: CapacityErrorCode;
  ChangeUnitInput: ChangeUnitInput;
  ChangeUnitPayload: ResolverTypeWrapper<Omit<ChangeUnitPayload, 'unit'> & { unit?: Maybe<ResolversTypes['Unit']> }>;
  ChangeZoneInput: ChangeZoneInput;
  ChangeZonePayload: ResolverTypeWrapper<Omit<ChangeZonePayload, 'merged' | 'zone'> & { merged: ReadonlyArray<ResolversTypes['Zone']>, zone?: Maybe<ResolversTypes['MapZone']> }>;
  ChildInput: ChildInput;
  ConfirmCapacityInput: ConfirmCapacityInput;
  ConfirmCapacityPayload: ResolverTypeWrapper<Omit<ConfirmCapacityPayload, 'shelter'> & { shelter?: Maybe<ResolversTypes['Shelter']> }>;
  CreateZoneInput: CreateZoneInput;
  CreateZonePayload: ResolverTypeWrapper<Omit<CreateZonePayload, 'zone'> & { zone?: Maybe<ResolversTypes['MapZone']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DemandCell: ResolverTypeWrapper<DemandCell>;
  DemandDimension: DemandDimension;
  DemandMonth: ResolverTypeWrapper<DemandMonthRow>;
  EndStayInput: EndStayInput;
  EndStayPayload: ResolverTypeWrapper<Omit<EndStayPayload, 'stay'> & { stay?: Maybe<ResolversTypes['Stay']> }>;
  ExtendStayInput: ExtendStayInput;
  ExtendStayPayload: ResolverTypeWrapper<Omit<ExtendStayPayload, 'stay'> & { stay?: Maybe<ResolversTypes['Stay']> }>;
  Fit: Fit;
  FitReason: ResolverTypeWrapper<FitReason>;
  FitReasonCode: FitReasonCode;
  Freshness: Freshness;
  Gender: Gender;
  HouseholdInput: HouseholdInput;
  MapError: ResolverTypeWrapper<MapError>;
  MapErrorCode: MapErrorCode;
  MapZone: ResolverTypeWrapper<MapZoneRow>;
  MoveHoldInput: MoveHoldInput;
  MoveHoldPayload: ResolverTypeWrapper<MoveHoldPayload>;
  MoveShelterInput: MoveShelterInput;
  MoveShelterPayload: ResolverTypeWrapper<Omit<MoveShelterPayload, 'merged' | 'shelter'> & { merged: ReadonlyArray<ResolversTypes['Zone']>, shelter?: Maybe<ResolversTypes['Shelter']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OccupancyBand: OccupancyBand;
  OccupancyCounts: ResolverTypeWrapper<OccupancyCounts>;
  OccupancyPoint: ResolverTypeWrapper<OccupancyRow>;
  Organisation: ResolverTypeWrapper<Organisation>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Place: ResolverTypeWrapper<Place>;
  PlaceHoldError: ResolverTypeWrapper<PlaceHoldError>;
  PlaceHoldErrorCode: PlaceHoldErrorCode;
  PlaceHoldInput: PlaceHoldInput;
  PlaceHoldPayload: ResolverTypeWrapper<PlaceHoldPayload>;
  PlacedHold: ResolverTypeWrapper<PlacedHold>;
  ProlongHoldInput: ProlongHoldInput;
  ProlongHoldPayload: ResolverTypeWrapper<ProlongHoldPayload>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RankReason: ResolverTypeWrapper<RankReason>;
  RankReasonCode: RankReasonCode;
  RetireUnitInput: RetireUnitInput;
  RetireUnitPayload: ResolverTypeWrapper<Omit<RetireUnitPayload, 'shelter'> & { shelter?: Maybe<ResolversTypes['Shelter']> }>;
  ReviewSearchPatternError: ResolverTypeWrapper<ReviewSearchPatternError>;
  ReviewSearchPatternErrorCode: ReviewSearchPatternErrorCode;
  ReviewSearchPatternInput: ReviewSearchPatternInput;
  ReviewSearchPatternPayload: ResolverTypeWrapper<Omit<ReviewSearchPatternPayload, 'search'> & { search?: Maybe<ResolversTypes['UnusualSearch']> }>;
  SearchPattern: SearchPattern;
  SearchReview: ResolverTypeWrapper<SearchReview>;
  SetAdmissionRulesInput: SetAdmissionRulesInput;
  SetAdmissionRulesPayload: ResolverTypeWrapper<Omit<SetAdmissionRulesPayload, 'shelter'> & { shelter?: Maybe<ResolversTypes['Shelter']> }>;
  SetCompromisedInput: SetCompromisedInput;
  SetCompromisedPayload: ResolverTypeWrapper<SetCompromisedPayload>;
  SetShelterActiveInput: SetShelterActiveInput;
  SetShelterActivePayload: ResolverTypeWrapper<Omit<SetShelterActivePayload, 'merged' | 'shelter'> & { merged: ReadonlyArray<ResolversTypes['Zone']>, shelter?: Maybe<ResolversTypes['Shelter']> }>;
  SetUnitStateInput: SetUnitStateInput;
  SetUnitStatePayload: ResolverTypeWrapper<Omit<SetUnitStatePayload, 'unit'> & { unit?: Maybe<ResolversTypes['Unit']> }>;
  SettableUnitState: SettableUnitState;
  Shelter: ResolverTypeWrapper<ShelterRow>;
  Stage: Stage;
  StateAfterStay: StateAfterStay;
  StateBy: ResolverTypeWrapper<StateBy>;
  Stay: ResolverTypeWrapper<StayRow>;
  StayError: ResolverTypeWrapper<StayError>;
  StayErrorCode: StayErrorCode;
  StayLength: ResolverTypeWrapper<StayLength>;
  StayLengthInput: StayLengthInput;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Unit: ResolverTypeWrapper<UnitRow>;
  UnitChange: ResolverTypeWrapper<UnitChangeRow>;
  UnitChangeCause: UnitChangeCause;
  UnitState: UnitState;
  UnitStateInput: UnitStateInput;
  UnusualSearch: ResolverTypeWrapper<PatternRow>;
  UnusualSearchConnection: ResolverTypeWrapper<Omit<UnusualSearchConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['UnusualSearchEdge']> }>;
  UnusualSearchEdge: ResolverTypeWrapper<Omit<UnusualSearchEdge, 'node'> & { node: ResolversTypes['UnusualSearch'] }>;
  Zone: ResolverTypeWrapper<PublishedZone>;
  ZoneAvailability: ResolverTypeWrapper<BoardRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddUnitInput: AddUnitInput;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  AddUnitPayload: Omit<AddUnitPayload, 'unit'> & { unit?: Maybe<ResolversParentTypes['Unit']> };
  AdmissionRules: AdmissionRules;
  AdmissionRulesError: AdmissionRulesError;
  AvailabilityBoard: Omit<AvailabilityBoard, 'zones'> & { zones: ReadonlyArray<ResolversParentTypes['ZoneAvailability']> };
  BedAvailabilityInput: BedAvailabilityInput;
  BedOption: BedOptionParent;
  BedOptionConnection: Omit<BedOptionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['BedOptionEdge']> };
  BedOptionEdge: Omit<BedOptionEdge, 'node'> & { node: ResolversParentTypes['BedOption'] };
  CapacityError: CapacityError;
  ChangeUnitInput: ChangeUnitInput;
  ChangeUnitPayload: Omit<ChangeUnitPayload, 'unit'> & { unit?: Maybe<ResolversParentTypes['Unit']> };
  ChangeZoneInput: ChangeZoneInput;
  ChangeZonePayload: Omit<ChangeZonePayload, 'merged' | 'zone'> & { merged: ReadonlyArray<ResolversParentTypes['Zone']>, zone?: Maybe<ResolversParentTypes['MapZone']> };
  ChildInput: ChildInput;
  ConfirmCapacityInput: ConfirmCapacityInput;
  ConfirmCapacityPayload: Omit<ConfirmCapacityPayload, 'shelter'> & { shelter?: Maybe<ResolversParentTypes['Shelter']> };
  CreateZoneInput: CreateZoneInput;
  CreateZonePayload: Omit<CreateZonePayload, 'zone'> & { zone?: Maybe<ResolversParentTypes['MapZone']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DemandCell: DemandCell;
  DemandMonth: DemandMonthRow;
  EndStayInput: EndStayInput;
  EndStayPayload: Omit<EndStayPayload, 'stay'> & { stay?: Maybe<ResolversParentTypes['Stay']> };
  ExtendStayInput: ExtendStayInput;
  ExtendStayPayload: Omit<ExtendStayPayload, 'stay'> & { stay?: Maybe<ResolversParentTypes['Stay']> };
  FitReason: FitReason;
  HouseholdInput: HouseholdInput;
  MapError: MapError;
  MapZone: MapZoneRow;
  MoveHoldInput: MoveHoldInput;
  MoveHoldPayload: MoveHoldPayload;
  MoveShelterInput: MoveShelterInput;
  MoveShelterPayload: Omit<MoveShelterPayload, 'merged' | 'shelter'> & { merged: ReadonlyArray<ResolversParentTypes['Zone']>, shelter?: Maybe<ResolversParentTypes['Shelter']> };
  Mutation: Record<PropertyKey, never>;
  OccupancyCounts: OccupancyCounts;
  OccupancyPoint: OccupancyRow;
  Organisation: Organisation;
  PageInfo: PageInfo;
  Place: Place;
  PlaceHoldError: PlaceHoldError;
  PlaceHoldInput: PlaceHoldInput;
  PlaceHoldPayload: PlaceHoldPayload;
  PlacedHold: PlacedHold;
  ProlongHoldInput: ProlongHoldInput;
  ProlongHoldPayload: ProlongHoldPayload;
  Query: Record<PropertyKey, never>;
  RankReason: RankReason;
  RetireUnitInput: RetireUnitInput;
  RetireUnitPayload: Omit<RetireUnitPayload, 'shelter'> & { shelter?: Maybe<ResolversParentTypes['Shelter']> };
  ReviewSearchPatternError: ReviewSearchPatternError;
  ReviewSearchPatternInput: ReviewSearchPatternInput;
  ReviewSearchPatternPayload: Omit<ReviewSearchPatternPayload, 'search'> & { search?: Maybe<ResolversParentTypes['UnusualSearch']> };
  SearchReview: SearchReview;
  SetAdmissionRulesInput: SetAdmissionRulesInput;
  SetAdmissionRulesPayload: Omit<SetAdmissionRulesPayload, 'shelter'> & { shelter?: Maybe<ResolversParentTypes['Shelter']> };
  SetCompromisedInput: SetCompromisedInput;
  SetCompromisedPayload: SetCompromisedPayload;
  SetShelterActiveInput: SetShelterActiveInput;
  SetShelterActivePayload: Omit<SetShelterActivePayload, 'merged' | 'shelter'> & { merged: ReadonlyArray<ResolversParentTypes['Zone']>, shelter?: Maybe<ResolversParentTypes['Shelter']> };
  SetUnitStateInput: SetUnitStateInput;
  SetUnitStatePayload: Omit<SetUnitStatePayload, 'unit'> & { unit?: Maybe<ResolversParentTypes['Unit']> };
  Shelter: ShelterRow;
  StateBy: StateBy;
  Stay: StayRow;
  StayError: StayError;
  StayLength: StayLength;
  StayLengthInput: StayLengthInput;
  Subscription: Record<PropertyKey, never>;
  Unit: UnitRow;
  UnitChange: UnitChangeRow;
  UnitStateInput: UnitStateInput;
  UnusualSearch: PatternRow;
  UnusualSearchConnection: Omit<UnusualSearchConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['UnusualSearchEdge']> };
  UnusualSearchEdge: Omit<UnusualSearchEdge, 'node'> & { node: ResolversParentTypes['UnusualSearch'] };
  Zone: PublishedZone;
  ZoneAvailability: BoardRow;
};

export type AddUnitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddUnitPayload'] = ResolversParentTypes['AddUnitPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['CapacityError']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type AdmissionRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdmissionRules'] = ResolversParentTypes['AdmissionRules']> = {
  adultsAlone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cribs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  mostChildren?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldestBoy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pets?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stepFree?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AdmissionRulesErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdmissionRulesError'] = ResolversParentTypes['AdmissionRulesError']> = {
  code?: Resolver<ResolversTypes['AdmissionRulesErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AvailabilityBoardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AvailabilityBoard'] = ResolversParentTypes['AvailabilityBoard']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  zones?: Resolver<ReadonlyArray<ResolversTypes['ZoneAvailability']>, ParentType, ContextType>;
};

export type BedOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BedOption'] = ResolversParentTypes['BedOption']> = {
  confirmedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fit?: Resolver<ResolversTypes['Fit'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  rankedBy?: Resolver<ReadonlyArray<ResolversTypes['RankReason']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['FitReason']>, ParentType, ContextType>;
  shelter?: Resolver<ResolversTypes['Shelter'], ParentType, ContextType>;
};

export type BedOptionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BedOptionConnection'] = ResolversParentTypes['BedOptionConnection']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['BedOptionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BedOptionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BedOptionEdge'] = ResolversParentTypes['BedOptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BedOption'], ParentType, ContextType>;
};

export type CapacityErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapacityError'] = ResolversParentTypes['CapacityError']> = {
  code?: Resolver<ResolversTypes['CapacityErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeUnitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeUnitPayload'] = ResolversParentTypes['ChangeUnitPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['CapacityError']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type ChangeZonePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeZonePayload'] = ResolversParentTypes['ChangeZonePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MapError']>, ParentType, ContextType>;
  merged?: Resolver<ReadonlyArray<ResolversTypes['Zone']>, ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['MapZone']>, ParentType, ContextType>;
};

export type ConfirmCapacityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmCapacityPayload'] = ResolversParentTypes['ConfirmCapacityPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['CapacityError']>, ParentType, ContextType>;
  shelter?: Resolver<Maybe<ResolversTypes['Shelter']>, ParentType, ContextType>;
};

export type CreateZonePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateZonePayload'] = ResolversParentTypes['CreateZonePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MapError']>, ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['MapZone']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DemandCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemandCell'] = ResolversParentTypes['DemandCell']> = {
  households?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zoneName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DemandMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemandMonth'] = ResolversParentTypes['DemandMonth']> = {
  atLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['DemandCell']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type EndStayPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndStayPayload'] = ResolversParentTypes['EndStayPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['StayError']>, ParentType, ContextType>;
  stay?: Resolver<Maybe<ResolversTypes['Stay']>, ParentType, ContextType>;
};

export type ExtendStayPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendStayPayload'] = ResolversParentTypes['ExtendStayPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['StayError']>, ParentType, ContextType>;
  stay?: Resolver<Maybe<ResolversTypes['Stay']>, ParentType, ContextType>;
};

export type FitReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FitReason'] = ResolversParentTypes['FitReason']> = {
  code?: Resolver<ResolversTypes['FitReasonCode'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['Fit'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MapErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MapError'] = ResolversParentTypes['MapError']> = {
  code?: Resolver<ResolversTypes['MapErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MapZoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MapZone'] = ResolversParentTypes['MapZone']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  localities?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  shownAs?: Resolver<ResolversTypes['Zone'], ParentType, ContextType>;
};

export type MoveHoldPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveHoldPayload'] = ResolversParentTypes['MoveHoldPayload']> = {
  moved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MoveShelterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveShelterPayload'] = ResolversParentTypes['MoveShelterPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MapError']>, ParentType, ContextType>;
  merged?: Resolver<ReadonlyArray<ResolversTypes['Zone']>, ParentType, ContextType>;
  shelter?: Resolver<Maybe<ResolversTypes['Shelter']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addUnit?: Resolver<ResolversTypes['AddUnitPayload'], ParentType, ContextType, RequireFields<MutationAddUnitArgs, 'input'>>;
  changeUnit?: Resolver<ResolversTypes['ChangeUnitPayload'], ParentType, ContextType, RequireFields<MutationChangeUnitArgs, 'input'>>;
  changeZone?: Resolver<ResolversTypes['ChangeZonePayload'], ParentType, ContextType, RequireFields<MutationChangeZoneArgs, 'input'>>;
  confirmCapacity?: Resolver<ResolversTypes['ConfirmCapacityPayload'], ParentType, ContextType, RequireFields<MutationConfirmCapacityArgs, 'input'>>;
  confirmHold?: Resolver<ResolversTypes['MoveHoldPayload'], ParentType, ContextType, RequireFields<MutationConfirmHoldArgs, 'input'>>;
  createZone?: Resolver<ResolversTypes['CreateZonePayload'], ParentType, ContextType, RequireFields<MutationCreateZoneArgs, 'input'>>;
  endStay?: Resolver<ResolversTypes['EndStayPayload'], ParentType, ContextType, RequireFields<MutationEndStayArgs, 'input'>>;
  extendStay?: Resolver<ResolversTypes['ExtendStayPayload'], ParentType, ContextType, RequireFields<MutationExtendStayArgs, 'input'>>;
  moveShelter?: Resolver<ResolversTypes['MoveShelterPayload'], ParentType, ContextType, RequireFields<MutationMoveShelterArgs, 'input'>>;
  occupyHold?: Resolver<ResolversTypes['MoveHoldPayload'], ParentType, ContextType, RequireFields<MutationOccupyHoldArgs, 'input'>>;
  placeHold?: Resolver<ResolversTypes['PlaceHoldPayload'], ParentType, ContextType, RequireFields<MutationPlaceHoldArgs, 'input'>>;
  prolongHold?: Resolver<ResolversTypes['ProlongHoldPayload'], ParentType, ContextType, RequireFields<MutationProlongHoldArgs, 'input'>>;
  releaseHold?: Resolver<ResolversTypes['MoveHoldPayload'], ParentType, ContextType, RequireFields<MutationReleaseHoldArgs, 'input'>>;
  retireUnit?: Resolver<ResolversTypes['RetireUnitPayload'], ParentType, ContextType, RequireFields<MutationRetireUnitArgs, 'input'>>;
  reviewSearchPattern?: Resolver<ResolversTypes['ReviewSearchPatternPayload'], ParentType, ContextType, RequireFields<MutationReviewSearchPatternArgs, 'input'>>;
  setAdmissionRules?: Resolver<ResolversTypes['SetAdmissionRulesPayload'], ParentType, ContextType, RequireFields<MutationSetAdmissionRulesArgs, 'input'>>;
  setCompromised?: Resolver<ResolversTypes['SetCompromisedPayload'], ParentType, ContextType, RequireFields<MutationSetCompromisedArgs, 'input'>>;
  setShelterActive?: Resolver<ResolversTypes['SetShelterActivePayload'], ParentType, ContextType, RequireFields<MutationSetShelterActiveArgs, 'input'>>;
  setUnitState?: Resolver<ResolversTypes['SetUnitStatePayload'], ParentType, ContextType, RequireFields<MutationSetUnitStateArgs, 'input'>>;
  unconfirmHold?: Resolver<ResolversTypes['MoveHoldPayload'], ParentType, ContextType, RequireFields<MutationUnconfirmHoldArgs, 'input'>>;
};

export type OccupancyCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccupancyCounts'] = ResolversParentTypes['OccupancyCounts']> = {
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occupied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outOfService?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OccupancyPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccupancyPoint'] = ResolversParentTypes['OccupancyPoint']> = {
  band?: Resolver<ResolversTypes['OccupancyBand'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  units?: Resolver<Maybe<ResolversTypes['OccupancyCounts']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PlaceHoldErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceHoldError'] = ResolversParentTypes['PlaceHoldError']> = {
  code?: Resolver<ResolversTypes['PlaceHoldErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlaceHoldPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceHoldPayload'] = ResolversParentTypes['PlaceHoldPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['PlaceHoldError']>, ParentType, ContextType>;
  hold?: Resolver<Maybe<ResolversTypes['PlacedHold']>, ParentType, ContextType>;
};

export type PlacedHoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacedHold'] = ResolversParentTypes['PlacedHold']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  operatorOrganisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProlongHoldPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProlongHoldPayload'] = ResolversParentTypes['ProlongHoldPayload']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  availabilityBoard?: Resolver<Maybe<ResolversTypes['AvailabilityBoard']>, ParentType, ContextType>;
  bedAvailability?: Resolver<Maybe<ResolversTypes['BedOptionConnection']>, ParentType, ContextType, RequireFields<QueryBedAvailabilityArgs, 'first' | 'input'>>;
  isZone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<QueryIsZoneArgs, 'id'>>;
  mapZones?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MapZone']>>, ParentType, ContextType>;
  myShelters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Shelter']>>, ParentType, ContextType>;
  shelter?: Resolver<Maybe<ResolversTypes['Shelter']>, ParentType, ContextType, RequireFields<QueryShelterArgs, 'id'>>;
  unmetDemand?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DemandMonth']>>, ParentType, ContextType, RequireFields<QueryUnmetDemandArgs, 'by' | 'from' | 'to'>>;
  unusualSearches?: Resolver<Maybe<ResolversTypes['UnusualSearchConnection']>, ParentType, ContextType, RequireFields<QueryUnusualSearchesArgs, 'first'>>;
};

export type RankReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankReason'] = ResolversParentTypes['RankReason']> = {
  code?: Resolver<ResolversTypes['RankReasonCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RetireUnitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetireUnitPayload'] = ResolversParentTypes['RetireUnitPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['CapacityError']>, ParentType, ContextType>;
  shelter?: Resolver<Maybe<ResolversTypes['Shelter']>, ParentType, ContextType>;
};

export type ReviewSearchPatternErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewSearchPatternError'] = ResolversParentTypes['ReviewSearchPatternError']> = {
  code?: Resolver<ResolversTypes['ReviewSearchPatternErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewSearchPatternPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewSearchPatternPayload'] = ResolversParentTypes['ReviewSearchPatternPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['ReviewSearchPatternError']>, ParentType, ContextType>;
  search?: Resolver<Maybe<ResolversTypes['UnusualSearch']>, ParentType, ContextType>;
};

export type SearchReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchReview'] = ResolversParentTypes['SearchReview']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byMemberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SetAdmissionRulesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetAdmissionRulesPayload'] = ResolversParentTypes['SetAdmissionRulesPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['AdmissionRulesError']>, ParentType, ContextType>;
  shelter?: Resolver<Maybe<ResolversTypes['Shelter']>, ParentType, ContextType>;
};

export type SetCompromisedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCompromisedPayload'] = ResolversParentTypes['SetCompromisedPayload']> = {
  recorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SetShelterActivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetShelterActivePayload'] = ResolversParentTypes['SetShelterActivePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MapError']>, ParentType, ContextType>;
  merged?: Resolver<ReadonlyArray<ResolversTypes['Zone']>, ParentType, ContextType>;
  shelter?: Resolver<Maybe<ResolversTypes['Shelter']>, ParentType, ContextType>;
};

export type SetUnitStatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetUnitStatePayload'] = ResolversParentTypes['SetUnitStatePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['CapacityError']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type ShelterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shelter'] = ResolversParentTypes['Shelter'], FederationReferenceType extends FederationReferenceTypes['Shelter'] = FederationReferenceTypes['Shelter']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shelter']> | FederationReferenceType, FederationReferenceType, ContextType>;
  admission?: Resolver<ResolversTypes['AdmissionRules'], ParentType, ContextType>;
  codeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confirmedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occupancy?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OccupancyPoint']>>, ParentType, ContextType, RequireFields<ShelterOccupancyArgs, 'from' | 'to'>>;
  operator?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  stay?: Resolver<ResolversTypes['StayLength'], ParentType, ContextType>;
  stays?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Stay']>>, ParentType, ContextType>;
  units?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Unit']>>, ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['Zone'], ParentType, ContextType>;
};

export type StateByResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateBy'] = ResolversParentTypes['StateBy']> = {
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type StayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stay'] = ResolversParentTypes['Stay']> = {
  beganAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expectedEnd?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unitLabels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StayErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StayError'] = ResolversParentTypes['StayError']> = {
  code?: Resolver<ResolversTypes['StayErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StayLengthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StayLength'] = ResolversParentTypes['StayLength']> = {
  mostDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  typicalDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  availabilityChanged?: SubscriptionResolver<Maybe<ResolversTypes['AvailabilityBoard']>, "availabilityChanged", ParentType, ContextType, Partial<SubscriptionAvailabilityChangedArgs>>;
  shelterChanged?: SubscriptionResolver<Maybe<ResolversTypes['Shelter']>, "shelterChanged", ParentType, ContextType, RequireFields<SubscriptionShelterChangedArgs, 'id'>>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  adjoining?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  beds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cribs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  freeOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['UnitChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['UnitState'], ParentType, ContextType>;
  stateBy?: Resolver<ResolversTypes['StateBy'], ParentType, ContextType>;
  stateSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stepFree?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitChange'] = ResolversParentTypes['UnitChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['StateBy'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['UnitChangeCause'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['UnitState']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['UnitState']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type UnusualSearchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnusualSearch'] = ResolversParentTypes['UnusualSearch']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pattern?: Resolver<ResolversTypes['SearchPattern'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['SearchReview']>, ParentType, ContextType>;
};

export type UnusualSearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnusualSearchConnection'] = ResolversParentTypes['UnusualSearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnusualSearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UnusualSearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnusualSearchEdge'] = ResolversParentTypes['UnusualSearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnusualSearch'], ParentType, ContextType>;
};

export type ZoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Zone'] = ResolversParentTypes['Zone'], FederationReferenceType extends FederationReferenceTypes['Zone'] = FederationReferenceTypes['Zone']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Zone']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ZoneAvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ZoneAvailability'] = ResolversParentTypes['ZoneAvailability']> = {
  band?: Resolver<ResolversTypes['AvailabilityBand'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['Zone'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AddUnitPayload?: AddUnitPayloadResolvers<ContextType>;
  AdmissionRules?: AdmissionRulesResolvers<ContextType>;
  AdmissionRulesError?: AdmissionRulesErrorResolvers<ContextType>;
  AvailabilityBoard?: AvailabilityBoardResolvers<ContextType>;
  BedOption?: BedOptionResolvers<ContextType>;
  BedOptionConnection?: BedOptionConnectionResolvers<ContextType>;
  BedOptionEdge?: BedOptionEdgeResolvers<ContextType>;
  CapacityError?: CapacityErrorResolvers<ContextType>;
  ChangeUnitPayload?: ChangeUnitPayloadResolvers<ContextType>;
  ChangeZonePayload?: ChangeZonePayloadResolvers<ContextType>;
  ConfirmCapacityPayload?: ConfirmCapacityPayloadResolvers<ContextType>;
  CreateZonePayload?: CreateZonePayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DemandCell?: DemandCellResolvers<ContextType>;
  DemandMonth?: DemandMonthResolvers<ContextType>;
  EndStayPayload?: EndStayPayloadResolvers<ContextType>;
  ExtendStayPayload?: ExtendStayPayloadResolvers<ContextType>;
  FitReason?: FitReasonResolvers<ContextType>;
  MapError?: MapErrorResolvers<ContextType>;
  MapZone?: MapZoneResolvers<ContextType>;
  MoveHoldPayload?: MoveHoldPayloadResolvers<ContextType>;
  MoveShelterPayload?: MoveShelterPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OccupancyCounts?: OccupancyCountsResolvers<ContextType>;
  OccupancyPoint?: OccupancyPointResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceHoldError?: PlaceHoldErrorResolvers<ContextType>;
  PlaceHoldPayload?: PlaceHoldPayloadResolvers<ContextType>;
  PlacedHold?: PlacedHoldResolvers<ContextType>;
  ProlongHoldPayload?: ProlongHoldPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RankReason?: RankReasonResolvers<ContextType>;
  RetireUnitPayload?: RetireUnitPayloadResolvers<ContextType>;
  ReviewSearchPatternError?: ReviewSearchPatternErrorResolvers<ContextType>;
  ReviewSearchPatternPayload?: ReviewSearchPatternPayloadResolvers<ContextType>;
  SearchReview?: SearchReviewResolvers<ContextType>;
  SetAdmissionRulesPayload?: SetAdmissionRulesPayloadResolvers<ContextType>;
  SetCompromisedPayload?: SetCompromisedPayloadResolvers<ContextType>;
  SetShelterActivePayload?: SetShelterActivePayloadResolvers<ContextType>;
  SetUnitStatePayload?: SetUnitStatePayloadResolvers<ContextType>;
  Shelter?: ShelterResolvers<ContextType>;
  StateBy?: StateByResolvers<ContextType>;
  Stay?: StayResolvers<ContextType>;
  StayError?: StayErrorResolvers<ContextType>;
  StayLength?: StayLengthResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  UnitChange?: UnitChangeResolvers<ContextType>;
  UnusualSearch?: UnusualSearchResolvers<ContextType>;
  UnusualSearchConnection?: UnusualSearchConnectionResolvers<ContextType>;
  UnusualSearchEdge?: UnusualSearchEdgeResolvers<ContextType>;
  Zone?: ZoneResolvers<ContextType>;
  ZoneAvailability?: ZoneAvailabilityResolvers<ContextType>;
};

