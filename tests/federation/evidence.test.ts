import { execFileSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoCaseId } from '../../hub/demo/network.ts';
import { photograph } from '../../hub/demo/photograph.ts';
import { createSigner, verifierLine } from '../../platform/signedNote.ts';
import { verifyExport } from '../../subgraphs/cases/evidenceExport/verify.ts';
import { segmentBytes } from '../../subgraphs/cases/files/segments.ts';
import { caseKeyName } from '../../subgraphs/cases/sealing.ts';
import { until } from '../support/disclosures.ts';
import { evidenceClient, sha256 } from '../support/evidence.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
let lawyer: ReturnType<typeof evidenceClient>;
let counsellor: ReturnType<typeof evidenceClient>;
let folder: string;
const intruders = ['lawyer-other', 'opposing-counsel', 'court-clerk', 'police', 'hotline'] as const;

beforeAll(async () => {
  hub = await startTestHub();
  lawyer = evidenceClient(hub, 'lawyer');
  counsellor = evidenceClient(hub, 'counsellor');
  folder = mkdtempSync(join(tmpdir(), 'saya-evidence-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await hub.stop();
});

const text = (content: string | Buffer) => ({ content: Buffer.from(content), mediaType: 'text/plain' });
const codes = (payload: { errors: { code: string }[] }) => payload.errors.map(({ code }) => code);
const objects = () => {
  try {
    return readdirSync(hub.filesFolder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  } catch {
    return [];
  }
};
const pathOf = (name: string) => join(hub.filesFolder, name.slice(0, 2), name);
const namesOf = async (itemId: string): Promise<string[]> =>
  (
    await hub.admin`select s.name from cases.file_segments s join cases.evidence_items i on i.file_id = s.file_id where i.id = ${itemId} order by s.index`
  ).map(({ name }) => name);
const runTask = (task: string) => hub.admin`select from cases_jobs.add_job(${task})`;
const record = async (input: string) =>
  (
    await hub.ask(
      'lawyer',
      `mutation { recordCustody(input: { ${input} }) { item { holder custody { kind who receiptNumber note } } errors { code } } }`,
    )
  ).data.recordCustody;

describe('an upload', () => {
  it('becomes a piece of evidence with its hash, its place sealed and the first link of its chain', async () => {
    const content = photograph('a broken door');
    const { item, errors } = await lawyer.register({ content, sha256: sha256(content).toUpperCase() });
    expect(errors).toEqual([]);
    expect(item).toMatchObject({ sha256: sha256(content), bytes: String(content.length), hasLocation: true, title: 'Broken door' });
    expect(item.custody.map(({ kind }: { kind: string }) => kind)).toEqual(['REGISTERED']);
    const [name = ''] = await namesOf(item.id);
    expect(readFileSync(pathOf(name)).includes('JFIF')).toBe(false);
    expect(hub.logged()).not.toContain('Broken door');
  });

  it('goes on where it broke off: whole segments count, and nothing of a half one', async () => {
    const content = Buffer.alloc(segmentBytes + 7_000_000, 'Saya ');
    const { upload } = await lawyer.begin(text(content));
    const broken = new ReadableStream({
      start(controller) {
        controller.enqueue(new Uint8Array(content.subarray(0, segmentBytes + 1_000_000)));
      },
      pull: () => new Promise((_resolve, reject) => setTimeout(() => reject(new Error('the connection broke')), 300)),
    });
    await expect(lawyer.patch(upload.url, 0, broken)).rejects.toThrow();
    await until(async () => (Number((await lawyer.head(upload.url)).headers.get('upload-offset')) === segmentBytes ? true : undefined));
    expect(codes(await lawyer.finish(upload.id))).toEqual(['UPLOAD_INCOMPLETE']);
    const middle = content.subarray(segmentBytes, segmentBytes + 5_000_000);
    const paused = await lawyer.patch(upload.url, segmentBytes, new Uint8Array(middle));
    expect([paused.status, paused.headers.get('upload-offset')]).toEqual([204, String(segmentBytes + 5_000_000)]);
    await lawyer.patch(upload.url, segmentBytes + 5_000_000, new Uint8Array(content.subarray(segmentBytes + 5_000_000)));
    const { item } = await lawyer.finish(upload.id);
    expect(item.sha256).toBe(sha256(content));
    expect((await lawyer.finish(upload.id)).item.id).toBe(item.id);
  });

  it.each([
    ['INVALID_TEXT', { name: ' ' }],
    ['INVALID_HASH', { sha256: 'abc' }],
    ['UNKNOWN_TYPE', { mediaType: 'text/html' }],
    ['EMPTY', { bytes: '0' }],
    ['TOO_LARGE', { bytes: String(64 * 1024 ** 2 + 1) }],
    ['TOO_LARGE', { bytes: String(4 * 1024 ** 3 + 1), mediaType: 'video/mp4' }],
    ['NOT_FOUND', { caseId: randomUUID() }],
  ])('is refused with %s', async (code, wrong) => {
    const input = { caseId: demoCaseId, name: 'a', mediaType: 'image/jpeg', bytes: '10', ...wrong };
    const begin = 'mutation Begin($input: BeginUploadInput!) { beginUpload(input: $input) { upload { id } errors { code } } }';
    expect((await hub.ask('lawyer', begin, { input })).data.beginUpload).toEqual({ upload: null, errors: [{ code }] });
  });

  it.each([
    ['WRONG_TYPE', { content: Buffer.from('MZ and then a program'), mediaType: 'image/jpeg' }, {}],
    ['WRONG_TYPE', { content: photograph('no text'), mediaType: 'text/plain' }, {}],
    ['WRONG_HASH', { ...text('another hash'), sha256: sha256(Buffer.from('x')) }, {}],
    ['INVALID_TEXT', text('without a title'), { title: ' ' }],
    ['INVALID_DATE', text('from tomorrow'), { takenOn: '2999-01-01' }],
    ['UNKNOWN_ORDER', text('of an order'), { orderId: randomUUID() }],
  ])('is not registered with %s', async (code, upload, rest) => {
    const answer = await lawyer.register(upload, rest);
    expect([answer.item, codes(answer)]).toEqual([null, [code]]);
  });

  it('of a file the case has already leads to what is there', async () => {
    const first = await lawyer.register(text('the same twice'));
    const second = await counsellor.register(text('the same twice'));
    expect([codes(second), second.item.id]).toEqual([['SAME_FILE'], first.item.id]);
  });

  it('refuses what is not the protocol, and more than was announced', async () => {
    const { upload } = await lawyer.begin(text('ten bytes!'));
    const statusOf = async (answer: Promise<Response>) => (await answer).status;
    expect(await statusOf(lawyer.http(upload.url, { method: 'HEAD' }))).toBe(412);
    expect(await statusOf(lawyer.patch(upload.url, 3, 'abc'))).toBe(409);
    expect(await statusOf(lawyer.patch(upload.url, 0, 'ten bytes!', { 'content-type': 'text/plain' }))).toBe(415);
    expect(await statusOf(lawyer.patch(upload.url, 0, 'more than ten bytes'))).toBe(413);
    expect(await statusOf(lawyer.patch(upload.url, 0, 'ten'))).toBe(400);
    expect(await statusOf(lawyer.http(upload.url, { method: 'PUT', headers: { 'tus-resumable': '1.0.0' } }))).toBe(405);
    expect(await statusOf(lawyer.http(upload.url, { method: 'OPTIONS' }))).toBe(204);
    expect(await statusOf(lawyer.http(upload.url, { method: 'DELETE', headers: { 'tus-resumable': '1.0.0' } }))).toBe(204);
    expect(await statusOf(lawyer.head(upload.url))).toBe(404);
  });

  it('sent twice at once is kept once', async () => {
    const content = Buffer.alloc(segmentBytes + 5, 'twice at once ');
    const { upload } = await lawyer.begin(text(content));
    await Promise.all([1, 2, 3].map(() => lawyer.patch(upload.url, 0, new Uint8Array(content))));
    await until(async () => (Number((await lawyer.head(upload.url)).headers.get('upload-offset')) === content.length ? true : undefined));
    const answers = await Promise.all([1, 2, 3].map(() => lawyer.finish(upload.id)));
    expect(new Set(answers.map(({ item }) => item?.id)).size).toBe(1);
    expect(answers[0].item.sha256).toBe(sha256(content));
  });

  it('is one of ten at most, also when many begin at once', async () => {
    const begun = await Promise.all(Array.from({ length: 14 }, () => counsellor.begin(text('one of many'))));
    expect(begun.filter(({ upload }) => upload !== null)).toHaveLength(10);
    expect(codes(begun.find(({ upload }) => upload === null))).toEqual(['TOO_MANY_UPLOADS']);
    await hub.admin`update cases.files set touched_at = now() - interval '25 hours' where state = 'UPLOADING'`;
    await runTask('sweepFiles');
    await until(async () => ((await hub.admin`select from cases.files where state <> 'WHOLE'`).length === 0 ? true : undefined));
    const known = new Set((await hub.admin`select name from cases.file_segments`).map(({ name }) => name));
    expect(objects().filter(({ name }) => !known.has(name))).toEqual([]);
  });
});

describe('what is kept', () => {
  it('is given as a copy without the place; the original needs a lawyer, a purpose and a ticket that is good once', async () => {
    const content = photograph('bruises');
    const { item } = await lawyer.register({ content });
    const copy = await counsellor.http(`/files/evidence/${item.id}`);
    expect(Object.fromEntries(copy.headers)).toMatchObject({
      'content-disposition': expect.stringContaining('attachment'),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-security-policy': expect.stringContaining('sandbox'),
    });
    const bytes = Buffer.from(await copy.arrayBuffer());
    expect(bytes.includes('bruises')).toBe(true);
    for (const gone of ['GPSLatitude', 'Cam', 'Owner', 'second picture']) expect(bytes.includes(gone)).toBe(false);
    const original = `/files/evidence/${item.id}/original`;
    const ask = (who: typeof lawyer, purpose: string) =>
      who.http(original, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ purpose }) });
    expect((await ask(counsellor, 'COURT')).status).toBe(403);
    expect((await ask(lawyer, 'CURIOSITY')).status).toBe(400);
    expect((await lawyer.http(original)).status).toBe(403);
    const { ticket } = await (await ask(lawyer, 'COURT')).json();
    const read = await lawyer.http(original, { headers: { 'saya-ticket': ticket } });
    expect(sha256(Buffer.from(await read.arrayBuffer()))).toBe(sha256(content));
    expect((await lawyer.http(original, { headers: { 'saya-ticket': ticket } })).status).toBe(403);
    const { data } = await hub.ask('lawyer', `{ evidenceItem(id: "${item.id}") { custody { kind purpose } } }`);
    expect(data.evidenceItem.custody).toEqual([
      { kind: 'REGISTERED', purpose: null },
      { kind: 'COPY_READ', purpose: null },
      { kind: 'ORIGINAL_READ', purpose: 'COURT' },
    ]);
  });

  it('is not given as a copy where that might tell the place', async () => {
    const { item } = await lawyer.register({ content: Buffer.from('%PDF-1.4\n%nothing more'), mediaType: 'application/pdf' });
    expect(item.hasLocation).toBe(null);
    const copy = await lawyer.http(`/files/evidence/${item.id}`);
    expect([copy.status, (await copy.json()).errors[0].extensions.code]).toEqual([409, 'COPY_NOT_POSSIBLE']);
  });

  it('can be handed over with a receipt, lost and found; what cannot have happened is refused', async () => {
    const { item } = await lawyer.register(text('handed over'));
    const it = `itemId: "${item.id}"`;
    expect(codes(await record(`${it}, kind: RETURNED`))).toEqual(['NOT_POSSIBLE']);
    expect(codes(await record(`${it}, kind: HANDED_OVER, who: "Investigator"`))).toEqual(['NO_RECEIPT']);
    expect(codes(await record(`${it}, kind: HANDED_OVER, who: "Investigator", receiptItemId: "${randomUUID()}"`))).toEqual([
      'UNKNOWN_RECEIPT',
    ]);
    expect(codes(await record(`${it}, kind: LOST, on: "2999-01-01"`))).toEqual(['INVALID_DATE']);
    expect(codes(await record(`${it}, kind: LOST, note: "${'x'.repeat(1_001)}"`))).toEqual(['INVALID_TEXT']);
    expect(codes(await record(`itemId: "${randomUUID()}", kind: LOST`))).toEqual(['NOT_FOUND']);
    await record(`${it}, kind: HANDED_OVER, who: "Investigator", receiptNumber: "17"`);
    const lost = await record(`${it}, kind: LOST, note: "The investigator lost it."`);
    expect(lost.item.holder).toBe('LOST');
    expect(lost.item.custody.slice(1)).toEqual([
      { kind: 'HANDED_OVER', who: 'Investigator', receiptNumber: '17', note: null },
      { kind: 'LOST', who: null, receiptNumber: null, note: 'The investigator lost it.' },
    ]);
    const rows = await hub.admin`select * from cases.evidence_custody where item_id = ${item.id}`;
    expect(JSON.stringify(rows)).not.toContain('Investigator');
  });

  it.each(['a flipped byte', 'swapped segments', 'a missing object', 'an older object put back', 'a segment cut off'])(
    '%s is found, and the team alarmed',
    async (damage) => {
      const { item } = await lawyer.register(text(Buffer.alloc(segmentBytes + 1_000, `${damage}. `)));
      const [first = '', second = ''] = await namesOf(item.id);
      const before = readFileSync(pathOf(first));
      if (damage === 'a flipped byte') {
        before[500] = (before[500] ?? 0) ^ 1;
        writeFileSync(pathOf(first), before);
      } else if (damage === 'a missing object') rmSync(pathOf(second));
      else if (damage === 'swapped segments') {
        writeFileSync(pathOf(first), readFileSync(pathOf(second)));
        writeFileSync(pathOf(second), before);
      } else if (damage === 'an older object put back') {
        const { item: other } = await lawyer.register(text(Buffer.alloc(segmentBytes + 1_000, 'an older one. ')));
        writeFileSync(pathOf(first), readFileSync(pathOf((await namesOf(other.id))[0] ?? '')));
      } else await hub.admin`delete from cases.file_segments where name = ${second}`;
      const { data } = await hub.ask('lawyer', `mutation { checkEvidence(input: { itemId: "${item.id}" }) { errors { code } } }`);
      expect(data.checkEvidence.errors).toEqual([]);
      await until(
        async () => (await hub.ask('lawyer', `{ evidenceItem(id: "${item.id}") { damage } }`)).data.evidenceItem.damage ?? undefined,
      );
      const { data: found } = await hub.ask(
        'lawyer',
        `{ evidenceItem(id: "${item.id}") { damage custody { kind } } case(id: "${demoCaseId}") { alarms { kind subjectId } } }`,
      );
      const expected = damage === 'a missing object' ? 'MISSING' : damage === 'a segment cut off' ? 'INCOMPLETE' : 'CHANGED';
      expect(found.evidenceItem.damage).toBe(expected);
      expect(found.evidenceItem.custody.at(-1)).toEqual({ kind: 'DAMAGE_FOUND' });
      expect(found.case.alarms).toContainEqual({ kind: 'EVIDENCE_DAMAGED', subjectId: item.id });
    },
  );

  it('is checked without being asked, once a day, and nothing of what is whole is changed', async () => {
    const { item } = await lawyer.register(text('looked at by night'));
    await runTask('checkAllEvidence');
    await until(
      async () =>
        (await hub.admin`select 1 from cases.evidence_items where id = ${item.id} and checked_at is not null and damage is null`)[0],
    );
    expect((await hub.admin`select count(*)::int from cases.evidence_custody where item_id = ${item.id}`)[0]?.count).toBe(1);
  });
});

