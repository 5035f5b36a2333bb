import { randomUUID } from 'node:crypto';
import { mediaTypes, pdfWith } from '../support/relay.ts';
import type { TestHub } from '../support/testNetwork.ts';
import type { senders } from './filledRelay.ts';
import type { Reply } from './strangers.ts';

const fields = 'id number fileName courtFileNumber mediaType bytes sha256 handedInAt status settledOn acknowledgedBy proofUrl';
const receipt = `receipt { ${fields} }`;
const errors = 'errors { code field message }';
const begin = `mutation ($input: BeginServiceInput!) { beginService(input: $input) { upload { id url } ${receipt} ${errors} } }`;
const serve = `mutation ($input: ServeDocumentInput!) { serveDocument(input: $input) { ${receipt} ${errors} } }`;

interface Doors {
  readonly hub: Pick<TestHub, 'ask'>;
  readonly get: (persona: (typeof senders)[number], path: string, init?: RequestInit) => Promise<Reply>;
}

/** Hands a document in under a code and asks for all there is to ask of it. @returns every answer, as it came over the wire */
export async function everyAnswerTo({ hub, get }: Doors, persona: (typeof senders)[number], relayCode: string) {
  const content = pdfWith();
  const announced = { idempotencyKey: randomUUID(), fileName: 'Лист.pdf', mediaType: mediaTypes.pdf, bytes: String(content.length) };
  const begun = await hub.ask(persona, begin, { input: announced });
  const { id, url } = begun.data.beginService.upload as { id: string; url: string };
  const tus = { 'tus-resumable': '1.0.0' };
  const append = { ...tus, 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' };
  const replies: Reply[] = [begun, await get(persona, url, { method: 'PATCH', headers: append, body: new Uint8Array(content) })];
  const handIn = () => hub.ask(persona, serve, { input: { uploadId: id, relayCode, courtFileNumber: 'ГД-19/2026' } });
  replies.push(await handIn(), await handIn(), await hub.ask(persona, begin, { input: announced }));
  replies.push(await hub.ask(persona, `query ($id: ID!) { serviceReceipt(id: $id) { ${fields} } }`, { id }));
  replies.push(
    await hub.ask(persona, `{ myServices(first: 1) { edges { cursor node { __typename id number status } } pageInfo { hasNextPage } } }`),
  );
  replies.push(await get(persona, url, { method: 'HEAD', headers: tus }));
  for (const path of [`/files/served/${id}`, `/files/proofs/${id}/en`]) replies.push(await get(persona, path));
  return { receiptId: id, replies };
}
