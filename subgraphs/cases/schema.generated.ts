import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CaseRow, AssignmentRow, PersonRow, ProtectionOrderRow, IncidentRow, ExaminationRow, HearingRow, HearingHistoryRow, RiskAssessmentRow, RiskOccasionRow, OrderExtensionRow, OrderHistoryRow, OrderViolationRow, OrderShareRow, ProtectionOrderRow as EnforcedRow, DeadlineRow, AlarmRow } from './store/index.ts';
import type { RiskQuestionSet as QuestionSet, RiskQuestion as Question } from './domain/index.ts';
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

export type AddProtectionOrderError = {
  readonly __typename?: 'AddProtectionOrderError';
  readonly code: AddProtectionOrderErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type AddProtectionOrderErrorCode =
  | 'CASE_CLOSED'
  | 'ENDS_BEFORE_START'
  /** It starts before it was asked for. */
  | 'INVALID_DATE'
  | 'INVALID_TEXT'
  /** No such case, or no such request, of yours. */
  | 'NOT_FOUND'
  /** No rule lets such an order be made on that day. */
  | 'NOT_IN_FORCE'
  | 'NO_BARS'
  /** An order of the same unit against the same person holds on some of these days. */
  | 'OVERLAPS'
  | 'TOO_LONG'
  | 'TOO_SHORT'
  /** What it is issued from was answered already. */
  | 'WRONG_STATE';

export type AddProtectionOrderInput = {
  readonly bars: ReadonlyArray<OrderBar>;
  readonly caseId: Scalars['ID']['input'];
  /** By a court only. */
  readonly electronicMonitoring?: Scalars['Boolean']['input'];
  /** The last day; 3 to 30 days from the start, both counted (Law No. 63 of 2017); up to three months when by a court. */
  readonly endsOn: Scalars['Date']['input'];
  /** 1-120 characters. */
  readonly issuedBy: Scalars['String']['input'];
  readonly kind?: OrderKind;
  /** 1-60 characters. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** The order that was asked for and is issued now. */
  readonly requestId?: InputMaybe<Scalars['ID']['input']>;
  /** Of the case's respondents. */
  readonly respondentId?: InputMaybe<Scalars['ID']['input']>;
  readonly served?: Scalars['Boolean']['input'];
  readonly startsOn: Scalars['Date']['input'];
  /** 1-20000 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly threatLevel?: InputMaybe<ThreatLevel>;
};

export type AddProtectionOrderPayload = {
  readonly __typename?: 'AddProtectionOrderPayload';
  readonly errors: ReadonlyArray<AddProtectionOrderError>;
  readonly order?: Maybe<ProtectionOrder>;
};

export type AdjournHearingInput = {
  readonly hearingId: Scalars['ID']['input'];
  /** 1-2000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
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
  | 'RISK_REASSESS'
  /** The police reported that an order was broken. */
  | 'VIOLATION_REPORTED';

export type AnswerRiskInput = {
  readonly answeredOn: Scalars['Date']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** One for each question of the set. */
  readonly items: ReadonlyArray<RiskItemInput>;
  readonly setId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

export type AnswerRiskPayload = {
  readonly __typename?: 'AnswerRiskPayload';
  readonly assessment?: Maybe<RiskAssessment>;
  readonly errors: ReadonlyArray<RiskError>;
};

export type AskRiskAgainInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly compromiseId: Scalars['ID']['input'];
};

export type AskRiskAgainPayload = {
  readonly __typename?: 'AskRiskAgainPayload';
  /** False when the case is closed, or was asked about this before. */
  readonly asked: Scalars['Boolean']['output'];
};

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

export type Attendance =
  | 'BY_LAWYER'
  | 'IN_PERSON'
  | 'NOT_KNOWN'
  /** By video, from a place nobody sees. */
  | 'REMOTE';

/** The legal side of one survivor's story. Only its team sees that it exists. */
export type Case = {
  readonly __typename?: 'Case';
  /** Those nobody has acknowledged, newest first. */
  readonly alarms: ReadonlyArray<Alarm>;
  readonly children: ReadonlyArray<Person>;
  /** Open ones, soonest first. */
  readonly deadlines: ReadonlyArray<Deadline>;
  /** Latest ordered first. */
  readonly examinations: ReadonlyArray<ForensicExamination>;
  /** Soonest first; those that were held among them. */
  readonly hearings: ReadonlyArray<Hearing>;
  readonly id: Scalars['ID']['output'];
  /** Latest first, each as it was last corrected. */
  readonly incidents: ReadonlyArray<Incident>;
  /** The soonest open deadline. */
  readonly nextDeadline?: Maybe<Deadline>;
  readonly openedAt: Scalars['DateTime']['output'];
  /** Latest end first; those only asked for before all others. */
  readonly orders: ReadonlyArray<ProtectionOrder>;
  /** The office's own reference; not a name. */
  readonly reference: Scalars['String']['output'];
  /** Oldest first; an item is null while the referrals service does not answer. */
  readonly referrals: ReadonlyArray<Maybe<Referral>>;
  /** Where she lives; resolved by disclosures, redacted by the viewer's precision. */
  readonly residence?: Maybe<Place>;
  /** Latest first. */
  readonly riskAssessments: ReadonlyArray<RiskAssessment>;
  /** After what the questions must be asked again and were not yet, oldest first. */
  readonly riskDue: ReadonlyArray<RiskOccasion>;
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

/** The whole as it is right. */
export type CorrectIncidentInput = {
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly evidenceIds?: ReadonlyArray<Scalars['ID']['input']>;
  readonly happenedAt: Scalars['DateTime']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly orderIds?: ReadonlyArray<Scalars['ID']['input']>;
  readonly place?: InputMaybe<Scalars['String']['input']>;
  readonly type: IncidentType;
};

/** What is left out stays as it is. */
export type CorrectOrderInput = {
  readonly bars?: InputMaybe<ReadonlyArray<OrderBar>>;
  readonly electronicMonitoring?: InputMaybe<Scalars['Boolean']['input']>;
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version the correction was made from. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly issuedBy?: InputMaybe<Scalars['String']['input']>;
  readonly number?: InputMaybe<Scalars['String']['input']>;
  readonly orderId: Scalars['ID']['input'];
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly threatLevel?: InputMaybe<ThreatLevel>;
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

export type DecideViolationInput = {
  readonly decidedOn: Scalars['Date']['input'];
  /** 1-5000 characters. */
  readonly decision: Scalars['String']['input'];
  readonly violationId: Scalars['ID']['input'];
};

/**
 * What the unit that enforces an order may know: nothing of the case, nobody's name, no place; not even the issuing unit, which tells
 * the district she turned to.
 */
export type EnforcedOrder = {
  readonly __typename?: 'EnforcedOrder';
  readonly bars: ReadonlyArray<OrderBar>;
  readonly daysLeft: Scalars['Int']['output'];
  readonly electronicMonitoring: Scalars['Boolean']['output'];
  readonly endsOn: Scalars['Date']['output'];
  readonly kind: OrderKind;
  readonly startsOn: Scalars['Date']['output'];
  readonly state: ProtectionOrderState;
  readonly threatLevel?: Maybe<ThreatLevel>;
};

export type EnforcedOrderPayload = {
  readonly __typename?: 'EnforcedOrderPayload';
  readonly errors: ReadonlyArray<OrderError>;
  readonly order?: Maybe<EnforcedOrder>;
};

export type ExaminationError = {
  readonly __typename?: 'ExaminationError';
  readonly code: ExaminationErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type ExaminationErrorCode =
  | 'CASE_CLOSED'
  /** After today, before it was ordered or done, or due before that. */
  | 'INVALID_DATE'
  | 'INVALID_TEXT'
  /** No such case, examination or evidence of yours. */
  | 'NOT_FOUND'
  /** Done, or received, already. */
  | 'WRONG_STATE';

export type ExaminationKind =
  | 'BIOLOGICAL'
  | 'DIGITAL'
  | 'MEDICAL'
  | 'OTHER'
  | 'PSYCHIATRIC'
  | 'PSYCHOLOGICAL';

export type ExaminationPayload = {
  readonly __typename?: 'ExaminationPayload';
  readonly errors: ReadonlyArray<ExaminationError>;
  readonly examination?: Maybe<ForensicExamination>;
};

export type ExaminationState =
  /** Done; by when the conclusion must be there is not known. */
  | 'DONE'
  /** Done; the conclusion is awaited. */
  | 'DUE'
  | 'ORDERED'
  | 'OVERDUE'
  | 'RECEIVED';

export type ExtensionAnswer =
  | 'GRANTED'
  | 'REFUSED';

export type FollowReferralInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly referralId: Scalars['ID']['input'];
};

export type FollowReferralPayload = {
  readonly __typename?: 'FollowReferralPayload';
  readonly followed: Scalars['Boolean']['output'];
};

export type ForensicExamination = {
  readonly __typename?: 'ForensicExamination';
  readonly bureau?: Maybe<Scalars['String']['output']>;
  readonly doneOn?: Maybe<Scalars['Date']['output']>;
  /** The day by which the conclusion must be there. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: ExaminationKind;
  /** Of the conclusion. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Who ordered it. */
  readonly orderedBy?: Maybe<Scalars['String']['output']>;
  readonly orderedOn: Scalars['Date']['output'];
  readonly receivedOn?: Maybe<Scalars['Date']['output']>;
  readonly state: ExaminationState;
};

export type Hearing = {
  readonly __typename?: 'Hearing';
  readonly attendance: Attendance;
  readonly court?: Maybe<Scalars['String']['output']>;
  /** Oldest first. */
  readonly history: ReadonlyArray<HearingChange>;
  readonly id: Scalars['ID']['output'];
  /** How it ended, or why it was adjourned. */
  readonly outcome?: Maybe<Scalars['String']['output']>;
  /** Of the court; never one of hers. */
  readonly room?: Maybe<Scalars['String']['output']>;
  /** How she comes and goes without being met. */
  readonly safetyNote?: Maybe<Scalars['String']['output']>;
  /** For one that was adjourned, the time it had. */
  readonly scheduledAt: Scalars['DateTime']['output'];
  readonly state: HearingState;
  readonly type: HearingType;
  readonly version: Scalars['Int']['output'];
  /** What must be thought of before it. */
  readonly warnings: ReadonlyArray<HearingWarning>;
};

export type HearingChange = {
  readonly __typename?: 'HearingChange';
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  readonly enteredAt: Scalars['DateTime']['output'];
  readonly enteredBy: Scalars['ID']['output'];
  readonly move: HearingMove;
  readonly wasAt?: Maybe<Scalars['DateTime']['output']>;
};

export type HearingError = {
  readonly __typename?: 'HearingError';
  readonly code: HearingErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type HearingErrorCode =
  | 'CASE_CLOSED'
  /** Somebody changed it meanwhile. */
  | 'CHANGED_MEANWHILE'
  /** It has not been yet, or lies more than ten years from now. */
  | 'INVALID_DATE'
  | 'INVALID_TEXT'
  /** No such case or hearing of yours. */
  | 'NOT_FOUND'
  /** Held or adjourned already. */
  | 'WRONG_STATE';

export type HearingMove =
  | 'ADJOURN'
  | 'HOLD'
  | 'MOVE'
  | 'SET';

export type HearingPayload = {
  readonly __typename?: 'HearingPayload';
  readonly errors: ReadonlyArray<HearingError>;
  readonly hearing?: Maybe<Hearing>;
};

export type HearingState =
  | 'ADJOURNED'
  | 'HELD'
  | 'SET';

export type HearingType =
  | 'ADMINISTRATIVE'
  | 'APPEAL'
  | 'CRIMINAL'
  | 'CUSTODY'
  | 'FAMILY'
  | 'OTHER'
  | 'PROTECTION';

export type HearingWarning =
  /** And nobody wrote down how she comes and goes. */
  | 'NO_SAFETY_NOTE'
  /** Whoever looks for her knows when and where she will be. */
  | 'SHE_ATTENDS_AT_A_KNOWN_TIME';

export type Incident = {
  readonly __typename?: 'Incident';
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly enteredAt: Scalars['DateTime']['output'];
  readonly enteredBy: Scalars['ID']['output'];
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly happenedAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly orders: ReadonlyArray<ProtectionOrder>;
  /** Where, in somebody's words; never linked to a protected place. */
  readonly place?: Maybe<Scalars['String']['output']>;
  readonly type: IncidentType;
  /** What was written before it was corrected, the latest first. */
  readonly was: ReadonlyArray<Incident>;
};

export type IncidentError = {
  readonly __typename?: 'IncidentError';
  readonly code: IncidentErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type IncidentErrorCode =
  /** Somebody put it right already; correct what is there now. */
  | 'ALREADY_CORRECTED'
  | 'CASE_CLOSED'
  /** After now. */
  | 'INVALID_DATE'
  | 'INVALID_TEXT'
  /** No such case, incident or order of yours. */
  | 'NOT_FOUND';

export type IncidentPayload = {
  readonly __typename?: 'IncidentPayload';
  readonly errors: ReadonlyArray<IncidentError>;
  readonly incident?: Maybe<Incident>;
};

export type IncidentType =
  /** Somebody who must not know it learned where she is. */
  | 'ADDRESS_LEAKED'
  | 'ATTEMPTED_ABDUCTION'
  /** Of resources, opportunities or services. */
  | 'DENIAL_OF_RESOURCES'
  | 'FOLLOWING'
  | 'FORCED_MARRIAGE'
  | 'ORDER_VIOLATION'
  | 'PHYSICAL_ASSAULT'
  /** Psychological or emotional. */
  | 'PSYCHOLOGICAL_ABUSE'
  | 'RAPE'
  | 'SEXUAL_ASSAULT'
  | 'THREAT_TO_STAFF';

/** What is left out stays as it is. */
export type MoveHearingInput = {
  readonly attendance?: InputMaybe<Attendance>;
  readonly court?: InputMaybe<Scalars['String']['input']>;
  /** The version it was read in. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly hearingId: Scalars['ID']['input'];
  readonly room?: InputMaybe<Scalars['String']['input']>;
  readonly safetyNote?: InputMaybe<Scalars['String']['input']>;
  readonly scheduledAt: Scalars['DateTime']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Team: says that the alarm was heard; it is told no more. */
  readonly acknowledgeAlarm: AcknowledgeAlarmPayload;
  /** Team: enters a day something must be done by. */
  readonly addDeadline: AddDeadlinePayload;
  /** Team: enters a protection order as it was issued. */
  readonly addProtectionOrder: AddProtectionOrderPayload;
  /** Team: enters that it was adjourned; it has no day until it is moved to one. */
  readonly adjournHearing: HearingPayload;
  /** Team: keeps what she answered. The program shows it and decides nothing. */
  readonly answerRisk: AnswerRiskPayload;
  /** For the disclosures service: a place of the case's household was declared compromised. Safe to repeat. */
  readonly askRiskAgain: AskRiskAgainPayload;
  /** Team: makes a referral, told by its code, part of the case; from then on the whole team may read it. */
  readonly attachReferral: AttachReferralPayload;
  /** Team: puts an incident right; what was written before stays beneath it. */
  readonly correctIncident: IncidentPayload;
  /** Team: puts right what was mistyped; the old values are kept. */
  readonly correctOrder: OrderPayload;
  /** Team: enters what was decided about it. */
  readonly decideViolation: ViolationPayload;
  /** For the referrals service: the next referral of a family that was sent on belongs to the case too. Safe to repeat. */
  readonly followReferral: FollowReferralPayload;
  /** Team: enters that it is set for another time; what it was stays in its history. */
  readonly moveHearing: HearingPayload;
  /** Team: enters that a forensic examination was ordered. */
  readonly orderExamination: ExaminationPayload;
  /** Team: enters that its conclusion is there. */
  readonly recordConclusion: ExaminationPayload;
  /** Police: says that the unit handed the order to the respondent. */
  readonly recordEnforcedService: EnforcedOrderPayload;
  /** Team: enters that it was done. */
  readonly recordExaminationDone: ExaminationPayload;
  /** Team: enters the answer to the extension that was asked for; an extension that was granted moves the alarms. */
  readonly recordExtension: OrderPayload;
  /** Team: enters that it was held, and how it ended. */
  readonly recordHearingHeld: HearingPayload;
  /** Team: writes down what was done to her, to the children or to staff. An address that leaked lets the questions about danger be asked again. */
  readonly recordIncident: IncidentPayload;
  /** Team: enters that the order that was asked for is refused. */
  readonly recordRefusal: OrderPayload;
  /** Team: she left him, or told him so: the questions are asked again. */
  readonly recordSeparation: RecordSeparationPayload;
  /** Team: enters to whom a copy was handed; both sides get one, so its text itself must say nothing of where she is. */
  readonly recordService: OrderPayload;
  /** Team: enters that the violation was registered. */
  readonly recordViolation: ViolationPayload;
  /** Police: says that the order was broken; its team is told. */
  readonly reportEnforcedViolation: EnforcedOrderPayload;
  /** Team: enters that an order was broken. */
  readonly reportViolation: ViolationPayload;
  /** Team: enters that an extension was asked for. */
  readonly requestExtension: OrderPayload;
  /** Team: enters that an order was asked for. */
  readonly requestProtectionOrder: OrderPayload;
  readonly revokeOrder: OrderPayload;
  /** Team: nobody of that organisation sees the order from now on. Works in a closed case too. */
  readonly revokeOrderShare: ShareOrderPayload;
  /** Team: enters that a hearing is set. */
  readonly setHearing: HearingPayload;
  /** Team: lets a police organisation look at an order while it holds. The code is shown this once. */
  readonly shareOrderWithPolice: ShareOrderPayload;
};


export type MutationAcknowledgeAlarmArgs = {
  input: AcknowledgeAlarmInput;
};


export type MutationAddDeadlineArgs = {
  input: AddDeadlineInput;
};


export type MutationAddProtectionOrderArgs = {
  input: AddProtectionOrderInput;
};


export type MutationAdjournHearingArgs = {
  input: AdjournHearingInput;
};


export type MutationAnswerRiskArgs = {
  input: AnswerRiskInput;
};


export type MutationAskRiskAgainArgs = {
  input: AskRiskAgainInput;
};


export type MutationAttachReferralArgs = {
  input: AttachReferralInput;
};


export type MutationCorrectIncidentArgs = {
  input: CorrectIncidentInput;
};


export type MutationCorrectOrderArgs = {
  input: CorrectOrderInput;
};


export type MutationDecideViolationArgs = {
  input: DecideViolationInput;
};


export type MutationFollowReferralArgs = {
  input: FollowReferralInput;
};


export type MutationMoveHearingArgs = {
  input: MoveHearingInput;
};


export type MutationOrderExaminationArgs = {
  input: OrderExaminationInput;
};


export type MutationRecordConclusionArgs = {
  input: RecordConclusionInput;
};


export type MutationRecordEnforcedServiceArgs = {
  input: RecordEnforcedServiceInput;
};


export type MutationRecordExaminationDoneArgs = {
  input: RecordExaminationDoneInput;
};


export type MutationRecordExtensionArgs = {
  input: RecordExtensionInput;
};


export type MutationRecordHearingHeldArgs = {
  input: RecordHearingHeldInput;
};


export type MutationRecordIncidentArgs = {
  input: RecordIncidentInput;
};


export type MutationRecordRefusalArgs = {
  input: RecordRefusalInput;
};


export type MutationRecordSeparationArgs = {
  input: RecordSeparationInput;
};


export type MutationRecordServiceArgs = {
  input: RecordServiceInput;
};


export type MutationRecordViolationArgs = {
  input: RecordViolationInput;
};


export type MutationReportEnforcedViolationArgs = {
  input: ReportEnforcedViolationInput;
};


export type MutationReportViolationArgs = {
  input: ReportViolationInput;
};


export type MutationRequestExtensionArgs = {
  input: RequestExtensionInput;
};


export type MutationRequestProtectionOrderArgs = {
  input: RequestProtectionOrderInput;
};


export type MutationRevokeOrderArgs = {
  input: RevokeOrderInput;
};


export type MutationRevokeOrderShareArgs = {
  input: RevokeOrderShareInput;
};


export type MutationSetHearingArgs = {
  input: SetHearingInput;
};


export type MutationShareOrderWithPoliceArgs = {
  input: ShareOrderWithPoliceInput;
};

export type OrderBar =
  | 'APPROACH'
  | 'CONTACT'
  /** Finding out where she is. */
  | 'SEARCH'
  | 'VIOLENCE';

export type OrderError = {
  readonly __typename?: 'OrderError';
  readonly code: OrderErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type OrderErrorCode =
  /** This side has its copy already. */
  | 'ALREADY_SERVED'
  /** That organisation may look at it already. */
  | 'ALREADY_SHARED'
  | 'CASE_CLOSED'
  /** Somebody changed it meanwhile. */
  | 'CHANGED_MEANWHILE'
  | 'ENDS_BEFORE_START'
  /** The new end is not after the end it has. */
  | 'EXTENSION_BEFORE_END'
  /** An extension was asked for and waits for its answer. */
  | 'EXTENSION_OPEN'
  /** Longer in all than the rule allows: 30 days by police. */
  | 'EXTENSION_TOO_LONG'
  /** After today, or before the order began. */
  | 'INVALID_DATE'
  | 'INVALID_TEXT'
  /** Nothing differs from what is there. */
  | 'NOTHING_CORRECTED'
  /** No such case or order of yours. */
  | 'NOT_FOUND'
  | 'NOT_IN_FORCE'
  | 'NO_BARS'
  /** Nobody asked for an extension. */
  | 'NO_OPEN_EXTENSION'
  | 'OVERLAPS'
  /** Handed over before it was issued. */
  | 'SERVICE_BEFORE_ISSUE'
  | 'TOO_LONG'
  | 'TOO_SHORT'
  /** The order was not in a state for that on that day. */
  | 'WRONG_STATE';

export type OrderExaminationInput = {
  /** 1-200 characters. */
  readonly bureau: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** 50 at most. */
  readonly evidenceIds?: ReadonlyArray<Scalars['ID']['input']>;
  readonly kind: ExaminationKind;
  /** 1-200 characters. */
  readonly orderedBy?: InputMaybe<Scalars['String']['input']>;
  readonly orderedOn: Scalars['Date']['input'];
};

export type OrderExtension = {
  readonly __typename?: 'OrderExtension';
  /** Null while there is none. */
  readonly answer?: Maybe<ExtensionAnswer>;
  readonly answeredOn?: Maybe<Scalars['Date']['output']>;
  /** The end it had when it was asked for. */
  readonly endedOn: Scalars['Date']['output'];
  readonly grantedUntil?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly requestedOn: Scalars['Date']['output'];
  /** The end that was asked for. */
  readonly until: Scalars['Date']['output'];
};

export type OrderHistoryEntry = {
  readonly __typename?: 'OrderHistoryEntry';
  readonly byPolice: Scalars['Boolean']['output'];
  /** The fields that were mistyped. */
  readonly changed?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly enteredAt: Scalars['DateTime']['output'];
  /** The member who entered it. */
  readonly enteredBy: Scalars['ID']['output'];
  readonly happenedOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  readonly move: OrderMove;
  /** What was written down with it; for a correction, the old values as JSON. */
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly servedHow?: Maybe<ServedHow>;
  readonly servedTo?: Maybe<ServedTo>;
};

export type OrderKind =
  | 'COURT'
  | 'POLICE';

export type OrderLook = {
  readonly __typename?: 'OrderLook';
  readonly lookedAt: Scalars['DateTime']['output'];
  readonly memberId: Scalars['ID']['output'];
};

export type OrderMove =
  | 'CORRECT'
  | 'EXTEND'
  | 'ISSUE'
  | 'REFUSE'
  | 'REFUSE_EXTENSION'
  | 'REPORT_VIOLATION'
  | 'REQUEST'
  | 'REQUEST_EXTENSION'
  | 'REVOKE'
  | 'SERVE'
  | 'SHARE';

export type OrderPayload = {
  readonly __typename?: 'OrderPayload';
  readonly errors: ReadonlyArray<OrderError>;
  readonly order?: Maybe<ProtectionOrder>;
};

export type OrderShare = {
  readonly __typename?: 'OrderShare';
  readonly id: Scalars['ID']['output'];
  /** Latest first, 100 at most. */
  readonly looks: ReadonlyArray<OrderLook>;
  readonly organisationId: Scalars['ID']['output'];
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly sharedAt: Scalars['DateTime']['output'];
  readonly sharedBy: Scalars['ID']['output'];
};

export type OrderTerm = {
  readonly __typename?: 'OrderTerm';
  /** Whether the rule was compared with the text of the law. */
  readonly confirmed: Scalars['Boolean']['output'];
  /** The last day it could hold with every extension. */
  readonly furthestEnd: Scalars['Date']['output'];
  readonly source: Scalars['String']['output'];
};

/** That an order was broken. */
export type OrderViolation = {
  readonly __typename?: 'OrderViolation';
  /** What of the order was broken. */
  readonly bar: OrderBar;
  /** Whether the police reported it. */
  readonly byPolice: Scalars['Boolean']['output'];
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  readonly decision?: Maybe<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly enteredBy: Scalars['ID']['output'];
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly happenedAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly recordedOn?: Maybe<Scalars['Date']['output']>;
  readonly registrationNumber?: Maybe<Scalars['String']['output']>;
  readonly reportedOn: Scalars['Date']['output'];
  readonly state: ViolationState;
  /** Which unit was told. */
  readonly toldTo?: Maybe<Scalars['String']['output']>;
};

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
  /** What the calendar says must be heard today, whether or not anybody was told. */
  readonly alarms: ReadonlyArray<AlarmKind>;
  /** What the respondent may not do. */
  readonly bars: ReadonlyArray<OrderBar>;
  /** Whole days left, today included; 0 once it has ended, and before it is issued. */
  readonly daysLeft: Scalars['Int']['output'];
  readonly electronicMonitoring: Scalars['Boolean']['output'];
  /** The last day it holds. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** Oldest first. */
  readonly extensions: ReadonlyArray<OrderExtension>;
  /** Everything that happened to it, oldest first. */
  readonly history: ReadonlyArray<OrderHistoryEntry>;
  readonly id: Scalars['ID']['output'];
  /** The issuing unit, or the one it was asked of. */
  readonly issuedBy: Scalars['String']['output'];
  readonly kind: OrderKind;
  readonly number?: Maybe<Scalars['String']['output']>;
  /** With which police organisations it was shared, and who looked; oldest first. */
  readonly policeShares: ReadonlyArray<OrderShare>;
  readonly requestedOn?: Maybe<Scalars['Date']['output']>;
  /** Of the case's respondents. */
  readonly respondentId?: Maybe<Scalars['ID']['output']>;
  /** Null until it is issued. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  readonly state: ProtectionOrderState;
  /** The rule for how long it may hold; null before it is issued. */
  readonly term?: Maybe<OrderTerm>;
  readonly text?: Maybe<Scalars['String']['output']>;
  /** As the order says it; nobody's here. */
  readonly threatLevel?: Maybe<ThreatLevel>;
  /** Grows with every change. */
  readonly version: Scalars['Int']['output'];
  /** Latest first. */
  readonly violations: ReadonlyArray<OrderViolation>;
};

export type ProtectionOrderState =
  /** Ended and not extended. */
  | 'EXPIRED'
  /** Its end was moved, with or without service. */
  | 'EXTENDED'
  | 'ISSUED'
  | 'REFUSED'
  | 'REQUESTED'
  | 'REVOKED'
  /** Handed to the respondent. */
  | 'SERVED';

export type Query = {
  readonly __typename?: 'Query';
  /** A case by its id; null when the viewer is not on its team, or there is none. */
  readonly case?: Maybe<Case>;
  /** What is due in the viewer's cases, soonest first. */
  readonly deadlines?: Maybe<DeadlineConnection>;
  /** Police: an order shared with the viewer's unit, by the code it was given or by the order's number, while it holds. Every look is written down for the team. */
  readonly enforcedOrder?: Maybe<EnforcedOrder>;
  /** What the viewer's cases must be looked at for, newest first; without `open: false` only what nobody has acknowledged. */
  readonly myAlarms?: Maybe<AlarmConnection>;
  /** Cases whose team the viewer is on, newest first. */
  readonly myCases?: Maybe<CaseConnection>;
  /** The questions about danger as they are asked now. They are data: a set that changes gets a new version. */
  readonly riskQuestionSets?: Maybe<ReadonlyArray<RiskQuestionSet>>;
};


export type QueryCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeadlinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  due: DeadlineFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryEnforcedOrderArgs = {
  reference: Scalars['String']['input'];
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

export type RecordConclusionInput = {
  /** Added to those it has; 50 at most in all. */
  readonly evidenceIds?: ReadonlyArray<Scalars['ID']['input']>;
  readonly examinationId: Scalars['ID']['input'];
  /** 1-60 characters. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  readonly receivedOn: Scalars['Date']['input'];
};

export type RecordEnforcedServiceInput = {
  readonly how: ServedHow;
  readonly reference: Scalars['String']['input'];
  readonly servedOn: Scalars['Date']['input'];
};

export type RecordExaminationDoneInput = {
  readonly doneOn: Scalars['Date']['input'];
  /** As it was when left out. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  readonly examinationId: Scalars['ID']['input'];
};

export type RecordExtensionInput = {
  readonly answer: ExtensionAnswer;
  readonly answeredOn: Scalars['Date']['input'];
  /** 1-2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly orderId: Scalars['ID']['input'];
  /** The new last day, when it was granted; as it was asked for when left out. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

export type RecordHearingHeldInput = {
  readonly hearingId: Scalars['ID']['input'];
  /** 1-5000 characters. */
  readonly outcome: Scalars['String']['input'];
};

export type RecordIncidentInput = {
  readonly caseId: Scalars['ID']['input'];
  /** 1-10000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** 50 at most. */
  readonly evidenceIds?: ReadonlyArray<Scalars['ID']['input']>;
  readonly happenedAt: Scalars['DateTime']['input'];
  /** Orders of the same case; 50 at most. */
  readonly orderIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** 1-500 characters; not an address of a protected place. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  readonly type: IncidentType;
};

export type RecordRefusalInput = {
  readonly orderId: Scalars['ID']['input'];
  /** 1-2000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly refusedOn: Scalars['Date']['input'];
};

export type RecordSeparationInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly happenedOn: Scalars['Date']['input'];
};

export type RecordSeparationPayload = {
  readonly __typename?: 'RecordSeparationPayload';
  readonly errors: ReadonlyArray<RiskError>;
  readonly occasion?: Maybe<RiskOccasion>;
};

export type RecordServiceInput = {
  readonly how: ServedHow;
  /** 1-2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly orderId: Scalars['ID']['input'];
  readonly servedOn: Scalars['Date']['input'];
  readonly servedTo: ServedTo;
};

export type RecordViolationInput = {
  readonly recordedOn: Scalars['Date']['input'];
  /** 1-60 characters. */
  readonly registrationNumber: Scalars['String']['input'];
  readonly violationId: Scalars['ID']['input'];
};

export type Referral = {
  readonly __typename?: 'Referral';
  readonly id: Scalars['ID']['output'];
};

export type ReportEnforcedViolationInput = {
  readonly bar: OrderBar;
  /** 1-5000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly happenedAt: Scalars['DateTime']['input'];
  readonly reference: Scalars['String']['input'];
};

export type ReportViolationInput = {
  readonly bar: OrderBar;
  /** 1-5000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** 50 at most. */
  readonly evidenceIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** While the order held. */
  readonly happenedAt: Scalars['DateTime']['input'];
  readonly orderId: Scalars['ID']['input'];
  /** Which unit was told; 1-120 characters. */
  readonly toldTo?: InputMaybe<Scalars['String']['input']>;
};

export type RequestExtensionInput = {
  readonly orderId: Scalars['ID']['input'];
  readonly requestedOn: Scalars['Date']['input'];
  /** The new last day that is asked for. */
  readonly until: Scalars['Date']['input'];
};

export type RequestProtectionOrderInput = {
  /** The unit it was asked of; 1-120 characters. */
  readonly askedOf: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  readonly kind?: OrderKind;
  readonly requestedOn: Scalars['Date']['input'];
  readonly respondentId?: InputMaybe<Scalars['ID']['input']>;
};

export type RevokeOrderInput = {
  readonly orderId: Scalars['ID']['input'];
  /** 1-2000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly revokedOn: Scalars['Date']['input'];
};

export type RevokeOrderShareInput = {
  readonly shareId: Scalars['ID']['input'];
};

export type RiskAnswer =
  | 'NO'
  /** She did not want to answer. */
  | 'NOT_ANSWERED'
  | 'NOT_KNOWN'
  | 'YES';

/** What was answered once. There is no score: whoever reads it decides. */
export type RiskAssessment = {
  readonly __typename?: 'RiskAssessment';
  readonly answeredOn: Scalars['Date']['output'];
  readonly enteredAt: Scalars['DateTime']['output'];
  /** The member who asked. */
  readonly enteredBy: Scalars['ID']['output'];
  /** What the set says is looked at first; null when the case's key is destroyed. */
  readonly first?: Maybe<ReadonlyArray<RiskItem>>;
  readonly id: Scalars['ID']['output'];
  /** Every answer, in the order of the set; null when the case's key is destroyed. */
  readonly items?: Maybe<ReadonlyArray<RiskItem>>;
  /** In the version it was asked in. */
  readonly questionSet: RiskQuestionSet;
};

export type RiskError = {
  readonly __typename?: 'RiskError';
  readonly code: RiskErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type RiskErrorCode =
  | 'CASE_CLOSED'
  /** Each question of the set is answered once; not knowing is an answer. */
  | 'INCOMPLETE'
  /** After today. */
  | 'INVALID_DATE'
  | 'INVALID_TEXT'
  | 'NOT_FOUND'
  | 'UNKNOWN_QUESTION'
  /** No such set, or no such version of it. */
  | 'UNKNOWN_SET';

export type RiskItem = {
  readonly __typename?: 'RiskItem';
  readonly answer: RiskAnswer;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly questionId: Scalars['ID']['output'];
};

export type RiskItemInput = {
  readonly answer: RiskAnswer;
  /** 1-2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly questionId: Scalars['ID']['input'];
};

export type RiskLanguage =
  | 'EN'
  | 'KY'
  | 'RU';

export type RiskOccasion = {
  readonly __typename?: 'RiskOccasion';
  readonly happenedOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  readonly reason: RiskReason;
};

export type RiskQuestion = {
  readonly __typename?: 'RiskQuestion';
  readonly id: Scalars['ID']['output'];
  /** A yes to it is shown before all other answers. */
  readonly showFirst: Scalars['Boolean']['output'];
  readonly text: Scalars['String']['output'];
};


export type RiskQuestionTextArgs = {
  language?: RiskLanguage;
};

export type RiskQuestionSet = {
  readonly __typename?: 'RiskQuestionSet';
  readonly id: Scalars['ID']['output'];
  readonly questions: ReadonlyArray<RiskQuestion>;
  /** Whose wording it is, and whether anybody validated it. */
  readonly source: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};


export type RiskQuestionSetTitleArgs = {
  language?: RiskLanguage;
};

export type RiskReason =
  /** Somebody who must not know it learned where she is. */
  | 'LEAK'
  | 'ORDER_ENDED'
  | 'SEPARATION';

export type ServedHow =
  | 'AT_THE_UNIT'
  | 'BY_POST'
  | 'ELECTRONICALLY'
  | 'IN_PERSON'
  | 'NOT_SAID'
  /** It counts as handed over. */
  | 'REFUSED_TO_SIGN';

export type ServedTo =
  | 'RESPONDENT'
  | 'SURVIVOR';

export type SetHearingInput = {
  readonly attendance?: Attendance;
  readonly caseId: Scalars['ID']['input'];
  /** 1-200 characters. */
  readonly court: Scalars['String']['input'];
  /** 1-60 characters. */
  readonly room?: InputMaybe<Scalars['String']['input']>;
  /** 1-2000 characters. */
  readonly safetyNote?: InputMaybe<Scalars['String']['input']>;
  readonly scheduledAt: Scalars['DateTime']['input'];
  readonly type: HearingType;
};

export type ShareOrderPayload = {
  readonly __typename?: 'ShareOrderPayload';
  /** What the unit asks with, when it was shared just now. */
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly errors: ReadonlyArray<OrderError>;
  readonly share?: Maybe<OrderShare>;
};

export type ShareOrderWithPoliceInput = {
  readonly orderId: Scalars['ID']['input'];
  /** A police organisation of the network; nobody but police sees a shared order. */
  readonly organisationId: Scalars['ID']['input'];
};

export type ThreatLevel =
  | 'ELEVATED'
  | 'HIGH'
  | 'LOW';

export type ViolationPayload = {
  readonly __typename?: 'ViolationPayload';
  readonly errors: ReadonlyArray<OrderError>;
  readonly violation?: Maybe<OrderViolation>;
};

export type ViolationState =
  | 'DECIDED'
  | 'RECORDED'
  | 'REPORTED';



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
  AddProtectionOrderError: ResolverTypeWrapper<AddProtectionOrderError>;
  AddProtectionOrderErrorCode: AddProtectionOrderErrorCode;
  AddProtectionOrderInput: AddProtectionOrderInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AddProtectionOrderPayload: ResolverTypeWrapper<Omit<AddProtectionOrderPayload, 'order'> & { order?: Maybe<ResolversTypes['ProtectionOrder']> }>;
  AdjournHearingInput: AdjournHearingInput;
  Alarm: ResolverTypeWrapper<AlarmRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AlarmConnection: ResolverTypeWrapper<Omit<AlarmConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AlarmEdge']> }>;
  AlarmEdge: ResolverTypeWrapper<Omit<AlarmEdge, 'node'> & { node: ResolversTypes['Alarm'] }>;
  AlarmError: ResolverTypeWrapper<AlarmError>;
  AlarmErrorCode: AlarmErrorCode;
  AlarmKind: AlarmKind;
  AnswerRiskInput: AnswerRiskInput;
  AnswerRiskPayload: ResolverTypeWrapper<Omit<AnswerRiskPayload, 'assessment'> & { assessment?: Maybe<ResolversTypes['RiskAssessment']> }>;
  AskRiskAgainInput: AskRiskAgainInput;
  AskRiskAgainPayload: ResolverTypeWrapper<AskRiskAgainPayload>;
  Assignment: ResolverTypeWrapper<AssignmentRow>;
  AssignmentRole: AssignmentRole;
  AttachReferralError: ResolverTypeWrapper<AttachReferralError>;
  AttachReferralErrorCode: AttachReferralErrorCode;
  AttachReferralInput: AttachReferralInput;
  AttachReferralPayload: ResolverTypeWrapper<Omit<AttachReferralPayload, 'case'> & { case?: Maybe<ResolversTypes['Case']> }>;
  Attendance: Attendance;
  Case: ResolverTypeWrapper<CaseRow>;
  CaseConnection: ResolverTypeWrapper<Omit<CaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CaseEdge']> }>;
  CaseEdge: ResolverTypeWrapper<Omit<CaseEdge, 'node'> & { node: ResolversTypes['Case'] }>;
  CaseStatus: CaseStatus;
  CorrectIncidentInput: CorrectIncidentInput;
  CorrectOrderInput: CorrectOrderInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Deadline: ResolverTypeWrapper<DeadlineRow>;
  DeadlineConnection: ResolverTypeWrapper<Omit<DeadlineConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DeadlineEdge']> }>;
  DeadlineDue: DeadlineDue;
  DeadlineEdge: ResolverTypeWrapper<Omit<DeadlineEdge, 'node'> & { node: ResolversTypes['Deadline'] }>;
  DeadlineFilter: DeadlineFilter;
  DeadlineKind: DeadlineKind;
  DecideViolationInput: DecideViolationInput;
  EnforcedOrder: ResolverTypeWrapper<EnforcedRow>;
  EnforcedOrderPayload: ResolverTypeWrapper<Omit<EnforcedOrderPayload, 'order'> & { order?: Maybe<ResolversTypes['EnforcedOrder']> }>;
  ExaminationError: ResolverTypeWrapper<ExaminationError>;
  ExaminationErrorCode: ExaminationErrorCode;
  ExaminationKind: ExaminationKind;
  ExaminationPayload: ResolverTypeWrapper<Omit<ExaminationPayload, 'examination'> & { examination?: Maybe<ResolversTypes['ForensicExamination']> }>;
  ExaminationState: ExaminationState;
  ExtensionAnswer: ExtensionAnswer;
  FollowReferralInput: FollowReferralInput;
  FollowReferralPayload: ResolverTypeWrapper<FollowReferralPayload>;
  ForensicExamination: ResolverTypeWrapper<ExaminationRow>;
  Hearing: ResolverTypeWrapper<HearingRow>;
  HearingChange: ResolverTypeWrapper<HearingHistoryRow>;
  HearingError: ResolverTypeWrapper<HearingError>;
  HearingErrorCode: HearingErrorCode;
  HearingMove: HearingMove;
  HearingPayload: ResolverTypeWrapper<Omit<HearingPayload, 'hearing'> & { hearing?: Maybe<ResolversTypes['Hearing']> }>;
  HearingState: HearingState;
  HearingType: HearingType;
  HearingWarning: HearingWarning;
  Incident: ResolverTypeWrapper<IncidentRow>;
  IncidentError: ResolverTypeWrapper<IncidentError>;
  IncidentErrorCode: IncidentErrorCode;
  IncidentPayload: ResolverTypeWrapper<Omit<IncidentPayload, 'incident'> & { incident?: Maybe<ResolversTypes['Incident']> }>;
  IncidentType: IncidentType;
  MoveHearingInput: MoveHearingInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OrderBar: OrderBar;
  OrderError: ResolverTypeWrapper<OrderError>;
  OrderErrorCode: OrderErrorCode;
  OrderExaminationInput: OrderExaminationInput;
  OrderExtension: ResolverTypeWrapper<OrderExtensionRow>;
  OrderHistoryEntry: ResolverTypeWrapper<OrderHistoryRow>;
  OrderKind: OrderKind;
  OrderLook: ResolverTypeWrapper<OrderLook>;
  OrderMove: OrderMove;
  OrderPayload: ResolverTypeWrapper<Omit<OrderPayload, 'order'> & { order?: Maybe<ResolversTypes['ProtectionOrder']> }>;
  OrderShare: ResolverTypeWrapper<OrderShareRow>;
  OrderTerm: ResolverTypeWrapper<OrderTerm>;
  OrderViolation: ResolverTypeWrapper<OrderViolationRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<PersonRow>;
  Place: ResolverTypeWrapper<Place>;
  ProtectionOrder: ResolverTypeWrapper<ProtectionOrderRow>;
  ProtectionOrderState: ProtectionOrderState;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordConclusionInput: RecordConclusionInput;
  RecordEnforcedServiceInput: RecordEnforcedServiceInput;
  RecordExaminationDoneInput: RecordExaminationDoneInput;
  RecordExtensionInput: RecordExtensionInput;
  RecordHearingHeldInput: RecordHearingHeldInput;
  RecordIncidentInput: RecordIncidentInput;
  RecordRefusalInput: RecordRefusalInput;
  RecordSeparationInput: RecordSeparationInput;
  RecordSeparationPayload: ResolverTypeWrapper<Omit<RecordSeparationPayload, 'occasion'> & { occasion?: Maybe<ResolversTypes['RiskOccasion']> }>;
  RecordServiceInput: RecordServiceInput;
  RecordViolationInput: RecordViolationInput;
  Referral: ResolverTypeWrapper<Referral>;
  ReportEnforcedViolationInput: ReportEnforcedViolationInput;
  ReportViolationInput: ReportViolationInput;
  RequestExtensionInput: RequestExtensionInput;
  RequestProtectionOrderInput: RequestProtectionOrderInput;
  RevokeOrderInput: RevokeOrderInput;
  RevokeOrderShareInput: RevokeOrderShareInput;
  RiskAnswer: RiskAnswer;
  RiskAssessment: ResolverTypeWrapper<RiskAssessmentRow>;
  RiskError: ResolverTypeWrapper<RiskError>;
  RiskErrorCode: RiskErrorCode;
  RiskItem: ResolverTypeWrapper<RiskItem>;
  RiskItemInput: RiskItemInput;
  RiskLanguage: RiskLanguage;
  RiskOccasion: ResolverTypeWrapper<RiskOccasionRow>;
  RiskQuestion: ResolverTypeWrapper<Question>;
  RiskQuestionSet: ResolverTypeWrapper<QuestionSet>;
  RiskReason: RiskReason;
  ServedHow: ServedHow;
  ServedTo: ServedTo;
  SetHearingInput: SetHearingInput;
  ShareOrderPayload: ResolverTypeWrapper<Omit<ShareOrderPayload, 'share'> & { share?: Maybe<ResolversTypes['OrderShare']> }>;
  ShareOrderWithPoliceInput: ShareOrderWithPoliceInput;
  ThreatLevel: ThreatLevel;
  ViolationPayload: ResolverTypeWrapper<Omit<ViolationPayload, 'violation'> & { violation?: Maybe<ResolversTypes['OrderViolation']> }>;
  ViolationState: ViolationState;
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
  AddProtectionOrderError: AddProtectionOrderError;
  AddProtectionOrderInput: AddProtectionOrderInput;
  Boolean: Scalars['Boolean']['output'];
  AddProtectionOrderPayload: Omit<AddProtectionOrderPayload, 'order'> & { order?: Maybe<ResolversParentTypes['ProtectionOrder']> };
  AdjournHearingInput: AdjournHearingInput;
  Alarm: AlarmRow;
  Int: Scalars['Int']['output'];
  AlarmConnection: Omit<AlarmConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AlarmEdge']> };
  AlarmEdge: Omit<AlarmEdge, 'node'> & { node: ResolversParentTypes['Alarm'] };
  AlarmError: AlarmError;
  AnswerRiskInput: AnswerRiskInput;
  AnswerRiskPayload: Omit<AnswerRiskPayload, 'assessment'> & { assessment?: Maybe<ResolversParentTypes['RiskAssessment']> };
  AskRiskAgainInput: AskRiskAgainInput;
  AskRiskAgainPayload: AskRiskAgainPayload;
  Assignment: AssignmentRow;
  AttachReferralError: AttachReferralError;
  AttachReferralInput: AttachReferralInput;
  AttachReferralPayload: Omit<AttachReferralPayload, 'case'> & { case?: Maybe<ResolversParentTypes['Case']> };
  Case: CaseRow;
  CaseConnection: Omit<CaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CaseEdge']> };
  CaseEdge: Omit<CaseEdge, 'node'> & { node: ResolversParentTypes['Case'] };
  CorrectIncidentInput: CorrectIncidentInput;
  CorrectOrderInput: CorrectOrderInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Deadline: DeadlineRow;
  DeadlineConnection: Omit<DeadlineConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DeadlineEdge']> };
  DeadlineEdge: Omit<DeadlineEdge, 'node'> & { node: ResolversParentTypes['Deadline'] };
  DeadlineFilter: DeadlineFilter;
  DecideViolationInput: DecideViolationInput;
  EnforcedOrder: EnforcedRow;
  EnforcedOrderPayload: Omit<EnforcedOrderPayload, 'order'> & { order?: Maybe<ResolversParentTypes['EnforcedOrder']> };
  ExaminationError: ExaminationError;
  ExaminationPayload: Omit<ExaminationPayload, 'examination'> & { examination?: Maybe<ResolversParentTypes['ForensicExamination']> };
  FollowReferralInput: FollowReferralInput;
  FollowReferralPayload: FollowReferralPayload;
  ForensicExamination: ExaminationRow;
  Hearing: HearingRow;
  HearingChange: HearingHistoryRow;
  HearingError: HearingError;
  HearingPayload: Omit<HearingPayload, 'hearing'> & { hearing?: Maybe<ResolversParentTypes['Hearing']> };
  Incident: IncidentRow;
  IncidentError: IncidentError;
  IncidentPayload: Omit<IncidentPayload, 'incident'> & { incident?: Maybe<ResolversParentTypes['Incident']> };
  MoveHearingInput: MoveHearingInput;
  Mutation: Record<PropertyKey, never>;
  OrderError: OrderError;
  OrderExaminationInput: OrderExaminationInput;
  OrderExtension: OrderExtensionRow;
  OrderHistoryEntry: OrderHistoryRow;
  OrderLook: OrderLook;
  OrderPayload: Omit<OrderPayload, 'order'> & { order?: Maybe<ResolversParentTypes['ProtectionOrder']> };
  OrderShare: OrderShareRow;
  OrderTerm: OrderTerm;
  OrderViolation: OrderViolationRow;
  PageInfo: PageInfo;
  Person: PersonRow;
  Place: Place;
  ProtectionOrder: ProtectionOrderRow;
  Query: Record<PropertyKey, never>;
  RecordConclusionInput: RecordConclusionInput;
  RecordEnforcedServiceInput: RecordEnforcedServiceInput;
  RecordExaminationDoneInput: RecordExaminationDoneInput;
  RecordExtensionInput: RecordExtensionInput;
  RecordHearingHeldInput: RecordHearingHeldInput;
  RecordIncidentInput: RecordIncidentInput;
  RecordRefusalInput: RecordRefusalInput;
  RecordSeparationInput: RecordSeparationInput;
  RecordSeparationPayload: Omit<RecordSeparationPayload, 'occasion'> & { occasion?: Maybe<ResolversParentTypes['RiskOccasion']> };
  RecordServiceInput: RecordServiceInput;
  RecordViolationInput: RecordViolationInput;
  Referral: Referral;
  ReportEnforcedViolationInput: ReportEnforcedViolationInput;
  ReportViolationInput: ReportViolationInput;
  RequestExtensionInput: RequestExtensionInput;
  RequestProtectionOrderInput: RequestProtectionOrderInput;
  RevokeOrderInput: RevokeOrderInput;
  RevokeOrderShareInput: RevokeOrderShareInput;
  RiskAssessment: RiskAssessmentRow;
  RiskError: RiskError;
  RiskItem: RiskItem;
  RiskItemInput: RiskItemInput;
  RiskOccasion: RiskOccasionRow;
  RiskQuestion: Question;
  RiskQuestionSet: QuestionSet;
  SetHearingInput: SetHearingInput;
  ShareOrderPayload: Omit<ShareOrderPayload, 'share'> & { share?: Maybe<ResolversParentTypes['OrderShare']> };
  ShareOrderWithPoliceInput: ShareOrderWithPoliceInput;
  ViolationPayload: Omit<ViolationPayload, 'violation'> & { violation?: Maybe<ResolversParentTypes['OrderViolation']> };
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

export type AnswerRiskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerRiskPayload'] = ResolversParentTypes['AnswerRiskPayload']> = {
  assessment?: Resolver<Maybe<ResolversTypes['RiskAssessment']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RiskError']>, ParentType, ContextType>;
};

export type AskRiskAgainPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskRiskAgainPayload'] = ResolversParentTypes['AskRiskAgainPayload']> = {
  asked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case'], FederationReferenceType extends FederationReferenceTypes['Case'] = FederationReferenceTypes['Case']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Case']> | FederationReferenceType, FederationReferenceType, ContextType>;
  alarms?: Resolver<ReadonlyArray<ResolversTypes['Alarm']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  examinations?: Resolver<ReadonlyArray<ResolversTypes['ForensicExamination']>, ParentType, ContextType>;
  hearings?: Resolver<ReadonlyArray<ResolversTypes['Hearing']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidents?: Resolver<ReadonlyArray<ResolversTypes['Incident']>, ParentType, ContextType>;
  nextDeadline?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  orders?: Resolver<ReadonlyArray<ResolversTypes['ProtectionOrder']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referrals?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Referral']>>, ParentType, ContextType>;
  residence?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  riskAssessments?: Resolver<ReadonlyArray<ResolversTypes['RiskAssessment']>, ParentType, ContextType>;
  riskDue?: Resolver<ReadonlyArray<ResolversTypes['RiskOccasion']>, ParentType, ContextType>;
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

export type EnforcedOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnforcedOrder'] = ResolversParentTypes['EnforcedOrder']> = {
  bars?: Resolver<ReadonlyArray<ResolversTypes['OrderBar']>, ParentType, ContextType>;
  daysLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  electronicMonitoring?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrderKind'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProtectionOrderState'], ParentType, ContextType>;
  threatLevel?: Resolver<Maybe<ResolversTypes['ThreatLevel']>, ParentType, ContextType>;
};

export type EnforcedOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnforcedOrderPayload'] = ResolversParentTypes['EnforcedOrderPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['OrderError']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['EnforcedOrder']>, ParentType, ContextType>;
};

export type ExaminationErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExaminationError'] = ResolversParentTypes['ExaminationError']> = {
  code?: Resolver<ResolversTypes['ExaminationErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExaminationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExaminationPayload'] = ResolversParentTypes['ExaminationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['ExaminationError']>, ParentType, ContextType>;
  examination?: Resolver<Maybe<ResolversTypes['ForensicExamination']>, ParentType, ContextType>;
};

export type FollowReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowReferralPayload'] = ResolversParentTypes['FollowReferralPayload']> = {
  followed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ForensicExaminationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForensicExamination'] = ResolversParentTypes['ForensicExamination']> = {
  bureau?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidenceIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ExaminationKind'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orderedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orderedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  receivedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExaminationState'], ParentType, ContextType>;
};

export type HearingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hearing'] = ResolversParentTypes['Hearing']> = {
  attendance?: Resolver<ResolversTypes['Attendance'], ParentType, ContextType>;
  court?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HearingChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  safetyNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheduledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HearingState'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['HearingType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['HearingWarning']>, ParentType, ContextType>;
};

export type HearingChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HearingChange'] = ResolversParentTypes['HearingChange']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  enteredBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  move?: Resolver<ResolversTypes['HearingMove'], ParentType, ContextType>;
  wasAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type HearingErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HearingError'] = ResolversParentTypes['HearingError']> = {
  code?: Resolver<ResolversTypes['HearingErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HearingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HearingPayload'] = ResolversParentTypes['HearingPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['HearingError']>, ParentType, ContextType>;
  hearing?: Resolver<Maybe<ResolversTypes['Hearing']>, ParentType, ContextType>;
};

export type IncidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  enteredBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  evidenceIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orders?: Resolver<ReadonlyArray<ResolversTypes['ProtectionOrder']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['IncidentType'], ParentType, ContextType>;
  was?: Resolver<ReadonlyArray<ResolversTypes['Incident']>, ParentType, ContextType>;
};

