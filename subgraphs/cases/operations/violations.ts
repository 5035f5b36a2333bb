import type { Context } from '../context.ts';
import { dayIn, isText, isTextOrNothing, linkedIds } from '../domain/index.ts';
import type {
  AddViolationEvidenceInput,
  DecideViolationInput,
  RecordEnforcedServiceInput,
  RecordViolationInput,
  ReportEnforcedViolationInput,
  ReportViolationInput,
  RevokeOrderShareInput,
  ShareOrderWithPoliceInput,
} from '../schema.generated.ts';
import type { ChangedViolation, OrderRefusal, OrderViolationRow, ProtectionOrderRow } from '../store/index.ts';
import { orderRefusals } from './orders.ts';
import { refusal } from './refusing.ts';

const refuse = (code: OrderRefusal) => ({ violation: null, errors: refusal(code, orderRefusals[code]) });

const payloadOf = (changed: ChangedViolation) => (typeof changed === 'string' ? refuse(changed) : { violation: changed, errors: [] });

export async function reportViolation(input: ReportViolationInput, { store }: Context) {
  const { orderId, happenedAt, bar, description = null, toldTo = null, evidenceIds } = input;
  const evidence = linkedIds(evidenceIds ?? []);
  if (!isTextOrNothing(description, 5_000) || !isTextOrNothing(toldTo, 120)) return refuse('INVALID_TEXT');
  if (evidence === null) return refuse('UNKNOWN_EVIDENCE');
  const [order, { today, timeZone }] = await Promise.all([store.order(orderId), store.calendar()]);
  if (order === null) return refuse('NOT_FOUND');
  const on = dayIn(timeZone, happenedAt);
  const given = { happenedAt, bar, evidenceIds: evidence, words: { description, toldTo }, byPolice: false };
  return payloadOf(await store.reportViolation(order, { ...given, on, today }));
}

async function withViolation(
  violationId: string,
  { store }: Context,
  change: (violation: OrderViolationRow, today: string) => Promise<ChangedViolation>,
) {
  const [violation, { today }] = await Promise.all([store.violation(violationId), store.calendar()]);
  return violation === null ? refuse('NOT_FOUND') : payloadOf(await change(violation, today));
}

export async function addViolationEvidence({ violationId, evidenceIds }: AddViolationEvidenceInput, context: Context) {
  const evidence = linkedIds(evidenceIds);
  if (evidence === null || evidence.length === 0) return refuse('UNKNOWN_EVIDENCE');
  return withViolation(violationId, context, (violation) => context.store.addViolationEvidence(violation, evidence));
}

export async function recordViolation({ violationId, recordedOn, registrationNumber }: RecordViolationInput, context: Context) {
  if (!isText(registrationNumber, 60)) return refuse('INVALID_TEXT');
  return withViolation(violationId, context, (violation, today) =>
    context.store.recordViolation(violation, { recordedOn, registration: registrationNumber, today }),
  );
}

export async function decideViolation({ violationId, decidedOn, decision }: DecideViolationInput, context: Context) {
  if (!isText(decision, 5_000)) return refuse('INVALID_TEXT');
  return withViolation(violationId, context, (violation, today) =>
    context.store.decideViolation(violation, { decidedOn, decision, today }),
  );
}

const refuseShare = (code: OrderRefusal) => ({ share: null, code: null, errors: refusal(code, orderRefusals[code]) });

export async function shareOrderWithPolice({ orderId, organisationId }: ShareOrderWithPoliceInput, { store, referrals }: Context) {
  const [order, { today }] = await Promise.all([store.order(orderId), store.calendar()]);
  if (order === null) return refuseShare('NOT_FOUND');
  if (linkedIds([organisationId]) === null || !(await referrals.isPolice(organisationId))) return refuseShare('NOT_POLICE');
  const shared = await store.shareOrder(order, { organisationId, today });
  return typeof shared === 'string' ? refuseShare(shared) : { ...shared, errors: [] };
}

export async function revokeOrderShare({ shareId }: RevokeOrderShareInput, { store }: Context) {
  const share = await store.revokeShare(shareId);
  return share === null ? refuseShare('NOT_FOUND') : { share, code: null, errors: [] };
}

export const enforcedOrder = async (reference: string, { ownStore }: Context): Promise<ProtectionOrderRow | null> =>
  (await ownStore().lookAtOrder(reference))?.order ?? null;

const refuseEnforced = (code: OrderRefusal) => ({
  order: null,
  errors: refusal(
    code,
    code === 'NOT_FOUND' ? { field: 'reference', message: 'No such order is shared with your unit.' } : orderRefusals[code],
  ),
});

export async function recordEnforcedService({ reference, servedOn, how }: RecordEnforcedServiceInput, { ownStore }: Context) {
  const store = ownStore();
  const [found, { today }] = await Promise.all([store.lookAtOrder(reference), store.calendar()]);
  if (found === null) return refuseEnforced('NOT_FOUND');
  const happened = { servedTo: 'RESPONDENT', on: servedOn, how, byPolice: true, today, mayStill: found.mayStill } as const;
  const served = await store.serveOrder(found.order, happened);
  return typeof served === 'string' ? refuseEnforced(served) : { order: served, errors: [] };
}

export async function reportEnforcedViolation(input: ReportEnforcedViolationInput, { ownStore }: Context) {
  const { reference, happenedAt, bar, description = null } = input;
  if (!isTextOrNothing(description, 5_000)) return refuseEnforced('INVALID_TEXT');
  const store = ownStore();
  const [found, { today, timeZone }] = await Promise.all([store.lookAtOrder(reference), store.calendar()]);
  if (found === null) return refuseEnforced('NOT_FOUND');
  const given = { happenedAt, bar, evidenceIds: [], words: { description, toldTo: null }, byPolice: true, mayStill: found.mayStill };
  const reported = await store.reportViolation(found.order, { ...given, on: dayIn(timeZone, happenedAt), today });
  return typeof reported === 'string' ? refuseEnforced(reported) : { order: found.order, errors: [] };
}
