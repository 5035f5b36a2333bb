import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { demoNetworkId } from '../../hub/demo/ids.ts';
import { viewerOf } from '../../hub/demo/personas.ts';
import { connectDatabase, workSession } from '../../platform/database.ts';
import { createSigner } from '../../platform/signedNote.ts';
import type { FileStore } from '../../subgraphs/cases/files/index.ts';
import { createS3Store } from '../../subgraphs/cases/files/s3Store.ts';
import { segmentBytes } from '../../subgraphs/cases/files/segments.ts';
import { caseKeyName } from '../../subgraphs/cases/sealing.ts';
import { createCaseStore } from '../../subgraphs/cases/store/index.ts';
import { knownObjects } from '../../subgraphs/cases/store/sweep.ts';
import { evidenceTasks } from '../../subgraphs/cases/tasks/evidence.ts';
import type { CaseTaskOptions } from '../../subgraphs/cases/tasks.ts';
import { evidenceClient } from '../support/evidence.ts';
import { nameIndexKeyOf, openLegalCase } from '../support/legalCases.ts';
import { startS3Server } from '../support/s3Server.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

/** A hub on one kind of store, nothing of it done between requests; a test sweeps when it wants. */
const stores = {
  'a folder': async () => {
    let files: FileStore | undefined;
    const hub = await startTestHub({ work: false, files: (real) => (files = real) });
    stops.push(hub.stop);
    const objects = () =>
      readdirSync(hub.filesFolder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name);
    if (files === undefined) throw new Error('The hub has no store of files.');
    return { hub, files, objects };
  },
  'a bucket': async () => {
    const server = await startS3Server({ bucket: 'evidence', secret: 'secret' });
    stops.push(server.stop);
    const files = createS3Store({ url: server.url, accessKeyId: 'key', secretAccessKey: 'secret' });
    const hub = await startTestHub({ work: false, files: () => files });
    stops.push(hub.stop);
    return { hub, files, objects: () => [...server.objects.keys()] };
  },
};

function sweeper(hub: TestHub, files: FileStore) {
  const connection = connectDatabase({ url: hub.urls.cases, poolSize: 2 });
  stops.push(connection.close);
  const options = {
    storeFor: (viewer, requestId) =>
      createCaseStore({ database: connection.database, viewer, requestId, keys: hub.caseKeys, nameIndexKey: nameIndexKeyOf(hub) }),
    networks: async () => [demoNetworkId],
    knownObjects: (names) => knownObjects(workSession(connection.database, 'files'), names),
    signer: createSigner('saya-evidence', JSON.parse(hub.secrets.CASES_EXPORT_KEY)),
  } satisfies Partial<CaseTaskOptions>;
  return (through: FileStore = files) => evidenceTasks({ ...options, files: through }).sweepFiles?.({});
}

const destroy = async (hub: TestHub, caseId: string, { key }: { key: boolean }) => {
  await hub.admin`update cases.cases set status = 'DESTROYED', key_destroyed_at = ${key ? new Date() : null} where id = ${caseId}`;
  if (key) await hub.caseKeys.destroy(caseKeyName(caseId));
};
const filesOf = async (hub: TestHub, caseId: string) =>
  (await hub.admin`select purpose || ' ' || state as file from cases.files where case_id = ${caseId} order by 1`).map(({ file }) => file);
const namesOf = async (hub: TestHub, caseId: string): Promise<string[]> =>
  (
    await hub.admin`select name from cases.file_segments segment join cases.files file on file.id = segment.file_id where file.case_id = ${caseId}`
  ).map(({ name }) => name);

describe.each(Object.keys(stores) as (keyof typeof stores)[])('files of a destroyed case, in %s', (kind) => {
  it('are taken away by the sweep, also when it is broken off, and nobody else’s are', { timeout: 120_000 }, async () => {
    const { hub, files, objects } = await stores[kind]();
    const sweep = sweeper(hub, files);
    const lawyer = evidenceClient(hub, 'lawyer');
    const persona = viewerOf('lawyer');
    if (persona.kind !== 'member') throw new Error('A persona is a member.');
    const leaving = await openLegalCase(hub, { survivor: `Ким ${randomUUID()}`, team: [persona] });
    const staying = await openLegalCase(hub, { survivor: `Цой ${randomUUID()}`, team: [persona] });
    const text = (content: string | Buffer, caseId: string) => ({ content: Buffer.from(content), mediaType: 'text/plain', caseId });

    for (const content of ['first', 'second']) await lawyer.register(text(content, leaving));
    const { item: kept } = await lawyer.register(text('kept', staying));
    // Under way in both: one whole segment is there, more is announced.
    const large = Buffer.alloc(segmentBytes + 10, 'under way ');
    const uploads = await Promise.all([leaving, staying].map(async (caseId) => (await lawyer.begin(text(large, caseId))).upload));
    for (const upload of uploads) await lawyer.patch(upload.url, 0, new Uint8Array(large.subarray(0, segmentBytes)));
    const before = { leaving: await namesOf(hub, leaving), staying: await namesOf(hub, staying) };
    expect([before.leaving.length, before.staying.length]).toEqual([3, 2]);

    // Two people said so, and the key is still there: nothing is touched before it is gone.
    await destroy(hub, leaving, { key: false });
    await sweep();
    expect((await namesOf(hub, leaving)).sort()).toEqual(before.leaving.sort());
    await destroy(hub, leaving, { key: true });

    let removals = 0;
    const breaking: FileStore = {
      ...files,
      remove: (name) => (removals++ < 1 ? files.remove(name) : Promise.reject(new Error('The power went.'))),
    };
    await expect(sweep(breaking)).rejects.toThrow('The power went.');
    expect(await filesOf(hub, leaving)).toEqual(['EVIDENCE GONE', 'EVIDENCE GONE']);
    // Whoever still sent bytes finds nothing to send them to.
    expect((await lawyer.patch(uploads[0].url, segmentBytes, new Uint8Array(large.subarray(segmentBytes)))).status).toBe(404);
    await Promise.all([sweep(), sweep()]);
    await sweep();

    expect(await filesOf(hub, leaving)).toEqual([]);
    expect(objects().sort()).toEqual(before.staying.sort());
    expect(await filesOf(hub, staying)).toEqual(['EVIDENCE UPLOADING', 'EVIDENCE WHOLE']);
    expect(await (await lawyer.http(`/files/evidence/${kept.id}`)).text()).toBe('kept');
    expect((await lawyer.patch(uploads[1].url, segmentBytes, new Uint8Array(large.subarray(segmentBytes)))).status).toBe(204);
    expect((await lawyer.finish(uploads[1].id)).item.bytes).toBe(String(large.length));
    // The register of a destroyed case says what was there; nobody is alarmed that it is gone.
    expect(await hub.admin`select from cases.evidence_items where case_id = ${leaving} and damage is null`).toHaveLength(2);
  });
});
