import type { DeadlineKind } from '../domain/deadlines/index.ts';
import type { FilingTemplate } from '../domain/filing.ts';
import type { OrderBar } from '../domain/orders/index.ts';
import type { PaperLanguage } from './paper.ts';

/** What a missed deadline is called. */
export type MissedKind = DeadlineKind;

export interface PaperWords {
  readonly to: string;
  readonly applicant: string;
  readonly representative: string;
  readonly service: string;
  /** Why no address of hers is given, and where documents are handed over. */
  readonly safety: string;
  readonly request: string;
  readonly attachments: string;
  readonly grounds: string;
  readonly signer: string;
  readonly footer: string;
  readonly number: string;
  readonly reportedOn: string;
  readonly violation: string;
  readonly missed: string;
  readonly dueOn: string;
  readonly reported: string;
  readonly bars: (bars: readonly OrderBar[]) => string;
  readonly missedKinds: Readonly<Record<MissedKind, string>>;
  readonly titles: Readonly<Record<FilingTemplate, string>>;
}

const listed = (words: Readonly<Record<OrderBar, string>>, bars: readonly OrderBar[]) => bars.map((bar) => words[bar]).join(', ');

export const paperWords: Readonly<Record<PaperLanguage, PaperWords>> = {
  RU: {
    to: 'Кому:',
    applicant: 'Заявитель:',
    representative: 'Представитель:',
    service: 'Адрес для вручения документов:',
    safety:
      'Место нахождения заявителя и её детей не указывается в целях их безопасности. Документы, уведомления и повестки прошу вручать представителю заявителя.',
    request: 'На основании изложенного ПРОШУ:',
    attachments: 'Приложение:',
    grounds: 'Дополнительно сообщаю:',
    signer: 'Представитель заявителя',
    footer: 'Дело',
    number: '№',
    reportedOn: 'Дата сообщения',
    violation: 'О чём сообщено',
    missed: 'Что не сделано',
    dueOn: 'Срок истёк',
    reported: 'Нарушение охранного ордера',
    bars: (bars) =>
      `запрещено ${listed({ VIOLENCE: 'применять насилие', CONTACT: 'вступать в контакт с заявителем', APPROACH: 'приближаться к заявителю', SEARCH: 'выяснять место нахождения заявителя' }, bars)}`,
    missedKinds: {
      ORDER_EXTENSION: 'Не решён вопрос о продлении охранного ордера',
      APPEAL: 'Не рассмотрена жалоба',
      COMPLAINT: 'Не дан ответ на обращение',
      HEARING: 'Не проведено назначенное рассмотрение',
      ORDER_END: 'Охранный ордер истёк',
      ANSWER: 'Не дан ответ на обращение',
      EXAMINATION: 'Не получено заключение экспертизы',
      SERVICE: 'Не вручён документ',
      OTHER: 'Не совершено требуемое процессуальное действие',
    },
    titles: {
      INACTION_COMPLAINT: 'Жалоба на бездействие',
      APPEAL: 'Жалоба на решение',
      ORDER_MOTION: 'Ходатайство о защите',
      LOST_FILE: 'Заявление об утраченных материалах',
      EXAMINATION_RESULT: 'Заявление о заключении экспертизы',
    },
  },
  KY: {
    to: 'Кимге:',
    applicant: 'Арыз ээси:',
    representative: 'Өкүлү:',
    service: 'Документтерди тапшыруу дареги:',
    safety:
      'Арыз ээсинин жана анын балдарынын турган жери алардын коопсуздугу үчүн көрсөтүлбөйт. Документтерди, билдирүүлөрдү жана чакыруу кагаздарын арыз ээсинин өкүлүнө тапшырууңуздарды өтүнөм.',
    request: 'Жогоруда баяндалгандын негизинде төмөнкүлөрдү ӨТҮНӨМ:',
    attachments: 'Тиркеме:',
    grounds: 'Кошумча билдирем:',
    signer: 'Арыз ээсинин өкүлү',
    footer: 'Иш',
    number: '№',
    reportedOn: 'Билдирилген күнү',
    violation: 'Эмне жөнүндө билдирилген',
    missed: 'Эмне аткарылган эмес',
    dueOn: 'Мөөнөтү бүткөн күн',
    reported: 'Коргоо ордерин бузуу',
    bars: (bars) =>
      `${listed({ VIOLENCE: 'зомбулук көрсөтүүгө', CONTACT: 'арыз ээси менен байланышууга', APPROACH: 'арыз ээсине жакындоого', SEARCH: 'арыз ээсинин турган жерин издөөгө' }, bars)} тыюу салынган`,
    missedKinds: {
      ORDER_EXTENSION: 'Коргоо ордерин узартуу маселеси чечилген эмес',
      APPEAL: 'Даттануу каралган эмес',
      COMPLAINT: 'Кайрылууга жооп берилген эмес',
      HEARING: 'Дайындалган кароо өткөрүлгөн эмес',
      ORDER_END: 'Коргоо ордеринин мөөнөтү бүткөн',
      ANSWER: 'Кайрылууга жооп берилген эмес',
      EXAMINATION: 'Экспертизанын корутундусу алынган эмес',
      SERVICE: 'Документ тапшырылган эмес',
      OTHER: 'Талап кылынган процесстик аракет аткарылган эмес',
    },
    titles: {
      INACTION_COMPLAINT: 'Аракетсиздикке даттануу',
      APPEAL: 'Чечимге даттануу',
      ORDER_MOTION: 'Коргоо жөнүндө өтүнмө кат',
      LOST_FILE: 'Жоголгон материалдар жөнүндө арыз',
      EXAMINATION_RESULT: 'Экспертизанын корутундусу жөнүндө арыз',
    },
  },
  EN: {
    to: 'To:',
    applicant: 'Applicant:',
    representative: 'Representative:',
    service: 'Address for service:',
    safety:
      "Where the applicant and her children are is not stated, for their safety. Documents, notices and summonses are to be handed to the applicant's representative.",
    request: 'On these grounds I ASK:',
    attachments: 'Attached:',
    grounds: 'In addition:',
    signer: 'Representative of the applicant',
    footer: 'Case',
    number: 'No.',
    reportedOn: 'Reported on',
    violation: 'What was reported',
    missed: 'What was not done',
    dueOn: 'Term ended on',
    reported: 'Violation of the protection order',
    bars: (bars) =>
      listed({ VIOLENCE: 'violence', CONTACT: 'contact', APPROACH: 'approaching', SEARCH: 'finding out where the applicant is' }, bars),
    missedKinds: {
      ORDER_EXTENSION: 'The extension of the protection order was not decided',
      APPEAL: 'The appeal was not examined',
      COMPLAINT: 'The submission was not answered',
      HEARING: 'The hearing that was set was not held',
      ORDER_END: 'The protection order ended',
      ANSWER: 'The submission was not answered',
      EXAMINATION: 'The conclusion of the examination was not received',
      SERVICE: 'A document was not served',
      OTHER: 'A procedural step that is required was not taken',
    },
    titles: {
      INACTION_COMPLAINT: 'Complaint about inaction',
      APPEAL: 'Appeal against a decision',
      ORDER_MOTION: 'Motion for protection',
      LOST_FILE: 'Application about a lost file',
      EXAMINATION_RESULT: 'Application for an examination result',
    },
  },
};
