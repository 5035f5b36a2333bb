import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CaseRow, AssignmentRow, PersonRow, ProtectionOrderRow, DeadlineRow, VersionRow, LegalEventRow, ToldRule, ToldDay, RecalculationRow, CalendarFeedRow, AlarmRow } from './store/index.ts';
import type { Basis, SkippedDay as Skipped, ExpectedFeast as Expected } from './domain/index.ts';
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

export type AddHolidayInput = {
  readonly article?: InputMaybe<Scalars['String']['input']>;
  readonly calendar?: Scalars['String']['input'];
  readonly confirmed: Scalars['Boolean']['input'];
  readonly effect?: HolidayEffect;
  /** OROZO_AIT or KURMAN_AIT, when it is that feast. */
  readonly feast?: InputMaybe<Scalars['String']['input']>;
  /** Who decided or told it; each 1-300 characters. */
  readonly law: TextInLanguagesInput;
  /** Each 1-100 characters. */
  readonly name: TextInLanguagesInput;
  readonly on: Scalars['Date']['input'];
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
  /** Something happened after which the questions about danger are asked again. */
  | 'RISK_REASSESS';

export type Assignment = {
  readonly __typename?: 'Assignment';
  readonly memberId: Scalars['ID']['output'];
  readonly role: AssignmentRole;
  readonly since: Scalars['DateTime']['output'];
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

export type CalendarFeed = {
  readonly __typename?: 'CalendarFeed';
  readonly createdAt: Scalars['DateTime']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly language: LegalLanguage;
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type CalendarFeedError = {
  readonly __typename?: 'CalendarFeedError';
  readonly code: CalendarFeedErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type CalendarFeedErrorCode =
  | 'INVALID_DAYS'
  | 'NOT_FOUND'
  /** Ten run already; revoke one. */
  | 'TOO_MANY';

export type CancelDeadlineInput = {
  readonly deadlineId: Scalars['ID']['input'];
  /** 1-500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The legal side of one survivor's story. Only its team sees that it exists. */
export type Case = {
  readonly __typename?: 'Case';
  /** Those nobody has acknowledged, newest first. */
  readonly alarms: ReadonlyArray<Alarm>;
  /** Done and cancelled ones too, soonest first. */
  readonly allDeadlines: ReadonlyArray<Deadline>;
  readonly children: ReadonlyArray<Person>;
  /** Open ones, soonest first. */
  readonly deadlines: ReadonlyArray<Deadline>;
  readonly id: Scalars['ID']['output'];
  /** What happened and starts periods, oldest first. */
  readonly legalEvents: ReadonlyArray<LegalEvent>;
  /** The soonest open deadline. */
  readonly nextDeadline?: Maybe<Deadline>;
  readonly openedAt: Scalars['DateTime']['output'];
  /** Latest end first. */
  readonly orders: ReadonlyArray<ProtectionOrder>;
  /** The office's own reference; not a name. */
  readonly reference: Scalars['String']['output'];
  /** Oldest first; an item is null while the referrals service does not answer. */
  readonly referrals: ReadonlyArray<Maybe<Referral>>;
  /** Where she lives; resolved by disclosures, redacted by the viewer's precision. */
  readonly residence?: Maybe<Place>;
  /** An item is null while the disclosures service does not answer. */
  readonly schools: ReadonlyArray<Maybe<Place>>;
  readonly status: CaseStatus;
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

export type CaseStatus =
  | 'CLOSED'
  | 'OPEN';

export type CompleteDeadlineInput = {
  readonly deadlineId: Scalars['ID']['input'];
};

export type CorrectLegalEventInput = {
  readonly eventId: Scalars['ID']['input'];
  /** Null when it did not happen. */
  readonly happenedOn?: InputMaybe<Scalars['Date']['input']>;
};

export type CreateCalendarFeedInput = {
  /** How long it runs, 1-366. */
  readonly days?: Scalars['Int']['input'];
  readonly language?: LegalLanguage;
};

export type CreateCalendarFeedPayload = {
  readonly __typename?: 'CreateCalendarFeedPayload';
  readonly errors: ReadonlyArray<CalendarFeedError>;
  readonly feed?: Maybe<CalendarFeed>;
  /** Where the calendar is, below the gateway's own address. It is told once: whoever has it can read the days. */
  readonly path?: Maybe<Scalars['String']['output']>;
  /** The same as a password, with any user name, for programs that read `/calendars/feed.ics`. */
  readonly token?: Maybe<Scalars['String']['output']>;
};

export type Deadline = {
  readonly __typename?: 'Deadline';
  readonly case: Case;
  /** How the day was computed; null when it was entered by hand. */
  readonly computation?: Maybe<DeadlineComputation>;
  readonly doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** The member who did it. */
  readonly doneBy?: Maybe<Scalars['ID']['output']>;
  readonly due: DeadlineDue;
  readonly dueOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: DeadlineKind;
  /** The team gave it another day than the rule. */
  readonly moved: Scalars['Boolean']['output'];
  readonly state: DeadlineState;
  /** What must be done; no names. */
  readonly title: Scalars['String']['output'];
  /** Everything it was, oldest first. */
  readonly versions: ReadonlyArray<DeadlineVersion>;
};


export type DeadlineTitleArgs = {
  language?: LegalLanguage;
};

export type DeadlineBoard = {
  readonly __typename?: 'DeadlineBoard';
  readonly later: Scalars['Int']['output'];
  readonly overdue: Scalars['Int']['output'];
  readonly thisWeek: Scalars['Int']['output'];
  readonly today: Scalars['Int']['output'];
};

export type DeadlineBoardFilter = {
  readonly caseId?: InputMaybe<Scalars['ID']['input']>;
  readonly memberId?: InputMaybe<Scalars['ID']['input']>;
  readonly role?: InputMaybe<AssignmentRole>;
};

export type DeadlineComputation = {
  readonly __typename?: 'DeadlineComputation';
  readonly amount: Scalars['Int']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  /** The day by the rule. */
  readonly computedOn: Scalars['Date']['output'];
  /** Whether the rule was checked; otherwise look into the law. */
  readonly confirmed: Scalars['Boolean']['output'];
  readonly direction: TermDirection;
  /** Where the term itself ends, before a free last day moved it. */
  readonly endsOn: Scalars['Date']['output'];
  /** Feasts nobody has entered, which may move the day. */
  readonly expectedFeasts: ReadonlyArray<ExpectedFeast>;
  /** The same in a few sentences. */
  readonly explanation: Scalars['String']['output'];
  /** The act it is written in. */
  readonly law: Scalars['String']['output'];
  readonly ruleCode: Scalars['String']['output'];
  /** Days that were not counted, in order. */
  readonly skipped: ReadonlyArray<SkippedDay>;
  /** The day of what started it; it is not counted. */
  readonly startedOn: Scalars['Date']['output'];
  readonly unit: TermUnit;
};


export type DeadlineComputationExplanationArgs = {
  language?: LegalLanguage;
};


export type DeadlineComputationLawArgs = {
  language?: LegalLanguage;
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

export type DeadlineError = {
  readonly __typename?: 'DeadlineError';
  readonly code: DeadlineErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type DeadlineErrorCode =
  | 'CASE_CLOSED'
  | 'INVALID_DATE'
  | 'INVALID_TEXT'
  /** No such deadline in your cases. */
  | 'NOT_FOUND'
  /** It is done or cancelled; or, when it is reopened, neither. */
  | 'WRONG_STATE';

export type DeadlineFilter = {
  /** Only of this case. */
  readonly caseId?: InputMaybe<Scalars['ID']['input']>;
  /** Only these; all when left out. */
  readonly due?: InputMaybe<ReadonlyArray<DeadlineDue>>;
  /** Only of cases this member is on. */
  readonly memberId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of cases where the member (the viewer, when none is named) has this role. */
  readonly role?: InputMaybe<AssignmentRole>;
};

export type DeadlineKind =
  /** An authority must have answered. */
  | 'ANSWER'
  | 'APPEAL'
  | 'COMPLAINT'
  | 'EXAMINATION'
  | 'HEARING'
  /** The last day of a protection order. */
  | 'ORDER_END'
  /** Asking for the extension of a protection order. */
  | 'ORDER_EXTENSION'
  | 'OTHER'
  /** Answering a served document. */
  | 'SERVICE';

export type DeadlinePayload = {
  readonly __typename?: 'DeadlinePayload';
  readonly deadline?: Maybe<Deadline>;
  readonly errors: ReadonlyArray<DeadlineError>;
};

export type DeadlineRule = {
  readonly __typename?: 'DeadlineRule';
  readonly amount: Scalars['Int']['output'];
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Null for every branch. */
  readonly branch?: Maybe<LegalBranch>;
  readonly calendar: Scalars['String']['output'];
  /** The same through all versions of a rule. */
  readonly code: Scalars['String']['output'];
  readonly confirmed: Scalars['Boolean']['output'];
  readonly direction: TermDirection;
  readonly enteredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly enteredBy?: Maybe<Scalars['ID']['output']>;
  readonly kind: DeadlineKind;
  readonly law: Scalars['String']['output'];
  /** Whether a free last day moves to the next working day (or the one before). */
  readonly rolls: Scalars['Boolean']['output'];
  /** Came with the program; otherwise a coordinator entered it. */
  readonly shipped: Scalars['Boolean']['output'];
  readonly supersededAt?: Maybe<Scalars['DateTime']['output']>;
  readonly title: Scalars['String']['output'];
  readonly trigger: LegalEventKind;
  readonly unit: TermUnit;
  /** Both inclusive, compared with the day of the event. */
  readonly validFrom: Scalars['Date']['output'];
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


export type DeadlineRuleLawArgs = {
  language?: LegalLanguage;
};


export type DeadlineRuleTitleArgs = {
  language?: LegalLanguage;
};

export type DeadlineState =
  | 'CANCELLED'
  | 'DONE'
  | 'OPEN';

export type DeadlineVersion = {
  readonly __typename?: 'DeadlineVersion';
  readonly changedAt: Scalars['DateTime']['output'];
  /** The member whose doing it was; where a rule or a calendar changed, the coordinator. */
  readonly changedBy: Scalars['ID']['output'];
  /** The day by the rule as it was then. */
  readonly computedOn?: Maybe<Scalars['Date']['output']>;
  readonly dueOn: Scalars['Date']['output'];
  /** Why, in the words of whoever changed it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly reason: DeadlineVersionReason;
  readonly version: Scalars['Int']['output'];
};

export type DeadlineVersionReason =
  | 'CALENDAR_CHANGED'
  | 'CANCELLED'
  | 'COMPUTED'
  | 'DONE'
  | 'ENTERED'
  | 'EVENT_CHANGED'
  | 'MOVED'
  | 'REOPENED'
  | 'RULE_CHANGED';

export type EnterLegalEventInput = {
  /** Left out, the deadline of every branch begins. */
  readonly branch?: InputMaybe<LegalBranch>;
  readonly caseId: Scalars['ID']['input'];
  readonly happenedOn: Scalars['Date']['input'];
  readonly kind: LegalEventKind;
};

export type ExpectedFeast = {
  readonly __typename?: 'ExpectedFeast';
  readonly about: Scalars['Date']['output'];
  readonly name: Scalars['String']['output'];
};


export type ExpectedFeastNameArgs = {
  language?: LegalLanguage;
};

export type FollowReferralInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly referralId: Scalars['ID']['input'];
};

export type FollowReferralPayload = {
  readonly __typename?: 'FollowReferralPayload';
  readonly followed: Scalars['Boolean']['output'];
};

export type FreeDayReason =
  | 'HOLIDAY'
  /** A holiday fell on a weekend. */
  | 'MOVED'
  | 'WEEKEND';

export type Holiday = {
  readonly __typename?: 'Holiday';
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly calendar: Scalars['String']['output'];
  readonly confirmed: Scalars['Boolean']['output'];
  readonly effect: HolidayEffect;
  readonly enteredBy?: Maybe<Scalars['ID']['output']>;
  /** OROZO_AIT, KURMAN_AIT; null for others. */
  readonly feast?: Maybe<Scalars['String']['output']>;
  /** Null for a day that came with the program; such a day cannot be removed, only entered anew. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly law: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly on: Scalars['Date']['output'];
};


export type HolidayLawArgs = {
  language?: LegalLanguage;
};


export type HolidayNameArgs = {
  language?: LegalLanguage;
};

export type HolidayEffect =
  | 'FREE'
  /** A weekend day or holiday that is worked. */
  | 'WORKING';

export type HolidayError = {
  readonly __typename?: 'HolidayError';
  readonly code: HolidayErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type HolidayErrorCode =
  /** The day is entered already; remove it first. */
  | 'ALREADY_ENTERED'
  | 'INVALID_NAME'
  | 'NOT_FOUND'
  | 'SOURCE_REQUIRED'
  | 'UNKNOWN_CALENDAR'
  | 'UNKNOWN_FEAST';

export type HolidayPayload = {
  readonly __typename?: 'HolidayPayload';
  readonly errors: ReadonlyArray<HolidayError>;
  readonly holiday?: Maybe<Holiday>;
  readonly recalculation?: Maybe<Recalculation>;
};

export type LegalBranch =
  | 'ADMINISTRATIVE'
  | 'CIVIL'
  | 'CRIMINAL'
  | 'OFFENCE';

export type LegalEvent = {
  readonly __typename?: 'LegalEvent';
  readonly branch?: Maybe<LegalBranch>;
  readonly happenedOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: LegalEventKind;
  readonly recordedAt: Scalars['DateTime']['output'];
};

export type LegalEventError = {
  readonly __typename?: 'LegalEventError';
  readonly code: LegalEventErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type LegalEventErrorCode =
  | 'CASE_CLOSED'
  /** More than ten years away. */
  | 'INVALID_DATE'
  /** No such case or event of yours. */
  | 'NOT_FOUND';

export type LegalEventKind =
  | 'DECISION_RECEIVED'
  | 'DOCUMENT_SERVED'
  | 'EXAMINATION_DONE'
  | 'EXAMINATION_ORDERED'
  | 'EXTENSION_REQUESTED'
  | 'FILING_ANSWERED'
  | 'FILING_FILED'
  | 'HEARING_SET'
  | 'ORDER_ENDS'
  | 'ORDER_ISSUED'
  | 'ORDER_SERVED'
  | 'VIOLATION_REPORTED';

export type LegalEventPayload = {
  readonly __typename?: 'LegalEventPayload';
  /** What it has started and is open. */
  readonly deadlines: ReadonlyArray<Deadline>;
  readonly errors: ReadonlyArray<LegalEventError>;
  readonly event?: Maybe<LegalEvent>;
};

export type LegalLanguage =
  | 'EN'
  | 'KY'
  | 'RU';

export type MoveDeadlineInput = {
  readonly deadlineId: Scalars['ID']['input'];
  readonly dueOn: Scalars['Date']['input'];
  /** 1-500 characters. */
  readonly reason: Scalars['String']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Team: says that the alarm was heard; it is told no more. */
  readonly acknowledgeAlarm: AcknowledgeAlarmPayload;
  /** Team: enters a day something must be done by. */
  readonly addDeadline: AddDeadlinePayload;
  /** Coordinators: enters a day that is free, or worked. Open deadlines are recalculated. */
  readonly addHoliday: HolidayPayload;
  /** Team: enters a protection order as it was issued. */
  readonly addProtectionOrder: AddProtectionOrderPayload;
  /** Team: makes a referral, told by its code, part of the case; from then on the whole team may read it. */
  readonly attachReferral: AttachReferralPayload;
  /** Team: it does not apply, with the reason. */
  readonly cancelDeadline: DeadlinePayload;
  /** Team: it is done. */
  readonly completeDeadline: DeadlinePayload;
  /** Team: it happened on another day, or not at all; open deadlines follow, and keep what they were. */
  readonly correctLegalEvent: LegalEventPayload;
  /** Lawyers, counsellors: makes a calendar (iCalendar) of the days that are due in cases they are on, for another program to read. */
  readonly createCalendarFeed: CreateCalendarFeedPayload;
  /** Team: something happened that starts periods; their deadlines are computed at once. */
  readonly enterLegalEvent: LegalEventPayload;
  /** For the referrals service: the next referral of a family that was sent on belongs to the case too. Safe to repeat. */
  readonly followReferral: FollowReferralPayload;
  /** Team: gives a deadline another day, with the reason. What a rule says of it is kept and computed on. */
  readonly moveDeadline: DeadlinePayload;
  /** Coordinators: takes an entered day back. Open deadlines are recalculated. */
  readonly removeHoliday: HolidayPayload;
  /** Team: it was marked done or cancelled by mistake. */
  readonly reopenDeadline: DeadlinePayload;
  /** Ends a calendar of the viewer's at once. */
  readonly revokeCalendarFeed: RevokeCalendarFeedPayload;
  /** Coordinators: enters a version of a rule; with the first day of another one it takes its place. Open deadlines are recalculated. */
  readonly setDeadlineRule: SetDeadlineRulePayload;
};


export type MutationAcknowledgeAlarmArgs = {
  input: AcknowledgeAlarmInput;
};


export type MutationAddDeadlineArgs = {
  input: AddDeadlineInput;
};


export type MutationAddHolidayArgs = {
  input: AddHolidayInput;
};


export type MutationAddProtectionOrderArgs = {
  input: AddProtectionOrderInput;
};


export type MutationAttachReferralArgs = {
  input: AttachReferralInput;
};


export type MutationCancelDeadlineArgs = {
  input: CancelDeadlineInput;
};


export type MutationCompleteDeadlineArgs = {
  input: CompleteDeadlineInput;
};


export type MutationCorrectLegalEventArgs = {
  input: CorrectLegalEventInput;
};


export type MutationCreateCalendarFeedArgs = {
  input: CreateCalendarFeedInput;
};


export type MutationEnterLegalEventArgs = {
  input: EnterLegalEventInput;
};


export type MutationFollowReferralArgs = {
  input: FollowReferralInput;
};


export type MutationMoveDeadlineArgs = {
  input: MoveDeadlineInput;
};


export type MutationRemoveHolidayArgs = {
  input: RemoveHolidayInput;
};


export type MutationReopenDeadlineArgs = {
  input: ReopenDeadlineInput;
};


export type MutationRevokeCalendarFeedArgs = {
  input: RevokeCalendarFeedInput;
};


export type MutationSetDeadlineRuleArgs = {
  input: SetDeadlineRuleInput;
};

export type OrderBar =
  | 'APPROACH'
  | 'CONTACT'
  /** Finding out where she is. */
  | 'SEARCH'
  | 'VIOLENCE';

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** Somebody the case protects. The name is sealed in the database. */
export type Person = {
  readonly __typename?: 'Person';
  /** Completed years when the case was opened; null for the survivor. */
  readonly age?: Maybe<Scalars['Int']['output']>;
  /** What the team calls them where a name could be overheard. */
  readonly alias: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly name?: Maybe<Scalars['String']['output']>;
};

export type Place = {
  readonly __typename?: 'Place';
  readonly id: Scalars['ID']['output'];
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
  /** How many deadlines each group of the board has. */
  readonly deadlineBoard?: Maybe<DeadlineBoard>;
  /** What starts a period and how long it is: shipped rules and the network's own, by code, the latest version first. */
  readonly deadlineRules?: Maybe<ReadonlyArray<DeadlineRule>>;
  /** What is due in the viewer's open cases, soonest first. */
  readonly deadlines?: Maybe<DeadlineConnection>;
  /** Days that were entered for a year: feasts that move, decrees; oldest first. */
  readonly holidays?: Maybe<ReadonlyArray<Holiday>>;
  /** What the viewer's cases must be looked at for, newest first; without `open: false` only what nobody has acknowledged. */
  readonly myAlarms?: Maybe<AlarmConnection>;
  /** The calendars the viewer subscribes to from elsewhere that still run, newest first. Their tokens are not kept. */
  readonly myCalendarFeeds?: Maybe<ReadonlyArray<CalendarFeed>>;
  /** Cases whose team the viewer is on, newest first. */
  readonly myCases?: Maybe<CaseConnection>;
  /** Coordinators: what was recalculated after rules and calendars changed, newest first. */
  readonly recalculations?: Maybe<ReadonlyArray<Recalculation>>;
};


export type QueryCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeadlineBoardArgs = {
  filter?: InputMaybe<DeadlineBoardFilter>;
};


export type QueryDeadlineRulesArgs = {
  superseded?: Scalars['Boolean']['input'];
};


export type QueryDeadlinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  due: DeadlineFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryHolidaysArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
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

export type Recalculation = {
  readonly __typename?: 'Recalculation';
  readonly askedAt: Scalars['DateTime']['output'];
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly reason: DeadlineVersionReason;
  readonly state: RecalculationState;
};

export type RecalculationState =
  | 'DONE'
  | 'RUNNING'
  | 'WAITING';

export type Referral = {
  readonly __typename?: 'Referral';
  readonly id: Scalars['ID']['output'];
};

export type RemoveHolidayInput = {
  readonly holidayId: Scalars['ID']['input'];
};

export type ReopenDeadlineInput = {
  readonly deadlineId: Scalars['ID']['input'];
};

export type RevokeCalendarFeedInput = {
  readonly feedId: Scalars['ID']['input'];
};

export type RevokeCalendarFeedPayload = {
  readonly __typename?: 'RevokeCalendarFeedPayload';
  readonly errors: ReadonlyArray<CalendarFeedError>;
  readonly feed?: Maybe<CalendarFeed>;
};

export type SetDeadlineRuleError = {
  readonly __typename?: 'SetDeadlineRuleError';
  readonly code: SetDeadlineRuleErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type SetDeadlineRuleErrorCode =
  | 'INVALID_AMOUNT'
  | 'INVALID_CODE'
  | 'INVALID_TITLE'
  /** It ends before it begins. */
  | 'INVALID_VALIDITY'
  | 'SOURCE_REQUIRED'
  | 'UNKNOWN_CALENDAR';

export type SetDeadlineRuleInput = {
  readonly amount: Scalars['Int']['input'];
  readonly article?: InputMaybe<Scalars['String']['input']>;
  readonly branch?: InputMaybe<LegalBranch>;
  readonly calendar?: Scalars['String']['input'];
  /** Capital letters, digits and underscores, 3-60; of an existing rule, or a new one. */
  readonly code: Scalars['String']['input'];
  /** Whether somebody has read it in the law. */
  readonly confirmed: Scalars['Boolean']['input'];
  readonly direction?: TermDirection;
  readonly kind: DeadlineKind;
  /** The act with its date and number; each 1-300 characters. */
  readonly law: TextInLanguagesInput;
  readonly rolls?: Scalars['Boolean']['input'];
  /** What must be done; each 1-200 characters, no names. */
  readonly title: TextInLanguagesInput;
  readonly trigger: LegalEventKind;
  readonly unit: TermUnit;
  readonly validFrom: Scalars['Date']['input'];
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

export type SetDeadlineRulePayload = {
  readonly __typename?: 'SetDeadlineRulePayload';
  readonly errors: ReadonlyArray<SetDeadlineRuleError>;
  readonly recalculation?: Maybe<Recalculation>;
  readonly rule?: Maybe<DeadlineRule>;
};

export type SkippedDay = {
  readonly __typename?: 'SkippedDay';
  readonly because: FreeDayReason;
  readonly day: Scalars['Date']['output'];
  /** The holiday; null for an ordinary weekend. */
  readonly name?: Maybe<Scalars['String']['output']>;
};


export type SkippedDayNameArgs = {
  language?: LegalLanguage;
};

export type TermDirection =
  /** Counted from the day after the event. */
  | 'AFTER'
  /** Counted back from the day before the event. */
  | 'BEFORE';

export type TermUnit =
  | 'CALENDAR_DAY'
  /** Of an event known by its day: the last day on which they can still be running. */
  | 'HOUR'
  /** Where the month is shorter, its last day. */
  | 'MONTH'
  | 'WORKING_DAY'
  | 'YEAR';

export type TextInLanguagesInput = {
  readonly en: Scalars['String']['input'];
  readonly ky: Scalars['String']['input'];
  readonly ru: Scalars['String']['input'];
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
  AddHolidayInput: AddHolidayInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AddProtectionOrderError: ResolverTypeWrapper<AddProtectionOrderError>;
  AddProtectionOrderErrorCode: AddProtectionOrderErrorCode;
  AddProtectionOrderInput: AddProtectionOrderInput;
  AddProtectionOrderPayload: ResolverTypeWrapper<Omit<AddProtectionOrderPayload, 'order'> & { order?: Maybe<ResolversTypes['ProtectionOrder']> }>;
  Alarm: ResolverTypeWrapper<AlarmRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AlarmConnection: ResolverTypeWrapper<Omit<AlarmConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AlarmEdge']> }>;
  AlarmEdge: ResolverTypeWrapper<Omit<AlarmEdge, 'node'> & { node: ResolversTypes['Alarm'] }>;
  AlarmError: ResolverTypeWrapper<AlarmError>;
  AlarmErrorCode: AlarmErrorCode;
  AlarmKind: AlarmKind;
  Assignment: ResolverTypeWrapper<AssignmentRow>;
  AssignmentRole: AssignmentRole;
  AttachReferralError: ResolverTypeWrapper<AttachReferralError>;
  AttachReferralErrorCode: AttachReferralErrorCode;
  AttachReferralInput: AttachReferralInput;
  AttachReferralPayload: ResolverTypeWrapper<Omit<AttachReferralPayload, 'case'> & { case?: Maybe<ResolversTypes['Case']> }>;
  CalendarFeed: ResolverTypeWrapper<CalendarFeedRow>;
  CalendarFeedError: ResolverTypeWrapper<CalendarFeedError>;
  CalendarFeedErrorCode: CalendarFeedErrorCode;
  CancelDeadlineInput: CancelDeadlineInput;
  Case: ResolverTypeWrapper<CaseRow>;
  CaseConnection: ResolverTypeWrapper<Omit<CaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CaseEdge']> }>;
  CaseEdge: ResolverTypeWrapper<Omit<CaseEdge, 'node'> & { node: ResolversTypes['Case'] }>;
  CaseStatus: CaseStatus;
  CompleteDeadlineInput: CompleteDeadlineInput;
  CorrectLegalEventInput: CorrectLegalEventInput;
  CreateCalendarFeedInput: CreateCalendarFeedInput;
  CreateCalendarFeedPayload: ResolverTypeWrapper<Omit<CreateCalendarFeedPayload, 'feed'> & { feed?: Maybe<ResolversTypes['CalendarFeed']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Deadline: ResolverTypeWrapper<DeadlineRow>;
  DeadlineBoard: ResolverTypeWrapper<DeadlineBoard>;
  DeadlineBoardFilter: DeadlineBoardFilter;
  DeadlineComputation: ResolverTypeWrapper<Basis>;
  DeadlineConnection: ResolverTypeWrapper<Omit<DeadlineConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DeadlineEdge']> }>;
  DeadlineDue: DeadlineDue;
  DeadlineEdge: ResolverTypeWrapper<Omit<DeadlineEdge, 'node'> & { node: ResolversTypes['Deadline'] }>;
  DeadlineError: ResolverTypeWrapper<DeadlineError>;
  DeadlineErrorCode: DeadlineErrorCode;
  DeadlineFilter: DeadlineFilter;
  DeadlineKind: DeadlineKind;
  DeadlinePayload: ResolverTypeWrapper<Omit<DeadlinePayload, 'deadline'> & { deadline?: Maybe<ResolversTypes['Deadline']> }>;
  DeadlineRule: ResolverTypeWrapper<ToldRule>;
  DeadlineState: DeadlineState;
  DeadlineVersion: ResolverTypeWrapper<VersionRow>;
  DeadlineVersionReason: DeadlineVersionReason;
  EnterLegalEventInput: EnterLegalEventInput;
  ExpectedFeast: ResolverTypeWrapper<Expected>;
  FollowReferralInput: FollowReferralInput;
  FollowReferralPayload: ResolverTypeWrapper<FollowReferralPayload>;
  FreeDayReason: FreeDayReason;
  Holiday: ResolverTypeWrapper<ToldDay>;
  HolidayEffect: HolidayEffect;
  HolidayError: ResolverTypeWrapper<HolidayError>;
  HolidayErrorCode: HolidayErrorCode;
  HolidayPayload: ResolverTypeWrapper<Omit<HolidayPayload, 'holiday' | 'recalculation'> & { holiday?: Maybe<ResolversTypes['Holiday']>, recalculation?: Maybe<ResolversTypes['Recalculation']> }>;
  LegalBranch: LegalBranch;
  LegalEvent: ResolverTypeWrapper<LegalEventRow>;
  LegalEventError: ResolverTypeWrapper<LegalEventError>;
  LegalEventErrorCode: LegalEventErrorCode;
  LegalEventKind: LegalEventKind;
  LegalEventPayload: ResolverTypeWrapper<Omit<LegalEventPayload, 'deadlines' | 'event'> & { deadlines: ReadonlyArray<ResolversTypes['Deadline']>, event?: Maybe<ResolversTypes['LegalEvent']> }>;
  LegalLanguage: LegalLanguage;
  MoveDeadlineInput: MoveDeadlineInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OrderBar: OrderBar;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<PersonRow>;
  Place: ResolverTypeWrapper<Place>;
  ProtectionOrder: ResolverTypeWrapper<ProtectionOrderRow>;
  ProtectionOrderState: ProtectionOrderState;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Recalculation: ResolverTypeWrapper<RecalculationRow>;
  RecalculationState: RecalculationState;
  Referral: ResolverTypeWrapper<Referral>;
  RemoveHolidayInput: RemoveHolidayInput;
  ReopenDeadlineInput: ReopenDeadlineInput;
  RevokeCalendarFeedInput: RevokeCalendarFeedInput;
  RevokeCalendarFeedPayload: ResolverTypeWrapper<Omit<RevokeCalendarFeedPayload, 'feed'> & { feed?: Maybe<ResolversTypes['CalendarFeed']> }>;
  SetDeadlineRuleError: ResolverTypeWrapper<SetDeadlineRuleError>;
  SetDeadlineRuleErrorCode: SetDeadlineRuleErrorCode;
  SetDeadlineRuleInput: SetDeadlineRuleInput;
  SetDeadlineRulePayload: ResolverTypeWrapper<Omit<SetDeadlineRulePayload, 'recalculation' | 'rule'> & { recalculation?: Maybe<ResolversTypes['Recalculation']>, rule?: Maybe<ResolversTypes['DeadlineRule']> }>;
  SkippedDay: ResolverTypeWrapper<Skipped>;
  TermDirection: TermDirection;
  TermUnit: TermUnit;
  TextInLanguagesInput: TextInLanguagesInput;
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
  AddHolidayInput: AddHolidayInput;
  Boolean: Scalars['Boolean']['output'];
  AddProtectionOrderError: AddProtectionOrderError;
  AddProtectionOrderInput: AddProtectionOrderInput;
  AddProtectionOrderPayload: Omit<AddProtectionOrderPayload, 'order'> & { order?: Maybe<ResolversParentTypes['ProtectionOrder']> };
  Alarm: AlarmRow;
  Int: Scalars['Int']['output'];
  AlarmConnection: Omit<AlarmConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AlarmEdge']> };
  AlarmEdge: Omit<AlarmEdge, 'node'> & { node: ResolversParentTypes['Alarm'] };
  AlarmError: AlarmError;
  Assignment: AssignmentRow;
  AttachReferralError: AttachReferralError;
  AttachReferralInput: AttachReferralInput;
  AttachReferralPayload: Omit<AttachReferralPayload, 'case'> & { case?: Maybe<ResolversParentTypes['Case']> };
  CalendarFeed: CalendarFeedRow;
  CalendarFeedError: CalendarFeedError;
  CancelDeadlineInput: CancelDeadlineInput;
  Case: CaseRow;
  CaseConnection: Omit<CaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CaseEdge']> };
  CaseEdge: Omit<CaseEdge, 'node'> & { node: ResolversParentTypes['Case'] };
  CompleteDeadlineInput: CompleteDeadlineInput;
  CorrectLegalEventInput: CorrectLegalEventInput;
  CreateCalendarFeedInput: CreateCalendarFeedInput;
  CreateCalendarFeedPayload: Omit<CreateCalendarFeedPayload, 'feed'> & { feed?: Maybe<ResolversParentTypes['CalendarFeed']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Deadline: DeadlineRow;
  DeadlineBoard: DeadlineBoard;
  DeadlineBoardFilter: DeadlineBoardFilter;
  DeadlineComputation: Basis;
  DeadlineConnection: Omit<DeadlineConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DeadlineEdge']> };
  DeadlineEdge: Omit<DeadlineEdge, 'node'> & { node: ResolversParentTypes['Deadline'] };
  DeadlineError: DeadlineError;
  DeadlineFilter: DeadlineFilter;
  DeadlinePayload: Omit<DeadlinePayload, 'deadline'> & { deadline?: Maybe<ResolversParentTypes['Deadline']> };
  DeadlineRule: ToldRule;
  DeadlineVersion: VersionRow;
  EnterLegalEventInput: EnterLegalEventInput;
  ExpectedFeast: Expected;
  FollowReferralInput: FollowReferralInput;
  FollowReferralPayload: FollowReferralPayload;
  Holiday: ToldDay;
  HolidayError: HolidayError;
  HolidayPayload: Omit<HolidayPayload, 'holiday' | 'recalculation'> & { holiday?: Maybe<ResolversParentTypes['Holiday']>, recalculation?: Maybe<ResolversParentTypes['Recalculation']> };
  LegalEvent: LegalEventRow;
  LegalEventError: LegalEventError;
  LegalEventPayload: Omit<LegalEventPayload, 'deadlines' | 'event'> & { deadlines: ReadonlyArray<ResolversParentTypes['Deadline']>, event?: Maybe<ResolversParentTypes['LegalEvent']> };
  MoveDeadlineInput: MoveDeadlineInput;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Person: PersonRow;
  Place: Place;
  ProtectionOrder: ProtectionOrderRow;
  Query: Record<PropertyKey, never>;
  Recalculation: RecalculationRow;
  Referral: Referral;
  RemoveHolidayInput: RemoveHolidayInput;
  ReopenDeadlineInput: ReopenDeadlineInput;
  RevokeCalendarFeedInput: RevokeCalendarFeedInput;
  RevokeCalendarFeedPayload: Omit<RevokeCalendarFeedPayload, 'feed'> & { feed?: Maybe<ResolversParentTypes['CalendarFeed']> };
  SetDeadlineRuleError: SetDeadlineRuleError;
  SetDeadlineRuleInput: SetDeadlineRuleInput;
  SetDeadlineRulePayload: Omit<SetDeadlineRulePayload, 'recalculation' | 'rule'> & { recalculation?: Maybe<ResolversParentTypes['Recalculation']>, rule?: Maybe<ResolversParentTypes['DeadlineRule']> };
  SkippedDay: Skipped;
  TextInLanguagesInput: TextInLanguagesInput;
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
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AssignmentRole'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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

export type CalendarFeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarFeed'] = ResolversParentTypes['CalendarFeed']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LegalLanguage'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CalendarFeedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarFeedError'] = ResolversParentTypes['CalendarFeedError']> = {
  code?: Resolver<ResolversTypes['CalendarFeedErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case'], FederationReferenceType extends FederationReferenceTypes['Case'] = FederationReferenceTypes['Case']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Case']> | FederationReferenceType, FederationReferenceType, ContextType>;
  alarms?: Resolver<ReadonlyArray<ResolversTypes['Alarm']>, ParentType, ContextType>;
  allDeadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalEvents?: Resolver<ReadonlyArray<ResolversTypes['LegalEvent']>, ParentType, ContextType>;
  nextDeadline?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  orders?: Resolver<ReadonlyArray<ResolversTypes['ProtectionOrder']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referrals?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Referral']>>, ParentType, ContextType>;
  residence?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  schools?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Place']>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
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

export type CreateCalendarFeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCalendarFeedPayload'] = ResolversParentTypes['CreateCalendarFeedPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['CalendarFeedError']>, ParentType, ContextType>;
  feed?: Resolver<Maybe<ResolversTypes['CalendarFeed']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  computation?: Resolver<Maybe<ResolversTypes['DeadlineComputation']>, ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  doneBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  due?: Resolver<ResolversTypes['DeadlineDue'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeadlineKind'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeadlineState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DeadlineTitleArgs, 'language'>>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['DeadlineVersion']>, ParentType, ContextType>;
};

export type DeadlineBoardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineBoard'] = ResolversParentTypes['DeadlineBoard']> = {
  later?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thisWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeadlineComputationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineComputation'] = ResolversParentTypes['DeadlineComputation']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  computedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['TermDirection'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  expectedFeasts?: Resolver<ReadonlyArray<ResolversTypes['ExpectedFeast']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DeadlineComputationExplanationArgs, 'language'>>;
  law?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DeadlineComputationLawArgs, 'language'>>;
  ruleCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skipped?: Resolver<ReadonlyArray<ResolversTypes['SkippedDay']>, ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['TermUnit'], ParentType, ContextType>;
};

export type DeadlineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineConnection'] = ResolversParentTypes['DeadlineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeadlineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DeadlineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineEdge'] = ResolversParentTypes['DeadlineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
};

export type DeadlineErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineError'] = ResolversParentTypes['DeadlineError']> = {
  code?: Resolver<ResolversTypes['DeadlineErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeadlinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlinePayload'] = ResolversParentTypes['DeadlinePayload']> = {
  deadline?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['DeadlineError']>, ParentType, ContextType>;
};

export type DeadlineRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineRule'] = ResolversParentTypes['DeadlineRule']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['LegalBranch']>, ParentType, ContextType>;
  calendar?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['TermDirection'], ParentType, ContextType>;
  enteredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  enteredBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeadlineKind'], ParentType, ContextType>;
  law?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DeadlineRuleLawArgs, 'language'>>;
  rolls?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shipped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  supersededAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DeadlineRuleTitleArgs, 'language'>>;
  trigger?: Resolver<ResolversTypes['LegalEventKind'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['TermUnit'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DeadlineVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineVersion'] = ResolversParentTypes['DeadlineVersion']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  computedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DeadlineVersionReason'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExpectedFeastResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpectedFeast'] = ResolversParentTypes['ExpectedFeast']> = {
  about?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ExpectedFeastNameArgs, 'language'>>;
};

export type FollowReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowReferralPayload'] = ResolversParentTypes['FollowReferralPayload']> = {
  followed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HolidayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Holiday'] = ResolversParentTypes['Holiday']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  calendar?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['HolidayEffect'], ParentType, ContextType>;
  enteredBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  feast?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  law?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<HolidayLawArgs, 'language'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<HolidayNameArgs, 'language'>>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type HolidayErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HolidayError'] = ResolversParentTypes['HolidayError']> = {
  code?: Resolver<ResolversTypes['HolidayErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HolidayPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HolidayPayload'] = ResolversParentTypes['HolidayPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['HolidayError']>, ParentType, ContextType>;
  holiday?: Resolver<Maybe<ResolversTypes['Holiday']>, ParentType, ContextType>;
  recalculation?: Resolver<Maybe<ResolversTypes['Recalculation']>, ParentType, ContextType>;
};

export type LegalEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalEvent'] = ResolversParentTypes['LegalEvent']> = {
  branch?: Resolver<Maybe<ResolversTypes['LegalBranch']>, ParentType, ContextType>;
  happenedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LegalEventKind'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type LegalEventErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalEventError'] = ResolversParentTypes['LegalEventError']> = {
  code?: Resolver<ResolversTypes['LegalEventErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LegalEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalEventPayload'] = ResolversParentTypes['LegalEventPayload']> = {
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['LegalEventError']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['LegalEvent']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acknowledgeAlarm?: Resolver<ResolversTypes['AcknowledgeAlarmPayload'], ParentType, ContextType, RequireFields<MutationAcknowledgeAlarmArgs, 'input'>>;
  addDeadline?: Resolver<ResolversTypes['AddDeadlinePayload'], ParentType, ContextType, RequireFields<MutationAddDeadlineArgs, 'input'>>;
  addHoliday?: Resolver<ResolversTypes['HolidayPayload'], ParentType, ContextType, RequireFields<MutationAddHolidayArgs, 'input'>>;
  addProtectionOrder?: Resolver<ResolversTypes['AddProtectionOrderPayload'], ParentType, ContextType, RequireFields<MutationAddProtectionOrderArgs, 'input'>>;
  attachReferral?: Resolver<ResolversTypes['AttachReferralPayload'], ParentType, ContextType, RequireFields<MutationAttachReferralArgs, 'input'>>;
  cancelDeadline?: Resolver<ResolversTypes['DeadlinePayload'], ParentType, ContextType, RequireFields<MutationCancelDeadlineArgs, 'input'>>;
  completeDeadline?: Resolver<ResolversTypes['DeadlinePayload'], ParentType, ContextType, RequireFields<MutationCompleteDeadlineArgs, 'input'>>;
  correctLegalEvent?: Resolver<ResolversTypes['LegalEventPayload'], ParentType, ContextType, RequireFields<MutationCorrectLegalEventArgs, 'input'>>;
  createCalendarFeed?: Resolver<ResolversTypes['CreateCalendarFeedPayload'], ParentType, ContextType, RequireFields<MutationCreateCalendarFeedArgs, 'input'>>;
  enterLegalEvent?: Resolver<ResolversTypes['LegalEventPayload'], ParentType, ContextType, RequireFields<MutationEnterLegalEventArgs, 'input'>>;
  followReferral?: Resolver<ResolversTypes['FollowReferralPayload'], ParentType, ContextType, RequireFields<MutationFollowReferralArgs, 'input'>>;
  moveDeadline?: Resolver<ResolversTypes['DeadlinePayload'], ParentType, ContextType, RequireFields<MutationMoveDeadlineArgs, 'input'>>;
  removeHoliday?: Resolver<ResolversTypes['HolidayPayload'], ParentType, ContextType, RequireFields<MutationRemoveHolidayArgs, 'input'>>;
  reopenDeadline?: Resolver<ResolversTypes['DeadlinePayload'], ParentType, ContextType, RequireFields<MutationReopenDeadlineArgs, 'input'>>;
  revokeCalendarFeed?: Resolver<ResolversTypes['RevokeCalendarFeedPayload'], ParentType, ContextType, RequireFields<MutationRevokeCalendarFeedArgs, 'input'>>;
  setDeadlineRule?: Resolver<ResolversTypes['SetDeadlineRulePayload'], ParentType, ContextType, RequireFields<MutationSetDeadlineRuleArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  age?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  alias?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  deadlineBoard?: Resolver<Maybe<ResolversTypes['DeadlineBoard']>, ParentType, ContextType, Partial<QueryDeadlineBoardArgs>>;
  deadlineRules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DeadlineRule']>>, ParentType, ContextType, RequireFields<QueryDeadlineRulesArgs, 'superseded'>>;
  deadlines?: Resolver<Maybe<ResolversTypes['DeadlineConnection']>, ParentType, ContextType, RequireFields<QueryDeadlinesArgs, 'due' | 'first'>>;
  holidays?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Holiday']>>, ParentType, ContextType, Partial<QueryHolidaysArgs>>;
  myAlarms?: Resolver<Maybe<ResolversTypes['AlarmConnection']>, ParentType, ContextType, RequireFields<QueryMyAlarmsArgs, 'first' | 'open'>>;
  myCalendarFeeds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CalendarFeed']>>, ParentType, ContextType>;
  myCases?: Resolver<Maybe<ResolversTypes['CaseConnection']>, ParentType, ContextType, RequireFields<QueryMyCasesArgs, 'first'>>;
  recalculations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Recalculation']>>, ParentType, ContextType>;
};

export type RecalculationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recalculation'] = ResolversParentTypes['Recalculation']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DeadlineVersionReason'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RecalculationState'], ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RevokeCalendarFeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeCalendarFeedPayload'] = ResolversParentTypes['RevokeCalendarFeedPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['CalendarFeedError']>, ParentType, ContextType>;
  feed?: Resolver<Maybe<ResolversTypes['CalendarFeed']>, ParentType, ContextType>;
};

export type SetDeadlineRuleErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetDeadlineRuleError'] = ResolversParentTypes['SetDeadlineRuleError']> = {
  code?: Resolver<ResolversTypes['SetDeadlineRuleErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SetDeadlineRulePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetDeadlineRulePayload'] = ResolversParentTypes['SetDeadlineRulePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['SetDeadlineRuleError']>, ParentType, ContextType>;
  recalculation?: Resolver<Maybe<ResolversTypes['Recalculation']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['DeadlineRule']>, ParentType, ContextType>;
};

export type SkippedDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkippedDay'] = ResolversParentTypes['SkippedDay']> = {
  because?: Resolver<ResolversTypes['FreeDayReason'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SkippedDayNameArgs, 'language'>>;
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
  AttachReferralError?: AttachReferralErrorResolvers<ContextType>;
  AttachReferralPayload?: AttachReferralPayloadResolvers<ContextType>;
  CalendarFeed?: CalendarFeedResolvers<ContextType>;
  CalendarFeedError?: CalendarFeedErrorResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseConnection?: CaseConnectionResolvers<ContextType>;
  CaseEdge?: CaseEdgeResolvers<ContextType>;
  CreateCalendarFeedPayload?: CreateCalendarFeedPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Deadline?: DeadlineResolvers<ContextType>;
  DeadlineBoard?: DeadlineBoardResolvers<ContextType>;
  DeadlineComputation?: DeadlineComputationResolvers<ContextType>;
  DeadlineConnection?: DeadlineConnectionResolvers<ContextType>;
  DeadlineEdge?: DeadlineEdgeResolvers<ContextType>;
  DeadlineError?: DeadlineErrorResolvers<ContextType>;
  DeadlinePayload?: DeadlinePayloadResolvers<ContextType>;
  DeadlineRule?: DeadlineRuleResolvers<ContextType>;
  DeadlineVersion?: DeadlineVersionResolvers<ContextType>;
  ExpectedFeast?: ExpectedFeastResolvers<ContextType>;
  FollowReferralPayload?: FollowReferralPayloadResolvers<ContextType>;
  Holiday?: HolidayResolvers<ContextType>;
  HolidayError?: HolidayErrorResolvers<ContextType>;
  HolidayPayload?: HolidayPayloadResolvers<ContextType>;
  LegalEvent?: LegalEventResolvers<ContextType>;
  LegalEventError?: LegalEventErrorResolvers<ContextType>;
  LegalEventPayload?: LegalEventPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  ProtectionOrder?: ProtectionOrderResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Recalculation?: RecalculationResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  RevokeCalendarFeedPayload?: RevokeCalendarFeedPayloadResolvers<ContextType>;
  SetDeadlineRuleError?: SetDeadlineRuleErrorResolvers<ContextType>;
  SetDeadlineRulePayload?: SetDeadlineRulePayloadResolvers<ContextType>;
  SkippedDay?: SkippedDayResolvers<ContextType>;
};

