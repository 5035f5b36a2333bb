/**
 * What a word does in an address:
 * - STREET, DISTRICT: kinds of street; a DISTRICT may be named by a number alone (23-й микрорайон)
 * - HOUSE, BLOCK, FLAT: what the number beside it counts
 * - SETTLEMENT, REGION: kinds of town and of region
 * - UNIT: what makes the number before it a measure, a date or an age; COUNTED: what makes the number after it something else
 * - CUE: somebody lives, or is written to, here
 * - TELEPHONE: a telephone number follows
 * - GLUE: prepositions and participles that hold an address together
 */
export type WordClass =
  | 'STREET'
  | 'DISTRICT'
  | 'HOUSE'
  | 'BLOCK'
  | 'FLAT'
  | 'SETTLEMENT'
  | 'REGION'
  | 'UNIT'
  | 'COUNTED'
  | 'CUE'
  | 'TELEPHONE'
  | 'GLUE'
  | 'NAME';

/** Rows are tried in order on a word in lower case without ё. A trailing * stands for any ending. */
const rows: readonly (readonly [WordClass, string])[] = [
  [
    'DISTRICT',
    'мкр мкрн мкрон микр микрорайон* микрараён* кичирайон* микрорайонун* mkr mikr mikrorayon* mikroraion* microdistrict* microraion* microrayon* kichirayon* kichiraion* жилмассив* жм квартал* турак',
  ],
  ['STREET', 'ул улиц* көч көчө* коч кочо* кечеси ulitsa ulitsy ulitse ulica ul koch kocho* köch* koçosu köçö* street* street* str st'],
  ['STREET', 'пр просп проспект* prospekt* prospect* prosp pr ave av avenue*'],
  ['STREET', 'пер переул* переулк* переулок* pereulok* pereulk* per lane alley'],
  ['STREET', 'проезд* proezd* proyezd* passage бул бульв бульвар* bul bulv bulvar* boulevard* blvd'],
  ['STREET', 'шоссе* shosse highway road rd туп тупик* tupik наб набереж* площад* пл аянт* аллея аллее аллеи аллею ал тракт* drive square'],
  [
    'HOUSE',
    'дом дома доме дому домом домик* дм dom doma house bldg building уч участок участк* plot lot здание здания здании строение строения строении зд',
  ],
  [
    'HOUSE',
    'үй үйү үйдө үйдөн үйгө үйдү үйдүн үйүндө үйүнөн үйүнө үйүнүн үйүндөгү үйдөгү уй уйу уйундо уйунон уйдо уйдон uy uyu uyundo üy üyü',
  ],
  ['BLOCK', 'корп корпус* korp korpus* corp corpus стр блок блогу block литер лит дробь кор'],
  [
    'FLAT',
    'кв квартир* kv kvartira батир* бат batir* apt apartment* ap appt flat fl unit room rm suite комн комнат* ком оф офис* office каб кабинет* подъезд* домофон* этаж* эт бөлмө* бөл кабат*',
  ],
  [
    'SETTLEMENT',
    'гор город* городе g gorod шаар* shaar* shaary city town сел село села селе селу selo айыл* аил* ayil* aiyl* village пос посел* пгт',
  ],
  [
    'REGION',
    'р-н район* raion* rayon* district обл област* oblast* облус* oblus* oblusu region province кыргызстан* киргиз* kyrgyz* кр республик* респ',
  ],
  [
    'UNIT',
    'год года году годов годы годом лет летн* летия жыл* жаш жашта жашар* жашында year years aged yo янв* январ* фев феврал* мар март марта марте мартта марты мартына мартында мартындагы апр апрел* май мая мае майда майдан майга майы майына майынын майында майындагы июн* июл* авг август* сен сент сентябр* окт октябр* ноя ноябр* дек декабр*',
  ],
  [
    'UNIT',
    'january february march april may june july august september october november december jan feb apr jun jul aug sep sept oct nov dec',
  ],
  [
    'UNIT',
    'кг гр грамм* тонн* т м км см мм га сом сома сому сомов сомами сомду сомдун сомго сомдон тыйын* тыс млн млрд руб* kgs usd eur som soms dollar* доллар* евро',
  ],
  [
    'UNIT',
    'час часа часов часам ч мин минут* сек секунд* дн день дня дней дням сутки суток недел* мес месяц* раз раза разы человек* чел шт штук* лист листа листах листов томов томах экз экземпляр* процент* days day hours hour minutes weeks months month times km kg людей детей лиц',
  ],
  [
    'COUNTED',
    'стать* ст часть части частью п пункт* подпункт* пп том тома томе т л лд лист листы листа стр страниц* глава главы главе раздел* параграф* абзац* дело дела делу деле материал* приложени* прилож протокол* кодекс* закон* постановлени* определени* решени* указ* приказ* ордер* форма формы форме серия серии паспорт* инн пин огрн бик',
  ],
  [
    'COUNTED',
    'школа школы школе школу класс* группа группы группе маршрут* автобус* троллейбус* маршрутк* рейс* ряд ряды места месте позици* вопрос* счет* накладн* квитанци* договор* акт акта акты исх вх исходящ* входящ* заявк* рег сумма суммы сумму сумме итого всего стаж* размер* рост вес штраф* индекс',
  ],
  [
    'COUNTED',
    'article section paragraph clause page pages case volume item chapter part form bus route school class grade table figure version exhibit annex берене* бөлүк* бет беттер иш иши токтом* мыйзам* мектеп* класс',
  ],
  [
    'CUE',
    'адрес* дарег* дарек* address* прожив* прож прописан* пропис место жительств* живет живут жил жила жили живу жить находит* находят* скрыва* укрыва* прячет* приют* убежищ* жаша* турат турган турушат турушу lives live lived living stays stay staying reside* residing located жанында жанындагы маңдайында тушунда артында деген жерде жердеги доставить доставк* вручен* вручить deliver* registered',
  ],
  [
    'TELEPHONE',
    'тел телеф телефон* тлф моб мобильн* сот сотов* факс факсу звонить звоните звонок позвон* whatsapp ватсап* вотсап* вацап* вайбер* viber telegram телеграм* tel phone* mobile cell fax call calls байланыш* контактн* контакт*',
  ],
  [
    'GLUE',
    'по на в во из с со у о об от до к ко за при около возле вблизи рядом напротив против мимо через у и а что где но или либо же это дарегинде дарегиндеги боюнча атындагы атында имени им располож* находящ* жайгаш* проживающ* именуем* at on in of the by near to from and or no nr n номер number номери номерлүү № менен жана',
  ],
];

