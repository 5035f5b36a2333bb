import { randomUUID } from 'node:crypto';
import { demoId, demoNetworkId } from '../../hub/demo/ids.ts';
import { demoCaseId, shelterIdOf } from '../../hub/demo/network.ts';
import { memberIdOf, organisationIdOf } from '../../hub/demo/personas.ts';
import { connectDatabase } from '../../platform/database.ts';
import { createSigner } from '../../platform/signedNote.ts';
import { openFileStore } from '../../subgraphs/cases/files/index.ts';
import { createCaseStore } from '../../subgraphs/cases/store/index.ts';
import { deadlineTasks } from '../../subgraphs/cases/tasks/deadlines.ts';
import { evidenceTasks } from '../../subgraphs/cases/tasks/evidence.ts';
import { nameIndexKeyOf, openLegalCase } from '../support/legalCases.ts';
import type { TestHub } from '../support/testNetwork.ts';
import type { Doing } from './doing.ts';
import { day, fillCase } from './filledCase.ts';
import { type FilledRelay, fillRelay } from './filledRelay.ts';

/** A police unit none of the personas works for. */
export const otherUnitId = randomUUID();

export interface FilledNetwork {
  /** The case of the lawyer who has no part in the story's. */
  readonly ownCaseId: string;
  /** By what the other unit reaches an order of the story's. */
  readonly reference: string;
  /** By what the unit of the personas reaches one. */
  readonly policeReference: string;
  readonly relay: FilledRelay;
  /** Referrals of the personas, with the story's case behind them and without. */
  readonly referrals: Readonly<Record<'hotline' | 'police', { readonly attached: string; readonly plain: string }>>;
  /** Places by their kind that the case is not told of yet. */
  readonly places: Readonly<Record<string, string>>;
  /** Of calendars: the lawyer's, which works. */
  readonly calendar: string;
}

/** The team of the story's case: one whose conflict was looked past, one who waits for that, one who left. */
async function fillTeam(doing: Doing): Promise<void> {
  const office = organisationIdOf('other-law-office');
  await doing.does('lawyer-other', 'registerClient', { name: 'Кадырова Нуриза Канатовна', reference: 'K-21' });
  const party = { caseId: demoCaseId, kind: 'RELATIVE', name: 'Токтосунова Нуриза Канатовна' };
  await doing.does('lawyer', 'addParty', party);
  const propose = (memberId: string, organisationId: string) =>
    doing.does('lawyer', 'proposeTeamMember', { caseId: demoCaseId, memberId, organisationId, role: 'LAWYER' });
  const { assignment } = await propose(randomUUID(), office);
  await doing.does('counsellor', 'overrideConflict', { assignmentId: assignment.id, reason: 'Another woman: born in 1961.' });
  // The stranger of this suite is asked onto the team, and stopped by the check: nobody tells them.
  await propose(memberIdOf('lawyer-other'), office);
  const clear = await propose(randomUUID(), organisationIdOf('law-office'));
  const taker = { memberId: randomUUID(), organisationId: organisationIdOf('law-office') };
  const handed = await doing.does('lawyer', 'handOver', { assignmentId: clear.assignment.id, ...taker });
  await doing.does('lawyer', 'endAssignment', { assignmentId: handed.assignment.id });
}

/** Cases that are closed, held, asked to be destroyed and kept. */
async function fillLives(doing: Doing): Promise<void> {
  const opened = await doing.does('lawyer', 'openCase', {
    idempotencyKey: randomUUID(),
    survivor: { alias: 'Z.', name: `Probe Survivor ${randomUUID().slice(0, 8)}` },
    children: [{ alias: 'Y.', name: 'Probe Child', age: 9 }],
    respondents: ['Probe Respondent'],
  });
  const caseId = opened.case.id;
  const reason = 'because everything was done';
  const close = () => doing.does('lawyer', 'closeCase', { caseId, outcome: 'PROTECTED', reason, inSpiteOfWhatIsOpen: true });
  await close();
  await doing.does('lawyer', 'reopenCase', { caseId, reason });
  await close();
  await doing.does('lawyer', 'holdRetention', { caseId, reason });
  await doing.does('lawyer', 'holdRetention', { caseId, held: false, reason });
  await doing.hub.admin`update cases.cases set retain_until = current_date - 1 where id = ${caseId}`;
  await doing.does('lawyer', 'destroyCase', { caseId });
  await doing.everything('lawyer', 'query', 'case', { id: caseId }, 1);
  await doing.does('lawyer', 'keepCase', { caseId });
}