export type IncidentErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentError'] = ResolversParentTypes['IncidentError']> = {
  code?: Resolver<ResolversTypes['IncidentErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IncidentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentPayload'] = ResolversParentTypes['IncidentPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IncidentError']>, ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acknowledgeAlarm?: Resolver<ResolversTypes['AcknowledgeAlarmPayload'], ParentType, ContextType, RequireFields<MutationAcknowledgeAlarmArgs, 'input'>>;
  addDeadline?: Resolver<ResolversTypes['AddDeadlinePayload'], ParentType, ContextType, RequireFields<MutationAddDeadlineArgs, 'input'>>;
  addProtectionOrder?: Resolver<ResolversTypes['AddProtectionOrderPayload'], ParentType, ContextType, RequireFields<MutationAddProtectionOrderArgs, 'input'>>;
  adjournHearing?: Resolver<ResolversTypes['HearingPayload'], ParentType, ContextType, RequireFields<MutationAdjournHearingArgs, 'input'>>;
  answerRisk?: Resolver<ResolversTypes['AnswerRiskPayload'], ParentType, ContextType, RequireFields<MutationAnswerRiskArgs, 'input'>>;
  askRiskAgain?: Resolver<ResolversTypes['AskRiskAgainPayload'], ParentType, ContextType, RequireFields<MutationAskRiskAgainArgs, 'input'>>;
  attachReferral?: Resolver<ResolversTypes['AttachReferralPayload'], ParentType, ContextType, RequireFields<MutationAttachReferralArgs, 'input'>>;
  correctIncident?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationCorrectIncidentArgs, 'input'>>;
  correctOrder?: Resolver<ResolversTypes['OrderPayload'], ParentType, ContextType, RequireFields<MutationCorrectOrderArgs, 'input'>>;
  decideViolation?: Resolver<ResolversTypes['ViolationPayload'], ParentType, ContextType, RequireFields<MutationDecideViolationArgs, 'input'>>;
  followReferral?: Resolver<ResolversTypes['FollowReferralPayload'], ParentType, ContextType, RequireFields<MutationFollowReferralArgs, 'input'>>;
  moveHearing?: Resolver<ResolversTypes['HearingPayload'], ParentType, ContextType, RequireFields<MutationMoveHearingArgs, 'input'>>;
  orderExamination?: Resolver<ResolversTypes['ExaminationPayload'], ParentType, ContextType, RequireFields<MutationOrderExaminationArgs, 'input'>>;
  recordConclusion?: Resolver<ResolversTypes['ExaminationPayload'], ParentType, ContextType, RequireFields<MutationRecordConclusionArgs, 'input'>>;
  recordEnforcedService?: Resolver<ResolversTypes['EnforcedOrderPayload'], ParentType, ContextType, RequireFields<MutationRecordEnforcedServiceArgs, 'input'>>;
  recordExaminationDone?: Resolver<ResolversTypes['ExaminationPayload'], ParentType, ContextType, RequireFields<MutationRecordExaminationDoneArgs, 'input'>>;
  recordExtension?: Resolver<ResolversTypes['OrderPayload'], ParentType, ContextType, RequireFields<MutationRecordExtensionArgs, 'input'>>;
  recordHearingHeld?: Resolver<ResolversTypes['HearingPayload'], ParentType, ContextType, RequireFields<MutationRecordHearingHeldArgs, 'input'>>;
  recordIncident?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationRecordIncidentArgs, 'input'>>;
  recordRefusal?: Resolver<ResolversTypes['OrderPayload'], ParentType, ContextType, RequireFields<MutationRecordRefusalArgs, 'input'>>;
  recordSeparation?: Resolver<ResolversTypes['RecordSeparationPayload'], ParentType, ContextType, RequireFields<MutationRecordSeparationArgs, 'input'>>;
  recordService?: Resolver<ResolversTypes['OrderPayload'], ParentType, ContextType, RequireFields<MutationRecordServiceArgs, 'input'>>;
  recordViolation?: Resolver<ResolversTypes['ViolationPayload'], ParentType, ContextType, RequireFields<MutationRecordViolationArgs, 'input'>>;
  reportEnforcedViolation?: Resolver<ResolversTypes['EnforcedOrderPayload'], ParentType, ContextType, RequireFields<MutationReportEnforcedViolationArgs, 'input'>>;
  reportViolation?: Resolver<ResolversTypes['ViolationPayload'], ParentType, ContextType, RequireFields<MutationReportViolationArgs, 'input'>>;
  requestExtension?: Resolver<ResolversTypes['OrderPayload'], ParentType, ContextType, RequireFields<MutationRequestExtensionArgs, 'input'>>;
  requestProtectionOrder?: Resolver<ResolversTypes['OrderPayload'], ParentType, ContextType, RequireFields<MutationRequestProtectionOrderArgs, 'input'>>;
  revokeOrder?: Resolver<ResolversTypes['OrderPayload'], ParentType, ContextType, RequireFields<MutationRevokeOrderArgs, 'input'>>;
  revokeOrderShare?: Resolver<ResolversTypes['ShareOrderPayload'], ParentType, ContextType, RequireFields<MutationRevokeOrderShareArgs, 'input'>>;
  setHearing?: Resolver<ResolversTypes['HearingPayload'], ParentType, ContextType, RequireFields<MutationSetHearingArgs, 'input'>>;
  shareOrderWithPolice?: Resolver<ResolversTypes['ShareOrderPayload'], ParentType, ContextType, RequireFields<MutationShareOrderWithPoliceArgs, 'input'>>;
};

