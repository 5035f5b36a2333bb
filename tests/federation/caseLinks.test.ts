import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoId } from '../../hub/demo/ids.ts';
import { demoCaseId, demoPartyId } from '../../hub/demo/network.ts';
import { type PersonaName, viewerOf } from '../../hub/demo/personas.ts';
import type { MemberViewer } from '../../platform/viewer.ts';
import { type Loose, mutate } from '../support/disclosures.ts';
import { evidenceClient, plantEvidence } from '../support/evidence.ts';
import { openLegalCase } from '../support/legalCases.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
/** What another case of the same lawyer's has: they may see it, and it belongs nowhere here. */
let other: { caseId: string; orderId: string; incidentId: string; evidenceId: string; partyId: string; filingId: string };
const ours = { orderId: demoId('order'), violationId: '', examinationId: '', incidentId: '', evidenceId: '', filedId: '', draftId: '' };

const day = (offset: number) => new Date(Date.now() + 6 * 3_600_000 + offset * 86_400_000).toISOString().slice(0, 10);
const yesterday = new Date(Date.now() - 86_400_000).toISOString();
const does = (name: string, input: Record<string, unknown>, selection: string, persona: PersonaName = 'lawyer'): Promise<Loose> =>
  mutate(hub, persona, name, input, selection);
const made = async (name: string, input: Record<string, unknown>, noun: string, selection = 'id'): Promise<Loose> => {
  const answer = await does(name, input, `${noun} { ${selection} }`);
  expect(answer.errors).toEqual([]);
  return answer[noun];
};

const complaint = { template: 'INACTION_COMPLAINT', instance: 'POLICE_UNIT', addressee: 'District police unit' };
const incident = { type: 'FOLLOWING', happenedAt: yesterday };
const filed = { filedOn: day(-1), channel: 'POST' };
const order = (issuedBy: string) => ({ caseId: demoCaseId, issuedBy, startsOn: day(0), endsOn: day(9), bars: ['CONTACT'] });

beforeAll(async () => {
  hub = await startTestHub({ work: false });
  const caseId = await openLegalCase(hub, { survivor: 'Example Other', team: [viewerOf('lawyer') as MemberViewer] });
  await hub.admin`update cases.cases set opened_at = opened_at - interval '9 days' where id = ${caseId}`;
  const [evidenceId = ''] = await plantEvidence(hub.admin, 1, caseId);
  const orderId = (await made('addProtectionOrder', { ...order('elsewhere'), caseId }, 'order')).id;
  const incidentId = (await made('recordIncident', { ...incident, caseId }, 'incident')).id;
  const partyId = (await made('addParty', { caseId, kind: 'RESPONDENT', name: 'Example Stranger' }, 'party')).id;
  const filing = await made('draftFiling', { ...complaint, caseId }, 'filing');
  await made('markFiled', { ...filed, filingId: filing.id }, 'filing');
  other = { caseId, orderId, incidentId, evidenceId, partyId, filingId: filing.id };

  ours.violationId = (await made('reportViolation', { orderId: ours.orderId, happenedAt: yesterday, bar: 'CONTACT' }, 'violation')).id;
  ours.examinationId = (
    await made('orderExamination', { caseId: demoCaseId, kind: 'MEDICAL', orderedOn: day(-3), bureau: 'x' }, 'examination')
  ).id;
  await made('recordExaminationDone', { examinationId: ours.examinationId, doneOn: day(-2) }, 'examination');
  ours.incidentId = (await made('recordIncident', { ...incident, caseId: demoCaseId }, 'incident')).id;
  [ours.evidenceId = ''] = await plantEvidence(hub.admin);
  ours.draftId = (await made('draftFiling', { ...complaint, caseId: demoCaseId }, 'filing')).id;
  ours.filedId = (await made('draftFiling', { ...complaint, caseId: demoCaseId }, 'filing')).id;
  await made('markFiled', { ...filed, filingId: ours.filedId }, 'filing');
});
afterAll(() => hub.stop());

const tables = [
  'protection_orders',
  'order_history',
  'order_violations',
  'incidents',
  'examinations',
  'filings',
  'evidence_items',
  'evidence_custody',
  'evidence_exports',
  'legal_events',
  'bundles',
];
/** Every row there is, so that a change of any of them is seen. */
const everything = async () => {
  const written: Record<string, unknown> = {};
  for (const table of tables)
    written[table] = (await hub.admin.unsafe(`select md5(string_agg(t::text, '|' order by t::text)) as all from cases.${table} t`))[0]?.all;
  return written;
};

