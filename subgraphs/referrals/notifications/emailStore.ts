import { randomUUID } from 'node:crypto';
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { only, type Transaction } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import {
  codeMinutes,
  type EmailInterval,
  mostAddresses,
  mostCodeTries,
  type NotificationLanguage,
  type NotificationTopic,
} from './domain/index.ts';
import { type Owner, planCode, spend } from './owner.ts';
import { hashAddress, isCode, newCode, openEmail, sealEmail, told } from './secrets.ts';
import { emailSubscriptions } from './tables.ts';

type Stored = typeof emailSubscriptions.$inferSelect;

/** A subscription as its member sees it. */
export interface EmailSubscriptionRow extends Pick<Stored, 'id' | 'topics' | 'interval' | 'language' | 'confirmedAt' | 'failingSince'> {
  /** Null when it opens no more. */
  readonly address: string | null;
}

export interface NewSubscription {
  readonly address: string;
  readonly topics: readonly NotificationTopic[];
  readonly interval: EmailInterval;
  readonly language: NotificationLanguage;
}

/** The viewer's own e-mail addresses; row-level security leaves no others. */
export function emailStore({ networkId, memberId, organisationId, session, key }: Owner) {
  const shown = (row: Stored): EmailSubscriptionRow => ({ ...row, address: told(() => openEmail(key, row).address) });
  const find = async (tx: Transaction, id: string) => {
    const row = only(
      await tx
        .select()
        .from(emailSubscriptions)
        .where(eq(emailSubscriptions.id, storedId(id)))
        .for('update'),
    );
    return row;
  };

  return {
    list: (): Promise<EmailSubscriptionRow[]> =>
      session(async (tx) =>
        (await tx.select().from(emailSubscriptions).orderBy(asc(emailSubscriptions.createdAt), asc(emailSubscriptions.id))).map(shown),
      ),

    subscribe: ({ address, topics, ...rest }: NewSubscription): Promise<EmailSubscriptionRow | 'TOO_MANY_ADDRESSES' | 'TOO_OFTEN'> =>
      session(async (tx) => {
        await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`addresses ${memberId}`}, 0))`);
        const addressHash = hashAddress(key, { networkId, memberId, address });
        const settings = { ...rest, topics: [...new Set(topics)] };
        const known = only(await tx.select().from(emailSubscriptions).where(eq(emailSubscriptions.addressHash, addressHash)));
        if (known !== null && known.confirmedAt !== null) {
          await tx.update(emailSubscriptions).set(settings).where(eq(emailSubscriptions.id, known.id));
          return shown({ ...known, ...settings });
        }
        if (known === null && (await tx.$count(emailSubscriptions)) >= mostAddresses) return 'TOO_MANY_ADDRESSES';
        if (!(await spend(tx, { networkId, ownerId: memberId, budget: 'CODE' }))) return 'TOO_OFTEN';
        const id = known?.id ?? randomUUID();
        const code = {
          ...sealEmail(key, { networkId, id }, { address, code: newCode() }),
          codeUntil: sql`now() + make_interval(mins => ${codeMinutes})`,
          codeTries: 0,
        };
        const [row] =
          known === null
            ? await tx
                .insert(emailSubscriptions)
                .values({ networkId, id, organisationId, memberId, addressHash, ...settings, ...code })
                .returning()
            : await tx
                .update(emailSubscriptions)
                .set({ ...settings, ...code })
                .where(eq(emailSubscriptions.id, id))
                .returning();
        if (row === undefined) throw new Error('A subscription was written and is not there.');
        await planCode(tx, row);
        return shown(row);
      }),

    /** A try is counted before it is looked at. Confirming again what is confirmed changes nothing. */
    confirm: (id: string, given: string): Promise<EmailSubscriptionRow | 'NOT_FOUND' | 'CODE_EXPIRED' | 'WRONG_CODE'> =>
      session(async (tx) => {
        const row = await find(tx, id);
        if (row === null) return 'NOT_FOUND';
        if (row.confirmedAt !== null) return shown(row);
        const tried = await tx
          .update(emailSubscriptions)
          .set({ codeTries: sql`${emailSubscriptions.codeTries} + 1` })
          .where(
            and(
              eq(emailSubscriptions.id, row.id),
              isNull(emailSubscriptions.confirmedAt),
              sql`${emailSubscriptions.codeUntil} > now() and ${emailSubscriptions.codeTries} < ${mostCodeTries}`,
            ),
          )
          .returning({ id: emailSubscriptions.id });
        if (tried.length === 0) return 'CODE_EXPIRED';
        const { address, code } = openEmail(key, row);
        if (!isCode(given, code)) return 'WRONG_CODE';
        const [confirmed] = await tx
          .update(emailSubscriptions)
          .set({ ...sealEmail(key, row, { address, code: null }), confirmedAt: sql`date_trunc('milliseconds', now())` })
          .where(eq(emailSubscriptions.id, row.id))
          .returning();
        return confirmed === undefined ? 'NOT_FOUND' : shown(confirmed);
      }),

    unsubscribe: (id: string): Promise<string | null> =>
      session(async (tx) => {
        const [removed] = await tx
          .delete(emailSubscriptions)
          .where(eq(emailSubscriptions.id, storedId(id)))
          .returning({ id: emailSubscriptions.id });
        return removed?.id ?? null;
      }),
  };
}
