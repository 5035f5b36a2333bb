import type { Context } from '../context.ts';
import { orderFault, orderFaults } from '../domain/index.ts';
import type { AddProtectionOrderInput } from '../schema.generated.ts';
import { caseRefusals } from '../store/index.ts';
import { refusal } from './refusing.ts';

export async function addProtectionOrder({ caseId, served, ...terms }: AddProtectionOrderInput, { store }: Context) {
  const fault = orderFault(terms);
  if (fault !== null) return { order: null, errors: refusal(fault, orderFaults[fault]) };
  const { today } = await store.calendar();
  const added = await store.addOrder({ caseId, terms, served: served ?? false, today });
  return typeof added === 'string' ? { order: null, errors: refusal(added, caseRefusals[added]) } : { order: added, errors: [] };
}
