import { dayIn } from '../domain/days.ts';
import { dayInWords } from '../papers/days.ts';
import type { Paper, PaperLanguage } from '../papers/paper.ts';

/** What a proof of service says, and all of it: no place, no name of hers, nobody's address. */
export interface ProofFacts {
  readonly number: string;
  readonly sender: string | null;
  readonly courtFileNumber: string | null;
  readonly fileName: string;
  /** Of the document, in hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
  readonly handedInAt: Date;
  /** The network's, in which days are told. */
  readonly timeZone: string;
  /** The legal day, YYYY-MM-DD. */
  readonly acknowledgedOn: string;
  /** Null where the office does not wish to be named. */
  readonly acknowledgedBy: string | null;
  /** The key it is signed with: name+keyid+base64. */
  readonly signer: string;
}

interface ProofWords {
  readonly title: string;
  readonly receipt: string;
  readonly what: string;
  readonly value: string;
  readonly sender: string;
  readonly courtFile: string;
  readonly file: string;
  readonly bytes: string;
  readonly digest: string;
  readonly handedIn: string;
  readonly acknowledged: string;
  readonly by: string;
  readonly representative: string;
  readonly said: string;
  readonly safety: string;
  readonly checking: string;
  readonly check: (signer: string) => string;
}

const command = 'npm run evidence -- proof FILE';

const words: Readonly<Record<PaperLanguage, ProofWords>> = {
  RU: {
    title: 'ПОДТВЕРЖДЕНИЕ ВРУЧЕНИЯ ДОКУМЕНТА',
    receipt: 'Расписка',
    what: 'Сведения',
    value: 'Значение',
    sender: 'Отправитель',
    courtFile: 'Номер дела в суде, указанный отправителем',
    file: 'Имя файла, указанное отправителем',
    bytes: 'Размер, байт',
    digest: 'SHA-256 документа',
    handedIn: 'Сдан для вручения',
    acknowledged: 'Получение подтверждено',
    by: 'Получение подтвердил',
    representative: 'представитель адресата',
    said: 'Документ с указанной контрольной суммой сдан для вручения через сеть и получен представителем адресата в указанный день.',
    safety: 'Место нахождения адресата при вручении не сообщалось и не требовалось.',
    checking: 'Проверка подлинности',
    check: (signer) =>
      `Файл подписан электронно; любое изменение обнаруживается. Проверка не требует доступа к сети: «${command}». Открытый ключ подписи, который следует сверить с объявленным сетью: ${signer}`,
  },
  KY: {
    title: 'ДОКУМЕНТТИН ТАПШЫРЫЛГАНЫН ЫРАСТОО',
    receipt: 'Кабыл алуу баракчасы',
    what: 'Маалымат',
    value: 'Мааниси',
    sender: 'Жөнөтүүчү',
    courtFile: 'Жөнөтүүчү көрсөткөн соттогу иштин номери',
    file: 'Жөнөтүүчү көрсөткөн файлдын аты',
    bytes: 'Көлөмү, байт',
    digest: 'Документтин SHA-256 суммасы',
    handedIn: 'Тапшыруу үчүн берилген',
    acknowledged: 'Алынганы ырасталган',
    by: 'Алынганын ырастаган',
    representative: 'алуучунун өкүлү',
    said: 'Көрсөтүлгөн текшерүү суммасы бар документ тармак аркылуу тапшыруу үчүн берилип, көрсөтүлгөн күнү алуучунун өкүлү тарабынан алынды.',
    safety: 'Тапшырууда алуучунун турган жери айтылган эмес жана талап кылынган эмес.',
    checking: 'Аныктыгын текшерүү',
    check: (signer) =>
      `Файлга электрондук кол коюлган; ар кандай өзгөртүү билинет. Текшерүү үчүн тармакка кирүү керек эмес: «${command}». Тармак жарыялаган ачкыч менен салыштырылуучу кол тамганын ачык ачкычы: ${signer}`,
  },
  EN: {
    title: 'PROOF OF SERVICE',
    receipt: 'Receipt',
    what: 'Particulars',
    value: 'Value',
    sender: 'Sender',
    courtFile: 'Number of the court file, as the sender gave it',
    file: 'Name of the file, as the sender gave it',
    bytes: 'Size in bytes',
    digest: 'SHA-256 of the document',
    handedIn: 'Handed in for service',
    acknowledged: 'Acknowledged',
    by: 'Acknowledged by',
    representative: "the addressee's representative",
    said: "The document with this digest was handed in for service through the network, and was received by the addressee's representative on the day stated.",
    safety: 'Where the addressee is was neither told nor needed for it.',
    checking: 'How to check this paper',
    check: (signer) =>
      `The file is signed; any change to it shows. Checking needs no access to the network: “${command}”. The public key, to be compared with the one the network tells you by another way: ${signer}`,
  },
};

/** Writing marks and controls turn or hide what stands beside them. */
const plain = (text: string) => text.replaceAll(/[\p{Cc}\p{Cf}]/gu, '');

function momentInWords(moment: Date, timeZone: string, language: PaperLanguage): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', timeZoneName: 'longOffset' });
  const of = (type: string) => parts.formatToParts(moment).find((part) => part.type === type)?.value ?? '';
  return `${dayInWords(dayIn(timeZone, moment), language)}, ${of('hour')}:${of('minute')} (${of('timeZoneName').replace('GMT', 'UTC')})`;
}

export function proofPaper(facts: ProofFacts, language: PaperLanguage): Paper {
  const said = words[language];
  const rows: (readonly [string, string | null])[] = [
    [said.receipt, facts.number],
    [said.sender, facts.sender],
    [said.courtFile, facts.courtFileNumber],
    [said.file, facts.fileName],
    [said.bytes, String(facts.bytes)],
    [said.digest, facts.sha256],
    [said.handedIn, momentInWords(facts.handedInAt, facts.timeZone, language)],
    [said.acknowledged, dayInWords(facts.acknowledgedOn, language)],
    [said.by, facts.acknowledgedBy ?? said.representative],
  ];
  return {
    language,
    title: said.title,
    footer: `${said.receipt} ${facts.number}`,
    day: facts.acknowledgedOn,
    blocks: [
      { kind: 'title', text: said.title, about: `${said.receipt} ${facts.number}` },
      { kind: 'paragraph', text: said.said },
      {
        kind: 'table',
        columns: [
          { title: said.what, share: 0.34 },
          { title: said.value, share: 0.66 },
        ],
        rows: rows.flatMap(([label, value]) => (value === null ? [] : [[label, plain(value)]])),
      },
      { kind: 'paragraph', text: said.safety },
      { kind: 'heading', text: said.checking },
      { kind: 'paragraph', text: said.check(facts.signer) },
    ],
  };
}
