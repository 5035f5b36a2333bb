import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Viewer as SignedIn } from '../../platform/viewer.ts';
import type { OrganisationRow, ReferralRow, ReferralEventRow } from './store/index.ts';
import type { ReferralSettings as NetworkSettings } from './domain/index.ts';
import type { WebhookRow, DeliveryRow, AttemptRow, EmailSubscriptionRow } from './notifications/index.ts';
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

export type AcceptReferralInput = {
  readonly referralId: Scalars['ID']['input'];
};

export type AcceptReferralPayload = {
  readonly __typename?: 'AcceptReferralPayload';
  readonly errors: ReadonlyArray<ReferralMoveError>;
  readonly referral?: Maybe<Referral>;
};

export type AddWebhookInput = {
  /** At least one. */
  readonly topics: ReadonlyArray<NotificationTopic>;
  /**
   * https, at most 2,000 characters, port 443 or 1024-65535, no user name or password in it. It must lead to a public address. The path may
   * hold a secret: it is never shown or logged.
   */
  readonly url: Scalars['String']['input'];
};

export type AddWebhookPayload = {
  readonly __typename?: 'AddWebhookPayload';
  readonly errors: ReadonlyArray<NotificationError>;
  /** whsec_…, shown this once: what the receiver verifies signatures with. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  readonly webhook?: Maybe<Webhook>;
};

export type AnswerReferralInput = {
  /** 1-500 characters. No names, no addresses. */
  readonly answer: Scalars['String']['input'];
  readonly referralId: Scalars['ID']['input'];
  /** Sends the words although something in them may tell who or where somebody is; see TEXT_WARNING. */
  readonly sendAnyway?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AnswerReferralPayload = {
  readonly __typename?: 'AnswerReferralPayload';
  readonly errors: ReadonlyArray<ReferralMoveError>;
  readonly referral?: Maybe<Referral>;
};

export type AskReferralInput = {
  /** 1-500 characters. No names, no addresses. */
  readonly question: Scalars['String']['input'];
  readonly referralId: Scalars['ID']['input'];
  /** Sends the words although something in them may tell who or where somebody is; see TEXT_WARNING. */
  readonly sendAnyway?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AskReferralPayload = {
  readonly __typename?: 'AskReferralPayload';
  readonly errors: ReadonlyArray<ReferralMoveError>;
  readonly referral?: Maybe<Referral>;
};

export type Case = {
  readonly __typename?: 'Case';
  readonly id: Scalars['ID']['output'];
};

export type Child = {
  readonly __typename?: 'Child';
  /** Completed years when the referral was sent. */
  readonly age: Scalars['Int']['output'];
  readonly gender: Gender;
};

export type ChildInput = {
  /** Completed years, 0-17. */
  readonly age: Scalars['Int']['input'];
  readonly gender: Gender;
};

export type CloseReferralInput = {
  readonly outcome: Outcome;
  readonly referralId: Scalars['ID']['input'];
  /** Sends the words although something in them may tell who or where somebody is; see TEXT_WARNING. */
  readonly sendAnyway?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 500 characters. No names, no addresses. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type CloseReferralPayload = {
  readonly __typename?: 'CloseReferralPayload';
  readonly errors: ReadonlyArray<ReferralMoveError>;
  readonly referral?: Maybe<Referral>;
};

export type ConfirmEmailInput = {
  /** The eight digits that were sent; good for 30 minutes and 5 tries. */
  readonly code: Scalars['String']['input'];
  readonly subscriptionId: Scalars['ID']['input'];
};

export type ConfirmEmailPayload = {
  readonly __typename?: 'ConfirmEmailPayload';
  readonly errors: ReadonlyArray<NotificationError>;
  readonly subscription?: Maybe<EmailSubscription>;
};

export type DeclineReason =
  | 'DOES_NOT_FIT'
  | 'NO_ROOM'
  | 'OTHER'
  | 'SAFETY';

export type DeclineReferralInput = {
  readonly reason: DeclineReason;
  readonly referralId: Scalars['ID']['input'];
  /** Sends the words although something in them may tell who or where somebody is; see TEXT_WARNING. */
  readonly sendAnyway?: InputMaybe<Scalars['Boolean']['input']>;
  /** For the partner, 1-500 characters. No names, no addresses. */
  readonly text: Scalars['String']['input'];
};

export type DeclineReferralPayload = {
  readonly __typename?: 'DeclineReferralPayload';
  readonly errors: ReadonlyArray<ReferralMoveError>;
  readonly referral?: Maybe<Referral>;
};

/** How long changes are gathered into one message. */
export type EmailInterval =
  /** Five seconds. */
  | 'AT_ONCE'
  | 'HOURLY'
  | 'QUARTER_HOUR';

export type EmailSubscription = {
  readonly __typename?: 'EmailSubscription';
  /** Null when the hub's secret was changed: unsubscribe, and subscribe anew. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** Null until the code came back; nothing else is sent before. */
  readonly confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Since when the mail server does not take what is sent; null while it does. It is tried on. */
  readonly failingSince?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly interval: EmailInterval;
  readonly language: NotificationLanguage;
  readonly topics: ReadonlyArray<NotificationTopic>;
};

/** By the clock, while nobody answers. */
export type EscalationStep =
  /** After 2 hours: the coordinators too. */
  | 'COORDINATOR'
  /** After 3.5 hours: the sender too. */
  | 'EVERYONE'
  /** After 4 hours: it expired. */
  | 'EXPIRED'
  /** After 1 hour: the shelter, again. */
  | 'SHELTER_AGAIN';

export type ExtendHoldInput = {
  readonly referralId: Scalars['ID']['input'];
};

export type ExtendHoldPayload = {
  readonly __typename?: 'ExtendHoldPayload';
  readonly errors: ReadonlyArray<ReferralMoveError>;
  readonly referral?: Maybe<Referral>;
};

export type FollowUpKind =
  | 'LEGAL_AID'
  | 'MEDICAL'
  | 'PSYCHOLOGIST'
  | 'SCHOOL'
  | 'WORK';

export type Gender =
  | 'FEMALE'
  | 'MALE'
  | 'OTHER';

export type Hold = {
  readonly __typename?: 'Hold';
  /** When a held room is let go by itself; null once the shelter accepted. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  readonly state: HoldState;
};

export type HoldMinutesOf = {
  readonly __typename?: 'HoldMinutesOf';
  readonly kind: OrganisationKind;
  readonly minutes: Scalars['Int']['output'];
};

export type HoldMinutesOfInput = {
  readonly kind: OrganisationKind;
  /** 15-240. */
  readonly minutes: Scalars['Int']['input'];
};

export type HoldState =
  | 'CONFIRMED'
  | 'HELD';

/** Who needs room; no names. */
export type Household = {
  readonly __typename?: 'Household';
  readonly adults: Scalars['Int']['output'];
  readonly children: ReadonlyArray<Child>;
  /** ISO 639-1 codes. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  readonly pets: Scalars['Int']['output'];
  readonly stepFree: Scalars['Boolean']['output'];
};

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

export type MarkArrivedInput = {
  readonly referralId: Scalars['ID']['input'];
};

export type MarkArrivedPayload = {
  readonly __typename?: 'MarkArrivedPayload';
  readonly errors: ReadonlyArray<ReferralMoveError>;
  readonly referral?: Maybe<Referral>;
};

export type MarkDidNotArriveInput = {
  readonly referralId: Scalars['ID']['input'];
  /** Sends the words although something in them may tell who or where somebody is; see TEXT_WARNING. */
  readonly sendAnyway?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 500 characters. No names, no addresses. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type MarkDidNotArrivePayload = {
  readonly __typename?: 'MarkDidNotArrivePayload';
  readonly errors: ReadonlyArray<ReferralMoveError>;
  readonly referral?: Maybe<Referral>;
};

export type MarkOnTheWayInput = {
  readonly referralId: Scalars['ID']['input'];
};

export type MarkOnTheWayPayload = {
  readonly __typename?: 'MarkOnTheWayPayload';
  readonly errors: ReadonlyArray<ReferralMoveError>;
  readonly referral?: Maybe<Referral>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Shelter: the family may come; the room stays kept. */
  readonly acceptReferral: AcceptReferralPayload;
  /**
   * Partner, police unit, shelter's director, coordinator: has software of the own organisation told that something changed, and never
   * what. At most 10 an organisation. Adding, testing, sending again and resuming together: 30 in 10 minutes an organisation.
   */
  readonly addWebhook: AddWebhookPayload;
  /** Partner: answers the shelter's question. */
  readonly answerReferral: AnswerReferralPayload;
  /** Shelter: something must be known first; the room stays held until the answer is due. */
  readonly askReferral: AskReferralPayload;
  /** Partner or shelter: nothing is left to do; says how it ended. */
  readonly closeReferral: CloseReferralPayload;
  /** Nothing is sent to an address before this. */
  readonly confirmEmail: ConfirmEmailPayload;
  /** Shelter: no, with the provider's reason; the room is free again. */
  readonly declineReferral: DeclineReferralPayload;
  /** Sender or shelter: the held room is kept longer, once, for as long as it was kept at first. */
  readonly extendHold: ExtendHoldPayload;
  /** Shelter: the family is here; the room is occupied. */
  readonly markArrived: MarkArrivedPayload;
  /** Shelter: nobody came; the room is free again. */
  readonly markDidNotArrive: MarkDidNotArrivePayload;
  /** Partner or shelter: the family has set out. */
  readonly markOnTheWay: MarkOnTheWayPayload;
  /** For the other services: tells an organisation, or the network's coordinators, that something of a topic changed. Told twice it may count twice. */
  readonly notify: NotifyPayload;
  /** Shelter: we have it and look at it. */
  readonly receiveReferral: ReceiveReferralPayload;
  /** For the shelters service: the family left. Safe to repeat. */
  readonly recordLeaving: RecordLeavingPayload;
  /** Sends a delivery again, with the same webhook-id, and tries as often as the first time. */
  readonly redeliverWebhook: RedeliverWebhookPayload;
  /** Nothing is sent there any more; its deliveries are forgotten. */
  readonly removeWebhook: RemoveWebhookPayload;
  /** Sender: asks another shelter instead. The code stays; the earlier referral is REROUTED, its room free again. */
  readonly rerouteReferral: RerouteReferralPayload;
  /** Ends a pause; what was missed is sent now. */
  readonly resumeWebhook: ResumeWebhookPayload;
  /** A new secret. For 24 hours the old one signs too, unless it leaked. */
  readonly rotateWebhookSecret: RotateWebhookSecretPayload;
  /** Asks an organisation for what a family needs next: work, school, a psychologist, medical or legal help. The same life, without a room. */
  readonly sendFollowUp: SendFollowUpPayload;
  /**
   * Partner: asks a shelter for room and holds it meanwhile. The same idempotency key gives the same referral, however often it is sent.
   * One referral of a member to a shelter waits for its answer at a time.
   */
  readonly sendReferral: SendReferralPayload;
  /** For the cases service: who may read the referrals of a case from now on; an older version than the last changes nothing. Safe to repeat. */
  readonly setCaseReaders: SetCaseReadersPayload;
  /** Coordinator: what holds for referrals that are sent from now on. */
  readonly setReferralSettings: SetReferralSettingsPayload;
  /** For the cases service: lets the members of a case's team read the referrals under this code. */
  readonly shareReferral: ShareReferralPayload;
  /**
   * Has the viewer told by e-mail that something changed, and never what. A new address is sent a code, which `confirmEmail` takes; for an
   * address that was confirmed before, topics, interval and language change at once. At most 5 addresses a member, 10 codes a day.
   */
  readonly subscribeEmail: SubscribeEmailPayload;
  /** Sends an event of the type saya.test. */
  readonly testWebhook: TestWebhookPayload;
  /** Shelter: asks another shelter to take over a family that is here, such as one of the second stage. The code stays; so does the family until then. */
  readonly transferReferral: TransferReferralPayload;
  /** The address is forgotten. */
  readonly unsubscribeEmail: UnsubscribeEmailPayload;
  /**
   * Shelter: not now, perhaps later. The room that was held is free again; accepting the referral later holds another. The partner
   * may look elsewhere meanwhile.
   */
  readonly waitlistReferral: WaitlistReferralPayload;
  /** Partner: the survivor decided otherwise, with her reason; the room is free again. */
  readonly withdrawReferral: WithdrawReferralPayload;
};


export type MutationAcceptReferralArgs = {
  input: AcceptReferralInput;
};


export type MutationAddWebhookArgs = {
  input: AddWebhookInput;
};


export type MutationAnswerReferralArgs = {
  input: AnswerReferralInput;
};


export type MutationAskReferralArgs = {
  input: AskReferralInput;
};


export type MutationCloseReferralArgs = {
  input: CloseReferralInput;
};


export type MutationConfirmEmailArgs = {
  input: ConfirmEmailInput;
};


export type MutationDeclineReferralArgs = {
  input: DeclineReferralInput;
};


export type MutationExtendHoldArgs = {
  input: ExtendHoldInput;
};


export type MutationMarkArrivedArgs = {
  input: MarkArrivedInput;
};


export type MutationMarkDidNotArriveArgs = {
  input: MarkDidNotArriveInput;
};


export type MutationMarkOnTheWayArgs = {
  input: MarkOnTheWayInput;
};


export type MutationNotifyArgs = {
  input: NotifyInput;
};


export type MutationReceiveReferralArgs = {
  input: ReceiveReferralInput;
};


export type MutationRecordLeavingArgs = {
  input: RecordLeavingInput;
};


export type MutationRedeliverWebhookArgs = {
  input: RedeliverWebhookInput;
};


export type MutationRemoveWebhookArgs = {
  input: RemoveWebhookInput;
};


export type MutationRerouteReferralArgs = {
  input: RerouteReferralInput;
};


export type MutationResumeWebhookArgs = {
  input: ResumeWebhookInput;
};


export type MutationRotateWebhookSecretArgs = {
  input: RotateWebhookSecretInput;
};


export type MutationSendFollowUpArgs = {
  input: SendFollowUpInput;
};


export type MutationSendReferralArgs = {
  input: SendReferralInput;
};


export type MutationSetCaseReadersArgs = {
  input: SetCaseReadersInput;
};


export type MutationSetReferralSettingsArgs = {
  input: SetReferralSettingsInput;
};


export type MutationShareReferralArgs = {
  input: ShareReferralInput;
};


export type MutationSubscribeEmailArgs = {
  input: SubscribeEmailInput;
};


export type MutationTestWebhookArgs = {
  input: TestWebhookInput;
};


export type MutationTransferReferralArgs = {
  input: TransferReferralInput;
};


export type MutationUnsubscribeEmailArgs = {
  input: UnsubscribeEmailInput;
};


export type MutationWaitlistReferralArgs = {
  input: WaitlistReferralInput;
};


export type MutationWithdrawReferralArgs = {
  input: WithdrawReferralInput;
};

export type NotificationError = {
  readonly __typename?: 'NotificationError';
  readonly code: NotificationErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type NotificationErrorCode =
  /** The code is too old or was tried too often; subscribe again for a new one. */
  | 'CODE_EXPIRED'
  /** This hub sends no e-mail. */
  | 'EMAIL_OFF'
  | 'INVALID_ADDRESS'
  /** Not an https URL of the form that is asked for. */
  | 'INVALID_URL'
  /** Nothing of yours has this id. */
  | 'NOT_FOUND'
  | 'NOT_PAUSED'
  | 'NO_TOPIC'
  /** The webhook is paused; resume it first. */
  | 'PAUSED'
  /** The member has 5 addresses. */
  | 'TOO_MANY_ADDRESSES'
  /** The organisation has 10 webhooks. */
  | 'TOO_MANY_WEBHOOKS'
  /** Too often in a short time. */
  | 'TOO_OFTEN'
  /** The URL leads nowhere, or to an address that is not open to webhooks. */
  | 'URL_NOT_ALLOWED'
  | 'WRONG_CODE';

export type NotificationLanguage =
  | 'EN'
  | 'KY'
  | 'RU';

/** What an organisation can be told of. A notification says which of these changed, how often, and nothing else. */
export type NotificationTopic =
  /** Capacity: it must be confirmed, or was changed by somebody else. */
  | 'CAPACITY'
  /** Something its people must read: a notice, a deadline, a request to decide. */
  | 'NOTICE'
  /** A referral it sent or received. */
  | 'REFERRAL'
  /** One of its webhooks was paused. */
  | 'WEBHOOK';

export type NotifyInput = {
  /** Null: those who watch over the network. */
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly topic: NotificationTopic;
};

export type NotifyPayload = {
  readonly __typename?: 'NotifyPayload';
  readonly noted: Scalars['Boolean']['output'];
};

export type Organisation = {
  readonly __typename?: 'Organisation';
  readonly id: Scalars['ID']['output'];
  readonly kind: OrganisationKind;
  readonly name: Scalars['String']['output'];
};

export type OrganisationKind =
  | 'COURT'
  | 'CRISIS_CENTRE'
  | 'HOSPITAL'
  | 'HOTLINE'
  | 'LAW_OFFICE'
  | 'NETWORK'
  | 'NGO'
  | 'POLICE'
  | 'SHELTER';

/** How it ended for the family. */
export type Outcome =
  | 'HOUSED'
  | 'HOUSED_ELSEWHERE'
  | 'LOST_CONTACT'
  | 'OTHER'
  | 'STAYED_OR_WENT_BACK';

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** Your own e-mail addresses that are told that something changed; oldest first. */
  readonly emailSubscriptions?: Maybe<ReadonlyArray<EmailSubscription>>;
  /** Referrals the viewer's organisation sent or received; all of the network for coordinators. Newest first. */
  readonly myReferrals?: Maybe<ReferralConnection>;
  /** For the disclosures and cases services: organisations by their ids. */
  readonly organisationNames?: Maybe<ReadonlyArray<Organisation>>;
  /** Organisations of the network; shelters' own organisations are told to coordinators and auditors only. */
  readonly organisations?: Maybe<ReadonlyArray<Organisation>>;
  /** A referral by its id; null when there is none the viewer may see. */
  readonly referral?: Maybe<Referral>;
  /** What the network decided about its referrals. */
  readonly referralSettings?: Maybe<ReferralSettings>;
  /** Who you are, as the hub understood your token. */
  readonly viewer?: Maybe<Viewer>;
  /** Where your organisation's software is told that something changed; oldest first. */
  readonly webhooks?: Maybe<ReadonlyArray<Webhook>>;
};


export type QueryMyReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  status?: InputMaybe<ReadonlyArray<ReferralStatus>>;
};


export type QueryOrganisationNamesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryReferralArgs = {
  id: Scalars['ID']['input'];
};

export type ReceiveReferralInput = {
  readonly referralId: Scalars['ID']['input'];
};

export type ReceiveReferralPayload = {
  readonly __typename?: 'ReceiveReferralPayload';
  readonly errors: ReadonlyArray<ReferralMoveError>;
  readonly referral?: Maybe<Referral>;
};

export type RecordLeavingInput = {
  readonly referralId: Scalars['ID']['input'];
};

export type RecordLeavingPayload = {
  readonly __typename?: 'RecordLeavingPayload';
  readonly recorded: Scalars['Boolean']['output'];
};

export type RedeliverWebhookInput = {
  readonly deliveryId: Scalars['ID']['input'];
};

export type RedeliverWebhookPayload = {
  readonly __typename?: 'RedeliverWebhookPayload';
  readonly delivery?: Maybe<WebhookDelivery>;
  readonly errors: ReadonlyArray<NotificationError>;
};

/** A request for room. It carries no name: a household's description and a code. */
export type Referral = {
  readonly __typename?: 'Referral';
  /** Unanswered by then, it expires: four hours after it was sent. The held room is let go earlier, see `hold`. */
  readonly answerDueAt: Scalars['DateTime']['output'];
  /** The case it was attached to; null for everyone outside that case's team. */
  readonly case?: Maybe<Case>;
  /** Said on the telephone and carried to the case, such as K7MX-2QPD-9TRA. A family that is sent on keeps it. */
  readonly code: Scalars['String']['output'];
  /** Who was called upon because nobody answered; null before the first hour is over, and once somebody did. */
  readonly escalation?: Maybe<EscalationStep>;
  readonly from: Organisation;
  /** Oldest first. */
  readonly history: ReadonlyArray<ReferralEvent>;
  /** The room kept for it; null when none is. */
  readonly hold?: Maybe<Hold>;
  readonly household: Household;
  readonly id: Scalars['ID']['output'];
  readonly kind: ReferralKind;
  /** 1 for the first request under the code. */
  readonly leg: Scalars['Int']['output'];
  /** The sender's own reference; null for everyone else. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly sentAt: Scalars['DateTime']['output'];
  /** The request the family was sent on with; null when it was not, or the viewer may not see it. */
  readonly sentOnTo?: Maybe<Referral>;
  /** The shelter asked, by its code name; null where no room is asked for. */
  readonly shelter?: Maybe<Shelter>;
  readonly status: ReferralStatus;
  /** The organisation asked; null for a shelter, which is known by its code name. */
  readonly to?: Maybe<Organisation>;
  /** From 1, among those who wait for this shelter; null for everyone but its staff, and when it does not wait. */
  readonly waitlistPosition?: Maybe<Scalars['Int']['output']>;
};

export type ReferralConnection = {
  readonly __typename?: 'ReferralConnection';
  readonly edges: ReadonlyArray<ReferralEdge>;
  readonly pageInfo: PageInfo;
};

export type ReferralEdge = {
  readonly __typename?: 'ReferralEdge';
  /** Opaque; works for this viewer and this question only. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Referral;
};

export type ReferralEvent = {
  readonly __typename?: 'ReferralEvent';
  readonly at: Scalars['DateTime']['output'];
  /** Who did it. */
  readonly organisation?: Maybe<Organisation>;
  readonly reason?: Maybe<ReferralReason>;
  /** The status from then on. */
  readonly status: ReferralStatus;
};

export type ReferralKind =
  /** Room in a shelter. */
  | 'HOUSING'
  | 'LEGAL_AID'
  | 'MEDICAL'
  | 'PSYCHOLOGIST'
  | 'SCHOOL'
  | 'WORK';

export type ReferralMoveError = {
  readonly __typename?: 'ReferralMoveError';
  readonly code: ReferralMoveErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  /** With TEXT_WARNING: where to look, in the order of the words. */
  readonly findings?: Maybe<ReadonlyArray<TextFinding>>;
  readonly message: Scalars['String']['output'];
};

export type ReferralMoveErrorCode =
  /** The hold was extended before; it can be once. */
  | 'ALREADY_EXTENDED'
  /** The room is not kept any more. */
  | 'HOLD_LOST'
  /** A reason needs words. */
  | 'INVALID_TEXT'
  /** No such referral that you may answer. */
  | 'NOT_FOUND'
  /** Not from its present status; the message says which moves are open. */
  | 'NOT_OPEN'
  /** No room is kept any more, and no other that fits is free. */
  | 'NO_ROOM'
  /** The shelters service did not answer in time; nothing was changed. */
  | 'SHELTERS_UNAVAILABLE'
  /** The words hold something that may tell who or where somebody is. Nothing was changed; write it otherwise, or send it anyway. */
  | 'TEXT_WARNING';

/** What was said with a step: a question, its answer, why it was declined (the provider's words) or withdrawn (the survivor's). */
export type ReferralReason = {
  readonly __typename?: 'ReferralReason';
  readonly decline?: Maybe<DeclineReason>;
  readonly outcome?: Maybe<Outcome>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly withdrawal?: Maybe<WithdrawalReason>;
};

/** What the network decided about its referrals. */
export type ReferralSettings = {
  readonly __typename?: 'ReferralSettings';
  /** How long a room is kept while the shelter has not answered, in minutes. */
  readonly holdMinutes: Scalars['Int']['output'];
  /** By kind of the sending organisation, where it differs. */
  readonly holdMinutesOf: ReadonlyArray<HoldMinutesOf>;
  /** How long a referral that is over is kept, in days; then only how many there were. */
  readonly keepDays: Scalars['Int']['output'];
};

export type ReferralSettingsError = {
  readonly __typename?: 'ReferralSettingsError';
  readonly code: ReferralSettingsErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type ReferralSettingsErrorCode =
  /** A kind of organisation is named twice. */
  | 'DUPLICATE_KIND'
  | 'OUT_OF_RANGE';

export type ReferralStatus =
  | 'ACCEPTED'
  | 'ARRIVED'
  | 'CLOSED'
  | 'DECLINED'
  | 'DID_NOT_ARRIVE'
  /** Nobody answered in time. */
  | 'EXPIRED'
  /** The shelter asked something; see the history. */
  | 'NEEDS_INFORMATION'
  | 'ON_THE_WAY'
  /** The shelter looks at it. */
  | 'RECEIVED'
  /** The family was sent on to another shelter; see `sentOnTo`. */
  | 'REROUTED'
  /** Waiting for the shelter's answer, a room held. */
  | 'SENT'
  /** The shelter may say yes later; no room is held. */
  | 'WAITLISTED'
  /** The survivor decided otherwise. */
  | 'WITHDRAWN';

export type RemoveWebhookInput = {
  readonly webhookId: Scalars['ID']['input'];
};

export type RemoveWebhookPayload = {
  readonly __typename?: 'RemoveWebhookPayload';
  readonly errors: ReadonlyArray<NotificationError>;
  readonly removedId?: Maybe<Scalars['ID']['output']>;
};

export type RerouteReferralInput = {
  /** 8-64 characters of the sender's choice; sending again with it changes nothing. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly referralId: Scalars['ID']['input'];
  /** The shelter that is asked instead. */
  readonly shelterId: Scalars['ID']['input'];
};

export type RerouteReferralPayload = {
  readonly __typename?: 'RerouteReferralPayload';
  readonly errors: ReadonlyArray<SendOnError>;
  /** The new referral. */
  readonly referral?: Maybe<Referral>;
};

export type ResumeWebhookInput = {
  readonly webhookId: Scalars['ID']['input'];
};

export type ResumeWebhookPayload = {
  readonly __typename?: 'ResumeWebhookPayload';
  readonly errors: ReadonlyArray<NotificationError>;
  readonly webhook?: Maybe<Webhook>;
};

export type RotateWebhookSecretInput = {
  /** True when the old secret leaked: it signs nothing any more. */
  readonly leaked?: InputMaybe<Scalars['Boolean']['input']>;
  readonly webhookId: Scalars['ID']['input'];
};

export type RotateWebhookSecretPayload = {
  readonly __typename?: 'RotateWebhookSecretPayload';
  readonly errors: ReadonlyArray<NotificationError>;
  /** whsec_…, shown this once. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  readonly webhook?: Maybe<Webhook>;
};

export type SendFollowUpError = {
  readonly __typename?: 'SendFollowUpError';
  readonly code: SendFollowUpErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type SendFollowUpErrorCode =
  /** The key was used before for something else. */
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID_HOUSEHOLD'
  | 'INVALID_KEY'
  | 'INVALID_REFERENCE'
  /** No such organisation that answers follow-up referrals. */
  | 'ORGANISATION_NOT_FOUND';

export type SendFollowUpInput = {
  /** Adults it is for, 0-10. */
  readonly adults: Scalars['Int']['input'];
  /** Children it is for, at most 15. */
  readonly children: ReadonlyArray<ChildInput>;
  /** 8-64 characters of the sender's choice; sending again with it changes nothing. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly kind: FollowUpKind;
  /** ISO 639-1 codes of the languages they speak. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** An NGO, hospital, crisis centre or law office of the network. */
  readonly organisationId: Scalars['ID']['input'];
  /** The sender's own reference, 1-64 characters. Not a name. */
  readonly reference: Scalars['String']['input'];
};

export type SendFollowUpPayload = {
  readonly __typename?: 'SendFollowUpPayload';
  readonly errors: ReadonlyArray<SendFollowUpError>;
  readonly referral?: Maybe<Referral>;
};

export type SendOnError = {
  readonly __typename?: 'SendOnError';
  readonly code: SendOnErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type SendOnErrorCode =
  /** This member waits for an answer of the shelter already. */
  | 'ALREADY_PENDING'
  /** The shelter's rules forbid this household. */
  | 'DOES_NOT_FIT'
  /** The key was used before for something else. */
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID_HOUSEHOLD'
  | 'INVALID_KEY'
  | 'INVALID_REFERENCE'
  /** No such referral that you may send on. */
  | 'NOT_FOUND'
  /** Not from its present status; the message says which moves are open. */
  | 'NOT_OPEN'
  /** Somebody was faster. */
  | 'NO_UNIT_FREE'
  /** The shelters service did not answer in time; nothing was changed. Send again with the same key. */
  | 'SHELTERS_UNAVAILABLE'
  /** No such shelter, or the one that was asked already. */
  | 'SHELTER_NOT_FOUND';

export type SendReferralError = {
  readonly __typename?: 'SendReferralError';
  readonly code: SendReferralErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type SendReferralErrorCode =
  /** This member waits for an answer of the shelter already. */
  | 'ALREADY_PENDING'
  /** The shelter's rules forbid this household. */
  | 'DOES_NOT_FIT'
  /** The key was used before for something else. */
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID_HOUSEHOLD'
  | 'INVALID_KEY'
  | 'INVALID_REFERENCE'
  /** Somebody was faster. */
  | 'NO_UNIT_FREE'
  /** The shelters service did not answer in time; nothing was sent. Send again with the same key. */
  | 'SHELTERS_UNAVAILABLE'
  | 'SHELTER_NOT_FOUND';

export type SendReferralInput = {
  readonly household: HouseholdInput;
  /** 8-64 characters of the sender's choice; sending again with it changes nothing. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The sender's own reference, 1-64 characters. Not a name. */
  readonly reference: Scalars['String']['input'];
  readonly shelterId: Scalars['ID']['input'];
};

export type SendReferralPayload = {
  readonly __typename?: 'SendReferralPayload';
  readonly errors: ReadonlyArray<SendReferralError>;
  readonly referral?: Maybe<Referral>;
};

export type SetCaseReadersInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly memberIds: ReadonlyArray<Scalars['ID']['input']>;
  /** The case's referrals. */
  readonly referralIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Of the team as it is told. */
  readonly version: Scalars['Float']['input'];
};

export type SetCaseReadersPayload = {
  readonly __typename?: 'SetCaseReadersPayload';
  /** False when a newer one was there. */
  readonly recorded: Scalars['Boolean']['output'];
};

export type SetReferralSettingsInput = {
  /** 15-240. */
  readonly holdMinutes: Scalars['Int']['input'];
  readonly holdMinutesOf: ReadonlyArray<HoldMinutesOfInput>;
  /** 30-3650. */
  readonly keepDays: Scalars['Int']['input'];
};

export type SetReferralSettingsPayload = {
  readonly __typename?: 'SetReferralSettingsPayload';
  readonly errors: ReadonlyArray<ReferralSettingsError>;
  readonly settings?: Maybe<ReferralSettings>;
};

export type ShareReferralInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly code: Scalars['String']['input'];
  readonly memberIds: ReadonlyArray<Scalars['ID']['input']>;
};

export type ShareReferralPayload = {
  readonly __typename?: 'ShareReferralPayload';
  /** Of the first of them, the oldest first. */
  readonly childAges: ReadonlyArray<Scalars['Int']['output']>;
  /** Those under the code, the first request first; none when no referral has it. */
  readonly referralIds: ReadonlyArray<Scalars['ID']['output']>;
};

export type Shelter = {
  readonly __typename?: 'Shelter';
  readonly id: Scalars['ID']['output'];
};

export type SubscribeEmailInput = {
  /** At most 254 characters. */
  readonly address: Scalars['String']['input'];
  readonly interval?: InputMaybe<EmailInterval>;
  readonly language?: InputMaybe<NotificationLanguage>;
  /** At least one. */
  readonly topics: ReadonlyArray<NotificationTopic>;
};

export type SubscribeEmailPayload = {
  readonly __typename?: 'SubscribeEmailPayload';
  readonly errors: ReadonlyArray<NotificationError>;
  readonly subscription?: Maybe<EmailSubscription>;
};

/**
 * Told as server-sent events (POST, `accept: text/event-stream`). Every event is read with what the viewer may see at that moment; its
 * `id`, sent back as `Last-Event-ID` within a day, gives what changed meanwhile. Events about one referral that follow each other closely
 * come as one; one may come twice. A stream ends with UNAUTHENTICATED when its token does, with STREAM_BEHIND when more changed than it
 * can tell, with SERVICE_UNAVAILABLE when a part of the network goes. A member has at most 20 open (TOO_MANY_STREAMS).
 */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * A referral, when it changed. Given an id, that one only: the stream ends when there is none, or none any more, that the viewer may
   * see. Without: those the viewer's organisation sent or received; for coordinators all; for others those they may read through a case.
   * That an answer is overdue is nobody's act and no event: see answerDueAt.
   */
  readonly referralChanged?: Maybe<Referral>;
};


/**
 * Told as server-sent events (POST, `accept: text/event-stream`). Every event is read with what the viewer may see at that moment; its
 * `id`, sent back as `Last-Event-ID` within a day, gives what changed meanwhile. Events about one referral that follow each other closely
 * come as one; one may come twice. A stream ends with UNAUTHENTICATED when its token does, with STREAM_BEHIND when more changed than it
 * can tell, with SERVICE_UNAVAILABLE when a part of the network goes. A member has at most 20 open (TOO_MANY_STREAMS).
 */
export type SubscriptionReferralChangedArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type TestWebhookInput = {
  readonly webhookId: Scalars['ID']['input'];
};

export type TestWebhookPayload = {
  readonly __typename?: 'TestWebhookPayload';
  readonly delivery?: Maybe<WebhookDelivery>;
  readonly errors: ReadonlyArray<NotificationError>;
};

/** Something in the words that may tell who or where somebody is, by its looks. */
export type TextFinding = {
  readonly __typename?: 'TextFinding';
  /** The first one after it. */
  readonly end: Scalars['Int']['output'];
  readonly kind: TextFindingKind;
  /** Offset in UTF-16 units. */
  readonly start: Scalars['Int']['output'];
};

export type TextFindingKind =
  /** An address or coordinates. */
  | 'ADDRESS'
  /** An e-mail address, a link, an account of a messenger. */
  | 'CONTACT'
  /** Something written like the name of a person. */
  | 'NAME'
  | 'PHONE';

export type TransferReferralInput = {
  /** 8-64 characters of the sender's choice; sending again with it changes nothing. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The shelter's own reference, 1-64 characters. Not a name. */
  readonly reference: Scalars['String']['input'];
  readonly referralId: Scalars['ID']['input'];
  /** The shelter that is asked to take over. */
  readonly shelterId: Scalars['ID']['input'];
};

export type TransferReferralPayload = {
  readonly __typename?: 'TransferReferralPayload';
  readonly errors: ReadonlyArray<SendOnError>;
  /** The new referral. */
  readonly referral?: Maybe<Referral>;
};

export type UnsubscribeEmailInput = {
  readonly subscriptionId: Scalars['ID']['input'];
};

export type UnsubscribeEmailPayload = {
  readonly __typename?: 'UnsubscribeEmailPayload';
  readonly errors: ReadonlyArray<NotificationError>;
  readonly removedId?: Maybe<Scalars['ID']['output']>;
};

/** Somebody signed in. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  readonly memberId: Scalars['ID']['output'];
  readonly organisation?: Maybe<Organisation>;
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
};

export type WaitlistReferralInput = {
  readonly referralId: Scalars['ID']['input'];
  /** Sends the words although something in them may tell who or where somebody is; see TEXT_WARNING. */
  readonly sendAnyway?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 500 characters. No names, no addresses. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type WaitlistReferralPayload = {
  readonly __typename?: 'WaitlistReferralPayload';
  readonly errors: ReadonlyArray<ReferralMoveError>;
  readonly referral?: Maybe<Referral>;
};

/** An address of an organisation's software. What it is sent, and how to verify it: docs/WEBHOOKS.md. */
export type Webhook = {
  readonly __typename?: 'Webhook';
  readonly createdAt: Scalars['DateTime']['output'];
  /** Of the last 30 days, newest first. */
  readonly deliveries: WebhookDeliveryConnection;
  /** Failed attempts since the last that succeeded. */
  readonly failuresInRow: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  /** Until then the old secret signs beside the new one; null when there is one secret. */
  readonly oldSecretUntil?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Scheme, host and port. The rest of the URL is sealed and never shown again. Null when the hub's secret was changed: remove the webhook
   * and add it anew.
   */
  readonly origin?: Maybe<Scalars['String']['output']>;
  readonly pauseReason?: Maybe<WebhookPauseReason>;
  /** Since when nothing is sent; null while it works. What changes meanwhile is gathered. */
  readonly pausedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly topics: ReadonlyArray<NotificationTopic>;
};


/** An address of an organisation's software. What it is sent, and how to verify it: docs/WEBHOOKS.md. */
export type WebhookDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type WebhookAttempt = {
  readonly __typename?: 'WebhookAttempt';
  readonly at: Scalars['DateTime']['output'];
  readonly result: WebhookResult;
};

export type WebhookDelivery = {
  readonly __typename?: 'WebhookDelivery';
  /** Oldest first. */
  readonly attempts: ReadonlyArray<WebhookAttempt>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** The header webhook-id. */
  readonly id: Scalars['ID']['output'];
  readonly state: WebhookDeliveryState;
  /** Null for a test. */
  readonly topic?: Maybe<NotificationTopic>;
  /** How many changes it stands for; 0 for a test. */
  readonly updates: Scalars['Int']['output'];
};

export type WebhookDeliveryConnection = {
  readonly __typename?: 'WebhookDeliveryConnection';
  readonly edges: ReadonlyArray<WebhookDeliveryEdge>;
  readonly pageInfo: PageInfo;
};

export type WebhookDeliveryEdge = {
  readonly __typename?: 'WebhookDeliveryEdge';
  /** Opaque; works for this viewer and this question only. */
  readonly cursor: Scalars['String']['output'];
  readonly node: WebhookDelivery;
};

export type WebhookDeliveryState =
  | 'DELIVERED'
  /** Gathers what changes within seconds, or while the webhook is paused. */
  | 'GATHERING'
  /** Every attempt failed: 10 over three days. */
  | 'GIVEN_UP'
  /** Under way, or waits for its next attempt. */
  | 'WAITING';

export type WebhookPauseReason =
  /** At least 10 attempts in a row failed, over at least 24 hours. */
  | 'FAILING'
  /** The receiver answered 410 Gone. */
  | 'GONE';

export type WebhookResult =
  /** An answer 4xx. */
  | 'CLIENT_ERROR'
  /** An answer 2xx. */
  | 'DELIVERED'
  /** An answer 3xx; redirects are not followed. */
  | 'REDIRECT'
  /** An answer 5xx, or none that is HTTP. */
  | 'SERVER_ERROR'
  /** No answer within 15 seconds. */
  | 'TIMEOUT'
  /** The certificate does not hold. */
  | 'TLS_FAILED'
  /** No connection: no such name, nobody listens, or an address that is not open to webhooks. */
  | 'UNREACHABLE';

export type WithdrawReferralInput = {
  readonly reason: WithdrawalReason;
  readonly referralId: Scalars['ID']['input'];
  /** Sends the words although something in them may tell who or where somebody is; see TEXT_WARNING. */
  readonly sendAnyway?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 500 characters. No names, no addresses. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type WithdrawReferralPayload = {
  readonly __typename?: 'WithdrawReferralPayload';
  readonly errors: ReadonlyArray<ReferralMoveError>;
  readonly referral?: Maybe<Referral>;
};

export type WithdrawalReason =
  | 'CHANGED_HER_MIND'
  | 'FOUND_ELSEWHERE'
  | 'OTHER'
  | 'OUT_OF_REACH'
  | 'STAYS_WHERE_SHE_IS';



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
  Organisation: Organisation;
  Referral: Referral;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  Referral:
    ( { __typename: 'Referral' }
    & GraphQLRecursivePick<FederationTypes['Referral'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptReferralInput: AcceptReferralInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcceptReferralPayload: ResolverTypeWrapper<Omit<AcceptReferralPayload, 'referral'> & { referral?: Maybe<ResolversTypes['Referral']> }>;
  AddWebhookInput: AddWebhookInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AddWebhookPayload: ResolverTypeWrapper<Omit<AddWebhookPayload, 'webhook'> & { webhook?: Maybe<ResolversTypes['Webhook']> }>;
  AnswerReferralInput: AnswerReferralInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AnswerReferralPayload: ResolverTypeWrapper<Omit<AnswerReferralPayload, 'referral'> & { referral?: Maybe<ResolversTypes['Referral']> }>;
  AskReferralInput: AskReferralInput;
  AskReferralPayload: ResolverTypeWrapper<Omit<AskReferralPayload, 'referral'> & { referral?: Maybe<ResolversTypes['Referral']> }>;
  Case: ResolverTypeWrapper<Case>;
  Child: ResolverTypeWrapper<Child>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ChildInput: ChildInput;
  CloseReferralInput: CloseReferralInput;
  CloseReferralPayload: ResolverTypeWrapper<Omit<CloseReferralPayload, 'referral'> & { referral?: Maybe<ResolversTypes['Referral']> }>;
  ConfirmEmailInput: ConfirmEmailInput;
  ConfirmEmailPayload: ResolverTypeWrapper<Omit<ConfirmEmailPayload, 'subscription'> & { subscription?: Maybe<ResolversTypes['EmailSubscription']> }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeclineReason: DeclineReason;
  DeclineReferralInput: DeclineReferralInput;
  DeclineReferralPayload: ResolverTypeWrapper<Omit<DeclineReferralPayload, 'referral'> & { referral?: Maybe<ResolversTypes['Referral']> }>;
  EmailInterval: EmailInterval;
  EmailSubscription: ResolverTypeWrapper<EmailSubscriptionRow>;
  EscalationStep: EscalationStep;
  ExtendHoldInput: ExtendHoldInput;
  ExtendHoldPayload: ResolverTypeWrapper<Omit<ExtendHoldPayload, 'referral'> & { referral?: Maybe<ResolversTypes['Referral']> }>;
  FollowUpKind: FollowUpKind;
  Gender: Gender;
  Hold: ResolverTypeWrapper<Hold>;
  HoldMinutesOf: ResolverTypeWrapper<HoldMinutesOf>;
  HoldMinutesOfInput: HoldMinutesOfInput;
  HoldState: HoldState;
  Household: ResolverTypeWrapper<Household>;
  HouseholdInput: HouseholdInput;
  MarkArrivedInput: MarkArrivedInput;
  MarkArrivedPayload: ResolverTypeWrapper<Omit<MarkArrivedPayload, 'referral'> & { referral?: Maybe<ResolversTypes['Referral']> }>;
  MarkDidNotArriveInput: MarkDidNotArriveInput;
  MarkDidNotArrivePayload: ResolverTypeWrapper<Omit<MarkDidNotArrivePayload, 'referral'> & { referral?: Maybe<ResolversTypes['Referral']> }>;
  MarkOnTheWayInput: MarkOnTheWayInput;
  MarkOnTheWayPayload: ResolverTypeWrapper<Omit<MarkOnTheWayPayload, 'referral'> & { referral?: Maybe<ResolversTypes['Referral']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotificationError: ResolverTypeWrapper<NotificationError>;
  NotificationErrorCode: NotificationErrorCode;
  NotificationLanguage: NotificationLanguage;
  NotificationTopic: NotificationTopic;
  NotifyInput: NotifyInput;
  NotifyPayload: ResolverTypeWrapper<NotifyPayload>;
  Organisation: ResolverTypeWrapper<OrganisationRow>;
  OrganisationKind: OrganisationKind;
  Outcome: Outcome;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceiveReferralInput: ReceiveReferralInput;
  ReceiveReferralPayload: ResolverTypeWrapper<Omit<ReceiveReferralPayload, 'referral'> & { referral?: Maybe<ResolversTypes['Referral']> }>;
  RecordLeavingInput: RecordLeavingInput;
  RecordLeavingPayload: ResolverTypeWrapper<RecordLeavingPayload>;
  RedeliverWebhookInput: RedeliverWebhookInput;
  RedeliverWebhookPayload: ResolverTypeWrapper<Omit<RedeliverWebhookPayload, 'delivery'> & { delivery?: Maybe<ResolversTypes['WebhookDelivery']> }>;
  Referral: ResolverTypeWrapper<ReferralRow>;
  ReferralConnection: ResolverTypeWrapper<Omit<ReferralConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ReferralEdge']> }>;
  ReferralEdge: ResolverTypeWrapper<Omit<ReferralEdge, 'node'> & { node: ResolversTypes['Referral'] }>;
  ReferralEvent: ResolverTypeWrapper<ReferralEventRow>;
  ReferralKind: ReferralKind;
  ReferralMoveError: ResolverTypeWrapper<ReferralMoveError>;
  ReferralMoveErrorCode: ReferralMoveErrorCode;
  ReferralReason: ResolverTypeWrapper<ReferralReason>;
  ReferralSettings: ResolverTypeWrapper<NetworkSettings>;
  ReferralSettingsError: ResolverTypeWrapper<ReferralSettingsError>;
  ReferralSettingsErrorCode: ReferralSettingsErrorCode;
  ReferralStatus: ReferralStatus;
  RemoveWebhookInput: RemoveWebhookInput;
  RemoveWebhookPayload: ResolverTypeWrapper<RemoveWebhookPayload>;
  RerouteReferralInput: RerouteReferralInput;
  RerouteReferralPayload: ResolverTypeWrapper<Omit<RerouteReferralPayload, 'referral'> & { referral?: Maybe<ResolversTypes['Referral']> }>;
  ResumeWebhookInput: ResumeWebhookInput;
  ResumeWebhookPayload: ResolverTypeWrapper<Omit<ResumeWebhookPayload, 'webhook'> & { webhook?: Maybe<ResolversTypes['Webhook']> }>;
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretPayload: ResolverTypeWrapper<Omit<RotateWebhookSecretPayload, 'webhook'> & { webhook?: Maybe<ResolversTypes['Webhook']> }>;
  SendFollowUpError: ResolverTypeWrapper<SendFollowUpError>;
  SendFollowUpErrorCode: SendFollowUpErrorCode;
  SendFollowUpInput: SendFollowUpInput;
  SendFollowUpPayload: ResolverTypeWrapper<Omit<SendFollowUpPayload, 'referral'> & { referral?: Maybe<ResolversTypes['Referral']> }>;
  SendOnError: ResolverTypeWrapper<SendOnError>;
  SendOnErrorCode: SendOnErrorCode;
  SendReferralError: ResolverTypeWrapper<SendReferralError>;
  SendReferralErrorCode: SendReferralErrorCode;
  SendReferralInput: SendReferralInput;
  SendReferralPayload: ResolverTypeWrapper<Omit<SendReferralPayload, 'referral'> & { referral?: Maybe<ResolversTypes['Referral']> }>;
  SetCaseReadersInput: SetCaseReadersInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  SetCaseReadersPayload: ResolverTypeWrapper<SetCaseReadersPayload>;
  SetReferralSettingsInput: SetReferralSettingsInput;
  SetReferralSettingsPayload: ResolverTypeWrapper<Omit<SetReferralSettingsPayload, 'settings'> & { settings?: Maybe<ResolversTypes['ReferralSettings']> }>;
  ShareReferralInput: ShareReferralInput;
  ShareReferralPayload: ResolverTypeWrapper<ShareReferralPayload>;
  Shelter: ResolverTypeWrapper<Shelter>;
  SubscribeEmailInput: SubscribeEmailInput;
  SubscribeEmailPayload: ResolverTypeWrapper<Omit<SubscribeEmailPayload, 'subscription'> & { subscription?: Maybe<ResolversTypes['EmailSubscription']> }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TestWebhookInput: TestWebhookInput;
  TestWebhookPayload: ResolverTypeWrapper<Omit<TestWebhookPayload, 'delivery'> & { delivery?: Maybe<ResolversTypes['WebhookDelivery']> }>;
  TextFinding: ResolverTypeWrapper<TextFinding>;
  TextFindingKind: TextFindingKind;
  TransferReferralInput: TransferReferralInput;
  TransferReferralPayload: ResolverTypeWrapper<Omit<TransferReferralPayload, 'referral'> & { referral?: Maybe<ResolversTypes['Referral']> }>;
  UnsubscribeEmailInput: UnsubscribeEmailInput;
  UnsubscribeEmailPayload: ResolverTypeWrapper<UnsubscribeEmailPayload>;
  Viewer: ResolverTypeWrapper<SignedIn>;
  WaitlistReferralInput: WaitlistReferralInput;
  WaitlistReferralPayload: ResolverTypeWrapper<Omit<WaitlistReferralPayload, 'referral'> & { referral?: Maybe<ResolversTypes['Referral']> }>;
  Webhook: ResolverTypeWrapper<WebhookRow>;
  WebhookAttempt: ResolverTypeWrapper<AttemptRow>;
  WebhookDelivery: ResolverTypeWrapper<DeliveryRow>;
  WebhookDeliveryConnection: ResolverTypeWrapper<Omit<WebhookDeliveryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['WebhookDeliveryEdge']> }>;
  WebhookDeliveryEdge: ResolverTypeWrapper<Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversTypes['WebhookDelivery'] }>;
  WebhookDeliveryState: WebhookDeliveryState;
  WebhookPauseReason: WebhookPauseReason;
  WebhookResult: WebhookResult;
  WithdrawReferralInput: WithdrawReferralInput;
  WithdrawReferralPayload: ResolverTypeWrapper<Omit<WithdrawReferralPayload, 'referral'> & { referral?: Maybe<ResolversTypes['Referral']> }>;
  WithdrawalReason: WithdrawalReason;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptReferralInput: AcceptReferralInput;
  ID: Scalars['ID']['output'];
  AcceptReferralPayload: Omit<AcceptReferralPayload, 'referral'> & { referral?: Maybe<ResolversParentTypes['Referral']> };
  AddWebhookInput: AddWebhookInput;
  String: Scalars['String']['output'];
  AddWebhookPayload: Omit<AddWebhookPayload, 'webhook'> & { webhook?: Maybe<ResolversParentTypes['Webhook']> };
  AnswerReferralInput: AnswerReferralInput;
  Boolean: Scalars['Boolean']['output'];
  AnswerReferralPayload: Omit<AnswerReferralPayload, 'referral'> & { referral?: Maybe<ResolversParentTypes['Referral']> };
  AskReferralInput: AskReferralInput;
  AskReferralPayload: Omit<AskReferralPayload, 'referral'> & { referral?: Maybe<ResolversParentTypes['Referral']> };
  Case: Case;
  Child: Child;
  Int: Scalars['Int']['output'];
  ChildInput: ChildInput;
  CloseReferralInput: CloseReferralInput;
  CloseReferralPayload: Omit<CloseReferralPayload, 'referral'> & { referral?: Maybe<ResolversParentTypes['Referral']> };
  ConfirmEmailInput: ConfirmEmailInput;
  ConfirmEmailPayload: Omit<ConfirmEmailPayload, 'subscription'> & { subscription?: Maybe<ResolversParentTypes['EmailSubscription']> };
  DateTime: Scalars['DateTime']['output'];
  DeclineReferralInput: DeclineReferralInput;
  DeclineReferralPayload: Omit<DeclineReferralPayload, 'referral'> & { referral?: Maybe<ResolversParentTypes['Referral']> };
  EmailSubscription: EmailSubscriptionRow;
  ExtendHoldInput: ExtendHoldInput;
  ExtendHoldPayload: Omit<ExtendHoldPayload, 'referral'> & { referral?: Maybe<ResolversParentTypes['Referral']> };
  Hold: Hold;
  HoldMinutesOf: HoldMinutesOf;
  HoldMinutesOfInput: HoldMinutesOfInput;
  Household: Household;
  HouseholdInput: HouseholdInput;
  MarkArrivedInput: MarkArrivedInput;
  MarkArrivedPayload: Omit<MarkArrivedPayload, 'referral'> & { referral?: Maybe<ResolversParentTypes['Referral']> };
  MarkDidNotArriveInput: MarkDidNotArriveInput;
  MarkDidNotArrivePayload: Omit<MarkDidNotArrivePayload, 'referral'> & { referral?: Maybe<ResolversParentTypes['Referral']> };
  MarkOnTheWayInput: MarkOnTheWayInput;
  MarkOnTheWayPayload: Omit<MarkOnTheWayPayload, 'referral'> & { referral?: Maybe<ResolversParentTypes['Referral']> };
  Mutation: Record<PropertyKey, never>;
  NotificationError: NotificationError;
  NotifyInput: NotifyInput;
  NotifyPayload: NotifyPayload;
  Organisation: OrganisationRow;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  ReceiveReferralInput: ReceiveReferralInput;
  ReceiveReferralPayload: Omit<ReceiveReferralPayload, 'referral'> & { referral?: Maybe<ResolversParentTypes['Referral']> };
  RecordLeavingInput: RecordLeavingInput;
  RecordLeavingPayload: RecordLeavingPayload;
  RedeliverWebhookInput: RedeliverWebhookInput;
  RedeliverWebhookPayload: Omit<RedeliverWebhookPayload, 'delivery'> & { delivery?: Maybe<ResolversParentTypes['WebhookDelivery']> };
  Referral: ReferralRow;
  ReferralConnection: Omit<ReferralConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ReferralEdge']> };
  ReferralEdge: Omit<ReferralEdge, 'node'> & { node: ResolversParentTypes['Referral'] };
  ReferralEvent: ReferralEventRow;
  ReferralMoveError: ReferralMoveError;
  ReferralReason: ReferralReason;
  ReferralSettings: NetworkSettings;
  ReferralSettingsError: ReferralSettingsError;
  RemoveWebhookInput: RemoveWebhookInput;
  RemoveWebhookPayload: RemoveWebhookPayload;
  RerouteReferralInput: RerouteReferralInput;
  RerouteReferralPayload: Omit<RerouteReferralPayload, 'referral'> & { referral?: Maybe<ResolversParentTypes['Referral']> };
  ResumeWebhookInput: ResumeWebhookInput;
  ResumeWebhookPayload: Omit<ResumeWebhookPayload, 'webhook'> & { webhook?: Maybe<ResolversParentTypes['Webhook']> };
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretPayload: Omit<RotateWebhookSecretPayload, 'webhook'> & { webhook?: Maybe<ResolversParentTypes['Webhook']> };
  SendFollowUpError: SendFollowUpError;
  SendFollowUpInput: SendFollowUpInput;
  SendFollowUpPayload: Omit<SendFollowUpPayload, 'referral'> & { referral?: Maybe<ResolversParentTypes['Referral']> };
  SendOnError: SendOnError;
  SendReferralError: SendReferralError;
  SendReferralInput: SendReferralInput;
  SendReferralPayload: Omit<SendReferralPayload, 'referral'> & { referral?: Maybe<ResolversParentTypes['Referral']> };
  SetCaseReadersInput: SetCaseReadersInput;
  Float: Scalars['Float']['output'];
  SetCaseReadersPayload: SetCaseReadersPayload;
  SetReferralSettingsInput: SetReferralSettingsInput;
  SetReferralSettingsPayload: Omit<SetReferralSettingsPayload, 'settings'> & { settings?: Maybe<ResolversParentTypes['ReferralSettings']> };
  ShareReferralInput: ShareReferralInput;
  ShareReferralPayload: ShareReferralPayload;
  Shelter: Shelter;
  SubscribeEmailInput: SubscribeEmailInput;
  SubscribeEmailPayload: Omit<SubscribeEmailPayload, 'subscription'> & { subscription?: Maybe<ResolversParentTypes['EmailSubscription']> };
  Subscription: Record<PropertyKey, never>;
  TestWebhookInput: TestWebhookInput;
  TestWebhookPayload: Omit<TestWebhookPayload, 'delivery'> & { delivery?: Maybe<ResolversParentTypes['WebhookDelivery']> };
  TextFinding: TextFinding;
  TransferReferralInput: TransferReferralInput;
  TransferReferralPayload: Omit<TransferReferralPayload, 'referral'> & { referral?: Maybe<ResolversParentTypes['Referral']> };
  UnsubscribeEmailInput: UnsubscribeEmailInput;
  UnsubscribeEmailPayload: UnsubscribeEmailPayload;
  Viewer: SignedIn;
  WaitlistReferralInput: WaitlistReferralInput;
  WaitlistReferralPayload: Omit<WaitlistReferralPayload, 'referral'> & { referral?: Maybe<ResolversParentTypes['Referral']> };
  Webhook: WebhookRow;
  WebhookAttempt: AttemptRow;
  WebhookDelivery: DeliveryRow;
  WebhookDeliveryConnection: Omit<WebhookDeliveryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['WebhookDeliveryEdge']> };
  WebhookDeliveryEdge: Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversParentTypes['WebhookDelivery'] };
  WithdrawReferralInput: WithdrawReferralInput;
  WithdrawReferralPayload: Omit<WithdrawReferralPayload, 'referral'> & { referral?: Maybe<ResolversParentTypes['Referral']> };
};

export type AcceptReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptReferralPayload'] = ResolversParentTypes['AcceptReferralPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['ReferralMoveError']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
};

export type AddWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddWebhookPayload'] = ResolversParentTypes['AddWebhookPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['NotificationError']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type AnswerReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerReferralPayload'] = ResolversParentTypes['AnswerReferralPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['ReferralMoveError']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
};

export type AskReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskReferralPayload'] = ResolversParentTypes['AskReferralPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['ReferralMoveError']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ChildResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Child'] = ResolversParentTypes['Child']> = {
  age?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gender?: Resolver<ResolversTypes['Gender'], ParentType, ContextType>;
};

