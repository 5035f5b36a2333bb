import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PlaceParent, CaseParent, ReferralParent } from './operations/index.ts';
import type { LedgerEntryRow, ConsentRow, GrantRow, OpeningRow, Knower as KnowerRow, CompromiseRow, ForgettingRow, NoticeRow } from './store/index.ts';
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

export type BreakGlassInput = {
  readonly placeId: Scalars['ID']['input'];
  readonly reasonCode: BreakGlassReason;
  /** What is happening, 10-1000 characters. Sealed. */
  readonly text: Scalars['String']['input'];
};

export type BreakGlassOpening = {
  readonly __typename?: 'BreakGlassOpening';
  /** No second person reviewed it within 72 hours; stays so, whatever comes later. */
  readonly flagged: Scalars['Boolean']['output'];
  readonly grant: Grant;
  readonly id: Scalars['ID']['output'];
  readonly openedAt: Scalars['DateTime']['output'];
  readonly reasonCode: BreakGlassReason;
  readonly review?: Maybe<BreakGlassReview>;
  /** What whoever opened it wrote; for whoever opened it, the place's keepers and auditors. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

export type BreakGlassOpeningConnection = {
  readonly __typename?: 'BreakGlassOpeningConnection';
  readonly edges: ReadonlyArray<BreakGlassOpeningEdge>;
  readonly pageInfo: PageInfo;
};

export type BreakGlassOpeningEdge = {
  readonly __typename?: 'BreakGlassOpeningEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: BreakGlassOpening;
};

export type BreakGlassPayload = {
  readonly __typename?: 'BreakGlassPayload';
  readonly errors: ReadonlyArray<DisclosureError>;
  readonly opening?: Maybe<BreakGlassOpening>;
};

export type BreakGlassReason =
  | 'ATTACK_UNDER_WAY'
  | 'CHILD_AT_RISK'
  | 'MEDICAL_EMERGENCY'
  | 'PERPETRATOR_NEAR';

export type BreakGlassReview = {
  readonly __typename?: 'BreakGlassReview';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Scalars['ID']['output'];
  readonly outcome: ReviewOutcome;
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** A case, as far as this service knows it: what its survivor agreed to, and who learned where she is. */
export type Case = {
  readonly __typename?: 'Case';
  /** What the survivor agreed to, newest first; the case's team only. */
  readonly consents?: Maybe<ReadonlyArray<Consent>>;
  /** Every line of the ledger about her places, her stays and her consents, newest first; the case's team only. */
  readonly disclosures?: Maybe<LedgerEntryConnection>;
  readonly id: Scalars['ID']['output'];
  /** Who saw where she is, was told, or could look; the case's team only. */
  readonly knownBy?: Maybe<ReadonlyArray<Knower>>;
  /** The same as a page to print and hand to her, in plain words; the case's team only. */
  readonly report?: Maybe<Scalars['String']['output']>;
};


/** A case, as far as this service knows it: what its survivor agreed to, and who learned where she is. */
export type CaseDisclosuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A case, as far as this service knows it: what its survivor agreed to, and who learned where she is. */
export type CaseReportArgs = {
  language?: ReportLanguage;
};

export type CaseMemberInput = {
  readonly memberId: Scalars['ID']['input'];
  readonly role: CaseMemberRole;
};

export type CaseMemberRole =
  | 'COUNSELLOR'
  | 'LAWYER';

export type CheckCaseDocumentInput = {
  readonly caseId: Scalars['ID']['input'];
  /** 1-21; 5 MiB together. */
  readonly files: ReadonlyArray<DocumentFileInput>;
};

export type CheckDocumentInput = {
  /** The case it belongs to; left out by a shelter's staff. */
  readonly caseId?: InputMaybe<Scalars['ID']['input']>;
  /** The document in base64; at most 5 MiB before that. */
  readonly content: Scalars['String']['input'];
  readonly type: DocumentType;
};

export type CheckDocumentPayload = {
  readonly __typename?: 'CheckDocumentPayload';
  readonly check?: Maybe<DocumentCheck>;
  readonly errors: ReadonlyArray<DisclosureError>;
};

/** A signed head of the ledger, as the witness has it too. */
export type Checkpoint = {
  readonly __typename?: 'Checkpoint';
  readonly at: Scalars['DateTime']['output'];
  /** The signed note (C2SP tlog-checkpoint, Ed25519). */
  readonly note: Scalars['String']['output'];
  /** SHA-256 root over them, base64. */
  readonly root: Scalars['String']['output'];
  /** How many entries it covers. */
  readonly size: Scalars['Int']['output'];
  /** What its signature is checked with: name, key id and key of the signed-note format. */
  readonly verifier: Scalars['String']['output'];
};

export type ClearCompromisedInput = {
  readonly compromiseId: Scalars['ID']['input'];
};

export type Compromise = {
  readonly __typename?: 'Compromise';
  readonly clearedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly clearedBy?: Maybe<Scalars['ID']['output']>;
  /** The file for the prosecutor, from the ledger, in plain words. */
  readonly complaint: Scalars['String']['output'];
  readonly declaredAt: Scalars['DateTime']['output'];
  readonly declaredBy: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  /** Everybody who knew the place at that moment, or could have. */
  readonly knownBy: ReadonlyArray<Knower>;
  readonly placeId: Scalars['ID']['output'];
  readonly reasonCode: CompromiseReason;
  /** What happened, as it was written down. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


export type CompromiseComplaintArgs = {
  language?: ReportLanguage;
};

export type CompromisePayload = {
  readonly __typename?: 'CompromisePayload';
  readonly compromise?: Maybe<Compromise>;
  readonly errors: ReadonlyArray<DisclosureError>;
};

export type CompromiseReason =
  | 'ADDRESS_IN_DOCUMENT'
  | 'OTHER'
  | 'PERPETRATOR_CAME'
  | 'SEEN_OR_FOLLOWED'
  | 'TOLD_BY_OFFICIAL';

/** What a survivor agreed to: one recipient, categories, a purpose, an end. */
export type Consent = {
  readonly __typename?: 'Consent';
  readonly categories: ReadonlyArray<DataCategory>;
  readonly endsAt: Scalars['DateTime']['output'];
  readonly givenAt: Scalars['DateTime']['output'];
  readonly givenHow: ConsentMethod;
  readonly id: Scalars['ID']['output'];
  readonly purpose: Purpose;
  readonly recipient: Organisation;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedBy: Scalars['ID']['output'];
  readonly state: ConsentState;
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  readonly witnessedBy: Scalars['ID']['output'];
};

export type ConsentMethod =
  | 'SIGNED_ELECTRONICALLY'
  | 'SIGNED_ON_PAPER'
  /** Needs a witness other than whoever writes it down. */
  | 'SPOKEN';

export type ConsentPayload = {
  readonly __typename?: 'ConsentPayload';
  readonly consent?: Maybe<Consent>;
  readonly errors: ReadonlyArray<DisclosureError>;
};

export type ConsentState =
  | 'ENDED'
  | 'IN_FORCE'
  | 'WITHDRAWN';

export type ConsistencyProof = {
  readonly __typename?: 'ConsistencyProof';
  readonly from: Scalars['Int']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly to: Scalars['Int']['output'];
};

/** WGS 84, decimal degrees. */
export type Coordinates = {
  readonly __typename?: 'Coordinates';
  readonly latitude: Scalars['Float']['output'];
  readonly longitude: Scalars['Float']['output'];
};

export type CoordinatesInput = {
  /** -90 to 90. */
  readonly latitude: Scalars['Float']['input'];
  /** -180 to 180. */
  readonly longitude: Scalars['Float']['input'];
};

export type DataCategory =
  | 'CONTACT'
  | 'IDENTITY'
  | 'LOCATION'
  | 'STORY';

export type DeclareCompromisedInput = {
  readonly placeId: Scalars['ID']['input'];
  readonly reasonCode: CompromiseReason;
  /** What happened, 10-2000 characters. Sealed. */
  readonly text: Scalars['String']['input'];
};

/** What you may know of a place, and why. */
export type Disclosure = {
  readonly __typename?: 'Disclosure';
  /** When what was granted ends; null where nothing was. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether somebody could grant you more. */
  readonly mayRequest: Scalars['Boolean']['output'];
  readonly precision: Precision;
  readonly reason: DisclosureReason;
};

export type DisclosureError = {
  readonly __typename?: 'DisclosureError';
  readonly code: DisclosureErrorCode;
  /** The input field the error is about. */
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type DisclosureErrorCode =
  | 'ALREADY_REVIEWED'
  /** The policy never gives this to somebody of your standing, whoever grants it. */
  | 'BEYOND_POLICY'
  /** You had as much compared as one may in a day. */
  | 'BUDGET_SPENT'
  | 'CHECKS_BUSY'
  /** It names another organisation, purpose or category, has ended, or is of another case. */
  | 'CONSENT_DOES_NOT_COVER'
  | 'CONSENT_REQUIRED'
  | 'DOCUMENT_EMPTY'
  | 'DOCUMENT_ENCRYPTED'
  /** Small outside and huge inside. */
  | 'DOCUMENT_EXPANDS_TOO_FAR'
  | 'DOCUMENT_MALFORMED'
  | 'DOCUMENT_NOT_BASE64'
  | 'DOCUMENT_TAKES_TOO_LONG'
  /** More addresses, telephone numbers and positions than may be compared at once or are left of today's budget. */
  | 'DOCUMENT_TOO_DENSE'
  | 'DOCUMENT_TOO_LARGE'
  | 'DOCUMENT_TYPE_MISMATCH'
  | 'ENDS_BEFORE_START'
  | 'ENDS_IN_PAST'
  | 'INVALID_REFERENCE'
  | 'INVALID_TEXT'
  | 'IN_THE_FUTURE'
  /** You may see that already. */
  | 'NOTHING_TO_ASK'
  /** Nothing of yours has this id. */
  | 'NOT_FOUND'
  /** It has been decided, taken back or has ended. */
  | 'NOT_OPEN'
  | 'NO_CATEGORY'
  /** Nobody decides about their own request. */
  | 'OWN_REQUEST'
  | 'PLACE_COMPROMISED'
  /** Families are there, on their way, or may be sent there. */
  | 'PLACE_IN_USE'
  /** Somebody else than whoever began it must do this. */
  | 'SAME_PERSON'
  | 'TOO_LONG'
  /** You have 50 undecided requests; wait or give some up. */
  | 'TOO_MANY_OPEN'
  | 'WITNESS_REQUIRED';

export type DisclosureReason =
  /** A family of yours is expected there. */
  | 'ACCEPTED_REFERRAL'
  /** You broke the glass. */
  | 'BREAK_GLASS'
  /** The wrong person knows it; nothing more is told until it is cleared. */
  | 'COMPROMISED'
  /** Somebody entitled granted it to you. */
  | 'GRANT'
  /** You work there. */
  | 'OWN_STAFF'
  /** What your standing in the network gives. */
  | 'STANDING'
  /** Nothing here is for you, or nothing is here. */
  | 'WITHHELD';

export type DocumentCheck = {
  readonly __typename?: 'DocumentCheck';
  readonly at: Scalars['DateTime']['output'];
  /** Nothing was found, and there is nothing somebody must look at. */
  readonly clean: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  /** In the document's order. */
  readonly mentions: ReadonlyArray<DocumentMention>;
  /** It names more places that are none of yours than are told line by line: look at all of it. */
  readonly more: Scalars['Boolean']['output'];
  /** What may say anything and was not read: somebody must look at it. */
  readonly unread: ReadonlyArray<UnreadPart>;
};

export type DocumentFileInput = {
  readonly content: Scalars['String']['input'];
  readonly type: DocumentType;
};

/** Something in the document gives a protected place away. */
export type DocumentMention = {
  readonly __typename?: 'DocumentMention';
  /** From 1, of files that were compared as one document. */
  readonly file: Scalars['Int']['output'];
  readonly form: MentionForm;
  /** From 1, in its page or part; in a word-processor file the paragraph. */
  readonly line: Scalars['Int']['output'];
  /** A place of the case; false: of a shelter. */
  readonly ownCase: Scalars['Boolean']['output'];
  /** From 1; null where the format has no pages. */
  readonly page?: Maybe<Scalars['Int']['output']>;
  readonly part: DocumentPart;
};

export type DocumentPart =
  | 'BODY'
  | 'COMMENT'
  /** Deleted with changes tracked, and still there. */
  | 'DELETED'
  | 'FOOTER'
  | 'FORM'
  | 'HEADER'
  | 'IMAGE'
  | 'LINK'
  | 'NOTE'
  /** What the file says of itself: title, author, keywords. */
  | 'PROPERTIES';

export type DocumentType =
  /** A word-processor file (Office Open XML). */
  | 'DOCX'
  /** A photograph: where its camera says it was taken, and what is written beside it. Not what it shows. */
  | 'JPEG'
  | 'PDF'
  /** Plain text, UTF-8 or Windows-1251. */
  | 'TEXT';

/** That a place is to be forgotten, or is. */
export type Forgetting = {
  readonly __typename?: 'Forgetting';
  /** Until when a second person may confirm. */
  readonly confirmBy: Scalars['DateTime']['output'];
  readonly confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly confirmedBy?: Maybe<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Since when no backup opens it either. */
  readonly keyDestroyedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly placeId: Scalars['ID']['output'];
  readonly requestedAt: Scalars['DateTime']['output'];
  readonly requestedBy: Scalars['ID']['output'];
  readonly state: ForgettingState;
};

export type ForgettingPayload = {
  readonly __typename?: 'ForgettingPayload';
  readonly errors: ReadonlyArray<DisclosureError>;
  readonly forgetting?: Maybe<Forgetting>;
};

export type ForgettingState =
  | 'FORGOTTEN'
  /** Nobody confirmed in time. */
  | 'LAPSED'
  /** Waits for a second person. */
  | 'REQUESTED'
  | 'WITHDRAWN';

export type GivenBasis =
  | 'CONSENT'
  | 'COURT_ORDER'
  | 'LIFE_IN_DANGER';

/** What a named person may see of a place, for a purpose, until a date; or has asked to. */
export type Grant = {
  readonly __typename?: 'Grant';
  readonly approvedBy?: Maybe<Scalars['ID']['output']>;
  /** Null until it is granted. */
  readonly basis?: Maybe<GrantBasis>;
  readonly consentId?: Maybe<Scalars['ID']['output']>;
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Since when it holds. */
  readonly grantedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly grantedBy?: Maybe<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly memberId: Scalars['ID']['output'];
  readonly organisation: Organisation;
  readonly place: Place;
  readonly precision: Precision;
  readonly purpose: Purpose;
  /** The asker's own file number. */
  readonly reference: Scalars['String']['output'];
  readonly requestedAt: Scalars['DateTime']['output'];
  readonly revocation?: Maybe<Revocation>;
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly state: GrantState;
};

export type GrantBasis =
  | 'BREAK_GLASS'
  | 'CONSENT'
  | 'COURT_ORDER'
  | 'LIFE_IN_DANGER';

export type GrantConnection = {
  readonly __typename?: 'GrantConnection';
  readonly edges: ReadonlyArray<GrantEdge>;
  readonly pageInfo: PageInfo;
};

export type GrantDisclosureInput = {
  readonly basis: GivenBasis;
  /** Needed where the basis is consent: it names the asker's organisation, location and the same purpose. */
  readonly consentId?: InputMaybe<Scalars['ID']['input']>;
  readonly grantId: Scalars['ID']['input'];
  /** Less exact than was asked for; as asked when left out. */
  readonly precision?: InputMaybe<GrantablePrecision>;
};

export type GrantEdge = {
  readonly __typename?: 'GrantEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Grant;
};

export type GrantIdInput = {
  readonly grantId: Scalars['ID']['input'];
};

export type GrantPayload = {
  readonly __typename?: 'GrantPayload';
  readonly errors: ReadonlyArray<DisclosureError>;
  readonly grant?: Maybe<Grant>;
};

export type GrantState =
  | 'ACTIVE'
  | 'EXPIRED'
  | 'REFUSED'
  | 'REQUESTED'
  | 'REVOKED'
  /** Granted on a basis other than consent; a second person has not approved it yet. */
  | 'WAITING_FOR_APPROVAL';

export type GrantablePrecision =
  | 'CITY'
  | 'EXACT'
  | 'MEETING_POINT'
  | 'REGION'
  | 'ZONE';

export type InclusionProof = {
  readonly __typename?: 'InclusionProof';
  readonly checkpoint: Checkpoint;
  /** The entry's bytes as text: RFC 8785 JSON. */
  readonly entry: Scalars['String']['output'];
  /** Its place in the tree, from 0. */
  readonly index: Scalars['Int']['output'];
  /** SHA-256 of the leaf, base64. */
  readonly leafHash: Scalars['String']['output'];
  /** From the leaf upwards, base64. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** Somebody who knows a place, or could. */
export type Knower = {
  readonly __typename?: 'Knower';
  readonly firstAt: Scalars['DateTime']['output'];
  readonly how: Knowing;
  readonly lastAt: Scalars['DateTime']['output'];
  /** Null for somebody told outside the system. */
  readonly memberId?: Maybe<Scalars['ID']['output']>;
  readonly organisation?: Maybe<Organisation>;
  readonly placeId: Scalars['ID']['output'];
  readonly precision: Precision;
  /** How often it was looked at or told; 0 for somebody who could and did not. */
  readonly times: Scalars['Int']['output'];
  /** For somebody told outside the system: who it was, as it was written down. */
  readonly toldTo?: Maybe<Scalars['String']['output']>;
  /** When what they could see ends. */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
};

export type Knowing =
  /** Holds a grant. */
  | 'COULD'
  /** Looked at it here. */
  | 'DISCLOSED'
  /** Was told outside the system. */
  | 'TOLD';

/** One line of the ledger; it never holds what was seen. */
export type LedgerEntry = {
  readonly __typename?: 'LedgerEntry';
  readonly at: Scalars['DateTime']['output'];
  /** For the case's team and auditors; null for everybody else. */
  readonly caseId?: Maybe<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: LedgerEntryKind;
  readonly memberId: Scalars['ID']['output'];
  readonly organisation?: Maybe<Organisation>;
  /** Null for a line about a consent or a document. */
  readonly placeId?: Maybe<Scalars['ID']['output']>;
  /** The precision that was given, granted or told; NOTHING for a refusal. */
  readonly precision: Precision;
  readonly purpose?: Maybe<Purpose>;
  readonly reason: LedgerReason;
  readonly recipient?: Maybe<Organisation>;
  /** Whom it was granted or told. */
  readonly recipientMemberId?: Maybe<Scalars['ID']['output']>;
  /** The request it happened in, as answered in errors and in the X-Request-Id header. */
  readonly requestId: Scalars['ID']['output'];
  /** The consent, grant, opening or other record it is about. */
  readonly subjectId?: Maybe<Scalars['ID']['output']>;
};

export type LedgerEntryConnection = {
  readonly __typename?: 'LedgerEntryConnection';
  readonly edges: ReadonlyArray<LedgerEntryEdge>;
  readonly pageInfo: PageInfo;
};

export type LedgerEntryEdge = {
  readonly __typename?: 'LedgerEntryEdge';
  /** Opaque; works for this viewer and this question only. */
  readonly cursor: Scalars['String']['output'];
  readonly node: LedgerEntry;
};

export type LedgerEntryKind =
  | 'APPROVED'
  | 'BREAK_GLASS_OPENED'
  | 'BREAK_GLASS_REVIEWED'
  | 'CLEARED'
  | 'COMPROMISED'
  | 'CONSENTED'
  | 'CONSENT_WITHDRAWN'
  | 'DISCLOSED'
  | 'DOCUMENT_CHECKED'
  | 'FORGET_REQUESTED'
  | 'FORGOTTEN'
  | 'GRANTED'
  | 'KEY_DESTROYED'
  | 'MEETING_POINT_GIVEN'
  | 'MEETING_POINT_WITHDRAWN'
  /** A survivor's place was written down by somebody of her team, who knows it from then on. */
  | 'PLACE_RECORDED'
  | 'REFUSED'
  | 'REQUESTED'
  | 'REVOKED'
  | 'TOLD_OFF_SYSTEM'
  | 'WITHHELD';

export type LedgerFilter = {
  readonly kind?: InputMaybe<LedgerEntryKind>;
  readonly memberId?: InputMaybe<Scalars['ID']['input']>;
  readonly placeId?: InputMaybe<Scalars['ID']['input']>;
};

/** Why: of an answer the reason of the decision, of anything else its legal basis or cause. */
export type LedgerReason =
  | 'ACCEPTED_REFERRAL'
  | 'BREAK_GLASS'
  | 'COMPROMISED'
  | 'CONSENT'
  | 'CONSENT_WITHDRAWN'
  | 'COURT_ORDER'
  | 'GRANT'
  | 'LEFT_TEAM'
  | 'LIFE_IN_DANGER'
  | 'OWN_STAFF'
  | 'RECORDED'
  | 'RENOUNCED'
  | 'REVOKED'
  | 'STANDING'
  | 'SURVIVORS_WISH'
  | 'WITHHELD';

export type LinkStayInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly referralId: Scalars['ID']['input'];
};

/** A half-hour in which the family is awaited; no other referral was ever given this place at this time. */
export type MeetingWindow = {
  readonly __typename?: 'MeetingWindow';
  readonly closesAt: Scalars['DateTime']['output'];
  readonly opensAt: Scalars['DateTime']['output'];
};

export type MentionForm =
  | 'ADDRESS'
  | 'COORDINATES'
  | 'DIRECTIONS'
  | 'PHONE';

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** A second entitled person, or the network's coordinator: lets a grant hold. */
  readonly approveDisclosure: GrantPayload;
  /** Life is in danger: opens a place for 30 minutes. Its director and the counsellors are told at once, and a second person reviews it. */
  readonly breakGlass: BreakGlassPayload;
  /** Cases service: the same, for the member on whose behalf it asks, and with that member's budget. Files that leave together are one document. */
  readonly checkCaseDocument: CheckDocumentPayload;
  /**
   * Before a document leaves: compares it with the places of a case and of every shelter, tolerant of spelling, script and form.
   * The answer is where it gives something away, never what. Each use is written to the ledger and counts towards a daily budget;
   * a shelter that is found hears of it.
   */
  readonly checkDocument: CheckDocumentPayload;
  /** A second person: it is safe again. Grants that ended stay ended. */
  readonly clearCompromised: CompromisePayload;
  /** The place's keepers, or the coordinator: the wrong person knows it. Everything that rests on its being unknown ends. */
  readonly declareCompromised: CompromisePayload;
  /**
   * Two of a place's keepers, one after the other: the first asks, another confirms within 7 days by asking too. Then its key is
   * destroyed, and with it all that was ever written about the place, in every backup. It cannot be undone. A shelter must have
   * left matching and be empty.
   */
  readonly forgetPlace: ForgettingPayload;
  /** The place's director, or the case's team: gives what was asked for. Where the basis is not consent, a second person approves. */
  readonly grantDisclosure: GrantPayload;
  /** One of a place's keepers: it is not to be forgotten after all. Only before the second person's yes. */
  readonly keepPlace: ForgettingPayload;
  /** Cases service: a referral became part of a case. Safe to repeat. */
  readonly linkStay: RecordedPayload;
  /** Marks a notice as read. */
  readonly markNoticeRead: NoticePayload;
  /** The case's team: writes down what the survivor agreed to. It is never a condition of help. */
  readonly recordConsent: ConsentPayload;
  /**
   * The survivor's team: writes down where she lives, works, goes to school, or is served documents. It is sealed before it is kept; reading it again
   * takes a grant, also for whoever wrote it. A new home takes the place of the one before, which stays protected.
   */
  readonly recordPlace: RecordPlacePayload;
  /** Referrals service: a household a shelter accepted is expected, stays, is gone. Safe to repeat. */
  readonly recordStay: RecordedPayload;
  /** The place's keepers: writes down what was told by telephone or face to face. */
  readonly recordToldOffSystem: ToldPayload;
  /** Asks to know a place more exactly. The answer is the same whether or not there is such a place. */
  readonly requestDisclosure: GrantPayload;
  /** A second person: says whether breaking the glass was right. */
  readonly reviewBreakGlass: BreakGlassPayload;
  /** Takes back a grant, refuses a request, or gives up one's own. Final when it answers. */
  readonly revokeDisclosure: GrantPayload;
  /**
   * Cases service: who is on a case's team from now on; whoever left loses what was given through it. An older version than the last changes
   * nothing. Safe to repeat.
   */
  readonly setCaseTeam: RecordedPayload;
  /** The case's team: ends a consent and every grant that rests on it, at once. */
  readonly withdrawConsent: ConsentPayload;
};


export type MutationApproveDisclosureArgs = {
  input: GrantIdInput;
};


export type MutationBreakGlassArgs = {
  input: BreakGlassInput;
};


export type MutationCheckCaseDocumentArgs = {
  input: CheckCaseDocumentInput;
};


export type MutationCheckDocumentArgs = {
  input: CheckDocumentInput;
};


export type MutationClearCompromisedArgs = {
  input: ClearCompromisedInput;
};


export type MutationDeclareCompromisedArgs = {
  input: DeclareCompromisedInput;
};


export type MutationForgetPlaceArgs = {
  input: PlaceIdInput;
};


export type MutationGrantDisclosureArgs = {
  input: GrantDisclosureInput;
};


export type MutationKeepPlaceArgs = {
  input: PlaceIdInput;
};


export type MutationLinkStayArgs = {
  input: LinkStayInput;
};


export type MutationMarkNoticeReadArgs = {
  input: NoticeIdInput;
};


export type MutationRecordConsentArgs = {
  input: RecordConsentInput;
};


export type MutationRecordPlaceArgs = {
  input: RecordPlaceInput;
};


export type MutationRecordStayArgs = {
  input: RecordStayInput;
};


export type MutationRecordToldOffSystemArgs = {
  input: RecordToldOffSystemInput;
};


export type MutationRequestDisclosureArgs = {
  input: RequestDisclosureInput;
};


export type MutationReviewBreakGlassArgs = {
  input: ReviewBreakGlassInput;
};


export type MutationRevokeDisclosureArgs = {
  input: GrantIdInput;
};


export type MutationSetCaseTeamArgs = {
  input: SetCaseTeamInput;
};


export type MutationWithdrawConsentArgs = {
  input: WithdrawConsentInput;
};

/** That something happened, and where to look; never what. */
export type Notice = {
  readonly __typename?: 'Notice';
  readonly at: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: NoticeKind;
  readonly place: Place;
  readonly readAt?: Maybe<Scalars['DateTime']['output']>;
  /** The opening, compromise, forgetting, grant or telling it is about. */
  readonly subjectId: Scalars['ID']['output'];
};

export type NoticeConnection = {
  readonly __typename?: 'NoticeConnection';
  readonly edges: ReadonlyArray<NoticeEdge>;
  readonly pageInfo: PageInfo;
};

export type NoticeEdge = {
  readonly __typename?: 'NoticeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Notice;
};

export type NoticeIdInput = {
  readonly noticeId: Scalars['ID']['input'];
};

export type NoticeKind =
  | 'BREAK_GLASS_OPENED'
  | 'CLEARED'
  | 'COMPROMISED'
  | 'FORGET_REQUESTED'
  /** A document that names the place was checked before it left. */
  | 'FOUND_IN_DOCUMENT'
  /** Somebody outside her team read a place of hers by a grant, for the first time, or was told of it: she is to be told so (Law No. 58 of 14 April 2008). */
  | 'PASSED_ON'
  /** A broken glass waits for a second person's review since a day. */
  | 'REVIEW_DUE'
  /** Nobody reviewed it in time; it stays flagged. */
  | 'REVIEW_OVERDUE';

export type NoticePayload = {
  readonly __typename?: 'NoticePayload';
  readonly errors: ReadonlyArray<DisclosureError>;
  readonly notice?: Maybe<Notice>;
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

/**
 * Somewhere protected. Each field is null when it is withheld; `disclosure` says what you got and why. Asking for `region`,
 * `city`, `address`, `coordinates`, `directions` or `phone` is written to the ledger, granted or not, before the answer leaves.
 */
export type Place = {
  readonly __typename?: 'Place';
  /** Precision EXACT. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** From precision CITY. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** The last time the wrong person knew it; for its keepers, coordinators and auditors. Null for everybody else. */
  readonly compromise?: Maybe<Compromise>;
  /** Precision EXACT. */
  readonly coordinates?: Maybe<Coordinates>;
  /** Precision EXACT. */
  readonly directions?: Maybe<Scalars['String']['output']>;
  readonly disclosure: Disclosure;
  /** Whether somebody asked that it be forgotten, or it is; for its keepers, coordinators and auditors. Null for everybody else. */
  readonly forgetting?: Maybe<Forgetting>;
  /** Who may see it now; for its director, the survivor's team, auditors. Null for everybody else. */
  readonly grants?: Maybe<ReadonlyArray<Grant>>;
  readonly id: Scalars['ID']['output'];
  /** Null when withheld. */
  readonly kind?: Maybe<PlaceKind>;
  /** Who saw it, was told, or could look; for its director, the survivor's team, auditors. Null for everybody else. */
  readonly knownBy?: Maybe<ReadonlyArray<Knower>>;
  /** Precision EXACT. A landline gives a place away as an address does. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** From precision REGION. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Of a meeting point: when somebody is there. Null for every other place. */
  readonly window?: Maybe<MeetingWindow>;
  /** From precision ZONE. */
  readonly zone?: Maybe<Zone>;
};

export type PlaceIdInput = {
  readonly placeId: Scalars['ID']['input'];
};

export type PlaceKind =
  /** Where a family that is expected is met; never the shelter itself. */
  | 'MEETING_POINT'
  | 'RESIDENCE'
  | 'SCHOOL'
  /** Where documents for her may go. */
  | 'SERVICE_ADDRESS'
  | 'SHELTER'
  | 'WORKPLACE';

/**
 * From nothing to everything; each includes those before it, but for MEETING_POINT: of a meeting point it opens the whole, of a
 * shelter the zone only.
 */
export type Precision =
  | 'CITY'
  | 'EXACT'
  | 'MEETING_POINT'
  | 'NOTHING'
  | 'REGION'
  | 'ZONE';

export type Purpose =
  | 'LEGAL_REPRESENTATION'
  | 'MEDICAL_CARE'
  | 'PROTECTION'
  | 'SAFE_TRANSPORT'
  | 'SOCIAL_SUPPORT';

export type Query = {
  readonly __typename?: 'Query';
  /** Openings by broken glass that the viewer made, keeps or reviews; newest first. */
  readonly breakGlassOpenings?: Maybe<BreakGlassOpeningConnection>;
  /** Proof that the ledger only grew between two sizes, each that of a checkpoint (RFC 9162 2.1.4); null when there are none. */
  readonly consistencyProof?: Maybe<ConsistencyProof>;
  /** What others ask of the viewer's side or were given by it; newest first. */
  readonly grantsToDecide?: Maybe<GrantConnection>;
  /**
   * Proof that an entry is in the ledger a checkpoint signs (RFC 9162 2.1.3): of what the viewer looked at, of their case's and their
   * shelter's lines, and for auditors; null for any other id.
   */
  readonly inclusionProof?: Maybe<InclusionProof>;
  /**
   * Who saw what, newest first: auditors see the network's ledger, directors that of their shelters, everybody else what they did
   * themselves. Not for opposing counsel and court clerks.
   */
  readonly ledger?: Maybe<LedgerEntryConnection>;
  /** The newest signed head of the network's ledger; null before the first. */
  readonly ledgerCheckpoint?: Maybe<Checkpoint>;
  /** What the viewer asked to see, and was given or not; newest first. */
  readonly myGrants?: Maybe<GrantConnection>;
  /** What the viewer must know at once; newest first. */
  readonly notices?: Maybe<NoticeConnection>;
  /** A place by its id. The shape is always the same: what you may not know, what is not there and what is somebody else's look alike. */
  readonly place?: Maybe<Place>;
};


export type QueryBreakGlassOpeningsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  reviewed?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryConsistencyProofArgs = {
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};


export type QueryGrantsToDecideArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<ReadonlyArray<GrantState>>;
};


export type QueryInclusionProofArgs = {
  entryId: Scalars['ID']['input'];
};


export type QueryLedgerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LedgerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMyGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<ReadonlyArray<GrantState>>;
};


export type QueryNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  unread?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryPlaceArgs = {
  id: Scalars['ID']['input'];
};

export type RecordConsentInput = {
  readonly caseId: Scalars['ID']['input'];
  /** At least one. */
  readonly categories: ReadonlyArray<DataCategory>;
  /** In the future, at most 366 days after she agreed. */
  readonly endsAt: Scalars['DateTime']['input'];
  /** When she agreed; not in the future. */
  readonly givenAt: Scalars['DateTime']['input'];
  readonly givenHow: ConsentMethod;
  readonly purpose: Purpose;
  /** One organisation; another one needs a consent of its own. */
  readonly recipientOrganisationId: Scalars['ID']['input'];
  /** The member who was there. */
  readonly witnessedBy: Scalars['ID']['input'];
};

export type RecordPlaceError = {
  readonly __typename?: 'RecordPlaceError';
  readonly code: RecordPlaceErrorCode;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type RecordPlaceErrorCode =
  | 'INVALID_COORDINATES'
  | 'INVALID_TEXT'
  /** No such case of yours. */
  | 'NOT_FOUND'
  /** The case has as many places as it can hold. */
  | 'TOO_MANY_PLACES'
  /** No zone of the network. */
  | 'UNKNOWN_ZONE'
  /** The shelters service did not answer in time; nothing was changed. */
  | 'ZONES_UNAVAILABLE';

export type RecordPlaceInput = {
  /** 1-300 characters. */
  readonly address: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  /** 1-120 characters. */
  readonly city: Scalars['String']['input'];
  readonly coordinates: CoordinatesInput;
  /** At most 1000 characters. */
  readonly directions?: Scalars['String']['input'];
  readonly kind: SurvivorPlaceKind;
  /** At most 60 characters. */
  readonly phone?: Scalars['String']['input'];
  /** 1-120 characters. */
  readonly region: Scalars['String']['input'];
  /** A zone of the network. */
  readonly zoneId: Scalars['ID']['input'];
};

export type RecordPlacePayload = {
  readonly __typename?: 'RecordPlacePayload';
  readonly errors: ReadonlyArray<RecordPlaceError>;
  readonly place?: Maybe<Place>;
};

export type RecordStayInput = {
  /** Who sent the referral. */
  readonly memberId: Scalars['ID']['input'];
  readonly organisationId: Scalars['ID']['input'];
  readonly referralId: Scalars['ID']['input'];
  readonly shelterId: Scalars['ID']['input'];
  readonly state: StayState;
};

export type RecordToldOffSystemInput = {
  readonly channel: TellingChannel;
  readonly placeId: Scalars['ID']['input'];
  readonly precision: GrantablePrecision;
  /** Who it was, 2-200 characters. Sealed. */
  readonly recipient: Scalars['String']['input'];
  /** The organisation, where it is one of the network. */
  readonly recipientOrganisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Not in the future. */
  readonly toldAt: Scalars['DateTime']['input'];
};

export type RecordedPayload = {
  readonly __typename?: 'RecordedPayload';
  /** False when there was nothing to record it at. */
  readonly recorded: Scalars['Boolean']['output'];
};

export type Referral = {
  readonly __typename?: 'Referral';
  readonly id: Scalars['ID']['output'];
  /** Where the family is met: this referral's own place and time, while it is expected. For its sender and the shelter's staff. */
  readonly meetingPoint?: Maybe<Place>;
};

export type ReportLanguage =
  | 'EN'
  | 'KY'
  | 'RU';

export type RequestDisclosureInput = {
  /** In the future, at most 180 days ahead. */
  readonly expiresAt: Scalars['DateTime']['input'];
  readonly placeId: Scalars['ID']['input'];
  readonly precision: GrantablePrecision;
  readonly purpose: Purpose;
  /** 1-64 characters; your own file number, no names. */
  readonly reference: Scalars['String']['input'];
};

export type ReviewBreakGlassInput = {
  readonly openingId: Scalars['ID']['input'];
  readonly outcome: ReviewOutcome;
  /** Why, 10-1000 characters. Sealed. */
  readonly text: Scalars['String']['input'];
};

export type ReviewOutcome =
  | 'JUSTIFIED'
  | 'NOT_JUSTIFIED';

export type Revocation =
  | 'COMPROMISED'
  | 'CONSENT_WITHDRAWN'
  /** The member is no longer on the survivor's team. */
  | 'LEFT_TEAM'
  | 'REFUSED'
  | 'RENOUNCED'
  | 'REVOKED';

export type SetCaseTeamInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly members: ReadonlyArray<CaseMemberInput>;
  readonly version: Scalars['Float']['input'];
};

export type StayState =
  | 'ENDED'
  | 'EXPECTED'
  | 'STAYING';

export type SurvivorPlaceKind =
  | 'RESIDENCE'
  | 'SCHOOL'
  | 'SERVICE_ADDRESS'
  | 'WORKPLACE';

export type TellingChannel =
  | 'FACE_TO_FACE'
  | 'LETTER'
  | 'MESSAGE'
  | 'TELEPHONE';

export type ToldPayload = {
  readonly __typename?: 'ToldPayload';
  readonly errors: ReadonlyArray<DisclosureError>;
  /** The place, with all who know it. */
  readonly place?: Maybe<Place>;
};

export type UnreadKind =
  /** A file enclosed in the document. */
  | 'FILE'
  /** A page without text, such as a scan. */
  | 'PAGE'
  | 'PICTURE';

export type UnreadPart = {
  readonly __typename?: 'UnreadPart';
  /** From 1, of files that were compared as one document. */
  readonly file: Scalars['Int']['output'];
  readonly page?: Maybe<Scalars['Int']['output']>;
  readonly what: UnreadKind;
};

export type WithdrawConsentInput = {
  readonly consentId: Scalars['ID']['input'];
};

export type Zone = {
  readonly __typename?: 'Zone';
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
  Place: Place;
  Referral: Referral;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Case:
    ( { __typename: 'Case' }
    & GraphQLRecursivePick<FederationTypes['Case'], {"id":true}> );
  Place:
    ( { __typename: 'Place' }
    & GraphQLRecursivePick<FederationTypes['Place'], {"id":true}> );
  Referral:
    ( { __typename: 'Referral' }
    & GraphQLRecursivePick<FederationTypes['Referral'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BreakGlassInput: BreakGlassInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  BreakGlassOpening: ResolverTypeWrapper<OpeningRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BreakGlassOpeningConnection: ResolverTypeWrapper<Omit<BreakGlassOpeningConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['BreakGlassOpeningEdge']> }>;
  BreakGlassOpeningEdge: ResolverTypeWrapper<Omit<BreakGlassOpeningEdge, 'node'> & { node: ResolversTypes['BreakGlassOpening'] }>;
  BreakGlassPayload: ResolverTypeWrapper<Omit<BreakGlassPayload, 'opening'> & { opening?: Maybe<ResolversTypes['BreakGlassOpening']> }>;
  BreakGlassReason: BreakGlassReason;
  BreakGlassReview: ResolverTypeWrapper<BreakGlassReview>;
  Case: ResolverTypeWrapper<CaseParent>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CaseMemberInput: CaseMemberInput;
  CaseMemberRole: CaseMemberRole;
  CheckCaseDocumentInput: CheckCaseDocumentInput;
  CheckDocumentInput: CheckDocumentInput;
  CheckDocumentPayload: ResolverTypeWrapper<CheckDocumentPayload>;
  Checkpoint: ResolverTypeWrapper<Checkpoint>;
  ClearCompromisedInput: ClearCompromisedInput;
  Compromise: ResolverTypeWrapper<CompromiseRow>;
  CompromisePayload: ResolverTypeWrapper<Omit<CompromisePayload, 'compromise'> & { compromise?: Maybe<ResolversTypes['Compromise']> }>;
  CompromiseReason: CompromiseReason;
  Consent: ResolverTypeWrapper<ConsentRow>;
  ConsentMethod: ConsentMethod;
  ConsentPayload: ResolverTypeWrapper<Omit<ConsentPayload, 'consent'> & { consent?: Maybe<ResolversTypes['Consent']> }>;
  ConsentState: ConsentState;
  ConsistencyProof: ResolverTypeWrapper<ConsistencyProof>;
  Coordinates: ResolverTypeWrapper<Coordinates>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CoordinatesInput: CoordinatesInput;
  DataCategory: DataCategory;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeclareCompromisedInput: DeclareCompromisedInput;
  Disclosure: ResolverTypeWrapper<Disclosure>;
  DisclosureError: ResolverTypeWrapper<DisclosureError>;
  DisclosureErrorCode: DisclosureErrorCode;
  DisclosureReason: DisclosureReason;
  DocumentCheck: ResolverTypeWrapper<DocumentCheck>;
  DocumentFileInput: DocumentFileInput;
  DocumentMention: ResolverTypeWrapper<DocumentMention>;
  DocumentPart: DocumentPart;
  DocumentType: DocumentType;
  Forgetting: ResolverTypeWrapper<ForgettingRow>;
  ForgettingPayload: ResolverTypeWrapper<Omit<ForgettingPayload, 'forgetting'> & { forgetting?: Maybe<ResolversTypes['Forgetting']> }>;
  ForgettingState: ForgettingState;
  GivenBasis: GivenBasis;
  Grant: ResolverTypeWrapper<GrantRow>;
  GrantBasis: GrantBasis;
  GrantConnection: ResolverTypeWrapper<Omit<GrantConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['GrantEdge']> }>;
  GrantDisclosureInput: GrantDisclosureInput;
  GrantEdge: ResolverTypeWrapper<Omit<GrantEdge, 'node'> & { node: ResolversTypes['Grant'] }>;
  GrantIdInput: GrantIdInput;
  GrantPayload: ResolverTypeWrapper<Omit<GrantPayload, 'grant'> & { grant?: Maybe<ResolversTypes['Grant']> }>;
  GrantState: GrantState;
  GrantablePrecision: GrantablePrecision;
  InclusionProof: ResolverTypeWrapper<InclusionProof>;
  Knower: ResolverTypeWrapper<KnowerRow>;
  Knowing: Knowing;
  LedgerEntry: ResolverTypeWrapper<LedgerEntryRow>;
  LedgerEntryConnection: ResolverTypeWrapper<Omit<LedgerEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LedgerEntryEdge']> }>;
  LedgerEntryEdge: ResolverTypeWrapper<Omit<LedgerEntryEdge, 'node'> & { node: ResolversTypes['LedgerEntry'] }>;
  LedgerEntryKind: LedgerEntryKind;
  LedgerFilter: LedgerFilter;
  LedgerReason: LedgerReason;
  LinkStayInput: LinkStayInput;
  MeetingWindow: ResolverTypeWrapper<MeetingWindow>;
  MentionForm: MentionForm;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Notice: ResolverTypeWrapper<NoticeRow>;
  NoticeConnection: ResolverTypeWrapper<Omit<NoticeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['NoticeEdge']> }>;
  NoticeEdge: ResolverTypeWrapper<Omit<NoticeEdge, 'node'> & { node: ResolversTypes['Notice'] }>;
  NoticeIdInput: NoticeIdInput;
  NoticeKind: NoticeKind;
  NoticePayload: ResolverTypeWrapper<Omit<NoticePayload, 'notice'> & { notice?: Maybe<ResolversTypes['Notice']> }>;
  Organisation: ResolverTypeWrapper<Organisation>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Place: ResolverTypeWrapper<PlaceParent>;
  PlaceIdInput: PlaceIdInput;
  PlaceKind: PlaceKind;
  Precision: Precision;
  Purpose: Purpose;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordConsentInput: RecordConsentInput;
  RecordPlaceError: ResolverTypeWrapper<RecordPlaceError>;
  RecordPlaceErrorCode: RecordPlaceErrorCode;
  RecordPlaceInput: RecordPlaceInput;
  RecordPlacePayload: ResolverTypeWrapper<Omit<RecordPlacePayload, 'place'> & { place?: Maybe<ResolversTypes['Place']> }>;
  RecordStayInput: RecordStayInput;
  RecordToldOffSystemInput: RecordToldOffSystemInput;
  RecordedPayload: ResolverTypeWrapper<RecordedPayload>;
  Referral: ResolverTypeWrapper<ReferralParent>;
  ReportLanguage: ReportLanguage;
  RequestDisclosureInput: RequestDisclosureInput;
  ReviewBreakGlassInput: ReviewBreakGlassInput;
  ReviewOutcome: ReviewOutcome;
  Revocation: Revocation;
  SetCaseTeamInput: SetCaseTeamInput;
  StayState: StayState;
  SurvivorPlaceKind: SurvivorPlaceKind;
  TellingChannel: TellingChannel;
  ToldPayload: ResolverTypeWrapper<Omit<ToldPayload, 'place'> & { place?: Maybe<ResolversTypes['Place']> }>;
  UnreadKind: UnreadKind;
  UnreadPart: ResolverTypeWrapper<UnreadPart>;
  WithdrawConsentInput: WithdrawConsentInput;
  Zone: ResolverTypeWrapper<Zone>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BreakGlassInput: BreakGlassInput;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  BreakGlassOpening: OpeningRow;
  Boolean: Scalars['Boolean']['output'];
  BreakGlassOpeningConnection: Omit<BreakGlassOpeningConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['BreakGlassOpeningEdge']> };
  BreakGlassOpeningEdge: Omit<BreakGlassOpeningEdge, 'node'> & { node: ResolversParentTypes['BreakGlassOpening'] };
  BreakGlassPayload: Omit<BreakGlassPayload, 'opening'> & { opening?: Maybe<ResolversParentTypes['BreakGlassOpening']> };
  BreakGlassReview: BreakGlassReview;
  Case: CaseParent;
  Int: Scalars['Int']['output'];
  CaseMemberInput: CaseMemberInput;
  CheckCaseDocumentInput: CheckCaseDocumentInput;
  CheckDocumentInput: CheckDocumentInput;
  CheckDocumentPayload: CheckDocumentPayload;
  Checkpoint: Checkpoint;
  ClearCompromisedInput: ClearCompromisedInput;
  Compromise: CompromiseRow;
  CompromisePayload: Omit<CompromisePayload, 'compromise'> & { compromise?: Maybe<ResolversParentTypes['Compromise']> };
  Consent: ConsentRow;
  ConsentPayload: Omit<ConsentPayload, 'consent'> & { consent?: Maybe<ResolversParentTypes['Consent']> };
  ConsistencyProof: ConsistencyProof;
  Coordinates: Coordinates;
  Float: Scalars['Float']['output'];
  CoordinatesInput: CoordinatesInput;
  DateTime: Scalars['DateTime']['output'];
  DeclareCompromisedInput: DeclareCompromisedInput;
  Disclosure: Disclosure;
  DisclosureError: DisclosureError;
  DocumentCheck: DocumentCheck;
  DocumentFileInput: DocumentFileInput;
  DocumentMention: DocumentMention;
  Forgetting: ForgettingRow;
  ForgettingPayload: Omit<ForgettingPayload, 'forgetting'> & { forgetting?: Maybe<ResolversParentTypes['Forgetting']> };
  Grant: GrantRow;
  GrantConnection: Omit<GrantConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['GrantEdge']> };
  GrantDisclosureInput: GrantDisclosureInput;
  GrantEdge: Omit<GrantEdge, 'node'> & { node: ResolversParentTypes['Grant'] };
  GrantIdInput: GrantIdInput;
  GrantPayload: Omit<GrantPayload, 'grant'> & { grant?: Maybe<ResolversParentTypes['Grant']> };
  InclusionProof: InclusionProof;
  Knower: KnowerRow;
  LedgerEntry: LedgerEntryRow;
  LedgerEntryConnection: Omit<LedgerEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['LedgerEntryEdge']> };
  LedgerEntryEdge: Omit<LedgerEntryEdge, 'node'> & { node: ResolversParentTypes['LedgerEntry'] };
  LedgerFilter: LedgerFilter;
  LinkStayInput: LinkStayInput;
  MeetingWindow: MeetingWindow;
  Mutation: Record<PropertyKey, never>;
  Notice: NoticeRow;
  NoticeConnection: Omit<NoticeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['NoticeEdge']> };
  NoticeEdge: Omit<NoticeEdge, 'node'> & { node: ResolversParentTypes['Notice'] };
  NoticeIdInput: NoticeIdInput;
  NoticePayload: Omit<NoticePayload, 'notice'> & { notice?: Maybe<ResolversParentTypes['Notice']> };
  Organisation: Organisation;
  PageInfo: PageInfo;
  Place: PlaceParent;
  PlaceIdInput: PlaceIdInput;
  Query: Record<PropertyKey, never>;
  RecordConsentInput: RecordConsentInput;
  RecordPlaceError: RecordPlaceError;
  RecordPlaceInput: RecordPlaceInput;
  RecordPlacePayload: Omit<RecordPlacePayload, 'place'> & { place?: Maybe<ResolversParentTypes['Place']> };
  RecordStayInput: RecordStayInput;
  RecordToldOffSystemInput: RecordToldOffSystemInput;
  RecordedPayload: RecordedPayload;
  Referral: ReferralParent;
  RequestDisclosureInput: RequestDisclosureInput;
  ReviewBreakGlassInput: ReviewBreakGlassInput;
  SetCaseTeamInput: SetCaseTeamInput;
  ToldPayload: Omit<ToldPayload, 'place'> & { place?: Maybe<ResolversParentTypes['Place']> };
  UnreadPart: UnreadPart;
  WithdrawConsentInput: WithdrawConsentInput;
  Zone: Zone;
};

