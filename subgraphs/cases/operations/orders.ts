import type { Context } from '../context.ts';
import { isText, isTextOrNothing, orderFault, orderFaults } from '../domain/index.ts';
import type {
  AddProtectionOrderErrorCode,
  AddProtectionOrderInput,
  CorrectOrderInput,
  RecordExtensionInput,
  RecordRefusalInput,
  RecordServiceInput,
  RequestExtensionInput,
  RequestProtectionOrderInput,
  RevokeOrderInput,
} from '../schema.generated.ts';
import { type ChangedOrder, caseRefusals, type OrderCorrections, type OrderRefusal, type ProtectionOrderRow } from '../store/index.ts';
import { refusal } from './refusing.ts';

/** What a refusal says; the errors of every payload about orders are made of these. */
export const orderRefusals: Readonly<Record<OrderRefusal, { field: string | null; message: string }>> = {
  ...orderFaults,
  ...caseRefusals,
  NOT_FOUND: { field: null, message: 'You have no such case or order.' },
  INVALID_TEXT: { field: null, message: 'A text is empty or too long.' },
  INVALID_DATE: { field: null, message: 'It cannot have happened on that day.' },
  UNKNOWN_RESPONDENT: { field: 'respondentId', message: 'The case has no such respondent.' },
  UNKNOWN_EVIDENCE: { field: 'evidenceIds', message: 'Name at most 50 pieces of evidence, all of this case.' },
  WRONG_STATE: { field: 'orderId', message: 'The order was not in a state for that on that day.' },
  SERVICE_BEFORE_ISSUE: { field: 'servedOn', message: 'The order was not issued yet on that day.' },
  ALREADY_SERVED: { field: 'servedTo', message: 'This side has its copy already.' },
  EXTENSION_OPEN: { field: 'orderId', message: 'An extension was asked for and waits for its answer.' },
  NO_OPEN_EXTENSION: { field: 'orderId', message: 'No extension waits for its answer.' },
  EXTENSION_BEFORE_END: { field: 'until', message: 'The new end must be after the end it has.' },
  EXTENSION_TOO_LONG: { field: 'until', message: 'In all an order holds no longer: 30 days when by police, three months when by a court.' },
  OVERLAPS: { field: 'startsOn', message: 'An order of the same unit against the same person holds on some of these days.' },
  NOTHING_CORRECTED: { field: null, message: 'Nothing differs from what is there.' },
  CHANGED_MEANWHILE: { field: 'expectedVersion', message: 'Somebody changed the order meanwhile; read it again.' },
  NOT_POLICE: { field: 'organisationId', message: 'The network has no such police organisation.' },
  ALREADY_SHARED: { field: 'organisationId', message: 'That organisation may look at it already.' },
};

const refuse = <Code extends OrderRefusal>(code: Code) => ({ order: null, errors: refusal(code, orderRefusals[code]) });

const payloadOf = (changed: ChangedOrder) => (typeof changed === 'string' ? refuse(changed) : { order: changed, errors: [] });

const longestNote = 2_000;

/** Does something to an order of the viewer's; `note` is what the viewer wrote about it. */
async function withOrder(
  { orderId, note }: { orderId: string; note?: string | null | undefined },
  { store }: Context,
  change: (order: ProtectionOrderRow, today: string) => Promise<ChangedOrder>,
) {
  if (!isTextOrNothing(note, longestNote)) return refuse('INVALID_TEXT');
  const [order, { today }] = await Promise.all([store.order(orderId), store.calendar()]);
  return order === null ? refuse('NOT_FOUND') : payloadOf(await change(order, today));
}

export async function requestProtectionOrder(input: RequestProtectionOrderInput, { store }: Context) {
  const { caseId, kind, askedOf, requestedOn, respondentId } = input;
  if (!isText(askedOf, 120)) return refuse('INVALID_TEXT');
  const { today } = await store.calendar();
  if (requestedOn > today) return refuse('INVALID_DATE');
  const asked = {
    caseId,
    kind: kind ?? 'POLICE',
    issuedBy: askedOf.trim(),
    requestedOn,
    respondentId: respondentId?.toLowerCase() ?? null,
  };
  return payloadOf(await store.requestOrder(asked));
}

export const recordRefusal = ({ orderId, refusedOn, reason }: RecordRefusalInput, context: Context) =>
  withOrder({ orderId, note: reason }, context, (order, today) =>
    context.store.refuseOrder(order, { refusedOn, reason: reason ?? null, today }),
  );

export async function addProtectionOrder(input: AddProtectionOrderInput, { store }: Context) {
  const { caseId, served, requestId, number, text, kind, threatLevel, electronicMonitoring, respondentId, ...rest } = input;
  const given = {
    ...rest,
    issuedBy: rest.issuedBy.trim(),
    bars: [...new Set(rest.bars)],
    kind: kind ?? 'POLICE',
    threatLevel: threatLevel ?? null,
    electronicMonitoring: electronicMonitoring ?? false,
  };
  const fault = orderFault(given) ?? (isTextOrNothing(number, 60) && isTextOrNothing(text, 20_000) ? null : 'INVALID_TEXT');
  if (fault !== null) return refuse(fault);
  const [{ today }, asked] = await Promise.all([store.calendar(), requestId ? store.order(requestId) : null]);
  if (requestId && asked?.caseId !== caseId.toLowerCase()) return refuse('NOT_FOUND');
  const terms = { ...given, respondentId: respondentId?.toLowerCase() ?? asked?.respondentId ?? null };
  const words = number || text ? { number: number ?? null, text: text ?? null } : null;
  const added = await store.addOrder({ caseId, asked, terms, words, served: served ?? false, today });
  if (typeof added !== 'string') return { order: added, errors: [] };
  return { order: null, errors: refusal(added as AddProtectionOrderErrorCode, orderRefusals[added]) };
}

export const recordService = ({ orderId, servedTo, servedOn, how, note }: RecordServiceInput, context: Context) =>
  withOrder({ orderId, note }, context, (order, today) =>
    context.store.serveOrder(order, { servedTo, on: servedOn, how, byPolice: false, today, note: note ?? null }),
  );

export const requestExtension = ({ orderId, requestedOn, until }: RequestExtensionInput, context: Context) =>
  withOrder({ orderId }, context, (order, today) => context.store.requestExtension(order, { on: requestedOn, until, today }));

export const recordExtension = ({ orderId, answer, answeredOn, until, note }: RecordExtensionInput, context: Context) =>
  withOrder({ orderId, note }, context, (order, today) =>
    context.store.answerExtension(order, {
      granted: answer === 'GRANTED',
      on: answeredOn,
      until: until ?? null,
      today,
      note: note ?? null,
    }),
  );

export const revokeOrder = ({ orderId, revokedOn, reason }: RevokeOrderInput, context: Context) =>
  withOrder({ orderId, note: reason }, context, (order, today) =>
    context.store.revokeOrder(order, { on: revokedOn, today, note: reason ?? null }),
  );

export function correctOrder({ orderId, expectedVersion, ...given }: CorrectOrderInput, context: Context) {
  if (!isTextOrNothing(given.number, 60) || !isTextOrNothing(given.text, 20_000)) return refuse('INVALID_TEXT');
  const corrections = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null && value !== undefined),
  ) as OrderCorrections;
  return withOrder({ orderId }, context, (order, today) => context.store.correctOrder(order, { expectedVersion, corrections, today }));
}
