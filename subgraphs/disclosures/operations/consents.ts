import type { Context } from '../context.ts';
import type { RecordConsentInput } from '../schema.generated.ts';
import { refuse } from './faults.ts';

export async function recordConsent(input: RecordConsentInput, { store }: Context) {
  const recorded = await store.recordConsent(input);
  if (typeof recorded !== 'string') return { consent: recorded, errors: [] };
  const field =
    recorded === 'NOT_FOUND'
      ? 'caseId'
      : recorded === 'IN_THE_FUTURE'
        ? 'givenAt'
        : recorded === 'NO_CATEGORY'
          ? 'categories'
          : recorded === 'WITNESS_REQUIRED'
            ? 'witnessedBy'
            : 'endsAt';
  return { consent: null, ...refuse(recorded, { field }) };
}

export async function withdrawConsent(consentId: string, { store }: Context) {
  const withdrawn = await store.withdrawConsent(consentId);
  return withdrawn === null ? { consent: null, ...refuse('NOT_FOUND', { field: 'consentId' }) } : { consent: withdrawn, errors: [] };
}
