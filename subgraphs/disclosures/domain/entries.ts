/** What a line of the ledger can say. */
export const entryKinds = [
  'DISCLOSED',
  'WITHHELD',
  'REQUESTED',
  'GRANTED',
  'APPROVED',
  'REFUSED',
  'REVOKED',
  'CONSENTED',
  'CONSENT_WITHDRAWN',
  'TOLD_OFF_SYSTEM',
  'BREAK_GLASS_OPENED',
  'BREAK_GLASS_REVIEWED',
  'MEETING_POINT_GIVEN',
  'MEETING_POINT_WITHDRAWN',
  'COMPROMISED',
  'CLEARED',
  'DOCUMENT_CHECKED',
  'FORGET_REQUESTED',
  'FORGOTTEN',
  'KEY_DESTROYED',
  'PLACE_RECORDED',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Why a line says what it says: for an answer the reason of the decision, for anything else its legal basis or cause. */
export const entryReasons = [
  'OWN_STAFF',
  'ACCEPTED_REFERRAL',
  'STANDING',
  'WITHHELD',
  'GRANT',
  'BREAK_GLASS',
  'CONSENT',
  'COURT_ORDER',
  'LIFE_IN_DANGER',
  'REVOKED',
  'RENOUNCED',
  'CONSENT_WITHDRAWN',
  'COMPROMISED',
  'SURVIVORS_WISH',
  'RECORDED',
  'LEFT_TEAM',
] as const;
export type EntryReason = (typeof entryReasons)[number];
