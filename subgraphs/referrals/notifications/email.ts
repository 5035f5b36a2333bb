import { createTransport } from 'nodemailer';
import type { Letter } from './domain/index.ts';

/** The way to the mail server. */
export interface Mailer {
  /** @throws when the mail server does not take it */
  send(address: string, letter: Letter): Promise<void>;
  close(): void;
}

export interface MailerOptions {
  /** smtp:// or smtps://, with user name and password where the server wants them. */
  readonly url: string;
  readonly from: string;
}

const patienceMilliseconds = 10_000;

/** Plain text, no pictures, no links. Without TLS only to a server on this machine. */
export function createMailer({ url, from }: MailerOptions): Mailer {
  const server = new URL(url);
  const here = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(server.hostname);
  const transport = createTransport({
    host: server.hostname.replace(/^\[|\]$/g, ''),
    ...(server.port === '' ? {} : { port: Number(server.port) }),
    secure: server.protocol === 'smtps:',
    requireTLS: !here,
    ...(server.username === '' ? {} : { auth: { user: decodeURIComponent(server.username), pass: decodeURIComponent(server.password) } }),
    connectionTimeout: patienceMilliseconds,
    greetingTimeout: patienceMilliseconds,
    socketTimeout: patienceMilliseconds,
    dnsTimeout: patienceMilliseconds,
  });
  return {
    async send(address, { subject, text }) {
      await transport.sendMail({
        from,
        // As an object: a string would be taken apart into several addresses.
        to: { name: '', address },
        subject,
        text,
        headers: { 'Auto-Submitted': 'auto-generated' },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    },
    close: () => transport.close(),
  };
}
