import { queryKey } from '../../../platform/pagination.ts';
import type { Context } from '../context.ts';
import { dayIn } from '../domain/index.ts';
import type { AcknowledgeServiceInput, CaseServedArgs, ReturnServiceInput, ServedDocumentErrorCode } from '../schema.generated.ts';
import { caseRefusals, type ServedRefusal, type ServedRow } from '../store/index.ts';
import { servedPosition } from './handingIn.ts';
import { refusal } from './refusing.ts';

const sayings: Readonly<Record<ServedDocumentErrorCode, { field: string; message: string }>> = {
  CASE_CLOSED: { ...caseRefusals.CASE_CLOSED, field: 'serviceId' },
  NOT_FOUND: { field: 'serviceId', message: 'No such document was served on your cases.' },
  ALREADY_ACKNOWLEDGED: { field: 'serviceId', message: 'It has been acknowledged.' },
  ALREADY_RETURNED: { field: 'serviceId', message: 'It was returned.' },
  NOT_ACKNOWLEDGED: { field: 'serviceId', message: 'It has not been acknowledged.' },
  ALREADY_TOLD: { field: 'serviceId', message: 'It was acknowledged on an earlier day, and the sender has been told.' },
};
const payloadOf = (settled: ServedRow | ServedRefusal) =>
  typeof settled === 'string' ? { document: null, errors: refusal(settled, sayings[settled]) } : { document: settled, errors: [] };

export async function acknowledgeService({ serviceId, branch = null, nameOffice = false }: AcknowledgeServiceInput, context: Context) {
  const { store, referrals, viewer } = context;
  const [{ today }, officeName] = await Promise.all([
    store.calendar(),
    nameOffice && viewer.kind === 'member' ? referrals.organisationName(viewer.organisationId) : null,
  ]);
  return payloadOf(await store.acknowledgeService({ serviceId, branch, officeName, today }));
}

export async function withdrawAcknowledgement(serviceId: string, { store }: Context) {
  const [document, { today, timeZone }] = await Promise.all([store.servedDocument(serviceId), store.calendar()]);
  if (document === null) return payloadOf('NOT_FOUND');
  const handedInOn = dayIn(timeZone, document.handedInAt);
  return payloadOf(await store.withdrawAcknowledgement({ serviceId, handedInOn, today }));
}

export async function returnService({ serviceId, reason }: ReturnServiceInput, { store }: Context) {
  const { today } = await store.calendar();
  return payloadOf(await store.returnService({ serviceId, reason, today }));
}

export async function listServed(caseId: string, { first, after }: CaseServedArgs, { store, paginator }: Context) {
  const query = queryKey('served', caseId);
  const page = paginator.page(query, { first, after });
  return paginator.connection(query, page, await store.listServed(caseId, page), servedPosition);
}
