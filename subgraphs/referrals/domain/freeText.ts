export type FindingKind = 'PHONE' | 'CONTACT' | 'ADDRESS' | 'NAME';

/** Something in a text that may tell who or where somebody is; offsets in UTF-16 units, the end excluded. */
export interface Finding {
  readonly kind: FindingKind;
  readonly start: number;
  readonly end: number;
}

/** Months, days, languages, peoples and the like: written large, and nobody's name. */
const ordinary = new Set(
  `i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
   november december english russian kyrgyz uzbek tajik uyghur turkish kazakh dungan korean german ngo id ok sms whatsapp telegram
   gbv icu covid hiv`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const letter = '\\p{L}';
/** No name is longer; what goes on without an end is not looked through again from each of its letters. */
const capitalised = `\\p{Lu}[${letter}'’]{1,60}`;

// Street, house, flat, district: the words of English, Russian and Kyrgyz addresses, on either side of a number.
const streetWords =
  'street|avenue|road|lane|boulevard|square|apartment|apt|flat no|house no|block|district|microdistrict|ул|улица|улице|проспект|пр-т|пр-кт|переулок|пер|бульвар|б-р|шоссе|площадь|квартира|кв|дом|подъезд|микрорайон|мкр|мкрн|жилмассив|ж/м|село|айыл|көчө|көчөсү|көчөсүндө|үй|батир|кичирайон|kochosu|koch|ulitsa|prospekt|pereulok|mikrorayon';
const number = '(?:no\\.? ?|№ ?)?\\d{1,4}(?:[/-]\\d{1,4})?[a-zа-я]?';
const edge = { before: `(?<![${letter}\\d])`, after: `(?![${letter}\\d])` };
const between = `(?:[^\\n.!?;\\d]{0,40}?)`;

const patterns: readonly { readonly kind: FindingKind; readonly pattern: RegExp }[] = [
  // Coordinates.
  { kind: 'ADDRESS', pattern: /-?\d{1,2}[.,]\d{3,}\s*[,;/ ]\s*-?\d{1,3}[.,]\d{3,}/gu },
  // Seven digits and more with what people put between them; a date is none.
  { kind: 'PHONE', pattern: /(?<!\d)(?!\d{1,4}[-./]\d{1,2}[-./]\d{2,4}(?![-./]?\d))\+?\(?\d(?:[ \u00a0().\-–/]{0,3}\d){6,}/gu },
  { kind: 'CONTACT', pattern: /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w/])@\w{4,}|(?:https?:\/\/|www\.|t\.me\/|wa\.me\/)\S+/giu },
  {
    kind: 'ADDRESS',
    pattern: new RegExp(`${edge.before}(?:${streetWords})${edge.after}\\.?${between}${edge.before}${number}${edge.after}`, 'giu'),
  },
  { kind: 'ADDRESS', pattern: new RegExp(`${edge.before}${number}[ ,]+${between}${edge.before}(?:${streetWords})${edge.after}`, 'giu') },
  // Patronymics and what stands for them, however they are written.
  {
    kind: 'NAME',
    pattern: new RegExp(
      `${edge.before}[${letter}]{2,}(?:ович|евич|овна|евна|ична|ovich|evich|ovna|evna)${edge.after}|${edge.before}[${letter}]{3,}[ -](?:кызы|уулу|kyzy|kysy|uulu)${edge.after}`,
      'giu',
    ),
  },
  { kind: 'NAME', pattern: new RegExp(`${edge.before}${capitalised}(?:[ \\u00a0-]${capitalised})+${edge.after}`, 'gu') },
];

const single = new RegExp(`${edge.before}${capitalised}${edge.after}`, 'gu');
const startsSentence = (text: string, at: number) => /(?:^|[.!?…:;\n"«“(-])\s*$/u.test(text.slice(0, at));

/** A name by its looks: written large within a sentence. */
function singleNames(text: string): Finding[] {
  return [...text.matchAll(single)]
    .filter(({ 0: word, index }) => !ordinary.has(word.toLocaleLowerCase('en')) && !startsSentence(text, index))
    .map(({ 0: word, index }) => ({ kind: 'NAME' as const, start: index, end: index + word.length }));
}

/**
 * What in a text may tell who or where somebody is, by its looks alone: nothing is compared with what is known of a case, so
 * that the answer tells nobody whether they guessed right. In the order of the text; no two overlap.
 */
export function findingsIn(text: string): Finding[] {
  const all = [
    ...patterns.flatMap(({ kind, pattern }) =>
      [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ kind, start: index, end: index + found.length })),
    ),
    ...singleNames(text),
  ].filter(({ kind, start, end }) => kind !== 'NAME' || !isOrdinary(text.slice(start, end)));
  const kept: Finding[] = [];
  for (const finding of all) if (!kept.some(({ start, end }) => finding.start < end && start < finding.end)) kept.push(finding);
  return kept.sort((one, other) => one.start - other.start);
}

/** Several words written large of which each is ordinary, such as "English, Russian". */
const isOrdinary = (words: string) => words.split(/[ \u00a0-]/u).every((word) => ordinary.has(word.toLocaleLowerCase('en')));
