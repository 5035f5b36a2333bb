import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  /** As it came, headers and all. */
  readonly source: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded. */
  readonly text: string;
}

/** A mail server on loopback, which keeps what it was sent. */
export interface MailServer {
  readonly url: string;
  readonly mails: ReceivedMail[];
  /** Refuses every recipient while true. */
  refusing: boolean;
  stop(): Promise<void>;
}

function parse(source: string): Pick<ReceivedMail, 'headers' | 'text'> {
  const [head = '', ...body] = source.split('\r\n\r\n');
  const headers = Object.fromEntries(
    head
      .replaceAll(/\r\n[ \t]+/g, ' ')
      .split('\r\n')
      .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const encoded = body.join('\r\n\r\n').trim();
  const encoding = headers['content-transfer-encoding'] ?? '';
  const bytes =
    encoding === 'base64'
      ? Buffer.from(encoded, 'base64')
      : Buffer.from(
          encoding === 'quoted-printable'
            ? encoded
                .replaceAll('=\r\n', '')
                .replaceAll(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
            : encoded,
          'latin1',
        );
  return { headers, text: bytes.toString('utf8') };
}

export async function startMailServer(): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: (_address, _session, callback) =>
      callback(mail.refusing ? Object.assign(new Error('no such person here'), { responseCode: 550 }) : null),
    onData(stream, session, callback) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const source = Buffer.concat(parts).toString('latin1');
        const { mailFrom, rcptTo } = session.envelope;
        mails.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          source,
          ...parse(source),
        });
        callback();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const mail: MailServer = {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    mails,
    refusing: false,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return mail;
}
