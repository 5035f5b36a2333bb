import type { FilingTemplate } from '../domain/filing.ts';
import type { OrderBar } from '../domain/orders/index.ts';
import { type DayForm, dayForms, dayInWords } from './days.ts';
import type { Block, Paper, PaperLanguage } from './paper.ts';
import { templates } from './templates/index.ts';
import type { Condition, Piece } from './templates/template.ts';
import { type MissedKind, paperWords } from './words.ts';

/** What a paper is filled from. No address of hers is among it. */
export interface PaperFacts {
  readonly today: string;
  readonly reference: string;
  readonly addressee: string;
  readonly applicant: string | null;
  readonly respondent: string | null;
  readonly representative: string | null;
  /** The office documents are handed to. */
  readonly office: string | null;
  readonly order: {
    readonly issuedBy: string;
    readonly startsOn: string;
    readonly endsOn: string;
    readonly bars: readonly OrderBar[];
  } | null;
  /** Days on which violations were reported. */
  readonly violations: readonly string[];
  readonly missed: readonly { readonly kind: MissedKind; readonly dueOn: string }[];
  readonly earlier: {
    readonly addressee: string;
    readonly filedOn: string | null;
    readonly receipt: string | null;
    readonly answerDueOn: string | null;
    readonly answeredOn: string | null;
    readonly overdue: boolean;
  } | null;
  readonly examinationOrderedOn: string | null;
  readonly grounds: readonly string[];
}

/** To be filled in by hand. */
const blank = '____________';

const holds: Readonly<Record<Condition, (facts: PaperFacts) => boolean>> = {
  order: ({ order }) => order !== null,
  noOrder: ({ order }) => order === null,
  violations: ({ violations }) => violations.length > 0,
  missed: ({ missed }) => missed.length > 0,
  unanswered: ({ earlier }) => earlier?.overdue === true,
  answered: ({ earlier }) => earlier !== null && earlier.answeredOn !== null,
  earlier: ({ earlier }) => earlier !== null,
  examination: ({ examinationOrderedOn }) => examinationOrderedOn !== null,
};

/** What each name stands for, without its form; a day is told as one. */
function meaningOf(name: string, facts: PaperFacts, language: PaperLanguage): string | { readonly day: string } | null {
  const day = (value: string | null | undefined) => (value ? { day: value } : null);
  const values: Readonly<Record<string, () => string | { readonly day: string } | null | undefined>> = {
    addressee: () => facts.addressee,
    applicant: () => facts.applicant,
    respondent: () => facts.respondent,
    representative: () => facts.representative,
    office: () => facts.office,
    reference: () => facts.reference,
    orderIssuer: () => facts.order?.issuedBy,
    orderStart: () => day(facts.order?.startsOn),
    orderEnd: () => day(facts.order?.endsOn),
    orderBars: () => facts.order && paperWords[language].bars(facts.order.bars),
    earlierAddressee: () => facts.earlier?.addressee,
    earlierFiled: () => day(facts.earlier?.filedOn),
    earlierReceipt: () => facts.earlier?.receipt,
    earlierDue: () => day(facts.earlier?.answerDueOn),
    earlierAnswered: () => day(facts.earlier?.answeredOn),
    examinationOrdered: () => day(facts.examinationOrderedOn),
  };
  return values[name]?.() ?? null;
}

function filled(text: string, facts: PaperFacts, language: PaperLanguage): string {
  return text.replaceAll(/\{([^{}]*)\}/g, (_whole, placeholder: string) => {
    const [name = '', form = 'plain'] = placeholder.split('.');
    const value = meaningOf(name, facts, language);
    if (value === null) return blank;
    return typeof value === 'string'
      ? value
      : dayInWords(
          value.day,
          language,
          dayForms.find((one): one is DayForm => one === form),
        );
  });
}

/** Fills a template from a case. What is not known is left blank, to be written in by hand. */
export function fillTemplate(template: FilingTemplate, facts: PaperFacts, language: PaperLanguage): Paper {
  const text = templates[template][language];
  const words = paperWords[language];
  const fill = (given: string) => filled(given, facts, language);

  const tableOf = (table: 'violations' | 'missed'): Block | null => {
    const rows =
      table === 'violations'
        ? facts.violations.map((on) => [dayInWords(on, language), words.reported])
        : facts.missed.map(({ kind, dueOn }) => [dayInWords(dueOn, language), words.missedKinds[kind]]);
    if (rows.length === 0) return null;
    const [day, what] = table === 'violations' ? [words.reportedOn, words.violation] : [words.dueOn, words.missed];
    return {
      kind: 'table',
      columns: [
        { title: words.number, share: 0.08 },
        { title: day, share: 0.34 },
        { title: what, share: 0.58 },
      ],
      rows: rows.map((row, index) => [String(index + 1), ...row]),
    };
  };
  const blocksOf = (piece: Piece): Block[] => {
    if (typeof piece === 'string') return [{ kind: 'paragraph', text: fill(piece) }];
    if (!('table' in piece)) return holds[piece.when](facts) ? [{ kind: 'paragraph', text: fill(piece.text) }] : [];
    const table = tableOf(piece.table);
    return table === null ? [] : [{ kind: 'paragraph', text: fill(piece.before) }, table];
  };
  const textsOf = (pieces: readonly Piece[]) =>
    pieces.flatMap(blocksOf).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

  const attachments = textsOf(text.attachments);
  return {
    language,
    title: words.titles[template],
    footer: `${words.footer} ${facts.reference}`,
    day: facts.today,
    blocks: [
      {
        kind: 'addressees',
        entries: [
          { label: words.to, text: facts.addressee },
          { label: words.applicant, text: facts.applicant ?? blank },
          { label: words.representative, text: facts.representative ?? blank },
          { label: words.service, text: facts.office ?? blank },
        ],
      },
      { kind: 'title', text: text.title, about: text.about },
      ...text.body.flatMap(blocksOf),
      ...(facts.grounds.length === 0
        ? []
        : [{ kind: 'heading' as const, text: words.grounds }, ...facts.grounds.map((one): Block => ({ kind: 'paragraph', text: one }))]),
      { kind: 'paragraph', text: words.safety },
      { kind: 'heading', text: words.request },
      { kind: 'numbered', items: textsOf(text.requests) },
      ...(attachments.length === 0
        ? []
        : [
            { kind: 'heading' as const, text: words.attachments },
            { kind: 'numbered' as const, items: attachments },
          ]),
      { kind: 'signature', role: words.signer, name: facts.representative, day: dayInWords(facts.today, language) },
    ],
  };
}
