import type { Template } from './template.ts';

/** Appeal to the next instance: the one before refused, answered in part, or did not answer in time. */
export const appeal: Template = {
  RU: {
    title: 'ЖАЛОБА',
    about: 'на решение (бездействие) по ранее поданному обращению',
    body: [
      '{earlierFiled} в интересах заявителя подано обращение (адресат: {earlierAddressee}; номер регистрации: {earlierReceipt}).',
      {
        when: 'unanswered',
        text: 'Ответ на обращение должен был быть дан до {earlierDue.until}. В установленный срок мотивированный ответ не дан, чем нарушено право заявителя на рассмотрение обращения по существу.',
      },
      {
        when: 'answered',
        text: 'Ответ получен {earlierAnswered}. С принятым решением заявитель не согласен: доводы обращения не получили оценки, обстоятельства дела исследованы неполно, меры по защите пострадавшей от семейного насилия не приняты.',
      },
      { when: 'order', text: 'Охранный ордер ({orderIssuer}) действует с {orderStart.from} по {orderEnd.until}.' },
      { table: 'violations', before: 'За это время сообщено о следующих нарушениях:' },
    ],
    requests: [
      { when: 'answered', text: 'Отменить принятое решение как необоснованное.' },
      { when: 'unanswered', text: 'Признать незаконным бездействие, выразившееся в нерассмотрении обращения в установленный срок.' },
      'Рассмотреть доводы обращения по существу и принять меры по защите прав заявителя.',
      'О принятом решении письменно сообщить представителю заявителя в срок, установленный законодательством.',
    ],
    attachments: [
      'Копия ранее поданного обращения с отметкой о регистрации.',
      { when: 'answered', text: 'Копия полученного ответа.' },
      'Копия документа, подтверждающего полномочия представителя.',
    ],
  },
  KY: {
    title: 'ДААТТАНУУ',
    about: 'мурда берилген кайрылуу боюнча чечимге (аракетсиздикке)',
    body: [
      '{earlierFiled.on} {earlierAddressee} дарегине арыз ээсинин кызыкчылыгында кайрылуу берилген (каттоо номери: {earlierReceipt}).',
      {
        when: 'unanswered',
        text: 'Кайрылууга {earlierDue.until} чейин жооп берилүүгө тийиш эле. Белгиленген мөөнөттө жүйөлүү жооп берилген жок, муну менен арыз ээсинин кайрылуусунун маңызы боюнча каралуу укугу бузулду.',
      },
      {
        when: 'answered',
        text: 'Жооп {earlierAnswered.on} алынды. Арыз ээси кабыл алынган чечимге макул эмес: кайрылуунун жүйөлөрүнө баа берилген жок, иштин жагдайлары толук изилденген жок, үй-бүлөлүк зомбулуктан жабыр тарткан адамды коргоо чаралары көрүлгөн жок.',
      },
      { when: 'order', text: 'Коргоо ордери ({orderIssuer}) {orderStart.from} {orderEnd.until} чейин берилген.' },
      { table: 'violations', before: 'Бул мезгилде төмөнкү бузуулар жөнүндө билдирилген:' },
    ],
    requests: [
      { when: 'answered', text: 'Кабыл алынган чечимди негизсиз деп жокко чыгарууну.' },
      { when: 'unanswered', text: 'Кайрылууну белгиленген мөөнөттө карабагандыктан келип чыккан аракетсиздикти мыйзамсыз деп таанууну.' },
      'Кайрылуунун жүйөлөрүн маңызы боюнча карап, арыз ээсинин укуктарын коргоо чараларын көрүүнү.',
      'Кабыл алынган чечим жөнүндө мыйзамдарда белгиленген мөөнөттө арыз ээсинин өкүлүнө жазуу жүзүндө билдирүүнү.',
    ],
    attachments: [
      'Каттоо белгиси коюлган мурдагы кайрылуунун көчүрмөсү.',
      { when: 'answered', text: 'Алынган жооптун көчүрмөсү.' },
      'Өкүлдүн ыйгарым укуктарын ырастаган документтин көчүрмөсү.',
    ],
  },
  EN: {
    title: 'APPEAL',
    about: 'against the decision (inaction) on an earlier submission',
    body: [
      'On {earlierFiled.on} a submission was filed with {earlierAddressee} in the interest of the applicant (registration number: {earlierReceipt}).',
      {
        when: 'unanswered',
        text: "The submission was to be answered by {earlierDue.until}. No reasoned answer was given within that term, which breaches the applicant's right to have the submission examined on its merits.",
      },
      {
        when: 'answered',
        text: 'The answer was received on {earlierAnswered.on}. The applicant disagrees with the decision: the arguments of the submission were not assessed, the circumstances were not fully examined, and no measures were taken to protect the person who suffered family violence.',
      },
      { when: 'order', text: 'The protection order ({orderIssuer}) runs from {orderStart.from} to {orderEnd.until}.' },
      { table: 'violations', before: 'In this time the following violations were reported:' },
    ],
    requests: [
      { when: 'answered', text: 'To set the decision aside as unfounded.' },
      { when: 'unanswered', text: 'To find unlawful the failure to examine the submission within the term set.' },
      "To examine the submission on its merits and to take measures that protect the applicant's rights.",
      "To inform the applicant's representative of the decision in writing within the term set by law.",
    ],
    attachments: [
      'Copy of the earlier submission with its registration mark.',
      { when: 'answered', text: 'Copy of the answer received.' },
      "Copy of the document confirming the representative's authority.",
    ],
  },
};
