import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoCaseId } from '../../hub/demo/network.ts';
import { createLog } from '../../platform/log.ts';
import { type RunningServer, serveSubgraph } from '../../platform/subgraphServer.ts';
import { createViewerSigner, createViewerVerifier } from '../../platform/viewerToken.ts';
import { httpWeb, type WebCaller } from '../../platform/web.ts';
import { segmentBytes } from '../../subgraphs/cases/files/segments.ts';
import { readDocument } from '../../subgraphs/disclosures/documents/index.ts';
import { pdfFile } from '../documents/make/pdfFile.ts';
import { mutate, until } from '../support/disclosures.ts';
import { evidenceClient, sha256 } from '../support/evidence.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
let lawyer: ReturnType<typeof evidenceClient>;
/** Whether the store gives back something else than it was given. */
let lying = false;
/** The way to the cases service's web door, once there is one over HTTP. */
let overHttp: WebCaller | null = null;
let server: RunningServer;
const visited: string[] = [];

beforeAll(async () => {
  hub = await startTestHub({
    files: (real) => ({
      ...real,
      get: async (name) => {
        const bytes = await real.get(name);
        return lying && bytes !== null ? Buffer.from(bytes.map((byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte))) : bytes;
      },
    }),
    web: (real) => (request, visit) => {
      if (overHttp === null) return real(request, visit);
      visited.push(`${request.method} ${new URL(request.url).pathname}`);
      return overHttp(request, visit);
    },
  });
  lawyer = evidenceClient(hub, 'lawyer');
  const log = createLog({ service: 'test', destination: { write: () => undefined } });
  server = await serveSubgraph({
    subgraph: { ...hub.inProcess.subgraphs.cases, work: () => undefined, stop: async () => undefined },
    verify: createViewerVerifier({ audience: 'cases', trustedKeys: JSON.parse(hub.secrets.SAYA_TRUSTED_KEYS) }),
    port: 0,
    log,
  });
  const sign = await createViewerSigner({ issuer: 'gateway', privateKey: JSON.parse(hub.secrets.GATEWAY_SIGNING_KEY) });
  web = httpWeb({ name: 'cases', url: server.url, sign, log });
});
afterAll(async () => {
  await server.stop();
  await hub.stop();
});
let web: WebCaller;

const text = (content: string | Buffer) => ({ content: Buffer.from(content), mediaType: 'text/plain' });
const codes = ({ errors }: { errors: { code: string }[] }) => errors.map(({ code }) => code);
const items = async () => (await hub.admin`select id from cases.evidence_items`).length;

describe('a store that gives back something else', () => {
  it('has nothing registered: STORE_DAMAGED, and the file can be sent again', async () => {
    const content = Buffer.from('what was sent and is not what comes back');
    const before = await items();
    const { upload } = await lawyer.begin(text(content));
    expect((await lawyer.patch(upload.url, 0, content)).status).toBe(204);
    lying = true;
    try {
      const answer = await lawyer.finish(upload.id);
      expect([answer.item, codes(answer)]).toEqual([null, ['STORE_DAMAGED']]);
    } finally {
      lying = false;
    }
    expect(await items()).toBe(before);
    expect(codes(await lawyer.finish(upload.id))).toEqual(['NOT_FOUND']);
    expect((await lawyer.register(text(content))).item.sha256).toBe(sha256(content));
  });

  it('ends a duplicate as FAILED: there is nothing to fetch, and the team is alarmed', async () => {
    const { item } = await lawyer.register(text('what will be missing'));
    const [row] =
      await hub.admin`select s.name from cases.file_segments s join cases.evidence_items i on i.file_id = s.file_id where i.id = ${item.id}`;
    rmSync(join(hub.filesFolder, String(row?.name).slice(0, 2), String(row?.name)));
    const input = { caseId: demoCaseId, itemIds: [item.id], form: 'ORIGINALS', purpose: 'COURT' };
    const { export: asked } = await mutate(hub, 'lawyer', 'exportEvidence', input, 'export { id state }');
    expect(asked.state).toBe('MAKING');
    const ended = await until(async () => {
      const { data } = await hub.ask('lawyer', `{ evidenceExport(id: "${asked.id}") { state url itemsDone } }`);
      return data.evidenceExport.state === 'MAKING' ? undefined : data.evidenceExport;
    });
    expect(ended).toEqual({ state: 'FAILED', url: null, itemsDone: 0 });
    expect((await lawyer.http(`/files/exports/${asked.id}`)).status).toBe(404);
    await until(async () => (await hub.admin`select from cases.alarms where subject_id = ${item.id} and kind = 'EVIDENCE_DAMAGED'`)[0]);
    const { data } = await hub.ask('lawyer', `{ evidenceItem(id: "${item.id}") { damage custody { kind } } }`);
    expect(data.evidenceItem.damage).toBe('MISSING');
    expect(data.evidenceItem.custody.map(({ kind }: { kind: string }) => kind)).toContain('EXPORTED');
  });
});

