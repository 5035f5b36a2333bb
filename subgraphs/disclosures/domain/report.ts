import type { PlaceKind } from './policy.ts';
import type { Precision } from './precision.ts';

export type ReportLanguage = 'EN' | 'RU' | 'KY';

/** Somebody who knows a place, in words ready to be printed. */
export interface ReportLine {
  readonly placeKind: PlaceKind;
  readonly how: 'DISCLOSED' | 'TOLD' | 'COULD';
  /** The organisation, or who it was where somebody was told outside the system. */
  readonly who: string;
  /** Which member of it; null for somebody told outside the system. */
  readonly memberId: string | null;
  readonly precision: Precision;
  readonly firstAt: Date;
  readonly lastAt: Date;
  readonly times: number;
  readonly until: Date | null;
}

export interface ReportInput {
  readonly lines: readonly ReportLine[];
  readonly at: Date;
  /** The ledger's newest signed head; null before the first. */
  readonly checkpoint: { readonly size: number; readonly root: string } | null;
}

/** A moment as it is printed: in UTC, the same in every language. */
const moment = (at: Date) => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

interface Words {
  readonly title: string;
  readonly complaintTitle: string;
  readonly asOf: string;
  readonly nobody: string;
  readonly place: Readonly<Record<PlaceKind, string>>;
  readonly precision: Readonly<Record<Precision, string>>;
  readonly saw: (who: string, what: string, times: number, first: string, last: string) => string;
  readonly told: (who: string, what: string, at: string) => string;
  readonly could: (who: string, what: string, until: string) => string;
  readonly staff: string;
  readonly proof: (size: number, root: string) => string;
  readonly noProof: string;
  readonly declared: (at: string) => string;
  readonly request: string;
}

const words: Readonly<Record<ReportLanguage, Words>> = {
  EN: {
    title: 'Who knows where you are',
    complaintTitle: 'Disclosure of a protected place: who knew it, or could have',
    asOf: 'As of',
    nobody: 'Nobody outside has looked, was told, or could look.',
    place: {
      SHELTER: 'The shelter',
      RESIDENCE: 'The home',
      WORKPLACE: 'The place of work',
      SCHOOL: 'The school',
      SERVICE_ADDRESS: 'The address for documents',
      MEETING_POINT: 'The meeting point',
    },
    precision: {
      NOTHING: 'nothing',
      ZONE: 'the district',
      REGION: 'the region',
      CITY: 'the town',
      MEETING_POINT: 'the meeting point',
      EXACT: 'the exact address',
    },
    saw: (who, what, times, first, last) =>
      times === 1 ? `${who} looked at ${what} once, on ${first}.` : `${who} looked at ${what} ${times} times, from ${first} to ${last}.`,
    told: (who, what, at) => `${who} was told ${what} on ${at}.`,
    could: (who, what, until) => `${who} may look at ${what} until ${until}.`,
    staff: 'The staff who work at the shelter know it.',
    proof: (size, root) => `This comes from a ledger of ${size} entries that nobody can change unseen. Its sign: ${root}`,
    noProof: 'The ledger has not been signed yet.',
    declared: (at) =>
      `The place was declared known to the wrong person on ${at}. This lists everybody who knew it at that moment, or could have.`,
    request: 'We ask that each of them be questioned about how the place became known.',
  },
  RU: {
    title: 'Кто знает, где вы находитесь',
    complaintTitle: 'Раскрытие защищённого места: кто знал о нём или мог узнать',
    asOf: 'По состоянию на',
    nobody: 'Никто посторонний не смотрел, не был извещён и не мог посмотреть.',
    place: {
      SHELTER: 'Приют',
      RESIDENCE: 'Жильё',
      WORKPLACE: 'Место работы',
      SCHOOL: 'Школа',
      SERVICE_ADDRESS: 'Адрес для документов',
      MEETING_POINT: 'Место встречи',
    },
    precision: {
      NOTHING: 'ничего',
      ZONE: 'район',
      REGION: 'область',
      CITY: 'город',
      MEETING_POINT: 'место встречи',
      EXACT: 'точный адрес',
    },
    saw: (who, what, times, first, last) =>
      times === 1
        ? `${who}: открыт ${what}, один раз, ${first}.`
        : `${who}: открыт ${what}, количество раз: ${times}, с ${first} по ${last}.`,
    told: (who, what, at) => `${who}: вне системы сообщён ${what}, ${at}.`,
    could: (who, what, until) => `${who}: разрешено видеть ${what} до ${until}.`,
    staff: 'Сотрудники, которые работают в приюте, знают, где он находится.',
    proof: (size, root) => `Сведения взяты из журнала, в котором записей: ${size}. Изменить его незаметно нельзя. Его знак: ${root}`,
    noProof: 'Журнал ещё не подписан.',
    declared: (at) =>
      `${at} заявлено, что место стало известно тому, кому нельзя. Ниже перечислены все, кто знал о нём в тот момент или мог узнать.`,
    request: 'Просим опросить каждого из них о том, как место стало известно.',
  },
  KY: {
    title: 'Сиздин кайда экениңизди ким билет',
    complaintTitle: 'Корголгон жердин ачыкка чыгышы: аны ким билген же биле алган',
    asOf: 'Абалы боюнча',
    nobody: 'Бөтөн киши караган эмес, ага айтылган эмес жана карай алган эмес.',
    place: {
      SHELTER: 'Башпаанек',
      RESIDENCE: 'Турак жай',
      WORKPLACE: 'Иштеген жер',
      SCHOOL: 'Мектеп',
      SERVICE_ADDRESS: 'Документтер үчүн дарек',
      MEETING_POINT: 'Жолугушуу жери',
    },
    precision: {
      NOTHING: 'эч нерсе',
      ZONE: 'аймак',
      REGION: 'облус',
      CITY: 'шаар',
      MEETING_POINT: 'жолугушуу жери',
      EXACT: 'так дарек',
    },
    saw: (who, what, times, first, last) =>
      times === 1 ? `${who}: ${what} бир жолу ачылды, ${first}.` : `${who}: ${what} ${times} жолу ачылды, ${first} – ${last}.`,
    told: (who, what, at) => `${who}: системадан тышкары айтылды: ${what}, ${at}.`,
    could: (who, what, until) => `${who}: көрүүгө уруксат берилген: ${what}, мөөнөтү ${until}.`,
    staff: 'Башпаанекте иштеген кызматкерлер анын кайда экенин билишет.',
    proof: (size, root) => `Бул маалымат ${size} жазуудан турган журналдан алынды. Аны билинбей өзгөртүүгө болбойт. Белгиси: ${root}`,
    noProof: 'Журналга азырынча кол коюла элек.',
    declared: (at) =>
      `${at} бул жер билбеши керек болгон кишиге белгилүү болгону билдирилди. Төмөндө аны ошол учурда билгендердин же биле алгандардын баары берилди.`,
    request: 'Алардын ар биринен бул жердин кантип белгилүү болгонун сурап берүүңүздөрдү өтүнөбүз.',
  },
};

