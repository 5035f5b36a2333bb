import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CaseRow, AssignmentRow, PartyRow, ClientRow, ConflictCheckRow, ConflictOverrideRow, CaseStepRow, SafeContactRow, ContactReadingRow, PersonRow, PersonChangeRow, ProtectionOrderRow, IncidentRow, ExaminationRow, HearingRow, HearingHistoryRow, RiskAssessmentRow, RiskOccasionRow, OrderExtensionRow, OrderHistoryRow, OrderViolationRow, OrderShareRow, ProtectionOrderRow as EnforcedRow, DeadlineRow, VersionRow, LegalEventRow, ToldRule, ToldDay, RecalculationRow, CalendarFeedRow, AlarmRow, FilingRow, BundleRow, RelayCodeRow, ServedRow, ServedDocumentRow, ServiceStepRow, PaperExportRow, EvidenceItemRow, CustodyRow, EvidenceExportRow } from './store/index.ts';
import type { RiskQuestionSet as QuestionSet, RiskQuestion as Question, Basis, SkippedDay as Skipped, ExpectedFeast as Expected } from './domain/index.ts';
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

export type AcknowledgeServiceInput = {
  /** The law of procedure it came under, where it is known; without it every branch's deadline begins. */
  readonly branch?: InputMaybe<LegalBranch>;
  /** Whether the sender may know which office acknowledged it. */
  readonly nameOffice?: Scalars['Boolean']['input'];
  readonly serviceId: Scalars['ID']['input'];
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
  /** The case has no such respondent. */
  | 'UNKNOWN_RESPONDENT'
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
  /** Of the case's respondents; where it is issued from a request, left out means the one asked for. */
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

export type AddViolationEvidenceInput = {
  /** Of the same case; with those it has 50 at most. */
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly violationId: Scalars['ID']['input'];
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

export type Attendance =
  | 'BY_LAWYER'
  | 'IN_PERSON'
  | 'NOT_KNOWN'
  /** By video, from a place nobody sees. */
  | 'REMOTE';

export type BeginServiceError = {
  readonly __typename?: 'BeginServiceError';
  readonly code: BeginServiceErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type BeginServiceErrorCode =
  | 'EMPTY'
  | 'INVALID_HASH'
  | 'INVALID_KEY'
  | 'INVALID_TEXT'
  /** The key announced another document, or one that was given up. */
  | 'KEY_USED'
  | 'TOO_LARGE'
  /** As many documents as one may hand in within 24 hours. */
  | 'TOO_MANY'
  | 'UNKNOWN_TYPE';

export type BeginServiceInput = {
  /** A whole number, at most 52428800 (50 MiB). */
  readonly bytes: Scalars['String']['input'];
  /** The file's own name, 1-255 characters; kept sealed. */
  readonly fileName: Scalars['String']['input'];
  /** The sender's own, 8-100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** PDF, PNG, JPEG, TIFF, plain text in UTF-8, DOCX, ODT. */
  readonly mediaType: Scalars['String']['input'];
  /** In hexadecimal; what arrives must have it. */
  readonly sha256?: InputMaybe<Scalars['String']['input']>;
};

export type BeginServicePayload = {
  readonly __typename?: 'BeginServicePayload';
  readonly errors: ReadonlyArray<BeginServiceError>;
  /** Where the document of this key has been handed in. */
  readonly receipt?: Maybe<ServiceReceipt>;
  readonly upload?: Maybe<ServiceUpload>;
};

export type BeginUploadError = {
  readonly __typename?: 'BeginUploadError';
  readonly code: BeginUploadErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type BeginUploadErrorCode =
  | 'CASE_CLOSED'
  | 'EMPTY'
  | 'INVALID_HASH'
  | 'INVALID_TEXT'
  /** No such case of yours. */
  | 'NOT_FOUND'
  | 'TOO_LARGE'
  /** Finish or cancel one first. */
  | 'TOO_MANY_UPLOADS'
  | 'UNKNOWN_TYPE';

export type BeginUploadInput = {
  /** A whole number: at most 4 GiB, pictures 64 MiB, text 16 MiB. */
  readonly bytes: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** JPEG, PNG, HEIC, MP4, MOV, M4A, MP3, OGG, WAV, PDF, DOCX, plain text in UTF-8, ZIP. */
  readonly mediaType: Scalars['String']['input'];
  /** The file's own name, 1-255 characters; kept sealed. */
  readonly name: Scalars['String']['input'];
  /** In hexadecimal; what arrives must have it. */
  readonly sha256?: InputMaybe<Scalars['String']['input']>;
};

export type BeginUploadPayload = {
  readonly __typename?: 'BeginUploadPayload';
  readonly errors: ReadonlyArray<BeginUploadError>;
  readonly upload?: Maybe<EvidenceUpload>;
};

export type BundleDocumentInput = {
  /** In base64; all documents together at most 5 MiB before that. */
  readonly content: Scalars['String']['input'];
  readonly type: BundleDocumentType;
};

export type BundleDocumentType =
  /** Without what the camera wrote beside the picture. */
  | 'JPEG'
  | 'PDF'
  | 'PNG'
  /** UTF-8. */
  | 'TEXT';

export type BundleFinding = {
  readonly __typename?: 'BundleFinding';
  readonly finding: PaperFinding;
  /** From 1, as given; 0 is the index. */
  readonly item: Scalars['Int']['output'];
};

/** A filing's paper, a piece of evidence, or a copy of a document. */
export type BundleItemInput = {
  readonly document?: InputMaybe<BundleDocumentInput>;
  /** Of the same case. Pictures are drawn anew from the copy that does not tell where they were taken; pages of a PDF go in without what is said beside them. */
  readonly evidenceId?: InputMaybe<Scalars['ID']['input']>;
  readonly filingId?: InputMaybe<Scalars['ID']['input']>;
  /** What was found in it and may stand. */
  readonly reviewed?: ReadonlyArray<ReviewedFindingInput>;
  /** 1-200 characters, as the index names it; needed for a document. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** It is listed and not put in: why, 10-300 characters, as the court reads it. */
  readonly withhold?: InputMaybe<Scalars['String']['input']>;
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
  /** Newest first. */
  readonly bundles: ReadonlyArray<CourtBundle>;
  readonly children: ReadonlyArray<Person>;
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the conflict checks found, the newest 50 first. */
  readonly conflictChecks: ReadonlyArray<ConflictCheck>;
  /** Open ones, soonest first. */
  readonly deadlines: ReadonlyArray<Deadline>;
  /** The member whose word waits for a second one's; null when none does. */
  readonly destructionAskedBy?: Maybe<Scalars['ID']['output']>;
  /** Newest first; the 1,000 newest. */
  readonly evidence: ReadonlyArray<EvidenceItem>;
  /** Latest ordered first. */
  readonly examinations: ReadonlyArray<ForensicExamination>;
  /** Newest first. */
  readonly filings: ReadonlyArray<Filing>;
  /** Where she lived before; an item is null while the disclosures service does not answer. */
  readonly formerResidences: ReadonlyArray<Maybe<Place>>;
  /** Soonest first; those that were held among them. */
  readonly hearings: ReadonlyArray<Hearing>;
  readonly id: Scalars['ID']['output'];
  /** Latest first, each as it was last corrected. */
  readonly incidents: ReadonlyArray<Incident>;
  /** What happened and starts periods, oldest first. */
  readonly legalEvents: ReadonlyArray<LegalEvent>;
  /** The soonest open deadline. */
  readonly nextDeadline?: Maybe<Deadline>;
  readonly openedAt: Scalars['DateTime']['output'];
  /** Latest end first; those only asked for before all others. */
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
  /** Newest first. */
  readonly relayCodes: ReadonlyArray<RelayCode>;
  /** Where she lives; resolved by disclosures, redacted by the viewer's precision. */
  readonly residence?: Maybe<Place>;
  /** The first day it may be destroyed; null while it is open. */
  readonly retainUntil?: Maybe<Scalars['Date']['output']>;
  readonly retentionHeld: Scalars['Boolean']['output'];
  /** Latest first. */
  readonly riskAssessments: ReadonlyArray<RiskAssessment>;
  /** After what the questions must be asked again and were not yet, oldest first. */
  readonly riskDue: ReadonlyArray<RiskOccasion>;
  /** Ways to reach her, the last confirmed first. How they may be used; the number or address itself is given by `contactDetail`. */
  readonly safeContacts: ReadonlyArray<SafeContact>;
  /** An item is null while the disclosures service does not answer. */
  readonly schools: ReadonlyArray<Maybe<Place>>;
  /** Documents that were served through the relay, newest first. */
  readonly served: ServedDocumentConnection;
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


/** The legal side of one survivor's story. Only its team sees that it exists. */
export type CaseServedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

export type ChangeFilingInput = {
  readonly addressee: Scalars['String']['input'];
  readonly examinationId?: InputMaybe<Scalars['ID']['input']>;
  readonly filingId: Scalars['ID']['input'];
  readonly grounds?: ReadonlyArray<Scalars['String']['input']>;
  readonly instance: FilingInstance;
  readonly orderId?: InputMaybe<Scalars['ID']['input']>;
  readonly respondentId?: InputMaybe<Scalars['ID']['input']>;
  readonly violationIds?: ReadonlyArray<Scalars['ID']['input']>;
};

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

export type CheckEvidenceError = {
  readonly __typename?: 'CheckEvidenceError';
  readonly code: CheckEvidenceErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type CheckEvidenceErrorCode =
  | 'NOT_FOUND';

export type CheckEvidenceInput = {
  readonly itemId: Scalars['ID']['input'];
};

export type CheckEvidencePayload = {
  readonly __typename?: 'CheckEvidencePayload';
  readonly errors: ReadonlyArray<CheckEvidenceError>;
  /** As it was before the check: `checkedAt` and `damage` follow. */
  readonly item?: Maybe<EvidenceItem>;
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

export type CompleteDeadlineInput = {
  readonly deadlineId: Scalars['ID']['input'];
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

export type CorrectLegalEventInput = {
  readonly eventId: Scalars['ID']['input'];
  /** Null when it did not happen. */
  readonly happenedOn?: InputMaybe<Scalars['Date']['input']>;
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

/** That a bundle for a court was given out. */
export type CourtBundle = {
  readonly __typename?: 'CourtBundle';
  /** Listed with file name and SHA-256, and handed over beside the bundle. */
  readonly annexes: Scalars['Int']['output'];
  readonly at: Scalars['DateTime']['output'];
  readonly by: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  readonly included: Scalars['Int']['output'];
  readonly language: PaperLanguage;
  readonly pages: Scalars['Int']['output'];
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  readonly withheld: Scalars['Int']['output'];
};

export type CourtBundleError = {
  readonly __typename?: 'CourtBundleError';
  readonly code: CourtBundleErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type CourtBundleErrorCode =
  | 'BUDGET_SPENT'
  | 'CASE_CLOSED'
  | 'CHECKS_UNAVAILABLE'
  /** What is kept of a piece of evidence is not what was taken in; it is looked into. */
  | 'EVIDENCE_DAMAGED'
  /** `findings` says where a protected place is given away, or what could not be read. */
  | 'GIVES_AWAY'
  /** A document is not what it is said to be, is damaged or needs a password. */
  | 'INVALID_DOCUMENT'
  /** No items, more than 20, none that goes in, or an item that is not one of a filing, a piece of evidence and a document. */
  | 'INVALID_ITEMS'
  | 'INVALID_TEXT'
  | 'NOT_COMPARED'
  /** No such case, filing or piece of evidence of yours, or not of this case. */
  | 'NOT_FOUND'
  | 'TOO_LARGE'
  /** A filing that was withdrawn goes to no court. */
  | 'WRONG_STATE';

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

/** One link of a chain of custody. */
export type CustodyEvent = {
  readonly __typename?: 'CustodyEvent';
  readonly at: Scalars['DateTime']['output'];
  /** SHA-256 over this link and the digest of the one before, in hexadecimal. */
  readonly digest: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: CustodyKind;
  /** Null: the register itself, checking. */
  readonly memberId?: Maybe<Scalars['ID']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly on?: Maybe<Scalars['Date']['output']>;
  readonly organisationId?: Maybe<Scalars['ID']['output']>;
  readonly purpose?: Maybe<Scalars['String']['output']>;
  readonly receiptNumber?: Maybe<Scalars['String']['output']>;
  readonly sequence: Scalars['Int']['output'];
  /** The receipt or the export. */
  readonly subjectId?: Maybe<Scalars['ID']['output']>;
  readonly who?: Maybe<Scalars['String']['output']>;
};

export type CustodyKind =
  | 'CHECKED'
  | 'COPIED'
  | 'COPY_READ'
  | 'DAMAGE_FOUND'
  | 'DESTROYED'
  | 'EXPORTED'
  | 'HANDED_OVER'
  | 'LOST'
  | 'ORIGINAL_READ'
  | 'REGISTERED'
  | 'RETURNED';

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
  /** Acknowledging a served document, or answering it. */
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

export type DecideViolationInput = {
  readonly decidedOn: Scalars['Date']['input'];
  /** 1-5000 characters. */
  readonly decision: Scalars['String']['input'];
  readonly violationId: Scalars['ID']['input'];
};

export type DraftFilingInput = {
  /** The office's name, 1-200 characters. */
  readonly addressee: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  readonly earlierId?: InputMaybe<Scalars['ID']['input']>;
  readonly examinationId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 20 paragraphs of 4,000 characters. Never an address of hers. */
  readonly grounds?: ReadonlyArray<Scalars['String']['input']>;
  readonly instance: FilingInstance;
  readonly orderId?: InputMaybe<Scalars['ID']['input']>;
  /** Of the case's respondents. Left out: whom the order bars, or the only one there is; else a blank line. */
  readonly respondentId?: InputMaybe<Scalars['ID']['input']>;
  readonly template: FilingTemplate;
  readonly violationIds?: ReadonlyArray<Scalars['ID']['input']>;
};

export type DraftNextFilingInput = {
  /** The next office's name, 1-200 characters. */
  readonly addressee: Scalars['String']['input'];
  readonly filingId: Scalars['ID']['input'];
};

export type EndAssignmentInput = {
  readonly assignmentId: Scalars['ID']['input'];
  /** At once when left out. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
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

export type EnterLegalEventInput = {
  /** Left out, the deadline of every branch begins. */
  readonly branch?: InputMaybe<LegalBranch>;
  readonly caseId: Scalars['ID']['input'];
  readonly happenedOn: Scalars['Date']['input'];
  readonly kind: LegalEventKind;
};

export type EvidenceDamage =
  /** An object does not open: its bytes were changed, or it is another's. */
  | 'CHANGED'
  /** Pieces of the file are not on record. */
  | 'INCOMPLETE'
  /** An object is not in the store. */
  | 'MISSING'
  /** An object opens and holds something else. */
  | 'REPLACED';

export type EvidenceExport = {
  readonly __typename?: 'EvidenceExport';
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly form: EvidenceExportForm;
  readonly id: Scalars['ID']['output'];
  readonly itemsDone: Scalars['Int']['output'];
  readonly itemsTotal: Scalars['Int']['output'];
  readonly requestedAt: Scalars['DateTime']['output'];
  readonly state: EvidenceExportState;
  /** GET, once it is ready. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

export type EvidenceExportForm =
  /** Without where they were taken; what cannot be copied so is named and left out. */
  | 'COPIES'
  | 'ORIGINALS';

export type EvidenceExportState =
  /** A file in it is damaged; the team is alarmed. */
  | 'FAILED'
  | 'MAKING'
  | 'READY';

export type EvidenceHolder =
  | 'DESTROYED'
  | 'HANDED_OVER'
  | 'LOST'
  /** With those who registered it. */
  | 'REGISTER';

/** A piece of evidence: the file is kept sealed, bit for bit, and its chain of custody is kept with it. */
export type EvidenceItem = {
  readonly __typename?: 'EvidenceItem';
  /** As text: a file may have more bytes than an Int can say. */
  readonly bytes: Scalars['String']['output'];
  /** When what is kept was last read and compared. */
  readonly checkedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Oldest first, each bound to the one before. */
  readonly custody: ReadonlyArray<CustodyEvent>;
  /** What is wrong with what is kept; null while it is whole. */
  readonly damage?: Maybe<EvidenceDamage>;
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Whether the original tells where it was taken; null where that cannot be known. The place itself is not told. */
  readonly hasLocation?: Maybe<Scalars['Boolean']['output']>;
  /** Where the thing itself is, as far as the register was told. */
  readonly holder: EvidenceHolder;
  readonly id: Scalars['ID']['output'];
  readonly incidentId?: Maybe<Scalars['ID']['output']>;
  readonly kind: EvidenceKind;
  readonly mediaType: Scalars['String']['output'];
  readonly orderId?: Maybe<Scalars['ID']['output']>;
  readonly registeredAt: Scalars['DateTime']['output'];
  readonly registeredBy: Scalars['ID']['output'];
  /** Of the file, in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** Who took it, in words. */
  readonly takenBy?: Maybe<Scalars['String']['output']>;
  readonly takenOn?: Maybe<Scalars['Date']['output']>;
  readonly title?: Maybe<Scalars['String']['output']>;
  /** GET: a copy that does not tell where it was taken. POST {purpose} to `/original` below it: a ticket for the original. */
  readonly url: Scalars['String']['output'];
};

export type EvidenceKind =
  | 'MEDICAL_RECORD'
  | 'MESSAGES'
  | 'OFFICIAL_PAPER'
  | 'OTHER'
  | 'PHOTOGRAPH'
  | 'RECEIPT'
  | 'RECORDING'
  | 'VIDEO';

export type EvidencePurpose =
  | 'COURT'
  | 'EXPERT_OPINION'
  | 'FAMILY_ASKED'
  | 'INVESTIGATION'
  | 'OWN_CHECK';

export type EvidenceUpload = {
  readonly __typename?: 'EvidenceUpload';
  readonly id: Scalars['ID']['output'];
  /** Below the gateway's address. */
  readonly url: Scalars['String']['output'];
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
  /** No such case or examination of yours. */
  | 'NOT_FOUND'
  /** Not of this case, or too many. */
  | 'UNKNOWN_EVIDENCE'
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

export type ExpectedFeast = {
  readonly __typename?: 'ExpectedFeast';
  readonly about: Scalars['Date']['output'];
  readonly name: Scalars['String']['output'];
};


export type ExpectedFeastNameArgs = {
  language?: LegalLanguage;
};

export type ExportEvidenceError = {
  readonly __typename?: 'ExportEvidenceError';
  readonly code: ExportEvidenceErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type ExportEvidenceErrorCode =
  | 'CASE_CLOSED'
  | 'NOTHING_TO_EXPORT'
  | 'NOT_FOUND'
  /** Originals are for the lawyers of the team. */
  | 'ORIGINALS_NOT_YOURS'
  | 'TOO_MANY_ITEMS'
  | 'UNKNOWN_ITEM';

export type ExportEvidenceInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly form: EvidenceExportForm;
  /** All of them when left out; at most 500. */
  readonly itemIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly purpose: EvidencePurpose;
};

export type ExportEvidencePayload = {
  readonly __typename?: 'ExportEvidencePayload';
  readonly errors: ReadonlyArray<ExportEvidenceError>;
  readonly export?: Maybe<EvidenceExport>;
};

export type ExportFilingError = {
  readonly __typename?: 'ExportFilingError';
  readonly code: ExportFilingErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type ExportFilingErrorCode =
  /** You had as much compared as one may in a day. */
  | 'BUDGET_SPENT'
  | 'CASE_CLOSED'
  /** The comparison did not answer in time; nothing was given out. */
  | 'CHECKS_UNAVAILABLE'
  /** It gives a protected place away: `findings` says where. Change it, or look at every place and say why it may stand. */
  | 'GIVES_AWAY'
  | 'INVALID_TEXT'
  /** More than may be compared, or told line by line. It is not given out. */
  | 'NOT_COMPARED'
  | 'NOT_FOUND'
  | 'WRONG_STATE';

export type ExportFilingInput = {
  readonly filingId: Scalars['ID']['input'];
  readonly format: PaperFormat;
  readonly language: PaperLanguage;
  /** Who signs, 1-120 characters; a blank line when left out. It is not kept. */
  readonly representative?: InputMaybe<Scalars['String']['input']>;
  /** Where something was found and may stand: every place that was told, each with its reason. */
  readonly reviewed?: ReadonlyArray<ReviewedFindingInput>;
};

export type ExportFilingPayload = {
  readonly __typename?: 'ExportFilingPayload';
  /** The file in base64; null when it is not given out. */
  readonly content?: Maybe<Scalars['String']['output']>;
  readonly errors: ReadonlyArray<ExportFilingError>;
  readonly export?: Maybe<PaperExport>;
  readonly fileName?: Maybe<Scalars['String']['output']>;
  readonly findings: ReadonlyArray<PaperFinding>;
  readonly mediaType?: Maybe<Scalars['String']['output']>;
};

export type ExtensionAnswer =
  | 'GRANTED'
  | 'REFUSED';

/** Something handed in to an authority for the survivor. */
export type Filing = {
  readonly __typename?: 'Filing';
  /** The office it goes to, by its name; null when the case's key is destroyed. */
  readonly addressee?: Maybe<Scalars['String']['output']>;
  /** The last day for an answer. */
  readonly answerDueOn?: Maybe<Scalars['Date']['output']>;
  readonly answeredOn?: Maybe<Scalars['Date']['output']>;
  readonly channel?: Maybe<FilingChannel>;
  /** The filing it goes on from. */
  readonly earlierId?: Maybe<Scalars['ID']['output']>;
  readonly examinationId?: Maybe<Scalars['ID']['output']>;
  /** Newest first. */
  readonly exports: ReadonlyArray<PaperExport>;
  readonly filedOn?: Maybe<Scalars['Date']['output']>;
  /** The lawyer's own paragraphs. */
  readonly grounds?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly id: Scalars['ID']['output'];
  /** Which step of the way it goes to. */
  readonly instance: FilingInstance;
  readonly kind: FilingKind;
  /** What may be done next, where nothing was answered or not what was asked; proposed, and never done by itself. */
  readonly nextStep?: Maybe<FilingNextStep>;
  readonly orderId?: Maybe<Scalars['ID']['output']>;
  readonly outcome?: Maybe<FilingOutcome>;
  /** What shows that it was handed in. */
  readonly proof?: Maybe<EvidenceItem>;
  /** The number under which it was registered. */
  readonly receipt?: Maybe<Scalars['String']['output']>;
  /** Their name as the paper has it, and as the case has it now. */
  readonly respondent?: Maybe<Scalars['String']['output']>;
  /** Whom it is about, of the case's parties: who was said, else whom its order bars, else the only respondent; null where that says nobody. */
  readonly respondentId?: Maybe<Scalars['ID']['output']>;
  readonly state: FilingState;
  readonly template: FilingTemplate;
  /** Of the violations it lists. */
  readonly violationIds: ReadonlyArray<Scalars['ID']['output']>;
};

export type FilingChannel =
  | 'COURIER'
  | 'ELECTRONIC'
  | 'IN_PERSON'
  | 'POST';

export type FilingError = {
  readonly __typename?: 'FilingError';
  readonly code: FilingErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type FilingErrorCode =
  /** The next filing has been begun. */
  | 'ALREADY_BEGUN'
  | 'CASE_CLOSED'
  /** An appeal goes on from an earlier filing. */
  | 'EARLIER_REQUIRED'
  /** In the future, or before what it follows. */
  | 'INVALID_DATE'
  | 'INVALID_TEXT'
  /** No such case or filing of yours. */
  | 'NOT_FOUND'
  /** Nothing is proposed: it was granted, is not answered yet, or there is no instance above. */
  | 'NO_NEXT_STEP'
  /** The case has no such piece of evidence. */
  | 'UNKNOWN_PROOF'
  /** The case has no such respondent. */
  | 'UNKNOWN_RESPONDENT'
  /** What it is said to be about is not of this case. */
  | 'UNKNOWN_SUBJECT'
  /** Not possible in its state; somebody else may have been first. */
  | 'WRONG_STATE';

export type FilingInstance =
  | 'COURT'
  | 'DISTRICT_PROSECUTOR'
  | 'POLICE_UNIT'
  | 'SUPERIOR_PROSECUTOR';

export type FilingKind =
  | 'APPEAL'
  | 'APPLICATION'
  | 'COMPLAINT'
  | 'MOTION';

export type FilingNextReason =
  | 'NO_ANSWER'
  | 'NO_SUBSTANCE'
  | 'PARTLY'
  | 'REFUSED';

export type FilingNextStep = {
  readonly __typename?: 'FilingNextStep';
  /** False: a lawyer of the country must look at it. */
  readonly confirmed: Scalars['Boolean']['output'];
  readonly instance: FilingInstance;
  readonly reason: FilingNextReason;
  /** The law it rests on. */
  readonly source: Scalars['String']['output'];
};

export type FilingOutcome =
  | 'GRANTED'
  /** An answer that says nothing about what was asked. */
  | 'NO_SUBSTANCE'
  | 'PARTLY'
  | 'REFUSED';

export type FilingPayload = {
  readonly __typename?: 'FilingPayload';
  readonly errors: ReadonlyArray<FilingError>;
  readonly filing?: Maybe<Filing>;
};

export type FilingState =
  | 'ANSWERED'
  | 'DRAFT'
  | 'FILED'
  /** No answer by the last day for it. */
  | 'OVERDUE'
  | 'WITHDRAWN';

export type FilingTemplate =
  /** Appeal about an earlier filing that was refused or not answered. */
  | 'APPEAL'
  /** Application for the result of a forensic examination. */
  | 'EXAMINATION_RESULT'
  /** Complaint about the inaction of the police. */
  | 'INACTION_COMPLAINT'
  /** Application for the record of a case file that was lost, and for its restoration. */
  | 'LOST_FILE'
  /** Motion to extend a protection order, or to issue one. */
  | 'ORDER_MOTION';

export type FinishUploadError = {
  readonly __typename?: 'FinishUploadError';
  readonly code: FinishUploadErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type FinishUploadErrorCode =
  | 'CASE_CLOSED'
  | 'INVALID_DATE'
  | 'INVALID_TEXT'
  /** No such upload of yours. */
  | 'NOT_FOUND'
  /** The case has this file already. */
  | 'SAME_FILE'
  /** A large file is being read back: ask again in a few seconds. */
  | 'STILL_READING'
  /** The store did not give back what was sent; send it again. */
  | 'STORE_DAMAGED'
  /** No such incident of this case. */
  | 'UNKNOWN_INCIDENT'
  /** No such order of this case. */
  | 'UNKNOWN_ORDER'
  /** Bytes are missing: HEAD tells from where. */
  | 'UPLOAD_INCOMPLETE'
  /** It does not have the hash that was announced. */
  | 'WRONG_HASH'
  /** It is not what its type says. */
  | 'WRONG_TYPE';

export type FinishUploadInput = {
  /** At most 5,000 characters; kept sealed. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Of the same case, like the order. */
  readonly incidentId?: InputMaybe<Scalars['ID']['input']>;
  readonly kind: EvidenceKind;
  readonly orderId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 200 characters; kept sealed. */
  readonly takenBy?: InputMaybe<Scalars['String']['input']>;
  readonly takenOn?: InputMaybe<Scalars['Date']['input']>;
  /** 1-200 characters; kept sealed. */
  readonly title: Scalars['String']['input'];
  readonly uploadId: Scalars['ID']['input'];
};

export type FinishUploadPayload = {
  readonly __typename?: 'FinishUploadPayload';
  readonly errors: ReadonlyArray<FinishUploadError>;
  /** With SAME_FILE the item that is there already. */
  readonly item?: Maybe<EvidenceItem>;
};

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
  /** What `evidenceIds` names. */
  readonly evidence: ReadonlyArray<EvidenceItem>;
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

export type FreeDayReason =
  | 'HOLIDAY'
  /** A holiday fell on a weekend. */
  | 'MOVED'
  | 'WEEKEND';

export type HandOverInput = {
  /** Of the member who leaves. */
  readonly assignmentId: Scalars['ID']['input'];
  /** Of the member who takes over, in the same role. */
  readonly memberId: Scalars['ID']['input'];
  readonly organisationId: Scalars['ID']['input'];
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
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

export type HoldRetentionInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly held?: Scalars['Boolean']['input'];
  /** 10-1000 characters. */
  readonly reason: Scalars['String']['input'];
};

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

export type Incident = {
  readonly __typename?: 'Incident';
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly enteredAt: Scalars['DateTime']['output'];
  readonly enteredBy: Scalars['ID']['output'];
  /** What `evidenceIds` names, and what was registered as of this incident. */
  readonly evidence: ReadonlyArray<EvidenceItem>;
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
  /** No such case or incident of yours. */
  | 'NOT_FOUND'
  /** Not of this case, or too many. */
  | 'UNKNOWN_EVIDENCE'
  /** Not of this case, or too many. */
  | 'UNKNOWN_ORDER';

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

export type IssueRelayCodeInput = {
  readonly caseId: Scalars['ID']['input'];
  /** Whom it is given to, 1-120 characters; kept sealed. One code for each recipient tells by whom a document came. */
  readonly label?: InputMaybe<Scalars['String']['input']>;
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
  /** A document was handed in through the relay and waits to be acknowledged. */
  | 'DOCUMENT_HANDED_IN'
  /** A served document was acknowledged. */
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

export type MakeCourtBundleInput = {
  readonly caseId: Scalars['ID']['input'];
  /** 1-20, in their order; one of them at least goes in. */
  readonly items: ReadonlyArray<BundleItemInput>;
  readonly language: PaperLanguage;
  /** What was found in the index, which holds the titles and the reasons. */
  readonly reviewedIndex?: ReadonlyArray<ReviewedFindingInput>;
};

export type MakeCourtBundlePayload = {
  readonly __typename?: 'MakeCourtBundlePayload';
  /** Which items, from 1, are annexes: evidence that could not be put in. */
  readonly annexed: ReadonlyArray<Scalars['Int']['output']>;
  readonly bundle?: Maybe<CourtBundle>;
  /** The PDF in base64; null when it is not given out. */
  readonly content?: Maybe<Scalars['String']['output']>;
  readonly errors: ReadonlyArray<CourtBundleError>;
  readonly fileName?: Maybe<Scalars['String']['output']>;
  readonly findings: ReadonlyArray<BundleFinding>;
};

export type MarkFiledInput = {
  /** The last day for an answer where the receipt says one; else it is computed. */
  readonly answerDueOn?: InputMaybe<Scalars['Date']['input']>;
  readonly channel: FilingChannel;
  readonly filedOn: Scalars['Date']['input'];
  readonly filingId: Scalars['ID']['input'];
  /** A piece of evidence of the same case: the stamp on the copy, the post's receipt. */
  readonly proofId?: InputMaybe<Scalars['ID']['input']>;
  /** The number of its registration, 1-80 characters. */
  readonly receipt?: InputMaybe<Scalars['String']['input']>;
};

export type MoveDeadlineInput = {
  readonly deadlineId: Scalars['ID']['input'];
  readonly dueOn: Scalars['Date']['input'];
  /** 1-500 characters. */
  readonly reason: Scalars['String']['input'];
};

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
  /** Lawyers of the team: it was received. What service starts begins today, and the sender is told tomorrow. */
  readonly acknowledgeService: ServedDocumentPayload;
  /** Team: enters a day something must be done by. */
  readonly addDeadline: AddDeadlinePayload;
  /** Coordinators: enters a day that is free, or worked. Open deadlines are recalculated. */
  readonly addHoliday: HolidayPayload;
  /** Team: enters somebody on the other side of the case, or near it. Whoever of the team turns out to be bound to that person sees the case no more. */
  readonly addParty: PartyPayload;
  /** Team: enters a child. */
  readonly addPerson: PersonPayload;
  /** Team: enters a protection order as it was issued. */
  readonly addProtectionOrder: AddProtectionOrderPayload;
  /** Team: adds evidence of a violation, also of one the police reported, and of one that was decided. */
  readonly addViolationEvidence: ViolationPayload;
  /** Team: enters that it was adjourned; it has no day until it is moved to one. */
  readonly adjournHearing: HearingPayload;
  /** Team: keeps what she answered. The program shows it and decides nothing. */
  readonly answerRisk: AnswerRiskPayload;
  /** For the disclosures service: a place of the case's household was declared compromised. Safe to repeat. */
  readonly askRiskAgain: AskRiskAgainPayload;
  /** Team: makes a referral, told by its code, part of the case; from then on the whole team may read it. */
  readonly attachReferral: AttachReferralPayload;
  /**
   * Courts, opposing counsel: announces a document. Its bytes are then sent to `upload.url` by the tus 1.0 protocol (HEAD, PATCH), from
   * where it broke off if it does, and `serveDocument` hands it in. The same key announces it once.
   */
  readonly beginService: BeginServicePayload;
  /**
   * Team: announces a file. Its bytes are then sent to `upload.url` by the tus 1.0 protocol (HEAD, PATCH), from where it
   * broke off if it does, and `finishUpload` makes it a piece of evidence.
   */
  readonly beginUpload: BeginUploadPayload;
  /** Team: it does not apply, with the reason. */
  readonly cancelDeadline: DeadlinePayload;
  /** Team: changes what was drafted and not filed yet. */
  readonly changeFiling: FilingPayload;
  /** Team: corrects a party; the conflict check is made again. */
  readonly changeParty: PartyPayload;
  /** Team: corrects a person. What it was before is overwritten; that it was changed is kept. */
  readonly changePerson: PersonPayload;
  /** Team: reads what is kept, all of it, and compares. */
  readonly checkEvidence: CheckEvidencePayload;
  /** Team: closes a case. It can then be read and not written. */
  readonly closeCase: CaseLifePayload;
  /** Team: it is done. */
  readonly completeDeadline: DeadlinePayload;
  /** Team: the conditions were asked of her again, and hold. */
  readonly confirmSafeContact: SafeContactPayload;
  /** Team: the number or address itself, for whoever has read its conditions. Who read it is written down first. */
  readonly contactDetail: ContactDetailPayload;
  /** Team: puts an incident right; what was written before stays beneath it. */
  readonly correctIncident: IncidentPayload;
  /** Team: it happened on another day, or not at all; open deadlines follow, and keep what they were. */
  readonly correctLegalEvent: LegalEventPayload;
  /** Team: puts right what was mistyped; the old values are kept. */
  readonly correctOrder: OrderPayload;
  /** Lawyers, counsellors: makes a calendar (iCalendar) of the days that are due in cases they are on, for another program to read. */
  readonly createCalendarFeed: CreateCalendarFeedPayload;
  /** Team: enters what was decided about it. */
  readonly decideViolation: ViolationPayload;
  /**
   * Team, two of it one after the other: the first asks, another confirms within 7 days by asking too. Then the case's key is destroyed, and with it
   * every name, text and file, in every backup. Only once the retention has ended. It cannot be undone.
   */
  readonly destroyCase: CaseLifePayload;
  /** Team: begins a complaint, an appeal, a motion or an application. */
  readonly draftFiling: FilingPayload;
  /** Team: begins the appeal that `nextStep` proposes. Only once. */
  readonly draftNextFiling: FilingPayload;
  /** Team: somebody leaves it, or will; or a proposal is taken back. */
  readonly endAssignment: AssignmentPayload;
  /** Team: something happened that starts periods; their deadlines are computed at once. */
  readonly enterLegalEvent: LegalEventPayload;
  /** Team: a duplicate with its chains of custody, signed, for whoever lost the file. Originals: lawyers. */
  readonly exportEvidence: ExportEvidencePayload;
  /**
   * Team: draws the paper and has it compared with every protected place first. It is given out only when nothing is found, or when
   * every place that is told was looked at and the reason is said. Each export is written down.
   */
  readonly exportFiling: ExportFilingPayload;
  /** Team: makes an upload whose bytes are all there a piece of evidence, once the store gave back what was sent. Safe to repeat. */
  readonly finishUpload: FinishUploadPayload;
  /** For the referrals service: the next referral of a family that was sent on belongs to the case too. Safe to repeat. */
  readonly followReferral: FollowReferralPayload;
  /** Team: a role goes from one member to another, once the other's conflict check is clear; what is open in a case belongs to its team and stays. */
  readonly handOver: ProposalPayload;
  /** Team: somebody still asks for a closed case; it is kept whatever the day says. With `held: false` no longer. */
  readonly holdRetention: CaseLifePayload;
  /** Lawyers of the team: a code that courts and opposing counsel serve documents with. Whoever has it learns nothing by it. */
  readonly issueRelayCode: RelayCodePayload;
  /** Team: the case is not to be destroyed after all. Only before the second person's yes. */
  readonly keepCase: CaseLifePayload;
  /** For the disclosures service: a place was recorded for a case. Safe to repeat. */
  readonly linkPlace: LinkPlacePayload;
  /**
   * Team: puts papers, evidence and copies together for a court, in one file with an index, numbered pages, and a list of what was
   * withheld and why. What goes in, and the index, is compared with protected places first, all of it as one document; what is found must
   * be looked at, item by item. Evidence whose pages cannot be put in safely is listed with its SHA-256, to be handed over as a file.
   */
  readonly makeCourtBundle: MakeCourtBundlePayload;
  /** Team: it was handed in. The term for an answer begins. */
  readonly markFiled: FilingPayload;
  /** Team: gives a deadline another day, with the reason. What a rule says of it is kept and computed on. */
  readonly moveDeadline: DeadlinePayload;
  /** Team: enters that it is set for another time; what it was stays in its history. */
  readonly moveHearing: HearingPayload;
  /** For the disclosures service: tells the organisations of a case's team that there is something to read, never what. */
  readonly notifyTeam: NotifyTeamPayload;
  /**
   * Lawyers and counsellors: opens a case, directly or from a referral told by its code. The opener is the first of its team. The conflict check is
   * made before anything is kept; on a conflict nothing is, and somebody of another office must open it.
   */
  readonly openCase: OpenCasePayload;
  /** Team: enters that a forensic examination was ordered. */
  readonly orderExamination: ExaminationPayload;
  /** Team: lets a member in whom the conflict check stopped. Not for whoever proposed them. */
  readonly overrideConflict: OverrideConflictPayload;
  /**
   * Team: asks a member of the network onto it. The conflict check is made at once: without a conflict they are on the team, with one they are
   * told nothing. A coordinator may do this for a case nobody is on any more, without seeing it.
   */
  readonly proposeTeamMember: ProposalPayload;
  /** Team: an answer came, also where it came too late. */
  readonly recordAnswer: FilingPayload;
  /** Team: enters that its conclusion is there. */
  readonly recordConclusion: ExaminationPayload;
  /** Team: writes down what happened to the thing itself. What is kept here stays. */
  readonly recordCustody: RecordCustodyPayload;
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
  /**
   * Lawyers and counsellors: tells whom the office represents elsewhere, or is bound to, so that none of its members comes onto the other side.
   * The answer is the same whether the name is known in a case or not.
   */
  readonly registerClient: ClientPayload;
  /** The same office: takes somebody off that list. */
  readonly removeClient: ClientPayload;
  /** Coordinators: takes an entered day back. Open deadlines are recalculated. */
  readonly removeHoliday: HolidayPayload;
  /** Team: takes a party back that was entered by mistake. Nobody is let in again by that: propose them anew. */
  readonly removeParty: PartyPayload;
  /** Team: takes a child out that was entered by mistake. */
  readonly removePerson: PersonPayload;
  /** Team: opens a closed case again, while it is still kept. */
  readonly reopenCase: CaseLifePayload;
  /** Team: it was marked done or cancelled by mistake. */
  readonly reopenDeadline: DeadlinePayload;
  /** Police: says that the order was broken; its team is told. */
  readonly reportEnforcedViolation: EnforcedOrderPayload;
  /** Team: enters that an order was broken. */
  readonly reportViolation: ViolationPayload;
  /** Team: enters that an extension was asked for. */
  readonly requestExtension: OrderPayload;
  /** Team: enters that an order was asked for. */
  readonly requestProtectionOrder: OrderPayload;
  /** Team: a way that must not be used any more. */
  readonly retireSafeContact: SafeContactPayload;
  /** Lawyers of the team: it is not for this case, or cannot be taken. The sender is told tomorrow that it came back, never why. */
  readonly returnService: ServedDocumentPayload;
  /** Ends a calendar of the viewer's at once. */
  readonly revokeCalendarFeed: RevokeCalendarFeedPayload;
  readonly revokeOrder: OrderPayload;
  /** Team: nobody of that organisation sees the order from now on. Works in a closed case too. */
  readonly revokeOrderShare: ShareOrderPayload;
  /** Lawyers of the team: documents handed in under the code from now on reach nobody. Whoever hands them in is not told. */
  readonly revokeRelayCode: RelayCodePayload;
  /**
   * Courts, opposing counsel: hands a document in whose bytes are all there. The answer is a receipt whether or not the code leads to
   * anybody. Safe to repeat.
   */
  readonly serveDocument: ServeDocumentPayload;
  /** Coordinators: enters a version of a rule; with the first day of another one it takes its place. Open deadlines are recalculated. */
  readonly setDeadlineRule: SetDeadlineRulePayload;
  /** Team: the piece of evidence that shows it was handed in: the stamp, the post's receipt. Another takes its place. */
  readonly setFilingProof: FilingPayload;
  /** Team: enters that a hearing is set. */
  readonly setHearing: HearingPayload;
  /** Coordinators: says how long cases that ended so are kept from now on. */
  readonly setRetentionRule: RetentionRulePayload;
  /** Team: enters a way to reach her, or says anew how one is used. */
  readonly setSafeContact: SafeContactPayload;
  /** Team: lets a police organisation look at an order while it holds. The code is shown this once. */
  readonly shareOrderWithPolice: ShareOrderPayload;
  /** Lawyers of the team: takes it back on the same day, before the sender is told. */
  readonly withdrawAcknowledgement: ServedDocumentPayload;
  /** Team: it is given up, drafted or filed. */
  readonly withdrawFiling: FilingPayload;
};


export type MutationAcknowledgeAlarmArgs = {
  input: AcknowledgeAlarmInput;
};


export type MutationAcknowledgeServiceArgs = {
  input: AcknowledgeServiceInput;
};


export type MutationAddDeadlineArgs = {
  input: AddDeadlineInput;
};


export type MutationAddHolidayArgs = {
  input: AddHolidayInput;
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


export type MutationAddViolationEvidenceArgs = {
  input: AddViolationEvidenceInput;
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


export type MutationBeginServiceArgs = {
  input: BeginServiceInput;
};


export type MutationBeginUploadArgs = {
  input: BeginUploadInput;
};


export type MutationCancelDeadlineArgs = {
  input: CancelDeadlineInput;
};


export type MutationChangeFilingArgs = {
  input: ChangeFilingInput;
};


export type MutationChangePartyArgs = {
  input: ChangePartyInput;
};


export type MutationChangePersonArgs = {
  input: ChangePersonInput;
};


export type MutationCheckEvidenceArgs = {
  input: CheckEvidenceInput;
};


export type MutationCloseCaseArgs = {
  input: CloseCaseInput;
};


export type MutationCompleteDeadlineArgs = {
  input: CompleteDeadlineInput;
};


export type MutationConfirmSafeContactArgs = {
  input: SafeContactIdInput;
};


export type MutationContactDetailArgs = {
  input: ContactDetailInput;
};


export type MutationCorrectIncidentArgs = {
  input: CorrectIncidentInput;
};


export type MutationCorrectLegalEventArgs = {
  input: CorrectLegalEventInput;
};


export type MutationCorrectOrderArgs = {
  input: CorrectOrderInput;
};


export type MutationCreateCalendarFeedArgs = {
  input: CreateCalendarFeedInput;
};


export type MutationDecideViolationArgs = {
  input: DecideViolationInput;
};


export type MutationDestroyCaseArgs = {
  input: CaseIdInput;
};


export type MutationDraftFilingArgs = {
  input: DraftFilingInput;
};


export type MutationDraftNextFilingArgs = {
  input: DraftNextFilingInput;
};


export type MutationEndAssignmentArgs = {
  input: EndAssignmentInput;
};


export type MutationEnterLegalEventArgs = {
  input: EnterLegalEventInput;
};


export type MutationExportEvidenceArgs = {
  input: ExportEvidenceInput;
};


export type MutationExportFilingArgs = {
  input: ExportFilingInput;
};


export type MutationFinishUploadArgs = {
  input: FinishUploadInput;
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


export type MutationIssueRelayCodeArgs = {
  input: IssueRelayCodeInput;
};


export type MutationKeepCaseArgs = {
  input: CaseIdInput;
};


export type MutationLinkPlaceArgs = {
  input: LinkPlaceInput;
};


export type MutationMakeCourtBundleArgs = {
  input: MakeCourtBundleInput;
};


export type MutationMarkFiledArgs = {
  input: MarkFiledInput;
};


export type MutationMoveDeadlineArgs = {
  input: MoveDeadlineInput;
};


export type MutationMoveHearingArgs = {
  input: MoveHearingInput;
};


export type MutationNotifyTeamArgs = {
  input: NotifyTeamInput;
};


export type MutationOpenCaseArgs = {
  input: OpenCaseInput;
};


export type MutationOrderExaminationArgs = {
  input: OrderExaminationInput;
};


export type MutationOverrideConflictArgs = {
  input: OverrideConflictInput;
};


export type MutationProposeTeamMemberArgs = {
  input: ProposeTeamMemberInput;
};


export type MutationRecordAnswerArgs = {
  input: RecordAnswerInput;
};


export type MutationRecordConclusionArgs = {
  input: RecordConclusionInput;
};


export type MutationRecordCustodyArgs = {
  input: RecordCustodyInput;
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


export type MutationRegisterClientArgs = {
  input: RegisterClientInput;
};


export type MutationRemoveClientArgs = {
  input: RemoveClientInput;
};


export type MutationRemoveHolidayArgs = {
  input: RemoveHolidayInput;
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


export type MutationReopenDeadlineArgs = {
  input: ReopenDeadlineInput;
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


export type MutationRetireSafeContactArgs = {
  input: SafeContactIdInput;
};


export type MutationReturnServiceArgs = {
  input: ReturnServiceInput;
};


export type MutationRevokeCalendarFeedArgs = {
  input: RevokeCalendarFeedInput;
};


export type MutationRevokeOrderArgs = {
  input: RevokeOrderInput;
};


export type MutationRevokeOrderShareArgs = {
  input: RevokeOrderShareInput;
};


export type MutationRevokeRelayCodeArgs = {
  input: RevokeRelayCodeInput;
};


export type MutationServeDocumentArgs = {
  input: ServeDocumentInput;
};


export type MutationSetDeadlineRuleArgs = {
  input: SetDeadlineRuleInput;
};


export type MutationSetFilingProofArgs = {
  input: SetFilingProofInput;
};


export type MutationSetHearingArgs = {
  input: SetHearingInput;
};


export type MutationSetRetentionRuleArgs = {
  input: SetRetentionRuleInput;
};


export type MutationSetSafeContactArgs = {
  input: SetSafeContactInput;
};


export type MutationShareOrderWithPoliceArgs = {
  input: ShareOrderWithPoliceInput;
};


export type MutationWithdrawAcknowledgementArgs = {
  input: WithdrawAcknowledgementInput;
};


export type MutationWithdrawFilingArgs = {
  input: WithdrawFilingInput;
};

export type NotifyTeamInput = {
  readonly caseId: Scalars['ID']['input'];
  /** Those of this role alone; all of them when left out. */
  readonly role?: InputMaybe<AssignmentRole>;
};

export type NotifyTeamPayload = {
  readonly __typename?: 'NotifyTeamPayload';
  readonly told: Scalars['Boolean']['output'];
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
  /** The network has no such police organisation. */
  | 'NOT_POLICE'
  | 'NO_BARS'
  /** Nobody asked for an extension. */
  | 'NO_OPEN_EXTENSION'
  | 'OVERLAPS'
  /** Handed over before it was issued. */
  | 'SERVICE_BEFORE_ISSUE'
  | 'TOO_LONG'
  | 'TOO_SHORT'
  /** Not of this case, or too many. */
  | 'UNKNOWN_EVIDENCE'
  /** The case has no such respondent. */
  | 'UNKNOWN_RESPONDENT'
  /** The order was not in a state for that on that day. */
  | 'WRONG_STATE';

export type OrderExaminationInput = {
  /** 1-200 characters. */
  readonly bureau: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Of the same case; 50 at most. */
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
  /** What `evidenceIds` names. */
  readonly evidence: ReadonlyArray<EvidenceItem>;
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

/** That a paper was given out. */
export type PaperExport = {
  readonly __typename?: 'PaperExport';
  readonly at: Scalars['DateTime']['output'];
  /** The member it was given to. */
  readonly by: Scalars['ID']['output'];
  /** The comparison with protected places, as the ledger names it. */
  readonly checkId: Scalars['ID']['output'];
  readonly format: PaperFormat;
  readonly id: Scalars['ID']['output'];
  readonly language: PaperLanguage;
  /** How many places that were told were looked at and left. */
  readonly reviewed: Scalars['Int']['output'];
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256: Scalars['String']['output'];
};

/** A place in the paper that gives a protected place away, or that could not be read. Where, never what. */
export type PaperFinding = {
  readonly __typename?: 'PaperFinding';
  /** ADDRESS, PHONE, COORDINATES or DIRECTIONS; UNREAD where somebody must look. */
  readonly form: Scalars['String']['output'];
  readonly line?: Maybe<Scalars['Int']['output']>;
  /** A place of the case; false: of a shelter. */
  readonly ownCase?: Maybe<Scalars['Boolean']['output']>;
  readonly page?: Maybe<Scalars['Int']['output']>;
  /** BODY, HEADER, FOOTER, PROPERTIES and so on. */
  readonly part?: Maybe<Scalars['String']['output']>;
  /** Names this place in the paper for `reviewed`. */
  readonly place: Scalars['String']['output'];
};

export type PaperFormat =
  | 'DOCX'
  | 'PDF';

export type PaperLanguage =
  | 'EN'
  | 'KY'
  | 'RU';

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
  /** What the calendar says must be heard today, whether or not anybody was told. */
  readonly alarms: ReadonlyArray<AlarmKind>;
  /** What the respondent may not do. */
  readonly bars: ReadonlyArray<OrderBar>;
  /** Whole days left, today included; 0 once it has ended, and before it is issued. */
  readonly daysLeft: Scalars['Int']['output'];
  readonly electronicMonitoring: Scalars['Boolean']['output'];
  /** The last day it holds. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** What was registered about it; what shows a violation is with the violation. */
  readonly evidence: ReadonlyArray<EvidenceItem>;
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
  /** How many deadlines each group of the board has. */
  readonly deadlineBoard?: Maybe<DeadlineBoard>;
  /** What starts a period and how long it is: shipped rules and the network's own, by code, the latest version first. */
  readonly deadlineRules?: Maybe<ReadonlyArray<DeadlineRule>>;
  /** What is due in the viewer's open cases, soonest first. */
  readonly deadlines?: Maybe<DeadlineConnection>;
  /** Police: an order shared with the viewer's unit, by the code it was given or by the order's number, while it holds. Every look is written down for the team. */
  readonly enforcedOrder?: Maybe<EnforcedOrder>;
  /** A duplicate that is being made, or can be fetched until it expires. */
  readonly evidenceExport?: Maybe<EvidenceExport>;
  readonly evidenceItem?: Maybe<EvidenceItem>;
  /** Days that were entered for a year: feasts that move, decrees; oldest first. */
  readonly holidays?: Maybe<ReadonlyArray<Holiday>>;
  /** What the viewer's cases must be looked at for, newest first; without `open: false` only what nobody has acknowledged. */
  readonly myAlarms?: Maybe<AlarmConnection>;
  /** The calendars the viewer subscribes to from elsewhere that still run, newest first. Their tokens are not kept. */
  readonly myCalendarFeeds?: Maybe<ReadonlyArray<CalendarFeed>>;
  /** Cases whose team the viewer is on, newest first. */
  readonly myCases?: Maybe<CaseConnection>;
  /** Persons the viewer's office represents elsewhere, by its own references, newest first. */
  readonly myClients?: Maybe<ClientConnection>;
  /** Courts, opposing counsel: what their office handed in through the relay, newest first. What became of a document is told from the day after. */
  readonly myServices?: Maybe<ServiceReceiptConnection>;
  /** Coordinators: how many served documents, as the day began, nobody had taken in time. Nothing says whose. */
  readonly overdueServices?: Maybe<Scalars['Int']['output']>;
  /** Coordinators: what was recalculated after rules and calendars changed, newest first. */
  readonly recalculations?: Maybe<ReadonlyArray<Recalculation>>;
  /** How long a closed case is kept, by how it ended. */
  readonly retentionRules?: Maybe<ReadonlyArray<RetentionRule>>;
  /** The questions about danger as they are asked now. They are data: a set that changes gets a new version. */
  readonly riskQuestionSets?: Maybe<ReadonlyArray<RiskQuestionSet>>;
  /** Team: a document that was served; null where it is not for a case of the viewer's. */
  readonly servedDocument?: Maybe<ServedDocument>;
  /** Courts, opposing counsel: one of these; null for anybody else's. */
  readonly serviceReceipt?: Maybe<ServiceReceipt>;
  /** Coordinators: open cases nobody is on any more; propose somebody for each. */
  readonly unattendedCases?: Maybe<UnattendedCaseConnection>;
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


export type QueryEnforcedOrderArgs = {
  reference: Scalars['String']['input'];
};


export type QueryEvidenceExportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEvidenceItemArgs = {
  id: Scalars['ID']['input'];
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


export type QueryMyClientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMyServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryServedDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryServiceReceiptArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUnattendedCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

export type RecordAnswerInput = {
  readonly answeredOn: Scalars['Date']['input'];
  readonly filingId: Scalars['ID']['input'];
  readonly outcome: FilingOutcome;
};

export type RecordConclusionInput = {
  /** Added to those it has; 50 at most in all. */
  readonly evidenceIds?: ReadonlyArray<Scalars['ID']['input']>;
  readonly examinationId: Scalars['ID']['input'];
  /** 1-60 characters. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  readonly receivedOn: Scalars['Date']['input'];
};

export type RecordCustodyError = {
  readonly __typename?: 'RecordCustodyError';
  readonly code: RecordCustodyErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type RecordCustodyErrorCode =
  | 'CASE_CLOSED'
  | 'INVALID_DATE'
  | 'INVALID_TEXT'
  | 'NOT_FOUND'
  /** It cannot have happened where the thing is. */
  | 'NOT_POSSIBLE'
  /** A hand-over needs to whom, and a receipt: its number or its picture. */
  | 'NO_RECEIPT'
  | 'UNKNOWN_RECEIPT';

export type RecordCustodyInput = {
  readonly itemId: Scalars['ID']['input'];
  readonly kind: RecordedCustodyKind;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The day it happened; today when left out. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** An item of the same case: the receipt, photographed. */
  readonly receiptItemId?: InputMaybe<Scalars['ID']['input']>;
  readonly receiptNumber?: InputMaybe<Scalars['String']['input']>;
  /** To whom, from whom, by whom; kept sealed. */
  readonly who?: InputMaybe<Scalars['String']['input']>;
};

export type RecordCustodyPayload = {
  readonly __typename?: 'RecordCustodyPayload';
  readonly errors: ReadonlyArray<RecordCustodyError>;
  readonly item?: Maybe<EvidenceItem>;
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
  /** Of the same case; 50 at most. */
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

export type RecordedCustodyKind =
  | 'COPIED'
  | 'DESTROYED'
  | 'HANDED_OVER'
  | 'LOST'
  | 'RETURNED';

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

export type RelayCode = {
  readonly __typename?: 'RelayCode';
  readonly id: Scalars['ID']['output'];
  readonly issuedAt: Scalars['DateTime']['output'];
  readonly issuedBy: Scalars['ID']['output'];
  /** Whom it was given to, in words. */
  readonly label?: Maybe<Scalars['String']['output']>;
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type RelayCodeError = {
  readonly __typename?: 'RelayCodeError';
  readonly code: RelayCodeErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type RelayCodeErrorCode =
  | 'CASE_CLOSED'
  | 'INVALID_TEXT'
  /** No such case or code of yours. */
  | 'NOT_FOUND'
  /** Twenty run already; revoke one. */
  | 'TOO_MANY';

export type RelayCodePayload = {
  readonly __typename?: 'RelayCodePayload';
  /** Told once, when it is issued. */
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly errors: ReadonlyArray<RelayCodeError>;
  readonly relayCode?: Maybe<RelayCode>;
};

export type RemoveClientInput = {
  readonly clientId: Scalars['ID']['input'];
};

export type RemoveHolidayInput = {
  readonly holidayId: Scalars['ID']['input'];
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

export type ReopenDeadlineInput = {
  readonly deadlineId: Scalars['ID']['input'];
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
  /** Of the same case; 50 at most. */
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
  /** Of the case's respondents. */
  readonly respondentId?: InputMaybe<Scalars['ID']['input']>;
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

export type ReturnServiceInput = {
  readonly reason: ServiceReturnReason;
  readonly serviceId: Scalars['ID']['input'];
};

export type ReviewedFindingInput = {
  /** As it was told. */
  readonly place: Scalars['String']['input'];
  /** Why it may stand, 10-300 characters. */
  readonly reason: Scalars['String']['input'];
};

export type RevokeCalendarFeedInput = {
  readonly feedId: Scalars['ID']['input'];
};

export type RevokeCalendarFeedPayload = {
  readonly __typename?: 'RevokeCalendarFeedPayload';
  readonly errors: ReadonlyArray<CalendarFeedError>;
  readonly feed?: Maybe<CalendarFeed>;
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

export type RevokeRelayCodeInput = {
  readonly relayCodeId: Scalars['ID']['input'];
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

export type ServeDocumentError = {
  readonly __typename?: 'ServeDocumentError';
  readonly code: ServeDocumentErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type ServeDocumentErrorCode =
  /** It has macros. It was not kept; send it without them, or as PDF. */
  | 'HAS_MACROS'
  | 'INVALID_TEXT'
  /** No such upload of yours. */
  | 'NOT_FOUND'
  /** The store did not give back what was sent; announce it again. */
  | 'STORE_DAMAGED'
  /** It is none of the types that are taken, whatever it was announced as. It was not kept. */
  | 'TYPE_REFUSED'
  /** Bytes are missing: HEAD tells from where. */
  | 'UPLOAD_INCOMPLETE'
  /** It does not have the hash that was announced. It was not kept. */
  | 'WRONG_HASH';

export type ServeDocumentInput = {
  /** The number of the court's file, 1-80 characters; kept sealed. */
  readonly courtFileNumber?: InputMaybe<Scalars['String']['input']>;
  /** As the lawyer gave it out; spaces and hyphens do not matter. */
  readonly relayCode: Scalars['String']['input'];
  readonly uploadId: Scalars['ID']['input'];
};

export type ServeDocumentPayload = {
  readonly __typename?: 'ServeDocumentPayload';
  readonly errors: ReadonlyArray<ServeDocumentError>;
  readonly receipt?: Maybe<ServiceReceipt>;
};

/** A document that a court or opposing counsel handed in for a case. */
export type ServedDocument = {
  readonly __typename?: 'ServedDocument';
  readonly acknowledgedBy?: Maybe<Scalars['ID']['output']>;
  readonly acknowledgedOn?: Maybe<Scalars['Date']['output']>;
  /** A whole number, as text. */
  readonly bytes: Scalars['String']['output'];
  /** The number of the court's file, as the sender gave it. */
  readonly courtFileNumber?: Maybe<Scalars['String']['output']>;
  /** As the sender gave it. */
  readonly fileName?: Maybe<Scalars['String']['output']>;
  readonly handedInAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly mediaType: Scalars['String']['output'];
  /** The number of the sender's receipt. */
  readonly number: Scalars['String']['output'];
  /** GET, once it is acknowledged. Put `/ru`, `/ky` or `/en` behind it. */
  readonly proofUrl?: Maybe<Scalars['String']['output']>;
  /** Which code it came by. */
  readonly relayCodeId: Scalars['ID']['output'];
  readonly returnReason?: Maybe<ServiceReturnReason>;
  readonly returnedOn?: Maybe<Scalars['Date']['output']>;
  readonly sender: ServiceSender;
  readonly senderOrganisationId: Scalars['ID']['output'];
  /** Of the document, in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  readonly state: ServedState;
  /** What happened to it here, oldest first. */
  readonly steps: ReadonlyArray<ServiceStep>;
  /** GET, lawyers: the document as it was handed in, to be saved. Each time is written down. */
  readonly url: Scalars['String']['output'];
  /** What a look at the file's bytes found. Nothing was opened or drawn; what is not told may be there. */
  readonly warnings: ReadonlyArray<ServiceWarning>;
};

export type ServedDocumentConnection = {
  readonly __typename?: 'ServedDocumentConnection';
  readonly edges: ReadonlyArray<ServedDocumentEdge>;
  readonly pageInfo: PageInfo;
};

export type ServedDocumentEdge = {
  readonly __typename?: 'ServedDocumentEdge';
  /** Opaque; works for this viewer and this question only. */
  readonly cursor: Scalars['String']['output'];
  readonly node: ServedDocument;
};

export type ServedDocumentError = {
  readonly __typename?: 'ServedDocumentError';
  readonly code: ServedDocumentErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type ServedDocumentErrorCode =
  | 'ALREADY_ACKNOWLEDGED'
  | 'ALREADY_RETURNED'
  /** The day is over, and the sender has been told. */
  | 'ALREADY_TOLD'
  | 'CASE_CLOSED'
  | 'NOT_ACKNOWLEDGED'
  /** No such document of your cases. */
  | 'NOT_FOUND';

export type ServedDocumentPayload = {
  readonly __typename?: 'ServedDocumentPayload';
  readonly document?: Maybe<ServedDocument>;
  readonly errors: ReadonlyArray<ServedDocumentError>;
};

export type ServedHow =
  | 'AT_THE_UNIT'
  | 'BY_POST'
  | 'ELECTRONICALLY'
  | 'IN_PERSON'
  | 'NOT_SAID'
  /** It counts as handed over. */
  | 'REFUSED_TO_SIGN';

export type ServedState =
  | 'ACKNOWLEDGED'
  | 'RETURNED'
  | 'WAITING';

export type ServedTo =
  | 'RESPONDENT'
  | 'SURVIVOR';

/** What a sender has of a document that was handed in. It tells nothing of where it went. */
export type ServiceReceipt = {
  readonly __typename?: 'ServiceReceipt';
  /** The office that acknowledged it, where that office wishes to be named. */
  readonly acknowledgedBy?: Maybe<Scalars['String']['output']>;
  /** A whole number, as text. */
  readonly bytes: Scalars['String']['output'];
  readonly courtFileNumber?: Maybe<Scalars['String']['output']>;
  /** As the sender gave it; null once it is forgotten. */
  readonly fileName?: Maybe<Scalars['String']['output']>;
  readonly handedInAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly mediaType: Scalars['String']['output'];
  /** The receipt's number. */
  readonly number: Scalars['String']['output'];
  /** GET, once it is acknowledged: the signed proof of service, below the gateway's address. Put `/ru`, `/ky` or `/en` behind it. */
  readonly proofUrl?: Maybe<Scalars['String']['output']>;
  /** The day it was acknowledged or came back. */
  readonly settledOn?: Maybe<Scalars['Date']['output']>;
  /** Of the document, in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  readonly status: ServiceStatus;
};

export type ServiceReceiptConnection = {
  readonly __typename?: 'ServiceReceiptConnection';
  readonly edges: ReadonlyArray<ServiceReceiptEdge>;
  readonly pageInfo: PageInfo;
};

export type ServiceReceiptEdge = {
  readonly __typename?: 'ServiceReceiptEdge';
  /** Opaque; works for this viewer and this question only. */
  readonly cursor: Scalars['String']['output'];
  readonly node: ServiceReceipt;
};

export type ServiceReturnReason =
  /** The office does not represent her in this. */
  | 'NOT_REPRESENTED'
  | 'UNREADABLE'
  | 'UNSAFE'
  | 'WRONG_CASE';

export type ServiceSender =
  | 'COURT'
  | 'OPPOSING_COUNSEL';

export type ServiceStatus =
  | 'ACKNOWLEDGED'
  /** It was handed in. Nothing more is known, and it may stay so. */
  | 'RECEIVED'
  /** It came back unserved. */
  | 'RETURNED';

export type ServiceStep = {
  readonly __typename?: 'ServiceStep';
  readonly at: Scalars['DateTime']['output'];
  readonly kind: ServiceStepKind;
  /** The member; the sender's is not told. */
  readonly memberId?: Maybe<Scalars['ID']['output']>;
};

export type ServiceStepKind =
  | 'ACKNOWLEDGED'
  | 'ACKNOWLEDGEMENT_WITHDRAWN'
  | 'HANDED_IN'
  /** The document was fetched. */
  | 'READ'
  | 'RETURNED';

export type ServiceUpload = {
  readonly __typename?: 'ServiceUpload';
  readonly id: Scalars['ID']['output'];
  /** Below the gateway's address. */
  readonly url: Scalars['String']['output'];
};

export type ServiceWarning =
  /** Other files are inside. */
  | 'HAS_EMBEDDED_FILES'
  /** Opening it may ask a server elsewhere for something, which tells when and from where it was opened. */
  | 'HAS_REMOTE_CONTENT'
  /** It asks a program to run something: a script, a form's action, a started file. */
  | 'HAS_SCRIPTS'
  /** Parts of it are packed or encrypted, so that a look at its bytes cannot say what they hold. */
  | 'PARTLY_PACKED'
  /** It was announced as another of the types that are taken. */
  | 'TYPE_IS_NOT_WHAT_IT_SAYS';

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

export type SetFilingProofInput = {
  readonly filingId: Scalars['ID']['input'];
  /** A piece of evidence of the same case. */
  readonly proofId: Scalars['ID']['input'];
};

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

export type ThreatLevel =
  | 'ELEVATED'
  | 'HIGH'
  | 'LOW';

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

export type ViolationPayload = {
  readonly __typename?: 'ViolationPayload';
  readonly errors: ReadonlyArray<OrderError>;
  readonly violation?: Maybe<OrderViolation>;
};

export type ViolationState =
  | 'DECIDED'
  | 'RECORDED'
  | 'REPORTED';

export type Weekday =
  | 'FRI'
  | 'MON'
  | 'SAT'
  | 'SUN'
  | 'THU'
  | 'TUE'
  | 'WED';

export type WithdrawAcknowledgementInput = {
  readonly serviceId: Scalars['ID']['input'];
};

export type WithdrawFilingInput = {
  readonly filingId: Scalars['ID']['input'];
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
  AcknowledgeServiceInput: AcknowledgeServiceInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AddDeadlineError: ResolverTypeWrapper<AddDeadlineError>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AddDeadlineErrorCode: AddDeadlineErrorCode;
  AddDeadlineInput: AddDeadlineInput;
  AddDeadlinePayload: ResolverTypeWrapper<Omit<AddDeadlinePayload, 'deadline'> & { deadline?: Maybe<ResolversTypes['Deadline']> }>;
  AddHolidayInput: AddHolidayInput;
  AddPartyInput: AddPartyInput;
  AddPersonInput: AddPersonInput;
  AddProtectionOrderError: ResolverTypeWrapper<AddProtectionOrderError>;
  AddProtectionOrderErrorCode: AddProtectionOrderErrorCode;
  AddProtectionOrderInput: AddProtectionOrderInput;
  AddProtectionOrderPayload: ResolverTypeWrapper<Omit<AddProtectionOrderPayload, 'order'> & { order?: Maybe<ResolversTypes['ProtectionOrder']> }>;
  AddViolationEvidenceInput: AddViolationEvidenceInput;
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
  AssignmentPayload: ResolverTypeWrapper<Omit<AssignmentPayload, 'assignment'> & { assignment?: Maybe<ResolversTypes['Assignment']> }>;
  AssignmentRole: AssignmentRole;
  AttachReferralError: ResolverTypeWrapper<AttachReferralError>;
  AttachReferralErrorCode: AttachReferralErrorCode;
  AttachReferralInput: AttachReferralInput;
  AttachReferralPayload: ResolverTypeWrapper<Omit<AttachReferralPayload, 'case'> & { case?: Maybe<ResolversTypes['Case']> }>;
  Attendance: Attendance;
  BeginServiceError: ResolverTypeWrapper<BeginServiceError>;
  BeginServiceErrorCode: BeginServiceErrorCode;
  BeginServiceInput: BeginServiceInput;
  BeginServicePayload: ResolverTypeWrapper<Omit<BeginServicePayload, 'receipt'> & { receipt?: Maybe<ResolversTypes['ServiceReceipt']> }>;
  BeginUploadError: ResolverTypeWrapper<BeginUploadError>;
  BeginUploadErrorCode: BeginUploadErrorCode;
  BeginUploadInput: BeginUploadInput;
  BeginUploadPayload: ResolverTypeWrapper<BeginUploadPayload>;
  BundleDocumentInput: BundleDocumentInput;
  BundleDocumentType: BundleDocumentType;
  BundleFinding: ResolverTypeWrapper<BundleFinding>;
  BundleItemInput: BundleItemInput;
  CalendarFeed: ResolverTypeWrapper<CalendarFeedRow>;
  CalendarFeedError: ResolverTypeWrapper<CalendarFeedError>;
  CalendarFeedErrorCode: CalendarFeedErrorCode;
  CancelDeadlineInput: CancelDeadlineInput;
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
  ChangeFilingInput: ChangeFilingInput;
  ChangePartyInput: ChangePartyInput;
  ChangePersonInput: ChangePersonInput;
  CheckEvidenceError: ResolverTypeWrapper<CheckEvidenceError>;
  CheckEvidenceErrorCode: CheckEvidenceErrorCode;
  CheckEvidenceInput: CheckEvidenceInput;
  CheckEvidencePayload: ResolverTypeWrapper<Omit<CheckEvidencePayload, 'item'> & { item?: Maybe<ResolversTypes['EvidenceItem']> }>;
  Clearance: Clearance;
  Client: ResolverTypeWrapper<ClientRow>;
  ClientConnection: ResolverTypeWrapper<Omit<ClientConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ClientEdge']> }>;
  ClientEdge: ResolverTypeWrapper<Omit<ClientEdge, 'node'> & { node: ResolversTypes['Client'] }>;
  ClientError: ResolverTypeWrapper<ClientError>;
  ClientErrorCode: ClientErrorCode;
  ClientPayload: ResolverTypeWrapper<Omit<ClientPayload, 'client'> & { client?: Maybe<ResolversTypes['Client']> }>;
  CloseCaseInput: CloseCaseInput;
  CompleteDeadlineInput: CompleteDeadlineInput;
  ConflictCheck: ResolverTypeWrapper<ConflictCheckRow>;
  ConflictGrade: ConflictGrade;
  ConflictOverride: ResolverTypeWrapper<ConflictOverrideRow>;
  ConflictRole: ConflictRole;
  ContactChannel: ContactChannel;
  ContactDetailInput: ContactDetailInput;
  ContactDetailPayload: ResolverTypeWrapper<ContactDetailPayload>;
  ContactReading: ResolverTypeWrapper<ContactReadingRow>;
  CorrectIncidentInput: CorrectIncidentInput;
  CorrectLegalEventInput: CorrectLegalEventInput;
  CorrectOrderInput: CorrectOrderInput;
  CourtBundle: ResolverTypeWrapper<BundleRow>;
  CourtBundleError: ResolverTypeWrapper<CourtBundleError>;
  CourtBundleErrorCode: CourtBundleErrorCode;
  CreateCalendarFeedInput: CreateCalendarFeedInput;
  CreateCalendarFeedPayload: ResolverTypeWrapper<Omit<CreateCalendarFeedPayload, 'feed'> & { feed?: Maybe<ResolversTypes['CalendarFeed']> }>;
  CustodyEvent: ResolverTypeWrapper<CustodyRow>;
  CustodyKind: CustodyKind;
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
  DecideViolationInput: DecideViolationInput;
  DraftFilingInput: DraftFilingInput;
  DraftNextFilingInput: DraftNextFilingInput;
  EndAssignmentInput: EndAssignmentInput;
  EnforcedOrder: ResolverTypeWrapper<EnforcedRow>;
  EnforcedOrderPayload: ResolverTypeWrapper<Omit<EnforcedOrderPayload, 'order'> & { order?: Maybe<ResolversTypes['EnforcedOrder']> }>;
  EnterLegalEventInput: EnterLegalEventInput;
  EvidenceDamage: EvidenceDamage;
  EvidenceExport: ResolverTypeWrapper<EvidenceExportRow>;
  EvidenceExportForm: EvidenceExportForm;
  EvidenceExportState: EvidenceExportState;
  EvidenceHolder: EvidenceHolder;
  EvidenceItem: ResolverTypeWrapper<EvidenceItemRow>;
  EvidenceKind: EvidenceKind;
  EvidencePurpose: EvidencePurpose;
  EvidenceUpload: ResolverTypeWrapper<EvidenceUpload>;
  ExaminationError: ResolverTypeWrapper<ExaminationError>;
  ExaminationErrorCode: ExaminationErrorCode;
  ExaminationKind: ExaminationKind;
  ExaminationPayload: ResolverTypeWrapper<Omit<ExaminationPayload, 'examination'> & { examination?: Maybe<ResolversTypes['ForensicExamination']> }>;
  ExaminationState: ExaminationState;
  ExpectedFeast: ResolverTypeWrapper<Expected>;
  ExportEvidenceError: ResolverTypeWrapper<ExportEvidenceError>;
  ExportEvidenceErrorCode: ExportEvidenceErrorCode;
  ExportEvidenceInput: ExportEvidenceInput;
  ExportEvidencePayload: ResolverTypeWrapper<Omit<ExportEvidencePayload, 'export'> & { export?: Maybe<ResolversTypes['EvidenceExport']> }>;
  ExportFilingError: ResolverTypeWrapper<ExportFilingError>;
  ExportFilingErrorCode: ExportFilingErrorCode;
  ExportFilingInput: ExportFilingInput;
  ExportFilingPayload: ResolverTypeWrapper<Omit<ExportFilingPayload, 'export'> & { export?: Maybe<ResolversTypes['PaperExport']> }>;
  ExtensionAnswer: ExtensionAnswer;
  Filing: ResolverTypeWrapper<FilingRow>;
  FilingChannel: FilingChannel;
  FilingError: ResolverTypeWrapper<FilingError>;
  FilingErrorCode: FilingErrorCode;
  FilingInstance: FilingInstance;
  FilingKind: FilingKind;
  FilingNextReason: FilingNextReason;
  FilingNextStep: ResolverTypeWrapper<FilingNextStep>;
  FilingOutcome: FilingOutcome;
  FilingPayload: ResolverTypeWrapper<Omit<FilingPayload, 'filing'> & { filing?: Maybe<ResolversTypes['Filing']> }>;
  FilingState: FilingState;
  FilingTemplate: FilingTemplate;
  FinishUploadError: ResolverTypeWrapper<FinishUploadError>;
  FinishUploadErrorCode: FinishUploadErrorCode;
  FinishUploadInput: FinishUploadInput;
  FinishUploadPayload: ResolverTypeWrapper<Omit<FinishUploadPayload, 'item'> & { item?: Maybe<ResolversTypes['EvidenceItem']> }>;
  FollowReferralInput: FollowReferralInput;
  FollowReferralPayload: ResolverTypeWrapper<FollowReferralPayload>;
  ForensicExamination: ResolverTypeWrapper<ExaminationRow>;
  FreeDayReason: FreeDayReason;
  HandOverInput: HandOverInput;
  Hearing: ResolverTypeWrapper<HearingRow>;
  HearingChange: ResolverTypeWrapper<HearingHistoryRow>;
  HearingError: ResolverTypeWrapper<HearingError>;
  HearingErrorCode: HearingErrorCode;
  HearingMove: HearingMove;
  HearingPayload: ResolverTypeWrapper<Omit<HearingPayload, 'hearing'> & { hearing?: Maybe<ResolversTypes['Hearing']> }>;
  HearingState: HearingState;
  HearingType: HearingType;
  HearingWarning: HearingWarning;
  HoldRetentionInput: HoldRetentionInput;
  Holiday: ResolverTypeWrapper<ToldDay>;
  HolidayEffect: HolidayEffect;
  HolidayError: ResolverTypeWrapper<HolidayError>;
  HolidayErrorCode: HolidayErrorCode;
  HolidayPayload: ResolverTypeWrapper<Omit<HolidayPayload, 'holiday' | 'recalculation'> & { holiday?: Maybe<ResolversTypes['Holiday']>, recalculation?: Maybe<ResolversTypes['Recalculation']> }>;
  Incident: ResolverTypeWrapper<IncidentRow>;
  IncidentError: ResolverTypeWrapper<IncidentError>;
  IncidentErrorCode: IncidentErrorCode;
  IncidentPayload: ResolverTypeWrapper<Omit<IncidentPayload, 'incident'> & { incident?: Maybe<ResolversTypes['Incident']> }>;
  IncidentType: IncidentType;
  IssueRelayCodeInput: IssueRelayCodeInput;
  LegalBranch: LegalBranch;
  LegalEvent: ResolverTypeWrapper<LegalEventRow>;
  LegalEventError: ResolverTypeWrapper<LegalEventError>;
  LegalEventErrorCode: LegalEventErrorCode;
  LegalEventKind: LegalEventKind;
  LegalEventPayload: ResolverTypeWrapper<Omit<LegalEventPayload, 'deadlines' | 'event'> & { deadlines: ReadonlyArray<ResolversTypes['Deadline']>, event?: Maybe<ResolversTypes['LegalEvent']> }>;
  LegalLanguage: LegalLanguage;
  LinkPlaceInput: LinkPlaceInput;
  LinkPlacePayload: ResolverTypeWrapper<LinkPlacePayload>;
  LinkedPlaceKind: LinkedPlaceKind;
  MakeCourtBundleInput: MakeCourtBundleInput;
  MakeCourtBundlePayload: ResolverTypeWrapper<Omit<MakeCourtBundlePayload, 'bundle'> & { bundle?: Maybe<ResolversTypes['CourtBundle']> }>;
  MarkFiledInput: MarkFiledInput;
  MoveDeadlineInput: MoveDeadlineInput;
  MoveHearingInput: MoveHearingInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotifyTeamInput: NotifyTeamInput;
  NotifyTeamPayload: ResolverTypeWrapper<NotifyTeamPayload>;
  OpenCaseError: ResolverTypeWrapper<OpenCaseError>;
  OpenCaseErrorCode: OpenCaseErrorCode;
  OpenCaseInput: OpenCaseInput;
  OpenCasePayload: ResolverTypeWrapper<Omit<OpenCasePayload, 'case'> & { case?: Maybe<ResolversTypes['Case']> }>;
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
  OverrideConflictError: ResolverTypeWrapper<OverrideConflictError>;
  OverrideConflictErrorCode: OverrideConflictErrorCode;
  OverrideConflictInput: OverrideConflictInput;
  OverrideConflictPayload: ResolverTypeWrapper<Omit<OverrideConflictPayload, 'assignment'> & { assignment?: Maybe<ResolversTypes['Assignment']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PaperExport: ResolverTypeWrapper<PaperExportRow>;
  PaperFinding: ResolverTypeWrapper<PaperFinding>;
  PaperFormat: PaperFormat;
  PaperLanguage: PaperLanguage;
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
  Recalculation: ResolverTypeWrapper<RecalculationRow>;
  RecalculationState: RecalculationState;
  RecordAnswerInput: RecordAnswerInput;
  RecordConclusionInput: RecordConclusionInput;
  RecordCustodyError: ResolverTypeWrapper<RecordCustodyError>;
  RecordCustodyErrorCode: RecordCustodyErrorCode;
  RecordCustodyInput: RecordCustodyInput;
  RecordCustodyPayload: ResolverTypeWrapper<Omit<RecordCustodyPayload, 'item'> & { item?: Maybe<ResolversTypes['EvidenceItem']> }>;
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
  RecordedCustodyKind: RecordedCustodyKind;
  Referral: ResolverTypeWrapper<Referral>;
  RegisterClientInput: RegisterClientInput;
  RelayCode: ResolverTypeWrapper<RelayCodeRow>;
  RelayCodeError: ResolverTypeWrapper<RelayCodeError>;
  RelayCodeErrorCode: RelayCodeErrorCode;
  RelayCodePayload: ResolverTypeWrapper<Omit<RelayCodePayload, 'relayCode'> & { relayCode?: Maybe<ResolversTypes['RelayCode']> }>;
  RemoveClientInput: RemoveClientInput;
  RemoveHolidayInput: RemoveHolidayInput;
  RemovePartyInput: RemovePartyInput;
  RemovePersonInput: RemovePersonInput;
  ReopenCaseInput: ReopenCaseInput;
  ReopenDeadlineInput: ReopenDeadlineInput;
  ReportEnforcedViolationInput: ReportEnforcedViolationInput;
  ReportViolationInput: ReportViolationInput;
  RequestExtensionInput: RequestExtensionInput;
  RequestProtectionOrderInput: RequestProtectionOrderInput;
  RetentionRule: ResolverTypeWrapper<RetentionRule>;
  RetentionRuleError: ResolverTypeWrapper<RetentionRuleError>;
  RetentionRuleErrorCode: RetentionRuleErrorCode;
  RetentionRulePayload: ResolverTypeWrapper<RetentionRulePayload>;
  ReturnServiceInput: ReturnServiceInput;
  ReviewedFindingInput: ReviewedFindingInput;
  RevokeCalendarFeedInput: RevokeCalendarFeedInput;
  RevokeCalendarFeedPayload: ResolverTypeWrapper<Omit<RevokeCalendarFeedPayload, 'feed'> & { feed?: Maybe<ResolversTypes['CalendarFeed']> }>;
  RevokeOrderInput: RevokeOrderInput;
  RevokeOrderShareInput: RevokeOrderShareInput;
  RevokeRelayCodeInput: RevokeRelayCodeInput;
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
  SafeContact: ResolverTypeWrapper<SafeContactRow>;
  SafeContactError: ResolverTypeWrapper<SafeContactError>;
  SafeContactErrorCode: SafeContactErrorCode;
  SafeContactIdInput: SafeContactIdInput;
  SafeContactPayload: ResolverTypeWrapper<Omit<SafeContactPayload, 'contact'> & { contact?: Maybe<ResolversTypes['SafeContact']> }>;
  SafeHours: ResolverTypeWrapper<SafeHours>;
  SafeHoursInput: SafeHoursInput;
  ServeDocumentError: ResolverTypeWrapper<ServeDocumentError>;
  ServeDocumentErrorCode: ServeDocumentErrorCode;
  ServeDocumentInput: ServeDocumentInput;
  ServeDocumentPayload: ResolverTypeWrapper<Omit<ServeDocumentPayload, 'receipt'> & { receipt?: Maybe<ResolversTypes['ServiceReceipt']> }>;
  ServedDocument: ResolverTypeWrapper<ServedRow>;
  ServedDocumentConnection: ResolverTypeWrapper<Omit<ServedDocumentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ServedDocumentEdge']> }>;
  ServedDocumentEdge: ResolverTypeWrapper<Omit<ServedDocumentEdge, 'node'> & { node: ResolversTypes['ServedDocument'] }>;
  ServedDocumentError: ResolverTypeWrapper<ServedDocumentError>;
  ServedDocumentErrorCode: ServedDocumentErrorCode;
  ServedDocumentPayload: ResolverTypeWrapper<Omit<ServedDocumentPayload, 'document'> & { document?: Maybe<ResolversTypes['ServedDocument']> }>;
  ServedHow: ServedHow;
  ServedState: ServedState;
  ServedTo: ServedTo;
  ServiceReceipt: ResolverTypeWrapper<ServedDocumentRow>;
  ServiceReceiptConnection: ResolverTypeWrapper<Omit<ServiceReceiptConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ServiceReceiptEdge']> }>;
  ServiceReceiptEdge: ResolverTypeWrapper<Omit<ServiceReceiptEdge, 'node'> & { node: ResolversTypes['ServiceReceipt'] }>;
  ServiceReturnReason: ServiceReturnReason;
  ServiceSender: ServiceSender;
  ServiceStatus: ServiceStatus;
  ServiceStep: ResolverTypeWrapper<ServiceStepRow>;
  ServiceStepKind: ServiceStepKind;
  ServiceUpload: ResolverTypeWrapper<ServiceUpload>;
  ServiceWarning: ServiceWarning;
  SetDeadlineRuleError: ResolverTypeWrapper<SetDeadlineRuleError>;
  SetDeadlineRuleErrorCode: SetDeadlineRuleErrorCode;
  SetDeadlineRuleInput: SetDeadlineRuleInput;
  SetDeadlineRulePayload: ResolverTypeWrapper<Omit<SetDeadlineRulePayload, 'recalculation' | 'rule'> & { recalculation?: Maybe<ResolversTypes['Recalculation']>, rule?: Maybe<ResolversTypes['DeadlineRule']> }>;
  SetFilingProofInput: SetFilingProofInput;
  SetHearingInput: SetHearingInput;
  SetRetentionRuleInput: SetRetentionRuleInput;
  SetSafeContactInput: SetSafeContactInput;
  ShareOrderPayload: ResolverTypeWrapper<Omit<ShareOrderPayload, 'share'> & { share?: Maybe<ResolversTypes['OrderShare']> }>;
  ShareOrderWithPoliceInput: ShareOrderWithPoliceInput;
  SkippedDay: ResolverTypeWrapper<Skipped>;
  TeamError: ResolverTypeWrapper<TeamError>;
  TeamErrorCode: TeamErrorCode;
  TermDirection: TermDirection;
  TermUnit: TermUnit;
  TextInLanguagesInput: TextInLanguagesInput;
  ThreatLevel: ThreatLevel;
  UnattendedCase: ResolverTypeWrapper<UnattendedCase>;
  UnattendedCaseConnection: ResolverTypeWrapper<UnattendedCaseConnection>;
  UnattendedCaseEdge: ResolverTypeWrapper<UnattendedCaseEdge>;
  ViolationPayload: ResolverTypeWrapper<Omit<ViolationPayload, 'violation'> & { violation?: Maybe<ResolversTypes['OrderViolation']> }>;
  ViolationState: ViolationState;
  Weekday: Weekday;
  WithdrawAcknowledgementInput: WithdrawAcknowledgementInput;
  WithdrawFilingInput: WithdrawFilingInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcknowledgeAlarmInput: AcknowledgeAlarmInput;
  ID: Scalars['ID']['output'];
  AcknowledgeAlarmPayload: Omit<AcknowledgeAlarmPayload, 'alarm'> & { alarm?: Maybe<ResolversParentTypes['Alarm']> };
  AcknowledgeServiceInput: AcknowledgeServiceInput;
  Boolean: Scalars['Boolean']['output'];
  AddDeadlineError: AddDeadlineError;
  String: Scalars['String']['output'];
  AddDeadlineInput: AddDeadlineInput;
  AddDeadlinePayload: Omit<AddDeadlinePayload, 'deadline'> & { deadline?: Maybe<ResolversParentTypes['Deadline']> };
  AddHolidayInput: AddHolidayInput;
  AddPartyInput: AddPartyInput;
  AddPersonInput: AddPersonInput;
  AddProtectionOrderError: AddProtectionOrderError;
  AddProtectionOrderInput: AddProtectionOrderInput;
  AddProtectionOrderPayload: Omit<AddProtectionOrderPayload, 'order'> & { order?: Maybe<ResolversParentTypes['ProtectionOrder']> };
  AddViolationEvidenceInput: AddViolationEvidenceInput;
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
  AssignmentPayload: Omit<AssignmentPayload, 'assignment'> & { assignment?: Maybe<ResolversParentTypes['Assignment']> };
  AttachReferralError: AttachReferralError;
  AttachReferralInput: AttachReferralInput;
  AttachReferralPayload: Omit<AttachReferralPayload, 'case'> & { case?: Maybe<ResolversParentTypes['Case']> };
  BeginServiceError: BeginServiceError;
  BeginServiceInput: BeginServiceInput;
  BeginServicePayload: Omit<BeginServicePayload, 'receipt'> & { receipt?: Maybe<ResolversParentTypes['ServiceReceipt']> };
  BeginUploadError: BeginUploadError;
  BeginUploadInput: BeginUploadInput;
  BeginUploadPayload: BeginUploadPayload;
  BundleDocumentInput: BundleDocumentInput;
  BundleFinding: BundleFinding;
  BundleItemInput: BundleItemInput;
  CalendarFeed: CalendarFeedRow;
  CalendarFeedError: CalendarFeedError;
  CancelDeadlineInput: CancelDeadlineInput;
  Case: CaseRow;
  CaseConnection: Omit<CaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CaseEdge']> };
  CaseEdge: Omit<CaseEdge, 'node'> & { node: ResolversParentTypes['Case'] };
  CaseIdInput: CaseIdInput;
  CaseLifeError: CaseLifeError;
  CaseLifePayload: Omit<CaseLifePayload, 'case'> & { case?: Maybe<ResolversParentTypes['Case']> };
  CaseParty: PartyRow;
  CaseStep: CaseStepRow;
  ChangeFilingInput: ChangeFilingInput;
  ChangePartyInput: ChangePartyInput;
  ChangePersonInput: ChangePersonInput;
  CheckEvidenceError: CheckEvidenceError;
  CheckEvidenceInput: CheckEvidenceInput;
  CheckEvidencePayload: Omit<CheckEvidencePayload, 'item'> & { item?: Maybe<ResolversParentTypes['EvidenceItem']> };
  Client: ClientRow;
  ClientConnection: Omit<ClientConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ClientEdge']> };
  ClientEdge: Omit<ClientEdge, 'node'> & { node: ResolversParentTypes['Client'] };
  ClientError: ClientError;
  ClientPayload: Omit<ClientPayload, 'client'> & { client?: Maybe<ResolversParentTypes['Client']> };
  CloseCaseInput: CloseCaseInput;
  CompleteDeadlineInput: CompleteDeadlineInput;
  ConflictCheck: ConflictCheckRow;
  ConflictOverride: ConflictOverrideRow;
  ContactDetailInput: ContactDetailInput;
  ContactDetailPayload: ContactDetailPayload;
  ContactReading: ContactReadingRow;
  CorrectIncidentInput: CorrectIncidentInput;
  CorrectLegalEventInput: CorrectLegalEventInput;
  CorrectOrderInput: CorrectOrderInput;
  CourtBundle: BundleRow;
  CourtBundleError: CourtBundleError;
  CreateCalendarFeedInput: CreateCalendarFeedInput;
  CreateCalendarFeedPayload: Omit<CreateCalendarFeedPayload, 'feed'> & { feed?: Maybe<ResolversParentTypes['CalendarFeed']> };
  CustodyEvent: CustodyRow;
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
  DecideViolationInput: DecideViolationInput;
  DraftFilingInput: DraftFilingInput;
  DraftNextFilingInput: DraftNextFilingInput;
  EndAssignmentInput: EndAssignmentInput;
  EnforcedOrder: EnforcedRow;
  EnforcedOrderPayload: Omit<EnforcedOrderPayload, 'order'> & { order?: Maybe<ResolversParentTypes['EnforcedOrder']> };
  EnterLegalEventInput: EnterLegalEventInput;
  EvidenceExport: EvidenceExportRow;
  EvidenceItem: EvidenceItemRow;
  EvidenceUpload: EvidenceUpload;
  ExaminationError: ExaminationError;
  ExaminationPayload: Omit<ExaminationPayload, 'examination'> & { examination?: Maybe<ResolversParentTypes['ForensicExamination']> };
  ExpectedFeast: Expected;
  ExportEvidenceError: ExportEvidenceError;
  ExportEvidenceInput: ExportEvidenceInput;
  ExportEvidencePayload: Omit<ExportEvidencePayload, 'export'> & { export?: Maybe<ResolversParentTypes['EvidenceExport']> };
  ExportFilingError: ExportFilingError;
  ExportFilingInput: ExportFilingInput;
  ExportFilingPayload: Omit<ExportFilingPayload, 'export'> & { export?: Maybe<ResolversParentTypes['PaperExport']> };
  Filing: FilingRow;
  FilingError: FilingError;
  FilingNextStep: FilingNextStep;
  FilingPayload: Omit<FilingPayload, 'filing'> & { filing?: Maybe<ResolversParentTypes['Filing']> };
  FinishUploadError: FinishUploadError;
  FinishUploadInput: FinishUploadInput;
  FinishUploadPayload: Omit<FinishUploadPayload, 'item'> & { item?: Maybe<ResolversParentTypes['EvidenceItem']> };
  FollowReferralInput: FollowReferralInput;
  FollowReferralPayload: FollowReferralPayload;
  ForensicExamination: ExaminationRow;
  HandOverInput: HandOverInput;
  Hearing: HearingRow;
  HearingChange: HearingHistoryRow;
  HearingError: HearingError;
  HearingPayload: Omit<HearingPayload, 'hearing'> & { hearing?: Maybe<ResolversParentTypes['Hearing']> };
  HoldRetentionInput: HoldRetentionInput;
  Holiday: ToldDay;
  HolidayError: HolidayError;
  HolidayPayload: Omit<HolidayPayload, 'holiday' | 'recalculation'> & { holiday?: Maybe<ResolversParentTypes['Holiday']>, recalculation?: Maybe<ResolversParentTypes['Recalculation']> };
  Incident: IncidentRow;
  IncidentError: IncidentError;
  IncidentPayload: Omit<IncidentPayload, 'incident'> & { incident?: Maybe<ResolversParentTypes['Incident']> };
  IssueRelayCodeInput: IssueRelayCodeInput;
  LegalEvent: LegalEventRow;
  LegalEventError: LegalEventError;
  LegalEventPayload: Omit<LegalEventPayload, 'deadlines' | 'event'> & { deadlines: ReadonlyArray<ResolversParentTypes['Deadline']>, event?: Maybe<ResolversParentTypes['LegalEvent']> };
  LinkPlaceInput: LinkPlaceInput;
  LinkPlacePayload: LinkPlacePayload;
  MakeCourtBundleInput: MakeCourtBundleInput;
  MakeCourtBundlePayload: Omit<MakeCourtBundlePayload, 'bundle'> & { bundle?: Maybe<ResolversParentTypes['CourtBundle']> };
  MarkFiledInput: MarkFiledInput;
  MoveDeadlineInput: MoveDeadlineInput;
  MoveHearingInput: MoveHearingInput;
  Mutation: Record<PropertyKey, never>;
  NotifyTeamInput: NotifyTeamInput;
  NotifyTeamPayload: NotifyTeamPayload;
  OpenCaseError: OpenCaseError;
  OpenCaseInput: OpenCaseInput;
  OpenCasePayload: Omit<OpenCasePayload, 'case'> & { case?: Maybe<ResolversParentTypes['Case']> };
  OrderError: OrderError;
  OrderExaminationInput: OrderExaminationInput;
  OrderExtension: OrderExtensionRow;
  OrderHistoryEntry: OrderHistoryRow;
  OrderLook: OrderLook;
  OrderPayload: Omit<OrderPayload, 'order'> & { order?: Maybe<ResolversParentTypes['ProtectionOrder']> };
  OrderShare: OrderShareRow;
  OrderTerm: OrderTerm;
  OrderViolation: OrderViolationRow;
  OverrideConflictError: OverrideConflictError;
  OverrideConflictInput: OverrideConflictInput;
  OverrideConflictPayload: Omit<OverrideConflictPayload, 'assignment'> & { assignment?: Maybe<ResolversParentTypes['Assignment']> };
  PageInfo: PageInfo;
  PaperExport: PaperExportRow;
  PaperFinding: PaperFinding;
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
  Recalculation: RecalculationRow;
  RecordAnswerInput: RecordAnswerInput;
  RecordConclusionInput: RecordConclusionInput;
  RecordCustodyError: RecordCustodyError;
  RecordCustodyInput: RecordCustodyInput;
  RecordCustodyPayload: Omit<RecordCustodyPayload, 'item'> & { item?: Maybe<ResolversParentTypes['EvidenceItem']> };
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
  RegisterClientInput: RegisterClientInput;
  RelayCode: RelayCodeRow;
  RelayCodeError: RelayCodeError;
  RelayCodePayload: Omit<RelayCodePayload, 'relayCode'> & { relayCode?: Maybe<ResolversParentTypes['RelayCode']> };
  RemoveClientInput: RemoveClientInput;
  RemoveHolidayInput: RemoveHolidayInput;
  RemovePartyInput: RemovePartyInput;
  RemovePersonInput: RemovePersonInput;
  ReopenCaseInput: ReopenCaseInput;
  ReopenDeadlineInput: ReopenDeadlineInput;
  ReportEnforcedViolationInput: ReportEnforcedViolationInput;
  ReportViolationInput: ReportViolationInput;
  RequestExtensionInput: RequestExtensionInput;
  RequestProtectionOrderInput: RequestProtectionOrderInput;
  RetentionRule: RetentionRule;
  RetentionRuleError: RetentionRuleError;
  RetentionRulePayload: RetentionRulePayload;
  ReturnServiceInput: ReturnServiceInput;
  ReviewedFindingInput: ReviewedFindingInput;
  RevokeCalendarFeedInput: RevokeCalendarFeedInput;
  RevokeCalendarFeedPayload: Omit<RevokeCalendarFeedPayload, 'feed'> & { feed?: Maybe<ResolversParentTypes['CalendarFeed']> };
  RevokeOrderInput: RevokeOrderInput;
  RevokeOrderShareInput: RevokeOrderShareInput;
  RevokeRelayCodeInput: RevokeRelayCodeInput;
  RiskAssessment: RiskAssessmentRow;
  RiskError: RiskError;
  RiskItem: RiskItem;
  RiskItemInput: RiskItemInput;
  RiskOccasion: RiskOccasionRow;
  RiskQuestion: Question;
  RiskQuestionSet: QuestionSet;
  SafeContact: SafeContactRow;
  SafeContactError: SafeContactError;
  SafeContactIdInput: SafeContactIdInput;
  SafeContactPayload: Omit<SafeContactPayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['SafeContact']> };
  SafeHours: SafeHours;
  SafeHoursInput: SafeHoursInput;
  ServeDocumentError: ServeDocumentError;
  ServeDocumentInput: ServeDocumentInput;
  ServeDocumentPayload: Omit<ServeDocumentPayload, 'receipt'> & { receipt?: Maybe<ResolversParentTypes['ServiceReceipt']> };
  ServedDocument: ServedRow;
  ServedDocumentConnection: Omit<ServedDocumentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ServedDocumentEdge']> };
  ServedDocumentEdge: Omit<ServedDocumentEdge, 'node'> & { node: ResolversParentTypes['ServedDocument'] };
  ServedDocumentError: ServedDocumentError;
  ServedDocumentPayload: Omit<ServedDocumentPayload, 'document'> & { document?: Maybe<ResolversParentTypes['ServedDocument']> };
  ServiceReceipt: ServedDocumentRow;
  ServiceReceiptConnection: Omit<ServiceReceiptConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ServiceReceiptEdge']> };
  ServiceReceiptEdge: Omit<ServiceReceiptEdge, 'node'> & { node: ResolversParentTypes['ServiceReceipt'] };
  ServiceStep: ServiceStepRow;
  ServiceUpload: ServiceUpload;
  SetDeadlineRuleError: SetDeadlineRuleError;
  SetDeadlineRuleInput: SetDeadlineRuleInput;
  SetDeadlineRulePayload: Omit<SetDeadlineRulePayload, 'recalculation' | 'rule'> & { recalculation?: Maybe<ResolversParentTypes['Recalculation']>, rule?: Maybe<ResolversParentTypes['DeadlineRule']> };
  SetFilingProofInput: SetFilingProofInput;
  SetHearingInput: SetHearingInput;
  SetRetentionRuleInput: SetRetentionRuleInput;
  SetSafeContactInput: SetSafeContactInput;
  ShareOrderPayload: Omit<ShareOrderPayload, 'share'> & { share?: Maybe<ResolversParentTypes['OrderShare']> };
  ShareOrderWithPoliceInput: ShareOrderWithPoliceInput;
  SkippedDay: Skipped;
  TeamError: TeamError;
  TextInLanguagesInput: TextInLanguagesInput;
  UnattendedCase: UnattendedCase;
  UnattendedCaseConnection: UnattendedCaseConnection;
  UnattendedCaseEdge: UnattendedCaseEdge;
  ViolationPayload: Omit<ViolationPayload, 'violation'> & { violation?: Maybe<ResolversParentTypes['OrderViolation']> };
  WithdrawAcknowledgementInput: WithdrawAcknowledgementInput;
  WithdrawFilingInput: WithdrawFilingInput;
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

export type BeginServiceErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeginServiceError'] = ResolversParentTypes['BeginServiceError']> = {
  code?: Resolver<ResolversTypes['BeginServiceErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BeginServicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeginServicePayload'] = ResolversParentTypes['BeginServicePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['BeginServiceError']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['ServiceReceipt']>, ParentType, ContextType>;
  upload?: Resolver<Maybe<ResolversTypes['ServiceUpload']>, ParentType, ContextType>;
};

export type BeginUploadErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeginUploadError'] = ResolversParentTypes['BeginUploadError']> = {
  code?: Resolver<ResolversTypes['BeginUploadErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BeginUploadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeginUploadPayload'] = ResolversParentTypes['BeginUploadPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['BeginUploadError']>, ParentType, ContextType>;
  upload?: Resolver<Maybe<ResolversTypes['EvidenceUpload']>, ParentType, ContextType>;
};

export type BundleFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BundleFinding'] = ResolversParentTypes['BundleFinding']> = {
  finding?: Resolver<ResolversTypes['PaperFinding'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  bundles?: Resolver<ReadonlyArray<ResolversTypes['CourtBundle']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  conflictChecks?: Resolver<ReadonlyArray<ResolversTypes['ConflictCheck']>, ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  destructionAskedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  examinations?: Resolver<ReadonlyArray<ResolversTypes['ForensicExamination']>, ParentType, ContextType>;
  filings?: Resolver<ReadonlyArray<ResolversTypes['Filing']>, ParentType, ContextType>;
  formerResidences?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Place']>>, ParentType, ContextType>;
  hearings?: Resolver<ReadonlyArray<ResolversTypes['Hearing']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidents?: Resolver<ReadonlyArray<ResolversTypes['Incident']>, ParentType, ContextType>;
  legalEvents?: Resolver<ReadonlyArray<ResolversTypes['LegalEvent']>, ParentType, ContextType>;
  nextDeadline?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  orders?: Resolver<ReadonlyArray<ResolversTypes['ProtectionOrder']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['CaseOutcome']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['CaseParty']>, ParentType, ContextType>;
  personChanges?: Resolver<ReadonlyArray<ResolversTypes['PersonChange']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referrals?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Referral']>>, ParentType, ContextType>;
  relayCodes?: Resolver<ReadonlyArray<ResolversTypes['RelayCode']>, ParentType, ContextType>;
  residence?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  retainUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  retentionHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  riskAssessments?: Resolver<ReadonlyArray<ResolversTypes['RiskAssessment']>, ParentType, ContextType>;
  riskDue?: Resolver<ReadonlyArray<ResolversTypes['RiskOccasion']>, ParentType, ContextType>;
  safeContacts?: Resolver<ReadonlyArray<ResolversTypes['SafeContact']>, ParentType, ContextType>;
  schools?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Place']>>, ParentType, ContextType>;
  served?: Resolver<ResolversTypes['ServedDocumentConnection'], ParentType, ContextType, RequireFields<CaseServedArgs, 'first'>>;
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

export type CheckEvidenceErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckEvidenceError'] = ResolversParentTypes['CheckEvidenceError']> = {
  code?: Resolver<ResolversTypes['CheckEvidenceErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CheckEvidencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckEvidencePayload'] = ResolversParentTypes['CheckEvidencePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['CheckEvidenceError']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
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

export type CourtBundleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourtBundle'] = ResolversParentTypes['CourtBundle']> = {
  annexes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  included?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['PaperLanguage'], ParentType, ContextType>;
  pages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CourtBundleErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourtBundleError'] = ResolversParentTypes['CourtBundleError']> = {
  code?: Resolver<ResolversTypes['CourtBundleErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreateCalendarFeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCalendarFeedPayload'] = ResolversParentTypes['CreateCalendarFeedPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['CalendarFeedError']>, ParentType, ContextType>;
  feed?: Resolver<Maybe<ResolversTypes['CalendarFeed']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CustodyEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustodyEvent'] = ResolversParentTypes['CustodyEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CustodyKind'], ParentType, ContextType>;
  memberId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  organisationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiptNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  who?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type EvidenceExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceExport'] = ResolversParentTypes['EvidenceExport']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['EvidenceExportForm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemsDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  itemsTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EvidenceExportState'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EvidenceItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceItem'] = ResolversParentTypes['EvidenceItem']> = {
  bytes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  custody?: Resolver<ReadonlyArray<ResolversTypes['CustodyEvent']>, ParentType, ContextType>;
  damage?: Resolver<Maybe<ResolversTypes['EvidenceDamage']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasLocation?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['EvidenceHolder'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registeredBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takenBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  takenOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvidenceUploadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceUpload'] = ResolversParentTypes['EvidenceUpload']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type ExpectedFeastResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpectedFeast'] = ResolversParentTypes['ExpectedFeast']> = {
  about?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ExpectedFeastNameArgs, 'language'>>;
};

export type ExportEvidenceErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportEvidenceError'] = ResolversParentTypes['ExportEvidenceError']> = {
  code?: Resolver<ResolversTypes['ExportEvidenceErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExportEvidencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportEvidencePayload'] = ResolversParentTypes['ExportEvidencePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['ExportEvidenceError']>, ParentType, ContextType>;
  export?: Resolver<Maybe<ResolversTypes['EvidenceExport']>, ParentType, ContextType>;
};

export type ExportFilingErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportFilingError'] = ResolversParentTypes['ExportFilingError']> = {
  code?: Resolver<ResolversTypes['ExportFilingErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExportFilingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportFilingPayload'] = ResolversParentTypes['ExportFilingPayload']> = {
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['ExportFilingError']>, ParentType, ContextType>;
  export?: Resolver<Maybe<ResolversTypes['PaperExport']>, ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['PaperFinding']>, ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FilingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Filing'] = ResolversParentTypes['Filing']> = {
  addressee?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answerDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['FilingChannel']>, ParentType, ContextType>;
  earlierId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  examinationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  exports?: Resolver<ReadonlyArray<ResolversTypes['PaperExport']>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  grounds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instance?: Resolver<ResolversTypes['FilingInstance'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FilingKind'], ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['FilingNextStep']>, ParentType, ContextType>;
  orderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['FilingOutcome']>, ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  respondent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  respondentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FilingState'], ParentType, ContextType>;
  template?: Resolver<ResolversTypes['FilingTemplate'], ParentType, ContextType>;
  violationIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type FilingErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilingError'] = ResolversParentTypes['FilingError']> = {
  code?: Resolver<ResolversTypes['FilingErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FilingNextStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilingNextStep'] = ResolversParentTypes['FilingNextStep']> = {
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  instance?: Resolver<ResolversTypes['FilingInstance'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['FilingNextReason'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FilingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilingPayload'] = ResolversParentTypes['FilingPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['FilingError']>, ParentType, ContextType>;
  filing?: Resolver<Maybe<ResolversTypes['Filing']>, ParentType, ContextType>;
};

export type FinishUploadErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinishUploadError'] = ResolversParentTypes['FinishUploadError']> = {
  code?: Resolver<ResolversTypes['FinishUploadErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FinishUploadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinishUploadPayload'] = ResolversParentTypes['FinishUploadPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['FinishUploadError']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
};

export type FollowReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowReferralPayload'] = ResolversParentTypes['FollowReferralPayload']> = {
  followed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ForensicExaminationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForensicExamination'] = ResolversParentTypes['ForensicExamination']> = {
  bureau?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
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

export type IncidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  enteredBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
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

export type LinkPlacePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkPlacePayload'] = ResolversParentTypes['LinkPlacePayload']> = {
  linked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MakeCourtBundlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MakeCourtBundlePayload'] = ResolversParentTypes['MakeCourtBundlePayload']> = {
  annexed?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  bundle?: Resolver<Maybe<ResolversTypes['CourtBundle']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['CourtBundleError']>, ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['BundleFinding']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acknowledgeAlarm?: Resolver<ResolversTypes['AcknowledgeAlarmPayload'], ParentType, ContextType, RequireFields<MutationAcknowledgeAlarmArgs, 'input'>>;
  acknowledgeService?: Resolver<ResolversTypes['ServedDocumentPayload'], ParentType, ContextType, RequireFields<MutationAcknowledgeServiceArgs, 'input'>>;
  addDeadline?: Resolver<ResolversTypes['AddDeadlinePayload'], ParentType, ContextType, RequireFields<MutationAddDeadlineArgs, 'input'>>;
  addHoliday?: Resolver<ResolversTypes['HolidayPayload'], ParentType, ContextType, RequireFields<MutationAddHolidayArgs, 'input'>>;
  addParty?: Resolver<ResolversTypes['PartyPayload'], ParentType, ContextType, RequireFields<MutationAddPartyArgs, 'input'>>;
  addPerson?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationAddPersonArgs, 'input'>>;
  addProtectionOrder?: Resolver<ResolversTypes['AddProtectionOrderPayload'], ParentType, ContextType, RequireFields<MutationAddProtectionOrderArgs, 'input'>>;
  addViolationEvidence?: Resolver<ResolversTypes['ViolationPayload'], ParentType, ContextType, RequireFields<MutationAddViolationEvidenceArgs, 'input'>>;
  adjournHearing?: Resolver<ResolversTypes['HearingPayload'], ParentType, ContextType, RequireFields<MutationAdjournHearingArgs, 'input'>>;
  answerRisk?: Resolver<ResolversTypes['AnswerRiskPayload'], ParentType, ContextType, RequireFields<MutationAnswerRiskArgs, 'input'>>;
  askRiskAgain?: Resolver<ResolversTypes['AskRiskAgainPayload'], ParentType, ContextType, RequireFields<MutationAskRiskAgainArgs, 'input'>>;
  attachReferral?: Resolver<ResolversTypes['AttachReferralPayload'], ParentType, ContextType, RequireFields<MutationAttachReferralArgs, 'input'>>;
  beginService?: Resolver<ResolversTypes['BeginServicePayload'], ParentType, ContextType, RequireFields<MutationBeginServiceArgs, 'input'>>;
  beginUpload?: Resolver<ResolversTypes['BeginUploadPayload'], ParentType, ContextType, RequireFields<MutationBeginUploadArgs, 'input'>>;
  cancelDeadline?: Resolver<ResolversTypes['DeadlinePayload'], ParentType, ContextType, RequireFields<MutationCancelDeadlineArgs, 'input'>>;
  changeFiling?: Resolver<ResolversTypes['FilingPayload'], ParentType, ContextType, RequireFields<MutationChangeFilingArgs, 'input'>>;
  changeParty?: Resolver<ResolversTypes['PartyPayload'], ParentType, ContextType, RequireFields<MutationChangePartyArgs, 'input'>>;
  changePerson?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationChangePersonArgs, 'input'>>;
  checkEvidence?: Resolver<ResolversTypes['CheckEvidencePayload'], ParentType, ContextType, RequireFields<MutationCheckEvidenceArgs, 'input'>>;
  closeCase?: Resolver<ResolversTypes['CaseLifePayload'], ParentType, ContextType, RequireFields<MutationCloseCaseArgs, 'input'>>;
  completeDeadline?: Resolver<ResolversTypes['DeadlinePayload'], ParentType, ContextType, RequireFields<MutationCompleteDeadlineArgs, 'input'>>;
  confirmSafeContact?: Resolver<ResolversTypes['SafeContactPayload'], ParentType, ContextType, RequireFields<MutationConfirmSafeContactArgs, 'input'>>;
  contactDetail?: Resolver<ResolversTypes['ContactDetailPayload'], ParentType, ContextType, RequireFields<MutationContactDetailArgs, 'input'>>;
  correctIncident?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationCorrectIncidentArgs, 'input'>>;
  correctLegalEvent?: Resolver<ResolversTypes['LegalEventPayload'], ParentType, ContextType, RequireFields<MutationCorrectLegalEventArgs, 'input'>>;
  correctOrder?: Resolver<ResolversTypes['OrderPayload'], ParentType, ContextType, RequireFields<MutationCorrectOrderArgs, 'input'>>;
  createCalendarFeed?: Resolver<ResolversTypes['CreateCalendarFeedPayload'], ParentType, ContextType, RequireFields<MutationCreateCalendarFeedArgs, 'input'>>;
  decideViolation?: Resolver<ResolversTypes['ViolationPayload'], ParentType, ContextType, RequireFields<MutationDecideViolationArgs, 'input'>>;
  destroyCase?: Resolver<ResolversTypes['CaseLifePayload'], ParentType, ContextType, RequireFields<MutationDestroyCaseArgs, 'input'>>;
  draftFiling?: Resolver<ResolversTypes['FilingPayload'], ParentType, ContextType, RequireFields<MutationDraftFilingArgs, 'input'>>;
  draftNextFiling?: Resolver<ResolversTypes['FilingPayload'], ParentType, ContextType, RequireFields<MutationDraftNextFilingArgs, 'input'>>;
  endAssignment?: Resolver<ResolversTypes['AssignmentPayload'], ParentType, ContextType, RequireFields<MutationEndAssignmentArgs, 'input'>>;
  enterLegalEvent?: Resolver<ResolversTypes['LegalEventPayload'], ParentType, ContextType, RequireFields<MutationEnterLegalEventArgs, 'input'>>;
  exportEvidence?: Resolver<ResolversTypes['ExportEvidencePayload'], ParentType, ContextType, RequireFields<MutationExportEvidenceArgs, 'input'>>;
  exportFiling?: Resolver<ResolversTypes['ExportFilingPayload'], ParentType, ContextType, RequireFields<MutationExportFilingArgs, 'input'>>;
  finishUpload?: Resolver<ResolversTypes['FinishUploadPayload'], ParentType, ContextType, RequireFields<MutationFinishUploadArgs, 'input'>>;
  followReferral?: Resolver<ResolversTypes['FollowReferralPayload'], ParentType, ContextType, RequireFields<MutationFollowReferralArgs, 'input'>>;
  handOver?: Resolver<ResolversTypes['ProposalPayload'], ParentType, ContextType, RequireFields<MutationHandOverArgs, 'input'>>;
  holdRetention?: Resolver<ResolversTypes['CaseLifePayload'], ParentType, ContextType, RequireFields<MutationHoldRetentionArgs, 'input'>>;
  issueRelayCode?: Resolver<ResolversTypes['RelayCodePayload'], ParentType, ContextType, RequireFields<MutationIssueRelayCodeArgs, 'input'>>;
  keepCase?: Resolver<ResolversTypes['CaseLifePayload'], ParentType, ContextType, RequireFields<MutationKeepCaseArgs, 'input'>>;
  linkPlace?: Resolver<ResolversTypes['LinkPlacePayload'], ParentType, ContextType, RequireFields<MutationLinkPlaceArgs, 'input'>>;
  makeCourtBundle?: Resolver<ResolversTypes['MakeCourtBundlePayload'], ParentType, ContextType, RequireFields<MutationMakeCourtBundleArgs, 'input'>>;
  markFiled?: Resolver<ResolversTypes['FilingPayload'], ParentType, ContextType, RequireFields<MutationMarkFiledArgs, 'input'>>;
  moveDeadline?: Resolver<ResolversTypes['DeadlinePayload'], ParentType, ContextType, RequireFields<MutationMoveDeadlineArgs, 'input'>>;
  moveHearing?: Resolver<ResolversTypes['HearingPayload'], ParentType, ContextType, RequireFields<MutationMoveHearingArgs, 'input'>>;
  notifyTeam?: Resolver<ResolversTypes['NotifyTeamPayload'], ParentType, ContextType, RequireFields<MutationNotifyTeamArgs, 'input'>>;
  openCase?: Resolver<ResolversTypes['OpenCasePayload'], ParentType, ContextType, RequireFields<MutationOpenCaseArgs, 'input'>>;
  orderExamination?: Resolver<ResolversTypes['ExaminationPayload'], ParentType, ContextType, RequireFields<MutationOrderExaminationArgs, 'input'>>;
  overrideConflict?: Resolver<ResolversTypes['OverrideConflictPayload'], ParentType, ContextType, RequireFields<MutationOverrideConflictArgs, 'input'>>;
  proposeTeamMember?: Resolver<ResolversTypes['ProposalPayload'], ParentType, ContextType, RequireFields<MutationProposeTeamMemberArgs, 'input'>>;
  recordAnswer?: Resolver<ResolversTypes['FilingPayload'], ParentType, ContextType, RequireFields<MutationRecordAnswerArgs, 'input'>>;
  recordConclusion?: Resolver<ResolversTypes['ExaminationPayload'], ParentType, ContextType, RequireFields<MutationRecordConclusionArgs, 'input'>>;
  recordCustody?: Resolver<ResolversTypes['RecordCustodyPayload'], ParentType, ContextType, RequireFields<MutationRecordCustodyArgs, 'input'>>;
  recordEnforcedService?: Resolver<ResolversTypes['EnforcedOrderPayload'], ParentType, ContextType, RequireFields<MutationRecordEnforcedServiceArgs, 'input'>>;
  recordExaminationDone?: Resolver<ResolversTypes['ExaminationPayload'], ParentType, ContextType, RequireFields<MutationRecordExaminationDoneArgs, 'input'>>;
  recordExtension?: Resolver<ResolversTypes['OrderPayload'], ParentType, ContextType, RequireFields<MutationRecordExtensionArgs, 'input'>>;
  recordHearingHeld?: Resolver<ResolversTypes['HearingPayload'], ParentType, ContextType, RequireFields<MutationRecordHearingHeldArgs, 'input'>>;
  recordIncident?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationRecordIncidentArgs, 'input'>>;
  recordRefusal?: Resolver<ResolversTypes['OrderPayload'], ParentType, ContextType, RequireFields<MutationRecordRefusalArgs, 'input'>>;
  recordSeparation?: Resolver<ResolversTypes['RecordSeparationPayload'], ParentType, ContextType, RequireFields<MutationRecordSeparationArgs, 'input'>>;
  recordService?: Resolver<ResolversTypes['OrderPayload'], ParentType, ContextType, RequireFields<MutationRecordServiceArgs, 'input'>>;
  recordViolation?: Resolver<ResolversTypes['ViolationPayload'], ParentType, ContextType, RequireFields<MutationRecordViolationArgs, 'input'>>;
  registerClient?: Resolver<ResolversTypes['ClientPayload'], ParentType, ContextType, RequireFields<MutationRegisterClientArgs, 'input'>>;
  removeClient?: Resolver<ResolversTypes['ClientPayload'], ParentType, ContextType, RequireFields<MutationRemoveClientArgs, 'input'>>;
  removeHoliday?: Resolver<ResolversTypes['HolidayPayload'], ParentType, ContextType, RequireFields<MutationRemoveHolidayArgs, 'input'>>;
  removeParty?: Resolver<ResolversTypes['PartyPayload'], ParentType, ContextType, RequireFields<MutationRemovePartyArgs, 'input'>>;
  removePerson?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationRemovePersonArgs, 'input'>>;
  reopenCase?: Resolver<ResolversTypes['CaseLifePayload'], ParentType, ContextType, RequireFields<MutationReopenCaseArgs, 'input'>>;
  reopenDeadline?: Resolver<ResolversTypes['DeadlinePayload'], ParentType, ContextType, RequireFields<MutationReopenDeadlineArgs, 'input'>>;
  reportEnforcedViolation?: Resolver<ResolversTypes['EnforcedOrderPayload'], ParentType, ContextType, RequireFields<MutationReportEnforcedViolationArgs, 'input'>>;
  reportViolation?: Resolver<ResolversTypes['ViolationPayload'], ParentType, ContextType, RequireFields<MutationReportViolationArgs, 'input'>>;
  requestExtension?: Resolver<ResolversTypes['OrderPayload'], ParentType, ContextType, RequireFields<MutationRequestExtensionArgs, 'input'>>;
  requestProtectionOrder?: Resolver<ResolversTypes['OrderPayload'], ParentType, ContextType, RequireFields<MutationRequestProtectionOrderArgs, 'input'>>;
  retireSafeContact?: Resolver<ResolversTypes['SafeContactPayload'], ParentType, ContextType, RequireFields<MutationRetireSafeContactArgs, 'input'>>;
  returnService?: Resolver<ResolversTypes['ServedDocumentPayload'], ParentType, ContextType, RequireFields<MutationReturnServiceArgs, 'input'>>;
  revokeCalendarFeed?: Resolver<ResolversTypes['RevokeCalendarFeedPayload'], ParentType, ContextType, RequireFields<MutationRevokeCalendarFeedArgs, 'input'>>;
  revokeOrder?: Resolver<ResolversTypes['OrderPayload'], ParentType, ContextType, RequireFields<MutationRevokeOrderArgs, 'input'>>;
  revokeOrderShare?: Resolver<ResolversTypes['ShareOrderPayload'], ParentType, ContextType, RequireFields<MutationRevokeOrderShareArgs, 'input'>>;
  revokeRelayCode?: Resolver<ResolversTypes['RelayCodePayload'], ParentType, ContextType, RequireFields<MutationRevokeRelayCodeArgs, 'input'>>;
  serveDocument?: Resolver<ResolversTypes['ServeDocumentPayload'], ParentType, ContextType, RequireFields<MutationServeDocumentArgs, 'input'>>;
  setDeadlineRule?: Resolver<ResolversTypes['SetDeadlineRulePayload'], ParentType, ContextType, RequireFields<MutationSetDeadlineRuleArgs, 'input'>>;
  setFilingProof?: Resolver<ResolversTypes['FilingPayload'], ParentType, ContextType, RequireFields<MutationSetFilingProofArgs, 'input'>>;
  setHearing?: Resolver<ResolversTypes['HearingPayload'], ParentType, ContextType, RequireFields<MutationSetHearingArgs, 'input'>>;
  setRetentionRule?: Resolver<ResolversTypes['RetentionRulePayload'], ParentType, ContextType, RequireFields<MutationSetRetentionRuleArgs, 'input'>>;
  setSafeContact?: Resolver<ResolversTypes['SafeContactPayload'], ParentType, ContextType, RequireFields<MutationSetSafeContactArgs, 'input'>>;
  shareOrderWithPolice?: Resolver<ResolversTypes['ShareOrderPayload'], ParentType, ContextType, RequireFields<MutationShareOrderWithPoliceArgs, 'input'>>;
  withdrawAcknowledgement?: Resolver<ResolversTypes['ServedDocumentPayload'], ParentType, ContextType, RequireFields<MutationWithdrawAcknowledgementArgs, 'input'>>;
  withdrawFiling?: Resolver<ResolversTypes['FilingPayload'], ParentType, ContextType, RequireFields<MutationWithdrawFilingArgs, 'input'>>;
};

export type NotifyTeamPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotifyTeamPayload'] = ResolversParentTypes['NotifyTeamPayload']> = {
  told?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  evidence?: Resolver<ReadonlyArray<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  evidenceIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ViolationState'], ParentType, ContextType>;
  toldTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type PaperExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperExport'] = ResolversParentTypes['PaperExport']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  checkId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['PaperFormat'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['PaperLanguage'], ParentType, ContextType>;
  reviewed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaperFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperFinding'] = ResolversParentTypes['PaperFinding']> = {
  form?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ownCase?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  alarms?: Resolver<ReadonlyArray<ResolversTypes['AlarmKind']>, ParentType, ContextType>;
  bars?: Resolver<ReadonlyArray<ResolversTypes['OrderBar']>, ParentType, ContextType>;
  daysLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  electronicMonitoring?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
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
  deadlineBoard?: Resolver<Maybe<ResolversTypes['DeadlineBoard']>, ParentType, ContextType, Partial<QueryDeadlineBoardArgs>>;
  deadlineRules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DeadlineRule']>>, ParentType, ContextType, RequireFields<QueryDeadlineRulesArgs, 'superseded'>>;
  deadlines?: Resolver<Maybe<ResolversTypes['DeadlineConnection']>, ParentType, ContextType, RequireFields<QueryDeadlinesArgs, 'due' | 'first'>>;
  enforcedOrder?: Resolver<Maybe<ResolversTypes['EnforcedOrder']>, ParentType, ContextType, RequireFields<QueryEnforcedOrderArgs, 'reference'>>;
  evidenceExport?: Resolver<Maybe<ResolversTypes['EvidenceExport']>, ParentType, ContextType, RequireFields<QueryEvidenceExportArgs, 'id'>>;
  evidenceItem?: Resolver<Maybe<ResolversTypes['EvidenceItem']>, ParentType, ContextType, RequireFields<QueryEvidenceItemArgs, 'id'>>;
  holidays?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Holiday']>>, ParentType, ContextType, Partial<QueryHolidaysArgs>>;
  myAlarms?: Resolver<Maybe<ResolversTypes['AlarmConnection']>, ParentType, ContextType, RequireFields<QueryMyAlarmsArgs, 'first' | 'open'>>;
  myCalendarFeeds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CalendarFeed']>>, ParentType, ContextType>;
  myCases?: Resolver<Maybe<ResolversTypes['CaseConnection']>, ParentType, ContextType, RequireFields<QueryMyCasesArgs, 'first'>>;
  myClients?: Resolver<Maybe<ResolversTypes['ClientConnection']>, ParentType, ContextType, RequireFields<QueryMyClientsArgs, 'first'>>;
  myServices?: Resolver<Maybe<ResolversTypes['ServiceReceiptConnection']>, ParentType, ContextType, RequireFields<QueryMyServicesArgs, 'first'>>;
  overdueServices?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recalculations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Recalculation']>>, ParentType, ContextType>;
  retentionRules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RetentionRule']>>, ParentType, ContextType>;
  riskQuestionSets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RiskQuestionSet']>>, ParentType, ContextType>;
  servedDocument?: Resolver<Maybe<ResolversTypes['ServedDocument']>, ParentType, ContextType, RequireFields<QueryServedDocumentArgs, 'id'>>;
  serviceReceipt?: Resolver<Maybe<ResolversTypes['ServiceReceipt']>, ParentType, ContextType, RequireFields<QueryServiceReceiptArgs, 'id'>>;
  unattendedCases?: Resolver<Maybe<ResolversTypes['UnattendedCaseConnection']>, ParentType, ContextType, RequireFields<QueryUnattendedCasesArgs, 'first'>>;
};

export type RecalculationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recalculation'] = ResolversParentTypes['Recalculation']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DeadlineVersionReason'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RecalculationState'], ParentType, ContextType>;
};

export type RecordCustodyErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCustodyError'] = ResolversParentTypes['RecordCustodyError']> = {
  code?: Resolver<ResolversTypes['RecordCustodyErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordCustodyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCustodyPayload'] = ResolversParentTypes['RecordCustodyPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['RecordCustodyError']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
};

export type RecordSeparationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSeparationPayload'] = ResolversParentTypes['RecordSeparationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['RiskError']>, ParentType, ContextType>;
  occasion?: Resolver<Maybe<ResolversTypes['RiskOccasion']>, ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RelayCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelayCode'] = ResolversParentTypes['RelayCode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  issuedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RelayCodeErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelayCodeError'] = ResolversParentTypes['RelayCodeError']> = {
  code?: Resolver<ResolversTypes['RelayCodeErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelayCodePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelayCodePayload'] = ResolversParentTypes['RelayCodePayload']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RelayCodeError']>, ParentType, ContextType>;
  relayCode?: Resolver<Maybe<ResolversTypes['RelayCode']>, ParentType, ContextType>;
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

export type RevokeCalendarFeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeCalendarFeedPayload'] = ResolversParentTypes['RevokeCalendarFeedPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['CalendarFeedError']>, ParentType, ContextType>;
  feed?: Resolver<Maybe<ResolversTypes['CalendarFeed']>, ParentType, ContextType>;
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

export type ServeDocumentErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServeDocumentError'] = ResolversParentTypes['ServeDocumentError']> = {
  code?: Resolver<ResolversTypes['ServeDocumentErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServeDocumentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServeDocumentPayload'] = ResolversParentTypes['ServeDocumentPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['ServeDocumentError']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['ServiceReceipt']>, ParentType, ContextType>;
};

export type ServedDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServedDocument'] = ResolversParentTypes['ServedDocument']> = {
  acknowledgedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  acknowledgedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  courtFileNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handedInAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proofUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relayCodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  returnReason?: Resolver<Maybe<ResolversTypes['ServiceReturnReason']>, ParentType, ContextType>;
  returnedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sender?: Resolver<ResolversTypes['ServiceSender'], ParentType, ContextType>;
  senderOrganisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ServedState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ServiceStep']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['ServiceWarning']>, ParentType, ContextType>;
};

export type ServedDocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServedDocumentConnection'] = ResolversParentTypes['ServedDocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServedDocumentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ServedDocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServedDocumentEdge'] = ResolversParentTypes['ServedDocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServedDocument'], ParentType, ContextType>;
};

export type ServedDocumentErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServedDocumentError'] = ResolversParentTypes['ServedDocumentError']> = {
  code?: Resolver<ResolversTypes['ServedDocumentErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServedDocumentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServedDocumentPayload'] = ResolversParentTypes['ServedDocumentPayload']> = {
  document?: Resolver<Maybe<ResolversTypes['ServedDocument']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['ServedDocumentError']>, ParentType, ContextType>;
};

export type ServiceReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceReceipt'] = ResolversParentTypes['ServiceReceipt']> = {
  acknowledgedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  courtFileNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handedInAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proofUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ServiceStatus'], ParentType, ContextType>;
};

export type ServiceReceiptConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceReceiptConnection'] = ResolversParentTypes['ServiceReceiptConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServiceReceiptEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ServiceReceiptEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceReceiptEdge'] = ResolversParentTypes['ServiceReceiptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceReceipt'], ParentType, ContextType>;
};

export type ServiceStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceStep'] = ResolversParentTypes['ServiceStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ServiceStepKind'], ParentType, ContextType>;
  memberId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ServiceUploadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceUpload'] = ResolversParentTypes['ServiceUpload']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type ShareOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareOrderPayload'] = ResolversParentTypes['ShareOrderPayload']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['OrderError']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['OrderShare']>, ParentType, ContextType>;
};

export type SkippedDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkippedDay'] = ResolversParentTypes['SkippedDay']> = {
  because?: Resolver<ResolversTypes['FreeDayReason'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SkippedDayNameArgs, 'language'>>;
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
  AssignmentPayload?: AssignmentPayloadResolvers<ContextType>;
  AttachReferralError?: AttachReferralErrorResolvers<ContextType>;
  AttachReferralPayload?: AttachReferralPayloadResolvers<ContextType>;
  BeginServiceError?: BeginServiceErrorResolvers<ContextType>;
  BeginServicePayload?: BeginServicePayloadResolvers<ContextType>;
  BeginUploadError?: BeginUploadErrorResolvers<ContextType>;
  BeginUploadPayload?: BeginUploadPayloadResolvers<ContextType>;
  BundleFinding?: BundleFindingResolvers<ContextType>;
  CalendarFeed?: CalendarFeedResolvers<ContextType>;
  CalendarFeedError?: CalendarFeedErrorResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseConnection?: CaseConnectionResolvers<ContextType>;
  CaseEdge?: CaseEdgeResolvers<ContextType>;
  CaseLifeError?: CaseLifeErrorResolvers<ContextType>;
  CaseLifePayload?: CaseLifePayloadResolvers<ContextType>;
  CaseParty?: CasePartyResolvers<ContextType>;
  CaseStep?: CaseStepResolvers<ContextType>;
  CheckEvidenceError?: CheckEvidenceErrorResolvers<ContextType>;
  CheckEvidencePayload?: CheckEvidencePayloadResolvers<ContextType>;
  Client?: ClientResolvers<ContextType>;
  ClientConnection?: ClientConnectionResolvers<ContextType>;
  ClientEdge?: ClientEdgeResolvers<ContextType>;
  ClientError?: ClientErrorResolvers<ContextType>;
  ClientPayload?: ClientPayloadResolvers<ContextType>;
  ConflictCheck?: ConflictCheckResolvers<ContextType>;
  ConflictOverride?: ConflictOverrideResolvers<ContextType>;
  ContactDetailPayload?: ContactDetailPayloadResolvers<ContextType>;
  ContactReading?: ContactReadingResolvers<ContextType>;
  CourtBundle?: CourtBundleResolvers<ContextType>;
  CourtBundleError?: CourtBundleErrorResolvers<ContextType>;
  CreateCalendarFeedPayload?: CreateCalendarFeedPayloadResolvers<ContextType>;
  CustodyEvent?: CustodyEventResolvers<ContextType>;
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
  EnforcedOrder?: EnforcedOrderResolvers<ContextType>;
  EnforcedOrderPayload?: EnforcedOrderPayloadResolvers<ContextType>;
  EvidenceExport?: EvidenceExportResolvers<ContextType>;
  EvidenceItem?: EvidenceItemResolvers<ContextType>;
  EvidenceUpload?: EvidenceUploadResolvers<ContextType>;
  ExaminationError?: ExaminationErrorResolvers<ContextType>;
  ExaminationPayload?: ExaminationPayloadResolvers<ContextType>;
  ExpectedFeast?: ExpectedFeastResolvers<ContextType>;
  ExportEvidenceError?: ExportEvidenceErrorResolvers<ContextType>;
  ExportEvidencePayload?: ExportEvidencePayloadResolvers<ContextType>;
  ExportFilingError?: ExportFilingErrorResolvers<ContextType>;
  ExportFilingPayload?: ExportFilingPayloadResolvers<ContextType>;
  Filing?: FilingResolvers<ContextType>;
  FilingError?: FilingErrorResolvers<ContextType>;
  FilingNextStep?: FilingNextStepResolvers<ContextType>;
  FilingPayload?: FilingPayloadResolvers<ContextType>;
  FinishUploadError?: FinishUploadErrorResolvers<ContextType>;
  FinishUploadPayload?: FinishUploadPayloadResolvers<ContextType>;
  FollowReferralPayload?: FollowReferralPayloadResolvers<ContextType>;
  ForensicExamination?: ForensicExaminationResolvers<ContextType>;
  Hearing?: HearingResolvers<ContextType>;
  HearingChange?: HearingChangeResolvers<ContextType>;
  HearingError?: HearingErrorResolvers<ContextType>;
  HearingPayload?: HearingPayloadResolvers<ContextType>;
  Holiday?: HolidayResolvers<ContextType>;
  HolidayError?: HolidayErrorResolvers<ContextType>;
  HolidayPayload?: HolidayPayloadResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  IncidentError?: IncidentErrorResolvers<ContextType>;
  IncidentPayload?: IncidentPayloadResolvers<ContextType>;
  LegalEvent?: LegalEventResolvers<ContextType>;
  LegalEventError?: LegalEventErrorResolvers<ContextType>;
  LegalEventPayload?: LegalEventPayloadResolvers<ContextType>;
  LinkPlacePayload?: LinkPlacePayloadResolvers<ContextType>;
  MakeCourtBundlePayload?: MakeCourtBundlePayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotifyTeamPayload?: NotifyTeamPayloadResolvers<ContextType>;
  OpenCaseError?: OpenCaseErrorResolvers<ContextType>;
  OpenCasePayload?: OpenCasePayloadResolvers<ContextType>;
  OrderError?: OrderErrorResolvers<ContextType>;
  OrderExtension?: OrderExtensionResolvers<ContextType>;
  OrderHistoryEntry?: OrderHistoryEntryResolvers<ContextType>;
  OrderLook?: OrderLookResolvers<ContextType>;
  OrderPayload?: OrderPayloadResolvers<ContextType>;
  OrderShare?: OrderShareResolvers<ContextType>;
  OrderTerm?: OrderTermResolvers<ContextType>;
  OrderViolation?: OrderViolationResolvers<ContextType>;
  OverrideConflictError?: OverrideConflictErrorResolvers<ContextType>;
  OverrideConflictPayload?: OverrideConflictPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaperExport?: PaperExportResolvers<ContextType>;
  PaperFinding?: PaperFindingResolvers<ContextType>;
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
  Recalculation?: RecalculationResolvers<ContextType>;
  RecordCustodyError?: RecordCustodyErrorResolvers<ContextType>;
  RecordCustodyPayload?: RecordCustodyPayloadResolvers<ContextType>;
  RecordSeparationPayload?: RecordSeparationPayloadResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  RelayCode?: RelayCodeResolvers<ContextType>;
  RelayCodeError?: RelayCodeErrorResolvers<ContextType>;
  RelayCodePayload?: RelayCodePayloadResolvers<ContextType>;
  RetentionRule?: RetentionRuleResolvers<ContextType>;
  RetentionRuleError?: RetentionRuleErrorResolvers<ContextType>;
  RetentionRulePayload?: RetentionRulePayloadResolvers<ContextType>;
  RevokeCalendarFeedPayload?: RevokeCalendarFeedPayloadResolvers<ContextType>;
  RiskAssessment?: RiskAssessmentResolvers<ContextType>;
  RiskError?: RiskErrorResolvers<ContextType>;
  RiskItem?: RiskItemResolvers<ContextType>;
  RiskOccasion?: RiskOccasionResolvers<ContextType>;
  RiskQuestion?: RiskQuestionResolvers<ContextType>;
  RiskQuestionSet?: RiskQuestionSetResolvers<ContextType>;
  SafeContact?: SafeContactResolvers<ContextType>;
  SafeContactError?: SafeContactErrorResolvers<ContextType>;
  SafeContactPayload?: SafeContactPayloadResolvers<ContextType>;
  SafeHours?: SafeHoursResolvers<ContextType>;
  ServeDocumentError?: ServeDocumentErrorResolvers<ContextType>;
  ServeDocumentPayload?: ServeDocumentPayloadResolvers<ContextType>;
  ServedDocument?: ServedDocumentResolvers<ContextType>;
  ServedDocumentConnection?: ServedDocumentConnectionResolvers<ContextType>;
  ServedDocumentEdge?: ServedDocumentEdgeResolvers<ContextType>;
  ServedDocumentError?: ServedDocumentErrorResolvers<ContextType>;
  ServedDocumentPayload?: ServedDocumentPayloadResolvers<ContextType>;
  ServiceReceipt?: ServiceReceiptResolvers<ContextType>;
  ServiceReceiptConnection?: ServiceReceiptConnectionResolvers<ContextType>;
  ServiceReceiptEdge?: ServiceReceiptEdgeResolvers<ContextType>;
  ServiceStep?: ServiceStepResolvers<ContextType>;
  ServiceUpload?: ServiceUploadResolvers<ContextType>;
  SetDeadlineRuleError?: SetDeadlineRuleErrorResolvers<ContextType>;
  SetDeadlineRulePayload?: SetDeadlineRulePayloadResolvers<ContextType>;
  ShareOrderPayload?: ShareOrderPayloadResolvers<ContextType>;
  SkippedDay?: SkippedDayResolvers<ContextType>;
  TeamError?: TeamErrorResolvers<ContextType>;
  UnattendedCase?: UnattendedCaseResolvers<ContextType>;
  UnattendedCaseConnection?: UnattendedCaseConnectionResolvers<ContextType>;
  UnattendedCaseEdge?: UnattendedCaseEdgeResolvers<ContextType>;
  ViolationPayload?: ViolationPayloadResolvers<ContextType>;
};

