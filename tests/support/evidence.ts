import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type postgres from 'postgres';
import { demoNetworkId } from '../../hub/demo/ids.ts';
import { demoCaseId } from '../../hub/demo/network.ts';
import { memberIdOf } from '../../hub/demo/personas.ts';
import type { SignInName } from '../../hub/identity/signIns.ts';
import { fetchToken } from '../../hub/identity/token.ts';
import type { TestHub } from './testNetwork.ts';

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const tiff = (() => {
  // Big endian; IFD0 with orientation 6, body serial number and a GPS IFD of 42°52'30"N 74°35'15"E.
  const ifd = (at: number, entries: readonly (readonly [number, number, number, Buffer])[]) => {
    const bytes = Buffer.alloc(2 + entries.length * 12 + 4);
    bytes.writeUInt16BE(entries.length, 0);
    entries.forEach(([tag, type, count, value], index) => {
      bytes.writeUInt16BE(tag, 2 + index * 12);
      bytes.writeUInt16BE(type, 4 + index * 12);
      bytes.writeUInt32BE(count, 6 + index * 12);
      value.copy(bytes, 10 + index * 12);
    });
    return { at, bytes };
  };
  const long = (value: number) => Buffer.from([value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]);
  const rational = (numbers: readonly number[]) => Buffer.concat(numbers.flatMap((one) => [long(one), long(1)]));
  const gps = ifd(8 + 42, [
    [1, 2, 2, Buffer.from('N\0')],
    [2, 5, 3, long(200)],
    [3, 2, 2, Buffer.from('E\0')],
    [4, 5, 3, long(224)],
  ]);
  const first = ifd(8, [
    [0x0112, 3, 1, Buffer.from([0, 6, 0, 0])],
    [0x010f, 2, 4, Buffer.from('Cam\0')],
    [0x8825, 4, 1, long(gps.at)],
  ]);
  const bytes = Buffer.alloc(260);
  Buffer.from('4d4d002a00000008', 'hex').copy(bytes);
  first.bytes.copy(bytes, first.at);
  gps.bytes.copy(bytes, gps.at);
  rational([42, 52, 30]).copy(bytes, 200);
  rational([74, 35, 15]).copy(bytes, 224);
  return bytes;
})();

/** EXIF with a place, a turn and the name of a maker. */
export const exifWithPlace = Buffer.concat([Buffer.from('Exif\0\0'), tiff]);

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

const segment = (marker: number, content: Uint8Array) =>
  Buffer.concat([Buffer.from([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255]), content]);

/** A photograph as a phone takes it, as far as its form goes. @param shown what the picture itself holds */
export const photograph = (shown: string): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    segment(0xe1, exifWithPlace),
    segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude="42,52.5N"/>')),
    segment(0xfe, Buffer.from('Owner Fictitious')),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from(shown),
    Buffer.from([0xff, 0x00, 0xff, 0xd0, 0x12, 0xff, 0xd9]),
    Buffer.from('a second picture with GPSLatitude'),
  ]);

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