export type CloseReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseReferralPayload'] = ResolversParentTypes['CloseReferralPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['ReferralMoveError']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
};

export type ConfirmEmailPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmEmailPayload'] = ResolversParentTypes['ConfirmEmailPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['NotificationError']>, ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['EmailSubscription']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeclineReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineReferralPayload'] = ResolversParentTypes['DeclineReferralPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['ReferralMoveError']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
};

export type EmailSubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailSubscription'] = ResolversParentTypes['EmailSubscription']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interval?: Resolver<ResolversTypes['EmailInterval'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['NotificationLanguage'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['NotificationTopic']>, ParentType, ContextType>;
};

export type ExtendHoldPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendHoldPayload'] = ResolversParentTypes['ExtendHoldPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['ReferralMoveError']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
};

export type HoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hold'] = ResolversParentTypes['Hold']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HoldState'], ParentType, ContextType>;
};

export type HoldMinutesOfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldMinutesOf'] = ResolversParentTypes['HoldMinutesOf']> = {
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household']> = {
  adults?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Child']>, ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  pets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stepFree?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MarkArrivedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkArrivedPayload'] = ResolversParentTypes['MarkArrivedPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['ReferralMoveError']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
};

export type MarkDidNotArrivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkDidNotArrivePayload'] = ResolversParentTypes['MarkDidNotArrivePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['ReferralMoveError']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
};

