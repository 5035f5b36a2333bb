import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CaseRow, AssignmentRow, PartyRow, ClientRow, ConflictCheckRow, ConflictOverrideRow, CaseStepRow, SafeContactRow, ContactReadingRow, PersonRow, PersonChangeRow, ProtectionOrderRow, DeadlineRow, AlarmRow } from './store/index.ts';
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
  /** A legal day, YYYY-MM-DD, in the network's time zone. */
  Date: { input: string; output: string; }
  /** A moment in UTC, ISO 8601. */
  DateTime: { input: Date; output: Date; }
  _FieldSet: { input: unknown; output: unknown; }
};

export type AcknowledgeAlarmInput = {
  readonly alarmId: Scalars['ID']['input'];
};

export type AcknowledgeAlarmPayload = {
  readonly __typename?: 'AcknowledgeAlarmPayload';
  readonly alarm?: Maybe<Alarm>;
  readonly errors: ReadonlyArray<AlarmError>;
};

export type AddDeadlineError = {
  readonly __typename?: 'AddDeadlineError';
  readonly code: AddDeadlineErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type AddDeadlineErrorCode =
  | 'CASE_CLOSED'
  /** Before the case was opened, or more than ten years ahead. */
  | 'INVALID_DATE'
  | 'INVALID_TEXT'
  | 'NOT_FOUND';

export type AddDeadlineInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly dueOn: Scalars['Date']['input'];
  readonly kind: DeadlineKind;
  /** 1-200 characters; no names, no addresses. */
  readonly title: Scalars['String']['input'];
};

export type AddDeadlinePayload = {
  readonly __typename?: 'AddDeadlinePayload';
  readonly deadline?: Maybe<Deadline>;
  readonly errors: ReadonlyArray<AddDeadlineError>;
};

export type AddPartyInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly kind: PartyKind;
  /** 1-200 characters, in any script; all that is known of it. */
  readonly name: Scalars['String']['input'];
  /** Only of opposing counsel: their office, where it is one of the network. */
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
};

export type AddPersonInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly person: PersonInput;
};