export type BreakGlassOpeningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlassOpening'] = ResolversParentTypes['BreakGlassOpening']> = {
  flagged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['Grant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reasonCode?: Resolver<ResolversTypes['BreakGlassReason'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['BreakGlassReview']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BreakGlassOpeningConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlassOpeningConnection'] = ResolversParentTypes['BreakGlassOpeningConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BreakGlassOpeningEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BreakGlassOpeningEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlassOpeningEdge'] = ResolversParentTypes['BreakGlassOpeningEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BreakGlassOpening'], ParentType, ContextType>;
};

export type BreakGlassPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlassPayload'] = ResolversParentTypes['BreakGlassPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['DisclosureError']>, ParentType, ContextType>;
  opening?: Resolver<Maybe<ResolversTypes['BreakGlassOpening']>, ParentType, ContextType>;
};

export type BreakGlassReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlassReview'] = ResolversParentTypes['BreakGlassReview']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ReviewOutcome'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case'], FederationReferenceType extends FederationReferenceTypes['Case'] = FederationReferenceTypes['Case']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Case']> | FederationReferenceType, FederationReferenceType, ContextType>;
  consents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Consent']>>, ParentType, ContextType>;
  disclosures?: Resolver<Maybe<ResolversTypes['LedgerEntryConnection']>, ParentType, ContextType, RequireFields<CaseDisclosuresArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownBy?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Knower']>>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CaseReportArgs, 'language'>>;
};

