import { z } from 'zod';
import { EnvironmentError } from '../../../platform/environment.ts';
import { networksFrom } from './domain/index.ts';
import type { NotificationOptions } from './index.ts';

/** The variables of notifications; where none is given, no e-mail is sent and no webhook reaches a private network. */
export const notificationVariables = {
  /** smtp:// or smtps:// of the mail server, with user name and password where it wants them. */
  REFERRALS_SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be an smtp:// or smtps:// URL' }).optional(),
  /** Whom e-mail comes from: a name and domain that tell nothing. */
  REFERRALS_EMAIL_FROM: z.email('must be an e-mail address').optional(),
  /** Private networks that webhooks may reach, also by http://, such as 10.20.0.0/16,fd00::/8. */
  REFERRALS_WEBHOOK_PRIVATE: z
    .string()
    .refine((text) => networksFrom(text) !== null, 'must be networks such as 10.20.0.0/16, with commas between them')
    .optional(),
};

/** The values of these variables, as they were given. */
export type NotificationEnvironment = { readonly [Name in keyof typeof notificationVariables]?: string | undefined };

/** @throws EnvironmentError when one of two that belong together is missing */
export function notificationOptions({
  REFERRALS_SMTP_URL: url,
  REFERRALS_EMAIL_FROM: from,
  REFERRALS_WEBHOOK_PRIVATE: networks,
}: NotificationEnvironment): NotificationOptions {
  if ((url === undefined) !== (from === undefined))
    throw new EnvironmentError('referrals', [
      `${url === undefined ? 'REFERRALS_SMTP_URL' : 'REFERRALS_EMAIL_FROM'}: missing beside the other`,
    ]);
  return {
    mail: url === undefined || from === undefined ? null : { url, from },
    networks: networks === undefined ? null : networksFrom(networks),
  };
}