const patterns: readonly (readonly [WordClass, RegExp])[] = rows.map(([wordClass, words]) => {
  const alternatives = words.split(' ').map((word) => word.replace(/[.*]/g, (sign) => (sign === '*' ? '\\p{L}*' : '\\.')));
  return [wordClass, new RegExp(`^(?:${alternatives.join('|')})$`, 'u')];
});

/** Adjectives are names of streets (Городская, Апрельская), whatever they are made of. */
const adjective = /(?:ск|н)(?:ая|ой|ую|ий|ый|ого|ому|ом|их|ых)$/;
const mayBeAdjective: ReadonlySet<WordClass> = new Set<WordClass>(['TELEPHONE', 'CUE', 'GLUE']);

/** The class of a word in lower case without ё; NAME for any other. What single letters mean depends on their neighbours. */
export function wordClassOf(word: string): WordClass {
  const found = patterns.find(([, pattern]) => pattern.test(word))?.[0] ?? 'NAME';
  return adjective.test(word) && !mayBeAdjective.has(found) ? 'NAME' : found;
}

/** Directions and narration: words that carry nothing distinctive. */
const fillers = new Set(
  'после потом затем там тут еще уже только надо нужно можно если когда там она они его ним ними ней нее вас вам мы вы который которая которое которые этот эта чтобы then with you your that this its will was are has for into onto and the жана менен болуп деп эле ошол бул анан андан кийин'.split(
    ' ',
  ),
);

/** Whether a word counts towards a run of distinctive words. */
export const isContentWord = ({ plain, wordClass }: { plain: string; wordClass: WordClass }): boolean =>
  plain.length >= 3 && wordClass !== 'GLUE' && !fillers.has(plain);