export type AddProtectionOrderError = {
  readonly __typename?: 'AddProtectionOrderError';
  readonly code: AddProtectionOrderErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type AddProtectionOrderErrorCode =
  | 'CASE_CLOSED'
  | 'ENDS_BEFORE_START'
  | 'INVALID_TEXT'
  /** No such case of yours. */
  | 'NOT_FOUND'
  | 'NO_BARS'
  | 'TOO_LONG'
  | 'TOO_SHORT';

export type AddProtectionOrderInput = {
  readonly bars: ReadonlyArray<OrderBar>;
  readonly caseId: Scalars['ID']['input'];
  /** The last day; 3 to 30 days from the start, both counted (Law No. 63 of 2017). */
  readonly endsOn: Scalars['Date']['input'];
  /** 1-120 characters. */
  readonly issuedBy: Scalars['String']['input'];
  readonly served?: Scalars['Boolean']['input'];
  readonly startsOn: Scalars['Date']['input'];
};

export type AddProtectionOrderPayload = {
  readonly __typename?: 'AddProtectionOrderPayload';
  readonly errors: ReadonlyArray<AddProtectionOrderError>;
  readonly order?: Maybe<ProtectionOrder>;
};

/** Something that must be looked at now. It is told to the team's organisations without a word of what it is about. */
export type Alarm = {
  readonly __typename?: 'Alarm';
  readonly acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The member who heard it. */
  readonly acknowledgedBy?: Maybe<Scalars['ID']['output']>;
  readonly case: Case;
  readonly id: Scalars['ID']['output'];
  readonly kind: AlarmKind;
  readonly raisedAt: Scalars['DateTime']['output'];
  /** Which telling of the same thing this is, from 1. */
  readonly stage: Scalars['Int']['output'];
  /** The order, deadline, piece of evidence or document it is about. */
  readonly subjectId: Scalars['ID']['output'];
};

export type AlarmConnection = {
  readonly __typename?: 'AlarmConnection';
  readonly edges: ReadonlyArray<AlarmEdge>;
  readonly pageInfo: PageInfo;
};

export type AlarmEdge = {
  readonly __typename?: 'AlarmEdge';
  /** Opaque; works for this viewer and this question only. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Alarm;
};

export type AlarmError = {
  readonly __typename?: 'AlarmError';
  readonly code: AlarmErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type AlarmErrorCode =
  /** No such alarm of your cases. */
  | 'NOT_FOUND';

export type AlarmKind =
  /** An authority has not answered in time. */
  | 'ANSWER_OVERDUE'
  /** Somebody of the team turned out to be on another side too, and sees the case no more. */
  | 'CONFLICT_FOUND'
  | 'DEADLINE_OVERDUE'
  | 'DEADLINE_SOON'
  | 'DEADLINE_TODAY'
  /** A court or opposing counsel handed in a document. */
  | 'DOCUMENT_SERVED'
  /** What is kept is not what was taken in. */
  | 'EVIDENCE_DAMAGED'
  /** An extension was asked for, and there is no answer. */
  | 'EXTENSION_UNANSWERED'
  | 'ORDER_ENDED'
  /** A protection order ends within 24 hours. */
  | 'ORDER_ENDS_SOON'
  /** A closed case may be destroyed within 30 days; whoever still needs it holds it. */
  | 'RETENTION_ENDS'
  /** Something happened after which the questions about danger are asked again. */
  | 'RISK_REASSESS';

export type Assignment = {
  readonly __typename?: 'Assignment';
  readonly clearance: Clearance;
  readonly id: Scalars['ID']['output'];
  readonly memberId: Scalars['ID']['output'];
  readonly organisationId: Scalars['ID']['output'];
  /** Why it was let in in spite of a conflict; null when there was none. */
  readonly override?: Maybe<ConflictOverride>;
  readonly role: AssignmentRole;
  readonly since: Scalars['DateTime']['output'];
  /** When it ends; null while there is no end. */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
};

export type AssignmentPayload = {
  readonly __typename?: 'AssignmentPayload';
  readonly assignment?: Maybe<Assignment>;
  readonly errors: ReadonlyArray<TeamError>;
};

export type AssignmentRole =
  | 'COUNSELLOR'
  | 'LAWYER';

export type AttachReferralError = {
  readonly __typename?: 'AttachReferralError';
  readonly code: AttachReferralErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type AttachReferralErrorCode =
  | 'CASE_CLOSED'
  | 'NOT_FOUND'
  /** The referrals service did not answer in time; nothing was changed. */
  | 'REFERRALS_UNAVAILABLE'
  /** No referral has this code. */
  | 'UNKNOWN_CODE';

export type AttachReferralInput = {
  readonly caseId: Scalars['ID']['input'];
  /** As it was said on the telephone, such as K7MX-2QPD-9TRA. */
  readonly referralCode: Scalars['String']['input'];
};

export type AttachReferralPayload = {
  readonly __typename?: 'AttachReferralPayload';
  readonly case?: Maybe<Case>;
  readonly errors: ReadonlyArray<AttachReferralError>;
};

/** The legal side of one survivor's story. Only its team sees that it exists. */
export type Case = {
  readonly __typename?: 'Case';
  /** Those nobody has acknowledged, newest first. */
  readonly alarms: ReadonlyArray<Alarm>;
  readonly children: ReadonlyArray<Person>;
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the conflict checks found, the newest 50 first. */
  readonly conflictChecks: ReadonlyArray<ConflictCheck>;
  /** Open ones, soonest first. */
  readonly deadlines: ReadonlyArray<Deadline>;
  /** The member whose word waits for a second one's; null when none does. */
  readonly destructionAskedBy?: Maybe<Scalars['ID']['output']>;
  /** Where she lived before; an item is null while the disclosures service does not answer. */
  readonly formerResidences: ReadonlyArray<Maybe<Place>>;
  readonly id: Scalars['ID']['output'];
  /** The soonest open deadline. */
  readonly nextDeadline?: Maybe<Deadline>;
  readonly openedAt: Scalars['DateTime']['output'];
  /** Latest end first. */
  readonly orders: ReadonlyArray<ProtectionOrder>;
  readonly outcome?: Maybe<CaseOutcome>;
  /** Who stands on the other side, or near it; the longest known first. */
  readonly parties: ReadonlyArray<CaseParty>;
  /** That persons were added, changed or removed; the newest 50 first. */
  readonly personChanges: ReadonlyArray<PersonChange>;
  /** The office's own reference; not a name. */
  readonly reference: Scalars['String']['output'];
  /** Oldest first; an item is null while the referrals service does not answer. */
  readonly referrals: ReadonlyArray<Maybe<Referral>>;
  /** Where she lives; resolved by disclosures, redacted by the viewer's precision. */
  readonly residence?: Maybe<Place>;
  /** The first day it may be destroyed; null while it is open. */
  readonly retainUntil?: Maybe<Scalars['Date']['output']>;
  readonly retentionHeld: Scalars['Boolean']['output'];
  /** Ways to reach her, the last confirmed first. How they may be used; the number or address itself is given by `contactDetail`. */
  readonly safeContacts: ReadonlyArray<SafeContact>;
  /** An item is null while the disclosures service does not answer. */
  readonly schools: ReadonlyArray<Maybe<Place>>;
  /** Where documents for her may go; an item is null while the disclosures service does not answer. */
  readonly serviceAddresses: ReadonlyArray<Maybe<Place>>;
  readonly status: CaseStatus;
  /** What became of it, the earliest first. */
  readonly steps: ReadonlyArray<CaseStep>;
  /** Who was asked onto it, or was on it, and is stopped by the conflict check; the earliest first. */
  readonly stopped: ReadonlyArray<Assignment>;
  readonly survivor: Person;
  /** Who is on it now, the longest first. */
  readonly team: ReadonlyArray<Assignment>;
  /** An item is null while the disclosures service does not answer. */
  readonly workplaces: ReadonlyArray<Maybe<Place>>;
};

export type CaseConnection = {
  readonly __typename?: 'CaseConnection';
  readonly edges: ReadonlyArray<CaseEdge>;
  readonly pageInfo: PageInfo;
};

export type CaseEdge = {
  readonly __typename?: 'CaseEdge';
  /** Opaque; works for this viewer and this question only. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Case;
};

export type CaseIdInput = {
  readonly caseId: Scalars['ID']['input'];
};

export type CaseLifeError = {
  readonly __typename?: 'CaseLifeError';
  readonly code: CaseLifeErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type CaseLifeErrorCode =
  | 'CASE_CLOSED'
  /** Its key is destroyed. */
  | 'CASE_DESTROYED'
  /** Something is still to be done by a day. */
  | 'DEADLINE_OPEN'
  | 'INVALID_REASON'
  /** Nobody asked for its destruction, or that is more than 7 days ago. */
  | 'NOT_ASKED'
  /** It is open. */
  | 'NOT_CLOSED'
  /** No such case of yours. */
  | 'NOT_FOUND'
  /** Nobody holds it. */
  | 'NOT_HELD'
  /** A protection order has not ended. */
  | 'ORDER_RUNS'
  /** Somebody still asks for it. */
  | 'RETENTION_HELD'
  /** It is no longer kept: it waits to be destroyed. */
  | 'RETENTION_OVER'
  /** It is to be kept until a later day. */
  | 'RETENTION_RUNS'
  /** A second person of the team must say so. */
  | 'SAME_PERSON';

export type CaseLifePayload = {
  readonly __typename?: 'CaseLifePayload';
  readonly case?: Maybe<Case>;
  readonly errors: ReadonlyArray<CaseLifeError>;
};

export type CaseOutcome =
  /** A court or another authority decided. */
  | 'DECIDED'
  | 'HANDED_ON'
  | 'LOST_CONTACT'
  | 'OTHER'
  /** She is safe. */
  | 'PROTECTED'
  | 'SETTLED'
  /** She does not go on with it. */
  | 'WITHDRAWN';

/** Somebody on the other side of a case, or near it. The name is sealed in the database. */
export type CaseParty = {
  readonly __typename?: 'CaseParty';
  /** False for a single word: too little to be compared in a conflict check. */
  readonly comparable: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: PartyKind;
  /** Null once the case's key is destroyed. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Opposing counsel's office, where it is one of the network. */
  readonly organisationId?: Maybe<Scalars['ID']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Goes up with every change. */
  readonly version: Scalars['Int']['output'];
};

export type CaseStatus =
  /** It can be read and not written. */
  | 'CLOSED'
  /** Its key is destroyed: no name, text or file of it can be opened again by anybody. */
  | 'DESTROYED'
  | 'OPEN';

/** Something that became of a case. */
export type CaseStep = {
  readonly __typename?: 'CaseStep';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Scalars['ID']['output'];
  readonly kind: CaseStepKind;
  readonly outcome?: Maybe<CaseOutcome>;
  /** Null when none was given, and once the case's key is destroyed. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

export type CaseStepKind =
  | 'CLOSED'
  | 'DESTROYED'
  | 'DESTRUCTION_ASKED'
  | 'DESTRUCTION_TAKEN_BACK'
  /** The team was told that its retention ends. */
  | 'DUE_ANNOUNCED'
  | 'HELD'
  | 'OPENED'
  | 'RELEASED'
  | 'REOPENED';

export type ChangePartyInput = {
  /** As it was read: somebody else's change in between is not overwritten. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly name: Scalars['String']['input'];
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly partyId: Scalars['ID']['input'];
};

export type ChangePersonInput = {
  /** As it was read: somebody else's change in between is not overwritten. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly person: PersonInput;
  readonly personId: Scalars['ID']['input'];
};

/** What the conflict check said. */
export type Clearance =
  | 'CLEAR'
  /** The names are one. */
  | 'HIT'
  /** There was a conflict, and a second person let them in. */
  | 'OVERRIDDEN'
  | 'PENDING'
  /** Somebody should look: the names may be one person's. */
  | 'POSSIBLE';

/** Somebody the viewer's office represents elsewhere. The name is sealed, and only compared; nobody is shown it. */
export type Client = {
  readonly __typename?: 'Client';
  readonly id: Scalars['ID']['output'];
  /** The office's own; not a name. */
  readonly reference: Scalars['String']['output'];
  readonly registeredAt: Scalars['DateTime']['output'];
};

export type ClientConnection = {
  readonly __typename?: 'ClientConnection';
  readonly edges: ReadonlyArray<ClientEdge>;
  readonly pageInfo: PageInfo;
};

export type ClientEdge = {
  readonly __typename?: 'ClientEdge';
  /** Opaque; works for this viewer and this question only. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Client;
};

export type ClientError = {
  readonly __typename?: 'ClientError';
  readonly code: ClientErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type ClientErrorCode =
  /** Empty, too long, or too little to be compared. */
  | 'INVALID_NAME'
  | 'INVALID_REFERENCE'
  /** No such client of your office. */
  | 'NOT_FOUND';

export type ClientPayload = {
  readonly __typename?: 'ClientPayload';
  readonly client?: Maybe<Client>;
  readonly errors: ReadonlyArray<ClientError>;
};

export type CloseCaseInput = {
  readonly caseId: Scalars['ID']['input'];
  /** Close it although an order runs or a deadline is open; the reason says why. */
  readonly inSpiteOfWhatIsOpen?: Scalars['Boolean']['input'];
  readonly outcome: CaseOutcome;
  /** 10-1000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What a conflict check found. It never says whose client somebody is, nor a name. */
export type ConflictCheck = {
  readonly __typename?: 'ConflictCheck';
  readonly assignmentId: Scalars['ID']['output'];
  readonly checkedAt: Scalars['DateTime']['output'];
  readonly grade: ConflictGrade;
  /** Whether a second person of the team may let the member in all the same. */
  readonly overridable: Scalars['Boolean']['output'];
  /** Who of the case is on two sides. */
  readonly roles: ReadonlyArray<ConflictRole>;
};

export type ConflictGrade =
  | 'CLEAR'
  | 'HIT'
  | 'POSSIBLE';

export type ConflictOverride = {
  readonly __typename?: 'ConflictOverride';
  readonly overriddenAt: Scalars['DateTime']['output'];
  readonly overriddenBy: Scalars['ID']['output'];
  /** Null once the case's key is destroyed. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

export type ConflictRole =
  | 'OPPOSING_COUNSEL'
  | 'RELATIVE'
  | 'RESPONDENT'
  /** The office stands against her in another case. */
  | 'SURVIVOR';

export type ContactChannel =
  | 'EMAIL'
  | 'IN_PERSON'
  | 'MESSENGER'
  | 'PHONE'
  | 'THROUGH_PERSON';

export type ContactDetailInput = {
  /** From `SafeContact.read`. */
  readonly read: Scalars['String']['input'];
  readonly safeContactId: Scalars['ID']['input'];
};

export type ContactDetailPayload = {
  readonly __typename?: 'ContactDetailPayload';
  readonly errors: ReadonlyArray<SafeContactError>;
  readonly value?: Maybe<Scalars['String']['output']>;
};

export type ContactReading = {
  readonly __typename?: 'ContactReading';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Scalars['ID']['output'];
  /** The version of the contact that was read. */
  readonly version: Scalars['Int']['output'];
};

export type Deadline = {
  readonly __typename?: 'Deadline';
  readonly case: Case;
  readonly due: DeadlineDue;
  readonly dueOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: DeadlineKind;
  /** What must be done; no names. */
  readonly title: Scalars['String']['output'];
};

export type DeadlineConnection = {
  readonly __typename?: 'DeadlineConnection';
  readonly edges: ReadonlyArray<DeadlineEdge>;
  readonly pageInfo: PageInfo;
};

export type DeadlineDue =
  | 'LATER'
  | 'OVERDUE'
  /** Within the next 7 days. */
  | 'THIS_WEEK'
  | 'TODAY';

export type DeadlineEdge = {
  readonly __typename?: 'DeadlineEdge';
  /** Opaque; works for this viewer and this question only. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Deadline;
};

export type DeadlineFilter = {
  /** Only these; all when left out. */
  readonly due?: InputMaybe<ReadonlyArray<DeadlineDue>>;
};

export type DeadlineKind =
  | 'APPEAL'
  | 'COMPLAINT'
  | 'HEARING'
  | 'ORDER_EXTENSION'
  | 'OTHER';

export type EndAssignmentInput = {
  readonly assignmentId: Scalars['ID']['input'];
  /** At once when left out. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
};

export type FollowReferralInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly referralId: Scalars['ID']['input'];
};

export type FollowReferralPayload = {
  readonly __typename?: 'FollowReferralPayload';
  readonly followed: Scalars['Boolean']['output'];
};

export type HandOverInput = {
  /** Of the member who leaves. */
  readonly assignmentId: Scalars['ID']['input'];
  /** Of the member who takes over, in the same role. */
  readonly memberId: Scalars['ID']['input'];
  readonly organisationId: Scalars['ID']['input'];
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type HoldRetentionInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly held?: Scalars['Boolean']['input'];
  /** 10-1000 characters. */
  readonly reason: Scalars['String']['input'];
};

export type LinkPlaceInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly kind: LinkedPlaceKind;
  readonly placeId: Scalars['ID']['input'];
};

export type LinkPlacePayload = {
  readonly __typename?: 'LinkPlacePayload';
  readonly linked: Scalars['Boolean']['output'];
};

export type LinkedPlaceKind =
  | 'RESIDENCE'
  | 'SCHOOL'
  | 'SERVICE_ADDRESS'
  | 'WORKPLACE';

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Team: says that the alarm was heard; it is told no more. */
  readonly acknowledgeAlarm: AcknowledgeAlarmPayload;
  /** Team: enters a day something must be done by. */
  readonly addDeadline: AddDeadlinePayload;
  /** Team: enters somebody on the other side of the case, or near it. Whoever of the team turns out to be bound to that person sees the case no more. */
  readonly addParty: PartyPayload;
  /** Team: enters a child. */
  readonly addPerson: PersonPayload;
  /** Team: enters a protection order as it was issued. */
  readonly addProtectionOrder: AddProtectionOrderPayload;
  /** Team: makes a referral, told by its code, part of the case; from then on the whole team may read it. */
  readonly attachReferral: AttachReferralPayload;
  /** Team: corrects a party; the conflict check is made again. */
  readonly changeParty: PartyPayload;
  /** Team: corrects a person. What it was before is overwritten; that it was changed is kept. */
  readonly changePerson: PersonPayload;
  /** Team: closes a case. It can then be read and not written. */
  readonly closeCase: CaseLifePayload;
  /** Team: the conditions were asked of her again, and hold. */
  readonly confirmSafeContact: SafeContactPayload;
  /** Team: the number or address itself, for whoever has read its conditions. Who read it is written down first. */
  readonly contactDetail: ContactDetailPayload;
  /**
   * Team, two of it one after the other: the first asks, another confirms within 7 days by asking too. Then the case's key is destroyed, and with it
   * every name, text and file, in every backup. Only once the retention has ended. It cannot be undone.
   */
  readonly destroyCase: CaseLifePayload;
  /** Team: somebody leaves it, or will; or a proposal is taken back. */
  readonly endAssignment: AssignmentPayload;
  /** For the referrals service: the next referral of a family that was sent on belongs to the case too. Safe to repeat. */
  readonly followReferral: FollowReferralPayload;
  /** Team: a role goes from one member to another, once the other's conflict check is clear; what is open in a case belongs to its team and stays. */
  readonly handOver: ProposalPayload;
  /** Team: somebody still asks for a closed case; it is kept whatever the day says. With `held: false` no longer. */
  readonly holdRetention: CaseLifePayload;
  /** Team: the case is not to be destroyed after all. Only before the second person's yes. */
  readonly keepCase: CaseLifePayload;
  /** For the disclosures service: a place was recorded for a case. Safe to repeat. */
  readonly linkPlace: LinkPlacePayload;
  /**
   * Lawyers and counsellors: opens a case, directly or from a referral told by its code. The opener is the first of its team. The conflict check is
   * made before anything is kept; on a conflict nothing is, and somebody of another office must open it.
   */
  readonly openCase: OpenCasePayload;
  /** Team: lets a member in whom the conflict check stopped. Not for whoever proposed them. */
  readonly overrideConflict: OverrideConflictPayload;
  /**
   * Team: asks a member of the network onto it. The conflict check is made at once: without a conflict they are on the team, with one they are
   * told nothing. A coordinator may do this for a case nobody is on any more, without seeing it.
   */
  readonly proposeTeamMember: ProposalPayload;
  /**
   * Lawyers and counsellors: tells whom the office represents elsewhere, or is bound to, so that none of its members comes onto the other side.
   * The answer is the same whether the name is known in a case or not.
   */
  readonly registerClient: ClientPayload;
  /** The same office: takes somebody off that list. */
  readonly removeClient: ClientPayload;
  /** Team: takes a party back that was entered by mistake. Nobody is let in again by that: propose them anew. */
  readonly removeParty: PartyPayload;
  /** Team: takes a child out that was entered by mistake. */
  readonly removePerson: PersonPayload;
  /** Team: opens a closed case again, while it is still kept. */
  readonly reopenCase: CaseLifePayload;
  /** Team: a way that must not be used any more. */
  readonly retireSafeContact: SafeContactPayload;
  /** Coordinators: says how long cases that ended so are kept from now on. */
  readonly setRetentionRule: RetentionRulePayload;
  /** Team: enters a way to reach her, or says anew how one is used. */
  readonly setSafeContact: SafeContactPayload;
};


export type MutationAcknowledgeAlarmArgs = {
  input: AcknowledgeAlarmInput;
};


export type MutationAddDeadlineArgs = {
  input: AddDeadlineInput;
};


export type MutationAddPartyArgs = {
  input: AddPartyInput;
};


export type MutationAddPersonArgs = {
  input: AddPersonInput;
};


export type MutationAddProtectionOrderArgs = {
  input: AddProtectionOrderInput;
};


export type MutationAttachReferralArgs = {
  input: AttachReferralInput;
};


export type MutationChangePartyArgs = {
  input: ChangePartyInput;
};


export type MutationChangePersonArgs = {
  input: ChangePersonInput;
};


export type MutationCloseCaseArgs = {
  input: CloseCaseInput;
};


export type MutationConfirmSafeContactArgs = {
  input: SafeContactIdInput;
};


export type MutationContactDetailArgs = {
  input: ContactDetailInput;
};


export type MutationDestroyCaseArgs = {
  input: CaseIdInput;
};


export type MutationEndAssignmentArgs = {
  input: EndAssignmentInput;
};


export type MutationFollowReferralArgs = {
  input: FollowReferralInput;
};


export type MutationHandOverArgs = {
  input: HandOverInput;
};


export type MutationHoldRetentionArgs = {
  input: HoldRetentionInput;
};


export type MutationKeepCaseArgs = {
  input: CaseIdInput;
};


export type MutationLinkPlaceArgs = {
  input: LinkPlaceInput;
};


export type MutationOpenCaseArgs = {
  input: OpenCaseInput;
};


export type MutationOverrideConflictArgs = {
  input: OverrideConflictInput;
};


export type MutationProposeTeamMemberArgs = {
  input: ProposeTeamMemberInput;
};


export type MutationRegisterClientArgs = {
  input: RegisterClientInput;
};


export type MutationRemoveClientArgs = {
  input: RemoveClientInput;
};


export type MutationRemovePartyArgs = {
  input: RemovePartyInput;
};


export type MutationRemovePersonArgs = {
  input: RemovePersonInput;
};


export type MutationReopenCaseArgs = {
  input: ReopenCaseInput;
};


export type MutationRetireSafeContactArgs = {
  input: SafeContactIdInput;
};


export type MutationSetRetentionRuleArgs = {
  input: SetRetentionRuleInput;
};


export type MutationSetSafeContactArgs = {
  input: SetSafeContactInput;
};

export type OpenCaseError = {
  readonly __typename?: 'OpenCaseError';
  readonly code: OpenCaseErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type OpenCaseErrorCode =
  /** Your office is, or may be, on another side too; nothing was kept. */
  | 'CONFLICT'
  | 'INVALID_AGE'
  | 'INVALID_ALIAS'
  | 'INVALID_BIRTH_YEAR'
  | 'INVALID_KEY'
  | 'INVALID_NAME'
  /** You opened a case with this key before, and are no longer on its team. */
  | 'KEY_USED'
  /** The referrals service did not answer in time; nothing was changed. */
  | 'REFERRALS_UNAVAILABLE'
  /** You caused as many conflict checks as one may in a day. */
  | 'TOO_MANY_CHECKS'
  | 'TOO_MANY_CHILDREN'
  | 'TOO_MANY_PARTIES'
  /** No referral has this code. */
  | 'UNKNOWN_CODE';

export type OpenCaseInput = {
  /** At most 20. Left out with a referral: its children, by their ages, to be named later. */
  readonly children?: InputMaybe<ReadonlyArray<PersonInput>>;
  /** The caller's own, 8-100 characters: the same key opens one case, however often it is sent. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** As it was said on the telephone, such as K7MX-2QPD-9TRA. */
  readonly referralCode?: InputMaybe<Scalars['String']['input']>;
  /** Names on the other side, as far as they are known; at most 20. Checked for conflicts. */
  readonly respondents?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly survivor: PersonInput;
};

export type OpenCasePayload = {
  readonly __typename?: 'OpenCasePayload';
  readonly case?: Maybe<Case>;
  readonly errors: ReadonlyArray<OpenCaseError>;
};

export type OrderBar =
  | 'APPROACH'
  | 'CONTACT'
  /** Finding out where she is. */
  | 'SEARCH'
  | 'VIOLENCE';

export type OverrideConflictError = {
  readonly __typename?: 'OverrideConflictError';
  readonly code: OverrideConflictErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type OverrideConflictErrorCode =
  | 'CASE_CLOSED'
  | 'INVALID_REASON'
  /** The office is on the other side. */
  | 'NEVER_OVERRIDDEN'
  | 'NOT_FOUND'
  /** Nothing stops this member. */
  | 'NOT_IN_CONFLICT'
  /** You proposed this member, or are the member: a second person decides. */
  | 'OWN_PROPOSAL';

export type OverrideConflictInput = {
  readonly assignmentId: Scalars['ID']['input'];
  /** 10-1000 characters: why this is no conflict, or one that can be lived with. */
  readonly reason: Scalars['String']['input'];
};

export type OverrideConflictPayload = {
  readonly __typename?: 'OverrideConflictPayload';
  readonly assignment?: Maybe<Assignment>;
  readonly errors: ReadonlyArray<OverrideConflictError>;
};

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

export type PartyError = {
  readonly __typename?: 'PartyError';
  readonly code: PartyErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type PartyErrorCode =
  | 'CASE_CLOSED'
  /** It was changed since you read it. */
  | 'CHANGED_MEANWHILE'
  | 'INVALID_NAME'
  /** Not an id, or the party is not opposing counsel. */
  | 'INVALID_ORGANISATION'
  /** No such case or party of yours. */
  | 'NOT_FOUND'
  /** You caused as many conflict checks as one may in a day. */
  | 'TOO_MANY_CHECKS'
  /** The case has as many parties as it can hold. */
  | 'TOO_MANY_PARTIES';

export type PartyKind =
  | 'OPPOSING_COUNSEL'
  /** A relative of the respondent's. */
  | 'RELATIVE'
  | 'RESPONDENT';

export type PartyPayload = {
  readonly __typename?: 'PartyPayload';
  readonly errors: ReadonlyArray<PartyError>;
  readonly party?: Maybe<CaseParty>;
};

/** Somebody the case protects. The name is sealed in the database. */
export type Person = {
  readonly __typename?: 'Person';
  /** Completed years when the case was opened; null when nobody said. */
  readonly age?: Maybe<Scalars['Int']['output']>;
  /** What the team calls them where a name could be overheard. */
  readonly alias: Scalars['String']['output'];
  readonly birthYear?: Maybe<Scalars['Int']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Null once the case's key is destroyed. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Goes up with every change. */
  readonly version: Scalars['Int']['output'];
};

export type PersonChange = {
  readonly __typename?: 'PersonChange';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Scalars['ID']['output'];
  /** Which fields; never what they were. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  readonly kind: PersonChangeKind;
  readonly personId: Scalars['ID']['output'];
};

export type PersonChangeKind =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED';

export type PersonError = {
  readonly __typename?: 'PersonError';
  readonly code: PersonErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type PersonErrorCode =
  | 'CASE_CLOSED'
  /** It was changed since you read it. */
  | 'CHANGED_MEANWHILE'
  | 'INVALID_AGE'
  | 'INVALID_ALIAS'
  | 'INVALID_BIRTH_YEAR'
  | 'INVALID_NAME'
  /** No such case or person of yours. */
  | 'NOT_FOUND'
  /** A case has its survivor. */
  | 'SURVIVOR_STAYS'
  /** You caused as many conflict checks as one may in a day. */
  | 'TOO_MANY_CHECKS'
  | 'TOO_MANY_CHILDREN';

export type PersonInput = {
  /** Completed years. */
  readonly age?: InputMaybe<Scalars['Int']['input']>;
  /** What the team calls them where a name could be overheard; 1-20 characters. */
  readonly alias: Scalars['String']['input'];
  readonly birthYear?: InputMaybe<Scalars['Int']['input']>;
  /** 1-200 characters. */
  readonly name: Scalars['String']['input'];
};

export type PersonPayload = {
  readonly __typename?: 'PersonPayload';
  readonly errors: ReadonlyArray<PersonError>;
  /** Null when it was removed. */
  readonly person?: Maybe<Person>;
};

export type Place = {
  readonly __typename?: 'Place';
  readonly id: Scalars['ID']['output'];
};

export type ProposalCheck = {
  readonly __typename?: 'ProposalCheck';
  readonly grade: ConflictGrade;
  readonly overridable: Scalars['Boolean']['output'];
  readonly roles: ReadonlyArray<ConflictRole>;
};

export type ProposalPayload = {
  readonly __typename?: 'ProposalPayload';
  /** Only for the team. */
  readonly assignment?: Maybe<Assignment>;
  /** What the check found; null when none was made. A coordinator is told the grade alone. */
  readonly check?: Maybe<ProposalCheck>;
  readonly errors: ReadonlyArray<TeamError>;
};

export type ProposeTeamMemberInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
  /** The member's office or centre: whoever signs in from another one is not let in. */
  readonly organisationId: Scalars['ID']['input'];
  readonly role: AssignmentRole;
  /** When it ends; left out for no end. */
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** An order by police or court (Law No. 63 of 27 April 2017). */
export type ProtectionOrder = {
  readonly __typename?: 'ProtectionOrder';
  /** What the respondent may not do. */
  readonly bars: ReadonlyArray<OrderBar>;
  /** Whole days left, today included; 0 once it has ended. */
  readonly daysLeft: Scalars['Int']['output'];
  /** The last day it holds. */
  readonly endsOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  /** The issuing unit. */
  readonly issuedBy: Scalars['String']['output'];
  readonly startsOn: Scalars['Date']['output'];
  readonly state: ProtectionOrderState;
};

export type ProtectionOrderState =
  /** Ended and not extended. */
  | 'EXPIRED'
  | 'ISSUED'
  /** Handed to the respondent. */
  | 'SERVED';

export type Query = {
  readonly __typename?: 'Query';
  /** A case by its id; null when the viewer is not on its team, or there is none. */
  readonly case?: Maybe<Case>;
  /** What is due in the viewer's cases, soonest first. */
  readonly deadlines?: Maybe<DeadlineConnection>;
  /** What the viewer's cases must be looked at for, newest first; without `open: false` only what nobody has acknowledged. */
  readonly myAlarms?: Maybe<AlarmConnection>;
  /** Cases whose team the viewer is on, newest first. */
  readonly myCases?: Maybe<CaseConnection>;
  /** Persons the viewer's office represents elsewhere, by its own references, newest first. */
  readonly myClients?: Maybe<ClientConnection>;
  /** How long a closed case is kept, by how it ended. */
  readonly retentionRules?: Maybe<ReadonlyArray<RetentionRule>>;
  /** Coordinators: open cases nobody is on any more; propose somebody for each. */
  readonly unattendedCases?: Maybe<UnattendedCaseConnection>;
};


export type QueryCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeadlinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  due: DeadlineFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMyAlarmsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  open?: Scalars['Boolean']['input'];
};


export type QueryMyCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ReadonlyArray<CaseStatus>>;
};


export type QueryMyClientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryUnattendedCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Referral = {
  readonly __typename?: 'Referral';
  readonly id: Scalars['ID']['output'];
};

export type RegisterClientInput = {
  /** 1-200 characters, in any script; at least two words or a word and an initial. */
  readonly name: Scalars['String']['input'];
  /** 1-60 characters; no names. */
  readonly reference: Scalars['String']['input'];
};

export type RemoveClientInput = {
  readonly clientId: Scalars['ID']['input'];
};

export type RemovePartyInput = {
  readonly partyId: Scalars['ID']['input'];
};

export type RemovePersonInput = {
  readonly personId: Scalars['ID']['input'];
};

export type ReopenCaseInput = {
  readonly caseId: Scalars['ID']['input'];
  /** 10-1000 characters. */
  readonly reason: Scalars['String']['input'];
};

export type RetentionRule = {
  readonly __typename?: 'RetentionRule';
  /** Whether somebody who knows the law said so. */
  readonly confirmed: Scalars['Boolean']['output'];
  readonly outcome: CaseOutcome;
  /** The law or the agreement it comes from. */
  readonly source: Scalars['String']['output'];
  /** From the day of closing. */
  readonly years: Scalars['Int']['output'];
};

export type RetentionRuleError = {
  readonly __typename?: 'RetentionRuleError';
  readonly code: RetentionRuleErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type RetentionRuleErrorCode =
  | 'INVALID_SOURCE'
  | 'INVALID_YEARS';

export type RetentionRulePayload = {
  readonly __typename?: 'RetentionRulePayload';
  readonly errors: ReadonlyArray<RetentionRuleError>;
  readonly rule?: Maybe<RetentionRule>;
};

/** A way to reach somebody without putting her in danger. All of it is sealed in the database. */
export type SafeContact = {
  readonly __typename?: 'SafeContact';
  readonly channel?: Maybe<ContactChannel>;
  /** What is said so that she knows who it is. */
  readonly codePhrase?: Maybe<Scalars['String']['output']>;
  readonly confirmedAt: Scalars['DateTime']['output'];
  readonly confirmedBy: Scalars['ID']['output'];
  readonly doNotContact?: Maybe<Scalars['Boolean']['output']>;
  readonly id: Scalars['ID']['output'];
  /** What to say when somebody else answers. */
  readonly ifSomebodyElse?: Maybe<Scalars['String']['output']>;
  /**
   * What `contactDetail` asks for: that these conditions, in this version, were read by this viewer in the last 10 minutes. Null unless channel,
   * sharedWith, safeHours, voicemail, codePhrase, ifSomebodyElse and doNotContact are all asked for beside it.
   */
  readonly read?: Maybe<Scalars['String']['output']>;
  /** Who was given the number or address, the newest 50 first. */
  readonly readings: ReadonlyArray<ContactReading>;
  /** Empty: at any time. */
  readonly safeHours?: Maybe<ReadonlyArray<SafeHours>>;
  /** Who else sees or hears what comes this way; empty for nobody. */
  readonly sharedWith?: Maybe<Scalars['String']['output']>;
  /** Nobody confirmed it for more than 30 days: ask her before relying on it. */
  readonly stale: Scalars['Boolean']['output'];
  /** Goes up with every change. */
  readonly version: Scalars['Int']['output'];
  /** Whether a message may be left. */
  readonly voicemail?: Maybe<Scalars['Boolean']['output']>;
};

export type SafeContactError = {
  readonly __typename?: 'SafeContactError';
  readonly code: SafeContactErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type SafeContactErrorCode =
  | 'CASE_CLOSED'
  /** It was changed since you read it. */
  | 'CHANGED_MEANWHILE'
  /** Read the conditions again: more than 10 minutes ago, changed since, or never. */
  | 'CONDITIONS_NOT_READ'
  | 'DO_NOT_CONTACT'
  | 'INVALID_HOURS'
  | 'INVALID_TEXT'
  | 'INVALID_VALUE'
  /** No such case or contact of yours. */
  | 'NOT_FOUND'
  | 'TOO_MANY_CONTACTS';

export type SafeContactIdInput = {
  readonly safeContactId: Scalars['ID']['input'];
};

export type SafeContactPayload = {
  readonly __typename?: 'SafeContactPayload';
  readonly contact?: Maybe<SafeContact>;
  readonly errors: ReadonlyArray<SafeContactError>;
};

export type SafeHours = {
  readonly __typename?: 'SafeHours';
  readonly days: ReadonlyArray<Weekday>;
  /** HH:MM in the network's time zone. */
  readonly from: Scalars['String']['output'];
  /** HH:MM; before `from` it is the next day's. */
  readonly to: Scalars['String']['output'];
};

export type SafeHoursInput = {
  readonly days: ReadonlyArray<Weekday>;
  readonly from: Scalars['String']['input'];
  readonly to: Scalars['String']['input'];
};

export type SetRetentionRuleInput = {
  readonly confirmed: Scalars['Boolean']['input'];
  readonly outcome: CaseOutcome;
  /** 3-300 characters: the law or the agreement it comes from. */
  readonly source: Scalars['String']['input'];
  /** 1-100. */
  readonly years: Scalars['Int']['input'];
};

export type SetSafeContactInput = {
  /** For a new one. */
  readonly caseId?: InputMaybe<Scalars['ID']['input']>;
  readonly channel: ContactChannel;
  /** At most 200 characters. */
  readonly codePhrase?: InputMaybe<Scalars['String']['input']>;
  readonly doNotContact?: Scalars['Boolean']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** At most 500 characters. */
  readonly ifSomebodyElse: Scalars['String']['input'];
  /** To change one; with the version that was read. */
  readonly safeContactId?: InputMaybe<Scalars['ID']['input']>;
  readonly safeHours: ReadonlyArray<SafeHoursInput>;
  /** At most 300 characters; empty for nobody. */
  readonly sharedWith: Scalars['String']['input'];
  /** The number, address or way itself; 1-300 characters. */
  readonly value: Scalars['String']['input'];
  readonly voicemail: Scalars['Boolean']['input'];
};

export type TeamError = {
  readonly __typename?: 'TeamError';
  readonly code: TeamErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type TeamErrorCode =
  /** The member is on the team. */
  | 'ALREADY_ON_TEAM'
  | 'CASE_CLOSED'
  /** Not an id of a member or organisation. */
  | 'INVALID_MEMBER'
  /** Not after now, or more than ten years ahead. */
  | 'INVALID_TERM'
  /** Nobody would be left on the case. */
  | 'LAST_MEMBER'
  /** No such case or assignment of yours. */
  | 'NOT_FOUND'
  /** You caused as many conflict checks as one may in a day. */
  | 'TOO_MANY_CHECKS';

/** An open case without a team; nothing of it is shown. */
export type UnattendedCase = {
  readonly __typename?: 'UnattendedCase';
  readonly id: Scalars['ID']['output'];
  readonly openedAt: Scalars['DateTime']['output'];
};

export type UnattendedCaseConnection = {
  readonly __typename?: 'UnattendedCaseConnection';
  readonly edges: ReadonlyArray<UnattendedCaseEdge>;
  readonly pageInfo: PageInfo;
};

export type UnattendedCaseEdge = {
  readonly __typename?: 'UnattendedCaseEdge';
  /** Opaque; works for this viewer and this question only. */
  readonly cursor: Scalars['String']['output'];
  readonly node: UnattendedCase;
};

export type Weekday =
  | 'FRI'
  | 'MON'
  | 'SAT'
  | 'SUN'
  | 'THU'
  | 'TUE'
  | 'WED';



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
  Case: Case;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Case:
    ( { __typename: 'Case' }
    & GraphQLRecursivePick<FederationTypes['Case'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcknowledgeAlarmInput: AcknowledgeAlarmInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcknowledgeAlarmPayload: ResolverTypeWrapper<Omit<AcknowledgeAlarmPayload, 'alarm'> & { alarm?: Maybe<ResolversTypes['Alarm']> }>;
  AddDeadlineError: ResolverTypeWrapper<AddDeadlineError>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AddDeadlineErrorCode: AddDeadlineErrorCode;
  AddDeadlineInput: AddDeadlineInput;
  AddDeadlinePayload: ResolverTypeWrapper<Omit<AddDeadlinePayload, 'deadline'> & { deadline?: Maybe<ResolversTypes['Deadline']> }>;
  AddPartyInput: AddPartyInput;
  AddPersonInput: AddPersonInput;
  AddProtectionOrderError: ResolverTypeWrapper<AddProtectionOrderError>;
  AddProtectionOrderErrorCode: AddProtectionOrderErrorCode;
  AddProtectionOrderInput: AddProtectionOrderInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AddProtectionOrderPayload: ResolverTypeWrapper<Omit<AddProtectionOrderPayload, 'order'> & { order?: Maybe<ResolversTypes['ProtectionOrder']> }>;
  Alarm: ResolverTypeWrapper<AlarmRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AlarmConnection: ResolverTypeWrapper<Omit<AlarmConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AlarmEdge']> }>;
  AlarmEdge: ResolverTypeWrapper<Omit<AlarmEdge, 'node'> & { node: ResolversTypes['Alarm'] }>;
  AlarmError: ResolverTypeWrapper<AlarmError>;
  AlarmErrorCode: AlarmErrorCode;
  AlarmKind: AlarmKind;
  Assignment: ResolverTypeWrapper<AssignmentRow>;
  AssignmentPayload: ResolverTypeWrapper<Omit<AssignmentPayload, 'assignment'> & { assignment?: Maybe<ResolversTypes['Assignment']> }>;
  AssignmentRole: AssignmentRole;
  AttachReferralError: ResolverTypeWrapper<AttachReferralError>;
  AttachReferralErrorCode: AttachReferralErrorCode;
  AttachReferralInput: AttachReferralInput;
  AttachReferralPayload: ResolverTypeWrapper<Omit<AttachReferralPayload, 'case'> & { case?: Maybe<ResolversTypes['Case']> }>;
  Case: ResolverTypeWrapper<CaseRow>;
  CaseConnection: ResolverTypeWrapper<Omit<CaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CaseEdge']> }>;
  CaseEdge: ResolverTypeWrapper<Omit<CaseEdge, 'node'> & { node: ResolversTypes['Case'] }>;
  CaseIdInput: CaseIdInput;
  CaseLifeError: ResolverTypeWrapper<CaseLifeError>;
  CaseLifeErrorCode: CaseLifeErrorCode;
  CaseLifePayload: ResolverTypeWrapper<Omit<CaseLifePayload, 'case'> & { case?: Maybe<ResolversTypes['Case']> }>;
  CaseOutcome: CaseOutcome;
  CaseParty: ResolverTypeWrapper<PartyRow>;
  CaseStatus: CaseStatus;
  CaseStep: ResolverTypeWrapper<CaseStepRow>;
  CaseStepKind: CaseStepKind;
  ChangePartyInput: ChangePartyInput;
  ChangePersonInput: ChangePersonInput;
  Clearance: Clearance;
  Client: ResolverTypeWrapper<ClientRow>;
  ClientConnection: ResolverTypeWrapper<Omit<ClientConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ClientEdge']> }>;
  ClientEdge: ResolverTypeWrapper<Omit<ClientEdge, 'node'> & { node: ResolversTypes['Client'] }>;
  ClientError: ResolverTypeWrapper<ClientError>;
  ClientErrorCode: ClientErrorCode;
  ClientPayload: ResolverTypeWrapper<Omit<ClientPayload, 'client'> & { client?: Maybe<ResolversTypes['Client']> }>;
  CloseCaseInput: CloseCaseInput;
  ConflictCheck: ResolverTypeWrapper<ConflictCheckRow>;
  ConflictGrade: ConflictGrade;
  ConflictOverride: ResolverTypeWrapper<ConflictOverrideRow>;
  ConflictRole: ConflictRole;
  ContactChannel: ContactChannel;
  ContactDetailInput: ContactDetailInput;
  ContactDetailPayload: ResolverTypeWrapper<ContactDetailPayload>;
  ContactReading: ResolverTypeWrapper<ContactReadingRow>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Deadline: ResolverTypeWrapper<DeadlineRow>;
  DeadlineConnection: ResolverTypeWrapper<Omit<DeadlineConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DeadlineEdge']> }>;
  DeadlineDue: DeadlineDue;
  DeadlineEdge: ResolverTypeWrapper<Omit<DeadlineEdge, 'node'> & { node: ResolversTypes['Deadline'] }>;
  DeadlineFilter: DeadlineFilter;
  DeadlineKind: DeadlineKind;
  EndAssignmentInput: EndAssignmentInput;
  FollowReferralInput: FollowReferralInput;
  FollowReferralPayload: ResolverTypeWrapper<FollowReferralPayload>;
  HandOverInput: HandOverInput;
  HoldRetentionInput: HoldRetentionInput;
  LinkPlaceInput: LinkPlaceInput;
  LinkPlacePayload: ResolverTypeWrapper<LinkPlacePayload>;
  LinkedPlaceKind: LinkedPlaceKind;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OpenCaseError: ResolverTypeWrapper<OpenCaseError>;
  OpenCaseErrorCode: OpenCaseErrorCode;
  OpenCaseInput: OpenCaseInput;
  OpenCasePayload: ResolverTypeWrapper<Omit<OpenCasePayload, 'case'> & { case?: Maybe<ResolversTypes['Case']> }>;
  OrderBar: OrderBar;
  OverrideConflictError: ResolverTypeWrapper<OverrideConflictError>;
  OverrideConflictErrorCode: OverrideConflictErrorCode;
  OverrideConflictInput: OverrideConflictInput;
  OverrideConflictPayload: ResolverTypeWrapper<Omit<OverrideConflictPayload, 'assignment'> & { assignment?: Maybe<ResolversTypes['Assignment']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartyError: ResolverTypeWrapper<PartyError>;
  PartyErrorCode: PartyErrorCode;
  PartyKind: PartyKind;
  PartyPayload: ResolverTypeWrapper<Omit<PartyPayload, 'party'> & { party?: Maybe<ResolversTypes['CaseParty']> }>;
  Person: ResolverTypeWrapper<PersonRow>;
  PersonChange: ResolverTypeWrapper<PersonChangeRow>;
  PersonChangeKind: PersonChangeKind;
  PersonError: ResolverTypeWrapper<PersonError>;
  PersonErrorCode: PersonErrorCode;
  PersonInput: PersonInput;
  PersonPayload: ResolverTypeWrapper<Omit<PersonPayload, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  Place: ResolverTypeWrapper<Place>;
  ProposalCheck: ResolverTypeWrapper<ProposalCheck>;
  ProposalPayload: ResolverTypeWrapper<Omit<ProposalPayload, 'assignment'> & { assignment?: Maybe<ResolversTypes['Assignment']> }>;
  ProposeTeamMemberInput: ProposeTeamMemberInput;
  ProtectionOrder: ResolverTypeWrapper<ProtectionOrderRow>;
  ProtectionOrderState: ProtectionOrderState;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Referral: ResolverTypeWrapper<Referral>;
  RegisterClientInput: RegisterClientInput;
  RemoveClientInput: RemoveClientInput;
  RemovePartyInput: RemovePartyInput;
  RemovePersonInput: RemovePersonInput;
  ReopenCaseInput: ReopenCaseInput;
  RetentionRule: ResolverTypeWrapper<RetentionRule>;
  RetentionRuleError: ResolverTypeWrapper<RetentionRuleError>;
  RetentionRuleErrorCode: RetentionRuleErrorCode;
  RetentionRulePayload: ResolverTypeWrapper<RetentionRulePayload>;
  SafeContact: ResolverTypeWrapper<SafeContactRow>;
  SafeContactError: ResolverTypeWrapper<SafeContactError>;
  SafeContactErrorCode: SafeContactErrorCode;
  SafeContactIdInput: SafeContactIdInput;
  SafeContactPayload: ResolverTypeWrapper<Omit<SafeContactPayload, 'contact'> & { contact?: Maybe<ResolversTypes['SafeContact']> }>;
  SafeHours: ResolverTypeWrapper<SafeHours>;
  SafeHoursInput: SafeHoursInput;
  SetRetentionRuleInput: SetRetentionRuleInput;
  SetSafeContactInput: SetSafeContactInput;
  TeamError: ResolverTypeWrapper<TeamError>;
  TeamErrorCode: TeamErrorCode;
  UnattendedCase: ResolverTypeWrapper<UnattendedCase>;
  UnattendedCaseConnection: ResolverTypeWrapper<UnattendedCaseConnection>;
  UnattendedCaseEdge: ResolverTypeWrapper<UnattendedCaseEdge>;
  Weekday: Weekday;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcknowledgeAlarmInput: AcknowledgeAlarmInput;
  ID: Scalars['ID']['output'];
  AcknowledgeAlarmPayload: Omit<AcknowledgeAlarmPayload, 'alarm'> & { alarm?: Maybe<ResolversParentTypes['Alarm']> };
  AddDeadlineError: AddDeadlineError;
  String: Scalars['String']['output'];
  AddDeadlineInput: AddDeadlineInput;
  AddDeadlinePayload: Omit<AddDeadlinePayload, 'deadline'> & { deadline?: Maybe<ResolversParentTypes['Deadline']> };
  AddPartyInput: AddPartyInput;
  AddPersonInput: AddPersonInput;
  AddProtectionOrderError: AddProtectionOrderError;
  AddProtectionOrderInput: AddProtectionOrderInput;
  Boolean: Scalars['Boolean']['output'];
  AddProtectionOrderPayload: Omit<AddProtectionOrderPayload, 'order'> & { order?: Maybe<ResolversParentTypes['ProtectionOrder']> };
  Alarm: AlarmRow;
  Int: Scalars['Int']['output'];
  AlarmConnection: Omit<AlarmConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AlarmEdge']> };
  AlarmEdge: Omit<AlarmEdge, 'node'> & { node: ResolversParentTypes['Alarm'] };
  AlarmError: AlarmError;
  Assignment: AssignmentRow;
  AssignmentPayload: Omit<AssignmentPayload, 'assignment'> & { assignment?: Maybe<ResolversParentTypes['Assignment']> };
  AttachReferralError: AttachReferralError;
  AttachReferralInput: AttachReferralInput;
  AttachReferralPayload: Omit<AttachReferralPayload, 'case'> & { case?: Maybe<ResolversParentTypes['Case']> };
  Case: CaseRow;
  CaseConnection: Omit<CaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CaseEdge']> };
  CaseEdge: Omit<CaseEdge, 'node'> & { node: ResolversParentTypes['Case'] };
  CaseIdInput: CaseIdInput;
  CaseLifeError: CaseLifeError;
  CaseLifePayload: Omit<CaseLifePayload, 'case'> & { case?: Maybe<ResolversParentTypes['Case']> };
  CaseParty: PartyRow;
  CaseStep: CaseStepRow;
  ChangePartyInput: ChangePartyInput;
  ChangePersonInput: ChangePersonInput;
  Client: ClientRow;
  ClientConnection: Omit<ClientConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ClientEdge']> };
  ClientEdge: Omit<ClientEdge, 'node'> & { node: ResolversParentTypes['Client'] };
  ClientError: ClientError;
  ClientPayload: Omit<ClientPayload, 'client'> & { client?: Maybe<ResolversParentTypes['Client']> };
  CloseCaseInput: CloseCaseInput;
  ConflictCheck: ConflictCheckRow;
  ConflictOverride: ConflictOverrideRow;
  ContactDetailInput: ContactDetailInput;
  ContactDetailPayload: ContactDetailPayload;
  ContactReading: ContactReadingRow;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Deadline: DeadlineRow;
  DeadlineConnection: Omit<DeadlineConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DeadlineEdge']> };
  DeadlineEdge: Omit<DeadlineEdge, 'node'> & { node: ResolversParentTypes['Deadline'] };
  DeadlineFilter: DeadlineFilter;
  EndAssignmentInput: EndAssignmentInput;
  FollowReferralInput: FollowReferralInput;
  FollowReferralPayload: FollowReferralPayload;
  HandOverInput: HandOverInput;
  HoldRetentionInput: HoldRetentionInput;
  LinkPlaceInput: LinkPlaceInput;
  LinkPlacePayload: LinkPlacePayload;
  Mutation: Record<PropertyKey, never>;
  OpenCaseError: OpenCaseError;
  OpenCaseInput: OpenCaseInput;
  OpenCasePayload: Omit<OpenCasePayload, 'case'> & { case?: Maybe<ResolversParentTypes['Case']> };
  OverrideConflictError: OverrideConflictError;
  OverrideConflictInput: OverrideConflictInput;
  OverrideConflictPayload: Omit<OverrideConflictPayload, 'assignment'> & { assignment?: Maybe<ResolversParentTypes['Assignment']> };
  PageInfo: PageInfo;
  PartyError: PartyError;
  PartyPayload: Omit<PartyPayload, 'party'> & { party?: Maybe<ResolversParentTypes['CaseParty']> };
  Person: PersonRow;
  PersonChange: PersonChangeRow;
  PersonError: PersonError;
  PersonInput: PersonInput;
  PersonPayload: Omit<PersonPayload, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  Place: Place;
  ProposalCheck: ProposalCheck;
  ProposalPayload: Omit<ProposalPayload, 'assignment'> & { assignment?: Maybe<ResolversParentTypes['Assignment']> };
  ProposeTeamMemberInput: ProposeTeamMemberInput;
  ProtectionOrder: ProtectionOrderRow;
  Query: Record<PropertyKey, never>;
  Referral: Referral;
  RegisterClientInput: RegisterClientInput;
  RemoveClientInput: RemoveClientInput;
  RemovePartyInput: RemovePartyInput;
  RemovePersonInput: RemovePersonInput;
  ReopenCaseInput: ReopenCaseInput;
  RetentionRule: RetentionRule;
  RetentionRuleError: RetentionRuleError;
  RetentionRulePayload: RetentionRulePayload;
  SafeContact: SafeContactRow;
  SafeContactError: SafeContactError;
  SafeContactIdInput: SafeContactIdInput;
  SafeContactPayload: Omit<SafeContactPayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['SafeContact']> };
  SafeHours: SafeHours;
  SafeHoursInput: SafeHoursInput;
  SetRetentionRuleInput: SetRetentionRuleInput;
  SetSafeContactInput: SetSafeContactInput;
  TeamError: TeamError;
  UnattendedCase: UnattendedCase;
  UnattendedCaseConnection: UnattendedCaseConnection;
  UnattendedCaseEdge: UnattendedCaseEdge;
};

export type AcknowledgeAlarmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeAlarmPayload'] = ResolversParentTypes['AcknowledgeAlarmPayload']> = {
  alarm?: Resolver<Maybe<ResolversTypes['Alarm']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['AlarmError']>, ParentType, ContextType>;
};

export type AddDeadlineErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddDeadlineError'] = ResolversParentTypes['AddDeadlineError']> = {
  code?: Resolver<ResolversTypes['AddDeadlineErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AddDeadlinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddDeadlinePayload'] = ResolversParentTypes['AddDeadlinePayload']> = {
  deadline?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['AddDeadlineError']>, ParentType, ContextType>;
};

export type AddProtectionOrderErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddProtectionOrderError'] = ResolversParentTypes['AddProtectionOrderError']> = {
  code?: Resolver<ResolversTypes['AddProtectionOrderErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AddProtectionOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddProtectionOrderPayload'] = ResolversParentTypes['AddProtectionOrderPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['AddProtectionOrderError']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['ProtectionOrder']>, ParentType, ContextType>;
};

export type AlarmResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alarm'] = ResolversParentTypes['Alarm']> = {
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acknowledgedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AlarmKind'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AlarmConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlarmConnection'] = ResolversParentTypes['AlarmConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AlarmEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AlarmEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlarmEdge'] = ResolversParentTypes['AlarmEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Alarm'], ParentType, ContextType>;
};

export type AlarmErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlarmError'] = ResolversParentTypes['AlarmError']> = {
  code?: Resolver<ResolversTypes['AlarmErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment']> = {
  clearance?: Resolver<ResolversTypes['Clearance'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  override?: Resolver<Maybe<ResolversTypes['ConflictOverride']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AssignmentRole'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AssignmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentPayload'] = ResolversParentTypes['AssignmentPayload']> = {
  assignment?: Resolver<Maybe<ResolversTypes['Assignment']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['TeamError']>, ParentType, ContextType>;
};

export type AttachReferralErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachReferralError'] = ResolversParentTypes['AttachReferralError']> = {
  code?: Resolver<ResolversTypes['AttachReferralErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttachReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachReferralPayload'] = ResolversParentTypes['AttachReferralPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['AttachReferralError']>, ParentType, ContextType>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case'], FederationReferenceType extends FederationReferenceTypes['Case'] = FederationReferenceTypes['Case']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Case']> | FederationReferenceType, FederationReferenceType, ContextType>;
  alarms?: Resolver<ReadonlyArray<ResolversTypes['Alarm']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  conflictChecks?: Resolver<ReadonlyArray<ResolversTypes['ConflictCheck']>, ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  destructionAskedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  formerResidences?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Place']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextDeadline?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  orders?: Resolver<ReadonlyArray<ResolversTypes['ProtectionOrder']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['CaseOutcome']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['CaseParty']>, ParentType, ContextType>;
  personChanges?: Resolver<ReadonlyArray<ResolversTypes['PersonChange']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referrals?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Referral']>>, ParentType, ContextType>;
  residence?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  retainUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  retentionHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  safeContacts?: Resolver<ReadonlyArray<ResolversTypes['SafeContact']>, ParentType, ContextType>;
  schools?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Place']>>, ParentType, ContextType>;
  serviceAddresses?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Place']>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['CaseStep']>, ParentType, ContextType>;
  stopped?: Resolver<ReadonlyArray<ResolversTypes['Assignment']>, ParentType, ContextType>;
  survivor?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  team?: Resolver<ReadonlyArray<ResolversTypes['Assignment']>, ParentType, ContextType>;
  workplaces?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Place']>>, ParentType, ContextType>;
};

export type CaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseConnection'] = ResolversParentTypes['CaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseEdge'] = ResolversParentTypes['CaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
};

export type CaseLifeErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseLifeError'] = ResolversParentTypes['CaseLifeError']> = {
  code?: Resolver<ResolversTypes['CaseLifeErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseLifePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseLifePayload'] = ResolversParentTypes['CaseLifePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['CaseLifeError']>, ParentType, ContextType>;
};

export type CasePartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseParty'] = ResolversParentTypes['CaseParty']> = {
  comparable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseStep'] = ResolversParentTypes['CaseStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaseStepKind'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['CaseOutcome']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Client'] = ResolversParentTypes['Client']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ClientConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientConnection'] = ResolversParentTypes['ClientConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClientEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ClientEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientEdge'] = ResolversParentTypes['ClientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
};

export type ClientErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientError'] = ResolversParentTypes['ClientError']> = {
  code?: Resolver<ResolversTypes['ClientErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClientPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientPayload'] = ResolversParentTypes['ClientPayload']> = {
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['ClientError']>, ParentType, ContextType>;
};

export type ConflictCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictCheck'] = ResolversParentTypes['ConflictCheck']> = {
  assignmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['ConflictGrade'], ParentType, ContextType>;
  overridable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['ConflictRole']>, ParentType, ContextType>;
};

export type ConflictOverrideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictOverride'] = ResolversParentTypes['ConflictOverride']> = {
  overriddenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  overriddenBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContactDetailPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactDetailPayload'] = ResolversParentTypes['ContactDetailPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['SafeContactError']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContactReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactReading'] = ResolversParentTypes['ContactReading']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['DeadlineDue'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeadlineKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeadlineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineConnection'] = ResolversParentTypes['DeadlineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeadlineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DeadlineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineEdge'] = ResolversParentTypes['DeadlineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
};

export type FollowReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowReferralPayload'] = ResolversParentTypes['FollowReferralPayload']> = {
  followed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LinkPlacePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkPlacePayload'] = ResolversParentTypes['LinkPlacePayload']> = {
  linked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acknowledgeAlarm?: Resolver<ResolversTypes['AcknowledgeAlarmPayload'], ParentType, ContextType, RequireFields<MutationAcknowledgeAlarmArgs, 'input'>>;
  addDeadline?: Resolver<ResolversTypes['AddDeadlinePayload'], ParentType, ContextType, RequireFields<MutationAddDeadlineArgs, 'input'>>;
  addParty?: Resolver<ResolversTypes['PartyPayload'], ParentType, ContextType, RequireFields<MutationAddPartyArgs, 'input'>>;
  addPerson?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationAddPersonArgs, 'input'>>;
  addProtectionOrder?: Resolver<ResolversTypes['AddProtectionOrderPayload'], ParentType, ContextType, RequireFields<MutationAddProtectionOrderArgs, 'input'>>;
  attachReferral?: Resolver<ResolversTypes['AttachReferralPayload'], ParentType, ContextType, RequireFields<MutationAttachReferralArgs, 'input'>>;
  changeParty?: Resolver<ResolversTypes['PartyPayload'], ParentType, ContextType, RequireFields<MutationChangePartyArgs, 'input'>>;
  changePerson?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationChangePersonArgs, 'input'>>;
  closeCase?: Resolver<ResolversTypes['CaseLifePayload'], ParentType, ContextType, RequireFields<MutationCloseCaseArgs, 'input'>>;
  confirmSafeContact?: Resolver<ResolversTypes['SafeContactPayload'], ParentType, ContextType, RequireFields<MutationConfirmSafeContactArgs, 'input'>>;
  contactDetail?: Resolver<ResolversTypes['ContactDetailPayload'], ParentType, ContextType, RequireFields<MutationContactDetailArgs, 'input'>>;
  destroyCase?: Resolver<ResolversTypes['CaseLifePayload'], ParentType, ContextType, RequireFields<MutationDestroyCaseArgs, 'input'>>;
  endAssignment?: Resolver<ResolversTypes['AssignmentPayload'], ParentType, ContextType, RequireFields<MutationEndAssignmentArgs, 'input'>>;
  followReferral?: Resolver<ResolversTypes['FollowReferralPayload'], ParentType, ContextType, RequireFields<MutationFollowReferralArgs, 'input'>>;
  handOver?: Resolver<ResolversTypes['ProposalPayload'], ParentType, ContextType, RequireFields<MutationHandOverArgs, 'input'>>;
  holdRetention?: Resolver<ResolversTypes['CaseLifePayload'], ParentType, ContextType, RequireFields<MutationHoldRetentionArgs, 'input'>>;
  keepCase?: Resolver<ResolversTypes['CaseLifePayload'], ParentType, ContextType, RequireFields<MutationKeepCaseArgs, 'input'>>;
  linkPlace?: Resolver<ResolversTypes['LinkPlacePayload'], ParentType, ContextType, RequireFields<MutationLinkPlaceArgs, 'input'>>;
  openCase?: Resolver<ResolversTypes['OpenCasePayload'], ParentType, ContextType, RequireFields<MutationOpenCaseArgs, 'input'>>;
  overrideConflict?: Resolver<ResolversTypes['OverrideConflictPayload'], ParentType, ContextType, RequireFields<MutationOverrideConflictArgs, 'input'>>;
  proposeTeamMember?: Resolver<ResolversTypes['ProposalPayload'], ParentType, ContextType, RequireFields<MutationProposeTeamMemberArgs, 'input'>>;
  registerClient?: Resolver<ResolversTypes['ClientPayload'], ParentType, ContextType, RequireFields<MutationRegisterClientArgs, 'input'>>;
  removeClient?: Resolver<ResolversTypes['ClientPayload'], ParentType, ContextType, RequireFields<MutationRemoveClientArgs, 'input'>>;
  removeParty?: Resolver<ResolversTypes['PartyPayload'], ParentType, ContextType, RequireFields<MutationRemovePartyArgs, 'input'>>;
  removePerson?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationRemovePersonArgs, 'input'>>;
  reopenCase?: Resolver<ResolversTypes['CaseLifePayload'], ParentType, ContextType, RequireFields<MutationReopenCaseArgs, 'input'>>;
  retireSafeContact?: Resolver<ResolversTypes['SafeContactPayload'], ParentType, ContextType, RequireFields<MutationRetireSafeContactArgs, 'input'>>;
  setRetentionRule?: Resolver<ResolversTypes['RetentionRulePayload'], ParentType, ContextType, RequireFields<MutationSetRetentionRuleArgs, 'input'>>;
  setSafeContact?: Resolver<ResolversTypes['SafeContactPayload'], ParentType, ContextType, RequireFields<MutationSetSafeContactArgs, 'input'>>;
};

export type OpenCaseErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCaseError'] = ResolversParentTypes['OpenCaseError']> = {
  code?: Resolver<ResolversTypes['OpenCaseErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpenCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCasePayload'] = ResolversParentTypes['OpenCasePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['OpenCaseError']>, ParentType, ContextType>;
};

export type OverrideConflictErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverrideConflictError'] = ResolversParentTypes['OverrideConflictError']> = {
  code?: Resolver<ResolversTypes['OverrideConflictErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OverrideConflictPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverrideConflictPayload'] = ResolversParentTypes['OverrideConflictPayload']> = {
  assignment?: Resolver<Maybe<ResolversTypes['Assignment']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['OverrideConflictError']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyError'] = ResolversParentTypes['PartyError']> = {
  code?: Resolver<ResolversTypes['PartyErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyPayload'] = ResolversParentTypes['PartyPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['PartyError']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['CaseParty']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  age?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  alias?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  birthYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonChange'] = ResolversParentTypes['PersonChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PersonChangeKind'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PersonErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonError'] = ResolversParentTypes['PersonError']> = {
  code?: Resolver<ResolversTypes['PersonErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonPayload'] = ResolversParentTypes['PersonPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['PersonError']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProposalCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalCheck'] = ResolversParentTypes['ProposalCheck']> = {
  grade?: Resolver<ResolversTypes['ConflictGrade'], ParentType, ContextType>;
  overridable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['ConflictRole']>, ParentType, ContextType>;
};

export type ProposalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalPayload'] = ResolversParentTypes['ProposalPayload']> = {
  assignment?: Resolver<Maybe<ResolversTypes['Assignment']>, ParentType, ContextType>;
  check?: Resolver<Maybe<ResolversTypes['ProposalCheck']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['TeamError']>, ParentType, ContextType>;
};

export type ProtectionOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProtectionOrder'] = ResolversParentTypes['ProtectionOrder']> = {
  bars?: Resolver<ReadonlyArray<ResolversTypes['OrderBar']>, ParentType, ContextType>;
  daysLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProtectionOrderState'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType, RequireFields<QueryCaseArgs, 'id'>>;
  deadlines?: Resolver<Maybe<ResolversTypes['DeadlineConnection']>, ParentType, ContextType, RequireFields<QueryDeadlinesArgs, 'due' | 'first'>>;
  myAlarms?: Resolver<Maybe<ResolversTypes['AlarmConnection']>, ParentType, ContextType, RequireFields<QueryMyAlarmsArgs, 'first' | 'open'>>;
  myCases?: Resolver<Maybe<ResolversTypes['CaseConnection']>, ParentType, ContextType, RequireFields<QueryMyCasesArgs, 'first'>>;
  myClients?: Resolver<Maybe<ResolversTypes['ClientConnection']>, ParentType, ContextType, RequireFields<QueryMyClientsArgs, 'first'>>;
  retentionRules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RetentionRule']>>, ParentType, ContextType>;
  unattendedCases?: Resolver<Maybe<ResolversTypes['UnattendedCaseConnection']>, ParentType, ContextType, RequireFields<QueryUnattendedCasesArgs, 'first'>>;
};

export type ReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RetentionRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionRule'] = ResolversParentTypes['RetentionRule']> = {
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CaseOutcome'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  years?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RetentionRuleErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionRuleError'] = ResolversParentTypes['RetentionRuleError']> = {
  code?: Resolver<ResolversTypes['RetentionRuleErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RetentionRulePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionRulePayload'] = ResolversParentTypes['RetentionRulePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['RetentionRuleError']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['RetentionRule']>, ParentType, ContextType>;
};

export type SafeContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafeContact'] = ResolversParentTypes['SafeContact']> = {
  channel?: Resolver<Maybe<ResolversTypes['ContactChannel']>, ParentType, ContextType>;
  codePhrase?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confirmedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  doNotContact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ifSomebodyElse?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  read?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readings?: Resolver<ReadonlyArray<ResolversTypes['ContactReading']>, ParentType, ContextType>;
  safeHours?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SafeHours']>>, ParentType, ContextType>;
  sharedWith?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voicemail?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type SafeContactErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafeContactError'] = ResolversParentTypes['SafeContactError']> = {
  code?: Resolver<ResolversTypes['SafeContactErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SafeContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafeContactPayload'] = ResolversParentTypes['SafeContactPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['SafeContact']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['SafeContactError']>, ParentType, ContextType>;
};

export type SafeHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafeHours'] = ResolversParentTypes['SafeHours']> = {
  days?: Resolver<ReadonlyArray<ResolversTypes['Weekday']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TeamErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamError'] = ResolversParentTypes['TeamError']> = {
  code?: Resolver<ResolversTypes['TeamErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnattendedCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnattendedCase'] = ResolversParentTypes['UnattendedCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type UnattendedCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnattendedCaseConnection'] = ResolversParentTypes['UnattendedCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnattendedCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UnattendedCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnattendedCaseEdge'] = ResolversParentTypes['UnattendedCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnattendedCase'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcknowledgeAlarmPayload?: AcknowledgeAlarmPayloadResolvers<ContextType>;
  AddDeadlineError?: AddDeadlineErrorResolvers<ContextType>;
  AddDeadlinePayload?: AddDeadlinePayloadResolvers<ContextType>;
  AddProtectionOrderError?: AddProtectionOrderErrorResolvers<ContextType>;
  AddProtectionOrderPayload?: AddProtectionOrderPayloadResolvers<ContextType>;
  Alarm?: AlarmResolvers<ContextType>;
  AlarmConnection?: AlarmConnectionResolvers<ContextType>;
  AlarmEdge?: AlarmEdgeResolvers<ContextType>;
  AlarmError?: AlarmErrorResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  AssignmentPayload?: AssignmentPayloadResolvers<ContextType>;
  AttachReferralError?: AttachReferralErrorResolvers<ContextType>;
  AttachReferralPayload?: AttachReferralPayloadResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseConnection?: CaseConnectionResolvers<ContextType>;
  CaseEdge?: CaseEdgeResolvers<ContextType>;
  CaseLifeError?: CaseLifeErrorResolvers<ContextType>;
  CaseLifePayload?: CaseLifePayloadResolvers<ContextType>;
  CaseParty?: CasePartyResolvers<ContextType>;
  CaseStep?: CaseStepResolvers<ContextType>;
  Client?: ClientResolvers<ContextType>;
  ClientConnection?: ClientConnectionResolvers<ContextType>;
  ClientEdge?: ClientEdgeResolvers<ContextType>;
  ClientError?: ClientErrorResolvers<ContextType>;
  ClientPayload?: ClientPayloadResolvers<ContextType>;
  ConflictCheck?: ConflictCheckResolvers<ContextType>;
  ConflictOverride?: ConflictOverrideResolvers<ContextType>;
  ContactDetailPayload?: ContactDetailPayloadResolvers<ContextType>;
  ContactReading?: ContactReadingResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Deadline?: DeadlineResolvers<ContextType>;
  DeadlineConnection?: DeadlineConnectionResolvers<ContextType>;
  DeadlineEdge?: DeadlineEdgeResolvers<ContextType>;
  FollowReferralPayload?: FollowReferralPayloadResolvers<ContextType>;
  LinkPlacePayload?: LinkPlacePayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OpenCaseError?: OpenCaseErrorResolvers<ContextType>;
  OpenCasePayload?: OpenCasePayloadResolvers<ContextType>;
  OverrideConflictError?: OverrideConflictErrorResolvers<ContextType>;
  OverrideConflictPayload?: OverrideConflictPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartyError?: PartyErrorResolvers<ContextType>;
  PartyPayload?: PartyPayloadResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonChange?: PersonChangeResolvers<ContextType>;
  PersonError?: PersonErrorResolvers<ContextType>;
  PersonPayload?: PersonPayloadResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  ProposalCheck?: ProposalCheckResolvers<ContextType>;
  ProposalPayload?: ProposalPayloadResolvers<ContextType>;
  ProtectionOrder?: ProtectionOrderResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  RetentionRule?: RetentionRuleResolvers<ContextType>;
  RetentionRuleError?: RetentionRuleErrorResolvers<ContextType>;
  RetentionRulePayload?: RetentionRulePayloadResolvers<ContextType>;
  SafeContact?: SafeContactResolvers<ContextType>;
  SafeContactError?: SafeContactErrorResolvers<ContextType>;
  SafeContactPayload?: SafeContactPayloadResolvers<ContextType>;
  SafeHours?: SafeHoursResolvers<ContextType>;
  TeamError?: TeamErrorResolvers<ContextType>;
  UnattendedCase?: UnattendedCaseResolvers<ContextType>;
  UnattendedCaseConnection?: UnattendedCaseConnectionResolvers<ContextType>;
  UnattendedCaseEdge?: UnattendedCaseEdgeResolvers<ContextType>;
};

