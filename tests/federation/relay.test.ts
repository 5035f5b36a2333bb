import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoCaseId, demoRelayCode } from '../../hub/demo/network.ts';
import { memberIdOf, organisationIdOf, type PersonaName, personaNames } from '../../hub/demo/personas.ts';
import { createSigner, verifierLine } from '../../platform/signedNote.ts';
import { segmentBytes } from '../../subgraphs/cases/files/segments.ts';
import { verifyProof } from '../../subgraphs/cases/serviceProof/signedPdf.ts';
import { until } from '../support/disclosures.ts';
import { evidenceClient, sha256 } from '../support/evidence.ts';
import { docxWith, mediaTypes, pdfWith, relaySender } from '../support/relay.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
let clerk: ReturnType<typeof relaySender>;
let opposing: ReturnType<typeof relaySender>;
let lawyer: ReturnType<typeof evidenceClient>;
beforeAll(async () => {
  hub = await startTestHub();
  clerk = relaySender(hub, 'court-clerk');
  opposing = relaySender(hub, 'opposing-counsel');
  lawyer = evidenceClient(hub, 'lawyer');
});
afterAll(() => hub.stop());
beforeEach(async () => {
  await hub.admin`delete from cases.files where purpose = 'SERVICE' and state <> 'WHOLE'`;
});

const codes = (payload: { errors: { code: string }[] }) => payload.errors.map(({ code }) => code);
const runTask = (task: string) => hub.admin`select from cases_jobs.add_job(${task})`;
const change = async (persona: PersonaName, name: string, input: Record<string, unknown>, selection: string) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data } = await hub.ask(persona, `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} errors { code } } }`, {
    input,
  });
  return data?.[name];
};
const documentFields =
  'id number fileName courtFileNumber sender senderOrganisationId mediaType bytes sha256 warnings state acknowledgedOn acknowledgedBy returnedOn returnReason steps { kind memberId } url proofUrl';
const settle = (name: 'acknowledgeService' | 'withdrawAcknowledgement' | 'returnService', serviceId: string, rest: object = {}) =>
  change('lawyer', name, { serviceId, ...rest }, `document { ${documentFields} }`);
const served = async (id: string, persona: PersonaName = 'lawyer') =>
  (await hub.ask(persona, `query ($id: ID!) { servedDocument(id: $id) { ${documentFields} } }`, { id })).data?.servedDocument;
const alarmsOf = async (subjectId: string) =>
  (await hub.admin`select kind, acknowledged_at is not null as heard from cases.alarms where subject_id = ${subjectId}`).map((row) => ({
    ...row,
  }));
/** Open days that the document started, by the rule that says so. */
const deadlinesOf = async (subjectId: string) =>
  (
    await hub.admin`select d.rule_code from cases.deadlines d join cases.legal_events e on e.id = d.event_id
      where e.subject_id = ${subjectId} and d.cancelled_at is null order by 1`
  ).map(({ rule_code }) => rule_code);
const arrived = (id: string) => until(async () => ((await alarmsOf(id)).length > 0 ? true : undefined));
/** As if it had been settled on an earlier day. */
const dayLater = (id: string) =>
  hub.admin`update cases.served_documents set acknowledged_on = acknowledged_on - 1, returned_on = returned_on - 1 where id = ${id}`;
type Handed = Awaited<ReturnType<typeof clerk.handIn>>;
let counter = 0;
const someDocument = (extra = '') => {
  counter += 1;
  return pdfWith(`% ${counter} ${extra}`);
};

