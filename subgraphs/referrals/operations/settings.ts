import type { Context } from '../context.ts';
import { type ReferralSettings, settingsFault } from '../domain/index.ts';
import type { SetReferralSettingsInput } from '../schema.generated.ts';

/** What a network decides about its referrals; it holds for what is sent from then on. */
export async function setReferralSettings({ holdMinutes, holdMinutesOf, keepDays }: SetReferralSettingsInput, { store }: Context) {
  const refuse = (code: 'OUT_OF_RANGE' | 'DUPLICATE_KIND', field: string, message: string) => ({
    settings: null,
    errors: [{ code, field, message }],
  });
  if (new Set(holdMinutesOf.map(({ kind }) => kind)).size < holdMinutesOf.length)
    return refuse('DUPLICATE_KIND', 'holdMinutesOf', 'A kind of organisation is named twice.');
  const changed: ReferralSettings = {
    holdMinutes,
    keepDays,
    holdMinutesOf: Object.fromEntries(holdMinutesOf.map(({ kind, minutes }) => [kind, minutes])),
  };
  const fault = settingsFault(changed);
  if (fault !== null) return refuse('OUT_OF_RANGE', fault.field, fault.message);
  await store.setSettings(changed);
  return { settings: await store.settings(), errors: [] };
}
