import { addDays } from '../days.ts';
import type { CalendarRules, DatedDay } from './calendar.ts';
import type { InLanguages, Source } from './rule.ts';

const oldCode: Source = {
  law: {
    en: 'Labour Code No. 106 of 4 August 2004',
    ru: 'Трудовой кодекс от 4 августа 2004 года № 106',
    ky: '2004-жылдын 4-августундагы № 106 Эмгек кодекси',
  },
  article: '113',
};
const newCode: Source = {
  law: {
    en: 'Labour Code No. 23 of 23 January 2025',
    ru: 'Трудовой кодекс от 23 января 2025 года № 23',
    ky: '2025-жылдын 23-январындагы № 23 Эмгек кодекси',
  },
  article: null,
};

/** The calendar begins here: what was free before is not known to it. */
const calendarBegins = '2018-01-01';
/** The new code's first day. It is told of on 4 February 2025; between then and 23 February no holiday lies. */
const newCodeBegins = '2025-02-04';
const oldCodeEnds = addDays(newCodeBegins, -1);

const names = {
  newYear: { en: 'New Year', ru: 'Новый год', ky: 'Жаңы жыл' },
  christmas: { en: 'Orthodox Christmas', ru: 'Рождество', ky: 'Рождество' },
  defenders: { en: 'Defender of the Fatherland Day', ru: 'День защитника Отечества', ky: 'Ата Мекенди коргоочулар күнү' },
  women: { en: "International Women's Day", ru: 'Международный женский день', ky: 'Аялдардын эл аралык күнү' },
  nooruz: { en: 'Nooruz', ru: 'Нооруз', ky: 'Нооруз' },
  aprilRevolution: { en: 'Day of the April Revolution', ru: 'День народной Апрельской революции', ky: 'Элдик Апрель революциясы күнү' },
  labour: { en: 'Labour Day', ru: 'Праздник труда', ky: 'Эмгек майрамы' },
  constitution: { en: 'Constitution Day', ru: 'День Конституции', ky: 'Конституция күнү' },
  victory: { en: 'Victory Day', ru: 'День Победы', ky: 'Жеңиш күнү' },
  mayHolidays: { en: 'May holidays', ru: 'майские праздники', ky: 'май майрамдары' },
  independence: { en: 'Independence Day', ru: 'День независимости', ky: 'Эгемендүүлүк күнү' },
  ancestors: {
    en: 'Days of History and Remembrance of Ancestors',
    ru: 'Дни истории и памяти предков',
    ky: 'Тарых жана ата-бабаларды эскерүү күндөрү',
  },
  orozoAit: { en: 'Orozo Ait', ru: 'Орозо айт', ky: 'Орозо айт' },
  kurmanAit: { en: 'Kurman Ait', ru: 'Курман айт', ky: 'Курман айт' },
  dayOff: { en: 'day off moved by decree', ru: 'перенесённый выходной день', ky: 'которулган дем алыш күн' },
  workingDay: { en: 'working day by decree', ru: 'перенесённый рабочий день', ky: 'которулган жумуш күнү' },
} satisfies Record<string, InLanguages>;

/** List of the Ministry of Labour's calendar for 2020, as reported on 15 October 2019. */
const byOldCode = (name: InLanguages, month: number, day: number, lastDay = day) => ({
  name,
  month,
  day,
  lastDay,
  validFrom: calendarBegins,
  validTo: oldCodeEnds,
  source: oldCode,
  confirmed: true,
});

/** List of the Ministry of Labour's calendar for 2026, as reported on 11 December 2025: 23 February, 7 April and 7-8 November are worked. */
const byNewCode = (name: InLanguages, month: number, day: number, lastDay = day) => ({
  name,
  month,
  day,
  lastDay,
  validFrom: newCodeBegins,
  validTo: null,
  source: newCode,
  confirmed: true,
});

const feast = (code: 'OROZO_AIT' | 'KURMAN_AIT', on: string, law: InLanguages): DatedDay => ({
  on,
  effect: 'FREE',
  name: code === 'OROZO_AIT' ? names.orozoAit : names.kurmanAit,
  feast: code,
  source: { law, article: null },
  confirmed: true,
});

