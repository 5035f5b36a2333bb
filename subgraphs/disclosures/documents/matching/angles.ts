/** Where degrees point, as the letters beside them say. */
type Axis = 'LATITUDE' | 'LONGITUDE';

export interface Angle {
  readonly start: number;
  readonly end: number;
  readonly degrees: number;
  readonly axis: Axis | null;
  /** Whether it is fine enough to find a house by: three decimals of a degree, or seconds. */
  readonly fine: boolean;
  /** Written with a comma and without any sign that it is an angle: it may as well be a sum. */
  readonly doubtful: boolean;
}

const degreeSign = '(?:[°º˚]|град(?:\\.|ус\\p{L}{0,4})?|deg)';
const minuteSign = "(?:['′’ʹ`´‘]|мин(?:\\.|ут\\p{L}?)?|min)";
const secondSign = '(?:["″”“]|[\'′’]{2}|сек(?:\\.|унд\\p{L}?)?|sec)';

/** Decimal degrees, or degrees with minutes and seconds; every repetition is bounded, so that it stays linear. */
const angle = new RegExp(
  '(?<!\\d)([-−]?)(?:' +
    `(\\d{1,3})\\s{0,2}${degreeSign}\\s{0,2}(\\d{1,2})(?:[.,](\\d{1,9}))?\\s{0,2}${minuteSign}(?:\\s{0,2}(\\d{1,2})(?:[.,](\\d{1,9}))?\\s{0,2}${secondSign})?` +
    `|(\\d{1,3})([.,])(\\d{3,14})(?!\\d)(\\s?${degreeSign})?` +
    ')',
  'gu',
);

const labelBefore =
  /(?:^|[^\p{L}])(lat|latitude|mlat|широта|шир|с\.?\s?ш|n|s|lon|lng|long|longitude|mlon|долгота|долг|в\.?\s?д|e|w)[\s.:=]{0,3}$/iu;
const labelAfter = /^[\s,]{0,2}(с\.?\s?ш|ю\.?\s?ш|в\.?\s?д|з\.?\s?д|[NSEW](?![\p{L}]))/iu;

/** Север, юг, восток, запад: capital only, since the small letters are prepositions. */
const russianLabel = /(?:^|[^\p{L}])([СЮВЗ])\s{0,2}$/u;
const russianAxes: Readonly<Record<string, string>> = { С: 'n', Ю: 's', В: 'e', З: 'w' };

function axisOf(label: string | undefined): { axis: Axis | null; sign: 1 | -1 } {
  const plain = (label ?? '').toLowerCase().replace(/[.\s]/g, '');
  const sign = plain === 's' || plain === 'w' || plain === 'юш' || plain === 'зд' ? -1 : 1;
  if (/^(?:lat|mlat|latitude|широта|шир|сш|юш|n|s)$/.test(plain)) return { axis: 'LATITUDE', sign };
  return { axis: plain === '' ? null : 'LONGITUDE', sign };
}

const fraction = (whole: string | undefined, decimals: string | undefined): number => Number(`${whole ?? 0}.${decimals ?? 0}`);

/** The angles of a text, in their order. */
export function anglesOf(text: string): Angle[] {
  const found: Angle[] = [];
  let last = 0;
  for (const match of text.matchAll(angle)) {
    const [whole, minus, degrees, minutes, minuteDecimals, seconds, secondDecimals, wholeDegrees, point, decimals, sign] = match;
    const start = match.index;
    const end = start + whole.length;
    const head = text.slice(Math.max(last, start - 14), start);
    const before = labelBefore.exec(head)?.[1] ?? russianAxes[russianLabel.exec(head)?.[1] ?? ''];
    const after = before === undefined ? labelAfter.exec(text.slice(end, end + 8)) : null;
    last = end + (after?.[0].length ?? 0);
    const { axis, sign: hemisphere } = axisOf(before ?? after?.[1]);
    const isDecimal = decimals !== undefined;
    const size = isDecimal
      ? fraction(wholeDegrees, decimals)
      : fraction(degrees, '0') + fraction(minutes, minuteDecimals) / 60 + fraction(seconds, secondDecimals) / 3600;
    const negative = minus !== '' && !/\d\s?$/.test(text.slice(Math.max(0, start - 2), start));
    found.push({
      start,
      end,
      degrees: size * hemisphere * (negative ? -1 : 1),
      axis,
      fine: isDecimal || seconds !== undefined || (minuteDecimals?.length ?? 0) > 1,
      doubtful: isDecimal && point === ',' && decimals.length === 3 && axis === null && sign === undefined,
    });
  }
  return found;
}
