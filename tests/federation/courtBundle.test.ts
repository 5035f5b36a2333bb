import { createHash, randomUUID } from 'node:crypto';
import { PDFDocument } from 'pdf-lib';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoCaseId } from '../../hub/demo/network.ts';
import { memberIdOf, type PersonaName } from '../../hub/demo/personas.ts';
import type { Loose } from '../support/disclosures.ts';
import { knownResidence } from '../support/knownResidence.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
  await knownResidence(hub);
});
afterAll(() => hub.stop());
beforeEach(() => hub.admin`truncate cases.bundles, disclosures.document_checks`);

const street = 'Живёт на улице Көкарча, дом 5, квартира 12.';
const text = (content: string, title = 'Заявление') => ({
  title,
  document: { type: 'TEXT', content: Buffer.from(content).toString('base64') },
});
/** One grey pixel. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';
const reason = 'The court has seen the original.';

const make = async (persona: PersonaName, items: unknown[], overrides: Record<string, unknown> = {}): Promise<Loose> => {
  const { data, errors } = await hub.ask(
    persona,
    `mutation ($input: MakeCourtBundleInput!) { makeCourtBundle(input: $input) {
      bundle { id by pages included withheld sha256 } fileName content findings { item finding { place form page ownCase } } errors { code } } }`,
    { input: { caseId: demoCaseId, language: 'RU', items, ...overrides } },
  );
  return data?.makeCourtBundle ?? { refused: errors?.[0]?.extensions.code };
};
const codes = ({ errors }: Loose) => errors?.map(({ code }: { code: string }) => code);
const filing = async (grounds: readonly string[] = []) => {
  const { data } = await hub.ask(
    'lawyer',
    `mutation ($grounds: [String!]!) { draftFiling(input: { caseId: "${demoCaseId}", template: LOST_FILE, instance: POLICE_UNIT,
      addressee: "District police unit", grounds: $grounds }) { filing { id } } }`,
    { grounds },
  );
  return data.draftFiling.filing.id as string;
};

describe('a court bundle', () => {
  it('holds an index, its items in their order, and what was withheld and why, its pages numbered through', async () => {
    const filingId = await filing(['Звонки повторялись. '.repeat(150)]);
    const made = await make('lawyer', [
      { filingId },
      text('Показания свидетеля.\nОна слышала крики.', 'Показания свидетеля'),
      { ...text(street, 'Справка о составе семьи'), withhold: 'Содержит сведения, не относящиеся к спору.' },
    ]);
    expect(made.errors).toEqual([]);
    expect(made.bundle).toMatchObject({ by: memberIdOf('lawyer'), included: 2, withheld: 1, pages: 4 });
    const bytes = Buffer.from(made.content, 'base64');
    expect(made.bundle.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    const pages = (await extractText(pdf)).text;
    expect(pages).toHaveLength(4);
    expect(pages[0]).toContain('ОПИСЬ ДОКУМЕНТОВ');
    expect(pages[0]).toMatch(/Показания свидетеля\s+4/);
    expect(pages[0]).toMatch(/Заявление об утраченных материалах\s+2–3/);
    expect(pages[0]?.replaceAll(/\s+/g, ' ')).toContain('не относящиеся к спору');
    expect(pages[3]).toContain('Она слышала крики');
    for (const number of [1, 2, 3, 4]) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      const atTheTop = items.flatMap((item) => ('str' in item && item.transform[5] > 800 ? [item.str] : []));
      expect(atTheTop).toContain(String(number));
    }
    expect(pages.join()).not.toContain('Көкарча');
    const properties = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(properties.getProducer()).toBe('Saya');
    expect(properties.getModificationDate()?.toISOString()).toMatch(/T00:00:00/);
    const { data } = await hub.ask('counsellor', `{ case(id: "${demoCaseId}") { bundles { id } } }`);
    expect(data.case.bundles).toEqual([{ id: made.bundle.id }]);
    const [row] = await hub.admin`select encode(sealed_contents, 'escape') as contents from cases.bundles`;
    expect(row?.contents).not.toContain('title');
  });

  it('with her street in an item, or in a reason, is not given out, and says which', async () => {
    const items = [text('Ничего особенного.'), text(`Страница.\n${street}`)];
    const stopped = await make('lawyer', items);
    expect(codes(stopped)).toEqual(['GIVES_AWAY']);
    expect(stopped).toMatchObject({ bundle: null, content: null });
    expect(stopped.findings).toMatchObject([{ item: 2, finding: { form: 'ADDRESS', page: 1, ownCase: true } }]);
    expect(JSON.stringify(stopped)).not.toMatch(/Көкарча/i);
    const [{ finding }] = stopped.findings;
    const reviewed = [{ place: finding.place, reason }];
    expect((await make('lawyer', [items[0], { ...items[1], reviewed }])).bundle.included).toBe(2);

    const inReason = await make('lawyer', [items[0], { ...text('x'), withhold: street }]);
    expect(codes(inReason)).toEqual(['GIVES_AWAY']);
    expect(inReason.findings[0].item).toBe(0);
  });

  it('takes a picture when somebody says that they looked at it', async () => {
    const picture = { title: 'Фото', document: { type: 'PNG', content: png } };
    const stopped = await make('lawyer', [picture]);
    expect(codes(stopped)).toEqual(['GIVES_AWAY']);
    expect(stopped.findings.every(({ finding }: Loose) => finding.form === 'UNREAD')).toBe(true);
    const reviewed = stopped.findings.map(({ finding }: Loose) => ({ place: finding.place, reason }));
    expect((await make('lawyer', [{ ...picture, reviewed }])).bundle).toMatchObject({ included: 1, pages: 2 });
  });

  it.each<[string, unknown[], Record<string, unknown>?]>([
    ['INVALID_ITEMS', []],
    ['INVALID_ITEMS', Array.from({ length: 21 }, () => text('x'))],
    ['INVALID_ITEMS', [{ ...text('x'), withhold: 'Not of this dispute.' }]],
    ['INVALID_ITEMS', [{ title: 'neither' }]],
    ['INVALID_ITEMS', [{ ...text('x'), filingId: randomUUID() }]],
    ['INVALID_TEXT', [{ document: { type: 'TEXT', content: 'eA==' } }]],
    ['INVALID_TEXT', [text('x'), { ...text('x'), withhold: 'short' }]],
    ['INVALID_TEXT', [text('x')], { reviewedIndex: [{ place: 'x', reason: 'short' }] }],
    ['INVALID_DOCUMENT', [{ title: 'x', document: { type: 'PDF', content: png } }]],
    ['INVALID_DOCUMENT', [{ title: 'x', document: { type: 'JPEG', content: png } }]],
    ['INVALID_DOCUMENT', [{ title: 'x', document: { type: 'PNG', content: 'eA==' } }]],
    ['INVALID_DOCUMENT', [{ title: 'x', document: { type: 'TEXT', content: Buffer.from([0xff, 0xfe, 0xfd]).toString('base64') } }]],
    ['NOT_COMPARED', [{ title: 'x', document: { type: 'PDF', content: Buffer.from('%PDF-1.7 and nothing').toString('base64') } }]],
    ['NOT_FOUND', [{ filingId: randomUUID() }]],
    ['NOT_FOUND', [text('x')], { caseId: randomUUID() }],
  ])('is refused: %s', async (code, items, overrides = {}) => {
    const refused = await make('lawyer', items, overrides);
    expect(codes(refused)).toEqual([code]);
    expect(refused.content).toBeNull();
    expect(await hub.admin`select from cases.bundles`).toHaveLength(0);
  });

  it('is refused for a filing that was withdrawn, and for a closed case', async () => {
    const filingId = await filing();
    await hub.ask('lawyer', `mutation { withdrawFiling(input: { filingId: "${filingId}" }) { errors { code } } }`);
    expect(codes(await make('lawyer', [{ filingId }]))).toEqual(['WRONG_STATE']);
    await hub.admin`update cases.cases set status = 'CLOSED' where id = ${demoCaseId}`;
    try {
      expect(codes(await make('lawyer', [text('x')]))).toEqual(['CASE_CLOSED']);
    } finally {
      await hub.admin`update cases.cases set status = 'OPEN' where id = ${demoCaseId}`;
    }
  });

  it('is nobody else’s: a lawyer without part is told what is told of no case', async () => {
    const items = [{ filingId: await filing() }];
    expect(await make('lawyer-other', items)).toEqual(await make('lawyer-other', items, { caseId: randomUUID() }));
    for (const persona of ['opposing-counsel', 'court-clerk', 'police', 'hotline'] as const)
      expect(await make(persona, items)).toEqual({ refused: 'FORBIDDEN' });
  });
});