export type OrderErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderError'] = ResolversParentTypes['OrderError']> = {
  code?: Resolver<ResolversTypes['OrderErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderExtensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderExtension'] = ResolversParentTypes['OrderExtension']> = {
  answer?: Resolver<Maybe<ResolversTypes['ExtensionAnswer']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  grantedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type OrderHistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderHistoryEntry'] = ResolversParentTypes['OrderHistoryEntry']> = {
  byPolice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changed?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  enteredBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  happenedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  move?: Resolver<ResolversTypes['OrderMove'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  servedHow?: Resolver<Maybe<ResolversTypes['ServedHow']>, ParentType, ContextType>;
  servedTo?: Resolver<Maybe<ResolversTypes['ServedTo']>, ParentType, ContextType>;
};

export type OrderLookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLook'] = ResolversParentTypes['OrderLook']> = {
  lookedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderPayload'] = ResolversParentTypes['OrderPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['OrderError']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['ProtectionOrder']>, ParentType, ContextType>;
};

export type OrderShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderShare'] = ResolversParentTypes['OrderShare']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  looks?: Resolver<ReadonlyArray<ResolversTypes['OrderLook']>, ParentType, ContextType>;
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sharedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sharedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrderTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderTerm'] = ResolversParentTypes['OrderTerm']> = {
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  furthestEnd?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderViolationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderViolation'] = ResolversParentTypes['OrderViolation']> = {
  bar?: Resolver<ResolversTypes['OrderBar'], ParentType, ContextType>;
  byPolice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enteredBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  evidenceIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ViolationState'], ParentType, ContextType>;
  toldTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  alarms?: Resolver<ReadonlyArray<ResolversTypes['AlarmKind']>, ParentType, ContextType>;
  bars?: Resolver<ReadonlyArray<ResolversTypes['OrderBar']>, ParentType, ContextType>;
  daysLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  electronicMonitoring?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  extensions?: Resolver<ReadonlyArray<ResolversTypes['OrderExtension']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['OrderHistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrderKind'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policeShares?: Resolver<ReadonlyArray<ResolversTypes['OrderShare']>, ParentType, ContextType>;
  requestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  respondentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProtectionOrderState'], ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['OrderTerm']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  threatLevel?: Resolver<Maybe<ResolversTypes['ThreatLevel']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  violations?: Resolver<ReadonlyArray<ResolversTypes['OrderViolation']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType, RequireFields<QueryCaseArgs, 'id'>>;
  deadlines?: Resolver<Maybe<ResolversTypes['DeadlineConnection']>, ParentType, ContextType, RequireFields<QueryDeadlinesArgs, 'due' | 'first'>>;
  enforcedOrder?: Resolver<Maybe<ResolversTypes['EnforcedOrder']>, ParentType, ContextType, RequireFields<QueryEnforcedOrderArgs, 'reference'>>;
  myAlarms?: Resolver<Maybe<ResolversTypes['AlarmConnection']>, ParentType, ContextType, RequireFields<QueryMyAlarmsArgs, 'first' | 'open'>>;
  myCases?: Resolver<Maybe<ResolversTypes['CaseConnection']>, ParentType, ContextType, RequireFields<QueryMyCasesArgs, 'first'>>;
  riskQuestionSets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RiskQuestionSet']>>, ParentType, ContextType>;
};

