import type { DeadlineRule, InLanguages } from './rule.ts';

/** The acts, as they are cited. */
const appealsOfCitizens: InLanguages = {
  en: 'Law No. 67 of 4 May 2007 on the consideration of appeals of citizens',
  ru: 'Закон от 4 мая 2007 года № 67 «О порядке рассмотрения обращений граждан»',
  ky: '2007-жылдын 4-майындагы № 67 «Жарандардын кайрылууларын кароо тартиби жөнүндө» Мыйзам',
};
const familyViolence: InLanguages = {
  en: 'Law No. 63 of 27 April 2017 on protection against family violence',
  ru: 'Закон от 27 апреля 2017 года № 63 «Об охране и защите от семейного насилия»',
  ky: '2017-жылдын 27-апрелиндеги № 63 «Үй-бүлөлүк зомбулуктан сактоо жана коргоо жөнүндө» Мыйзам',
};
const civilProcedure: InLanguages = {
  en: 'Civil Procedure Code No. 14 of 25 January 2017',
  ru: 'Гражданский процессуальный кодекс от 25 января 2017 года № 14',
  ky: '2017-жылдын 25-январындагы № 14 Жарандык процесстик кодекс',
};
const criminalProcedure: InLanguages = {
  en: 'Criminal Procedure Code No. 129 of 28 October 2021',
  ru: 'Уголовно-процессуальный кодекс от 28 октября 2021 года № 129',
  ky: '2021-жылдын 28-октябрындагы № 129 Жазык-процесстик кодекс',
};
const offences: InLanguages = {
  en: 'Code on Offences No. 128 of 28 October 2021',
  ru: 'Кодекс о правонарушениях от 28 октября 2021 года № 128',
  ky: '2021-жылдын 28-октябрындагы № 128 Укук бузуулар жөнүндө кодекс',
};
const administrativeProcedures: InLanguages = {
  en: 'Law No. 210 of 31 July 2015 on administrative activity and procedures',
  ru: 'Закон от 31 июля 2015 года № 210 «Об основах административной деятельности и административных процедурах»',
  ky: '2015-жылдын 31-июлундагы № 210 «Административдик ишмердиктин негиздери жана административдик жол-жоболор жөнүндө» Мыйзам',
};
const medicalExaminations: InLanguages = {
  en: 'Government Decision No. 33 of 12 January 2012 on forensic medical examinations',
  ru: 'Постановление Правительства от 12 января 2012 года № 33 о судебно-медицинских экспертизах',
  ky: 'Өкмөттүн 2012-жылдын 12-январындагы № 33 соттук-медициналык экспертизалар жөнүндө токтому',
};
const practice: InLanguages = {
  en: 'Practice of the network; no law sets this day',
  ru: 'Практика сети; законом этот день не установлен',
  ky: 'Тармактын тажрыйбасы; мыйзам бул күндү белгилебейт',
};

const rule = (
  given: Pick<DeadlineRule, 'code' | 'trigger' | 'kind' | 'amount' | 'unit' | 'validFrom' | 'title'> & { law: InLanguages } & Partial<
      Pick<DeadlineRule, 'branch' | 'direction' | 'rolls' | 'confirmed'> & { article: string }
    >,
): DeadlineRule => {
  const { law, article = null, branch = null, direction = 'AFTER', rolls = true, confirmed = false, ...rest } = given;
  return { ...rest, branch, direction, rolls, confirmed, calendar: 'KG', source: { law, article }, validTo: null };
};

/**
 * The rules a network begins with. What is `confirmed` was read in the law or in an authority's words about it; the rest
 * says where a lawyer must look, and a coordinator confirms or corrects it. Articles are told where they are known.
 */
