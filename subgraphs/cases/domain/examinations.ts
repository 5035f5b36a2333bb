export const examinationKinds = ['MEDICAL', 'PSYCHOLOGICAL', 'PSYCHIATRIC', 'BIOLOGICAL', 'DIGITAL', 'OTHER'] as const;

export type ExaminationState = 'ORDERED' | 'DONE' | 'DUE' | 'OVERDUE' | 'RECEIVED';

/** The days by which the state of an examination is known; nothing else of it is written. */
export interface ExaminationDays {
  readonly orderedOn: string;
  readonly doneOn: string | null;
  /** The day by which the conclusion must be there. */
  readonly dueOn: string | null;
  readonly receivedOn: string | null;
}

/** Ordered, done, due, then received or overdue: by the calendar, whatever anybody wrote. */
export function examinationState({ doneOn, dueOn, receivedOn }: ExaminationDays, today: string): ExaminationState {
  if (receivedOn !== null) return 'RECEIVED';
  if (dueOn !== null && dueOn < today) return 'OVERDUE';
  if (doneOn === null) return 'ORDERED';
  return dueOn === null ? 'DONE' : 'DUE';
}

export type ExaminationFault = 'WRONG_STATE' | 'INVALID_DATE';

/** Why it cannot have been done on a day. */
export function doneFault({ orderedOn, doneOn, receivedOn }: ExaminationDays, on: string, today: string): ExaminationFault | null {
  if (doneOn !== null || receivedOn !== null) return 'WRONG_STATE';
  return on < orderedOn || on > today ? 'INVALID_DATE' : null;
}

/** Why the conclusion cannot have come on a day; it may come of an examination whose day nobody told. */
export function receivedFault({ orderedOn, doneOn, receivedOn }: ExaminationDays, on: string, today: string): ExaminationFault | null {
  if (receivedOn !== null) return 'WRONG_STATE';
  return on < (doneOn ?? orderedOn) || on > today ? 'INVALID_DATE' : null;
}
