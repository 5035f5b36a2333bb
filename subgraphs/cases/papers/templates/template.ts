import type { PaperLanguage } from '../paper.ts';

/** What a template may name; there are no others. The first form of a day is its plain one. */
export const placeholders = [
  'addressee',
  'applicant',
  'respondent',
  'representative',
  'office',
  'reference',
  'orderIssuer',
  'orderStart',
  'orderStart.from',
  'orderEnd',
  'orderEnd.until',
  'orderBars',
  'earlierAddressee',
  'earlierFiled',
  'earlierFiled.on',
  'earlierReceipt',
  'earlierDue',
  'earlierDue.until',
  'earlierAnswered',
  'earlierAnswered.on',
  'examinationOrdered',
  'examinationOrdered.on',
] as const;

/** What a piece of text needs to make sense; without it the piece is left out. */
export const conditions = ['order', 'noOrder', 'violations', 'missed', 'unanswered', 'answered', 'earlier', 'examination'] as const;
export type Condition = (typeof conditions)[number];

/** A sentence or more with `{placeholders}`; or a table filled from the case. */
export type Piece =
  | string
  | { readonly when: Condition; readonly text: string }
  | { readonly table: 'violations' | 'missed'; readonly before: string };

export interface TemplateText {
  readonly title: string;
  readonly about: string;
  readonly body: readonly Piece[];
  /** What is asked for, numbered. */
  readonly requests: readonly Piece[];
  readonly attachments: readonly Piece[];
}

export type Template = Readonly<Record<PaperLanguage, TemplateText>>;
