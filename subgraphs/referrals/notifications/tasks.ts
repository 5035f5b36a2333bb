import type { ViewerSession } from '../../../platform/database.ts';
import { SayaError } from '../../../platform/errors.ts';
import type { JobPayload, Tasks } from '../../../platform/jobs.ts';
import { describeError, type Log } from '../../../platform/log.ts';
import { deliveryWork } from './deliveryWork.ts';
import { codeLetter, codeMinutes, messageOf, updatesLetter } from './domain/index.ts';
import type { Mailer } from './email.ts';
import { emailWork } from './emailWork.ts';
import type { Poster } from './post.ts';
import { signedHeaders } from './secrets.ts';
import { tidy } from './tidying.ts';

const idsOf = ({ networkId = '', subscriptionId = '', begun = '' }: JobPayload) => ({
  networkId,
  id: subscriptionId,
  begun: Number(begun),
});

/**
 * What is sent later. An attempt that fails is no failed job: what follows from it is planned, and seen by whom it concerns.
 * Each is safe to repeat, and may then send twice.
 */
export function notificationTasks({
  session,
  key,
  poster,
  mailer,
  log,
}: {
  session: ViewerSession;
  key: Buffer;
  poster: Poster;
  mailer: Mailer | null;
  log: Log;
}): Tasks {
  const webhooks = deliveryWork({ session, key });
  const emails = emailWork({ session, key });
  return {
    'notifications.deliver': async ({ networkId = '', deliveryId = '', begun = '' }) => {
      const attempt = await webhooks.begin({ networkId, deliveryId, begun: Number(begun) });
      if (attempt === null) return;
      const { delivery, url, secrets } = attempt;
      const body = messageOf({ ...delivery, at: delivery.createdAt });
      const headers = signedHeaders({ id: delivery.id, at: new Date(), body, secrets });
      await webhooks.end(attempt, await poster.post(url, { body, headers }), Math.random());
    },
    'notifications.email': async (payload) => {
      const message = await emails.begin(idsOf(payload));
      if (message === null) return;
      try {
        if (mailer === null) throw new SayaError('SERVICE_UNAVAILABLE');
        await mailer.send(message.address, updatesLetter(message.language, message.updates));
      } catch (error) {
        log.warn('e-mail was not taken', describeError(error));
        await emails.failed(message);
        return;
      }
      await emails.sent(message);
    },
    'notifications.code': async (payload) => {
      const message = await emails.code(idsOf(payload));
      if (message === null || mailer === null) return;
      await mailer.send(message.address, codeLetter(message.language, message.code, codeMinutes));
    },
    'notifications.tidy': () => tidy(session),
  };
}

/** What is done once a day. */
export const dailyNotificationTasks = ['notifications.tidy'] as const;
