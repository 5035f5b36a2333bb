import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ShelterRow, UnitRow } from './store/index.ts';
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
  /** A moment in UTC, ISO 8601. */
  DateTime: { input: Date; output: Date; }
  _FieldSet: { input: unknown; output: unknown; }
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

/** The network's picture: bands, never counts, at fixed times, so that a change cannot be tied to an arrival. */
export type AvailabilityBoard = {
  readonly __typename?: 'AvailabilityBoard';
  /** The tick this board was drawn at. */
  readonly asOf: Scalars['DateTime']['output'];
  readonly zones: ReadonlyArray<ZoneAvailability>;
};

/** Who needs room. No names: a household is described, never identified. */
export type BedAvailabilityInput = {
  readonly household: HouseholdInput;
  /** The caller's own reference for this family, 1-64 characters; it is recorded with the question. Not a name. */
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
  /** Why, worst first; never empty. */
  readonly reasons: ReadonlyArray<FitReason>;
  readonly shelter: Shelter;
};

export type BedOptionConnection = {
  readonly __typename?: 'BedOptionConnection';
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
  /** The same unit twice. */
  | 'DUPLICATE_UNIT'
  /** No such shelter or unit of yours. */
  | 'NOT_FOUND'
  /** The unit is held for a referral; answer the referral instead. */
  | 'UNIT_HELD';

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

export type Fit =
  /** Call the shelter: something needs a person's judgement. */
  | 'ASK'
  | 'NO'
  /** Fits by the rules, and a unit is free. */
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

export type MoveHoldInput = {
  readonly referralId: Scalars['ID']['input'];
};

export type MoveHoldPayload = {
  readonly __typename?: 'MoveHoldPayload';
  /** The hold is now in the state asked for, or was already. */
  readonly moved: Scalars['Boolean']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Staff: "still right" for the whole shelter, or new numbers for some of its units. Makes the capacity fresh. */
  readonly confirmCapacity: ConfirmCapacityPayload;
  /** For the referrals service: the shelter accepted; the hold no longer runs out by itself. */
  readonly confirmHold: MoveHoldPayload;
  /** For the referrals service: the family arrived; the unit is occupied. */
  readonly occupyHold: MoveHoldPayload;
  /** For the referrals service: holds the best-fitting free unit of a shelter for one referral. Idempotent by referral. */
  readonly placeHold: PlaceHoldPayload;
  /** For the referrals service: a held unit is kept longer, once; asked again, it answers the same. */
  readonly prolongHold: ProlongHoldPayload;
  /** For the referrals service: the unit is free again. */
  readonly releaseHold: MoveHoldPayload;
  /** Staff: whom the shelter takes. */
  readonly setAdmissionRules: SetAdmissionRulesPayload;
  /** For the disclosures service: takes the shelter at a place out of matching, or puts it back. Safe to repeat. */
  readonly setCompromised: SetCompromisedPayload;
  /** Staff: a unit is free, occupied or out of service from now on. A held unit changes through its referral only. */
  readonly setUnitState: SetUnitStatePayload;
  /** For the referrals service: a unit that is kept for good is free again; one that is only held stays held. */
  readonly unconfirmHold: MoveHoldPayload;
};


export type MutationConfirmCapacityArgs = {
  input: ConfirmCapacityInput;
};


export type MutationConfirmHoldArgs = {
  input: MoveHoldInput;
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


export type MutationSetAdmissionRulesArgs = {
  input: SetAdmissionRulesInput;
};


export type MutationSetCompromisedArgs = {
  input: SetCompromisedInput;
};


export type MutationSetUnitStateArgs = {
  input: SetUnitStateInput;
};


export type MutationUnconfirmHoldArgs = {
  input: MoveHoldInput;
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
  /** No unit that fits is free. */
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
  /** The whole network by zone, in bands, as of the last fixed tick (every 15 minutes). For every signed-in member of the network but opposing counsel and court clerks. */
  readonly availabilityBoard?: Maybe<AvailabilityBoard>;
  /**
   * What fits this household tonight: yes, ask or no, always with reasons. No counts, no addresses, only code names and zones.
   * For referral partners. Every question is recorded with the caller's own reference.
   */
  readonly bedAvailability?: Maybe<BedOptionConnection>;
  /** The shelters the viewer works for. */
  readonly myShelters?: Maybe<ReadonlyArray<Shelter>>;
  /** A shelter by its id; null when there is none the viewer may see. */
  readonly shelter?: Maybe<Shelter>;
};


export type QueryBedAvailabilityArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  input: BedAvailabilityInput;
};


export type QueryShelterArgs = {
  id: Scalars['ID']['input'];
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

export type SetUnitStateInput = {
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
  /** When staff last confirmed the capacity. */
  readonly confirmedAt: Scalars['DateTime']['output'];
  readonly freshness: Freshness;
  readonly id: Scalars['ID']['output'];
  /** The real name; null for everyone but the shelter's own staff. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Who runs it; null for everyone but its own staff and coordinators. */
  readonly operator?: Maybe<Organisation>;
  /** Resolved by disclosures, redacted by the viewer's precision. */
  readonly place?: Maybe<Place>;
  readonly stage: Stage;
  /** Own staff only; null for everyone else. */
  readonly units?: Maybe<ReadonlyArray<Unit>>;
  /** The smallest published zone it lies in: one with at least 3 active shelters of at least 2 operators. */
  readonly zone: Zone;
};

export type Stage =
  /** Crisis room, weeks. */
  | 'EMERGENCY'
  /** Second stage, months. */
  | 'TRANSITIONAL';

/** A room or flat; holds one household at a time. */
export type Unit = {
  readonly __typename?: 'Unit';
  readonly beds: Scalars['Int']['output'];
  readonly cribs: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
  readonly state: UnitState;
  /** Since when. */
  readonly stateSince: Scalars['DateTime']['output'];
  readonly stepFree: Scalars['Boolean']['output'];
};

export type UnitState =
  | 'FREE'
  /** Kept for a referral until its hold ends. */
  | 'HELD'
  | 'OCCUPIED'
  | 'OUT_OF_SERVICE';

export type UnitStateInput = {
  readonly state: SettableUnitState;
  readonly unitId: Scalars['ID']['input'];
};

/** A published area. */
export type Zone = {
  readonly __typename?: 'Zone';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

export type ZoneAvailability = {
  readonly __typename?: 'ZoneAvailability';
  readonly band: AvailabilityBand;
  readonly stage: Stage;
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
  AdmissionRules: ResolverTypeWrapper<AdmissionRules>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AdmissionRulesError: ResolverTypeWrapper<AdmissionRulesError>;
  AdmissionRulesErrorCode: AdmissionRulesErrorCode;
  AvailabilityBand: AvailabilityBand;
  AvailabilityBoard: ResolverTypeWrapper<Omit<AvailabilityBoard, 'zones'> & { zones: ReadonlyArray<ResolversTypes['ZoneAvailability']> }>;
  BedAvailabilityInput: BedAvailabilityInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  BedOption: ResolverTypeWrapper<BedOptionParent>;
  BedOptionConnection: ResolverTypeWrapper<Omit<BedOptionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['BedOptionEdge']> }>;
  BedOptionEdge: ResolverTypeWrapper<Omit<BedOptionEdge, 'node'> & { node: ResolversTypes['BedOption'] }>;
  CapacityError: ResolverTypeWrapper<CapacityError>;
  CapacityErrorCode: CapacityErrorCode;
  ChildInput: ChildInput;
  ConfirmCapacityInput: ConfirmCapacityInput;
  ConfirmCapacityPayload: ResolverTypeWrapper<Omit<ConfirmCapacityPayload, 'shelter'> & { shelter?: Maybe<ResolversTypes['Shelter']> }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Fit: Fit;
  FitReason: ResolverTypeWrapper<FitReason>;
  FitReasonCode: FitReasonCode;
  Freshness: Freshness;
  Gender: Gender;
  HouseholdInput: HouseholdInput;
  MoveHoldInput: MoveHoldInput;
  MoveHoldPayload: ResolverTypeWrapper<MoveHoldPayload>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
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
  SetAdmissionRulesInput: SetAdmissionRulesInput;
  SetAdmissionRulesPayload: ResolverTypeWrapper<Omit<SetAdmissionRulesPayload, 'shelter'> & { shelter?: Maybe<ResolversTypes['Shelter']> }>;
  SetCompromisedInput: SetCompromisedInput;
  SetCompromisedPayload: ResolverTypeWrapper<SetCompromisedPayload>;
  SetUnitStateInput: SetUnitStateInput;
  SetUnitStatePayload: ResolverTypeWrapper<Omit<SetUnitStatePayload, 'unit'> & { unit?: Maybe<ResolversTypes['Unit']> }>;
  SettableUnitState: SettableUnitState;
  Shelter: ResolverTypeWrapper<ShelterRow>;
  Stage: Stage;
  Unit: ResolverTypeWrapper<UnitRow>;
  UnitState: UnitState;
  UnitStateInput: UnitStateInput;
  Zone: ResolverTypeWrapper<PublishedZone>;
  ZoneAvailability: ResolverTypeWrapper<BoardRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdmissionRules: AdmissionRules;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  AdmissionRulesError: AdmissionRulesError;
  AvailabilityBoard: Omit<AvailabilityBoard, 'zones'> & { zones: ReadonlyArray<ResolversParentTypes['ZoneAvailability']> };
  BedAvailabilityInput: BedAvailabilityInput;
  ID: Scalars['ID']['output'];
  BedOption: BedOptionParent;
  BedOptionConnection: Omit<BedOptionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['BedOptionEdge']> };
  BedOptionEdge: Omit<BedOptionEdge, 'node'> & { node: ResolversParentTypes['BedOption'] };
  CapacityError: CapacityError;
  ChildInput: ChildInput;
  ConfirmCapacityInput: ConfirmCapacityInput;
  ConfirmCapacityPayload: Omit<ConfirmCapacityPayload, 'shelter'> & { shelter?: Maybe<ResolversParentTypes['Shelter']> };
  DateTime: Scalars['DateTime']['output'];
  FitReason: FitReason;
  HouseholdInput: HouseholdInput;
  MoveHoldInput: MoveHoldInput;
  MoveHoldPayload: MoveHoldPayload;
  Mutation: Record<PropertyKey, never>;
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
  SetAdmissionRulesInput: SetAdmissionRulesInput;
  SetAdmissionRulesPayload: Omit<SetAdmissionRulesPayload, 'shelter'> & { shelter?: Maybe<ResolversParentTypes['Shelter']> };
  SetCompromisedInput: SetCompromisedInput;
  SetCompromisedPayload: SetCompromisedPayload;
  SetUnitStateInput: SetUnitStateInput;
  SetUnitStatePayload: Omit<SetUnitStatePayload, 'unit'> & { unit?: Maybe<ResolversParentTypes['Unit']> };
  Shelter: ShelterRow;
  Unit: UnitRow;
  UnitStateInput: UnitStateInput;
  Zone: PublishedZone;
  ZoneAvailability: BoardRow;
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
  reasons?: Resolver<ReadonlyArray<ResolversTypes['FitReason']>, ParentType, ContextType>;
  shelter?: Resolver<ResolversTypes['Shelter'], ParentType, ContextType>;
};

export type BedOptionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BedOptionConnection'] = ResolversParentTypes['BedOptionConnection']> = {
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

export type ConfirmCapacityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmCapacityPayload'] = ResolversParentTypes['ConfirmCapacityPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['CapacityError']>, ParentType, ContextType>;
  shelter?: Resolver<Maybe<ResolversTypes['Shelter']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type FitReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FitReason'] = ResolversParentTypes['FitReason']> = {
  code?: Resolver<ResolversTypes['FitReasonCode'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['Fit'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoveHoldPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveHoldPayload'] = ResolversParentTypes['MoveHoldPayload']> = {
  moved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  confirmCapacity?: Resolver<ResolversTypes['ConfirmCapacityPayload'], ParentType, ContextType, RequireFields<MutationConfirmCapacityArgs, 'input'>>;
  confirmHold?: Resolver<ResolversTypes['MoveHoldPayload'], ParentType, ContextType, RequireFields<MutationConfirmHoldArgs, 'input'>>;
  occupyHold?: Resolver<ResolversTypes['MoveHoldPayload'], ParentType, ContextType, RequireFields<MutationOccupyHoldArgs, 'input'>>;
  placeHold?: Resolver<ResolversTypes['PlaceHoldPayload'], ParentType, ContextType, RequireFields<MutationPlaceHoldArgs, 'input'>>;
  prolongHold?: Resolver<ResolversTypes['ProlongHoldPayload'], ParentType, ContextType, RequireFields<MutationProlongHoldArgs, 'input'>>;
  releaseHold?: Resolver<ResolversTypes['MoveHoldPayload'], ParentType, ContextType, RequireFields<MutationReleaseHoldArgs, 'input'>>;
  setAdmissionRules?: Resolver<ResolversTypes['SetAdmissionRulesPayload'], ParentType, ContextType, RequireFields<MutationSetAdmissionRulesArgs, 'input'>>;
  setCompromised?: Resolver<ResolversTypes['SetCompromisedPayload'], ParentType, ContextType, RequireFields<MutationSetCompromisedArgs, 'input'>>;
  setUnitState?: Resolver<ResolversTypes['SetUnitStatePayload'], ParentType, ContextType, RequireFields<MutationSetUnitStateArgs, 'input'>>;
  unconfirmHold?: Resolver<ResolversTypes['MoveHoldPayload'], ParentType, ContextType, RequireFields<MutationUnconfirmHoldArgs, 'input'>>;
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
  myShelters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Shelter']>>, ParentType, ContextType>;
  shelter?: Resolver<Maybe<ResolversTypes['Shelter']>, ParentType, ContextType, RequireFields<QueryShelterArgs, 'id'>>;
};

export type SetAdmissionRulesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetAdmissionRulesPayload'] = ResolversParentTypes['SetAdmissionRulesPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['AdmissionRulesError']>, ParentType, ContextType>;
  shelter?: Resolver<Maybe<ResolversTypes['Shelter']>, ParentType, ContextType>;
};

export type SetCompromisedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCompromisedPayload'] = ResolversParentTypes['SetCompromisedPayload']> = {
  recorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  operator?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  units?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Unit']>>, ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['Zone'], ParentType, ContextType>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  beds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cribs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['UnitState'], ParentType, ContextType>;
  stateSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stepFree?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ZoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Zone'] = ResolversParentTypes['Zone'], FederationReferenceType extends FederationReferenceTypes['Zone'] = FederationReferenceTypes['Zone']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Zone']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ZoneAvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ZoneAvailability'] = ResolversParentTypes['ZoneAvailability']> = {
  band?: Resolver<ResolversTypes['AvailabilityBand'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['Zone'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AdmissionRules?: AdmissionRulesResolvers<ContextType>;
  AdmissionRulesError?: AdmissionRulesErrorResolvers<ContextType>;
  AvailabilityBoard?: AvailabilityBoardResolvers<ContextType>;
  BedOption?: BedOptionResolvers<ContextType>;
  BedOptionConnection?: BedOptionConnectionResolvers<ContextType>;
  BedOptionEdge?: BedOptionEdgeResolvers<ContextType>;
  CapacityError?: CapacityErrorResolvers<ContextType>;
  ConfirmCapacityPayload?: ConfirmCapacityPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  FitReason?: FitReasonResolvers<ContextType>;
  MoveHoldPayload?: MoveHoldPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceHoldError?: PlaceHoldErrorResolvers<ContextType>;
  PlaceHoldPayload?: PlaceHoldPayloadResolvers<ContextType>;
  PlacedHold?: PlacedHoldResolvers<ContextType>;
  ProlongHoldPayload?: ProlongHoldPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SetAdmissionRulesPayload?: SetAdmissionRulesPayloadResolvers<ContextType>;
  SetCompromisedPayload?: SetCompromisedPayloadResolvers<ContextType>;
  SetUnitStatePayload?: SetUnitStatePayloadResolvers<ContextType>;
  Shelter?: ShelterResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  Zone?: ZoneResolvers<ContextType>;
  ZoneAvailability?: ZoneAvailabilityResolvers<ContextType>;
};