export type CheckDocumentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckDocumentPayload'] = ResolversParentTypes['CheckDocumentPayload']> = {
  check?: Resolver<Maybe<ResolversTypes['DocumentCheck']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['DisclosureError']>, ParentType, ContextType>;
};

export type CheckpointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Checkpoint'] = ResolversParentTypes['Checkpoint']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  root?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CompromiseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Compromise'] = ResolversParentTypes['Compromise']> = {
  clearedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  clearedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  complaint?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CompromiseComplaintArgs, 'language'>>;
  declaredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  declaredBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownBy?: Resolver<ReadonlyArray<ResolversTypes['Knower']>, ParentType, ContextType>;
  placeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reasonCode?: Resolver<ResolversTypes['CompromiseReason'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CompromisePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompromisePayload'] = ResolversParentTypes['CompromisePayload']> = {
  compromise?: Resolver<Maybe<ResolversTypes['Compromise']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['DisclosureError']>, ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  categories?: Resolver<ReadonlyArray<ResolversTypes['DataCategory']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  givenHow?: Resolver<ResolversTypes['ConsentMethod'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConsentState'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  witnessedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConsentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentPayload'] = ResolversParentTypes['ConsentPayload']> = {
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['DisclosureError']>, ParentType, ContextType>;
};

export type ConsistencyProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsistencyProof'] = ResolversParentTypes['ConsistencyProof']> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoordinatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DisclosureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Disclosure'] = ResolversParentTypes['Disclosure']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mayRequest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DisclosureReason'], ParentType, ContextType>;
};