type Try = [
  operation: string,
  code: string,
  field: string,
  foreign: () => string,
  input: (id: string) => Record<string, unknown>,
  selection: string,
];
const tries: Try[] = [
  [
    'requestProtectionOrder',
    'UNKNOWN_RESPONDENT',
    'respondentId',
    () => other.partyId,
    (respondentId) => ({ caseId: demoCaseId, askedOf: 'unit', requestedOn: day(0), respondentId }),
    'order { id }',
  ],
  [
    'addProtectionOrder',
    'UNKNOWN_RESPONDENT',
    'respondentId',
    () => other.partyId,
    (respondentId) => ({ ...order('unit'), respondentId }),
    'order { id }',
  ],
  [
    'draftFiling',
    'UNKNOWN_RESPONDENT',
    'respondentId',
    () => other.partyId,
    (respondentId) => ({ ...complaint, caseId: demoCaseId, respondentId }),
    'filing { id }',
  ],
  [
    'changeFiling',
    'UNKNOWN_RESPONDENT',
    'respondentId',
    () => other.partyId,
    (respondentId) => ({ filingId: ours.draftId, instance: 'COURT', addressee: 'x', respondentId }),
    'filing { id }',
  ],
  [
    'draftFiling',
    'UNKNOWN_SUBJECT',
    'orderId',
    () => other.orderId,
    (orderId) => ({ ...complaint, caseId: demoCaseId, orderId }),
    'filing { id }',
  ],
  [
    'changeFiling',
    'UNKNOWN_SUBJECT',
    'orderId',
    () => other.orderId,
    (orderId) => ({ filingId: ours.draftId, instance: 'COURT', addressee: 'x', orderId }),
    'filing { id }',
  ],
  [
    'draftFiling',
    'UNKNOWN_SUBJECT',
    'earlierId',
    () => other.filingId,
    (earlierId) => ({ ...complaint, template: 'APPEAL', caseId: demoCaseId, earlierId }),
    'filing { id }',
  ],
  [
    'markFiled',
    'UNKNOWN_PROOF',
    'proofId',
    () => other.evidenceId,
    (proofId) => ({ ...filed, filingId: ours.draftId, proofId }),
    'filing { id }',
  ],
  [
    'setFilingProof',
    'UNKNOWN_PROOF',
    'proofId',
    () => other.evidenceId,
    (proofId) => ({ filingId: ours.filedId, proofId }),
    'filing { id }',
  ],
  [
    'reportViolation',
    'UNKNOWN_EVIDENCE',
    'evidenceIds',
    () => other.evidenceId,
    (id) => ({ orderId: ours.orderId, happenedAt: yesterday, bar: 'CONTACT', evidenceIds: [ours.evidenceId, id] }),
    'violation { id }',
  ],
  [
    'addViolationEvidence',
    'UNKNOWN_EVIDENCE',
    'evidenceIds',
    () => other.evidenceId,
    (id) => ({ violationId: ours.violationId, evidenceIds: [ours.evidenceId, id] }),
    'violation { id }',
  ],
  [
    'recordIncident',
    'UNKNOWN_EVIDENCE',
    'evidenceIds',
    () => other.evidenceId,
    (id) => ({ ...incident, caseId: demoCaseId, evidenceIds: [id] }),
    'incident { id }',
  ],
  [
    'recordIncident',
    'UNKNOWN_ORDER',
    'orderIds',
    () => other.orderId,
    (id) => ({ ...incident, caseId: demoCaseId, orderIds: [id] }),
    'incident { id }',
  ],
  [
    'correctIncident',
    'UNKNOWN_EVIDENCE',
    'evidenceIds',
    () => other.evidenceId,
    (id) => ({ ...incident, incidentId: ours.incidentId, evidenceIds: [id] }),
    'incident { id }',
  ],
  [
    'correctIncident',
    'UNKNOWN_ORDER',
    'orderIds',
    () => other.orderId,
    (id) => ({ ...incident, incidentId: ours.incidentId, orderIds: [id] }),
    'incident { id }',
  ],
  [
    'orderExamination',
    'UNKNOWN_EVIDENCE',
    'evidenceIds',
    () => other.evidenceId,
    (id) => ({ caseId: demoCaseId, kind: 'MEDICAL', orderedOn: day(0), bureau: 'x', evidenceIds: [id] }),
    'examination { id }',
  ],
  [
    'recordConclusion',
    'UNKNOWN_EVIDENCE',
    'evidenceIds',
    () => other.evidenceId,
    (id) => ({ examinationId: ours.examinationId, receivedOn: day(0), evidenceIds: [id] }),
    'examination { id }',
  ],
  [
    'recordCustody',
    'UNKNOWN_RECEIPT',
    'receiptItemId',
    () => other.evidenceId,
    (receiptItemId) => ({ itemId: ours.evidenceId, kind: 'HANDED_OVER', who: 'x', receiptItemId }),
    'item { id }',
  ],
  [
    'exportEvidence',
    'UNKNOWN_ITEM',
    'itemIds',
    () => other.evidenceId,
    (id) => ({ caseId: demoCaseId, itemIds: [ours.evidenceId, id], form: 'COPIES', purpose: 'COURT' }),
    'export { id }',
  ],
];

