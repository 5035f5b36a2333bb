import { randomUUID } from 'node:crypto';
import { demoNetworkId } from '../../hub/demo/ids.ts';
import { demoCaseId } from '../../hub/demo/network.ts';
import { memberIdOf } from '../../hub/demo/personas.ts';
import { caseKeyName, sealWith } from '../../subgraphs/cases/sealing.ts';
import { legalCanary } from '../support/canaries.ts';
import { inDays, type Loose, mutate } from '../support/disclosures.ts';
import { evidenceClient } from '../support/evidence.ts';
import { pdfWith, relaySender } from '../support/relay.ts';
import type { TestHub } from '../support/testNetwork.ts';

const caseId = demoCaseId;
/** A legal day of the network's, so many days from now. */
const day = (offset: number) => inDays(offset + 0.25).slice(0, 10);

/**
 * The lawyer writes a canary into every field of the story's case that takes words, and the court beside a document it hands in.
 * @returns the id of that document
 */
export async function plantWords(hub: TestHub): Promise<{ serviceId: string }> {
  const write = async (name: string, input: Record<string, unknown>, fields: string): Promise<Loose> => {
    const payload = await mutate(hub, 'lawyer', name, input, fields);
    if (payload.errors?.length !== 0) throw new Error(`${name} was refused: ${JSON.stringify(payload)}`);
    return payload;
  };
  const { order } = await write(
    'addProtectionOrder',
    {
      caseId,
      issuedBy: 'unit',
      startsOn: day(-9),
      endsOn: day(9),
      bars: ['CONTACT'],
      number: legalCanary('order number'),
      text: legalCanary('order text'),
    },
    'order { id }',
  );
  await write(
    'recordService',
    { orderId: order.id, servedTo: 'RESPONDENT', servedOn: day(-5), how: 'IN_PERSON', note: legalCanary('order note') },
    'order { id }',
  );
  const { violation } = await write(
    'reportViolation',
    {
      orderId: order.id,
      happenedAt: inDays(-3),
      bar: 'CONTACT',
      description: legalCanary('violation description'),
      toldTo: legalCanary('violation told to'),
    },
    'violation { id }',
  );
  const violationId = violation.id;
  await write(
    'recordViolation',
    { violationId, recordedOn: day(0), registrationNumber: legalCanary('violation number') },
    'violation { id }',
  );
  await write('decideViolation', { violationId, decidedOn: day(0), decision: legalCanary('violation decision') }, 'violation { id }');

  await write(
    'recordIncident',
    {
      caseId,
      type: 'FOLLOWING',
      happenedAt: '2026-01-02T10:00:00Z',
      description: legalCanary('incident description'),
      place: legalCanary('incident place'),
    },
    'incident { id }',
  );
  const { hearing } = await write(
    'setHearing',
    {
      caseId,
      type: 'FAMILY',
      scheduledAt: inDays(-1),
      court: legalCanary('hearing court'),
      room: legalCanary('hearing room'),
      safetyNote: legalCanary('hearing note'),
    },
    'hearing { id }',
  );
  await write('recordHearingHeld', { hearingId: hearing.id, outcome: legalCanary('hearing outcome') }, 'hearing { id }');

  const { examination } = await write(
    'orderExamination',
    {
      caseId,
      kind: 'MEDICAL',
      orderedOn: day(-9),
      bureau: legalCanary('examination bureau'),
      orderedBy: legalCanary('examination ordered by'),
    },
    'examination { id }',
  );
  const examinationId = examination.id;
  await write('recordExaminationDone', { examinationId, doneOn: day(-8) }, 'examination { id }');
  await write('recordConclusion', { examinationId, receivedOn: day(-7), number: legalCanary('examination number') }, 'examination { id }');

  const { deadline } = await write(
    'addDeadline',
    { caseId, kind: 'OTHER', title: legalCanary('deadline title'), dueOn: day(3) },
    'deadline { id }',
  );
  await write('moveDeadline', { deadlineId: deadline.id, dueOn: day(2), reason: legalCanary('deadline note') }, 'deadline { id }');

  const { filing } = await write(
    'draftFiling',
    {
      caseId,
      template: 'INACTION_COMPLAINT',
      instance: 'POLICE_UNIT',
      addressee: legalCanary('filing addressee'),
      grounds: [legalCanary('filing grounds')],
    },
    'filing { id }',
  );
  await write(
    'markFiled',
    { filingId: filing.id, filedOn: day(-1), channel: 'IN_PERSON', receipt: legalCanary('filing receipt') },
    'filing { id }',
  );

  const { item } = await evidenceClient(hub, 'lawyer').register(
    { content: Buffer.from(legalCanary('evidence content')), mediaType: 'text/plain' },
    {
      title: legalCanary('evidence title'),
      description: legalCanary('evidence description'),
      takenBy: legalCanary('evidence taken by'),
    },
  );
  await write(
    'recordCustody',
    {
      itemId: item.id,
      kind: 'HANDED_OVER',
      who: legalCanary('custody who'),
      receiptNumber: legalCanary('custody receipt'),
      note: legalCanary('custody note'),
    },
    'item { id }',
  );

  await write(
    'answerRisk',
    {
      caseId,
      setId: 'follow-up',
      version: 1,
      answeredOn: day(0),
      items: ['knows-where', 'new-threat', 'approached', 'contact', 'order-kept', 'changed-fear'].map((questionId) => ({
        questionId,
        answer: 'YES',
        note: legalCanary('risk note'),
      })),
    },
    'assessment { id }',
  );
  await write(
    'setSafeContact',
    {
      caseId,
      channel: 'PHONE',
      value: legalCanary('contact value'),
      sharedWith: legalCanary('contact shared with'),
      safeHours: [],
      voicemail: false,
      codePhrase: legalCanary('contact code phrase'),
      ifSomebodyElse: legalCanary('contact if somebody else'),
    },
    'contact { id }',
  );
  await write('addParty', { caseId, kind: 'RELATIVE', name: legalCanary('relative name') }, 'party { id }');
  await write('issueRelayCode', { caseId, label: legalCanary('relay label') }, 'relayCode { id }');
  await write('registerClient', { name: `${legalCanary('client name')} Probe`, reference: 'K-1' }, 'client { id }');
  await plantReasons(hub);
  const { receipt } = await relaySender(hub, 'court-clerk').handIn(
    pdfWith(),
    { fileName: legalCanary('served file name') },
    { courtFileNumber: legalCanary('served court file number') },
  );
  return { serviceId: receipt.id };
}

