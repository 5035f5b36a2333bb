import { randomUUID } from 'node:crypto';
import { demoCaseId } from '../../hub/demo/network.ts';
import { legalCanary, wordsOfTheCourt } from '../support/canaries.ts';
import { evidenceClient } from '../support/evidence.ts';
import { mediaTypes, pdfWith } from '../support/relay.ts';
import type { Doing } from './doing.ts';

/** Who hands documents in, and has a right to what their own office handed in. */
export const senders = ['court-clerk', 'opposing-counsel'] as const;
type Sender = (typeof senders)[number];

/** What is a sender's own: receipts and uploads, and the words of their documents. */
export interface SendersOwn {
  readonly ids: readonly string[];
  readonly words: readonly string[];
}

export interface FilledRelay {
  /** Leads to the story's case. */
  readonly code: string;
  /** Led there. */
  readonly revokedCode: string;
  readonly own: Readonly<Record<Sender, SendersOwn>>;
}

const opposingWords = { fileName: 'Возражение.pdf', courtFileNumber: 'ГД-18/2026' };
const courtWords = { fileName: legalCanary('served file name'), courtFileNumber: legalCanary('served court file number') };

/** What each sender handed in and has begun, and what the lawyer did about it. */
export async function fillRelay(doing: Doing): Promise<FilledRelay> {
  const lawyer = (name: string, input: Record<string, unknown>) => doing.does('lawyer', name, input);
  const issue = (label: string) => lawyer('issueRelayCode', { caseId: demoCaseId, label });
  const { code } = await issue(legalCanary('relay label'));
  const revoked = await issue('another court');
  await lawyer('revokeRelayCode', { relayCodeId: revoked.relayCode.id });

  const fillFor = async (persona: Sender, { fileName, courtFileNumber }: typeof courtWords): Promise<string[]> => {
    const send = async () => {
      const content = pdfWith('<< /S /URI /URI (https://t.example/seen) >>');
      const announced = { idempotencyKey: randomUUID(), fileName, mediaType: mediaTypes.pdf, bytes: String(content.length) };
      const { upload } = await doing.does(persona, 'beginService', announced);
      const sent = await evidenceClient(doing.hub, persona).patch(upload.url, 0, new Uint8Array(content));
      if (sent.status !== 204) throw new Error(`The bytes were not taken: ${sent.status} ${await sent.text()}`);
      return { announced, uploadId: upload.id as string };
    };
    const handIn = async () => {
      const { announced, uploadId } = await send();
      await doing.does(persona, 'serveDocument', { uploadId, relayCode: code, courtFileNumber });
      await doing.does(persona, 'beginService', announced);
      return uploadId;
    };
    const [acknowledged, returned, waiting] = [await handIn(), await handIn(), await handIn()];
    await lawyer('acknowledgeService', { serviceId: acknowledged });
    await lawyer('withdrawAcknowledgement', { serviceId: acknowledged });
    await lawyer('acknowledgeService', { serviceId: acknowledged, nameOffice: true });
    await lawyer('returnService', { serviceId: returned, reason: 'UNREADABLE' });
    const { uploadId } = await send();
    return [acknowledged, returned, waiting, uploadId];
  };
  const own = {
    'court-clerk': { ids: await fillFor('court-clerk', courtWords), words: wordsOfTheCourt },
    'opposing-counsel': { ids: await fillFor('opposing-counsel', opposingWords), words: [] },
  };
  // As if it had been settled on an earlier day: by now the senders are told.
  await doing.hub.admin`update cases.served_documents set acknowledged_on = acknowledged_on - 1, returned_on = returned_on - 1`;
  return { code, revokedCode: revoked.code, own };
}
