import type { Template } from './template.ts';

/** Complaint to the prosecutor: police did not act on a protection order or on what was reported. */
export const inactionComplaint: Template = {
  RU: {
    title: 'ЖАЛОБА',
    about: 'на бездействие должностных лиц органа внутренних дел',
    body: [
      'Заявитель является лицом, пострадавшим от семейного насилия. Лицо, в отношении которого подаётся жалоба как на совершающее семейное насилие: {respondent}.',
      {
        when: 'order',
        text: 'В соответствии с Законом Кыргызской Республики «Об охране и защите от семейного насилия» от 27 апреля 2017 года № 63 органом внутренних дел ({orderIssuer}) выдан охранный ордер сроком с {orderStart.from} по {orderEnd.until}. Ордером {orderBars}.',
      },
      {
        table: 'violations',
        before: 'О следующих нарушениях было сообщено в орган внутренних дел:',
      },
      {
        table: 'missed',
        before: 'Следующие действия не совершены в установленный срок:',
      },
      {
        when: 'unanswered',
        text: 'На обращение от {earlierFiled} (адресат: {earlierAddressee}; номер регистрации: {earlierReceipt}) ответ должен был быть дан до {earlierDue.until}. До настоящего времени мотивированный ответ не получен.',
      },
      'Несмотря на сообщения о насилии, действенные меры по защите пострадавшей и по привлечению виновного лица к ответственности не приняты. Такое бездействие нарушает право на защиту от насилия, создаёт реальную угрозу жизни и здоровью заявителя и её детей и оставляет противоправные действия безнаказанными.',
    ],
    requests: [
      'Проверить законность действий (бездействия) должностных лиц органа внутренних дел по указанным фактам и признать бездействие незаконным.',
      'Принять меры прокурорского реагирования, обязать орган внутренних дел незамедлительно принять меры по защите заявителя.',
      {
        when: 'violations',
        text: 'Дать правовую оценку каждому из указанных нарушений и решить вопрос об ответственности лица, их совершившего.',
      },
      'Рассмотреть вопрос об ответственности должностных лиц, допустивших бездействие.',
      'О принятом решении письменно сообщить представителю заявителя в срок, установленный законодательством.',
    ],
    attachments: [
      { when: 'order', text: 'Копия охранного ордера.' },
      { when: 'unanswered', text: 'Копия обращения с отметкой о регистрации.' },
      'Копия документа, подтверждающего полномочия представителя.',
    ],
  },
  KY: {
    title: 'ДААТТАНУУ',
    about: 'ички иштер органынын кызмат адамдарынын аракетсиздигине',
    body: [
      'Арыз ээси үй-бүлөлүк зомбулуктан жабыр тарткан адам болуп саналат. Үй-бүлөлүк зомбулук жасаган адам катары көрсөтүлгөн адам: {respondent}.',
      {
        when: 'order',
        text: 'Кыргыз Республикасынын 2017-жылдын 27-апрелиндеги № 63 «Үй-бүлөлүк зомбулуктан сактоо жана коргоо жөнүндө» Мыйзамына ылайык ички иштер органы ({orderIssuer}) {orderStart.from} {orderEnd.until} чейинки мөөнөткө коргоо ордерин берген. Ордер боюнча: {orderBars}.',
      },
      { table: 'violations', before: 'Төмөнкү бузуулар жөнүндө ички иштер органына билдирилген:' },
      { table: 'missed', before: 'Төмөнкү аракеттер белгиленген мөөнөттө аткарылган эмес:' },
      {
        when: 'unanswered',
        text: '{earlierFiled.on} {earlierAddressee} дарегине берилген кайрылууга (каттоо номери: {earlierReceipt}) {earlierDue.until} чейин жооп берилүүгө тийиш эле. Ушул убакытка чейин жүйөлүү жооп алынган жок.',
      },
      'Зомбулук жөнүндө билдирүүлөргө карабастан, жабырлануучуну коргоо жана күнөөлүү адамды жоопко тартуу боюнча натыйжалуу чаралар көрүлгөн эмес. Мындай аракетсиздик зомбулуктан коргонуу укугун бузат, арыз ээсинин жана анын балдарынын өмүрүнө жана ден соолугуна реалдуу коркунуч жаратат жана укукка каршы аракеттерди жазасыз калтырат.',
    ],
    requests: [
      'Көрсөтүлгөн фактылар боюнча ички иштер органынын кызмат адамдарынын аракеттеринин (аракетсиздигинин) мыйзамдуулугун текшерүүнү жана аракетсиздикти мыйзамсыз деп таанууну.',
      'Прокурордук чара көрүү актысын чыгарып, ички иштер органын арыз ээсин коргоо чараларын токтоосуз көрүүгө милдеттендирүүнү.',
      {
        when: 'violations',
        text: 'Көрсөтүлгөн бузуулардын ар бирине укуктук баа берүүнү жана аларды жасаган адамдын жоопкерчилиги тууралуу маселени чечүүнү.',
      },
      'Аракетсиздикке жол берген кызмат адамдарынын жоопкерчилиги тууралуу маселени кароону.',
      'Кабыл алынган чечим жөнүндө мыйзамдарда белгиленген мөөнөттө арыз ээсинин өкүлүнө жазуу жүзүндө билдирүүнү.',
    ],
    attachments: [
      { when: 'order', text: 'Коргоо ордеринин көчүрмөсү.' },
      { when: 'unanswered', text: 'Каттоо белгиси коюлган кайрылуунун көчүрмөсү.' },
      'Өкүлдүн ыйгарым укуктарын ырастаган документтин көчүрмөсү.',
    ],
  },
  EN: {
    title: 'COMPLAINT',
    about: 'about the inaction of officers of the internal affairs body',
    body: [
      'The applicant is a person who suffered family violence. The person named as having committed it: {respondent}.',
      {
        when: 'order',
        text: 'Under the Law of the Kyrgyz Republic No. 63 of 27 April 2017 on safeguarding and protection from family violence, the internal affairs body ({orderIssuer}) issued a protection order for the term from {orderStart.from} to {orderEnd.until}. Under the order the following is forbidden: {orderBars}.',
      },
      { table: 'violations', before: 'The following violations were reported to the internal affairs body:' },
      { table: 'missed', before: 'The following was not done within the term set:' },
      {
        when: 'unanswered',
        text: 'The submission filed with {earlierAddressee} on {earlierFiled.on} (registration number: {earlierReceipt}) was to be answered by {earlierDue.until}. No reasoned answer has been received to this day.',
      },
      'Although violence was reported, no effective measures were taken to protect the applicant or to hold the person responsible to account. This inaction breaches the right to be protected from violence, exposes the applicant and her children to a real danger to life and health, and leaves unlawful conduct without consequence.',
    ],
    requests: [
      'To examine whether the officers acted, or failed to act, lawfully in the matters above, and to find the inaction unlawful.',
      'To respond with the measures open to the prosecutor and to oblige the internal affairs body to protect the applicant without delay.',
      {
        when: 'violations',
        text: 'To give a legal assessment of each violation listed and to decide on the liability of the person who committed it.',
      },
      'To consider the liability of the officers who failed to act.',
      "To inform the applicant's representative of the decision in writing within the term set by law.",
    ],
    attachments: [
      { when: 'order', text: 'Copy of the protection order.' },
      { when: 'unanswered', text: 'Copy of the submission with its registration mark.' },
      "Copy of the document confirming the representative's authority.",
    ],
  },
};
