import type { Template } from './template.ts';

/** Motion that a protection order be extended where there is one, and issued where there is none. */
export const orderMotion: Template = {
  RU: {
    title: 'ХОДАТАЙСТВО',
    about: 'о применении мер охраны и защиты от семейного насилия',
    body: [
      'Заявитель является лицом, пострадавшим от семейного насилия. Лицо, совершившее семейное насилие: {respondent}.',
      {
        when: 'order',
        text: 'Органом внутренних дел ({orderIssuer}) выдан охранный ордер сроком с {orderStart.from} по {orderEnd.until}. Ордером {orderBars}. Основания, по которым он выдан, не отпали: угроза насилия сохраняется.',
      },
      {
        when: 'noOrder',
        text: 'Охранный ордер на день подачи ходатайства не действует. Угроза насилия является реальной и требует незамедлительной защиты.',
      },
      { table: 'violations', before: 'Сообщено о следующих нарушениях:' },
      'Закон Кыргызской Республики «Об охране и защите от семейного насилия» от 27 апреля 2017 года № 63 предусматривает выдачу охранного ордера и его продление по заявлению пострадавшего лица.',
    ],
    requests: [
      { when: 'order', text: 'До истечения срока охранного ордера продлить его действие до тридцати дней.' },
      { when: 'noOrder', text: 'Выдать охранный ордер и установить предусмотренные законом запреты в отношении указанного лица.' },
      'Запретить выяснять место нахождения заявителя и её детей, вступать с ними в контакт и приближаться к ним.',
      'Место нахождения заявителя в ордере и в иных документах, копии которых вручаются другой стороне, не указывать.',
      'Копию принятого решения вручить представителю заявителя.',
    ],
    attachments: [
      { when: 'order', text: 'Копия действующего охранного ордера.' },
      'Копия документа, подтверждающего полномочия представителя.',
    ],
  },
  KY: {
    title: 'ӨТҮНМӨ КАТ',
    about: 'үй-бүлөлүк зомбулуктан сактоо жана коргоо чараларын колдонуу жөнүндө',
    body: [
      'Арыз ээси үй-бүлөлүк зомбулуктан жабыр тарткан адам болуп саналат. Үй-бүлөлүк зомбулук жасаган адам: {respondent}.',
      {
        when: 'order',
        text: 'Ички иштер органы ({orderIssuer}) {orderStart.from} {orderEnd.until} чейинки мөөнөткө коргоо ордерин берген. Ордер боюнча: {orderBars}. Ордер берилген негиздер жоюлган жок: зомбулук коркунучу сакталууда.',
      },
      {
        when: 'noOrder',
        text: 'Өтүнмө кат берилген күнү колдонуудагы коргоо ордери жок. Зомбулук коркунучу реалдуу жана токтоосуз коргоону талап кылат.',
      },
      { table: 'violations', before: 'Төмөнкү бузуулар жөнүндө билдирилген:' },
      'Кыргыз Республикасынын 2017-жылдын 27-апрелиндеги № 63 «Үй-бүлөлүк зомбулуктан сактоо жана коргоо жөнүндө» Мыйзамы коргоо ордерин берүүнү жана жабыр тарткан адамдын арызы боюнча анын мөөнөтүн узартууну карайт.',
    ],
    requests: [
      { when: 'order', text: 'Коргоо ордеринин мөөнөтү бүткөнгө чейин аны отуз күнгө чейин узартууну.' },
      { when: 'noOrder', text: 'Коргоо ордерин берүүнү жана көрсөтүлгөн адамга карата мыйзамда каралган тыюуларды белгилөөнү.' },
      'Арыз ээсинин жана анын балдарынын турган жерин издөөгө, алар менен байланышууга жана аларга жакындоого тыюу салууну.',
      'Көчүрмөлөрү экинчи тарапка тапшырылуучу ордерде жана башка документтерде арыз ээсинин турган жерин көрсөтпөөнү.',
      'Кабыл алынган чечимдин көчүрмөсүн арыз ээсинин өкүлүнө тапшырууну.',
    ],
    attachments: [
      { when: 'order', text: 'Колдонуудагы коргоо ордеринин көчүрмөсү.' },
      'Өкүлдүн ыйгарым укуктарын ырастаган документтин көчүрмөсү.',
    ],
  },
  EN: {
    title: 'MOTION',
    about: 'for measures of protection from family violence',
    body: [
      'The applicant is a person who suffered family violence. The person who committed it: {respondent}.',
      {
        when: 'order',
        text: 'The internal affairs body ({orderIssuer}) issued a protection order for the term from {orderStart.from} to {orderEnd.until}. Under the order the following is forbidden: {orderBars}. The grounds on which it was issued have not ceased: the danger of violence persists.',
      },
      {
        when: 'noOrder',
        text: 'On the day of this motion no protection order is in force. The danger of violence is real and calls for protection without delay.',
      },
      { table: 'violations', before: 'The following violations were reported:' },
      'The Law of the Kyrgyz Republic No. 63 of 27 April 2017 on safeguarding and protection from family violence provides for a protection order and for its extension at the request of the person who suffered violence.',
    ],
    requests: [
      { when: 'order', text: 'Before the protection order ends, to extend it to thirty days.' },
      { when: 'noOrder', text: 'To issue a protection order and to set the prohibitions provided by law against the person named.' },
      'To forbid finding out where the applicant and her children are, contacting them and approaching them.',
      'To leave out where the applicant is from the order and from every document a copy of which is handed to the other party.',
      "To hand a copy of the decision to the applicant's representative.",
    ],
    attachments: [
      { when: 'order', text: 'Copy of the order in force.' },
      "Copy of the document confirming the representative's authority.",
    ],
  },
};