describe('a document that is handed in', () => {
  it('reaches the case whose code it was handed in under, with its hash and no word in the alarm', async () => {
    const content = someDocument('<< /S /URI /URI (https://t.example/seen) >>');
    const { receipt, errors } = await clerk.handIn(content, { sha256: sha256(content) });
    expect(errors).toEqual([]);
    expect(receipt).toMatchObject({
      fileName: 'Определение суда.pdf',
      courtFileNumber: 'ГД-17/2026',
      mediaType: 'application/pdf',
      bytes: String(content.length),
      sha256: sha256(content),
      status: 'RECEIVED',
      settledOn: null,
      proofUrl: null,
    });
    expect(receipt.number).toMatch(/^SV(-[0-9A-F]{4}){3}$/);
    await arrived(receipt.id);
    expect(await alarmsOf(receipt.id)).toEqual([{ kind: 'DOCUMENT_SERVED', heard: false }]);
    expect(await deadlinesOf(receipt.id)).toEqual(['SERVICE_ACKNOWLEDGEMENT']);
    expect(await served(receipt.id)).toMatchObject({
      fileName: 'Определение суда.pdf',
      courtFileNumber: 'ГД-17/2026',
      sender: 'COURT',
      senderOrganisationId: organisationIdOf('court'),
      warnings: ['HAS_REMOTE_CONTENT'],
      state: 'WAITING',
      steps: [{ kind: 'HANDED_IN', memberId: null }],
    });
    expect(hub.logged()).not.toContain('Определение');
    const told = (await hub.admin`select payload::text as payload from cases.outbox where kind = 'alarm.raised'`).map(
      ({ payload }) => payload,
    );
    expect(told.length).toBeGreaterThan(0);
    expect(told.join()).not.toContain(receipt.id);
  });

  it('goes on where it broke off', async () => {
    const content = Buffer.concat([pdfWith(), Buffer.alloc(segmentBytes + 1_000_000, ' ')]);
    const { upload } = await clerk.begin(content);
    const broken = new ReadableStream({
      start: (controller) => controller.enqueue(new Uint8Array(content.subarray(0, segmentBytes + 300_000))),
      pull: () => new Promise((_resolve, reject) => setTimeout(() => reject(new Error('the connection broke')), 300)),
    });
    await expect(clerk.patch(upload.url, 0, broken)).rejects.toThrow();
    await until(async () => (Number((await clerk.head(upload.url)).headers.get('upload-offset')) === segmentBytes ? true : undefined));
    expect(codes(await clerk.serve(upload.id))).toEqual(['UPLOAD_INCOMPLETE']);
    await clerk.patch(upload.url, segmentBytes, new Uint8Array(content.subarray(segmentBytes)));
    const { receipt } = await clerk.serve(upload.id);
    expect(receipt.sha256).toBe(sha256(content));
  });

  it('twice is one receipt, by its key and by its upload', async () => {
    const idempotencyKey = randomUUID();
    const content = someDocument();
    const first = await clerk.begin(content, { idempotencyKey });
    const again = await clerk.begin(content, { idempotencyKey });
    expect(again.upload).toEqual(first.upload);
    expect(codes(await clerk.begin(Buffer.from('another'), { idempotencyKey }))).toEqual(['KEY_USED']);
    await clerk.patch(first.upload.url, 0, new Uint8Array(content));
    const answers = await Promise.all([1, 2, 3].map(() => clerk.serve(first.upload.id)));
    expect(new Set(answers.map(({ receipt }) => receipt.number)).size).toBe(1);
    expect(await clerk.begin(content, { idempotencyKey })).toMatchObject({ upload: null, receipt: { id: first.upload.id }, errors: [] });
    expect((await opposing.begin(content, { idempotencyKey })).upload.id).not.toBe(first.upload.id);
  });

  it.each([
    ['INVALID_KEY', { idempotencyKey: 'short' }],
    ['INVALID_TEXT', { fileName: ' ' }],
    ['INVALID_TEXT', { fileName: 'x'.repeat(256) }],
    ['INVALID_HASH', { sha256: 'abc' }],
    ['UNKNOWN_TYPE', { mediaType: 'text/html' }],
    ['UNKNOWN_TYPE', { mediaType: 'image/svg+xml' }],
    ['UNKNOWN_TYPE', { mediaType: 'application/zip' }],
    ['UNKNOWN_TYPE', { mediaType: 'application/vnd.ms-word.document.macroEnabled.12' }],
    ['EMPTY', { bytes: '0' }],
    ['EMPTY', { bytes: '-1' }],
    ['TOO_LARGE', { bytes: String(50 * 1024 ** 2 + 1) }],
  ])('is not announced with %s: %j', async (code, wrong) => {
    const before = await hub.admin`select count(*) from cases.files`;
    expect(await clerk.begin(pdfWith(), wrong)).toMatchObject({ upload: null, receipt: null, errors: [{ code }] });
    expect(await hub.admin`select count(*) from cases.files`).toEqual(before);
  });

  it.each([
    ['TYPE_REFUSED', async () => Buffer.from('MZ\x90\0 a program'), { mediaType: mediaTypes.pdf }],
    ['TYPE_REFUSED', async () => Buffer.from('<html><img src="https://t.example/pixel.gif"></html>'), { mediaType: mediaTypes.text }],
    ['TYPE_REFUSED', async () => docxWith({}, 'application/vnd.ms-word.document.macroEnabled.main+xml'), { mediaType: mediaTypes.docx }],
    ['HAS_MACROS', async () => docxWith({ 'word/vbaProject.bin': 'x' }), { mediaType: mediaTypes.docx }],
    ['WRONG_HASH', async () => someDocument(), { sha256: sha256(Buffer.from('another')) }],
  ])('is not taken with %s, and nothing of it is kept', async (code, content, announced) => {
    const { upload } = await clerk.begin(await content(), announced);
    await clerk.patch(upload.url, 0, new Uint8Array(await content()));
    const answer = await clerk.serve(upload.id);
    expect([answer.receipt, codes(answer)]).toEqual([null, [code]]);
    expect(codes(await clerk.serve(upload.id))).toEqual(['NOT_FOUND']);
    expect(await clerk.receipt(upload.id)).toBeNull();
    await runTask('sweepFiles');
    await until(async () => ((await hub.admin`select from cases.files where id = ${upload.id}`).length === 0 ? true : undefined));
    expect(readdirSync(hub.caseKeysFolder).join()).not.toContain(upload.id);
  });

  it('is not taken with words that are too long, or more bytes than announced', async () => {
    const { upload } = await clerk.begin(Buffer.from('ten bytes!'), { mediaType: mediaTypes.text });
    expect((await clerk.patch(upload.url, 0, 'more than ten bytes')).status).toBe(413);
    await clerk.patch(upload.url, 0, 'ten bytes!');
    for (const wrong of [{ relayCode: ' ' }, { relayCode: 'x'.repeat(81) }, { courtFileNumber: '' }, { courtFileNumber: 'x'.repeat(81) }])
      expect(codes(await clerk.serve(upload.id, wrong))).toEqual(['INVALID_TEXT']);
    expect(codes(await clerk.serve(upload.id))).toEqual([]);
  });

  it('is one of sixty a day at most, also when many are announced at once', async () => {
    const owner = memberIdOf('opposing-counsel');
    await hub.admin`insert into cases.files (network_id, purpose, state, media_type, bytes, wrapped_key, created_by)
      select network_id, 'SERVICE', 'GONE', 'PDF', 1, '\\x00', ${owner} from cases.networks, generate_series(1,
        57 - (select count(*) from cases.files where created_by = ${owner} and purpose = 'SERVICE')::int)`;
    const begun = await Promise.all(Array.from({ length: 6 }, () => opposing.begin(pdfWith())));
    expect(begun.filter(({ upload }) => upload !== null)).toHaveLength(3);
    expect(codes(begun.find(({ upload }) => upload === null))).toEqual(['TOO_MANY']);
    await hub.admin`delete from cases.files where created_by = ${owner} and state <> 'WHOLE'`;
  });
});