export type RecordSeparationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSeparationPayload'] = ResolversParentTypes['RecordSeparationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['RiskError']>, ParentType, ContextType>;
  occasion?: Resolver<Maybe<ResolversTypes['RiskOccasion']>, ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RiskAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskAssessment'] = ResolversParentTypes['RiskAssessment']> = {
  answeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  enteredBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  first?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RiskItem']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RiskItem']>>, ParentType, ContextType>;
  questionSet?: Resolver<ResolversTypes['RiskQuestionSet'], ParentType, ContextType>;
};

export type RiskErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskError'] = ResolversParentTypes['RiskError']> = {
  code?: Resolver<ResolversTypes['RiskErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RiskItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskItem'] = ResolversParentTypes['RiskItem']> = {
  answer?: Resolver<ResolversTypes['RiskAnswer'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  questionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RiskOccasionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskOccasion'] = ResolversParentTypes['RiskOccasion']> = {
  happenedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RiskReason'], ParentType, ContextType>;
};

export type RiskQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskQuestion'] = ResolversParentTypes['RiskQuestion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  showFirst?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RiskQuestionTextArgs, 'language'>>;
};

export type RiskQuestionSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskQuestionSet'] = ResolversParentTypes['RiskQuestionSet']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['RiskQuestion']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RiskQuestionSetTitleArgs, 'language'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShareOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareOrderPayload'] = ResolversParentTypes['ShareOrderPayload']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['OrderError']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['OrderShare']>, ParentType, ContextType>;
};

