import { setImmediate } from 'node:timers/promises';
import type { Context } from '../context.ts';
import { conditionFields, contactFault, isStale, readingMinutes } from '../domain/index.ts';
import type { ContactDetailInput, SafeContactErrorCode, SetSafeContactInput } from '../schema.generated.ts';
import { caseRefusals, type SafeContactRow } from '../store/index.ts';
import { refusal } from './refusing.ts';

const contactGone = { field: 'safeContactId', message: 'You have no such contact.' };
const faults: Readonly<Record<SafeContactErrorCode, { field: string | null; message: string }>> = {
  ...caseRefusals,
  INVALID_VALUE: { field: 'value', message: 'value must have 1 to 300 characters.' },
  INVALID_TEXT: { field: null, message: 'sharedWith has at most 300, codePhrase 200 and ifSomebodyElse 500 characters.' },
  INVALID_HOURS: { field: 'safeHours', message: 'safeHours need at least one day, and different times as HH:MM; at most 14.' },
  CHANGED_MEANWHILE: { field: 'expectedVersion', message: 'The contact was changed since you read it; read it again.' },
  TOO_MANY_CONTACTS: { field: null, message: 'The case has as many contacts as it can hold.' },
  CONDITIONS_NOT_READ: { field: 'read', message: 'Read the conditions of the contact, all of them, and ask within ten minutes.' },
  DO_NOT_CONTACT: { field: 'safeContactId', message: 'This way must not be used.' },
};
const answer = (contact: SafeContactRow | SafeContactErrorCode, gone = contactGone) =>
  typeof contact === 'string'
    ? { contact: null, errors: refusal(contact, contact === 'NOT_FOUND' ? gone : faults[contact]) }
    : { contact, errors: [] };

export async function setSafeContact(input: SetSafeContactInput, { store }: Context) {
  const { caseId, safeContactId, expectedVersion, value, codePhrase = null, doNotContact, ...rest } = input;
  const conditions = { ...rest, codePhrase, doNotContact: doNotContact ?? false };
  const fault = contactFault({ ...conditions, value });
  if (fault !== null) return answer(fault);
  if (safeContactId) {
    const known = await store.findContact(safeContactId);
    if (known === null) return answer('NOT_FOUND');
    return answer(await store.changeContact(known, { expectedVersion: expectedVersion ?? -1, conditions, value: value.trim() }));
  }
  return answer(await store.addContact({ caseId: caseId ?? '', conditions, value: value.trim() }), caseRefusals.NOT_FOUND);
}

export async function confirmSafeContact(safeContactId: string, { store }: Context) {
  const known = await store.findContact(safeContactId);
  return answer(known === null ? 'NOT_FOUND' : await store.confirmContact(known));
}

export async function retireSafeContact(safeContactId: string, { store }: Context) {
  const known = await store.findContact(safeContactId);
  return answer(known === null ? 'NOT_FOUND' : await store.retireContact(known));
}

export const staleOf = async ({ confirmedAt }: SafeContactRow, { store }: Context) => isStale(confirmedAt, await store.now());

/** Given only when every condition is asked for beside it: a client that shows the value has shown these, or has thrown them away knowingly. */
export async function readTokenOf(contact: SafeContactRow, { store, readings }: Context): Promise<string | null> {
  // The conditions of the same answer are resolved in the same turn.
  await setImmediate();
  const asked = store.conditionsAsked(contact);
  if (!conditionFields.every((field) => asked.has(field))) return null;
  return readings.write(contact, new Date((await store.now()).getTime() + readingMinutes * 60_000));
}

export async function contactDetail({ safeContactId, read }: ContactDetailInput, { store, readings }: Context) {
  const refuse = (code: SafeContactErrorCode, what = faults[code]) => ({ value: null, errors: refusal(code, what) });
  const known = await store.findContact(safeContactId);
  if (known === null) return refuse('NOT_FOUND', contactGone);
  if (!readings.holds(read, known, await store.now())) return refuse('CONDITIONS_NOT_READ');
  const conditions = await store.conditionsOf(known);
  if (conditions === null) return refuse('NOT_FOUND', contactGone);
  if (conditions.doNotContact) return refuse('DO_NOT_CONTACT');
  const value = await store.readContact(known);
  return value === null ? refuse('CONDITIONS_NOT_READ') : { value, errors: [] };
}