export type MarkOnTheWayPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkOnTheWayPayload'] = ResolversParentTypes['MarkOnTheWayPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['ReferralMoveError']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptReferral?: Resolver<ResolversTypes['AcceptReferralPayload'], ParentType, ContextType, RequireFields<MutationAcceptReferralArgs, 'input'>>;
  addWebhook?: Resolver<ResolversTypes['AddWebhookPayload'], ParentType, ContextType, RequireFields<MutationAddWebhookArgs, 'input'>>;
  answerReferral?: Resolver<ResolversTypes['AnswerReferralPayload'], ParentType, ContextType, RequireFields<MutationAnswerReferralArgs, 'input'>>;
  askReferral?: Resolver<ResolversTypes['AskReferralPayload'], ParentType, ContextType, RequireFields<MutationAskReferralArgs, 'input'>>;
  closeReferral?: Resolver<ResolversTypes['CloseReferralPayload'], ParentType, ContextType, RequireFields<MutationCloseReferralArgs, 'input'>>;
  confirmEmail?: Resolver<ResolversTypes['ConfirmEmailPayload'], ParentType, ContextType, RequireFields<MutationConfirmEmailArgs, 'input'>>;
  declineReferral?: Resolver<ResolversTypes['DeclineReferralPayload'], ParentType, ContextType, RequireFields<MutationDeclineReferralArgs, 'input'>>;
  extendHold?: Resolver<ResolversTypes['ExtendHoldPayload'], ParentType, ContextType, RequireFields<MutationExtendHoldArgs, 'input'>>;
  markArrived?: Resolver<ResolversTypes['MarkArrivedPayload'], ParentType, ContextType, RequireFields<MutationMarkArrivedArgs, 'input'>>;
  markDidNotArrive?: Resolver<ResolversTypes['MarkDidNotArrivePayload'], ParentType, ContextType, RequireFields<MutationMarkDidNotArriveArgs, 'input'>>;
  markOnTheWay?: Resolver<ResolversTypes['MarkOnTheWayPayload'], ParentType, ContextType, RequireFields<MutationMarkOnTheWayArgs, 'input'>>;
  notify?: Resolver<ResolversTypes['NotifyPayload'], ParentType, ContextType, RequireFields<MutationNotifyArgs, 'input'>>;
  receiveReferral?: Resolver<ResolversTypes['ReceiveReferralPayload'], ParentType, ContextType, RequireFields<MutationReceiveReferralArgs, 'input'>>;
  recordLeaving?: Resolver<ResolversTypes['RecordLeavingPayload'], ParentType, ContextType, RequireFields<MutationRecordLeavingArgs, 'input'>>;
  redeliverWebhook?: Resolver<ResolversTypes['RedeliverWebhookPayload'], ParentType, ContextType, RequireFields<MutationRedeliverWebhookArgs, 'input'>>;
  removeWebhook?: Resolver<ResolversTypes['RemoveWebhookPayload'], ParentType, ContextType, RequireFields<MutationRemoveWebhookArgs, 'input'>>;
  rerouteReferral?: Resolver<ResolversTypes['RerouteReferralPayload'], ParentType, ContextType, RequireFields<MutationRerouteReferralArgs, 'input'>>;
  resumeWebhook?: Resolver<ResolversTypes['ResumeWebhookPayload'], ParentType, ContextType, RequireFields<MutationResumeWebhookArgs, 'input'>>;
  rotateWebhookSecret?: Resolver<ResolversTypes['RotateWebhookSecretPayload'], ParentType, ContextType, RequireFields<MutationRotateWebhookSecretArgs, 'input'>>;
  sendFollowUp?: Resolver<ResolversTypes['SendFollowUpPayload'], ParentType, ContextType, RequireFields<MutationSendFollowUpArgs, 'input'>>;
  sendReferral?: Resolver<ResolversTypes['SendReferralPayload'], ParentType, ContextType, RequireFields<MutationSendReferralArgs, 'input'>>;
  setCaseReaders?: Resolver<ResolversTypes['SetCaseReadersPayload'], ParentType, ContextType, RequireFields<MutationSetCaseReadersArgs, 'input'>>;
  setReferralSettings?: Resolver<ResolversTypes['SetReferralSettingsPayload'], ParentType, ContextType, RequireFields<MutationSetReferralSettingsArgs, 'input'>>;
  shareReferral?: Resolver<ResolversTypes['ShareReferralPayload'], ParentType, ContextType, RequireFields<MutationShareReferralArgs, 'input'>>;
  subscribeEmail?: Resolver<ResolversTypes['SubscribeEmailPayload'], ParentType, ContextType, RequireFields<MutationSubscribeEmailArgs, 'input'>>;
  testWebhook?: Resolver<ResolversTypes['TestWebhookPayload'], ParentType, ContextType, RequireFields<MutationTestWebhookArgs, 'input'>>;
  transferReferral?: Resolver<ResolversTypes['TransferReferralPayload'], ParentType, ContextType, RequireFields<MutationTransferReferralArgs, 'input'>>;
  unsubscribeEmail?: Resolver<ResolversTypes['UnsubscribeEmailPayload'], ParentType, ContextType, RequireFields<MutationUnsubscribeEmailArgs, 'input'>>;
  waitlistReferral?: Resolver<ResolversTypes['WaitlistReferralPayload'], ParentType, ContextType, RequireFields<MutationWaitlistReferralArgs, 'input'>>;
  withdrawReferral?: Resolver<ResolversTypes['WithdrawReferralPayload'], ParentType, ContextType, RequireFields<MutationWithdrawReferralArgs, 'input'>>;
};

