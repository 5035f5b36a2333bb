import { demoCaseId } from '../../hub/demo/network.ts';
import { organisationIdOf, type PersonaName } from '../../hub/demo/personas.ts';
import { photograph } from '../../hub/demo/photograph.ts';
import { canarySecrets, legalCanary } from '../support/canaries.ts';
import { evidenceClient } from '../support/evidence.ts';
import type { Doing } from './doing.ts';

/** A legal day of the network's, so many days from now. */
export const day = (offset: number) => new Date(Date.now() + 6 * 3_600_000 + offset * 86_400_000).toISOString().slice(0, 10);
const moment = (offset: number) => new Date(Date.now() + offset * 86_400_000 - 60_000).toISOString();

interface Filling {
  readonly caseId: string;
  readonly persona: PersonaName;
  /** Tells the words of one case from those of another. */
  readonly number: string;
}

/** What is written into a case: in the story's, what nobody else may read. */
const words = (caseId: string, name: Parameters<typeof legalCanary>[0]) =>
  caseId === demoCaseId ? legalCanary(name) : 'words of another case';

async function fillOrders({ does, doing }: Bound, { caseId, persona, number }: Filling): Promise<string> {
  const { party } = await does('addParty', { caseId, kind: 'RESPONDENT', name: `Probe Respondent ${number}` });
  const counsel = { kind: 'OPPOSING_COUNSEL', name: `Probe Counsel ${number}`, organisationId: organisationIdOf('opposing-law-office') };
  await does('addParty', { caseId, ...counsel });
  const asked = await does('requestProtectionOrder', { caseId, askedOf: `unit ${number}`, requestedOn: day(-6), respondentId: party.id });
  await does('recordRefusal', { orderId: asked.order.id, refusedOn: day(-5), reason: 'no grounds' });
  const terms = { caseId, startsOn: day(-5), endsOn: day(10), bars: ['CONTACT'], respondentId: party.id, threatLevel: 'HIGH' };
  const revoked = await does('addProtectionOrder', { ...terms, issuedBy: `other unit ${number}`, number: `R-${number}` });
  await does('revokeOrder', { orderId: revoked.order.id, revokedOn: day(0), reason: 'another unit' });
  await doing.everything(persona, 'mutation', 'addProtectionOrder', { input: { ...terms, issuedBy: 'unit', endsOn: day(-9) } }, 1);
  const { order } = await does('addProtectionOrder', { ...terms, issuedBy: `unit ${number}`, number, text: 'to be put right' });
  const orderId = order.id;
  await does('correctOrder', { orderId, expectedVersion: order.version, text: words(caseId, 'order text') });
  await does('recordService', { orderId, servedTo: 'RESPONDENT', servedOn: day(-4), how: 'AT_THE_UNIT', note: 'before two' });
  await does('requestExtension', { orderId, requestedOn: day(-1), until: day(20) });
  await does('recordExtension', { orderId, answer: 'GRANTED', answeredOn: day(0) });
  return orderId;
}

async function fillEvidence({ does, doing }: Bound, { caseId, persona, number }: Filling, orderId: string) {
  const client = evidenceClient(doing.hub, persona);
  const picture = photograph(`door ${number}`);
  const begin = (name: string, bytes: Uint8Array, mediaType = 'image/jpeg') =>
    does('beginUpload', { caseId, name, mediaType, bytes: String(bytes.length) });
  const send = async (url: string, bytes: Uint8Array) => {
    const sent = await client.patch(url, 0, new Uint8Array(bytes));
    if (sent.status !== 204) throw new Error(`The bytes were not taken: ${sent.status} ${await sent.text()}`);
  };
  const { upload } = await begin('IMG_1', picture);
  await send(upload.url, picture);
  const { incident } = await does('recordIncident', { caseId, type: 'THREAT_TO_STAFF', happenedAt: moment(-2) });
  const about = { incidentId: incident.id, orderId };
  const said = { title: 'Broken door', description: 'of the flat', takenOn: day(-3), takenBy: 'a neighbour' };
  const { item } = await does('finishUpload', { uploadId: upload.id, kind: 'PHOTOGRAPH', ...said, ...about });
  await does('recordCustody', {
    itemId: item.id,
    kind: 'HANDED_OVER',
    on: day(-1),
    who: 'the investigator',
    receiptNumber: '7',
    note: 'one print',
  });
  await does('checkEvidence', { itemId: item.id });
  await does('exportEvidence', { caseId, form: 'COPIES', purpose: 'COURT' });
  // What no page shows.
  const sound = Buffer.concat([Buffer.from('OggS'), Buffer.alloc(24), Buffer.from('OpusHead'), Buffer.alloc(40)]);
  const call = await begin('AUD_1', sound, 'audio/ogg');
  await send(call.upload.url, sound);
  const recorded = await does('finishUpload', { uploadId: call.upload.id, kind: 'RECORDING', title: 'A call' });
  // One that is sent and waits to be called evidence.
  const waiting = photograph(`window ${number}`);
  const { upload: other } = await begin('IMG_2', waiting);
  await send(other.url, waiting);
  return { itemId: item.id as string, soundId: recorded.item.id as string };
}