describe('what is of another case', () => {
  it.each(tries)(
    'is refused by %s with %s like what nobody has, and nothing is changed: %s',
    async (operation, code, field, foreign, input, selection) => {
      const before = await everything();
      const noun = selection.split(' ')[0] ?? '';
      for (const id of [foreign(), randomUUID(), 'no id']) {
        const answer = await does(operation, input(id), selection);
        expect(answer[noun]).toBeNull();
        expect(answer.errors).toMatchObject([{ code, ...(code === 'UNKNOWN_SUBJECT' ? {} : { field }) }]);
      }
      expect(await everything()).toEqual(before);
    },
  );

  it('is refused for a file that is finished, which can then be finished rightly', async () => {
    const lawyer = evidenceClient(hub, 'lawyer');
    const content = Buffer.from('what was said');
    const { upload } = await lawyer.begin({ content, mediaType: 'text/plain' });
    await lawyer.patch(upload.url, 0, content);
    for (const id of [other.incidentId, randomUUID(), 'no id'])
      expect((await lawyer.finish(upload.id, { incidentId: id })).errors).toEqual([{ code: 'UNKNOWN_INCIDENT', field: 'incidentId' }]);
    for (const id of [other.orderId, randomUUID(), 'no id'])
      expect((await lawyer.finish(upload.id, { orderId: id })).errors).toEqual([{ code: 'UNKNOWN_ORDER', field: 'orderId' }]);
    const { item, errors } = await lawyer.finish(upload.id, { incidentId: ours.incidentId, orderId: ours.orderId.toUpperCase() });
    expect(errors).toEqual([]);
    const { data } = await hub.ask(
      'counsellor',
      `{ case(id: "${demoCaseId}") { incidents { id evidence { id } } orders { id evidence { id } } } }`,
    );
    const byId = (list: Loose[], id: string) => list.find((one) => one.id === id)?.evidence;
    expect(byId(data.case.incidents, ours.incidentId)).toEqual([{ id: item.id }]);
    expect(byId(data.case.orders, ours.orderId)).toEqual([{ id: item.id }]);
  });

  it('is refused where a relative is given as the respondent', async () => {
    const relative = await made('addParty', { caseId: demoCaseId, kind: 'RELATIVE', name: 'Example Cousin' }, 'party');
    const refused = await does('draftFiling', { ...complaint, caseId: demoCaseId, respondentId: relative.id }, 'filing { id }');
    expect(refused).toMatchObject({ filing: null, errors: [{ code: 'UNKNOWN_RESPONDENT' }] });
  });
});

describe('somebody outside the team', () => {
  it.each(['opposing-counsel', 'court-clerk', 'police', 'hotline', 'shelter-juniper', 'coordinator', 'auditor'] as const)(
    'as %s links nothing',
    async (persona) => {
      const before = await everything();
      const proof = { filingId: ours.filedId, proofId: ours.evidenceId };
      expect(await does('setFilingProof', proof, 'filing { id }', persona)).toEqual({ refused: 'FORBIDDEN' });
      const evidence = { violationId: ours.violationId, evidenceIds: [ours.evidenceId] };
      expect(await does('addViolationEvidence', evidence, 'violation { id }', persona)).toEqual({ refused: 'FORBIDDEN' });
      expect(await everything()).toEqual(before);
    },
  );
});

