import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoNetworkId } from '../../hub/demo/ids.ts';
import { demoCaseId, demoRelayCode } from '../../hub/demo/network.ts';
import { memberIdOf, organisationIdOf, type PersonaName, personaNames, viewerOf } from '../../hub/demo/personas.ts';
import { connectDatabase, type Database, type DatabaseConnection, viewerSession } from '../../platform/database.ts';
import { asService, type Viewer } from '../../platform/viewer.ts';
import { createCaseStore } from '../../subgraphs/cases/store/index.ts';
import { countedStatements } from '../support/countedStatements.ts';
import { nameIndexKeyOf, someLawyer } from '../support/legalCases.ts';
import { openTestDatabase, type TestDatabase } from '../support/testNetwork.ts';

let test: TestDatabase;
let connection: DatabaseConnection;
beforeAll(async () => {
  test = await openTestDatabase();
  connection = connectDatabase({ url: test.urls.cases });
});
afterAll(async () => {
  await connection.close();
  await test.stop();
});

const storeOf = (viewer: Viewer, database: Database = connection.database) =>
  createCaseStore({ database, viewer, requestId: randomUUID(), keys: test.caseKeys, nameIndexKey: nameIndexKeyOf(test) });
const store = (persona: PersonaName, database?: Database) => storeOf(viewerOf(persona), database);
const work = () => storeOf(asService('cases', viewerOf('court-clerk')));

const sha256 = Buffer.alloc(32, 1);
async function handIn(code: string, sender = store('court-clerk')) {
  const begun = await sender.beginService({
    idempotencyKey: randomUUID(),
    fileName: 'paper.pdf',
    mediaType: 'PDF',
    bytes: 10,
    expectedSha256: null,
  });
  if (typeof begun === 'string' || !('file' in begun)) throw new Error('It was not announced.');
  const row = await sender.serve(begun.file, { code, courtFileNumber: null, type: 'PDF', sha256, warnings: [] });
  if (row === null) throw new Error('It was not handed in.');
  return row;
}
const delivered = async (code: string, sender?: ReturnType<typeof store>) => {
  const row = await handIn(code, sender);
  await work().deliverService(row.id);
  return row;
};

describe('handing in', () => {
  it('sends the same statements for a code that leads to a case, a revoked one and none', async () => {
    const issued = await store('lawyer').issueRelayCode({ caseId: demoCaseId, label: null });
    if (typeof issued === 'string') throw new Error(issued);
    await store('lawyer').revokeRelayCode(issued.relayCode.id);
    const sent = [];
    for (const code of [demoRelayCode, issued.code, 'ABCD-ABCD-ABCD-ABCD']) {
      const { statements, database } = countedStatements(connection.database);
      const sender = store('court-clerk', database);
      const { id } = await handIn(code, sender);
      await sender.receipt(id);
      await sender.listReceipts({ limit: 5, after: null });
      sent.push(statements);
    }
    expect(sent[0]?.length).toBeGreaterThan(10);
    expect(sent[1]).toEqual(sent[0]);
    expect(sent[2]).toEqual(sent[0]);
    // Codes are nothing a sender's statements name.
    expect(sent.flat().filter((statement) => statement.includes('relay_codes'))).toEqual([]);
  });

  it('alarms the team once, and nobody for a code that was revoked before', async () => {
    const alarms = (subject: string) => test.admin`select from cases.alarms where subject_id = ${subject}`;
    const real = await delivered(demoRelayCode);
    await work().deliverService(real.id);
    expect(await alarms(real.id)).toHaveLength(1);
    const issued = await store('lawyer').issueRelayCode({ caseId: demoCaseId, label: 'x' });
    if (typeof issued === 'string') throw new Error(issued);
    const before = await handIn(issued.code);
    await store('lawyer').revokeRelayCode(issued.relayCode.id);
    const after = await delivered(issued.code);
    await work().deliverService(before.id);
    expect(await alarms(before.id)).toHaveLength(1);
    expect(await alarms(after.id)).toHaveLength(0);
    expect(await store('lawyer').servedDocument(before.id)).not.toBeNull();
    expect(await store('lawyer').servedDocument(after.id)).toBeNull();
  });

  it('is one thing when two hand it in at once', async () => {
    const begun = await store('court-clerk').beginService({
      idempotencyKey: randomUUID(),
      fileName: 'a',
      mediaType: 'PDF',
      bytes: 10,
      expectedSha256: null,
    });
    if (typeof begun === 'string' || !('file' in begun)) throw new Error('It was not announced.');
    const given = { code: demoRelayCode, courtFileNumber: null, type: 'PDF' as const, sha256, warnings: [] };
    const rows = await Promise.all([1, 2, 3].map(() => store('court-clerk').serve(begun.file, given)));
    expect(rows.map((row) => row?.id)).toEqual([begun.file.id, begun.file.id, begun.file.id]);
    expect(await test.admin`select from cases.service_steps where service_id = ${begun.file.id}`).toHaveLength(1);
  });
});

describe('acknowledging', () => {
  it('is done once when many do it at once', async () => {
    const { id } = await delivered(demoRelayCode);
    const today = '2026-03-10';
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => store('lawyer').acknowledgeService({ serviceId: id, branch: null, officeName: null, today })),
    );
    expect(answers.filter((answer) => typeof answer !== 'string')).toHaveLength(1);
    expect(new Set(answers.filter((answer) => typeof answer === 'string'))).toEqual(new Set(['ALREADY_ACKNOWLEDGED']));
    expect(
      await test.admin`select from cases.legal_events where subject_id = ${id} and kind = 'DOCUMENT_SERVED' and superseded_at is null`,
    ).toHaveLength(1);
  });
});

