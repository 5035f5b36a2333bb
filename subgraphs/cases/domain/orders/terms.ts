import { addDays, addMonths, daysBetween } from '../days.ts';

export const orderKinds = ['POLICE', 'COURT'] as const;
export type OrderKind = (typeof orderKinds)[number];

/** How long an order may hold, extensions counted; whoever changes a row names where it stands. */
export interface TermRule {
  readonly kind: OrderKind;
  /** First day on which an order of this kind can start. */
  readonly from: string;
  readonly leastDays: number;
  /** The longest it may hold in all, the first and the last day counted. */
  readonly most: { readonly days: number } | { readonly months: number };
  /** Whether it can come with an electronic bracelet. */
  readonly electronicMonitoring: boolean;
  readonly source: string;
  /** False: written down from a report, and not yet compared with the text of the law. */
  readonly confirmed: boolean;
}

export const termRules: readonly TermRule[] = [
  {
    kind: 'POLICE',
    from: '2017-04-27',
    leastDays: 3,
    most: { days: 30 },
    electronicMonitoring: false,
    source: 'Law No. 63 of 27 April 2017, as amended: 3 days, at her request up to 30 in all',
    confirmed: true,
  },
  {
    kind: 'COURT',
    from: '2025-10-01',
    leastDays: 1,
    most: { months: 3 },
    electronicMonitoring: true,
    source:
      'Amendments in force since October 2025: restrictions by a court, with electronic monitoring, up to three months; the day is not confirmed',
    confirmed: false,
  },
];

/** The rule an order that starts on a day is made under; null when no rule lets it be made. */
export const termRuleFor = (kind: OrderKind, startsOn: string): TermRule | null =>
  termRules.filter((rule) => rule.kind === kind && rule.from <= startsOn).toSorted((one, other) => other.from.localeCompare(one.from))[0] ??
  null;

/** The last day an order that starts on a day may hold. */
export const furthestEnd = ({ most }: TermRule, startsOn: string): string =>
  'days' in most ? addDays(startsOn, most.days - 1) : addDays(addMonths(startsOn, most.months), -1);

/** Days from the first to the last, both counted. */
export const daysHeld = (startsOn: string, endsOn: string): number => daysBetween(startsOn, endsOn) + 1;