export const shippedRules: readonly DeadlineRule[] = [
  // Parliament, 12 March 2026: the term in force is 14 working days; a bill to cut it to 10 passed a reading that day, in force unconfirmed.
  rule({
    code: 'ANSWER_TO_FILING',
    trigger: 'FILING_FILED',
    kind: 'ANSWER',
    amount: 14,
    unit: 'WORKING_DAY',
    law: appealsOfCitizens,
    confirmed: true,
    validFrom: '2017-01-01',
    title: { en: 'The answer is due', ru: 'Срок ответа на обращение', ky: 'Кайрылууга жооп берүү мөөнөтү' },
  }),
  rule({
    code: 'COMPLAINT_AFTER_VIOLATION',
    trigger: 'VIOLATION_REPORTED',
    kind: 'COMPLAINT',
    amount: 10,
    unit: 'CALENDAR_DAY',
    law: criminalProcedure,
    validFrom: '2021-12-01',
    title: {
      en: 'Complain to the prosecutor if nothing was done about the violation',
      ru: 'Жалоба прокурору, если по нарушению не приняты меры',
      ky: 'Бузууга чара көрүлбөсө, прокурорго даттануу',
    },
  }),
  rule({
    code: 'APPEAL_AGAINST_ANSWER',
    trigger: 'FILING_ANSWERED',
    kind: 'APPEAL',
    amount: 30,
    unit: 'WORKING_DAY',
    law: administrativeProcedures,
    validFrom: '2016-05-18',
    title: { en: 'Appeal against the answer', ru: 'Обжалование ответа', ky: 'Жоопко даттануу' },
  }),
  rule({
    code: 'ORDER_END',
    trigger: 'ORDER_ENDS',
    kind: 'ORDER_END',
    amount: 0,
    unit: 'CALENDAR_DAY',
    rolls: false,
    law: familyViolence,
    article: '27',
    confirmed: true,
    validFrom: '2017-04-27',
    title: { en: 'Last day of the protection order', ru: 'Последний день охранного ордера', ky: 'Коргоо ордеринин акыркы күнү' },
  }),
  // The law lets her ask for up to 30 days in all and names no day by which; a working day before the end somebody can still decide.
  rule({
    code: 'ORDER_EXTENSION',
    trigger: 'ORDER_ENDS',
    kind: 'ORDER_EXTENSION',
    amount: 1,
    unit: 'WORKING_DAY',
    direction: 'BEFORE',
    law: familyViolence,
    article: '25',
    validFrom: '2017-04-27',
    title: { en: 'Ask for the extension of the order', ru: 'Подать на продление ордера', ky: 'Ордерди узартууну суроо' },
  }),
  rule({
    code: 'ANSWER_TO_EXTENSION',
    trigger: 'EXTENSION_REQUESTED',
    kind: 'ANSWER',
    amount: 24,
    unit: 'HOUR',
    rolls: false,
    law: familyViolence,
    article: '27',
    validFrom: '2017-04-27',
    title: { en: 'The extension must be decided', ru: 'Решение о продлении ордера', ky: 'Ордерди узартуу чечими' },
  }),
  rule({
    code: 'APPEAL_CIVIL',
    trigger: 'DECISION_RECEIVED',
    branch: 'CIVIL',
    kind: 'APPEAL',
    amount: 30,
    unit: 'CALENDAR_DAY',
    law: civilProcedure,
    validFrom: '2017-07-01',
    title: { en: 'Appeal (civil case)', ru: 'Апелляционная жалоба (гражданское дело)', ky: 'Апелляциялык даттануу (жарандык иш)' },
  }),
  rule({
    code: 'APPEAL_CRIMINAL',
    trigger: 'DECISION_RECEIVED',
    branch: 'CRIMINAL',
    kind: 'APPEAL',
    amount: 30,
    unit: 'CALENDAR_DAY',
    law: criminalProcedure,
    validFrom: '2021-12-01',
    title: { en: 'Appeal (criminal case)', ru: 'Апелляционная жалоба (уголовное дело)', ky: 'Апелляциялык даттануу (кылмыш иши)' },
  }),
  rule({
    code: 'APPEAL_OFFENCE',
    trigger: 'DECISION_RECEIVED',
    branch: 'OFFENCE',
    kind: 'APPEAL',
    amount: 10,
    unit: 'CALENDAR_DAY',
    law: offences,
    validFrom: '2021-12-01',
    title: { en: 'Appeal (offence)', ru: 'Обжалование постановления о правонарушении', ky: 'Укук бузуу боюнча токтомго даттануу' },
  }),
  rule({
    code: 'EXAMINATION_RESULT',
    trigger: 'EXAMINATION_ORDERED',
    kind: 'EXAMINATION',
    amount: 1,
    unit: 'MONTH',
    law: medicalExaminations,
    validFrom: '2012-01-12',
    title: { en: 'The expert opinion is due', ru: 'Срок заключения эксперта', ky: 'Эксперттин корутундусунун мөөнөтү' },
  }),
  rule({
    code: 'SERVICE_ACKNOWLEDGEMENT',
    trigger: 'DOCUMENT_HANDED_IN',
    kind: 'SERVICE',
    amount: 3,
    unit: 'WORKING_DAY',
    law: practice,
    confirmed: true,
    validFrom: '2017-01-01',
    title: { en: 'Acknowledge the served document', ru: 'Подтвердить получение документа', ky: 'Документтин алынганын ырастоо' },
  }),
  rule({
    code: 'OBJECTION_TO_DOCUMENT',
    trigger: 'DOCUMENT_SERVED',
    kind: 'SERVICE',
    amount: 10,
    unit: 'CALENDAR_DAY',
    law: civilProcedure,
    validFrom: '2017-07-01',
    title: { en: 'Answer to the served document', ru: 'Возражение на вручённый документ', ky: 'Тапшырылган документке каршы пикир' },
  }),
  rule({
    code: 'HEARING_DAY',
    trigger: 'HEARING_SET',
    kind: 'HEARING',
    amount: 0,
    unit: 'CALENDAR_DAY',
    rolls: false,
    law: practice,
    confirmed: true,
    validFrom: '2017-01-01',
    title: { en: 'Hearing', ru: 'Судебное заседание', ky: 'Сот отуруму' },
  }),
  rule({
    code: 'HEARING_PREPARATION',
    trigger: 'HEARING_SET',
    kind: 'HEARING',
    amount: 3,
    unit: 'WORKING_DAY',
    direction: 'BEFORE',
    law: practice,
    confirmed: true,
    validFrom: '2017-01-01',
    title: { en: 'Papers for the hearing ready', ru: 'Документы к заседанию готовы', ky: 'Отурумга документтер даяр' },
  }),
];
