import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { filingTemplates } from '../../../subgraphs/cases/domain/index.ts';
import { dayInWords } from '../../../subgraphs/cases/papers/days.ts';
import { drawDocx } from '../../../subgraphs/cases/papers/docx.ts';
import { fillTemplate, type PaperFacts } from '../../../subgraphs/cases/papers/fillTemplate.ts';
import { type Paper, paperLanguages } from '../../../subgraphs/cases/papers/paper.ts';
import { drawPdf } from '../../../subgraphs/cases/papers/pdf/drawPdf.ts';
import { paginate } from '../../../subgraphs/cases/papers/pdf/pages.ts';
import { rowsOf } from '../../../subgraphs/cases/papers/pdf/rows.ts';
import { checkTemplates, templateFaults, templates } from '../../../subgraphs/cases/papers/templates/index.ts';
import { readDocument } from '../../../subgraphs/disclosures/documents/index.ts';

const facts: PaperFacts = {
  today: '2026-03-24',
  reference: 'KG-2026-014',
  addressee: 'Прокуратура Ленинского района',
  applicant: 'Сыдыкова Гүлжан Өмүрбековна',
  respondent: 'Сыдыков Жеңиш',
  representative: 'Токтогулова Айжаңыл',
  office: 'Law Office Example',
  order: { issuedBy: 'ОВД Ленинского района', startsOn: '2026-03-02', endsOn: '2026-03-31', bars: ['VIOLENCE', 'CONTACT', 'SEARCH'] },
  violations: ['2026-03-05', '2026-03-09'],
  missed: [{ kind: 'COMPLAINT', dueOn: '2026-03-20' }],
  earlier: {
    addressee: 'ОВД Ленинского района',
    filedOn: '2026-02-27',
    receipt: 'Ж-118',
    answerDueOn: '2026-03-19',
    answeredOn: null,
    overdue: true,
  },
  examinationOrderedOn: '2026-04-03',
  grounds: ['Звонки повторялись.'],
};

const everyPaper = filingTemplates.flatMap((template) => paperLanguages.map((language) => [template, language] as const));
const textOf = async (bytes: Buffer) => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  return text.replaceAll(/\s+/g, ' ');
};
const longPaper = (blocks: Paper['blocks']): Paper => ({ language: 'EN', title: 'Paper', footer: 'Case', day: '2026-03-24', blocks });
const measure = (text: string, { size }: { size: number }) => text.length * size * 0.5;

