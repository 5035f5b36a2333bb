import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { demoRelayCode } from '../../hub/demo/network.ts';
import { evidenceClient } from './evidence.ts';
import type { TestHub } from './testNetwork.ts';

/** A PDF as far as its form goes. @param objects what else stands in it */
export const pdfWith = (objects = ''): Buffer =>
  Buffer.from(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n${objects}\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`,
    'latin1',
  );

/** An archive of these files, in their order. */
export async function zipOf(files: Readonly<Record<string, string>>, { compress = true } = {}): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name, { compress });
  zip.end();
  return buffer(zip.outputStream);
}

const wordPart = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A word-processor file. @param files what else is in it */
export const docxWith = (files: Readonly<Record<string, string>> = {}, part = wordPart): Promise<Buffer> =>
  zipOf({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${part}"/></Types>`,
    'word/document.xml': '<w:document/>',
    ...files,
  });

/** The same as OpenDocument; its first entry says what it is, and is not packed. */
export async function odtWith(files: Readonly<Record<string, string>> = {}): Promise<Buffer> {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from('application/vnd.oasis.opendocument.text'), 'mimetype', { compress: false });
  for (const [name, content] of Object.entries({ 'content.xml': '<office:document-content/>', ...files }))
    zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
}

export const mediaTypes = {
  pdf: 'application/pdf',
  text: 'text/plain',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  png: 'image/png',
} as const;

const receiptFields = 'id number fileName courtFileNumber mediaType bytes sha256 handedInAt status settledOn acknowledgedBy proofUrl';
const begin = `mutation ($input: BeginServiceInput!) {
  beginService(input: $input) { upload { id url } receipt { ${receiptFields} } errors { code field } } }`;
const serve = `mutation ($input: ServeDocumentInput!) {
  serveDocument(input: $input) { receipt { ${receiptFields} } errors { code field message } } }`;

/** A court or opposing counsel at work: over HTTP, as a program would. */
export function relaySender(hub: Pick<TestHub, 'url' | 'issuer' | 'secrets' | 'ask'>, persona: 'court-clerk' | 'opposing-counsel') {
  const { http, head, patch } = evidenceClient(hub, persona);
  const sender = {
    http,
    head,
    patch,
    begin: async (content: Uint8Array, { mediaType = mediaTypes.pdf as string, ...rest }: Record<string, unknown> = {}) =>
      (
        await hub.ask(persona, begin, {
          input: { idempotencyKey: randomUUID(), fileName: 'Определение суда.pdf', mediaType, bytes: String(content.length), ...rest },
        })
      ).data?.beginService,
    serve: async (uploadId: string, rest: Record<string, unknown> = {}) =>
      (await hub.ask(persona, serve, { input: { uploadId, relayCode: demoRelayCode, courtFileNumber: 'ГД-17/2026', ...rest } })).data
        ?.serveDocument,
    /** From announcing to the receipt. */
    async handIn(content: Uint8Array, announced: Record<string, unknown> = {}, rest: Record<string, unknown> = {}) {
      const { upload, errors } = await sender.begin(content, announced);
      if (upload === null) return { receipt: null, errors };
      const sent = await patch(upload.url, 0, new Uint8Array(content));
      if (sent.status !== 204) throw new Error(`The bytes were not taken: ${sent.status} ${await sent.text()}`);
      return sender.serve(upload.id, rest);
    },
    receipt: async (id: string) =>
      (await hub.ask(persona, `query ($id: ID!) { serviceReceipt(id: $id) { ${receiptFields} } }`, { id })).data?.serviceReceipt,
  };
  return sender;
}
