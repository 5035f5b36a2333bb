import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoId } from '../../hub/demo/ids.ts';
import { demoCaseId } from '../../hub/demo/network.ts';
import { type Loose, mutate } from '../support/disclosures.ts';
import { evidenceClient, plantEvidence } from '../support/evidence.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
const ids = {
  deadline: '',
  done: '',
  event: '',
  evidence: '',
  upload: '',
  sent: '',
  violation: '',
  filed: '',
  examination: '',
  incident: '',
};
const day = (offset: number) => new Date(Date.now() + 6 * 3_600_000 + offset * 86_400_000).toISOString().slice(0, 10);
const yesterday = new Date(Date.now() - 86_400_000).toISOString();

const made = async (name: string, input: Record<string, unknown>, noun: string): Promise<string> => {
  const answer = await mutate(hub, 'lawyer', name, input, `${noun} { id }`);
  expect(answer.errors).toEqual([]);
  return answer[noun].id;
};

beforeAll(async () => {
  hub = await startTestHub({ work: false });
  const caseId = demoCaseId;
  ids.deadline = await made('addDeadline', { caseId, kind: 'OTHER', title: 'open', dueOn: day(9) }, 'deadline');
  ids.done = await made('addDeadline', { caseId, kind: 'OTHER', title: 'done', dueOn: day(9) }, 'deadline');
  await made('completeDeadline', { deadlineId: ids.done }, 'deadline');
  ids.event = await made('enterLegalEvent', { caseId, kind: 'DECISION_RECEIVED', happenedOn: day(-1) }, 'event');
  ids.violation = await made('reportViolation', { orderId: demoId('order'), happenedAt: yesterday, bar: 'CONTACT' }, 'violation');
  ids.examination = await made('orderExamination', { caseId, kind: 'MEDICAL', orderedOn: day(-3), bureau: 'x' }, 'examination');
  ids.incident = await made('recordIncident', { caseId, type: 'FOLLOWING', happenedAt: yesterday }, 'incident');
  const complaint = { caseId, template: 'INACTION_COMPLAINT', instance: 'POLICE_UNIT', addressee: 'unit' };
  ids.filed = await made('draftFiling', complaint, 'filing');
  await made('markFiled', { filingId: ids.filed, filedOn: day(-1), channel: 'POST' }, 'filing');
  [ids.evidence = ''] = await plantEvidence(hub.admin);
  const lawyer = evidenceClient(hub, 'lawyer');
  const content = Buffer.from('all of it was sent');
  ids.upload = (await lawyer.begin({ content, mediaType: 'text/plain' })).upload.id;
  const { upload } = await lawyer.begin({ content, mediaType: 'text/plain' });
  ids.sent = upload.id;
  await lawyer.patch(upload.url, 0, content);
  await hub.admin`update cases.cases set status = 'CLOSED' where id = ${demoCaseId}`;
});
afterAll(() => hub.stop());

const written = async () => {
  const tables = await hub.admin<{ name: string }[]>`
    select table_name as name from information_schema.tables where table_schema = 'cases' and table_type = 'BASE TABLE'`;
  const rows: Record<string, unknown> = {};
  for (const { name } of tables)
    rows[name] = (
      await hub.admin.unsafe(`select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as all from cases."${name}" t`)
    )[0]?.all;
  return rows;
};

const caseId = demoCaseId;
const writes: [operation: string, input: () => Record<string, unknown>, noun: string][] = [
  ['addDeadline', () => ({ caseId, kind: 'OTHER', title: 'late', dueOn: day(3) }), 'deadline'],
  ['moveDeadline', () => ({ deadlineId: ids.deadline, dueOn: day(4), reason: 'x' }), 'deadline'],
  ['completeDeadline', () => ({ deadlineId: ids.deadline }), 'deadline'],
  ['cancelDeadline', () => ({ deadlineId: ids.deadline, reason: 'x' }), 'deadline'],
  ['reopenDeadline', () => ({ deadlineId: ids.done }), 'deadline'],
  ['enterLegalEvent', () => ({ caseId, kind: 'FILING_FILED', happenedOn: day(-1) }), 'event'],
  ['correctLegalEvent', () => ({ eventId: ids.event, happenedOn: day(-2) }), 'event'],
  ['correctLegalEvent', () => ({ eventId: ids.event, happenedOn: null }), 'event'],
  ['beginUpload', () => ({ caseId, name: 'x', mediaType: 'image/jpeg', bytes: '9' }), 'upload'],
  ['finishUpload', () => ({ uploadId: ids.upload, kind: 'OTHER', title: 'x' }), 'item'],
  ['finishUpload', () => ({ uploadId: ids.sent, kind: 'OTHER', title: 'x' }), 'item'],
  ['recordCustody', () => ({ itemId: ids.evidence, kind: 'LOST' }), 'item'],
  ['recordCustody', () => ({ itemId: ids.evidence, kind: 'HANDED_OVER', who: 'x', receiptNumber: '1' }), 'item'],
  ['exportEvidence', () => ({ caseId, form: 'COPIES', purpose: 'COURT' }), 'export'],
  ['exportEvidence', () => ({ caseId, itemIds: [ids.evidence], form: 'ORIGINALS', purpose: 'COURT' }), 'export'],
  ['addViolationEvidence', () => ({ violationId: ids.violation, evidenceIds: [ids.evidence] }), 'violation'],
  ['setFilingProof', () => ({ filingId: ids.filed, proofId: ids.evidence }), 'filing'],
  ['orderExamination', () => ({ caseId, kind: 'MEDICAL', orderedOn: day(-1), bureau: 'x', evidenceIds: [ids.evidence] }), 'examination'],
  ['recordConclusion', () => ({ examinationId: ids.examination, receivedOn: day(0), evidenceIds: [ids.evidence] }), 'examination'],
  [
    'correctIncident',
    () => ({ incidentId: ids.incident, type: 'FOLLOWING', happenedAt: yesterday, evidenceIds: [ids.evidence] }),
    'incident',
  ],
  ['makeCourtBundle', () => ({ caseId, language: 'EN', items: [{ evidenceId: ids.evidence }] }), 'bundle'],
];

describe('a closed case', () => {
  it.each(writes)('takes nothing by %s, and says why', async (operation, input, noun) => {
    const before = await written();
    const answer: Loose = await mutate(hub, 'lawyer', operation, input(), `${noun} { id }`);
    expect([answer[noun], answer.errors.map(({ code }: Loose) => code)]).toEqual([null, ['CASE_CLOSED']]);
    expect(await written()).toEqual(before);
    const stranger: Loose = await mutate(hub, 'lawyer-other', operation, input(), `${noun} { id }`);
    expect(stranger.errors.map(({ code }: Loose) => code)).toEqual(['NOT_FOUND']);
  });

  it('tells nobody else of an upload whether it is of a closed case or is none', async () => {
    const finish = (uploadId: string) => mutate(hub, 'counsellor', 'finishUpload', { uploadId, kind: 'OTHER', title: 'x' }, 'item { id }');
    expect(await finish(ids.sent)).toEqual(await finish(randomUUID()));
  });
});