describe('a duplicate', () => {
  const exporting = /* GraphQL */ `
    mutation Export($input: ExportEvidenceInput!) { exportEvidence(input: $input) { export { id itemsTotal } errors { code } } }
  `;
  const ask = async (persona: 'lawyer' | 'counsellor' | 'lawyer-other', input: object) =>
    (await hub.ask(persona, exporting, { input: { caseId: demoCaseId, form: 'COPIES', purpose: 'COURT', ...input } })).data?.exportEvidence;
  const fetchExport = async (id: string) => {
    const url = await until(
      async () => (await hub.ask('lawyer', `{ evidenceExport(id: "${id}") { url } }`)).data.evidenceExport.url ?? undefined,
    );
    const path = join(folder, `${id}.zip`);
    writeFileSync(path, Buffer.from(await (await lawyer.http(url)).arrayBuffer()));
    return path;
  };
  const key = () => verifierLine(createSigner('saya-evidence', JSON.parse(hub.secrets.CASES_EXPORT_KEY)));

  it('is verified without a database, and with openssl and sha256sum alone', async () => {
    const picture = await lawyer.register({ content: photograph('for the court') });
    const paper = await lawyer.register({ content: Buffer.from('%PDF-1.4\n%for the court'), mediaType: 'application/pdf' });
    const asked = await ask('lawyer', { itemIds: [picture.item.id, paper.item.id] });
    const path = await fetchExport(asked.export.id);
    const { fault, manifest } = await verifyExport(path, key());
    expect(fault).toBe(null);
    const item = manifest?.items.find(({ id }) => id === picture.item.id);
    expect(item).toMatchObject({ form: 'COPY', withheld: [{ what: 'LOCATION_AND_DEVICE' }], title: 'Broken door' });
    expect(item?.custody.map(({ kind }) => kind)).toEqual(['REGISTERED', 'EXPORTED']);
    expect(manifest?.items.find(({ id }) => id === paper.item.id)).toMatchObject({ path: null, withheld: [{ what: 'FILE' }] });
    const command = ['--import', 'tsx', 'hub/main.ts', 'evidence', 'verify', path, '--key', key()];
    const said = execFileSync(process.execPath, command, {
      env: { PATH: '/usr/bin:/bin', SAYA_DATA_DIR: join(folder, 'nothing') },
    }).toString();
    expect(said).toContain('everything is as it was signed');
    const unpacked = join(folder, 'unpacked');
    mkdirSync(unpacked);
    execFileSync('python3', ['-m', 'zipfile', '-e', path, unpacked]);
    const readme = readFileSync(join(unpacked, 'README.en.txt'), 'utf8');
    const commands = readme.split('\n').filter((line) => /^ {4}(openssl|grep|sha256sum)/.test(line));
    const told = commands.map((command) => execFileSync('sh', ['-c', command], { cwd: unpacked, encoding: 'utf8' }));
    expect(told[0]).toContain('Signature Verified Successfully');
    expect(told[1]?.trim()).toBe('1');
    expect(told[2]).not.toContain('FAILED');
  });

  it('of originals is a lawyer’s, bit for bit', async () => {
    const content = photograph('as it was taken');
    const { item } = await lawyer.register({ content });
    expect(codes(await ask('counsellor', { itemIds: [item.id], form: 'ORIGINALS' }))).toEqual(['ORIGINALS_NOT_YOURS']);
    const asked = await ask('lawyer', { itemIds: [item.id], form: 'ORIGINALS' });
    const path = await fetchExport(asked.export.id);
    const report = await verifyExport(path, key());
    expect([report.fault, report.manifest?.items[0]?.withheld]).toEqual([null, []]);
    expect(readFileSync(path).includes('GPSLatitude')).toBe(true);
    expect((await counsellor.http(`/files/exports/${asked.export.id}`)).status).toBe(403);
  });

  it('that somebody changed is refused, with the first thing that is wrong', async () => {
    const { item } = await lawyer.register(text('to be tampered with'));
    const path = await fetchExport((await ask('lawyer', { itemIds: [item.id] })).export.id);
    const whole = readFileSync(path);
    const tampered = (change: (bytes: Buffer) => void) => {
      const bytes = Buffer.from(whole);
      change(bytes);
      const other = join(folder, `${randomUUID()}.zip`);
      writeFileSync(other, bytes);
      return verifyExport(other, key());
    };
    expect((await tampered((bytes) => bytes.write('ZO', bytes.indexOf('to be tampered')))).fault).toMatchObject({ code: 'FILE_CHANGED' });
    expect((await tampered((bytes) => bytes.fill(0, 0, 30))).fault).not.toBe(null);
    const stranger = createSigner(
      'saya-evidence',
      (await import('node:crypto')).generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }),
    );
    expect((await verifyExport(path, verifierLine(stranger))).fault).toEqual({ code: 'NOT_SIGNED', where: 'manifest.json' });
    writeFileSync(join(folder, 'noise.zip'), randomBytes(500));
    expect((await verifyExport(join(folder, 'noise.zip'), null)).fault?.code).toBe('UNREADABLE');
  });

  it.each([
    ['UNKNOWN_ITEM', { itemIds: [randomUUID()] }],
    ['NOTHING_TO_EXPORT', { itemIds: [] }],
    ['NOT_FOUND', { caseId: randomUUID() }],
    ['TOO_MANY_ITEMS', { itemIds: Array.from({ length: 501 }, () => randomUUID()) }],
  ])('is refused with %s', async (code, input) => {
    expect(await ask('lawyer', input)).toEqual({ export: null, errors: [{ code }] });
  });
});

