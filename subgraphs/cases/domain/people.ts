export interface WrittenPerson {
  readonly alias: string;
  readonly name: string;
  readonly age: number | null;
  readonly birthYear: number | null;
}

export type PersonFault = 'INVALID_ALIAS' | 'INVALID_NAME' | 'INVALID_AGE' | 'INVALID_BIRTH_YEAR';

/** How many children a case holds. */
export const mostChildren = 20;

/** What is wrong with what was written of a person. @param today the network's legal day */
export function personFault({ alias, name, age, birthYear }: WrittenPerson, today: string): PersonFault | null {
  if (alias.trim().length < 1 || alias.trim().length > 20) return 'INVALID_ALIAS';
  if (name.trim().length < 1 || name.trim().length > 200) return 'INVALID_NAME';
  if (age !== null && (age < 0 || age > 120)) return 'INVALID_AGE';
  const year = Number(today.slice(0, 4));
  return birthYear !== null && (birthYear < year - 120 || birthYear > year) ? 'INVALID_BIRTH_YEAR' : null;
}

/** Which fields are written anew. */
export const changedFields = (before: WrittenPerson, after: WrittenPerson): string[] =>
  (['alias', 'name', 'age', 'birthYear'] as const).filter((field) => before[field] !== after[field]);
