import type { Context } from '../context.ts';
import { hearingWarnings, isText, isTextOrNothing } from '../domain/index.ts';
import type { AdjournHearingInput, MoveHearingInput, RecordHearingHeldInput, SetHearingInput } from '../schema.generated.ts';
import { type ChangedHearing, caseRefusals, type HearingRefusal, type HearingRow, type HearingWords } from '../store/index.ts';
import { refusal } from './refusing.ts';

const refusals: Readonly<Record<HearingRefusal, { field: string | null; message: string }>> = {
  ...caseRefusals,
  NOT_FOUND: { field: null, message: 'You have no such case or hearing.' },
  INVALID_TEXT: { field: null, message: 'A text is empty or too long.' },
  INVALID_DATE: { field: null, message: 'It has not been yet, or lies more than ten years from now.' },
  WRONG_STATE: { field: 'hearingId', message: 'It was held or adjourned already.' },
  CHANGED_MEANWHILE: { field: 'expectedVersion', message: 'Somebody changed the hearing meanwhile; read it again.' },
};

const payloadOf = (changed: ChangedHearing) =>
  typeof changed === 'string' ? { hearing: null, errors: refusal(changed, refusals[changed]) } : { hearing: changed, errors: [] };

const furthestMilliseconds = 3_653 * 86_400_000;

const wordsFault = ({ court, room, safetyNote }: HearingWords): boolean =>
  !isText(court, 200) || !isTextOrNothing(room, 60) || !isTextOrNothing(safetyNote, 2_000);

/** What is wrong with a time and words of a hearing; null when nothing is. */
async function fault(scheduledAt: Date, words: HearingWords, { store }: Context): Promise<HearingRefusal | null> {
  if (wordsFault(words)) return 'INVALID_TEXT';
  const { now } = await store.calendar();
  return Math.abs(scheduledAt.getTime() - now.getTime()) > furthestMilliseconds ? 'INVALID_DATE' : null;
}

export async function setHearing(input: SetHearingInput, context: Context) {
  const { caseId, type, scheduledAt, court, room = null, attendance, safetyNote = null } = input;
  const words = { court, room, safetyNote };
  const wrong = await fault(scheduledAt, words, context);
  if (wrong !== null) return payloadOf(wrong);
  const { timeZone } = await context.store.calendar();
  return payloadOf(await context.store.setHearing({ caseId, type, scheduledAt, attendance: attendance ?? 'NOT_KNOWN', words, timeZone }));
}

export async function moveHearing(input: MoveHearingInput, context: Context) {
  const { store } = context;
  const hearing = await store.hearing(input.hearingId);
  if (hearing === null) return payloadOf('NOT_FOUND');
  if (hearing.version !== input.expectedVersion) return payloadOf('CHANGED_MEANWHILE');
  const was = await store.hearingWords(hearing);
  if (was === null) return payloadOf('NOT_FOUND');
  const words = { court: input.court ?? was.court, room: input.room ?? was.room, safetyNote: input.safetyNote ?? was.safetyNote };
  const wrong = await fault(input.scheduledAt, words, context);
  if (wrong !== null) return payloadOf(wrong);
  const { timeZone } = await store.calendar();
  const { scheduledAt, expectedVersion } = input;
  const attendance = input.attendance ?? hearing.attendance;
  return payloadOf(await store.moveHearing(hearing, { scheduledAt, attendance, expectedVersion, words, timeZone }));
}

export async function adjournHearing({ hearingId, reason }: AdjournHearingInput, { store }: Context) {
  if (!isTextOrNothing(reason, 2_000)) return payloadOf('INVALID_TEXT');
  const hearing = await store.hearing(hearingId);
  return payloadOf(hearing === null ? 'NOT_FOUND' : await store.adjournHearing(hearing, reason ?? null));
}

export async function recordHearingHeld({ hearingId, outcome }: RecordHearingHeldInput, { store }: Context) {
  if (!isText(outcome, 5_000)) return payloadOf('INVALID_TEXT');
  const hearing = await store.hearing(hearingId);
  return payloadOf(hearing === null ? 'NOT_FOUND' : await store.hearingHeld(hearing, outcome));
}

export async function warningsOf(hearing: HearingRow, { store }: Context) {
  const [words, { now }] = await Promise.all([store.hearingWords(hearing), store.calendar()]);
  return hearingWarnings(hearing, { safetyNote: words?.safetyNote ?? null, now });
}