describe('somebody else', () => {
  it.each(intruders)('%s finds of it what is found of nothing', async (persona) => {
    const { item } = await lawyer.register(text(`hidden from ${persona}`));
    const { upload } = await lawyer.begin(text('under way'));
    const intruder = evidenceClient(hub, persona);
    const shape = async (path: string, init: RequestInit) => {
      const answer = await intruder.http(path, init);
      const body = (await answer.text()).replace(/"requestId":"[^"]*"/, '');
      return [answer.status, body, answer.headers.get('content-type')];
    };
    const tus = { headers: { 'tus-resumable': '1.0.0' } };
    for (const [path, absent, init] of [
      [`/files/evidence/${item.id}`, `/files/evidence/${randomUUID()}`, {}],
      [`/files/evidence/${item.id}/original`, `/files/evidence/${randomUUID()}/original`, { method: 'POST' }],
      [upload.url, `/files/uploads/${randomUUID()}`, { method: 'HEAD', ...tus }],
      [upload.url, `/files/uploads/${randomUUID()}`, { method: 'DELETE', ...tus }],
    ] as const) {
      expect(await shape(path, init)).toEqual(await shape(absent, init));
      expect((await shape(path, init))[0]).toBe(404);
    }
    const asked = async (id: string) => {
      const { data, errors } = await hub.ask(persona, `{ evidenceItem(id: "${id}") { id } }`);
      return [data, errors.map(({ extensions }) => extensions.code)];
    };
    expect(await asked(item.id)).toEqual(await asked(randomUUID()));
    await lawyer.http(upload.url, { method: 'DELETE', ...tus });
  });

  it('and a closed case: nothing is written to it, and no bytes are taken for it', async () => {
    const { item } = await lawyer.register(text('before it was closed'));
    const { upload } = await lawyer.begin(text('too late'));
    await hub.admin`update cases.cases set status = 'CLOSED' where id = ${demoCaseId}`;
    try {
      expect(codes(await lawyer.begin(text('later')))).toEqual(['CASE_CLOSED']);
      expect((await lawyer.patch(upload.url, 0, 'too late')).status).toBe(404);
      expect(codes(await record(`itemId: "${item.id}", kind: LOST`))).toEqual(['CASE_CLOSED']);
      expect((await lawyer.http(`/files/evidence/${item.id}`)).status).toBe(200);
    } finally {
      await hub.admin`update cases.cases set status = 'OPEN' where id = ${demoCaseId}`;
    }
  });
});

describe('last of all, the key of the case', () => {
  it('takes every file and every word with it when it is destroyed; the chain of custody stays', async () => {
    const { item } = await lawyer.register(text('kept as long as the key'));
    await hub.caseKeys.destroy(caseKeyName(demoCaseId));
    expect((await lawyer.http(`/files/evidence/${item.id}`)).status).toBe(404);
    const { data } = await hub.ask('lawyer', `{ evidenceItem(id: "${item.id}") { title sha256 custody { kind } } }`);
    expect(data.evidenceItem).toEqual({ title: null, sha256: item.sha256, custody: [{ kind: 'REGISTERED' }] });
  });
});