export type DisclosureErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisclosureError'] = ResolversParentTypes['DisclosureError']> = {
  code?: Resolver<ResolversTypes['DisclosureErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentCheck'] = ResolversParentTypes['DocumentCheck']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clean?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['DocumentMention']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unread?: Resolver<ReadonlyArray<ResolversTypes['UnreadPart']>, ParentType, ContextType>;
};

export type DocumentMentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentMention'] = ResolversParentTypes['DocumentMention']> = {
  file?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['MentionForm'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownCase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['DocumentPart'], ParentType, ContextType>;
};

export type ForgettingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Forgetting'] = ResolversParentTypes['Forgetting']> = {
  confirmBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keyDestroyedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  placeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ForgettingState'], ParentType, ContextType>;
};

export type ForgettingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForgettingPayload'] = ResolversParentTypes['ForgettingPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['DisclosureError']>, ParentType, ContextType>;
  forgetting?: Resolver<Maybe<ResolversTypes['Forgetting']>, ParentType, ContextType>;
};

export type GrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grant'] = ResolversParentTypes['Grant']> = {
  approvedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['GrantBasis']>, ParentType, ContextType>;
  consentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grantedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  grantedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revocation?: Resolver<Maybe<ResolversTypes['Revocation']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GrantState'], ParentType, ContextType>;
};

