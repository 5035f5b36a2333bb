/** What can start a legal clock. */
export const legalEventKinds = [
  'ORDER_ISSUED',
  'ORDER_SERVED',
  'ORDER_ENDS',
  'EXTENSION_REQUESTED',
  'VIOLATION_REPORTED',
  'FILING_FILED',
  'FILING_ANSWERED',
  'EXAMINATION_ORDERED',
  'EXAMINATION_DONE',
  'HEARING_SET',
  'DECISION_RECEIVED',
  'DOCUMENT_HANDED_IN',
  'DOCUMENT_SERVED',
] as const;
export type LegalEventKind = (typeof legalEventKinds)[number];

/** The law of procedure a decision or document came under, where that changes the term. */
export const legalBranches = ['CIVIL', 'CRIMINAL', 'OFFENCE', 'ADMINISTRATIVE'] as const;
export type LegalBranch = (typeof legalBranches)[number];

export const deadlineKinds = [
  'ORDER_EXTENSION',
  'ORDER_END',
  'ANSWER',
  'APPEAL',
  'COMPLAINT',
  'HEARING',
  'EXAMINATION',
  'SERVICE',
  'OTHER',
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

export const termUnits = ['HOUR', 'CALENDAR_DAY', 'WORKING_DAY', 'MONTH', 'YEAR'] as const;
export type TermUnit = (typeof termUnits)[number];

export const languages = ['en', 'ru', 'ky'] as const;
export type Language = (typeof languages)[number];
export type InLanguages = Readonly<Record<Language, string>>;

/** Where a rule or a free day is written. */
export interface Source {
  /** The act with its date and number, or the decision of an authority. */
  readonly law: InLanguages;
  /** Null where it was not found out. */
  readonly article: string | null;
}

/** How long a term is and how it is counted. */
export interface Term {
  readonly amount: number;
  readonly unit: TermUnit;
  /** BEFORE: counted back, from the day before what starts it. */
  readonly direction: 'AFTER' | 'BEFORE';
  /** Where the last day is a free one: on to the next working day, or back to the one before when it is counted back. */
  readonly rolls: boolean;
}

/** One version of a rule: a term with what starts it, where it is written, and from when to when it holds. */
export interface DeadlineRule extends Term {
  /** The same through all versions of a rule. */
  readonly code: string;
  readonly trigger: LegalEventKind;
  /** Null for every branch. */
  readonly branch: LegalBranch | null;
  readonly kind: DeadlineKind;
  /** The code of a calendar of free days. */
  readonly calendar: string;
  readonly source: Source;
  /** Both inclusive, compared with the day of what starts the term; null while it lasts. */
  readonly validFrom: string;
  readonly validTo: string | null;
  /** Whether the term was read in the law, or in what an authority says of it. */
  readonly confirmed: boolean;
  /** What must be done; no names. */
  readonly title: InLanguages;
}

/** A rule and nothing else of what it was read from; its languages are copied: what GraphQL gives has no prototype, and the driver asks for one. */
export const ruleAlone = ({
  code,
  trigger,
  branch,
  kind,
  amount,
  unit,
  direction,
  rolls,
  calendar,
  title,
  source: { law, article },
  validFrom,
  validTo,
  confirmed,
}: DeadlineRule): DeadlineRule => ({
  code,
  trigger,
  branch,
  kind,
  amount,
  unit,
  direction,
  rolls,
  calendar,
  source: { law: { ...law }, article },
  validFrom,
  validTo,
  confirmed,
  title: { ...title },
});

export type RuleFault = 'SOURCE_REQUIRED' | 'INVALID_AMOUNT' | 'INVALID_TITLE' | 'INVALID_VALIDITY' | 'INVALID_CODE';

/** The longest term of each unit; ten years are no deadline any more. */
const most: Readonly<Record<TermUnit, number>> = { HOUR: 720, CALENDAR_DAY: 1096, WORKING_DAY: 750, MONTH: 120, YEAR: 10 };

const fits = (text: string, most: number) => text.trim() !== '' && text.length <= most;

/** The first thing wrong with a rule; null when it is sound. */
export function ruleFault({ code, amount, unit, source, validFrom, validTo, title }: DeadlineRule): RuleFault | null {
  if (!/^[A-Z][A-Z0-9_]{2,59}$/.test(code)) return 'INVALID_CODE';
  if (!languages.every((language) => fits(source.law[language], 300)) || (source.article !== null && !fits(source.article, 120)))
    return 'SOURCE_REQUIRED';
  if (!Number.isInteger(amount) || amount < 0 || amount > most[unit]) return 'INVALID_AMOUNT';
  if (!languages.every((language) => fits(title[language], 200))) return 'INVALID_TITLE';
  return validTo !== null && validTo < validFrom ? 'INVALID_VALIDITY' : null;
}

/** The version of each rule that an event of this day starts: the latest that began, unless it has ended. */
export function rulesFor<Rule extends DeadlineRule>(
  rules: readonly Rule[],
  { kind, branch, on }: { kind: LegalEventKind; branch: LegalBranch | null; on: string },
): Rule[] {
  const latest = new Map<string, Rule>();
  for (const rule of rules) {
    if (rule.validFrom > on) continue;
    const other = latest.get(rule.code);
    if (other === undefined || other.validFrom < rule.validFrom) latest.set(rule.code, rule);
  }
  return [...latest.values()]
    .filter((rule) => rule.trigger === kind && (rule.validTo === null || rule.validTo >= on))
    .filter((rule) => rule.branch === null || branch === null || rule.branch === branch)
    .toSorted((one, other) => (one.code < other.code ? -1 : 1));
}
