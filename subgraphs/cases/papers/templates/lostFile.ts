import type { Template } from './template.ts';

/** Application for the record of a case file that was lost, and for its restoration. */
export const lostFile: Template = {
  RU: {
    title: 'ЗАЯВЛЕНИЕ',
    about: 'о предоставлении сведений об утраченных материалах и об их восстановлении',
    body: [
      'Заявителю стало известно, что материалы, собранные по её сообщениям о семейном насилии, утрачены либо не могут быть представлены.',
      {
        when: 'earlier',
        text: 'Материалы относятся к обращению от {earlierFiled} (адресат: {earlierAddressee}; номер регистрации: {earlierReceipt}).',
      },
      { table: 'violations', before: 'В материалах должны содержаться сведения о следующих сообщениях:' },
      'У представителя заявителя имеются копии переданных документов с контрольными суммами и сведениями об их передаче. Они могут быть представлены для восстановления материалов.',
    ],
    requests: [
      'Сообщить письменно, где и у кого находятся материалы, когда и при каких обстоятельствах они утрачены.',
      'Выдать копии описи материалов, журнала регистрации и документов об их передаче.',
      'Принять меры к восстановлению утраченных материалов, в том числе на основании копий, представляемых заявителем.',
      'Провести служебную проверку по факту утраты и сообщить о её результатах представителю заявителя.',
    ],
    attachments: ['Опись копий, имеющихся у представителя заявителя.', 'Копия документа, подтверждающего полномочия представителя.'],
  },
  KY: {
    title: 'АРЫЗ',
    about: 'жоголгон материалдар жөнүндө маалымат берүү жана аларды калыбына келтирүү тууралуу',
    body: [
      'Арыз ээсине анын үй-бүлөлүк зомбулук жөнүндө билдирүүлөрү боюнча чогултулган материалдар жоголгону же көрсөтүлө албай турганы белгилүү болду.',
      {
        when: 'earlier',
        text: 'Материалдар {earlierFiled.on} {earlierAddressee} дарегине берилген кайрылууга тиешелүү (каттоо номери: {earlierReceipt}).',
      },
      { table: 'violations', before: 'Материалдарда төмөнкү билдирүүлөр жөнүндө маалыматтар болууга тийиш:' },
      'Арыз ээсинин өкүлүндө тапшырылган документтердин текшерүү суммалары жана аларды өткөрүп берүү жөнүндө маалыматтары менен көчүрмөлөрү бар. Алар материалдарды калыбына келтирүү үчүн берилиши мүмкүн.',
    ],
    requests: [
      'Материалдар кайда жана кимде экенин, алар качан жана кандай жагдайда жоголгонун жазуу жүзүндө билдирүүнү.',
      'Материалдардын тизмесинин, каттоо журналынын жана аларды өткөрүп берүү жөнүндө документтердин көчүрмөлөрүн берүүнү.',
      'Жоголгон материалдарды, анын ичинде арыз ээси берген көчүрмөлөрдүн негизинде, калыбына келтирүү чараларын көрүүнү.',
      'Жоготуу фактысы боюнча кызматтык текшерүү жүргүзүүнү жана анын жыйынтыгын арыз ээсинин өкүлүнө билдирүүнү.',
    ],
    attachments: ['Арыз ээсинин өкүлүндөгү көчүрмөлөрдүн тизмеси.', 'Өкүлдүн ыйгарым укуктарын ырастаган документтин көчүрмөсү.'],
  },
  EN: {
    title: 'APPLICATION',
    about: 'for the record of a lost case file and for its restoration',
    body: [
      'The applicant has learned that the file gathered on her reports of family violence was lost or cannot be produced.',
      {
        when: 'earlier',
        text: 'The file belongs to the submission filed with {earlierAddressee} on {earlierFiled.on} (registration number: {earlierReceipt}).',
      },
      { table: 'violations', before: 'The file must hold what was recorded of the following reports:' },
      "The applicant's representative holds copies of the documents handed over, with checksums and a record of each hand-over. They can be produced so that the file is restored.",
    ],
    requests: [
      'To state in writing where the file is and who holds it, and when and how it was lost.',
      'To give copies of its inventory, of the register and of the records of its transfers.',
      'To restore the lost file, also from the copies the applicant produces.',
      "To hold an internal inquiry into the loss and to inform the applicant's representative of its result.",
    ],
    attachments: [
      "Inventory of the copies held by the applicant's representative.",
      "Copy of the document confirming the representative's authority.",
    ],
  },
};
