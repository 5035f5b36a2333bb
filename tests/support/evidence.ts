import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type postgres from 'postgres';
import { demoNetworkId } from '../../hub/demo/ids.ts';
import { demoCaseId } from '../../hub/demo/network.ts';
import { memberIdOf } from '../../hub/demo/personas.ts';
import type { SignInName } from '../../hub/identity/signIns.ts';
import { fetchToken } from '../../hub/identity/token.ts';
import type { TestHub } from './testNetwork.ts';

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Items that can be linked to and not be read: there is no file behind them. @returns their ids */
export async function plantEvidence(admin: postgres.Sql, count = 1, caseId = demoCaseId): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID());
  for (const id of ids)
    await admin`insert into cases.evidence_items
      (network_id, id, case_id, file_id, kind, sealed, media_type, bytes, sha256, holder, sequence, digest, registered_by)
      values (${demoNetworkId}, ${id}, ${caseId}, ${randomUUID()}, 'OTHER', '\\x00', 'TEXT', 1, ${randomBytes(32)}, 'REGISTER', 0,
        ${Buffer.alloc(32)}, ${memberIdOf('lawyer')})`;
  return ids;
}

export interface UploadInput {
  readonly content: Uint8Array;
  readonly mediaType?: string;
  readonly caseId?: string;
  readonly sha256?: string;
}

const begin = /* GraphQL */ `
  mutation Begin($input: BeginUploadInput!) { beginUpload(input: $input) { upload { id url } errors { code field } } }
`;
const finish = /* GraphQL */ `
  mutation Finish($input: FinishUploadInput!) {
    finishUpload(input: $input) { item { id sha256 bytes hasLocation title custody { kind digest } } errors { code field } }
  }
`;

/** A member of a hub at work on evidence: over HTTP, as a program would. */
export function evidenceClient(hub: Pick<TestHub, 'url' | 'issuer' | 'secrets' | 'ask'>, persona: SignInName) {
  const token = fetchToken({ issuer: hub.issuer, clientSecret: hub.secrets.IDENTITY_CLIENT_SECRET, persona });
  const http = async (path: string, init: RequestInit & { duplex?: 'half' } = {}) =>
    fetch(new URL(path, hub.url), { ...init, headers: { authorization: `Bearer ${await token}`, ...init.headers } });
  const tus = { 'tus-resumable': '1.0.0' };
  const client = {
    http,
    begin: async ({ content, mediaType = 'image/jpeg', caseId = demoCaseId, ...rest }: UploadInput) =>
      (await hub.ask(persona, begin, { input: { caseId, name: 'IMG_0001', mediaType, bytes: String(content.length), ...rest } })).data
        ?.beginUpload,
    head: (url: string) => http(url, { method: 'HEAD', headers: tus }),
    patch: (url: string, offset: number, body: BodyInit, headers: Record<string, string> = {}) =>
      http(url, {
        method: 'PATCH',
        headers: { ...tus, 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset), ...headers },
        body,
        duplex: 'half',
      }),
    finish: async (uploadId: string, rest: Record<string, unknown> = {}) =>
      (await hub.ask(persona, finish, { input: { uploadId, kind: 'PHOTOGRAPH', title: 'Broken door', ...rest } })).data?.finishUpload,
    /** From announcing to the item. */
    async register(upload: UploadInput, rest: Record<string, unknown> = {}) {
      const { upload: begun } = await client.begin(upload);
      const sent = await client.patch(begun.url, 0, new Uint8Array(upload.content));
      if (sent.status !== 204) throw new Error(`The bytes were not taken: ${sent.status} ${await sent.text()}`);
      return client.finish(begun.id, rest);
    },
  };
  return client;
}
