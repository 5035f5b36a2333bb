import type { Counted, SkippedDay } from './count.ts';
import type { DeadlineRule, Language, TermUnit } from './rule.ts';

/** The day with its month, as it stands in a sentence: bare, after "from", and where something ends. */
type DayForm = 'on' | 'from' | 'at';

const months: Readonly<Record<'en' | 'ru', readonly string[]>> = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  ru: ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
};

/** Kyrgyz puts the case on the month, and its vowels follow the month's own. */
const kyrgyzMonths = [
  'январы',
  'февралы',
  'марты',
  'апрели',
  'майы',
  'июну',
  'июлу',
  'августу',
  'сентябры',
  'октябры',
  'ноябры',
  'декабры',
];
const kyrgyzEndings: Readonly<Record<DayForm, Readonly<Record<string, string>>>> = {
  on: { ы: '', и: '', у: '' },
  from: { ы: 'нан', и: 'нен', у: 'нан' },
  at: { ы: 'нда', и: 'нде', у: 'нда' },
};

function dayText(day: string, language: Language, form: DayForm = 'on'): string {
  const [year, month = 1, date] = day.split('-').map(Number);
  if (language === 'en') return `${date} ${months.en[month - 1]} ${year}`;
  if (language === 'ru') return `${date} ${months.ru[month - 1]} ${year} г.`;
  const name = kyrgyzMonths[month - 1] ?? '';
  return `${year}-жылдын ${date}-${name}${kyrgyzEndings[form][name.slice(-1)] ?? ''}`;
}

const units: Readonly<Record<TermUnit, Readonly<Record<'en' | 'ru' | 'ky', readonly [string, string, string]>>>> = {
  HOUR: { en: ['hour', 'hours', 'hours'], ru: ['час', 'часа', 'часов'], ky: ['саат', 'саат', 'саат'] },
  CALENDAR_DAY: {
    en: ['calendar day', 'calendar days', 'calendar days'],
    ru: ['календарный день', 'календарных дня', 'календарных дней'],
    ky: ['календардык күн', 'календардык күн', 'календардык күн'],
  },
  WORKING_DAY: {
    en: ['working day', 'working days', 'working days'],
    ru: ['рабочий день', 'рабочих дня', 'рабочих дней'],
    ky: ['жумуш күнү', 'жумуш күнү', 'жумуш күнү'],
  },
  MONTH: { en: ['month', 'months', 'months'], ru: ['месяц', 'месяца', 'месяцев'], ky: ['ай', 'ай', 'ай'] },
  YEAR: { en: ['year', 'years', 'years'], ru: ['год', 'года', 'лет'], ky: ['жыл', 'жыл', 'жыл'] },
};

/** Which of the three forms a number takes: one, few, many. */
function formOf(amount: number, language: Language): 0 | 1 | 2 {
  if (language !== 'ru') return amount === 1 ? 0 : 2;
  const [ones, tens] = [amount % 10, amount % 100];
  if (ones === 1 && tens !== 11) return 0;
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? 1 : 2;
}

interface Phrases {
  after(term: string, from: string): string;
  before(term: string, from: string): string;
  sameDay(from: string): string;
  source: string;
  ends(due: string): string;
  rolled(end: string): string;
  holiday(day: string, name: string): string;
  moved(day: string, name: string): string;
  weekends(days: number): string;
  unconfirmedRule: string;
  unconfirmedDays: string;
  article(number: string): string;
  expected(name: string, about: string): string;
}