const kinds: readonly PlaceKind[] = ['SHELTER', 'RESIDENCE', 'WORKPLACE', 'SCHOOL', 'SERVICE_ADDRESS', 'MEETING_POINT'];

/** @param named whether members are told apart: by their id, which their organisation can resolve */
function body(language: ReportLanguage, { lines, checkpoint }: ReportInput, { named }: { named: boolean }): string[] {
  const say = words[language];
  const sections = kinds
    .filter((kind) => lines.some(({ placeKind }) => placeKind === kind))
    .flatMap((kind) => [
      '',
      say.place[kind],
      ...lines
        .filter(({ placeKind }) => placeKind === kind)
        .map(({ how, who: organisation, memberId, precision, firstAt, lastAt, times, until }) => {
          const what = say.precision[precision];
          const who = named && memberId !== null ? `${organisation} (${memberId})` : organisation;
          if (how === 'DISCLOSED') return `  - ${say.saw(who, what, times, moment(firstAt), moment(lastAt))}`;
          if (how === 'TOLD') return `  - ${say.told(who, what, moment(firstAt))}`;
          return `  - ${say.could(who, what, moment(until ?? lastAt))}`;
        }),
      ...(kind === 'SHELTER' ? [`  - ${say.staff}`] : []),
    ]);
  return [
    ...(lines.length === 0 ? ['', say.nobody] : sections),
    '',
    checkpoint ? say.proof(checkpoint.size, checkpoint.root) : say.noProof,
  ];
}

/** The survivor's page: who saw where she is, was told, or could look. Plain text, to be printed. */
export const survivorReport = (language: ReportLanguage, input: ReportInput): string =>
  [words[language].title, `${words[language].asOf} ${moment(input.at)}`, ...body(language, input, { named: false }), ''].join('\n');

/** The prosecutor's page: who knew a place at the moment it was declared known to the wrong person. */
export const complaintReport = (language: ReportLanguage, input: ReportInput & { readonly declaredAt: Date }): string => {
  const say = words[language];
  return [say.complaintTitle, say.declared(moment(input.declaredAt)), ...body(language, input, { named: true }), '', say.request, ''].join(
    '\n',
  );
};
