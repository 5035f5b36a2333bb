import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoNetworkId } from '../../hub/demo/ids.ts';
import { demoCaseId } from '../../hub/demo/network.ts';
import { memberIdOf, type PersonaName, viewerOf } from '../../hub/demo/personas.ts';
import type { MemberViewer } from '../../platform/viewer.ts';
import { jpegFile } from '../documents/make/jpegFile.ts';
import { pdfFile } from '../documents/make/pdfFile.ts';
import { type Loose, mutate, until } from '../support/disclosures.ts';
import { evidenceClient, plantEvidence, sha256 } from '../support/evidence.ts';
import { knownResidence } from '../support/knownResidence.ts';
import { openLegalCase } from '../support/legalCases.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
let lawyer: ReturnType<typeof evidenceClient>;
beforeAll(async () => {
  hub = await startTestHub();
  lawyer = evidenceClient(hub, 'lawyer');
  await knownResidence(hub);
});
afterAll(() => hub.stop());
beforeEach(() => hub.admin`truncate cases.bundles, disclosures.document_checks`);

const street = 'Живёт на улице Көкарча, дом 5, квартира 12.';
const reason = 'The court has seen the original.';
const text = (content: string, title = 'Заявление') => ({
  title,
  document: { type: 'TEXT', content: Buffer.from(content).toString('base64') },
});
const register = async (content: Buffer, mediaType: string, title: string): Promise<string> => {
  const { item, errors } = await lawyer.register({ content, mediaType }, { title });
  expect(errors).toEqual([]);
  return item.id;
};
const make = (items: unknown[], overrides: Record<string, unknown> = {}, persona: PersonaName = 'lawyer'): Promise<Loose> =>
  mutate(
    hub,
    persona,
    'makeCourtBundle',
    { caseId: demoCaseId, language: 'RU', items, ...overrides },
    'bundle { id pages included annexes withheld } content annexed findings { item finding { place form page ownCase } }',
  );
const codes = ({ errors }: Loose) => errors?.map(({ code }: { code: string }) => code);
const checks = () =>
  hub.admin`select candidates, foreign_places, media_type from disclosures.document_checks where member_id = ${memberIdOf('lawyer')}`;
const pagesOf = async (content: string) => (await extractText(await getDocumentProxy(new Uint8Array(Buffer.from(content, 'base64'))))).text;
const custodyOf = async (id: string): Promise<Loose[]> =>
  (await hub.ask('lawyer', `{ evidenceItem(id: "${id}") { custody { kind subjectId purpose } } }`)).data.evidenceItem.custody;
const looked = [{ place: 'UNREAD:PICTURE:1', reason }];

