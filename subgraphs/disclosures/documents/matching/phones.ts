import type { Found } from './addresses.ts';
import type { Annotated } from './houseNumber.ts';

/** A row of digits written like a telephone number. */
export interface PhoneCandidate {
  readonly token: number;
  readonly digits: string;
  /** It lacks the code of the town; a word like telephone says what it is. */
  readonly local: boolean;
}

const betweenGroups = /^[\s\-\u2010-\u2015.()/+]{1,5}$/;
const countryCode = '996';
const fewestDigits = 9;
const mostDigits = 16;
const localLengths: ReadonlySet<number> = new Set([5, 6, 7]);

/** A line is named by its kind: городской 55-40-61. */
const kindOfLine = /^(?:городской|домашний|рабочий|служебный|дежурный|стационарный)$/;

interface Run {
  readonly start: number;
  readonly end: number;
}

/** Numbers with nothing between them but what stands between the groups of a telephone number. */
function runsOf({ tokens }: Annotated): Run[] {
  const runs: Run[] = [];
  for (let start = 0; start < tokens.length; start += 1) {
    const first = tokens[start];
    if (first?.isNumber !== true) continue;
    let end = start + 1;
    for (let next = tokens[end]; next?.isNumber && next.spelled === first.spelled && betweenGroups.test(next.before); next = tokens[end])
      end += 1;
    runs.push({ start, end });
    start = end - 1;
  }
  return runs;
}

/** How many digits a number has in all, by how it begins: after + or 00 the country's, after 0 or 80 the town's code. */
function lengthsByPrefix(digits: string, plus: boolean): readonly number[] {
  if (plus || digits.startsWith(countryCode))
    return digits.startsWith(`${countryCode}0`) ? [13] : digits.startsWith(countryCode) ? [12] : [];
  if (digits.startsWith(`00${countryCode}`)) return [14, 15];
  if (digits.startsWith(`810${countryCode}`)) return [15, 16];
  if (digits.startsWith('80')) return [11];
  return digits.startsWith('0') && !digits.startsWith('00') ? [10] : [];
}

/** The number without the prefixes of its country and town: the same for every way to write it. */
export function nationalNumber(digits: string): string {
  const international = digits.replace(/^(?:00|810)(?=\d{11})/, '');
  const national = international.replace(new RegExp(`^${countryCode}0?(?=\\d{9}$)`), '');
  return national.replace(/^(?:80|0|8)(?=\d{9}$)/, '').replace(/^[78](?=\d{10}$)/, '');
}

/** Everything written like a telephone number, judged by the document alone. */
export function phoneCandidates(annotated: Annotated): PhoneCandidate[] {
  const { tokens, classes } = annotated;
  const found: PhoneCandidate[] = [];

  const isAnnounced = (at: number): boolean => {
    if (kindOfLine.test(tokens[at - 1]?.plain ?? '')) return true;
    for (let steps = 1; steps <= 5 && !(tokens[at - steps + 1]?.before ?? '\f').includes('\f'); steps += 1)
      if (classes[at - steps] === 'TELEPHONE') return true;
    return false;
  };
  /** A sum, the fraction of a decimal, the number of a case: digits that nobody dials. */
  const isOtherwiseCounted = ({ start, end }: Run): boolean => {
    const before = tokens[start]?.before ?? '';
    const previous = tokens[start - 1];
    if (classes[end] === 'UNIT' || /^ ?[%$€₽]/.test(tokens[end]?.before ?? '')) return true;
    if (/[№#]/.test(before) || classes[start - 1] === 'COUNTED') return true;
    return previous !== undefined && (previous.isNumber ? before === ',' : /^[-/]?$/.test(before));
  };

  for (const run of runsOf(annotated)) {
    const announced = isAnnounced(run.start);
    const digitsOf = (from: number, to: number) =>
      tokens
        .slice(from, to)
        .map(({ plain }) => plain)
        .join('');
    const whole = run.end - run.start > mostDigits ? '' : digitsOf(run.start, run.end);
    for (let start = run.start; start < run.end; start += 1) {
      const plus = tokens[start]?.before.endsWith('+') === true;
      const head = digitsOf(start, Math.min(run.end, start + mostDigits));
      const lengths = lengthsByPrefix(head, plus);
      let length = 0;
      for (let end = start + 1; end <= run.end && length < mostDigits; end += 1) {
        length += tokens[end - 1]?.plain.length ?? 0;
        if (!lengths.includes(length)) continue;
        const isFraction = tokens[start]?.before === ',' && tokens[start - 1]?.isNumber;
        if (!isFraction && (announced || !isOtherwiseCounted({ start, end })))
          found.push({ token: start, digits: head.slice(0, length), local: false });
      }
    }
    if (lengthsByPrefix(whole, false).includes(whole.length)) continue;
    const [first] = tokens.slice(run.start, run.start + 1);
    const inOnePiece = run.end - run.start === 1;
    const fits = whole.length >= fewestDigits && whole.length <= (inOnePiece ? 12 : mostDigits);
    if (fits && (announced || first?.before.endsWith('+') || !isOtherwiseCounted(run)))
      found.push({ token: run.start, digits: whole, local: false });
    if (announced && localLengths.has(whole.length)) found.push({ token: run.start, digits: whole, local: true });
  }
  return found;
}

export interface PhoneBook {
  find(candidate: PhoneCandidate): Found[];
}

/** The telephones of places; a candidate costs one look-up. @param annotatedPhones each place's telephone, as tokens */
export function createPhoneBook(annotatedPhones: readonly Annotated[]): PhoneBook {
  const whole = new Map<string, Set<number>>();
  const local = new Map<string, Set<number>>();
  const gather = (map: Map<string, Set<number>>, key: string, place: number) => map.set(key, (map.get(key) ?? new Set()).add(place));
  annotatedPhones.forEach((annotated, place) => {
    for (const { start, end } of runsOf(annotated)) {
      const national = nationalNumber(
        annotated.tokens
          .slice(start, end)
          .map(({ plain }) => plain)
          .join(''),
      );
      if (national.length < 5) continue;
      gather(whole, national, place);
      for (const length of [6, 7]) if (national.length > length) gather(local, national.slice(-length), place);
      if (national.length <= 7) gather(local, national, place);
    }
  });
  return {
    find: ({ token, digits, local: isLocal }) =>
      [...((isLocal ? local.get(digits) : whole.get(nationalNumber(digits))) ?? [])].map((place) => ({ place, token })),
  };
}
