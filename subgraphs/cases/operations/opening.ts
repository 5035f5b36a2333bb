import { codeOf } from '../../../platform/errors.ts';
import type { Context } from '../context.ts';
import { mostChildren, type PersonFault, personFault, type WrittenPerson } from '../domain/index.ts';
import type { OpenCaseErrorCode, OpenCaseInput, PersonInput } from '../schema.generated.ts';
import { refusal } from './refusing.ts';

const mostRespondents = 20;

/** What is wrong with a person, as every payload says it. */
export const personFaults: Readonly<Record<PersonFault, { field: string; message: string }>> = {
  INVALID_ALIAS: { field: 'alias', message: 'alias must have 1 to 20 characters.' },
  INVALID_NAME: { field: 'name', message: 'name must have 1 to 200 characters.' },
  INVALID_AGE: { field: 'age', message: 'age must be 0 to 120.' },
  INVALID_BIRTH_YEAR: { field: 'birthYear', message: 'birthYear must lie within the last 120 years.' },
};

const faults: Readonly<Record<OpenCaseErrorCode, { field: string | null; message: string }>> = {
  ...personFaults,
  INVALID_KEY: { field: 'idempotencyKey', message: 'idempotencyKey must have 8 to 100 characters.' },
  KEY_USED: { field: 'idempotencyKey', message: 'You opened a case with this key before, and are no longer on its team.' },
  TOO_MANY_CHILDREN: { field: 'children', message: `A case holds at most ${mostChildren} children.` },
  TOO_MANY_PARTIES: { field: 'respondents', message: `At most ${mostRespondents} names can be given at opening.` },
  UNKNOWN_CODE: { field: 'referralCode', message: 'No referral has this code.' },
  REFERRALS_UNAVAILABLE: {
    field: 'referralCode',
    message: 'The referrals service did not answer in time; nothing was changed. Try again.',
  },
  CONFLICT: {
    field: null,
    message: 'Your office is, or may be, on another side of this too; nothing was kept. Another office must open it.',
  },
  TOO_MANY_CHECKS: { field: null, message: 'You caused as many conflict checks as one may in a day.' },
};

export const writtenPerson = ({ alias, name, age = null, birthYear = null }: PersonInput): WrittenPerson => ({
  alias: alias.trim(),
  name: name.trim(),
  age,
  birthYear,
});

function openingFault(
  { idempotencyKey, respondents }: Pick<OpenCaseInput, 'idempotencyKey' | 'respondents'>,
  people: readonly WrittenPerson[],
  today: string,
): OpenCaseErrorCode | null {
  if (idempotencyKey.length < 8 || idempotencyKey.length > 100) return 'INVALID_KEY';
  if (people.length > mostChildren + 1) return 'TOO_MANY_CHILDREN';
  if ((respondents?.length ?? 0) > mostRespondents) return 'TOO_MANY_PARTIES';
  for (const person of people) {
    const fault = personFault(person, today);
    if (fault !== null) return fault;
  }
  return (respondents ?? []).some((name) => name.trim().length < 1 || name.trim().length > 200) ? 'INVALID_NAME' : null;
}

/** Children of a referral's household, to be named later. */
const childrenOf = (ages: readonly number[]): WrittenPerson[] =>
  ages.map((age, index) => ({ alias: `${index + 1}.`, name: `${index + 1}.`, age, birthYear: null }));

export async function openCase(input: OpenCaseInput, { viewer, store, referrals, tellTeam }: Context) {
  const refuse = (code: OpenCaseErrorCode) => ({ case: null, errors: refusal(code, faults[code]) });
  const survivor = writtenPerson(input.survivor);
  const told = input.children?.map(writtenPerson) ?? null;
  const fault = openingFault(input, [survivor, ...(told ?? [])], (await store.calendar()).today);
  if (fault !== null) return refuse(fault);
  const twin = await store.openedWith(input.idempotencyKey);
  if (twin !== null) return { case: twin, errors: [] };
  const memberId = viewer.kind === 'member' ? viewer.memberId : viewer.onBehalfOf.memberId;
  const prepared = await store.prepareCase();
  /** When this does not get through, the job that was left with the key does it. */
  const unshare = () =>
    referrals.unshare(prepared.caseId).catch((error) => {
      if (codeOf(error) !== 'SERVICE_UNAVAILABLE') throw error;
    });
  let shared: { referralIds: readonly string[]; childAges: readonly number[] } = { referralIds: [], childAges: [] };
  const code = input.referralCode?.trim().toUpperCase() ?? null;
  if (code !== null) {
    try {
      shared = await referrals.share({ code, caseId: prepared.caseId, memberIds: [memberId] });
    } catch (error) {
      await store.dropCase(prepared);
      if (codeOf(error) !== 'SERVICE_UNAVAILABLE') throw error;
      return refuse('REFERRALS_UNAVAILABLE');
    }
    if (shared.referralIds.length === 0) {
      await store.dropCase(prepared);
      return refuse('UNKNOWN_CODE');
    }
  }
  const opened = await store.openCase(prepared, {
    idempotencyKey: input.idempotencyKey,
    survivor,
    children: told ?? childrenOf(shared.childAges.slice(0, mostChildren)),
    respondents: (input.respondents ?? []).map((name) => name.trim()),
    referralIds: shared.referralIds,
  });
  const isOpened = typeof opened !== 'string' && opened.id === prepared.caseId;
  if (!isOpened && code !== null) await unshare();
  if (typeof opened === 'string') return refuse(opened);
  // What is done to the case in other services next is already known there.
  await tellTeam(opened.id);
  return { case: opened, errors: [] };
}
