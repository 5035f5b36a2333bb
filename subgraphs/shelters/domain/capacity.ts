import { daysBetween } from './days.ts';
import type { AdmissionRules } from './matching.ts';
import { longestStayDays, type StayLength } from './stays.ts';

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

export type CapacityErrorCode =
  | 'NOT_FOUND'
  | 'UNIT_HELD'
  | 'UNIT_LIVED_IN'
  | 'UNIT_IN_USE'
  | 'DUPLICATE_UNIT'
  | 'CHANGED_MEANWHILE'
  | 'OUT_OF_RANGE'
  | 'LABEL_TAKEN'
  | 'TOO_MANY_UNITS';
export const capacityErrorMessages: Readonly<Record<CapacityErrorCode, string>> = {
  NOT_FOUND: 'You have no such shelter or unit.',
  UNIT_HELD: 'The unit is held for a referral; answer the referral instead.',
  UNIT_LIVED_IN: 'A family stays in the unit; end its stay instead.',
  UNIT_IN_USE: 'The unit is held or occupied; its size stays as it is until it is free.',
  DUPLICATE_UNIT: 'A unit is named twice.',
  CHANGED_MEANWHILE: 'Somebody else changed the unit meanwhile; look at it again.',
  OUT_OF_RANGE: 'A value is out of its range.',
  LABEL_TAKEN: 'Another unit of the shelter has this label.',
  TOO_MANY_UNITS: 'The shelter has as many units as one may have.',
};

/** A shelter with more units is several shelters. */
export const mostUnitsOfShelter = 100;

/** What staff say of a unit's size and place; of a change only what changes. */
export interface UnitDescription {
  readonly label: string;
  readonly beds: number;
  readonly cribs: number;
  readonly stepFree: boolean;
  readonly adjoining: string | null;
}

const named = (text: string) => text.trim().length >= 1 && text.length <= 40;
const within = (value: number, least: number, most: number) => value >= least && value <= most;

/** The field that is out of range; null when the description is sound. */
export function unitFault({ label, beds, cribs, adjoining }: Partial<UnitDescription>): { field: string; message: string } | null {
  if (label !== undefined && !named(label)) return { field: 'label', message: 'label must have 1 to 40 characters.' };
  if (beds !== undefined && !within(beds, 1, 20)) return { field: 'beds', message: 'beds must be from 1 to 20.' };
  if (cribs !== undefined && !within(cribs, 0, 10)) return { field: 'cribs', message: 'cribs must be from 0 to 10.' };
  if (adjoining !== undefined && adjoining !== null && !named(adjoining))
    return { field: 'adjoining', message: 'adjoining must have 1 to 40 characters.' };
  return null;
}

const longestPlanDays = 366;

/** Whether a unit in that state may be planned to be free on that day. */
export const openingIsSound = ({ state, freeOn, today }: { state: SettableUnitState; freeOn: string | null; today: string }): boolean =>
  freeOn === null || (state !== 'FREE' && within(daysBetween(today, freeOn), 0, longestPlanDays));

export type AdmissionRulesErrorCode = 'NOT_FOUND' | 'OUT_OF_RANGE' | 'NOT_A_LANGUAGE';

/** What is wrong with new admission rules; empty when they are sound. */
export function admissionFaults({
  oldestBoy,
  mostChildren,
  languages,
  stay,
}: AdmissionRules & { readonly stay?: StayLength | null | undefined }): {
  code: AdmissionRulesErrorCode;
  field: string;
  message: string;
}[] {
  const faults: { code: AdmissionRulesErrorCode; field: string; message: string }[] = [];
  if (oldestBoy < 0 || oldestBoy > 17)
    faults.push({ code: 'OUT_OF_RANGE', field: 'oldestBoy', message: 'oldestBoy must be from 0 to 17.' });
  if (mostChildren < 0 || mostChildren > 20)
    faults.push({ code: 'OUT_OF_RANGE', field: 'mostChildren', message: 'mostChildren must be from 0 to 20.' });
  if (languages.length === 0 || languages.some((code) => !/^[a-z]{2}$/.test(code))) {
    faults.push({ code: 'NOT_A_LANGUAGE', field: 'languages', message: 'languages must be one or more ISO 639-1 codes, such as ky.' });
  }
  if (stay && !within(stay.mostDays, 1, longestStayDays))
    faults.push({ code: 'OUT_OF_RANGE', field: 'stay.mostDays', message: `stay.mostDays must be from 1 to ${longestStayDays}.` });
  if (stay && !within(stay.typicalDays, 1, stay.mostDays))
    faults.push({ code: 'OUT_OF_RANGE', field: 'stay.typicalDays', message: 'stay.typicalDays must be from 1 to stay.mostDays.' });
  return faults;
}
