import type { Context } from '../context.ts';
import { calendarCodes, feastCodes, languages, ruleAlone, ruleFault, shippedDays, shippedRules } from '../domain/index.ts';
import type { AddHolidayInput, SetDeadlineRuleInput } from '../schema.generated.ts';
import type { ToldDay, ToldRule } from '../store/index.ts';
import { refusal } from './refusing.ts';

export async function listRules(superseded: boolean, { store }: Context): Promise<ToldRule[]> {
  const own = await store.ownRules();
  const current = own.filter(({ row }) => row?.supersededAt === null);
  const shipped = shippedRules
    .filter(({ code, validFrom }) => !current.some(({ rule }) => rule.code === code && rule.validFrom === validFrom))
    .map((rule): ToldRule => ({ rule, row: null }));
  const order = ({ rule: { code } }: ToldRule, { rule: { code: other } }: ToldRule) => (code < other ? -1 : code > other ? 1 : 0);
  return [...(superseded ? own : current), ...shipped].toSorted(
    (one, other) => order(one, other) || (one.rule.validFrom > other.rule.validFrom ? -1 : 1),
  );
}

export async function listHolidays(from: string | null, { store }: Context): Promise<ToldDay[]> {
  const own = await store.ownHolidays();
  const shipped = calendarCodes.flatMap((calendar) =>
    shippedDays(calendar)
      .filter(({ on }) => !own.some((entered) => entered.calendar === calendar && entered.day.on === on))
      .map((day): ToldDay => ({ calendar, day, row: null })),
  );
  return [...own, ...shipped]
    .filter(({ day }) => from === null || day.on >= from)
    .toSorted((one, other) => (one.day.on < other.day.on ? -1 : 1));
}

const ruleFaults = {
  INVALID_CODE: { field: 'code', message: 'code must have 3 to 60 capital letters, digits and underscores.' },
  SOURCE_REQUIRED: { field: 'law', message: 'A rule says in which act it is written, in each language in 1 to 300 characters.' },
  INVALID_AMOUNT: { field: 'amount', message: 'amount must be a whole number that is not negative and at most ten years.' },
  INVALID_TITLE: { field: 'title', message: 'title must have 1 to 200 characters in each language.' },
  INVALID_VALIDITY: { field: 'validTo', message: 'The rule ends before it begins.' },
  UNKNOWN_CALENDAR: { field: 'calendar', message: 'There is no such calendar.' },
} as const;

export async function setDeadlineRule(input: SetDeadlineRuleInput, { store }: Context) {
  const { law, article = null, branch = null, validTo = null, direction = 'AFTER', rolls = true, calendar = 'KG' } = input;
  const refuse = (fault: keyof typeof ruleFaults) => ({ rule: null, recalculation: null, errors: refusal(fault, ruleFaults[fault]) });
  const rule = ruleAlone({ ...input, branch, validTo, direction, rolls, calendar, source: { law, article } });
  const fault = ruleFault(rule) ?? (calendarCodes.includes(calendar) ? null : 'UNKNOWN_CALENDAR');
  return fault === null ? { ...(await store.setRule(rule)), errors: [] } : refuse(fault);
}

const holidayFaults = {
  NOT_FOUND: { field: 'holidayId', message: 'There is no such entered day.' },
  ALREADY_ENTERED: { field: 'on', message: 'The day is entered already; remove it first.' },
  SOURCE_REQUIRED: { field: 'law', message: 'A free day says who decided it, in each language in 1 to 300 characters.' },
  INVALID_NAME: { field: 'name', message: 'name must have 1 to 100 characters in each language.' },
  UNKNOWN_CALENDAR: { field: 'calendar', message: 'There is no such calendar.' },
  UNKNOWN_FEAST: { field: 'feast', message: 'There is no such feast.' },
} as const;

const refuseDay = (fault: keyof typeof holidayFaults) => ({
  holiday: null,
  recalculation: null,
  errors: refusal(fault, holidayFaults[fault]),
});

const saysSomething = (text: Readonly<Record<'en' | 'ru' | 'ky', string>>, most: number) =>
  languages.every((language) => text[language].trim() !== '' && text[language].length <= most);

function holidayFault({ calendar = 'KG', feast, name, law, article }: AddHolidayInput): keyof typeof holidayFaults | null {
  if (!calendarCodes.includes(calendar)) return 'UNKNOWN_CALENDAR';
  if (feast !== null && feast !== undefined && !feastCodes.includes(feast)) return 'UNKNOWN_FEAST';
  if (!saysSomething(name, 100)) return 'INVALID_NAME';
  return saysSomething(law, 300) && (article ?? '').length <= 120 ? null : 'SOURCE_REQUIRED';
}

export async function addHoliday(input: AddHolidayInput, { store }: Context) {
  const fault = holidayFault(input);
  if (fault !== null) return refuseDay(fault);
  const { calendar = 'KG', on, effect = 'FREE', name, feast = null, law, article = null, confirmed } = input;
  const added = await store.addHoliday({ calendar, on, effect, name: { ...name }, feast, source: { law: { ...law }, article }, confirmed });
  return added === null ? refuseDay('ALREADY_ENTERED') : { ...added, errors: [] };
}

export async function removeHoliday(holidayId: string, { store }: Context) {
  const removed = await store.removeHoliday(holidayId);
  return removed === null ? refuseDay('NOT_FOUND') : { ...removed, errors: [] };
}
