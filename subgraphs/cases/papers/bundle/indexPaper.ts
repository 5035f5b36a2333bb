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
  readonly annexes: string;
  readonly file: string;
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
    annexes: 'Приложения, передаваемые отдельными файлами',
    file: 'Файл',
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
    annexes: 'Өзүнчө файлдар менен берилүүчү тиркемелер',
    file: 'Файл',
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
    annexes: 'Annexes handed over as separate files',
    file: 'File',
  },
};

/** A file of the evidence register, by which the court knows it again. */
export interface RegisteredFile {
  readonly name: string;
  readonly sha256: string;
}

export interface IndexEntry {
  readonly title: string;
  readonly file: RegisteredFile | null;
  /** Null: not counted yet. */
  readonly pages: number | null;
}

const fileIn = ({ name, sha256 }: RegisteredFile) => `${name}, SHA-256 ${sha256}`;

/**
 * The first pages of a bundle: what is in it and on which page, which files are handed over beside it, and what was withheld and why.
 * @param ownPages of the index itself
 */
export function indexPaper({
  language,
  reference,
  day,
  ownPages,
  included,
  annexes,
  withheld,
}: {
  language: PaperLanguage;
  reference: string;
  day: string;
  ownPages: number;
  included: readonly IndexEntry[];
  annexes: readonly { readonly title: string; readonly file: RegisteredFile }[];
  withheld: readonly { readonly title: string; readonly reason: string }[];
}): Paper {
  const words = indexWords[language];
  let next = ownPages + 1;
  const rows = included.map(({ title, file, pages }, index) => {
    const from = next;
    next += pages ?? 0;
    const at = pages === null ? '' : pages === 1 ? String(from) : `${from}–${next - 1}`;
    return [String(index + 1), file === null ? title : `${title} (${fileIn(file)})`, at];
  });
  const beside: Block[] =
    annexes.length === 0
      ? []
      : [
          { kind: 'heading', text: words.annexes },
          {
            kind: 'table',
            columns: [
              { title: words.item, share: 0.4 },
              { title: words.file, share: 0.6 },
            ],
            rows: annexes.map(({ title, file }) => [title, fileIn(file)]),
          },
        ];
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
      ...beside,
      ...left,
      { kind: 'signature', role: words.signer, name: null, day: dayInWords(day, language) },
    ],
  };
}