export type NotificationErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationError'] = ResolversParentTypes['NotificationError']> = {
  code?: Resolver<ResolversTypes['NotificationErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotifyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotifyPayload'] = ResolversParentTypes['NotifyPayload']> = {
  noted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  emailSubscriptions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EmailSubscription']>>, ParentType, ContextType>;
  myReferrals?: Resolver<Maybe<ResolversTypes['ReferralConnection']>, ParentType, ContextType, RequireFields<QueryMyReferralsArgs, 'first' | 'overdue'>>;
  organisationNames?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Organisation']>>, ParentType, ContextType, RequireFields<QueryOrganisationNamesArgs, 'ids'>>;
  organisations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Organisation']>>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<QueryReferralArgs, 'id'>>;
  referralSettings?: Resolver<Maybe<ResolversTypes['ReferralSettings']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  webhooks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Webhook']>>, ParentType, ContextType>;
};

export type ReceiveReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveReferralPayload'] = ResolversParentTypes['ReceiveReferralPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['ReferralMoveError']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
};

export type RecordLeavingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordLeavingPayload'] = ResolversParentTypes['RecordLeavingPayload']> = {
  recorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RedeliverWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedeliverWebhookPayload'] = ResolversParentTypes['RedeliverWebhookPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['NotificationError']>, ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral'], FederationReferenceType extends FederationReferenceTypes['Referral'] = FederationReferenceTypes['Referral']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Referral']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answerDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  escalation?: Resolver<Maybe<ResolversTypes['EscalationStep']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['ReferralEvent']>, ParentType, ContextType>;
  hold?: Resolver<Maybe<ResolversTypes['Hold']>, ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReferralKind'], ParentType, ContextType>;
  leg?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentOnTo?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  shelter?: Resolver<Maybe<ResolversTypes['Shelter']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReferralStatus'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  waitlistPosition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReferralConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralConnection'] = ResolversParentTypes['ReferralConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReferralEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReferralEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralEdge'] = ResolversParentTypes['ReferralEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
};