export type ViolationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViolationPayload'] = ResolversParentTypes['ViolationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['OrderError']>, ParentType, ContextType>;
  violation?: Resolver<Maybe<ResolversTypes['OrderViolation']>, ParentType, ContextType>;
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
  AnswerRiskPayload?: AnswerRiskPayloadResolvers<ContextType>;
  AskRiskAgainPayload?: AskRiskAgainPayloadResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  AttachReferralError?: AttachReferralErrorResolvers<ContextType>;
  AttachReferralPayload?: AttachReferralPayloadResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseConnection?: CaseConnectionResolvers<ContextType>;
  CaseEdge?: CaseEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Deadline?: DeadlineResolvers<ContextType>;
  DeadlineConnection?: DeadlineConnectionResolvers<ContextType>;
  DeadlineEdge?: DeadlineEdgeResolvers<ContextType>;
  EnforcedOrder?: EnforcedOrderResolvers<ContextType>;
  EnforcedOrderPayload?: EnforcedOrderPayloadResolvers<ContextType>;
  ExaminationError?: ExaminationErrorResolvers<ContextType>;
  ExaminationPayload?: ExaminationPayloadResolvers<ContextType>;
  FollowReferralPayload?: FollowReferralPayloadResolvers<ContextType>;
  ForensicExamination?: ForensicExaminationResolvers<ContextType>;
  Hearing?: HearingResolvers<ContextType>;
  HearingChange?: HearingChangeResolvers<ContextType>;
  HearingError?: HearingErrorResolvers<ContextType>;
  HearingPayload?: HearingPayloadResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  IncidentError?: IncidentErrorResolvers<ContextType>;
  IncidentPayload?: IncidentPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OrderError?: OrderErrorResolvers<ContextType>;
  OrderExtension?: OrderExtensionResolvers<ContextType>;
  OrderHistoryEntry?: OrderHistoryEntryResolvers<ContextType>;
  OrderLook?: OrderLookResolvers<ContextType>;
  OrderPayload?: OrderPayloadResolvers<ContextType>;
  OrderShare?: OrderShareResolvers<ContextType>;
  OrderTerm?: OrderTermResolvers<ContextType>;
  OrderViolation?: OrderViolationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  ProtectionOrder?: ProtectionOrderResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordSeparationPayload?: RecordSeparationPayloadResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  RiskAssessment?: RiskAssessmentResolvers<ContextType>;
  RiskError?: RiskErrorResolvers<ContextType>;
  RiskItem?: RiskItemResolvers<ContextType>;
  RiskOccasion?: RiskOccasionResolvers<ContextType>;
  RiskQuestion?: RiskQuestionResolvers<ContextType>;
  RiskQuestionSet?: RiskQuestionSetResolvers<ContextType>;
  ShareOrderPayload?: ShareOrderPayloadResolvers<ContextType>;
  ViolationPayload?: ViolationPayloadResolvers<ContextType>;
};

