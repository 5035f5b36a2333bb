import type { NotificationErrorCode } from '../schema.generated.ts';
import { budgets, mostAddresses, mostWebhooks } from './domain/index.ts';

/** What each mistake says, and which input field it is usually about. Nothing here tells what is behind an address. */
const faults: Readonly<Record<NotificationErrorCode, { field: string | null; message: string }>> = {
  NOT_FOUND: { field: null, message: 'Nothing of yours has this id.' },
  INVALID_URL: {
    field: 'url',
    message: 'An https URL of at most 2,000 characters, port 443 or 1024-65535, without user name, password and fragment.',
  },
  URL_NOT_ALLOWED: { field: 'url', message: 'The URL leads nowhere, or to an address that is not open to webhooks.' },
  NO_TOPIC: { field: 'topics', message: 'Say at least one topic.' },
  TOO_MANY_WEBHOOKS: { field: null, message: `Your organisation has ${mostWebhooks} webhooks; remove one first.` },
  TOO_MANY_ADDRESSES: { field: 'address', message: `You have ${mostAddresses} addresses; unsubscribe one first.` },
  TOO_OFTEN: { field: null, message: 'That was too often in a short time; wait.' },
  PAUSED: { field: null, message: 'The webhook is paused; resume it first.' },
  NOT_PAUSED: { field: 'webhookId', message: 'The webhook is not paused.' },
  EMAIL_OFF: { field: null, message: 'This hub sends no e-mail.' },
  INVALID_ADDRESS: { field: 'address', message: 'This is not an e-mail address of at most 254 characters.' },
  WRONG_CODE: { field: 'code', message: 'This is not the code that was sent.' },
  CODE_EXPIRED: { field: 'code', message: 'The code is too old or was tried too often; subscribe again for a new one.' },
};

/** The errors of a payload, for one mistake. */
export function refuse(code: NotificationErrorCode) {
  const message =
    code === 'TOO_OFTEN'
      ? `At most ${budgets.BY_HAND.most} requests in ${budgets.BY_HAND.minutes} minutes an organisation, and ${budgets.CODE.most} codes a day a member; wait.`
      : faults[code].message;
  return { errors: [{ code, field: faults[code].field, message }] };
}