export type ReferralEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralEvent'] = ResolversParentTypes['ReferralEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ReferralReason']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReferralStatus'], ParentType, ContextType>;
};

export type ReferralMoveErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralMoveError'] = ResolversParentTypes['ReferralMoveError']> = {
  code?: Resolver<ResolversTypes['ReferralMoveErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TextFinding']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReferralReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralReason'] = ResolversParentTypes['ReferralReason']> = {
  decline?: Resolver<Maybe<ResolversTypes['DeclineReason']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['WithdrawalReason']>, ParentType, ContextType>;
};

export type ReferralSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralSettings'] = ResolversParentTypes['ReferralSettings']> = {
  holdMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holdMinutesOf?: Resolver<ReadonlyArray<ResolversTypes['HoldMinutesOf']>, ParentType, ContextType>;
  keepDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferralSettingsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralSettingsError'] = ResolversParentTypes['ReferralSettingsError']> = {
  code?: Resolver<ResolversTypes['ReferralSettingsErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RemoveWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveWebhookPayload'] = ResolversParentTypes['RemoveWebhookPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['NotificationError']>, ParentType, ContextType>;
  removedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RerouteReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RerouteReferralPayload'] = ResolversParentTypes['RerouteReferralPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['SendOnError']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
};

