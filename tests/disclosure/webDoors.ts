import { fileRoutes } from '../../subgraphs/cases/web/index.ts';
import type { Attempt } from './caseAttempts.ts';
import type { Reply } from './strangers.ts';

/** A way to knock at the web door; the variables are the path. */
export interface Knock {
  readonly attempt: Attempt;
  readonly init: RequestInit;
}

/** In which table the ids of a file's address lie. */
const rowsOf: Readonly<Record<string, string>> = {
  uploads: 'files',
  evidence: 'evidence_items',
  exports: 'evidence_exports',
  services: 'service_uploads',
  served: 'served_documents',
  proofs: 'served_documents',
};
const tus = { 'tus-resumable': '1.0.0' };

/** What is sent by each method: what the door wants, so that nothing but who asks is in the way. */
const inits: readonly RequestInit[] = [
  { method: 'GET' },
  { method: 'GET', headers: { 'saya-ticket': 'AAAA' } },
  { method: 'HEAD', headers: tus },
  { method: 'OPTIONS', headers: tus },
  { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"purpose":"COURT"}' },
  { method: 'PATCH', headers: { ...tus, 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' }, body: 'probe' },
  { method: 'DELETE', headers: tus },
  { method: 'PUT', headers: tus, body: 'probe' },
];

const knock = (path: (id: string) => string, rows: string, init: RequestInit): Knock => ({
  attempt: { name: `${init.method} ${path(rows)}`, onOwn: false, rows: [rows], variables: (idOf) => ({ path: path(idOf(rows)) }) },
  init,
});

/** Every way to every kind of file. @throws when a way leads to rows nobody has told of */
export const fileKnocks = (): Knock[] =>
  fileRoutes.flatMap(({ path }) => {
    const [, before = '', after = ''] = /^\^(.*)\(\[0-9a-f-\]\{36\}\)(.*)\$$/.exec(path.source.replaceAll('\\/', '/')) ?? [];
    const rows = rowsOf[before.split('/')[2] ?? ''];
    if (rows === undefined) throw new Error(`Say in which table the ids of ${path.source} lie.`);
    return inits.map((init) => knock((id) => `${before}${id}${after}`, rows, init));
  });

/** A calendar is opened by its token alone: its id, and those of what is in it, open nothing. */
export const calendarKnocks = (): Knock[] =>
  ['calendar_feeds', 'cases', 'deadlines'].flatMap((rows) => [
    knock((id) => `/calendars/${id}.ics`, rows, { method: 'GET' }),
    knock((id) => `/calendars/${id}.ics`, rows, { method: 'HEAD' }),
  ]);

export async function replyOf(response: Response): Promise<Reply> {
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: Object.fromEntries(response.headers), text: bytes.toString('latin1') };
}
