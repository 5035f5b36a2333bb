import type { Context } from '../context.ts';
import { personFault } from '../domain/index.ts';
import type { AddPersonInput, ChangePersonInput, PersonErrorCode, RemovePersonInput } from '../schema.generated.ts';
import { caseRefusals, type PersonRow } from '../store/index.ts';
import { personFaults, writtenPerson } from './opening.ts';
import { refusal } from './refusing.ts';

const personGone = { field: 'personId', message: 'You have no such person.' };
const faults: Readonly<Record<PersonErrorCode, { field: string | null; message: string }>> = {
  ...caseRefusals,
  ...personFaults,
  TOO_MANY_CHILDREN: { field: null, message: 'The case has as many children as it can hold.' },
  CHANGED_MEANWHILE: { field: 'expectedVersion', message: 'The person was changed since you read it; read it again.' },
  SURVIVOR_STAYS: { field: 'personId', message: 'A case has its survivor.' },
  TOO_MANY_CHECKS: { field: null, message: 'You caused as many conflict checks as one may in a day.' },
};
const answer = (person: PersonRow | PersonErrorCode, gone: { field: string; message: string } = caseRefusals.NOT_FOUND) =>
  typeof person === 'string'
    ? { person: null, errors: refusal(person, person === 'NOT_FOUND' ? gone : faults[person]) }
    : { person, errors: [] };

export async function addPerson({ caseId, person: input }: AddPersonInput, { store }: Context) {
  const person = writtenPerson(input);
  return answer(personFault(person, (await store.calendar()).today) ?? (await store.addChild({ caseId, person })));
}

export async function changePerson({ personId, expectedVersion, person: input }: ChangePersonInput, { store }: Context) {
  const person = writtenPerson(input);
  const fault = personFault(person, (await store.calendar()).today);
  return answer(fault ?? (await store.changePerson({ personId, expectedVersion, person })), personGone);
}

export async function removePerson({ personId }: RemovePersonInput, { store }: Context) {
  const removed = await store.removeChild(personId);
  return typeof removed === 'string' ? answer(removed, personGone) : { person: null, errors: [] };
}
