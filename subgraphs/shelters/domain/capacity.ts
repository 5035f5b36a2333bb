import type { AdmissionRules } from './matching.ts';

export type SettableUnitState = 'FREE' | 'OCCUPIED' | 'OUT_OF_SERVICE';
export type UnitState = SettableUnitState | 'HELD';

/** However often and long it is asked for, a unit is held no longer for one referral. */
export const longestHoldMinutes = 240;

export type HoldState = 'HELD' | 'CONFIRMED' | 'OCCUPIED' | 'RELEASED';

/** From which states a hold may move where; a hold past its end may only be released. */
export const holdMoves: Readonly<Record<Exclude<HoldState, 'HELD'>, readonly HoldState[]>> = {
  CONFIRMED: ['HELD'],
  OCCUPIED: ['CONFIRMED'],
  RELEASED: ['HELD', 'CONFIRMED'],
};

export type CapacityErrorCode = 'NOT_FOUND' | 'UNIT_HELD' | 'DUPLICATE_UNIT';
export const capacityErrorMessages: Readonly<Record<CapacityErrorCode, string>> = {
  NOT_FOUND: 'You have no such shelter or unit.',
  UNIT_HELD: 'The unit is held for a referral; answer the referral instead.',
  DUPLICATE_UNIT: 'A unit is named twice.',
};

export type AdmissionRulesErrorCode = 'NOT_FOUND' | 'OUT_OF_RANGE' | 'NOT_A_LANGUAGE';

/** What is wrong with new admission rules; empty when they are sound. */
export function admissionFaults({
  oldestBoy,
  mostChildren,
  languages,
}: AdmissionRules): { code: AdmissionRulesErrorCode; field: string; message: string }[] {
  const faults: { code: AdmissionRulesErrorCode; field: string; message: string }[] = [];
  if (oldestBoy < 0 || oldestBoy > 17)
    faults.push({ code: 'OUT_OF_RANGE', field: 'oldestBoy', message: 'oldestBoy must be from 0 to 17.' });
  if (mostChildren < 0 || mostChildren > 20)
    faults.push({ code: 'OUT_OF_RANGE', field: 'mostChildren', message: 'mostChildren must be from 0 to 20.' });
  if (languages.length === 0 || languages.some((code) => !/^[a-z]{2}$/.test(code))) {
    faults.push({ code: 'NOT_A_LANGUAGE', field: 'languages', message: 'languages must be one or more ISO 639-1 codes, such as ky.' });
  }
  return faults;
}