export type GrantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantConnection'] = ResolversParentTypes['GrantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GrantEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GrantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantEdge'] = ResolversParentTypes['GrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Grant'], ParentType, ContextType>;
};

export type GrantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantPayload'] = ResolversParentTypes['GrantPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['DisclosureError']>, ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['Grant']>, ParentType, ContextType>;
};

export type InclusionProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InclusionProof'] = ResolversParentTypes['InclusionProof']> = {
  checkpoint?: Resolver<ResolversTypes['Checkpoint'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leafHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type KnowerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Knower'] = ResolversParentTypes['Knower']> = {
  firstAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['Knowing'], ParentType, ContextType>;
  lastAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  memberId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  placeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
  times?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toldTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type LedgerEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntry'] = ResolversParentTypes['LedgerEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  caseId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LedgerEntryKind'], ParentType, ContextType>;
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  placeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['Purpose']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LedgerReason'], ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  recipientMemberId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type LedgerEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntryConnection'] = ResolversParentTypes['LedgerEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LedgerEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LedgerEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntryEdge'] = ResolversParentTypes['LedgerEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType>;
};

export type MeetingWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingWindow'] = ResolversParentTypes['MeetingWindow']> = {
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  opensAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  approveDisclosure?: Resolver<ResolversTypes['GrantPayload'], ParentType, ContextType, RequireFields<MutationApproveDisclosureArgs, 'input'>>;
  breakGlass?: Resolver<ResolversTypes['BreakGlassPayload'], ParentType, ContextType, RequireFields<MutationBreakGlassArgs, 'input'>>;
  checkCaseDocument?: Resolver<ResolversTypes['CheckDocumentPayload'], ParentType, ContextType, RequireFields<MutationCheckCaseDocumentArgs, 'input'>>;
  checkDocument?: Resolver<ResolversTypes['CheckDocumentPayload'], ParentType, ContextType, RequireFields<MutationCheckDocumentArgs, 'input'>>;
  clearCompromised?: Resolver<ResolversTypes['CompromisePayload'], ParentType, ContextType, RequireFields<MutationClearCompromisedArgs, 'input'>>;
  declareCompromised?: Resolver<ResolversTypes['CompromisePayload'], ParentType, ContextType, RequireFields<MutationDeclareCompromisedArgs, 'input'>>;
  forgetPlace?: Resolver<ResolversTypes['ForgettingPayload'], ParentType, ContextType, RequireFields<MutationForgetPlaceArgs, 'input'>>;
  grantDisclosure?: Resolver<ResolversTypes['GrantPayload'], ParentType, ContextType, RequireFields<MutationGrantDisclosureArgs, 'input'>>;
  keepPlace?: Resolver<ResolversTypes['ForgettingPayload'], ParentType, ContextType, RequireFields<MutationKeepPlaceArgs, 'input'>>;
  linkStay?: Resolver<ResolversTypes['RecordedPayload'], ParentType, ContextType, RequireFields<MutationLinkStayArgs, 'input'>>;
  markNoticeRead?: Resolver<ResolversTypes['NoticePayload'], ParentType, ContextType, RequireFields<MutationMarkNoticeReadArgs, 'input'>>;
  recordConsent?: Resolver<ResolversTypes['ConsentPayload'], ParentType, ContextType, RequireFields<MutationRecordConsentArgs, 'input'>>;
  recordPlace?: Resolver<ResolversTypes['RecordPlacePayload'], ParentType, ContextType, RequireFields<MutationRecordPlaceArgs, 'input'>>;
  recordStay?: Resolver<ResolversTypes['RecordedPayload'], ParentType, ContextType, RequireFields<MutationRecordStayArgs, 'input'>>;
  recordToldOffSystem?: Resolver<ResolversTypes['ToldPayload'], ParentType, ContextType, RequireFields<MutationRecordToldOffSystemArgs, 'input'>>;
  requestDisclosure?: Resolver<ResolversTypes['GrantPayload'], ParentType, ContextType, RequireFields<MutationRequestDisclosureArgs, 'input'>>;
  reviewBreakGlass?: Resolver<ResolversTypes['BreakGlassPayload'], ParentType, ContextType, RequireFields<MutationReviewBreakGlassArgs, 'input'>>;
  revokeDisclosure?: Resolver<ResolversTypes['GrantPayload'], ParentType, ContextType, RequireFields<MutationRevokeDisclosureArgs, 'input'>>;
  setCaseTeam?: Resolver<ResolversTypes['RecordedPayload'], ParentType, ContextType, RequireFields<MutationSetCaseTeamArgs, 'input'>>;
  withdrawConsent?: Resolver<ResolversTypes['ConsentPayload'], ParentType, ContextType, RequireFields<MutationWithdrawConsentArgs, 'input'>>;
};

