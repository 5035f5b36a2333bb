import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { ViewerSession } from '../../../platform/database.ts';
import { type EmailInterval, intervalSeconds, type NotificationLanguage, nextEmailIn } from './domain/index.ts';
import { planEmail } from './owner.ts';
import { openEmail } from './secrets.ts';
import { emailSubscriptions } from './tables.ts';

export interface BegunEmail {
  readonly networkId: string;
  readonly id: string;
  readonly address: string;
  readonly language: NotificationLanguage;
  readonly updates: number;
  readonly begun: number;
  readonly failures: number;
}

export interface CodeToSend {
  readonly address: string;
  readonly language: NotificationLanguage;
  readonly code: string;
}

/** How long a message may be under way before it counts as lost, in seconds. */
const patienceSeconds = 120;

/** E-mail between requests: on behalf of nobody, for all networks. */
export function emailWork({ session, key }: { session: ViewerSession; key: Buffer }) {
  const one = ({ networkId, id }: { networkId: string; id: string }) =>
    and(eq(emailSubscriptions.networkId, networkId), eq(emailSubscriptions.id, id));

  return {
    /** Begins a message. The next is planned with it, for the case that this process does not live to say how this one ended. */
    begin: ({ networkId, id, begun }: { networkId: string; id: string; begun: number }): Promise<BegunEmail | null> =>
      session(async (tx) => {
        const [row] = await tx
          .update(emailSubscriptions)
          .set({
            begun: begun + 1,
            sending: sql`${emailSubscriptions.sending} + ${emailSubscriptions.gathered}`,
            gathered: 0,
          })
          .where(
            and(
              one({ networkId, id }),
              eq(emailSubscriptions.begun, begun),
              isNotNull(emailSubscriptions.confirmedAt),
              sql`${emailSubscriptions.sending} + ${emailSubscriptions.gathered} > 0`,
            ),
          )
          .returning();
        if (row === undefined) return null;
        await planEmail(tx, row, patienceSeconds);
        return { ...row, address: openEmail(key, row).address, updates: row.sending };
      }),

    sent: ({ networkId, id, updates }: BegunEmail): Promise<void> =>
      session(async (tx) => {
        const [row] = await tx
          .update(emailSubscriptions)
          .set({ sending: sql`greatest(${emailSubscriptions.sending} - ${updates}, 0)`, failures: 0, failingSince: null })
          .where(one({ networkId, id }))
          .returning();
        if (row !== undefined && row.gathered + row.sending > 0) await planEmail(tx, row, intervalSeconds[row.interval as EmailInterval]);
      }),

    failed: ({ networkId, id }: BegunEmail): Promise<void> =>
      session(async (tx) => {
        const [row] = await tx
          .update(emailSubscriptions)
          .set({
            failures: sql`${emailSubscriptions.failures} + 1`,
            failingSince: sql`coalesce(${emailSubscriptions.failingSince}, date_trunc('milliseconds', now()))`,
          })
          .where(one({ networkId, id }))
          .returning();
        if (row !== undefined) await planEmail(tx, row, nextEmailIn(row.failures));
      }),

    /** The code that waits to come back; null when it came, or is too old. */
    code: ({ networkId, id }: { networkId: string; id: string }): Promise<CodeToSend | null> =>
      session(async (tx) => {
        const [row] = await tx
          .select()
          .from(emailSubscriptions)
          .where(and(one({ networkId, id }), isNull(emailSubscriptions.confirmedAt), sql`${emailSubscriptions.codeUntil} > now()`));
        if (row === undefined) return null;
        const { address, code } = openEmail(key, row);
        return code === null ? null : { address, language: row.language, code };
      }),
  };
}