export type ResumeWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeWebhookPayload'] = ResolversParentTypes['ResumeWebhookPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['NotificationError']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type RotateWebhookSecretPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotateWebhookSecretPayload'] = ResolversParentTypes['RotateWebhookSecretPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['NotificationError']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type SendFollowUpErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendFollowUpError'] = ResolversParentTypes['SendFollowUpError']> = {
  code?: Resolver<ResolversTypes['SendFollowUpErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SendFollowUpPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendFollowUpPayload'] = ResolversParentTypes['SendFollowUpPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['SendFollowUpError']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
};

export type SendOnErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendOnError'] = ResolversParentTypes['SendOnError']> = {
  code?: Resolver<ResolversTypes['SendOnErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SendReferralErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendReferralError'] = ResolversParentTypes['SendReferralError']> = {
  code?: Resolver<ResolversTypes['SendReferralErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SendReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendReferralPayload'] = ResolversParentTypes['SendReferralPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['SendReferralError']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
};

export type SetCaseReadersPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCaseReadersPayload'] = ResolversParentTypes['SetCaseReadersPayload']> = {
  recorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SetReferralSettingsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetReferralSettingsPayload'] = ResolversParentTypes['SetReferralSettingsPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['ReferralSettingsError']>, ParentType, ContextType>;
  settings?: Resolver<Maybe<ResolversTypes['ReferralSettings']>, ParentType, ContextType>;
};