const place = (kind: string) => ({
  ...{ caseId: demoCaseId, kind, zoneId: demoId('zone south'), region: 'Chuy', city: 'Tokmok' },
  ...{ address: `Lenin street ${randomUUID()}`, coordinates: { latitude: 42.8, longitude: 75.3 } },
});

/** Where she lives now and lived before, and where papers for her go; what services tell one another. */
async function fillPlaces(doing: Doing): Promise<Record<string, string>> {
  const places: Record<string, string> = {};
  for (const kind of ['RESIDENCE', 'SERVICE_ADDRESS']) places[kind] = (await doing.does('counsellor', 'recordPlace', place(kind))).place.id;
  return places;
}

async function fillRules(doing: Doing): Promise<void> {
  const text = (en: string) => ({ en, ru: en, ky: en });
  const rule = { trigger: 'HEARING_SET', kind: 'OTHER', amount: 1, unit: 'WORKING_DAY', validFrom: '2026-01-01', confirmed: false };
  const code = { code: 'PROBE', title: text('Probe'), law: text('Law'), article: '1' };
  await doing.does('coordinator', 'setDeadlineRule', { ...code, ...rule, validTo: '2026-02-01' });
  await doing.does('coordinator', 'setDeadlineRule', { ...code, ...rule, branch: 'CIVIL' });
  const holiday = { on: '2031-05-05', name: text('A day'), law: text('Law'), article: '2', confirmed: false };
  await doing.does('coordinator', 'addHoliday', { ...holiday, feast: 'OROZO_AIT' });
  const { holiday: other } = await doing.does('coordinator', 'addHoliday', { ...holiday, on: '2031-05-06' });
  await doing.does('coordinator', 'removeHoliday', { holidayId: other.id });
  await doing.does('coordinator', 'setRetentionRule', { outcome: 'OTHER', years: 4, source: 'probe', confirmed: false });
  const [rules] = await doing.everything('coordinator', 'query', 'deadlineRules', { superseded: true }, 1);
  if (!rules?.data) throw new Error(`The coordinator reads no rules: ${rules?.text}`);
}

async function fillEnforcement(doing: Doing, orderId: string) {
  await doing.hub.admin`insert into referrals.organisations (network_id, id, name, kind)
    values (${demoNetworkId}, ${otherUnitId}, 'Another unit', 'POLICE')`;
  const { code } = await doing.does('lawyer', 'shareOrderWithPolice', { orderId, organisationId: otherUnitId });
  const terms = { caseId: demoCaseId, issuedBy: 'unit of the personas', startsOn: day(-2), endsOn: day(1), bars: ['APPROACH'] };
  const { order } = await doing.does('lawyer', 'addProtectionOrder', { ...terms, threatLevel: 'HIGH' });
  const shared = await doing.does('lawyer', 'shareOrderWithPolice', { orderId: order.id, organisationId: organisationIdOf('police') });
  const reference = shared.code;
  await doing.everything('police', 'query', 'enforcedOrder', { reference }, 1);
  await doing.does('police', 'recordEnforcedService', { reference, servedOn: day(0), how: 'AT_THE_UNIT' });
  const seen = { reference, happenedAt: new Date(Date.now() - 60_000).toISOString(), bar: 'APPROACH', description: 'at the gate' };
  await doing.does('police', 'reportEnforcedViolation', seen);
  const revoked = await doing.does('lawyer', 'shareOrderWithPolice', { orderId: order.id, organisationId: otherUnitId });
  await doing.does('lawyer', 'revokeOrderShare', { shareId: revoked.share.id });
  return { reference: code as string, policeReference: reference as string };
}

