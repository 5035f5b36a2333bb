import type { Context } from '../context.ts';
import { nameIsWritten } from '../domain/conflicts.ts';
import type { AddPartyInput, ChangePartyInput, PartyErrorCode, RemovePartyInput } from '../schema.generated.ts';
import { caseRefusals, type PartyRow } from '../store/index.ts';
import { isId } from './ids.ts';
import { refusal } from './refusing.ts';

const faults: Readonly<Record<PartyErrorCode, { field: string | null; message: string }>> = {
  ...caseRefusals,
  INVALID_NAME: { field: 'name', message: 'name must have 1 to 200 characters.' },
  INVALID_ORGANISATION: { field: 'organisationId', message: 'Only opposing counsel have an office, told by its id.' },
  CHANGED_MEANWHILE: { field: 'expectedVersion', message: 'The party was changed since you read it; read it again.' },
  TOO_MANY_PARTIES: { field: null, message: 'The case has as many parties as it can hold.' },
  TOO_MANY_CHECKS: { field: null, message: 'You caused as many conflict checks as one may in a day.' },
};

const answer = (party: PartyRow | PartyErrorCode) =>
  typeof party === 'string' ? { party: null, errors: refusal(party, faults[party]) } : { party, errors: [] };

export async function addParty({ caseId, kind, name, organisationId = null }: AddPartyInput, { store }: Context) {
  if (!nameIsWritten(name)) return answer('INVALID_NAME');
  if (organisationId !== null && (kind !== 'OPPOSING_COUNSEL' || !isId(organisationId))) return answer('INVALID_ORGANISATION');
  return answer(await store.addParty({ caseId, kind, name: name.trim(), organisationId }));
}

export async function changeParty({ partyId, expectedVersion, name, organisationId = null }: ChangePartyInput, { store }: Context) {
  if (!nameIsWritten(name)) return answer('INVALID_NAME');
  if (organisationId !== null && !isId(organisationId)) return answer('INVALID_ORGANISATION');
  return answer(await store.changeParty({ partyId, expectedVersion, name: name.trim(), organisationId }));
}

export const removeParty = async ({ partyId }: RemovePartyInput, { store }: Context) => answer(await store.removeParty(partyId));
