import type { Context } from '../context.ts';
import { isTextOrNothing } from '../domain/index.ts';
import { relayLimits } from '../domain/relay.ts';
import type { IssueRelayCodeInput, RelayCodeErrorCode } from '../schema.generated.ts';
import { caseRefusals } from '../store/index.ts';
import { refusal } from './refusing.ts';

const sayings: Readonly<Record<RelayCodeErrorCode, { field: string | null; message: string }>> = {
  ...caseRefusals,
  INVALID_TEXT: { field: 'label', message: `label must have 1 to ${relayLimits.label} characters.` },
  TOO_MANY: { field: null, message: `${relayLimits.codes} codes of this case run already; revoke one.` },
};
const refuse = (code: RelayCodeErrorCode) => ({ relayCode: null, code: null, errors: refusal(code, sayings[code]) });

export async function issueRelayCode({ caseId, label = null }: IssueRelayCodeInput, { store }: Context) {
  if (!isTextOrNothing(label, relayLimits.label)) return refuse('INVALID_TEXT');
  const issued = await store.issueRelayCode({ caseId, label: label?.trim() ?? null });
  return typeof issued === 'string' ? refuse(issued) : { ...issued, errors: [] };
}

export async function revokeRelayCode(relayCodeId: string, { store }: Context) {
  const relayCode = await store.revokeRelayCode(relayCodeId);
  return relayCode === null
    ? { relayCode, code: null, errors: refusal('NOT_FOUND', { field: 'relayCodeId', message: 'You have no such code.' }) }
    : { relayCode, code: null, errors: [] };
}