/** Two referrals of a persona, one of which became part of the story's case. */
async function refer(doing: Doing, persona: 'hotline' | 'police') {
  const send = async (shelter: 'juniper' | 'poplar') => {
    const household = { adults: 1, children: [] };
    const referral = { shelterId: shelterIdOf(shelter), household, reference: 'probe', idempotencyKey: randomUUID() };
    return (await doing.does(persona, 'sendReferral', referral)).referral;
  };
  const attached = await send('juniper');
  const plain = await send('poplar');
  await doing.does('counsellor', 'attachReferral', { caseId: demoCaseId, referralCode: attached.code });
  return { attached: attached.id as string, plain: plain.id as string };
}

/** Does what waits to be done between requests, where nothing is. */
async function doWaitingJobs(hub: TestHub): Promise<void> {
  const connection = connectDatabase({ url: hub.urls.cases, poolSize: 2 });
  const keys = { keys: hub.caseKeys, nameIndexKey: nameIndexKeyOf(hub) };
  const options = {
    storeFor: (viewer: Parameters<typeof createCaseStore>[0]['viewer'], requestId: string) =>
      createCaseStore({ database: connection.database, viewer, requestId, ...keys }),
    files: openFileStore({ location: hub.filesFolder }),
    signer: createSigner('saya-evidence', JSON.parse(hub.secrets.CASES_EXPORT_KEY)),
    networks: async () => [demoNetworkId],
  };
  const tasks = { ...evidenceTasks(options as unknown as Parameters<typeof evidenceTasks>[0]), ...deadlineTasks(options) };
  const by = { networkId: demoNetworkId, memberId: memberIdOf('lawyer'), organisationId: organisationIdOf('law-office') };
  for (const { id } of await hub.admin`select id from cases.evidence_exports`) await tasks.makeExport?.({ ...by, exportId: id });
  for (const { id } of await hub.admin`select id from cases.evidence_items`) await tasks.checkItem?.({ ...by, itemId: id });
  for (const { id } of await hub.admin`select id from cases.recalculations`)
    await tasks['deadlines.recalculate']?.({ ...by, recalculationId: id, requestId: randomUUID() });
  await connection.close();
}

/** Something of every kind in the story's case, in a stranger's own, and around them, by whoever has a right to it. */
export async function fillNetwork(doing: Doing): Promise<FilledNetwork> {
  const opened = await doing.does('lawyer-other', 'openCase', {
    idempotencyKey: randomUUID(),
    survivor: { alias: 'O.', name: `Probe Other ${randomUUID().slice(0, 8)}` },
  });
  const ownCaseId: string = opened.case.id;
  await fillCase(doing, { caseId: ownCaseId, persona: 'lawyer-other', number: '31/2026' });
  const { orderId } = await fillCase(doing, { caseId: demoCaseId, persona: 'lawyer', number: '17/2026' });
  await fillTeam(doing);
  await openLegalCase(doing.hub, { survivor: 'Probe Left', team: [] });
  await fillLives(doing);
  const places = await fillPlaces(doing);
  await fillRules(doing);
  const references = await fillEnforcement(doing, orderId);
  const referrals = { hotline: await refer(doing, 'hotline'), police: await refer(doing, 'police') };
  const relay = await fillRelay(doing);
  await doing.does('lawyer-other', 'issueRelayCode', { caseId: ownCaseId, label: 'the court' });
  const { path } = await doing.does('lawyer', 'createCalendarFeed', { days: 30 });
  const { feed } = await doing.does('lawyer', 'createCalendarFeed', { days: 30 });
  await fetch(new URL(path, doing.hub.url));
  await doing.does('lawyer', 'revokeCalendarFeed', { feedId: feed.id });
  const { client } = await doing.does('lawyer', 'registerClient', { name: 'Probe Client', reference: 'C-1' });
  await doing.does('lawyer', 'registerClient', { name: 'Probe Other Client', reference: 'C-2' });
  await doing.does('lawyer', 'removeClient', { clientId: client.id });
  const [alarms] = await doing.everything('lawyer', 'query', 'myAlarms', { open: true }, 2);
  await doing.does('lawyer', 'acknowledgeAlarm', { alarmId: alarms?.data.myAlarms.edges[0].node.id });
  await doWaitingJobs(doing.hub);
  return { ownCaseId, ...references, relay, referrals, places, calendar: path };
}
