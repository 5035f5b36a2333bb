import { type PageArguments, queryKey } from '../../../platform/pagination.ts';
import type { Context } from '../context.ts';
import { requestFault } from '../domain/index.ts';
import type { DisclosureErrorCode, GrantDisclosureInput, GrantState, RequestDisclosureInput } from '../schema.generated.ts';
import type { GrantRow } from '../store/index.ts';
import { refuse } from './faults.ts';

type GrantResult = GrantRow | DisclosureErrorCode;
const answer = (result: GrantResult) =>
  typeof result === 'string'
    ? { grant: null, ...refuse(result, result === 'NOT_FOUND' ? { field: 'grantId' } : {}) }
    : { grant: result, errors: [] };

/** Judged by what the policy says of the asker and the place; of a place that is not there, what it says of a survivor's. */
export async function requestDisclosure(input: RequestDisclosureInput, { store }: Context) {
  const { decision, cell } = await store.place(input.placeId);
  const reference = input.reference.trim();
  const fault = requestFault({ ...input, reference }, { given: decision.precision, ceiling: cell.ceiling, now: await store.now() });
  if (fault !== null)
    return { grant: null, ...refuse(fault, fault === 'ENDS_IN_PAST' || fault === 'TOO_LONG' ? { field: 'expiresAt' } : {}) };
  return answer(await store.requestDisclosure({ ...input, reference }));
}

export const grantDisclosure = async ({ grantId, basis, consentId, precision }: GrantDisclosureInput, { store }: Context) =>
  answer(await store.grantDisclosure({ id: grantId, basis, consentId: consentId ?? null, precision: precision ?? null }));

export const approveDisclosure = async (grantId: string, { store }: Context) => answer(await store.approveDisclosure(grantId));

export const revokeDisclosure = async (grantId: string, { store }: Context) => answer(await store.revokeDisclosure(grantId));

interface ListArguments extends PageArguments {
  readonly state?: readonly GrantState[] | null | undefined;
}

const position = ({ requestedAt, id }: GrantRow) => `${requestedAt.toISOString()} ${id}`;

export async function listGrants({ state, first, after }: ListArguments, mine: boolean, { store, paginator }: Context) {
  const query = queryKey(mine ? 'myGrants' : 'grantsToDecide', state ?? null);
  const page = paginator.page(query, { first, after });
  return paginator.connection(query, page, await store.grants({ mine, states: state ?? null, ...page }), position);
}
