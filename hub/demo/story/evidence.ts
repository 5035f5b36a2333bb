import { createHash, randomUUID } from 'node:crypto';
import { demoCaseId } from '../network.ts';
import type { PersonaName } from '../personas.ts';
import { photograph } from '../photograph.ts';
import { enter } from './entering.ts';
import { expect, type FilesTeller } from './step.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

interface NewFile {
  readonly name: string;
  readonly mediaType: string;
  readonly kind: string;
  readonly title: string;
  readonly content: Buffer;
}

export interface KeptEvidence {
  readonly id: string;
  readonly content: Buffer;
}

/** Announces a file, sends its bytes (tus 1.0), and enters it into the register. */
async function register({ ask, fetchAs }: FilesTeller, { content, name, mediaType, kind, title }: NewFile, orderId: string) {
  const announced = { caseId: demoCaseId, name, mediaType, bytes: String(content.length), sha256: sha256(content) };
  const { upload } = await enter({ ask }, 'lawyer', 'beginUpload', announced, 'upload { id url }');
  const sent = await fetchAs('lawyer', upload.url, {
    method: 'PATCH',
    headers: { 'tus-resumable': '1.0.0', 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' },
    body: new Uint8Array(content),
  });
  expect(sent.status === 204, `The bytes of the ${kind.toLowerCase()} should be taken.`);
  const { item } = await enter(
    { ask },
    'lawyer',
    'finishUpload',
    { uploadId: upload.id, kind, title, orderId },
    'item { id sha256 bytes hasLocation url custody { kind } }',
  );
  expect(item.sha256 === sha256(content), 'What was taken in should be what was sent.');
  return item;
}

/** A photograph and the messages, as she brought them. New ones each time: a case keeps a file once. */
export async function registerEvidence(files: FilesTeller, orderId: string): Promise<readonly [KeptEvidence, KeptEvidence]> {
  const picture = photograph(`the telephone's screen, ${randomUUID()}`);
  const messages = Buffer.from(`11 calls, 21:04 to 21:51\nI will find you.\n(${randomUUID()})\n`);
  const photo = await register(
    files,
    { content: picture, name: 'IMG_0118.jpg', mediaType: 'image/jpeg', kind: 'PHOTOGRAPH', title: 'Screen of the telephone' },
    orderId,
  );
  const text = await register(
    files,
    { content: messages, name: 'messages.txt', mediaType: 'text/plain', kind: 'MESSAGES', title: 'Calls and messages' },
    orderId,
  );
  const copy = Buffer.from(await (await files.fetchAs('counsellor', photo.url)).arrayBuffer());
  expect(
    photo.hasLocation === true && copy.length > 0 && picture.includes('GPSLatitude') && !copy.includes('GPSLatitude'),
    'A copy should not tell where the photograph was taken.',
  );
  files.tell({
    persona: 'lawyer',
    does: 'takes a photograph and the messages into the register of evidence',
    sees: [
      `photograph ${photo.bytes} bytes, SHA-256 ${photo.sha256.slice(0, 16)}…; messages ${text.bytes} bytes, SHA-256 ${text.sha256.slice(0, 16)}…`,
      'both kept sealed; the photograph tells where it was taken, the copy the counsellor opens does not',
    ],
  });
  return [
    { id: photo.id, content: picture },
    { id: text.id, content: messages },
  ];
}

/** The investigator signed for it, and then the whole file was gone. */
export async function loseEvidence({ ask, tell }: FilesTeller, evidence: readonly KeptEvidence[]): Promise<void> {
  const record = (persona: PersonaName, itemId: string, rest: Record<string, unknown>) =>
    enter({ ask }, persona, 'recordCustody', { itemId, ...rest }, 'item { holder custody { kind who receiptNumber } }');
  const chains: string[] = [];
  for (const { id } of evidence) {
    await record('lawyer', id, { kind: 'HANDED_OVER', who: 'Investigator of the district unit', receiptNumber: 'R-17' });
    const { item } = await record('counsellor', id, { kind: 'LOST', note: 'The investigator says that the file cannot be found.' });
    const handed = item.custody.find(({ kind }: { kind: string }) => kind === 'HANDED_OVER');
    expect(item.holder === 'LOST' && handed?.receiptNumber === 'R-17', 'The hand-over, its receipt and the loss should be on record.');
    chains.push(item.custody.map(({ kind }: { kind: string }) => kind).join(' -> '));
  }
  tell({
    persona: 'counsellor',
    does: 'writes down that the investigator, who signed for both (receipt R-17), lost the whole file',
    sees: chains,
  });
}
