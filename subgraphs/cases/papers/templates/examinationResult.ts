import type { Template } from './template.ts';

/** Application for the result of a forensic examination. */
export const examinationResult: Template = {
  RU: {
    title: 'ЗАЯВЛЕНИЕ',
    about: 'об ознакомлении с заключением судебно-медицинской экспертизы и о выдаче его копии',
    body: [
      {
        when: 'examination',
        text: 'По сообщению заявителя о семейном насилии {examinationOrdered} назначена судебно-медицинская экспертиза.',
      },
      'До настоящего времени заключение эксперта заявителю и её представителю не вручено, о его готовности они не извещены.',
      'Заключение необходимо для защиты прав заявителя: без него невозможна оценка причинённого вреда здоровью.',
    ],
    requests: [
      'Сообщить, окончена ли экспертиза, а если не окончена, то по какой причине и в какой срок она будет окончена.',
      'Ознакомить представителя заявителя с заключением эксперта и выдать его копию.',
      'Ответ направить представителю заявителя в срок, установленный законодательством.',
    ],
    attachments: ['Копия документа, подтверждающего полномочия представителя.'],
  },
  KY: {
    title: 'АРЫЗ',
    about: 'сот-медициналык экспертизанын корутундусу менен таанышуу жана анын көчүрмөсүн берүү жөнүндө',
    body: [
      {
        when: 'examination',
        text: 'Арыз ээсинин үй-бүлөлүк зомбулук жөнүндө билдирүүсү боюнча {examinationOrdered.on} сот-медициналык экспертиза дайындалган.',
      },
      'Ушул убакытка чейин эксперттин корутундусу арыз ээсине жана анын өкүлүнө тапшырылган жок, анын даяр экендиги жөнүндө аларга кабарланган жок.',
      'Корутунду арыз ээсинин укуктарын коргоо үчүн зарыл: ансыз ден соолукка келтирилген зыянга баа берүү мүмкүн эмес.',
    ],
    requests: [
      'Экспертиза аяктаганын же аяктабаганын, аяктабаса анын себебин жана качан аяктай турганын билдирүүнү.',
      'Арыз ээсинин өкүлүн эксперттин корутундусу менен тааныштырууну жана анын көчүрмөсүн берүүнү.',
      'Жоопту мыйзамдарда белгиленген мөөнөттө арыз ээсинин өкүлүнө жөнөтүүнү.',
    ],
    attachments: ['Өкүлдүн ыйгарым укуктарын ырастаган документтин көчүрмөсү.'],
  },
  EN: {
    title: 'APPLICATION',
    about: 'to read the conclusion of the forensic examination and to be given a copy',
    body: [
      {
        when: 'examination',
        text: "On the applicant's report of family violence a forensic medical examination was ordered on {examinationOrdered.on}.",
      },
      "To this day the expert's conclusion has not been handed to the applicant or her representative, nor were they told that it is ready.",
      "The conclusion is needed to protect the applicant's rights: without it the harm to her health cannot be assessed.",
    ],
    requests: [
      'To state whether the examination is finished and, if it is not, why, and when it will be.',
      "To let the applicant's representative read the expert's conclusion and to give a copy of it.",
      "To send the answer to the applicant's representative within the term set by law.",
    ],
    attachments: ["Copy of the document confirming the representative's authority."],
  },
};