describe('an intruder', () => {
  const outside = personaNames.filter((persona) => persona !== 'lawyer' && persona !== 'counsellor' && persona !== 'court-clerk');

  it.each(outside)('who is %s sees, changes and fetches nothing', async (persona) => {
    const { id } = await delivered(demoRelayCode);
    const theirs = store(persona);
    const today = '2026-03-10';
    expect(await theirs.receipt(id)).toBeNull();
    expect(await theirs.servedDocument(id)).toBeNull();
    expect(await theirs.listServed(demoCaseId, { limit: 10, after: null })).toEqual([]);
    expect(await theirs.serviceSteps(id)).toEqual([]);
    expect(await theirs.relayCodes(demoCaseId)).toEqual([]);
    expect(await theirs.storedFile(id)).toBeNull();
    expect(await theirs.serviceUpload(id)).toBeNull();
    expect(await theirs.abandonServiceUpload(id)).toBe(false);
    expect(await theirs.issueRelayCode({ caseId: demoCaseId, label: null })).toBe('NOT_FOUND');
    expect(await theirs.acknowledgeService({ serviceId: id, branch: null, officeName: 'An office', today })).toBe('NOT_FOUND');
    expect(await theirs.withdrawAcknowledgement({ serviceId: id, handedInOn: today, today })).toBe('NOT_FOUND');
    expect(await theirs.returnService({ serviceId: id, reason: 'UNSAFE', today })).toBe('NOT_FOUND');
    expect(
      await test.admin`select from cases.served_documents where id = ${id} and acknowledged_on is null and returned_on is null`,
    ).toHaveLength(1);
  });

  it('who handed it in sees the receipt, and neither steps nor codes nor whose it is', async () => {
    const { id } = await delivered(demoRelayCode);
    const clerk = store('court-clerk');
    expect(await clerk.receipt(id)).not.toBeNull();
    expect(await clerk.servedDocument(id)).toBeNull();
    expect(await clerk.serviceSteps(id)).toEqual([]);
    expect(await clerk.relayCodes(demoCaseId)).toEqual([]);
    const session = viewerSession(connection.database, viewerOf('court-clerk'));
    expect(await session((tx) => tx.execute('select from cases.relay_codes'))).toHaveLength(0);
    // The office has the receipt; another clerk of it has no file of a colleague's.
    const colleague = storeOf({ ...viewerOf('court-clerk'), memberId: randomUUID() });
    expect(await colleague.receipt(id)).not.toBeNull();
    expect(await colleague.storedFile(id)).toBeNull();
  });

  it('is refused by the database where the store would not ask', async () => {
    const { id } = await delivered(demoRelayCode);
    const as = (viewer: Viewer, statement: string) => viewerSession(connection.database, viewer)((tx) => tx.execute(statement));
    const settle = `update cases.served_documents set acknowledged_on = current_date, acknowledged_by = '${memberIdOf('court-clerk')}' where id = '${id}' returning id`;
    expect(await as(viewerOf('court-clerk'), settle)).toHaveLength(0);
    expect(await as(viewerOf('counsellor'), settle)).toHaveLength(0);
    await expect(as(viewerOf('lawyer'), settle)).rejects.toMatchObject({ code: '42501' });
    await expect(as(viewerOf('lawyer'), `update cases.served_documents set sha256 = '\\x00' where id = '${id}'`)).rejects.toMatchObject({
      code: '42501',
    });
    await expect(as(viewerOf('lawyer'), 'delete from cases.service_steps')).rejects.toMatchObject({ code: '42501' });
    const step = (kind: string, by: PersonaName) =>
      `insert into cases.service_steps (network_id, service_id, kind, by) values ('${demoNetworkId}', '${id}', '${kind}', '${memberIdOf(by)}')`;
    await expect(as(viewerOf('court-clerk'), step('ACKNOWLEDGED', 'court-clerk'))).rejects.toMatchObject({ code: '42501' });
    await expect(as(viewerOf('opposing-counsel'), step('HANDED_IN', 'opposing-counsel'))).rejects.toMatchObject({ code: '42501' });
    const handedIn = `insert into cases.served_documents (network_id, id, code_hash, sender, member_id, organisation_id, media_type, bytes, sha256, warnings, wrapped_key, sealed_words)
      values ('${demoNetworkId}', gen_random_uuid(), '\\x00', 'COURT', '${memberIdOf('court-clerk')}', '${organisationIdOf('court')}', 'PDF', 1, '\\x00', '{}', '\\x00', '\\x00')`;
    await expect(as(viewerOf('hotline'), handedIn)).rejects.toMatchObject({ code: '42501' });
    await expect(as(viewerOf('opposing-counsel'), handedIn)).rejects.toMatchObject({ code: '42501' });
  });

  it('who was on the team and is no more finds nothing of it', async () => {
    const { id } = await delivered(demoRelayCode);
    const gone = someLawyer();
    await test.admin`insert into cases.assignments (network_id, case_id, member_id, organisation_id, role, since, until, clearance, assigned_by)
      values (${demoNetworkId}, ${demoCaseId}, ${gone.memberId}, ${gone.organisationId}, 'LAWYER', now() - interval '2 days', now() - interval '1 day', 'CLEAR', ${gone.memberId})`;
    expect(await storeOf(gone).servedDocument(id)).toBeNull();
    expect(await storeOf(gone).storedFile(id)).toBeNull();
  });
});