export type NoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoticeKind'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type NoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeConnection'] = ResolversParentTypes['NoticeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NoticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NoticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeEdge'] = ResolversParentTypes['NoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notice'], ParentType, ContextType>;
};

export type NoticePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticePayload'] = ResolversParentTypes['NoticePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['DisclosureError']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['Notice']>, ParentType, ContextType>;
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

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place'], FederationReferenceType extends FederationReferenceTypes['Place'] = FederationReferenceTypes['Place']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Place']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  compromise?: Resolver<Maybe<ResolversTypes['Compromise']>, ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  directions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disclosure?: Resolver<ResolversTypes['Disclosure'], ParentType, ContextType>;
  forgetting?: Resolver<Maybe<ResolversTypes['Forgetting']>, ParentType, ContextType>;
  grants?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Grant']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['PlaceKind']>, ParentType, ContextType>;
  knownBy?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Knower']>>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['MeetingWindow']>, ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['Zone']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  breakGlassOpenings?: Resolver<Maybe<ResolversTypes['BreakGlassOpeningConnection']>, ParentType, ContextType, RequireFields<QueryBreakGlassOpeningsArgs, 'first'>>;
  consistencyProof?: Resolver<Maybe<ResolversTypes['ConsistencyProof']>, ParentType, ContextType, RequireFields<QueryConsistencyProofArgs, 'from' | 'to'>>;
  grantsToDecide?: Resolver<Maybe<ResolversTypes['GrantConnection']>, ParentType, ContextType, RequireFields<QueryGrantsToDecideArgs, 'first'>>;
  inclusionProof?: Resolver<Maybe<ResolversTypes['InclusionProof']>, ParentType, ContextType, RequireFields<QueryInclusionProofArgs, 'entryId'>>;
  ledger?: Resolver<Maybe<ResolversTypes['LedgerEntryConnection']>, ParentType, ContextType, RequireFields<QueryLedgerArgs, 'first'>>;
  ledgerCheckpoint?: Resolver<Maybe<ResolversTypes['Checkpoint']>, ParentType, ContextType>;
  myGrants?: Resolver<Maybe<ResolversTypes['GrantConnection']>, ParentType, ContextType, RequireFields<QueryMyGrantsArgs, 'first'>>;
  notices?: Resolver<Maybe<ResolversTypes['NoticeConnection']>, ParentType, ContextType, RequireFields<QueryNoticesArgs, 'first' | 'unread'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'id'>>;
};