/** Reasons that take a closed case, or a second conflict, to be written: sealed as the service seals them. */
async function plantReasons({ admin, caseKeys }: TestHub): Promise<void> {
  const [found] = await admin`select wrapped_key from cases.cases where id = ${caseId}`;
  const dataKey = await caseKeys.unwrap(caseKeyName(caseId), found?.wrapped_key);
  const reason = (table: string, id: string, name: Parameters<typeof legalCanary>[0]) =>
    sealWith(dataKey, demoNetworkId, { caseId, table, id, field: 'reason' }, legalCanary(name));
  const [step, override, assignment] = [randomUUID(), randomUUID(), randomUUID()];
  const lawyer = memberIdOf('lawyer');
  await admin`insert into cases.case_steps (network_id, id, case_id, kind, sealed_reason, by)
    values (${demoNetworkId}, ${step}, ${caseId}, 'REOPENED', ${reason('case_steps', step, 'step reason')}, ${lawyer})`;
  await admin`insert into cases.assignments (network_id, id, case_id, member_id, organisation_id, role, since, clearance, assigned_by)
    values (${demoNetworkId}, ${assignment}, ${caseId}, ${randomUUID()}, ${randomUUID()}, 'LAWYER', now(), 'OVERRIDDEN', ${lawyer})`;
  await admin`insert into cases.conflict_overrides (network_id, id, case_id, assignment_id, check_id, sealed_reason, overridden_by)
    values (${demoNetworkId}, ${override}, ${caseId}, ${assignment}, ${randomUUID()},
      ${reason('conflict_overrides', override, 'override reason')}, ${lawyer})`;
}
