import type { Household } from './household.ts';

export interface UnitSize {
  readonly id: string;
  readonly beds: number;
  readonly cribs: number;
  readonly stepFree: boolean;
  readonly free: boolean;
  /** Units of one shelter with the same label lie door to door; null for one that stands alone. */
  readonly adjoining: string | null;
  /** The day (YYYY-MM-DD) staff expect to have it free; null when they have not said. */
  readonly freeOn: string | null;
}

/** What one household would be given. */
export interface UnitSet {
  /** In the order of their ids. */
  readonly units: readonly UnitSize[];
  /** One unit, or units that all adjoin; false when the household would be apart. */
  readonly together: boolean;
}

/** A child of this age, in completed years, may sleep in a unit without an adult, if that adjoins one with an adult. */
export const ownUnitAge = 12;

/** More units than this are a house of their own, and somebody should talk about it first. */
const mostUnits = 3;

interface Needs {
  readonly adults: number;
  /** Sleep where an adult sleeps. */
  readonly youngChildren: number;
  readonly olderChildren: number;
  /** Children under two sleep in a crib, where an adult sleeps; everybody else needs a bed. */
  readonly babies: number;
}

const needsOf = ({ adults, children }: Household): Needs => {
  const babies = children.filter(({ age }) => age < 2).length;
  const olderChildren = children.filter(({ age }) => age >= ownUnitAge).length;
  return { adults, babies, olderChildren, youngChildren: children.length - babies - olderChildren };
};

const total = (units: readonly UnitSize[], what: 'beds' | 'cribs') => units.reduce((sum, unit) => sum + unit[what], 0);

/** Units that adjoin count as one part; a unit without a label is a part of its own. */
const partsOf = (units: readonly UnitSize[]) =>
  new Set(units.map(({ adjoining, id }) => (adjoining === null ? `unit ${id}` : `group ${adjoining}`)));

/**
 * Whether these units can hold a household: some of them have an adult, and those have the beds and cribs of all adults, babies and
 * children under {@link ownUnitAge}; the others, which hold older children only, adjoin one with an adult. So nobody small sleeps
 * without an adult, and with one adult several units must adjoin.
 */
function holds(units: readonly UnitSize[], { adults, youngChildren, olderChildren, babies }: Needs): boolean {
  if (total(units, 'beds') < adults + youngChildren + olderChildren || total(units, 'cribs') < babies) return false;
  const parts = partsOf(units).size;
  if (parts > adults) return false;
  for (let chosen = 1; chosen < 1 << units.length; chosen += 1) {
    const withAdult = units.filter((_unit, index) => chosen & (1 << index));
    if (withAdult.length > adults || partsOf(withAdult).size < parts) continue;
    if (total(withAdult, 'beds') >= adults + youngChildren && total(withAdult, 'cribs') >= babies) return true;
  }
  return false;
}

/** Smallest first: fewer units, fewer beds, fewer cribs, no step-free unit for those who need none; then by id, which says nothing. */
function bySize(one: readonly UnitSize[], other: readonly UnitSize[]): number {
  const stepFree = (units: readonly UnitSize[]) => units.filter((unit) => unit.stepFree).length;
  const name = (units: readonly UnitSize[]) => units.map(({ id }) => id).join();
  return (
    one.length - other.length ||
    total(one, 'beds') - total(other, 'beds') ||
    total(one, 'cribs') - total(other, 'cribs') ||
    stepFree(one) - stepFree(other) ||
    (name(one) < name(other) ? -1 : 1)
  );
}

/** Every set of up to so many units, each in the order given. */
function* setsOf(units: readonly UnitSize[], most: number, from = 0): Generator<UnitSize[]> {
  for (let index = from; index < units.length; index += 1) {
    const unit = units[index];
    if (unit === undefined) return;
    yield [unit];
    if (most > 1) for (const rest of setsOf(units, most - 1, index + 1)) yield [unit, ...rest];
  }
}

const sorted = (units: readonly UnitSize[]) => [...units].sort((one, other) => (one.id < other.id ? -1 : 1));

/** Of units that are alike in everything, as many as one set can use: what more there are changes no answer. */
function withoutDuplicates(units: readonly UnitSize[]): UnitSize[] {
  const kept = new Map<string, number>();
  return units.filter(({ beds, cribs, stepFree, adjoining }) => {
    const kind = JSON.stringify([beds, cribs, stepFree, adjoining]);
    kept.set(kind, (kept.get(kind) ?? 0) + 1);
    return (kept.get(kind) ?? 0) <= mostUnits;
  });
}

function smallest(units: readonly UnitSize[], most: number, needs: Needs): UnitSize[] | null {
  let best: UnitSize[] | null = null;
  for (const set of setsOf(units, most)) {
    if (best !== null && bySize(best, set) <= 0) continue;
    if (holds(set, needs)) best = set;
  }
  return best;
}

/**
 * The units a household is given, from those that are free: the smallest one that holds it, so that a large flat is not spent on one
 * person; where none does, the smallest set of up to three that adjoin; where there is none, the smallest set of up to three. Units
 * that adjoin come before fewer that do not: one more free unit must never turn a family that stays together into one that does not.
 * @returns null when nothing holds it
 */
export function chooseUnits(household: Household, units: readonly UnitSize[]): UnitSet | null {
  const needs = needsOf(household);
  const open = withoutDuplicates(sorted(units.filter(({ free, stepFree }) => free && (stepFree || !household.stepFree))));
  const one = smallest(open, 1, needs);
  if (one !== null) return { units: one, together: true };
  const groups = new Map<string, UnitSize[]>();
  for (const unit of open) if (unit.adjoining !== null) groups.set(unit.adjoining, [...(groups.get(unit.adjoining) ?? []), unit]);
  const [together] = [...groups.values()]
    .map((group) => smallest(group, mostUnits, needs))
    .filter((set) => set !== null)
    .sort(bySize);
  if (together !== undefined) return { units: together, together: true };
  if (needs.adults < 2) return null;
  const apart = smallest(open, mostUnits, needs);
  return apart === null ? null : { units: apart, together: false };
}
