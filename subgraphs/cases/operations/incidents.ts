import type { Context } from '../context.ts';
import { isTextOrNothing, linkedIds } from '../domain/index.ts';
import type { CorrectIncidentInput, RecordIncidentInput } from '../schema.generated.ts';
import { type ChangedIncident, caseRefusals, type IncidentRefusal, type NewIncident } from '../store/index.ts';
import { refusal } from './refusing.ts';

const refusals: Readonly<Record<IncidentRefusal, { field: string | null; message: string }>> = {
  ...caseRefusals,
  NOT_FOUND: { field: null, message: 'You have no such case or incident.' },
  INVALID_TEXT: { field: null, message: 'A text is empty or too long.' },
  UNKNOWN_ORDER: { field: 'orderIds', message: 'Name at most 50 orders, all of this case.' },
  UNKNOWN_EVIDENCE: { field: 'evidenceIds', message: 'Name at most 50 pieces of evidence, all of this case.' },
  INVALID_DATE: { field: 'happenedAt', message: 'It has not happened yet.' },
  ALREADY_CORRECTED: { field: 'incidentId', message: 'Somebody put it right already; correct what is there now.' },
};

const payloadOf = (changed: ChangedIncident) =>
  typeof changed === 'string' ? { incident: null, errors: refusal(changed, refusals[changed]) } : { incident: changed, errors: [] };

/** What was given, fit to be kept; or what is wrong with it. */
async function newIncident(input: RecordIncidentInput | CorrectIncidentInput, { store }: Context): Promise<NewIncident | IncidentRefusal> {
  const { type, happenedAt, description = null, place = null } = input;
  const evidenceIds = linkedIds(input.evidenceIds ?? []);
  const orderIds = linkedIds(input.orderIds ?? []);
  if (!isTextOrNothing(description, 10_000) || !isTextOrNothing(place, 500)) return 'INVALID_TEXT';
  if (orderIds === null) return 'UNKNOWN_ORDER';
  if (evidenceIds === null) return 'UNKNOWN_EVIDENCE';
  const { now, today } = await store.calendar();
  if (happenedAt > now) return 'INVALID_DATE';
  return { type, happenedAt, words: { description, place }, evidenceIds, orderIds, today };
}

export async function recordIncident(input: RecordIncidentInput, context: Context) {
  const incident = await newIncident(input, context);
  return payloadOf(typeof incident === 'string' ? incident : await context.store.recordIncident(input.caseId, incident));
}

export async function correctIncident(input: CorrectIncidentInput, context: Context) {
  const [found, incident] = await Promise.all([context.store.incident(input.incidentId), newIncident(input, context)]);
  if (found === null) return payloadOf('NOT_FOUND');
  return payloadOf(typeof incident === 'string' ? incident : await context.store.correctIncident(found, incident));
}