const phrases: Readonly<Record<Language, Phrases>> = {
  en: {
    after: (term, from) => `${term} from ${from}`,
    before: (term, from) => `${term} before ${from}`,
    sameDay: (from) => `On ${from}`,
    source: 'source',
    ends: (due) => `ends ${due}`,
    rolled: (end) => `the last day, ${end}, is free`,
    holiday: (day, name) => `${day} is a holiday (${name})`,
    moved: (day, name) => `${day} is free for a holiday that fell on a weekend (${name})`,
    weekends: (days) => `${days} weekend ${days === 1 ? 'day' : 'days'} not counted`,
    unconfirmedRule: 'The rule is not confirmed: check the law',
    unconfirmedDays: 'A holiday passed over is not confirmed',
    article: (number) => `art. ${number}`,
    expected: (name, about) => `${name}, about ${about}, is not entered and may move the day`,
  },
  ru: {
    after: (term, from) => `${term} ${from.startsWith('2 ') ? 'со' : 'с'} ${from}`,
    before: (term, from) => `${term} до ${from}`,
    sameDay: (from) => `День в день: ${from}`,
    source: 'источник',
    ends: (due) => `истекает ${due}`,
    rolled: (end) => `последний день, ${end}, нерабочий`,
    holiday: (day, name) => `${day} — праздничный день (${name})`,
    moved: (day, name) => `${day} — выходной за праздник, выпавший на выходной (${name})`,
    weekends: (days) => `не учтены выходные: ${days}`,
    unconfirmedRule: 'Правило не подтверждено: сверьтесь с законом',
    unconfirmedDays: 'Один из пропущенных праздников не подтверждён',
    article: (number) => `ст. ${number}`,
    expected: (name, about) => `${name} (примерно ${about}) не внесён и может сдвинуть срок`,
  },
  ky: {
    after: (term, from) => `${from} тартып ${term}`,
    before: (term, from) => `${from} чейин ${term} калганда`,
    sameDay: (from) => `Ошол эле күнү: ${from}`,
    source: 'булагы',
    ends: (due) => `мөөнөтү ${due} бүтөт`,
    rolled: (end) => `акыркы күнү, ${end}, жумуш күнү эмес`,
    holiday: (day, name) => `${day} — майрам күнү (${name})`,
    moved: (day, name) => `${day} — дем алышка туш келген майрам үчүн дем алыш күн (${name})`,
    weekends: (days) => `эсептелбеген дем алыш күндөр: ${days}`,
    unconfirmedRule: 'Эреже тастыкталган эмес: мыйзамды караңыз',
    unconfirmedDays: 'Эсептелбеген майрамдардын бири тастыкталган эмес',
    article: (number) => `${number}-берене`,
    expected: (name, about) => `${name} (болжол менен ${about}) киргизилген эмес, мөөнөт жылышы мүмкүн`,
  },
};

/** "2026-жылдын 9-апрелине чейин": the dative of "before" in Kyrgyz. */
const kyrgyzDative = (day: string) => {
  const bare = dayText(day, 'ky');
  return `${bare}${bare.endsWith('и') ? 'не' : 'на'}`;
};

export type Explained = Pick<DeadlineRule, 'amount' | 'unit' | 'direction' | 'source' | 'confirmed'>;

/** How a deadline came about, in a few sentences. No names of people: only the rule, days, and holidays. */
export function explain(rule: Explained, counted: Counted, language: Language): string {
  const words = phrases[language];
  const { amount, unit, direction, source, confirmed } = rule;
  const term = `${amount} ${units[unit][language][formOf(amount, language)]}`;
  const from =
    language === 'ky' && direction === 'BEFORE'
      ? kyrgyzDative(counted.startsOn)
      : dayText(counted.startsOn, language, amount === 0 ? 'on' : 'from');
  const start = amount === 0 ? words.sameDay(from) : direction === 'AFTER' ? words.after(term, from) : words.before(term, from);
  const where = `${words.source}: ${source.law[language]}${source.article === null ? '' : `, ${words.article(source.article)}`}`;
  const plain = counted.skipped.filter(({ name }) => name === null).length;
  const details = [
    ...(counted.dueOn === counted.endsOn ? [] : [words.rolled(dayText(counted.endsOn, language))]),
    ...counted.skipped.flatMap((day) => holidayText(day, language)),
    ...(plain === 0 ? [] : [words.weekends(plain)]),
  ];
  const warnings = [
    ...(confirmed ? [] : [words.unconfirmedRule]),
    ...(counted.daysConfirmed ? [] : [words.unconfirmedDays]),
    ...counted.expected.map(({ name, about }) => words.expected(name[language], dayText(about, language))),
  ];
  const first = `${start}, ${where}, ${words.ends(dayText(counted.dueOn, language, 'at'))}`;
  return [[first, ...details].join('; '), ...warnings].map((sentence) => `${sentence}${sentence.endsWith('.') ? '' : '.'}`).join(' ');
}

function holidayText({ day, because, name }: SkippedDay, language: Language): string[] {
  if (name === null) return [];
  const words = phrases[language];
  return [
    because === 'MOVED' ? words.moved(dayText(day, language), name[language]) : words.holiday(dayText(day, language), name[language]),
  ];
}
