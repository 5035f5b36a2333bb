import { dayInWords } from '../days.ts';
import type { Block, Paper, PaperLanguage } from '../paper.ts';

interface IndexWords {
  readonly title: string;
  readonly case: string;
  readonly item: string;
  readonly pages: string;
  readonly withheld: string;
  readonly reason: string;
  readonly signer: string;
  readonly nothingWithheld: string;
}

const indexWords: Readonly<Record<PaperLanguage, IndexWords>> = {
  RU: {
    title: 'ОПИСЬ ДОКУМЕНТОВ, ПРЕДСТАВЛЯЕМЫХ В СУД',
    case: 'Дело',
    item: 'Документ',
    pages: 'Страницы',
    withheld: 'Не представляются',
    reason: 'Причина',
    signer: 'Представитель заявителя',
    nothingWithheld: 'Все перечисленные документы представлены полностью.',
  },
  KY: {
    title: 'СОТКО БЕРИЛҮҮЧҮ ДОКУМЕНТТЕРДИН ТИЗМЕСИ',
    case: 'Иш',
    item: 'Документ',
    pages: 'Беттери',
    withheld: 'Берилбеген документтер',
    reason: 'Себеби',
    signer: 'Арыз ээсинин өкүлү',
    nothingWithheld: 'Көрсөтүлгөн документтердин баары толук берилди.',
  },
  EN: {
    title: 'INDEX OF DOCUMENTS SUBMITTED TO THE COURT',
    case: 'Case',
    item: 'Document',
    pages: 'Pages',
    withheld: 'Withheld',
    reason: 'Reason',
    signer: 'Representative of the applicant',
    nothingWithheld: 'All documents listed are submitted in full.',
  },
};

export interface IndexEntry {
  readonly title: string;
  readonly pages: number;
}

/** The first pages of a bundle: what is in it and on which page, and what was withheld and why. @param ownPages of the index itself */
export function indexPaper({
  language,
  reference,
  day,
  ownPages,
  included,
  withheld,
}: {
  language: PaperLanguage;
  reference: string;
  day: string;
  ownPages: number;
  included: readonly IndexEntry[];
  withheld: readonly { readonly title: string; readonly reason: string }[];
}): Paper {
  const words = indexWords[language];
  let next = ownPages + 1;
  const rows = included.map(({ title, pages }, index) => {
    const from = next;
    next += pages;
    return [String(index + 1), title, pages === 1 ? String(from) : `${from}–${next - 1}`];
  });
  const left: Block[] =
    withheld.length === 0
      ? [{ kind: 'paragraph', text: words.nothingWithheld }]
      : [
          { kind: 'heading', text: words.withheld },
          {
            kind: 'table',
            columns: [
              { title: words.item, share: 0.45 },
              { title: words.reason, share: 0.55 },
            ],
            rows: withheld.map(({ title, reason }) => [title, reason]),
          },
        ];
  return {
    language,
    title: words.title,
    footer: `${words.case} ${reference}`,
    day,
    blocks: [
      { kind: 'title', text: words.title, about: `${words.case} ${reference}` },
      {
        kind: 'table',
        columns: [
          { title: '№', share: 0.08 },
          { title: words.item, share: 0.72 },
          { title: words.pages, share: 0.2 },
        ],
        rows,
      },
      ...left,
      { kind: 'signature', role: words.signer, name: null, day: dayInWords(day, language) },
    ],
  };
}
