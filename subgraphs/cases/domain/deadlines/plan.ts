import type { Calendar } from './calendar.ts';
import { type Counted, count } from './count.ts';
import { type DeadlineRule, type LegalBranch, type LegalEventKind, rulesFor } from './rule.ts';

export interface LegalEvent {
  readonly id: string;
  readonly kind: LegalEventKind;
  readonly branch: LegalBranch | null;
  readonly happenedOn: string;
}

/** What a computed deadline was computed from, as it is kept with it. */
export interface Basis {
  readonly rule: DeadlineRule;
  readonly counted: Counted;
}

/** A deadline there is, as far as recalculating is concerned. */
export interface StartedDeadline {
  readonly id: string;
  readonly eventId: string;
  readonly ruleCode: string;
  /** Neither done nor cancelled. */
  readonly open: boolean;
  readonly basis: Basis;
}

export interface Changes {
  readonly begin: readonly { readonly eventId: string; readonly basis: Basis }[];
  readonly change: readonly { readonly id: string; readonly basis: Basis }[];
  /** Ids of those no rule asks for any more. */
  readonly end: readonly string[];
}

/** Whether two bases say the same, however their keys are ordered. */
function same(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys.every((key) => same(Reflect.get(one, key), Reflect.get(other, key)));
}

/**
 * What must happen so that the deadlines of events are what the rules say. What is done or cancelled stays as it is.
 * @param beginFrom a deadline that is not there begins only when it is due on this day or later; null for any
 */
export function planChanges(
  events: readonly LegalEvent[],
  existing: readonly StartedDeadline[],
  { rules, calendarOf, beginFrom }: { rules: readonly DeadlineRule[]; calendarOf: (code: string) => Calendar; beginFrom: string | null },
): Changes {
  const begin: { eventId: string; basis: Basis }[] = [];
  const change: { id: string; basis: Basis }[] = [];
  const wanted = new Set<string>();
  for (const event of events) {
    for (const rule of rulesFor(rules, { kind: event.kind, branch: event.branch, on: event.happenedOn })) {
      const basis = { rule, counted: count(rule, event.happenedOn, calendarOf(rule.calendar)) };
      const there = existing.find(({ eventId, ruleCode }) => eventId === event.id && ruleCode === rule.code);
      if (there !== undefined) wanted.add(there.id);
      if (there === undefined) {
        if (beginFrom === null || basis.counted.dueOn >= beginFrom) begin.push({ eventId: event.id, basis });
      } else if (there.open && !same(there.basis, basis)) change.push({ id: there.id, basis });
    }
  }
  return { begin, change, end: existing.filter(({ id, open }) => open && !wanted.has(id)).map(({ id }) => id) };
}