const decreed = (effect: DatedDay['effect'], on: string, law: InLanguages): DatedDay => ({
  on,
  effect,
  name: effect === 'FREE' ? names.dayOff : names.workingDay,
  feast: null,
  source: { law, article: null },
  confirmed: true,
});

const decreeOf2023: InLanguages = {
  en: 'Decision of the Cabinet of Ministers on days off in 2023',
  ru: 'Решение Кабинета Министров о переносе выходных дней в 2023 году',
  ky: 'Министрлер Кабинетинин 2023-жылы дем алыш күндөрдү которуу чечими',
};
const decreeOf2018: InLanguages = {
  en: 'Decision of the Government on the day off of 20 August 2018',
  ru: 'Решение Правительства о выходном дне 20 августа 2018 года',
  ky: 'Өкмөттүн 2018-жылдын 20-августу дем алыш күн жөнүндө чечими',
};
const ministry: InLanguages = {
  en: 'Announcement of the Ministry of Labour',
  ru: 'Сообщение Министерства труда',
  ky: 'Эмгек министрлигинин билдирүүсү',
};
const muftiate: InLanguages = {
  en: 'Announcement of the Spiritual Directorate of the Muslims',
  ru: 'Сообщение Духовного управления мусульман',
  ky: 'Мусулмандар дин башкармалыгынын билдирүүсү',
};

/**
 * Days that are free in the Kyrgyz Republic. A network adds the feasts that move and decrees, year by year; only those that
 * an authority has told are here.
 */
export const kyrgyzCalendar: CalendarRules = {
  code: 'KG',
  weekend: [{ days: [0, 6], validFrom: '1970-01-01', validTo: null, source: oldCode, confirmed: true }],
  movesFromWeekend: [{ validFrom: calendarBegins, validTo: oldCodeEnds, source: oldCode, confirmed: true }],
  yearly: [
    byOldCode(names.newYear, 1, 1),
    byOldCode(names.christmas, 1, 7),
    byOldCode(names.defenders, 2, 23),
    byOldCode(names.women, 3, 8),
    byOldCode(names.nooruz, 3, 21),
    byOldCode(names.aprilRevolution, 4, 7),
    byOldCode(names.labour, 5, 1),
    byOldCode(names.constitution, 5, 5),
    byOldCode(names.victory, 5, 9),
    byOldCode(names.independence, 8, 31),
    byOldCode(names.ancestors, 11, 7, 8),
    byNewCode(names.newYear, 1, 1, 6),
    byNewCode(names.christmas, 1, 7),
    byNewCode(names.women, 3, 8),
    byNewCode(names.nooruz, 3, 21),
    byNewCode(names.labour, 5, 1),
    byNewCode(names.mayHolidays, 5, 2, 4),
    byNewCode(names.constitution, 5, 5),
    byNewCode(names.mayHolidays, 5, 6, 8),
    byNewCode(names.victory, 5, 9),
    byNewCode(names.independence, 8, 31),
  ],
  dated: [
    feast('KURMAN_AIT', '2018-08-21', muftiate),
    feast('OROZO_AIT', '2019-06-05', ministry),
    feast('KURMAN_AIT', '2019-08-11', ministry),
    feast('OROZO_AIT', '2020-05-24', ministry),
    feast('KURMAN_AIT', '2020-07-31', muftiate),
    feast('KURMAN_AIT', '2023-06-28', muftiate),
    feast('KURMAN_AIT', '2024-06-16', ministry),
    feast('OROZO_AIT', '2026-03-20', ministry),
    decreed('FREE', '2018-08-20', decreeOf2018),
    decreed('WORKING', '2018-09-22', decreeOf2018),
    ...['2023-01-03', '2023-01-04', '2023-01-05', '2023-01-06', '2023-03-20', '2023-05-08', '2023-11-06'].map((on) =>
      decreed('FREE', on, decreeOf2023),
    ),
    ...['2023-01-09', '2023-02-25', '2023-03-11', '2023-03-25', '2023-04-29', '2023-05-13', '2023-11-11'].map((on) =>
      decreed('WORKING', on, decreeOf2023),
    ),
  ],
  feasts: [
    { code: 'OROZO_AIT', name: names.orozoAit, lunar: { month: 10, day: 1 } },
    { code: 'KURMAN_AIT', name: names.kurmanAit, lunar: { month: 12, day: 10 } },
  ],
};