describe('a paper', () => {
  it.each(everyPaper)('%s in %s is filled to its end, and its letters can be read out', async (template, language) => {
    const paper = fillTemplate(template, facts, language);
    const written = JSON.stringify(paper);
    expect(written).not.toMatch(/[{]\w+(\.\w+)?[}]|undefined|\bnull,/);
    const text = await textOf(await drawPdf(paper));
    for (const name of ['Сыдыкова Гүлжан Өмүрбековна', 'Токтогулова Айжаңыл', 'Law Office Example']) expect(text).toContain(name);
    expect(text).not.toContain('____________ ____________');
    if (language === 'KY') expect(text).toMatch(/өкүлүнө/);
  });

  it('leaves a line to write on where the case does not say', async () => {
    const paper = fillTemplate('ORDER_MOTION', { ...facts, order: null, respondent: null, violations: [] }, 'RU');
    const paragraphs = paper.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
    expect(paragraphs[0]).toContain('____________');
    expect(paragraphs.join(' ')).toContain('Охранный ордер на день подачи ходатайства не действует');
    expect(paper.blocks.some(({ kind }) => kind === 'table')).toBe(false);
  });

  it('gives the same bytes for the same content, and holds no time but the day', async () => {
    const paper = fillTemplate('INACTION_COMPLAINT', facts, 'KY');
    const [pdf, again] = [await drawPdf(paper), await drawPdf(paper)];
    expect(pdf.equals(again)).toBe(true);
    const raw = pdf.toString('latin1');
    expect(raw).toContain('D:20260324000000Z');
    expect(raw).toContain('/Lang (ky-KG)');
    expect(raw).toContain('/StructTreeRoot');
    expect(raw).not.toContain(`D:${new Date().toISOString().slice(0, 10).replaceAll('-', '')}`);
  });

  it('as a word-processor file says the same, dated the day and by nobody', async () => {
    const bytes = await drawDocx(fillTemplate('INACTION_COMPLAINT', facts, 'KY'));
    const read = await readDocument({ bytes, mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' });
    if (typeof read === 'string') throw new Error(read);
    const lines = read.passages().map(({ text }) => text);
    expect(lines.join('\n')).toContain('Сыдыкова Гүлжан Өмүрбековна');
    expect(lines.join('\n')).toContain('ДААТТАНУУ');
    expect(lines.join('\n')).not.toContain('Un-named');
    expect(lines.join('\n')).not.toMatch(/\d{2}:\d{2}:[1-9]\d/);
    expect(bytes.equals(await drawDocx(fillTemplate('INACTION_COMPLAINT', facts, 'KY')))).toBe(true);
  });
});

describe('a page', () => {
  it('neither begins nor ends with one line of a paragraph that goes on', () => {
    for (let before = 30; before < 60; before += 1) {
      const rows = rowsOf(
        longPaper([
          ...Array.from({ length: before }, () => ({ kind: 'paragraph' as const, text: 'short' })),
          { kind: 'paragraph', text: 'word '.repeat(120) },
        ]),
        { width: 450, measure },
      );
      for (const page of paginate(rows, 700)) {
        const lines = page.filter(({ row }) => row.block === before);
        const all = rows.filter(({ block }) => block === before).length;
        expect(lines.length === 0 || lines.length === all || (lines.length >= 2 && all - lines.length >= 2)).toBe(true);
      }
    }
  });

  it('never holds a signature alone, and draws the heading of a table that goes on again', () => {
    for (let rowsInTable = 10; rowsInTable < 45; rowsInTable += 1) {
      const paper = longPaper([
        {
          kind: 'table',
          columns: [
            { title: 'No.', share: 0.2 },
            { title: 'What', share: 0.8 },
          ],
          rows: Array.from({ length: rowsInTable }, (_, index) => [String(index), 'something']),
        },
        { kind: 'paragraph', text: 'word '.repeat(40) },
        { kind: 'signature', role: 'Representative', name: null, day: '24 March 2026' },
      ]);
      const pages = paginate(rowsOf(paper, { width: 450, measure }), 400);
      const last = pages.at(-1) ?? [];
      expect(last.some(({ row }) => row.block < 2)).toBe(true);
      for (const page of pages.slice(1)) if (page.some(({ row }) => row.block === 0)) expect(page[0]?.repeated).toBe(true);
    }
  });

  it('breaks a word that is longer than a line, and nothing goes past the margin', () => {
    const rows = rowsOf(longPaper([{ kind: 'paragraph', text: `a ${'x'.repeat(400)} b` }]), { width: 450, measure });
    expect(rows.length).toBeGreaterThan(4);
    for (const { cells } of rows) for (const { x, text, size } of cells) expect(x + measure(text, { size })).toBeLessThanOrEqual(450);
  });
});

describe('templates', () => {
  it('hold together', () => {
    expect(() => checkTemplates()).not.toThrow();
  });

  it('with a name there is not, or a brace left open, stop the start', () => {
    const spoiled = { ...templates.APPEAL, RU: { ...templates.APPEAL.RU, about: 'о {residence} и {open' } };
    expect(templateFaults('APPEAL', spoiled)).toEqual([
      'APPEAL RU: there is no placeholder {residence}',
      'APPEAL RU: a brace is left open',
    ]);
    expect(() => checkTemplates({ APPEAL: spoiled })).toThrow('{residence}');
  });

  it.each([
    ['RU', 'plain', '2 марта 2026 года'],
    ['EN', 'on', '2 March 2026'],
    ['KY', 'plain', '2026-жылдын 2-марты'],
    ['KY', 'on', '2026-жылдын 2-мартында'],
    ['KY', 'from', '2026-жылдын 2-мартынан'],
    ['KY', 'until', '2026-жылдын 2-мартына'],
  ] as const)('a day in %s, %s, is %s', (language, form, words) => {
    expect(dayInWords('2026-03-02', language, form).replaceAll('\u00a0', ' ')).toBe(words);
  });

  it('a Kyrgyz ending follows the vowel before it', () => {
    expect(dayInWords('2026-04-03', 'KY', 'on')).toContain('3-апрелинде');
    expect(dayInWords('2026-06-03', 'KY', 'from')).toContain('3-июнунан');
  });
});