export type ShareReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareReferralPayload'] = ResolversParentTypes['ShareReferralPayload']> = {
  childAges?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  referralIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ShelterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shelter'] = ResolversParentTypes['Shelter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SubscribeEmailPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubscribeEmailPayload'] = ResolversParentTypes['SubscribeEmailPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['NotificationError']>, ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['EmailSubscription']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  referralChanged?: SubscriptionResolver<Maybe<ResolversTypes['Referral']>, "referralChanged", ParentType, ContextType, Partial<SubscriptionReferralChangedArgs>>;
};

export type TestWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestWebhookPayload'] = ResolversParentTypes['TestWebhookPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['NotificationError']>, ParentType, ContextType>;
};

export type TextFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextFinding'] = ResolversParentTypes['TextFinding']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TextFindingKind'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TransferReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferReferralPayload'] = ResolversParentTypes['TransferReferralPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['SendOnError']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
};

export type UnsubscribeEmailPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnsubscribeEmailPayload'] = ResolversParentTypes['UnsubscribeEmailPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['NotificationError']>, ParentType, ContextType>;
  removedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WaitlistReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitlistReferralPayload'] = ResolversParentTypes['WaitlistReferralPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['ReferralMoveError']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
};

export type WebhookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['WebhookDeliveryConnection'], ParentType, ContextType, RequireFields<WebhookDeliveriesArgs, 'first'>>;
  failuresInRow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  oldSecretUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pauseReason?: Resolver<Maybe<ResolversTypes['WebhookPauseReason']>, ParentType, ContextType>;
  pausedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['NotificationTopic']>, ParentType, ContextType>;
};