describe('what belongs together', () => {
  it('an order is against a respondent of the case, also when it is issued from a request', async () => {
    const asked = await made(
      'requestProtectionOrder',
      { caseId: demoCaseId, askedOf: 'unit of links', requestedOn: day(0), respondentId: demoPartyId.toUpperCase() },
      'order',
      'id respondentId',
    );
    expect(asked.respondentId).toBe(demoPartyId);
    const issued = await made('addProtectionOrder', { ...order('unit of links'), requestId: asked.id }, 'order', 'id respondentId');
    expect(issued).toEqual({ id: asked.id, respondentId: demoPartyId });
  });

  it('a paper names whom it is about as the case does: corrected there, it is corrected here', async () => {
    const filing = await made('draftFiling', { ...complaint, caseId: demoCaseId }, 'filing', 'id respondentId respondent');
    expect(filing.respondentId).toBe(demoPartyId);
    const [row] = await hub.admin`select version from cases.case_parties where id = ${demoPartyId}`;
    await made('changeParty', { partyId: demoPartyId, expectedVersion: row?.version, name: 'Example Renamed' }, 'party');
    const { data } = await hub.ask('lawyer', `{ case(id: "${demoCaseId}") { filings { id respondent } } }`);
    expect(data.case.filings.find(({ id }: Loose) => id === filing.id)?.respondent).toBe('Example Renamed');
    const second = await made('addParty', { caseId: demoCaseId, kind: 'RESPONDENT', name: 'Example Second' }, 'party');
    expect((await made('draftFiling', { ...complaint, caseId: demoCaseId }, 'filing', 'respondent')).respondent).toBeNull();
    await made('removeParty', { partyId: second.id }, 'party');
  });

  it('a filing shows the piece of evidence that it was handed in, and a better one takes its place', async () => {
    const [stamp, clearer] = await plantEvidence(hub.admin, 2);
    const { id: filingId } = await made('draftFiling', { ...complaint, caseId: demoCaseId }, 'filing');
    const early = await does('setFilingProof', { filingId, proofId: stamp }, 'filing { id }');
    expect(early.errors).toMatchObject([{ code: 'WRONG_STATE' }]);
    const proof = 'proof { id url }';
    expect((await made('markFiled', { ...filed, filingId, proofId: stamp }, 'filing', proof)).proof).toEqual({
      id: stamp,
      url: `/files/evidence/${stamp}`,
    });
    expect((await made('setFilingProof', { filingId, proofId: clearer }, 'filing', proof)).proof.id).toBe(clearer);
    await made('recordAnswer', { filingId, answeredOn: day(0), outcome: 'REFUSED' }, 'filing');
    expect((await made('setFilingProof', { filingId, proofId: stamp }, 'filing', proof)).proof.id).toBe(stamp);
  });

  it('evidence is added to a violation, also to one the police reported, once and at most fifty', async () => {
    const evidence = await plantEvidence(hub.admin, 51);
    const add = (evidenceIds: (string | undefined)[], persona: PersonaName = 'lawyer') =>
      does('addViolationEvidence', { violationId: ours.violationId, evidenceIds }, 'violation { evidenceIds evidence { id } }', persona);
    await hub.admin`update cases.order_violations set by_police = true, state = 'DECIDED' where id = ${ours.violationId}`;
    await Promise.all([add(evidence.slice(0, 2)), add(evidence.slice(1, 3), 'counsellor')]);
    const { violation } = await add(evidence.slice(0, 1));
    expect(violation.evidenceIds.toSorted()).toEqual(evidence.slice(0, 3).toSorted());
    expect(violation.evidence.map(({ id }: Loose) => id)).toEqual(violation.evidenceIds);
    for (const wrong of [[], evidence.slice(0, 51), evidence.slice(3)])
      expect((await add(wrong)).errors).toMatchObject([{ code: 'UNKNOWN_EVIDENCE' }]);
    const absent = { violationId: randomUUID(), evidenceIds: evidence.slice(0, 1) };
    const refused = await does('addViolationEvidence', absent, 'violation { id }');
    expect(refused).toMatchObject({ violation: null, errors: [{ code: 'NOT_FOUND' }] });
    expect(await does('addViolationEvidence', { ...absent, violationId: ours.violationId }, 'violation { id }', 'lawyer-other')).toEqual(
      refused,
    );
    const [row] = await hub.admin`select cardinality(evidence_ids) as count from cases.order_violations where id = ${ours.violationId}`;
    expect(row?.count).toBe(3);
  });
});
