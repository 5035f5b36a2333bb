import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CaseRow, AssignmentRow, PersonRow, ProtectionOrderRow, DeadlineRow, AlarmRow, EvidenceItemRow, CustodyRow, EvidenceExportRow } from './store/index.ts';
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

/** The legal side of one survivor's story. Only its team sees that it exists. */
export type Case = {
  readonly __typename?: 'Case';
  /** Those nobody has acknowledged, newest first. */
  readonly alarms: ReadonlyArray<Alarm>;
  readonly children: ReadonlyArray<Person>;
  /** Open ones, soonest first. */
  readonly deadlines: ReadonlyArray<Deadline>;
  /** Newest first; the 1,000 newest. */
  readonly evidence: ReadonlyArray<EvidenceItem>;
  readonly id: Scalars['ID']['output'];
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

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Team: says that the alarm was heard; it is told no more. */
  readonly acknowledgeAlarm: AcknowledgeAlarmPayload;
  /** Team: enters a day something must be done by. */
  readonly addDeadline: AddDeadlinePayload;
  /** Team: enters a protection order as it was issued. */
  readonly addProtectionOrder: AddProtectionOrderPayload;
  /** Team: makes a referral, told by its code, part of the case; from then on the whole team may read it. */
  readonly attachReferral: AttachReferralPayload;
  /**
   * Team: announces a file. Its bytes are then sent to `upload.url` by the tus 1.0 protocol (HEAD, PATCH), from where it
   * broke off if it does, and `finishUpload` makes it a piece of evidence.
   */
  readonly beginUpload: BeginUploadPayload;
  /** Team: reads what is kept, all of it, and compares. */
  readonly checkEvidence: CheckEvidencePayload;
  /** Team: a duplicate with its chains of custody, signed, for whoever lost the file. Originals: lawyers. */
  readonly exportEvidence: ExportEvidencePayload;
  /** Team: makes an upload whose bytes are all there a piece of evidence, once the store gave back what was sent. Safe to repeat. */
  readonly finishUpload: FinishUploadPayload;
  /** For the referrals service: the next referral of a family that was sent on belongs to the case too. Safe to repeat. */
  readonly followReferral: FollowReferralPayload;
  /** Team: writes down what happened to the thing itself. What is kept here stays. */
  readonly recordCustody: RecordCustodyPayload;
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


export type MutationAttachReferralArgs = {
  input: AttachReferralInput;
};


export type MutationBeginUploadArgs = {
  input: BeginUploadInput;
};


export type MutationCheckEvidenceArgs = {
  input: CheckEvidenceInput;
};


export type MutationExportEvidenceArgs = {
  input: ExportEvidenceInput;
};


export type MutationFinishUploadArgs = {
  input: FinishUploadInput;
};


export type MutationFollowReferralArgs = {
  input: FollowReferralInput;
};


export type MutationRecordCustodyArgs = {
  input: RecordCustodyInput;
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
  /** What is due in the viewer's cases, soonest first. */
  readonly deadlines?: Maybe<DeadlineConnection>;
  /** A duplicate that is being made, or can be fetched until it expires. */
  readonly evidenceExport?: Maybe<EvidenceExport>;
  readonly evidenceItem?: Maybe<EvidenceItem>;
  /** What the viewer's cases must be looked at for, newest first; without `open: false` only what nobody has acknowledged. */
  readonly myAlarms?: Maybe<AlarmConnection>;
  /** Cases whose team the viewer is on, newest first. */
  readonly myCases?: Maybe<CaseConnection>;
};


export type QueryCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeadlinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  due: DeadlineFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryEvidenceExportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEvidenceItemArgs = {
  id: Scalars['ID']['input'];
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
  BeginUploadError: ResolverTypeWrapper<BeginUploadError>;
  BeginUploadErrorCode: BeginUploadErrorCode;
  BeginUploadInput: BeginUploadInput;
  BeginUploadPayload: ResolverTypeWrapper<BeginUploadPayload>;
  Case: ResolverTypeWrapper<CaseRow>;
  CaseConnection: ResolverTypeWrapper<Omit<CaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CaseEdge']> }>;
  CaseEdge: ResolverTypeWrapper<Omit<CaseEdge, 'node'> & { node: ResolversTypes['Case'] }>;
  CaseStatus: CaseStatus;
  CheckEvidenceError: ResolverTypeWrapper<CheckEvidenceError>;
  CheckEvidenceErrorCode: CheckEvidenceErrorCode;
  CheckEvidenceInput: CheckEvidenceInput;
  CheckEvidencePayload: ResolverTypeWrapper<Omit<CheckEvidencePayload, 'item'> & { item?: Maybe<ResolversTypes['EvidenceItem']> }>;
  CustodyEvent: ResolverTypeWrapper<CustodyRow>;
  CustodyKind: CustodyKind;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Deadline: ResolverTypeWrapper<DeadlineRow>;
  DeadlineConnection: ResolverTypeWrapper<Omit<DeadlineConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DeadlineEdge']> }>;
  DeadlineDue: DeadlineDue;
  DeadlineEdge: ResolverTypeWrapper<Omit<DeadlineEdge, 'node'> & { node: ResolversTypes['Deadline'] }>;
  DeadlineFilter: DeadlineFilter;
  DeadlineKind: DeadlineKind;
  EvidenceDamage: EvidenceDamage;
  EvidenceExport: ResolverTypeWrapper<EvidenceExportRow>;
  EvidenceExportForm: EvidenceExportForm;
  EvidenceExportState: EvidenceExportState;
  EvidenceHolder: EvidenceHolder;
  EvidenceItem: ResolverTypeWrapper<EvidenceItemRow>;
  EvidenceKind: EvidenceKind;
  EvidencePurpose: EvidencePurpose;
  EvidenceUpload: ResolverTypeWrapper<EvidenceUpload>;
  ExportEvidenceError: ResolverTypeWrapper<ExportEvidenceError>;
  ExportEvidenceErrorCode: ExportEvidenceErrorCode;
  ExportEvidenceInput: ExportEvidenceInput;
  ExportEvidencePayload: ResolverTypeWrapper<Omit<ExportEvidencePayload, 'export'> & { export?: Maybe<ResolversTypes['EvidenceExport']> }>;
  FinishUploadError: ResolverTypeWrapper<FinishUploadError>;
  FinishUploadErrorCode: FinishUploadErrorCode;
  FinishUploadInput: FinishUploadInput;
  FinishUploadPayload: ResolverTypeWrapper<Omit<FinishUploadPayload, 'item'> & { item?: Maybe<ResolversTypes['EvidenceItem']> }>;
  FollowReferralInput: FollowReferralInput;
  FollowReferralPayload: ResolverTypeWrapper<FollowReferralPayload>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OrderBar: OrderBar;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<PersonRow>;
  Place: ResolverTypeWrapper<Place>;
  ProtectionOrder: ResolverTypeWrapper<ProtectionOrderRow>;
  ProtectionOrderState: ProtectionOrderState;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordCustodyError: ResolverTypeWrapper<RecordCustodyError>;
  RecordCustodyErrorCode: RecordCustodyErrorCode;
  RecordCustodyInput: RecordCustodyInput;
  RecordCustodyPayload: ResolverTypeWrapper<Omit<RecordCustodyPayload, 'item'> & { item?: Maybe<ResolversTypes['EvidenceItem']> }>;
  RecordedCustodyKind: RecordedCustodyKind;
  Referral: ResolverTypeWrapper<Referral>;
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
  Alarm: AlarmRow;
  Int: Scalars['Int']['output'];
  AlarmConnection: Omit<AlarmConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AlarmEdge']> };
  AlarmEdge: Omit<AlarmEdge, 'node'> & { node: ResolversParentTypes['Alarm'] };
  AlarmError: AlarmError;
  Assignment: AssignmentRow;
  AttachReferralError: AttachReferralError;
  AttachReferralInput: AttachReferralInput;
  AttachReferralPayload: Omit<AttachReferralPayload, 'case'> & { case?: Maybe<ResolversParentTypes['Case']> };
  BeginUploadError: BeginUploadError;
  BeginUploadInput: BeginUploadInput;
  BeginUploadPayload: BeginUploadPayload;
  Case: CaseRow;
  CaseConnection: Omit<CaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CaseEdge']> };
  CaseEdge: Omit<CaseEdge, 'node'> & { node: ResolversParentTypes['Case'] };
  CheckEvidenceError: CheckEvidenceError;
  CheckEvidenceInput: CheckEvidenceInput;
  CheckEvidencePayload: Omit<CheckEvidencePayload, 'item'> & { item?: Maybe<ResolversParentTypes['EvidenceItem']> };
  CustodyEvent: CustodyRow;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Deadline: DeadlineRow;
  DeadlineConnection: Omit<DeadlineConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DeadlineEdge']> };
  DeadlineEdge: Omit<DeadlineEdge, 'node'> & { node: ResolversParentTypes['Deadline'] };
  DeadlineFilter: DeadlineFilter;
  EvidenceExport: EvidenceExportRow;
  EvidenceItem: EvidenceItemRow;
  EvidenceUpload: EvidenceUpload;
  ExportEvidenceError: ExportEvidenceError;
  ExportEvidenceInput: ExportEvidenceInput;
  ExportEvidencePayload: Omit<ExportEvidencePayload, 'export'> & { export?: Maybe<ResolversParentTypes['EvidenceExport']> };
  FinishUploadError: FinishUploadError;
  FinishUploadInput: FinishUploadInput;
  FinishUploadPayload: Omit<FinishUploadPayload, 'item'> & { item?: Maybe<ResolversParentTypes['EvidenceItem']> };
  FollowReferralInput: FollowReferralInput;
  FollowReferralPayload: FollowReferralPayload;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Person: PersonRow;
  Place: Place;
  ProtectionOrder: ProtectionOrderRow;
  Query: Record<PropertyKey, never>;
  RecordCustodyError: RecordCustodyError;
  RecordCustodyInput: RecordCustodyInput;
  RecordCustodyPayload: Omit<RecordCustodyPayload, 'item'> & { item?: Maybe<ResolversParentTypes['EvidenceItem']> };
  Referral: Referral;
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

export type BeginUploadErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeginUploadError'] = ResolversParentTypes['BeginUploadError']> = {
  code?: Resolver<ResolversTypes['BeginUploadErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BeginUploadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeginUploadPayload'] = ResolversParentTypes['BeginUploadPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['BeginUploadError']>, ParentType, ContextType>;
  upload?: Resolver<Maybe<ResolversTypes['EvidenceUpload']>, ParentType, ContextType>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case'], FederationReferenceType extends FederationReferenceTypes['Case'] = FederationReferenceTypes['Case']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Case']> | FederationReferenceType, FederationReferenceType, ContextType>;
  alarms?: Resolver<ReadonlyArray<ResolversTypes['Alarm']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type CheckEvidenceErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckEvidenceError'] = ResolversParentTypes['CheckEvidenceError']> = {
  code?: Resolver<ResolversTypes['CheckEvidenceErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CheckEvidencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckEvidencePayload'] = ResolversParentTypes['CheckEvidencePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['CheckEvidenceError']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
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

export type ExportEvidenceErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportEvidenceError'] = ResolversParentTypes['ExportEvidenceError']> = {
  code?: Resolver<ResolversTypes['ExportEvidenceErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExportEvidencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportEvidencePayload'] = ResolversParentTypes['ExportEvidencePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['ExportEvidenceError']>, ParentType, ContextType>;
  export?: Resolver<Maybe<ResolversTypes['EvidenceExport']>, ParentType, ContextType>;
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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acknowledgeAlarm?: Resolver<ResolversTypes['AcknowledgeAlarmPayload'], ParentType, ContextType, RequireFields<MutationAcknowledgeAlarmArgs, 'input'>>;
  addDeadline?: Resolver<ResolversTypes['AddDeadlinePayload'], ParentType, ContextType, RequireFields<MutationAddDeadlineArgs, 'input'>>;
  addProtectionOrder?: Resolver<ResolversTypes['AddProtectionOrderPayload'], ParentType, ContextType, RequireFields<MutationAddProtectionOrderArgs, 'input'>>;
  attachReferral?: Resolver<ResolversTypes['AttachReferralPayload'], ParentType, ContextType, RequireFields<MutationAttachReferralArgs, 'input'>>;
  beginUpload?: Resolver<ResolversTypes['BeginUploadPayload'], ParentType, ContextType, RequireFields<MutationBeginUploadArgs, 'input'>>;
  checkEvidence?: Resolver<ResolversTypes['CheckEvidencePayload'], ParentType, ContextType, RequireFields<MutationCheckEvidenceArgs, 'input'>>;
  exportEvidence?: Resolver<ResolversTypes['ExportEvidencePayload'], ParentType, ContextType, RequireFields<MutationExportEvidenceArgs, 'input'>>;
  finishUpload?: Resolver<ResolversTypes['FinishUploadPayload'], ParentType, ContextType, RequireFields<MutationFinishUploadArgs, 'input'>>;
  followReferral?: Resolver<ResolversTypes['FollowReferralPayload'], ParentType, ContextType, RequireFields<MutationFollowReferralArgs, 'input'>>;
  recordCustody?: Resolver<ResolversTypes['RecordCustodyPayload'], ParentType, ContextType, RequireFields<MutationRecordCustodyArgs, 'input'>>;
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
  deadlines?: Resolver<Maybe<ResolversTypes['DeadlineConnection']>, ParentType, ContextType, RequireFields<QueryDeadlinesArgs, 'due' | 'first'>>;
  evidenceExport?: Resolver<Maybe<ResolversTypes['EvidenceExport']>, ParentType, ContextType, RequireFields<QueryEvidenceExportArgs, 'id'>>;
  evidenceItem?: Resolver<Maybe<ResolversTypes['EvidenceItem']>, ParentType, ContextType, RequireFields<QueryEvidenceItemArgs, 'id'>>;
  myAlarms?: Resolver<Maybe<ResolversTypes['AlarmConnection']>, ParentType, ContextType, RequireFields<QueryMyAlarmsArgs, 'first' | 'open'>>;
  myCases?: Resolver<Maybe<ResolversTypes['CaseConnection']>, ParentType, ContextType, RequireFields<QueryMyCasesArgs, 'first'>>;
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

export type ReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  BeginUploadError?: BeginUploadErrorResolvers<ContextType>;
  BeginUploadPayload?: BeginUploadPayloadResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseConnection?: CaseConnectionResolvers<ContextType>;
  CaseEdge?: CaseEdgeResolvers<ContextType>;
  CheckEvidenceError?: CheckEvidenceErrorResolvers<ContextType>;
  CheckEvidencePayload?: CheckEvidencePayloadResolvers<ContextType>;
  CustodyEvent?: CustodyEventResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Deadline?: DeadlineResolvers<ContextType>;
  DeadlineConnection?: DeadlineConnectionResolvers<ContextType>;
  DeadlineEdge?: DeadlineEdgeResolvers<ContextType>;
  EvidenceExport?: EvidenceExportResolvers<ContextType>;
  EvidenceItem?: EvidenceItemResolvers<ContextType>;
  EvidenceUpload?: EvidenceUploadResolvers<ContextType>;
  ExportEvidenceError?: ExportEvidenceErrorResolvers<ContextType>;
  ExportEvidencePayload?: ExportEvidencePayloadResolvers<ContextType>;
  FinishUploadError?: FinishUploadErrorResolvers<ContextType>;
  FinishUploadPayload?: FinishUploadPayloadResolvers<ContextType>;
  FollowReferralPayload?: FollowReferralPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  ProtectionOrder?: ProtectionOrderResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordCustodyError?: RecordCustodyErrorResolvers<ContextType>;
  RecordCustodyPayload?: RecordCustodyPayloadResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
};