describe('comparisons that have no time', () => {
  it('give nothing out: CHECKS_UNAVAILABLE, nothing is written down and nothing paid', async () => {
    const complaint = { caseId: demoCaseId, template: 'LOST_FILE', instance: 'POLICE_UNIT', addressee: 'District police unit' };
    const { filing } = await mutate(hub, 'lawyer', 'draftFiling', complaint, 'filing { id }');
    const bytes = await pdfFile({ pages: [['somebody else’s document']] });
    let busy = true;
    const others = Array.from({ length: 8 }, async () => {
      while (busy) await readDocument({ bytes, mediaType: 'application/pdf' });
    });
    try {
      const paper = { filingId: filing.id, language: 'EN', format: 'PDF' };
      const exported = await mutate(hub, 'lawyer', 'exportFiling', paper, 'content export { id }');
      expect(exported).toMatchObject({ content: null, export: null, errors: [{ code: 'CHECKS_UNAVAILABLE' }] });
      const bundle = { caseId: demoCaseId, language: 'EN', items: [{ filingId: filing.id }] };
      const made = await mutate(hub, 'lawyer', 'makeCourtBundle', bundle, 'content bundle { id }');
      expect(made).toMatchObject({ content: null, bundle: null, errors: [{ code: 'CHECKS_UNAVAILABLE' }] });
    } finally {
      busy = false;
      await Promise.all(others);
    }
    for (const table of ['cases.paper_exports', 'cases.bundles', 'disclosures.document_checks'])
      expect(await hub.admin.unsafe(`select from ${table}`)).toHaveLength(0);
  });
});

describe('an upload between services', () => {
  it('goes from the gateway to the cases service over HTTP, on from where it broke off, and comes back as its copy', async () => {
    overHttp = web;
    const content = Buffer.alloc(segmentBytes + 1_000_000, 'Saya ');
    const { upload } = await lawyer.begin(text(content));
    expect((await lawyer.patch(upload.url, 0, content.subarray(0, segmentBytes))).status).toBe(204);
    const head = await lawyer.head(upload.url);
    expect([head.headers.get('upload-offset'), head.headers.get('upload-length')]).toEqual([String(segmentBytes), String(content.length)]);
    expect((await lawyer.patch(upload.url, 0, 'from the wrong place')).status).toBe(409);
    expect((await lawyer.patch(upload.url, segmentBytes, content.subarray(segmentBytes))).status).toBe(204);
    const { item, errors } = await lawyer.finish(upload.id);
    expect([errors, item.sha256]).toEqual([[], sha256(content)]);
    const copy = await lawyer.http(`/files/evidence/${item.id}`);
    expect(sha256(new Uint8Array(await copy.arrayBuffer()))).toBe(sha256(content));
    const stranger = evidenceClient(hub, 'lawyer-other');
    expect((await stranger.http(`/files/evidence/${item.id}`)).status).toBe(404);
    expect(visited).toContain(`PATCH ${upload.url}`);
    expect((await fetch(new URL(`/web${upload.url}`, server.url), { method: 'HEAD' })).status).toBe(401);
  });

  it('that stops answering is told by a status, and by nothing else', async () => {
    const log = createLog({ service: 'test', destination: { write: () => undefined } });
    const sign = await createViewerSigner({ issuer: 'gateway', privateKey: JSON.parse(hub.secrets.GATEWAY_SIGNING_KEY) });
    const { upload } = await lawyer.begin(text('nobody is there'));
    overHttp = httpWeb({ name: 'cases', url: 'http://127.0.0.1:9', sign, log });
    const answer = await lawyer.patch(upload.url, 0, 'nobody is there');
    expect(answer.status).toBe(503);
    expect((await answer.json()).errors[0].extensions.code).toBe('SERVICE_UNAVAILABLE');
    overHttp = web;
    expect((await lawyer.head(upload.url)).headers.get('upload-offset')).toBe('0');
  });
});