/** What of a case other things in it are about. */
interface About {
  readonly orderId: string;
  readonly itemId: string;
  readonly soundId: string;
}

async function fillProceedings({ does, doing }: Bound, filling: Filling, { orderId, itemId, soundId }: About) {
  const { caseId, persona, number } = filling;
  const incident = { type: 'FOLLOWING', happenedAt: moment(-1), description: words(caseId, 'incident description') };
  const place = words(caseId, 'incident place');
  const recorded = await does('recordIncident', { caseId, ...incident, evidenceIds: [itemId], orderIds: [orderId] });
  await does('correctIncident', { incidentId: recorded.incident.id, ...incident, place, evidenceIds: [itemId], orderIds: [orderId] });
  const { violation } = await does('reportViolation', {
    ...{ orderId, happenedAt: moment(-1), bar: 'CONTACT', description: 'he called', toldTo: 'the duty officer', evidenceIds: [itemId] },
  });
  await does('addViolationEvidence', { violationId: violation.id, evidenceIds: [soundId] });
  await does('recordViolation', { violationId: violation.id, recordedOn: day(0), registrationNumber: `Ж-${number}` });
  await does('decideViolation', { violationId: violation.id, decidedOn: day(0), decision: 'a fine' });
  const asked = { caseId, kind: 'MEDICAL', orderedOn: day(-9), bureau: 'the bureau', orderedBy: 'the investigator', evidenceIds: [itemId] };
  const { examination } = await does('orderExamination', asked);
  const examinationId = examination.id;
  await does('recordExaminationDone', { examinationId, doneOn: day(-8), dueOn: day(1) });
  const concluded = { examinationId, receivedOn: day(0), number: `12-${number}`, evidenceIds: [itemId] };
  await does('recordConclusion', concluded);
  await doing.everything(persona, 'mutation', 'recordConclusion', { input: concluded }, 1);
  const held = await does('setHearing', {
    caseId,
    type: 'PROTECTION',
    scheduledAt: moment(5),
    court: 'the court',
    room: '4',
    safetyNote: words(caseId, 'hearing note'),
  });
  const moved = { hearingId: held.hearing.id, expectedVersion: held.hearing.version, scheduledAt: moment(-1) };
  await does('moveHearing', moved);
  await does('recordHearingHeld', { hearingId: held.hearing.id, outcome: 'granted' });
  const ahead = await does('setHearing', { caseId, type: 'FAMILY', scheduledAt: moment(6), court: 'the court', attendance: 'IN_PERSON' });
  await does('adjournHearing', { hearingId: ahead.hearing.id, reason: 'the judge is ill' });
  return { violationId: violation.id, examinationId };
}

async function fillPapers(
  { does, doing }: Bound,
  { caseId, persona }: Filling,
  { orderId, itemId, soundId, violationId, examinationId }: About & { violationId: string; examinationId: string },
) {
  const paper = { caseId, instance: 'POLICE_UNIT', addressee: 'The unit', grounds: ['Calls go on.'] };
  const subjects = { orderId, violationIds: [violationId] };
  const { filing } = await does('draftFiling', { ...paper, template: 'INACTION_COMPLAINT', ...subjects });
  const filingId = filing.id;
  await does('changeFiling', { filingId, ...paper, caseId: undefined, addressee: 'The district unit', ...subjects });
  await does('markFiled', { filingId, filedOn: day(0), channel: 'IN_PERSON', receipt: 'Ж-118', answerDueOn: day(9), proofId: soundId });
  await does('setFilingProof', { filingId, proofId: itemId });
  await does('recordAnswer', { filingId, answeredOn: day(0), outcome: 'REFUSED' });
  await does('draftNextFiling', { filingId, addressee: 'The prosecutor' });
  const other = await does('draftFiling', { ...paper, template: 'EXAMINATION_RESULT', examinationId });
  await does('withdrawFiling', { filingId: other.filing.id });
  // Drawing takes its time: of the story's case only.
  if (caseId !== demoCaseId) return;
  const paperOf = { language: 'EN', format: 'DOCX' };
  await does('exportFiling', { filingId, ...paperOf, representative: 'Probe' });
  const street = { ...paper, template: 'LOST_FILE', grounds: [canarySecrets.locationOf('residence').address] };
  const telling = await does('draftFiling', street);
  await doing.everything(persona, 'mutation', 'exportFiling', { input: { filingId: telling.filing.id, ...paperOf } }, 1);
  const note = (text: string) => ({ title: 'Note', document: { type: 'TEXT', content: Buffer.from(text).toString('base64') } });
  const bundle = { caseId, language: 'EN' };
  await does('makeCourtBundle', { ...bundle, items: [note('Nothing in particular.'), { evidenceId: soundId }] });
  await doing.everything(persona, 'mutation', 'makeCourtBundle', { input: { ...bundle, items: street.grounds.map(note) } }, 2);
}

