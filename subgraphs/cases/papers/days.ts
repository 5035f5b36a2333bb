import type { PaperLanguage } from './paper.ts';

export const dayForms = ['plain', 'on', 'from', 'until'] as const;
/** How a day stands in a sentence; in Kyrgyz its ending changes. */
export type DayForm = (typeof dayForms)[number];

const russianMonths = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const englishMonths = 'January February March April May June July August September October November December'.split(' ');
const kyrgyzMonths = 'январы февралы марты апрели майы июну июлу августу сентябры октябры ноябры декабры'.split(' ');
/** After the possessive ending: the last vowel decides, so that апрели is the only one with front vowels. */
const kyrgyzEndings: Readonly<Record<DayForm, readonly [back: string, front: string]>> = {
  plain: ['', ''],
  on: ['нда', 'нде'],
  from: ['нан', 'нен'],
  until: ['на', 'не'],
};

const joined = (...parts: readonly (string | number)[]) => parts.join('\u00a0');

/** A day, YYYY-MM-DD, in words; its parts stay on one line. */
export function dayInWords(day: string, language: PaperLanguage, form: DayForm = 'plain'): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const at = month - 1;
  if (language === 'RU') return joined(date, russianMonths[at] ?? '', year, 'года');
  if (language === 'EN') return joined(date, englishMonths[at] ?? '', year);
  const [back, front] = kyrgyzEndings[form];
  const name = kyrgyzMonths[at] ?? '';
  return joined(`${year}-жылдын`, `${date}-${name}${name.endsWith('и') ? front : back}`);
}
