/** What surrounds an address in a real bundle: dates, articles, sums, numbers of cases, none of them a place. */
export interface Manner {
  readonly name: string;
  readonly opening: readonly string[];
  readonly sentences: readonly string[];
}

const russian = [
  'Истица обратилась в суд с заявлением от 14 марта 2024 года о выдаче охранного ордера.',
  'Согласно статье 63 Семейного кодекса Кыргызской Республики суд учитывает интересы детей.',
  'Ответчик в судебное заседание не явился, о времени и месте извещён надлежащим образом.',
  'Материалы дела № ГД-1184/24-Б5 изучены в полном объёме, 212 листов в 2 томах.',
  'Размер государственной пошлины составляет 1 500 сомов, оплачено 12.02.2024 квитанцией 00417.',
  'Алименты взысканы в размере 25 процентов от всех видов заработка ежемесячно.',
  'Заседание отложено на 10 часов 30 минут 28 мая 2024 года, кабинет 14.',
  'Представитель органа опеки просил приобщить акт обследования от 03.04.2024 на 6 листах.',
  'ИНН ответчика 20105198800123, паспорт ID 1048817, выдан МКК 211031.',
  'Свидетель пояснил, что видел стороны около 18:40, автобус маршрута 212 уже ушёл.',
  'Вес ребёнка при осмотре 14,2 кг, рост 98 см, температура 36,6.',
  'Суд разъяснил права, предусмотренные частями 2 и 4 статьи 42.',
];
const kyrgyz = [
  'Арыз ээси 2024-жылдын 14-мартында сотко коргоо ордерин берүү жөнүндө арыз менен кайрылган.',
  'Кыргыз Республикасынын Үй-бүлө кодексинин 63-беренесине ылайык сот балдардын кызыкчылыгын эске алат.',
  'Жоопкер сот отурумуна келген жок, убактысы жана орду жөнүндө талаптагыдай кабарланган.',
  'Иштин № ЖИ-77/24-О2 материалдары толугу менен изилденди, 2 том, 148 барак.',
  'Мамлекеттик алым 1 200 сомду түзөт, 12.02.2024 төлөнгөн.',
  'Отурум 2024-жылдын 28-майына саат 10:30га жылдырылды.',
  'Күбө тараптарды кечки саат 18:40 чамасында көргөнүн айтты.',
  'Баланын салмагы 14,2 кг, боюнун узундугу 98 см.',
];
const english = [
  'The applicant asked for a protection order on 14 March 2024 under section 7 of the Act.',
  'The respondent did not appear at the hearing of 28 May, having been served in time.',
  'Exhibit 12 consists of 46 pages and was added to volume 2 of the bundle.',
  'The court fee of 1,500 som was paid on 12 February, receipt 00417.',
  'A hearing is listed for 10:30 in courtroom 14.',
  'The witness saw the parties at about 18:40; bus 212 had left by then.',
  'Counsel referred to paragraphs 31 to 47 of the judgment.',
  'The child weighed 14.2 kg and was 98 cm tall at the examination.',
];

/** Letters, bundles, orders and e-mails, as offices begin them. */
export const manners: readonly Manner[] = [
  { name: 'letter-ru', opening: ['В Первомайский районный суд', 'от представителя истицы', 'СОПРОВОДИТЕЛЬНОЕ ПИСЬМО'], sentences: russian },
  { name: 'bundle-ru', opening: ['МАТЕРИАЛЫ ДЕЛА', 'Том 2, листы 1 — 212', 'Опись'], sentences: [...russian, ...kyrgyz.slice(0, 3)] },
  { name: 'order-ru', opening: ['ОПРЕДЕЛЕНИЕ', 'именем Кыргызской Республики', '28 мая 2024 года'], sentences: russian },
  {
    name: 'e-mail-ru',
    opening: ['Тема: Re: документы по делу', 'Дата: Tue, 28 May 2024 10:30:00 +0600', 'Добрый день!'],
    sentences: russian,
  },
  { name: 'letter-ky', opening: ['Биринчи май райондук сотуна', 'арыз ээсинин өкүлүнөн', 'КОШТОМО КАТ'], sentences: kyrgyz },
  { name: 'order-ky', opening: ['АНЫКТАМА', 'Кыргыз Республикасынын атынан', '2024-жылдын 28-майы'], sentences: kyrgyz },
  { name: 'letter-en', opening: ['To the registry', 'Cover letter', '28 May 2024'], sentences: english },
  {
    name: 'e-mail-en',
    opening: ['Subject: Re: hearing bundle', 'Date: Tue, 28 May 2024 10:30:00 +0600', 'Dear colleague,'],
    sentences: [...english, ...russian.slice(0, 4)],
  },
];