export type WebhookAttemptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookAttempt'] = ResolversParentTypes['WebhookAttempt']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['WebhookResult'], ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery']> = {
  attempts?: Resolver<ReadonlyArray<ResolversTypes['WebhookAttempt']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookDeliveryState'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['NotificationTopic']>, ParentType, ContextType>;
  updates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WebhookDeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeliveryConnection'] = ResolversParentTypes['WebhookDeliveryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WebhookDeliveryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WebhookDeliveryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeliveryEdge'] = ResolversParentTypes['WebhookDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType>;
};

export type WithdrawReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawReferralPayload'] = ResolversParentTypes['WithdrawReferralPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['ReferralMoveError']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptReferralPayload?: AcceptReferralPayloadResolvers<ContextType>;
  AddWebhookPayload?: AddWebhookPayloadResolvers<ContextType>;
  AnswerReferralPayload?: AnswerReferralPayloadResolvers<ContextType>;
  AskReferralPayload?: AskReferralPayloadResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  Child?: ChildResolvers<ContextType>;
  CloseReferralPayload?: CloseReferralPayloadResolvers<ContextType>;
  ConfirmEmailPayload?: ConfirmEmailPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeclineReferralPayload?: DeclineReferralPayloadResolvers<ContextType>;
  EmailSubscription?: EmailSubscriptionResolvers<ContextType>;
  ExtendHoldPayload?: ExtendHoldPayloadResolvers<ContextType>;
  Hold?: HoldResolvers<ContextType>;
  HoldMinutesOf?: HoldMinutesOfResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  MarkArrivedPayload?: MarkArrivedPayloadResolvers<ContextType>;
  MarkDidNotArrivePayload?: MarkDidNotArrivePayloadResolvers<ContextType>;
  MarkOnTheWayPayload?: MarkOnTheWayPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotificationError?: NotificationErrorResolvers<ContextType>;
  NotifyPayload?: NotifyPayloadResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReceiveReferralPayload?: ReceiveReferralPayloadResolvers<ContextType>;
  RecordLeavingPayload?: RecordLeavingPayloadResolvers<ContextType>;
  RedeliverWebhookPayload?: RedeliverWebhookPayloadResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  ReferralConnection?: ReferralConnectionResolvers<ContextType>;
  ReferralEdge?: ReferralEdgeResolvers<ContextType>;
  ReferralEvent?: ReferralEventResolvers<ContextType>;
  ReferralMoveError?: ReferralMoveErrorResolvers<ContextType>;
  ReferralReason?: ReferralReasonResolvers<ContextType>;
  ReferralSettings?: ReferralSettingsResolvers<ContextType>;
  ReferralSettingsError?: ReferralSettingsErrorResolvers<ContextType>;
  RemoveWebhookPayload?: RemoveWebhookPayloadResolvers<ContextType>;
  RerouteReferralPayload?: RerouteReferralPayloadResolvers<ContextType>;
  ResumeWebhookPayload?: ResumeWebhookPayloadResolvers<ContextType>;
  RotateWebhookSecretPayload?: RotateWebhookSecretPayloadResolvers<ContextType>;
  SendFollowUpError?: SendFollowUpErrorResolvers<ContextType>;
  SendFollowUpPayload?: SendFollowUpPayloadResolvers<ContextType>;
  SendOnError?: SendOnErrorResolvers<ContextType>;
  SendReferralError?: SendReferralErrorResolvers<ContextType>;
  SendReferralPayload?: SendReferralPayloadResolvers<ContextType>;
  SetCaseReadersPayload?: SetCaseReadersPayloadResolvers<ContextType>;
  SetReferralSettingsPayload?: SetReferralSettingsPayloadResolvers<ContextType>;
  ShareReferralPayload?: ShareReferralPayloadResolvers<ContextType>;
  Shelter?: ShelterResolvers<ContextType>;
  SubscribeEmailPayload?: SubscribeEmailPayloadResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TestWebhookPayload?: TestWebhookPayloadResolvers<ContextType>;
  TextFinding?: TextFindingResolvers<ContextType>;
  TransferReferralPayload?: TransferReferralPayloadResolvers<ContextType>;
  UnsubscribeEmailPayload?: UnsubscribeEmailPayloadResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WaitlistReferralPayload?: WaitlistReferralPayloadResolvers<ContextType>;
  Webhook?: WebhookResolvers<ContextType>;
  WebhookAttempt?: WebhookAttemptResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookDeliveryConnection?: WebhookDeliveryConnectionResolvers<ContextType>;
  WebhookDeliveryEdge?: WebhookDeliveryEdgeResolvers<ContextType>;
  WithdrawReferralPayload?: WithdrawReferralPayloadResolvers<ContextType>;
};

