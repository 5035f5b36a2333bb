import { codeOf } from '../../../platform/errors.ts';
import type { Context } from '../context.ts';
import type { AttachReferralErrorCode, AttachReferralInput } from '../schema.generated.ts';
import { caseRefusals } from '../store/index.ts';
import { refusal } from './refusing.ts';

export async function attachReferral({ caseId, referralCode }: AttachReferralInput, { store, referrals }: Context) {
  const refuse = (code: AttachReferralErrorCode, about: { field: string; message: string }) => ({
    case: null,
    errors: refusal(code, about),
  });
  const found = await store.case(caseId);
  if (found === null) return refuse('NOT_FOUND', caseRefusals.NOT_FOUND);
  if (found.status !== 'OPEN') return refuse('CASE_CLOSED', caseRefusals.CASE_CLOSED);
  const team = await store.team(found.id);
  let referralIds: readonly string[];
  try {
    referralIds = await referrals.share({
      code: referralCode.trim().toUpperCase(),
      caseId: found.id,
      memberIds: team.map(({ memberId }) => memberId),
    });
  } catch (error) {
    if (codeOf(error) !== 'SERVICE_UNAVAILABLE') throw error;
    return refuse('REFERRALS_UNAVAILABLE', {
      field: 'referralCode',
      message: 'The referrals service did not answer in time; nothing was changed. Try again.',
    });
  }
  if (referralIds.length === 0) return refuse('UNKNOWN_CODE', { field: 'referralCode', message: 'No referral has this code.' });
  const refused = await store.attachReferrals({ caseId: found.id, referralIds });
  return refused === null ? { case: found, errors: [] } : refuse(refused, caseRefusals[refused]);
}
