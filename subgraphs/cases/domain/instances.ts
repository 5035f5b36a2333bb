import { type FilingFacts, filingStateOf } from './filing.ts';

export const instances = ['POLICE_UNIT', 'DISTRICT_PROSECUTOR', 'SUPERIOR_PROSECUTOR', 'COURT'] as const;
export type Instance = (typeof instances)[number];

interface InstanceRule {
  /** Where one goes when this one does not answer or refuses; null at the end of the way. */
  readonly next: Instance | null;
  readonly source: string;
  /** Whether a lawyer of the country has confirmed it. */
  readonly confirmed: boolean;
}

/** The way of a complaint. */
export const instanceRules: Readonly<Record<Instance, InstanceRule>> = {
  POLICE_UNIT: {
    next: 'DISTRICT_PROSECUTOR',
    source: 'Constitutional Law of the Kyrgyz Republic on the Prosecutor’s Office: supervision of bodies that investigate',
    confirmed: false,
  },
  DISTRICT_PROSECUTOR: {
    next: 'SUPERIOR_PROSECUTOR',
    source: 'Criminal Procedure Code of the Kyrgyz Republic: a prosecutor’s decision is complained of to the superior prosecutor',
    confirmed: false,
  },
  SUPERIOR_PROSECUTOR: {
    next: 'COURT',
    source: 'Criminal Procedure Code of the Kyrgyz Republic: complaint to the court about action or inaction',
    confirmed: false,
  },
  COURT: { next: null, source: 'Beyond the first court the procedure codes have ways and terms of their own', confirmed: false },
};

export interface NextStep {
  readonly instance: Instance;
  readonly reason: 'NO_ANSWER' | 'REFUSED' | 'PARTLY' | 'NO_SUBSTANCE';
}

/** What may be done next; it is proposed, and never done by itself. */
export function nextStepOf(filing: FilingFacts, today: string): NextStep | null {
  const { next } = instanceRules[filing.instance];
  if (next === null) return null;
  const state = filingStateOf(filing, today);
  if (state === 'OVERDUE') return { instance: next, reason: 'NO_ANSWER' };
  const { outcome } = filing;
  return state === 'ANSWERED' && outcome !== null && outcome !== 'GRANTED' ? { instance: next, reason: outcome } : null;
}