describe('what a sender can learn', () => {
  it('is the same of a code that leads to a case, a revoked one and none at all', async () => {
    const issued = await change('lawyer', 'issueRelayCode', { caseId: demoCaseId, label: 'the court' }, 'code relayCode { id label }');
    await change('lawyer', 'revokeRelayCode', { relayCodeId: issued.relayCode.id }, 'relayCode { revokedAt }');
    const content = someDocument();
    const answers: { handedIn: Handed; receipt: Handed['receipt'] }[] = [];
    for (const relayCode of [demoRelayCode, issued.code, 'ABCD-ABCD-ABCD-ABCD', 'no code at all']) {
      const handedIn = await clerk.handIn(content, {}, { relayCode });
      answers.push({ handedIn, receipt: await clerk.receipt(handedIn.receipt.id) });
    }
    const [real, ...others] = answers;
    await arrived(real?.handedIn.receipt.id);
    const drawn = ({ handedIn, receipt }: (typeof answers)[number]) => {
      const { id, number, handedInAt } = receipt;
      return JSON.stringify({ handedIn, receipt }).replaceAll(id, 'ID').replaceAll(number, 'NUMBER').replaceAll(handedInAt, 'AT');
    };
    for (const other of others) {
      expect(drawn(other)).toBe(drawn(real as (typeof answers)[number]));
      expect(await served(other.handedIn.receipt.id)).toBeNull();
      expect(await alarmsOf(other.handedIn.receipt.id)).toEqual([]);
    }
  });

  it('stays the same when nobody can acknowledge it any more and its bytes are dropped', async () => {
    const { receipt } = await clerk.handIn(someDocument(), {}, { relayCode: 'ABCD-ABCD-ABCD-ABCE' });
    await hub.admin`update cases.served_documents set handed_in_at = handed_in_at - interval '91 days' where id = ${receipt.id}`;
    const before = await clerk.receipt(receipt.id);
    await runTask('sweepFiles');
    await until(async () => ((await hub.admin`select from cases.files where id = ${receipt.id}`).length === 0 ? true : undefined));
    expect(await clerk.receipt(receipt.id)).toEqual(before);
  });

  it('is nothing of what others handed in, whatever id is guessed', async () => {
    const { receipt } = await clerk.handIn(someDocument());
    const nowhere = randomUUID();
    expect(await opposing.receipt(receipt.id)).toBeNull();
    expect(codes(await opposing.serve(receipt.id))).toEqual(codes(await opposing.serve(nowhere)));
    for (const path of [`/files/services/${receipt.id}`, `/files/served/${receipt.id}`, `/files/proofs/${receipt.id}/en`])
      expect((await opposing.http(path)).status).toBe((await opposing.http(path.replace(receipt.id, nowhere))).status);
    const list = '{ myServices(first: 100) { edges { node { id } } } }';
    const ids = async (persona: PersonaName) =>
      (await hub.ask(persona, list)).data.myServices.edges.map(({ node }: { node: { id: string } }) => node.id);
    expect(await ids('court-clerk')).toContain(receipt.id);
    expect(await ids('opposing-counsel')).not.toContain(receipt.id);
  });

  it('comes in pages, newest first', async () => {
    for (let count = 0; count < 3; count += 1) await clerk.handIn(someDocument());
    const page = async (after: string | null) =>
      (
        await hub.ask(
          'court-clerk',
          'query ($after: String) { myServices(first: 2, after: $after) { edges { cursor node { id handedInAt } } pageInfo { hasNextPage } } }',
          { after },
        )
      ).data.myServices;
    const first = await page(null);
    const second = await page(first.edges[1].cursor);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const moments = [...first.edges, ...second.edges].map(({ node }: { node: { handedInAt: string } }) => node.handedInAt);
    expect(moments).toEqual(moments.toSorted().reverse());
    expect(new Set([...first.edges, ...second.edges].map(({ node }) => node.id)).size).toBe(4);
  });

  it('is told on the day after, and never why or by whom unless the office wishes it', async () => {
    const [plain, named, returned] = [
      await clerk.handIn(someDocument()),
      await clerk.handIn(someDocument()),
      await clerk.handIn(someDocument()),
    ].map(({ receipt }) => receipt.id as string);
    await settle('acknowledgeService', plain ?? '');
    await settle('acknowledgeService', named ?? '', { nameOffice: true });
    await settle('returnService', returned ?? '', { reason: 'NOT_REPRESENTED' });
    for (const id of [plain, named, returned])
      expect(await clerk.receipt(id ?? '')).toMatchObject({ status: 'RECEIVED', settledOn: null, acknowledgedBy: null, proofUrl: null });
    expect((await clerk.http(`/files/proofs/${plain}/en`)).status).toBe(404);
    for (const id of [plain, named, returned]) await dayLater(id ?? '');
    const settledOn = expect.stringMatching(/^\d{4}-\d\d-\d\d$/);
    expect(await clerk.receipt(plain ?? '')).toMatchObject({ status: 'ACKNOWLEDGED', settledOn, acknowledgedBy: null });
    expect(await clerk.receipt(named ?? '')).toMatchObject({ status: 'ACKNOWLEDGED', settledOn, acknowledgedBy: 'Law Office Example' });
    expect(await clerk.receipt(returned ?? '')).toMatchObject({ status: 'RETURNED', settledOn, acknowledgedBy: null, proofUrl: null });
  });
});