describe('evidence in a court bundle', () => {
  it('goes in with pages numbered through where that is safe, and is listed as a file where it is not', async () => {
    const photo = jpegFile({ position: { latitude: 42.87123, longitude: 74.59456 }, remark: 'Fictitious remark' });
    const letter = await pdfFile({
      pages: [['The first page of a letter'], ['The second page of it']],
      info: { Author: 'Fictitious author' },
    });
    const sound = Buffer.concat([Buffer.from('OggS'), Buffer.alloc(24), Buffer.from('OpusHead'), Buffer.alloc(40)]);
    const ids = {
      photo: await register(photo, 'image/jpeg', 'Сломанная дверь'),
      letter: await register(letter, 'application/pdf', 'Письмо'),
      note: await register(Buffer.from('Он звонил ночью.'), 'text/plain', 'Записка'),
      sound: await register(sound, 'audio/ogg', 'Запись звонка'),
    };
    const items = [
      { evidenceId: ids.photo, reviewed: looked },
      { evidenceId: ids.letter, title: 'Письмо соседки' },
      { evidenceId: ids.sound },
      { evidenceId: ids.note.toUpperCase() },
      { ...text(street, 'Справка'), withhold: 'Содержит сведения, не относящиеся к спору.' },
    ];
    const made = await make(items);
    expect(made.errors).toEqual([]);
    expect(made.annexed).toEqual([3]);
    expect(made.bundle).toMatchObject({ included: 3, annexes: 1, withheld: 1, pages: 5 });
    const raw = Buffer.from(made.content, 'base64').toString('latin1');
    for (const lost of ['Fictitious', 'GPS', 'Exif']) expect(raw).not.toContain(lost);
    const [index = '', second, third = '', fourth = '', fifth = ''] = await pagesOf(made.content);
    const said = index.replaceAll(/\s+/g, '');
    expect(said).toContain('Письмососедки');
    for (const bytes of [photo, letter, sound]) expect(said).toContain(`IMG_0001,SHA-256${sha256(bytes)}`);
    expect(said.indexOf('Приложения')).toBeLessThan(said.indexOf('Записьзвонка'));
    expect(second?.trim()).toBe('2');
    expect(third).toContain('The first page of a letter');
    expect(fourth).toContain('The second page of it');
    expect(fifth).toContain('Он звонил ночью.');
    expect(await checks()).toMatchObject([{ media_type: 'application/pdf' }]);
    for (const id of [ids.photo, ids.letter, ids.note])
      expect(await custodyOf(id)).toMatchObject([
        { kind: 'REGISTERED' },
        { kind: 'EXPORTED', subjectId: made.bundle.id, purpose: 'COURT BUNDLE' },
      ]);
    expect(await custodyOf(ids.sound)).toMatchObject([{ kind: 'REGISTERED' }]);
    const [row] = await hub.admin`select encode(sealed_contents, 'escape') as contents from cases.bundles`;
    expect(row?.contents).not.toMatch(/title|IMG_0001/);
  });

  it('that gives her away is not given out, in its text, its title or its file’s name; a picture has to be looked at', async () => {
    const note = await register(Buffer.from(street), 'text/plain', 'Записка с адресом');
    const titled = await register(Buffer.from('Ничего.'), 'text/plain', street);
    const photo = await register(jpegFile({ remark: 'another' }), 'image/jpeg', 'Фото');
    const stopped = await make([{ evidenceId: note }, { evidenceId: titled }, { evidenceId: photo }]);
    expect(codes(stopped)).toEqual(['GIVES_AWAY']);
    expect(stopped).toMatchObject({ bundle: null, content: null });
    expect(stopped.findings.map(({ item, finding }: Loose) => [item, finding.form])).toEqual([
      [0, 'ADDRESS'],
      [1, 'ADDRESS'],
      [3, 'UNREAD'],
    ]);
    expect(JSON.stringify(stopped)).not.toMatch(/Көкарча/i);
    expect(await custodyOf(note)).toHaveLength(1);
    expect(await hub.admin`select from cases.bundles`).toHaveLength(0);
    const [ofIndex, ofNote] = stopped.findings.map(({ finding }: Loose) => [{ place: finding.place, reason }]);
    const given = await make([{ evidenceId: note, reviewed: ofNote }, { evidenceId: titled }, { evidenceId: photo, reviewed: looked }], {
      reviewedIndex: ofIndex,
    });
    expect(given.bundle).toMatchObject({ included: 3 });
    expect(await checks()).toHaveLength(2);
  });

  it('that cannot be read is a file beside it', async () => {
    const locked = await register(await pdfFile({ pages: [['a page']], userPassword: 'x' }), 'application/pdf', 'Под паролем');
    const pinned = await register(Buffer.from('%PDF-1.7\nand nothing that could be read'), 'application/pdf', 'Повреждённый файл');
    const made = await make([{ evidenceId: locked }, text('Ничего.'), { evidenceId: pinned }]);
    expect(made.errors).toEqual([]);
    expect(made.annexed).toEqual([1, 3]);
    expect(made.bundle).toMatchObject({ included: 1, annexes: 2 });
    expect(await checks()).toHaveLength(1);
  });

  it('that is damaged in the store stops the bundle, and its team is alarmed', async () => {
    const id = await register(Buffer.from('what will be lost'), 'text/plain', 'Записка');
    const [row] =
      await hub.admin`select s.name from cases.file_segments s join cases.evidence_items i on i.file_id = s.file_id where i.id = ${id}`;
    const found = readdirSync(hub.filesFolder, { recursive: true, withFileTypes: true }).find(({ name }) => name === row?.name);
    rmSync(join(String(found?.parentPath), String(found?.name)));
    expect(codes(await make([{ evidenceId: id }]))).toEqual(['EVIDENCE_DAMAGED']);
    expect(await checks()).toHaveLength(0);
    await until(async () => (await hub.admin`select from cases.alarms where subject_id = ${id} and kind = 'EVIDENCE_DAMAGED'`)[0]);
  });

  it('of another case is refused like what nobody has, and an item is one thing', async () => {
    const caseId = await openLegalCase(hub, { survivor: 'Example Other', team: [viewerOf('lawyer') as MemberViewer] });
    const [foreign] = await plantEvidence(hub.admin, 1, caseId);
    const [own] = await plantEvidence(hub.admin);
    for (const evidenceId of [foreign, randomUUID(), 'no id']) {
      const refused = await make([text('x'), { evidenceId }]);
      expect(codes(refused)).toEqual(['NOT_FOUND']);
      expect(refused.content).toBeNull();
    }
    expect(codes(await make([{ ...text('x'), evidenceId: own }]))).toEqual(['INVALID_ITEMS']);
    expect(codes(await make([{ evidenceId: own, filingId: randomUUID() }]))).toEqual(['INVALID_ITEMS']);
    expect(codes(await make([{ evidenceId: own }], {}, 'lawyer-other'))).toEqual(['NOT_FOUND']);
    expect(await checks()).toHaveLength(0);
  });
});

describe('what a bundle costs', () => {
  it('is one check, however many items it has', async () => {
    const items = Array.from({ length: 20 }, (_item, index) => text(`Страница ${index + 1}: ул. Ленина, дом ${index + 1}.`));
    const made = await make(items);
    expect(made.errors).toEqual([]);
    const [check, ...others] = await checks();
    expect(others).toEqual([]);
    expect(check?.candidates).toBeGreaterThanOrEqual(20);
    const { data } = await hub.ask('lawyer', `{ case(id: "${demoCaseId}") { bundles { id included } } }`);
    expect(data.case.bundles).toEqual([{ id: made.bundle.id, included: 20 }]);
  });

  it('is what its items hold together: guesses are not cheaper when they are spread over many', async () => {
    const guesses = (from: number) => Array.from({ length: 300 }, (_guess, at) => `ул. Ленина, дом ${from + at}`).join('\n');
    expect((await make([text(guesses(1))])).errors).toEqual([]);
    await hub.admin`truncate disclosures.document_checks`;
    const refused = await make([text(guesses(1)), text(guesses(301))]);
    expect(codes(refused)).toEqual(['NOT_COMPARED']);
    expect(refused.findings).toEqual([]);
    expect(await checks()).toHaveLength(1);
  });

  it('is refused when the day’s forty are spent, and a bundle is one of them', async () => {
    await hub.admin`insert into disclosures.document_checks (network_id, member_id, organisation_id, case_id, media_type, candidates)
      select ${demoNetworkId}, ${memberIdOf('lawyer')}, ${randomUUID()}, ${demoCaseId}, 'text/plain', 0 from generate_series(1, 39)`;
    expect((await make([text('one'), text('two'), text('three')])).errors).toEqual([]);
    expect(codes(await make([text('one')]))).toEqual(['BUDGET_SPENT']);
  });
});