export type RecordPlaceErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPlaceError'] = ResolversParentTypes['RecordPlaceError']> = {
  code?: Resolver<ResolversTypes['RecordPlaceErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordPlacePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPlacePayload'] = ResolversParentTypes['RecordPlacePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['RecordPlaceError']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
};

export type RecordedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedPayload'] = ResolversParentTypes['RecordedPayload']> = {
  recorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral'], FederationReferenceType extends FederationReferenceTypes['Referral'] = FederationReferenceTypes['Referral']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Referral']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetingPoint?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
};

export type ToldPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ToldPayload'] = ResolversParentTypes['ToldPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['DisclosureError']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
};

export type UnreadPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnreadPart'] = ResolversParentTypes['UnreadPart']> = {
  file?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['UnreadKind'], ParentType, ContextType>;
};

export type ZoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Zone'] = ResolversParentTypes['Zone']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  BreakGlassOpening?: BreakGlassOpeningResolvers<ContextType>;
  BreakGlassOpeningConnection?: BreakGlassOpeningConnectionResolvers<ContextType>;
  BreakGlassOpeningEdge?: BreakGlassOpeningEdgeResolvers<ContextType>;
  BreakGlassPayload?: BreakGlassPayloadResolvers<ContextType>;
  BreakGlassReview?: BreakGlassReviewResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CheckDocumentPayload?: CheckDocumentPayloadResolvers<ContextType>;
  Checkpoint?: CheckpointResolvers<ContextType>;
  Compromise?: CompromiseResolvers<ContextType>;
  CompromisePayload?: CompromisePayloadResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ConsentPayload?: ConsentPayloadResolvers<ContextType>;
  ConsistencyProof?: ConsistencyProofResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Disclosure?: DisclosureResolvers<ContextType>;
  DisclosureError?: DisclosureErrorResolvers<ContextType>;
  DocumentCheck?: DocumentCheckResolvers<ContextType>;
  DocumentMention?: DocumentMentionResolvers<ContextType>;
  Forgetting?: ForgettingResolvers<ContextType>;
  ForgettingPayload?: ForgettingPayloadResolvers<ContextType>;
  Grant?: GrantResolvers<ContextType>;
  GrantConnection?: GrantConnectionResolvers<ContextType>;
  GrantEdge?: GrantEdgeResolvers<ContextType>;
  GrantPayload?: GrantPayloadResolvers<ContextType>;
  InclusionProof?: InclusionProofResolvers<ContextType>;
  Knower?: KnowerResolvers<ContextType>;
  LedgerEntry?: LedgerEntryResolvers<ContextType>;
  LedgerEntryConnection?: LedgerEntryConnectionResolvers<ContextType>;
  LedgerEntryEdge?: LedgerEntryEdgeResolvers<ContextType>;
  MeetingWindow?: MeetingWindowResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  NoticeEdge?: NoticeEdgeResolvers<ContextType>;
  NoticePayload?: NoticePayloadResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordPlaceError?: RecordPlaceErrorResolvers<ContextType>;
  RecordPlacePayload?: RecordPlacePayloadResolvers<ContextType>;
  RecordedPayload?: RecordedPayloadResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  ToldPayload?: ToldPayloadResolvers<ContextType>;
  UnreadPart?: UnreadPartResolvers<ContextType>;
  Zone?: ZoneResolvers<ContextType>;
};