async function fillDays({ does }: Bound, { caseId }: Filling) {
  const { event } = await does('enterLegalEvent', { caseId, kind: 'DECISION_RECEIVED', branch: 'CIVIL', happenedOn: day(-3) });
  await does('correctLegalEvent', { eventId: event.id, happenedOn: day(-2) });
  const add = async (title: string) => (await does('addDeadline', { caseId, kind: 'OTHER', title, dueOn: day(9) })).deadline.id;
  const deadlineId = await add('Ask again');
  await does('moveDeadline', { deadlineId, dueOn: day(8), reason: 'the court said so' });
  await does('completeDeadline', { deadlineId });
  await does('reopenDeadline', { deadlineId });
  await does('completeDeadline', { deadlineId });
  await does('cancelDeadline', { deadlineId: await add('Not needed'), reason: 'settled' });
  // So far ahead that the days of some feasts are not known yet.
  await does('enterLegalEvent', { caseId, kind: 'FILING_FILED', happenedOn: '2030-02-01' });
  await does('recordSeparation', { caseId, happenedOn: day(-2) });
}

async function fillPeople({ does, doing }: Bound, { caseId, persona, number }: Filling) {
  const child = { alias: 'D.', name: `Probe Child ${number}`, age: 9 };
  const { person } = await does('addPerson', { caseId, person: child });
  await does('changePerson', {
    personId: person.id,
    expectedVersion: person.version,
    person: { alias: 'D.', name: child.name, birthYear: 2018 },
  });
  const gone = await does('addPerson', { caseId, person: { alias: 'E.', name: `Probe Gone ${number}` } });
  await does('removePerson', { personId: gone.person.id });
  const { party } = await does('addParty', { caseId, kind: 'RELATIVE', name: `Probe Relative ${number}` });
  await does('changeParty', { partyId: party.id, expectedVersion: party.version, name: `Probe Uncle ${number}` });
  const former = await does('addParty', { caseId, kind: 'RELATIVE', name: `Probe Former ${number}` });
  await does('removeParty', { partyId: former.party.id });
  const conditions = {
    ...{ channel: 'PHONE', value: `+000 555 ${number}`, sharedWith: 'her sister', voicemail: false, codePhrase: 'the winter coat' },
    ...{ safeHours: [{ days: ['MON'], from: '10:00', to: '12:30' }], ifSomebodyElse: 'wrong number' },
  };
  const { contact } = await does('setSafeContact', { caseId, ...conditions });
  await does('confirmSafeContact', { safeContactId: contact.id });
  const retired = await does('setSafeContact', { caseId, ...conditions });
  await does('retireSafeContact', { safeContactId: retired.contact.id });
  const answers = await doing.everything(persona, 'query', 'case', { id: caseId }, 3);
  const { read } = answers.flatMap(({ data }) => data.case.safeContacts ?? [])[0];
  await does('contactDetail', { safeContactId: contact.id, read });
}

async function fillRisk({ does, doing }: Bound, { caseId, persona }: Filling) {
  const [answer] = await doing.everything(persona, 'query', 'riskQuestionSets', {}, 2);
  const [set] = answer?.data.riskQuestionSets ?? [];
  const items = set.questions.map(({ id }: { id: string }) => ({ questionId: id, answer: 'YES', note: 'said so' }));
  await does('answerRisk', { caseId, setId: set.id, version: set.version, answeredOn: day(0), items });
}

/** One of a case's team, at work on it. */
interface Bound {
  readonly doing: Doing;
  does(name: string, input: Record<string, unknown>): ReturnType<Doing['does']>;
}

/** Fills a case with something of every kind there is in one, by the operations a member of its team has. */
export async function fillCase(doing: Doing, filling: Filling): Promise<{ orderId: string }> {
  const bound: Bound = { doing, does: (name, input) => doing.does(filling.persona, name, input) };
  const orderId = await fillOrders(bound, filling);
  const about = { orderId, ...(await fillEvidence(bound, filling, orderId)) };
  const proceedings = await fillProceedings(bound, filling, about);
  await fillPapers(bound, filling, { ...about, ...proceedings });
  await fillDays(bound, filling);
  await fillPeople(bound, filling);
  await fillRisk(bound, filling);
  return { orderId };
}
