export * from './breakGlass.ts';
export * from './consents.ts';
export * from './documents.ts';
export * from './grants.ts';
export * from './ledger.ts';
export * from './notices.ts';
export * from './places.ts';
export * from './recording.ts';
export * from './reports.ts';

/** A place is its id until something of it is asked for; then it is judged. */
export interface PlaceParent {
  readonly id: string;
}
/** A case and a referral are other services'; here they are their ids. */
export interface CaseParent {
  readonly id: string;
}
export interface ReferralParent {
  readonly id: string;
}
