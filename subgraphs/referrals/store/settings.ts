import { sql } from 'drizzle-orm';
import { only } from '../../../platform/database.ts';
import { defaultSettings, type ReferralSettings } from '../domain/index.ts';
import { settings } from '../tables.ts';
import type { Owner } from './referrals.ts';

/** What the viewer's network decided about its referrals. */
export function settingsStore({ networkId, memberId, session }: Owner) {
  return {
    settings: (): Promise<ReferralSettings> => session(async (tx) => only(await tx.select().from(settings)) ?? defaultSettings),

    setSettings: (changed: ReferralSettings) =>
      session(async (tx) => {
        const row = { ...changed, holdMinutesOf: { ...changed.holdMinutesOf }, changedAt: sql`now()`, changedBy: memberId };
        await tx
          .insert(settings)
          .values({ ...row, networkId })
          .onConflictDoUpdate({ target: settings.networkId, set: row });
      }),
  };
}