describe('the lawyer', () => {
  it('acknowledges once: what service starts begins, and what waited is heard', async () => {
    const { receipt } = await opposing.handIn(someDocument());
    await arrived(receipt.id);
    const { document, errors } = await settle('acknowledgeService', receipt.id, { branch: 'CIVIL' });
    expect(errors).toEqual([]);
    expect(document).toMatchObject({ state: 'ACKNOWLEDGED', acknowledgedBy: memberIdOf('lawyer'), sender: 'OPPOSING_COUNSEL' });
    expect(await deadlinesOf(receipt.id)).toEqual(['OBJECTION_TO_DOCUMENT']);
    expect(await alarmsOf(receipt.id)).toEqual([{ kind: 'DOCUMENT_SERVED', heard: true }]);
    expect(codes(await settle('acknowledgeService', receipt.id))).toEqual(['ALREADY_ACKNOWLEDGED']);
    expect(codes(await settle('returnService', receipt.id, { reason: 'UNSAFE' }))).toEqual(['ALREADY_ACKNOWLEDGED']);
  });

  it('takes an acknowledgement back on its own day, and not after', async () => {
    const { receipt } = await clerk.handIn(someDocument());
    await arrived(receipt.id);
    expect(codes(await settle('withdrawAcknowledgement', receipt.id))).toEqual(['NOT_ACKNOWLEDGED']);
    await settle('acknowledgeService', receipt.id);
    const { document } = await settle('withdrawAcknowledgement', receipt.id);
    expect(document).toMatchObject({ state: 'WAITING', acknowledgedOn: null, acknowledgedBy: null });
    expect(await deadlinesOf(receipt.id)).toEqual(['SERVICE_ACKNOWLEDGEMENT']);
    await settle('acknowledgeService', receipt.id);
    await dayLater(receipt.id);
    expect(codes(await settle('withdrawAcknowledgement', receipt.id))).toEqual(['ALREADY_TOLD']);
    expect((await served(receipt.id)).steps.map(({ kind }: { kind: string }) => kind)).toEqual([
      'HANDED_IN',
      'ACKNOWLEDGED',
      'ACKNOWLEDGEMENT_WITHDRAWN',
      'ACKNOWLEDGED',
    ]);
  });

  it('returns what is not for the case: nothing of it runs any more', async () => {
    const { receipt } = await clerk.handIn(someDocument());
    await arrived(receipt.id);
    expect((await settle('returnService', receipt.id, { reason: 'WRONG_CASE' })).document).toMatchObject({
      state: 'RETURNED',
      returnReason: 'WRONG_CASE',
    });
    expect(await deadlinesOf(receipt.id)).toEqual([]);
    expect(codes(await settle('acknowledgeService', receipt.id))).toEqual(['ALREADY_RETURNED']);
  });

  it('fetches the document bit for bit, as bytes to be saved and nothing else', async () => {
    const content = someDocument('/OpenAction << /S /JavaScript /JS (app.alert) >>');
    const { receipt } = await clerk.handIn(content);
    await arrived(receipt.id);
    const answer = await lawyer.http(`/files/served/${receipt.id}`);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="served-${receipt.id.slice(0, 8)}.pdf"`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'no-store',
    });
    expect(sha256(Buffer.from(await answer.arrayBuffer()))).toBe(sha256(content));
    expect((await served(receipt.id)).steps).toEqual([
      { kind: 'HANDED_IN', memberId: null },
      { kind: 'READ', memberId: memberIdOf('lawyer') },
    ]);
    expect((await lawyer.http(`/files/served/${receipt.id}`, { method: 'POST' })).status).toBe(405);
  });

  it('finds it in the case, in pages; codes are told once and kept as hashes', async () => {
    const list = `query ($after: String) { case(id: "${demoCaseId}") { served(first: 1, after: $after) { edges { cursor node { id } } pageInfo { hasNextPage } } } }`;
    const page = async (after: string | null) => (await hub.ask('counsellor', list, { after })).data.case.served;
    const first = await page(null);
    const second = await page(first.edges[0].cursor);
    expect(first.edges[0].node.id).not.toBe(second.edges[0].node.id);
    const { code, relayCode } = await change(
      'lawyer',
      'issueRelayCode',
      { caseId: demoCaseId, label: 'the district court' },
      'code relayCode { id label }',
    );
    expect(relayCode.label).toBe('the district court');
    const { data } = await hub.ask('lawyer', `{ case(id: "${demoCaseId}") { relayCodes { id label revokedAt } } }`);
    expect(data.case.relayCodes[0]).toEqual({ id: relayCode.id, label: 'the district court', revokedAt: null });
    const [{ row }] = (await hub.admin`select r::text as row from cases.relay_codes r where id = ${relayCode.id}`) as never as [
      { row: string },
    ];
    expect(row.includes(code) || row.includes('district')).toBe(false);
    const lower = await clerk.handIn(someDocument(), {}, { relayCode: code.toLowerCase().replaceAll('-', ' ') });
    await arrived(lower.receipt.id);
    await change('lawyer', 'revokeRelayCode', { relayCodeId: relayCode.id }, 'relayCode { id }');
    // What came before is not taken back.
    expect((await served(lower.receipt.id)).state).toBe('WAITING');
  });

  it('issues codes for open cases of their own, twenty at most', async () => {
    const issue = (caseId: string, label: string | null = null) => change('lawyer', 'issueRelayCode', { caseId, label }, 'code');
    expect(codes(await issue(randomUUID()))).toEqual(['NOT_FOUND']);
    expect(codes(await issue(demoCaseId, ''))).toEqual(['INVALID_TEXT']);
    expect(codes(await issue(demoCaseId, 'x'.repeat(121)))).toEqual(['INVALID_TEXT']);
    const issued = await Promise.all(Array.from({ length: 22 }, () => issue(demoCaseId)));
    expect(issued.filter(({ code }) => code === null).map(codes)).toContainEqual(['TOO_MANY']);
    const [{ running }] = (await hub.admin`select count(*)::int as running from cases.relay_codes where revoked_at is null`) as never as [
      { running: number },
    ];
    expect(running).toBe(20);
    expect(codes(await change('lawyer', 'revokeRelayCode', { relayCodeId: randomUUID() }, 'code'))).toEqual(['NOT_FOUND']);
  });

  it('is told of documents for a closed case, and acknowledges them once it is open again', async () => {
    await hub.admin`update cases.cases set status = 'CLOSED' where id = ${demoCaseId}`;
    try {
      const { receipt } = await clerk.handIn(someDocument());
      await arrived(receipt.id);
      for (const [name, rest] of [
        ['acknowledgeService', {}],
        ['withdrawAcknowledgement', {}],
        ['returnService', { reason: 'UNSAFE' }],
      ] as const)
        expect(codes(await settle(name, receipt.id, rest))).toEqual(['CASE_CLOSED']);
      expect(codes(await change('lawyer', 'issueRelayCode', { caseId: demoCaseId }, 'code'))).toEqual(['CASE_CLOSED']);
      await hub.admin`update cases.cases set status = 'OPEN' where id = ${demoCaseId}`;
      expect(codes(await settle('acknowledgeService', receipt.id))).toEqual([]);
    } finally {
      await hub.admin`update cases.cases set status = 'OPEN' where id = ${demoCaseId}`;
    }
  });
});

describe('everybody else', () => {
  it('cannot see, fetch or settle a document: it is as one that never was', async () => {
    const { receipt } = await clerk.handIn(someDocument());
    await arrived(receipt.id);
    const nowhere = randomUUID();
    for (const persona of personaNames.filter((name) => name !== 'lawyer' && name !== 'counsellor')) {
      expect(await served(receipt.id, persona)).toBeNull();
      const http = evidenceClient(hub, persona).http;
      const answers = await Promise.all([receipt.id, nowhere].map(async (id) => (await http(`/files/served/${id}`)).status));
      expect(answers).toEqual([404, 404]);
    }
    const other = async (id: string) =>
      codes(await change('lawyer-other', 'acknowledgeService', { serviceId: id }, `document { ${documentFields} }`));
    expect([await other(receipt.id), await other(nowhere)]).toEqual([['NOT_FOUND'], ['NOT_FOUND']]);
    expect((await served(receipt.id)).state).toBe('WAITING');
  });

  it('is refused at the door of what is not theirs', async () => {
    const { receipt } = await clerk.handIn(someDocument());
    await arrived(receipt.id);
    const refused = async (persona: PersonaName, document: string) => (await hub.ask(persona, document)).errors?.[0]?.extensions?.code;
    expect(await refused('counsellor', `mutation { acknowledgeService(input: { serviceId: "${receipt.id}" }) { errors { code } } }`)).toBe(
      'FORBIDDEN',
    );
    expect(await refused('lawyer', '{ myServices { edges { node { id } } } }')).toBe('FORBIDDEN');
    expect(await refused('court-clerk', '{ overdueServices }')).toBe('FORBIDDEN');
    expect((await evidenceClient(hub, 'counsellor').http(`/files/served/${receipt.id}`)).status).toBe(404);
    expect((await lawyer.http(`/files/services/${receipt.id}`, { method: 'HEAD', headers: { 'tus-resumable': '1.0.0' } })).status).toBe(
      404,
    );
  });

  it('who coordinates is told how many nobody took in time, as the day began', async () => {
    const count = async () => (await hub.ask('coordinator', '{ overdueServices }')).data.overdueServices;
    const before = await count();
    const { receipt } = await clerk.handIn(someDocument());
    await arrived(receipt.id);
    await hub.admin`update cases.deadlines set due_on = current_date - 2 where event_id in (select id from cases.legal_events where subject_id = ${receipt.id})`;
    expect(await count()).toBe(before + 1);
    await settle('acknowledgeService', receipt.id);
    expect(await count()).toBe(before + 1);
    await hub.admin`update cases.deadlines set cancelled_at = cancelled_at - interval '1 day' where event_id in (select id from cases.legal_events where subject_id = ${receipt.id}) and cancelled_at is not null`;
    expect(await count()).toBe(before);
  });
});

describe('the proof of service', () => {
  const cli = (...args: string[]) => {
    try {
      return execFileSync(process.execPath, ['--import', 'tsx', 'hub/main.ts', 'evidence', 'proof', ...args], {
        encoding: 'utf8',
        stdio: 'pipe',
      });
    } catch (error) {
      return `${(error as { stdout: string }).stdout}${(error as { stderr: string }).stderr}`;
    }
  };

  it('is given to sender and lawyer, and a third person checks it with nothing but the file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'saya-proof-'));
    try {
      const content = someDocument();
      const { receipt } = await clerk.handIn(content);
      await arrived(receipt.id);
      expect((await lawyer.http(`/files/proofs/${receipt.id}/ru`)).status).toBe(404);
      await settle('acknowledgeService', receipt.id);
      expect((await lawyer.http(`/files/proofs/${receipt.id}/ru`)).status).toBe(200);
      await dayLater(receipt.id);
      const { proofUrl, number, settledOn } = await clerk.receipt(receipt.id);
      const answer = await clerk.http(`${proofUrl}/en`);
      expect(answer.headers.get('content-type')).toBe('application/pdf');
      const proof = Buffer.from(await answer.arrayBuffer());
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(proof)), { mergePages: true });
      for (const said of [number, 'District Court', 'Определение суда.pdf', 'ГД-17/2026'])
        expect(text.replaceAll(/\s+/g, ' ')).toContain(said);
      for (const unsaid of ['Law Office', 'Juniper', demoRelayCode]) expect(text).not.toContain(unsaid);
      const key = verifierLine(createSigner('saya-service', JSON.parse(hub.secrets.CASES_EXPORT_KEY)));
      expect(verifyProof(proof, { key, document: content })).toEqual({
        fault: null,
        facts: { receipt: number, document: sha256(content), acknowledged: settledOn },
        signer: key,
      });
      const [file, document, changed] = ['proof.pdf', 'document.pdf', 'changed.pdf'].map((name) => join(folder, name)) as [
        string,
        string,
        string,
      ];
      writeFileSync(file, proof);
      writeFileSync(document, content);
      writeFileSync(changed, Buffer.from(proof.toString('latin1').replace('/Title', '/Titel'), 'latin1'));
      expect(cli(file, '--key', key, '--document', document)).toContain(`proof of service ${number}`);
      expect(cli(file, '--document', changed)).toContain('OTHER_DOCUMENT');
      expect(cli(changed)).toContain('CHANGED');
      expect(readFileSync(file).equals(proof)).toBe(true);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('is not there for what came back, waits, or is in no such language', async () => {
    const [waiting, returned] = [await clerk.handIn(someDocument()), await clerk.handIn(someDocument())].map(
      ({ receipt }) => receipt.id as string,
    );
    await settle('returnService', returned ?? '', { reason: 'UNREADABLE' });
    await dayLater(returned ?? '');
    for (const path of [`${waiting}/en`, `${returned}/en`, `${returned}/de`])
      expect((await clerk.http(`/files/proofs/${path}`)).status).toBe(404);
  });
});

describe('a case that is destroyed', () => {
  it('takes what was served on it along, and the receipt stays as it was', async () => {
    const content = someDocument();
    const { receipt } = await clerk.handIn(content);
    await arrived(receipt.id);
    const before = await clerk.receipt(receipt.id);
    expect(readdirSync(hub.caseKeysFolder).join()).toContain(`service-${receipt.id}`);
    await hub.admin`update cases.cases set status = 'CLOSED', closed_at = now() - interval '9 years', retain_until = current_date - 1,
      destruction_asked_by = ${memberIdOf('counsellor')}, destruction_asked_at = now() where id = ${demoCaseId}`;
    expect(
      (
        await hub.ask('lawyer', 'mutation ($input: CaseIdInput!) { destroyCase(input: $input) { errors { code } } }', {
          input: { caseId: demoCaseId },
        })
      ).data.destroyCase.errors,
    ).toEqual([]);
    await until(async () => (readdirSync(hub.caseKeysFolder).join().includes(`service-${receipt.id}`) ? undefined : true));
    await until(async () => ((await hub.admin`select from cases.cases where key_destroyed_at is not null`).length > 0 ? true : undefined));
    expect(await clerk.receipt(receipt.id)).toEqual(before);
    expect((await lawyer.http(`/files/served/${receipt.id}`)).status).toBe(404);
    expect((await served(receipt.id))?.fileName ?? null).toBeNull();
    expect(await hub.admin`select from cases.relay_codes where case_id = ${demoCaseId} and revoked_at is null`).toHaveLength(0);
  });
});
