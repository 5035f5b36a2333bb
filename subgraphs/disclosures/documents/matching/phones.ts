import type { Found } from './addresses.ts';
import type { Annotated } from './houseNumber.ts';

/** A row of digits written like a telephone number. */
export interface PhoneCandidate {
  readonly token: number;
  readonly digits: string;
  /** It lacks the code of the town; a word like telephone says what it is. */
  readonly local: boolean;
}

const betweenGroups = /^[\s\-\u2010-\u2015.·•()/+]{1,5}$/;
const countryCode = '996';
const fewestDigits = 9;
const mostDigits = 16;
/** Longer ones without a gap are of persons, cards and accounts. */
const longestInOnePiece = 12;
const announcementReach = 5;
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

const digitsOf = ({ tokens }: Annotated, { start, end }: Run): string =>
  tokens
    .slice(start, Math.min(end, start + mostDigits))
    .map(({ plain }) => plain)
    .join('');

/** Whether a word before says that this is a telephone number. */
function isAnnounced({ tokens, classes }: Annotated, { start }: Run): boolean {
  if (kindOfLine.test(tokens[start - 1]?.plain ?? '')) return true;
  for (let steps = 1; steps <= announcementReach && !(tokens[start - steps + 1]?.before ?? '\f').includes('\f'); steps += 1)
    if (classes[start - steps] === 'TELEPHONE') return true;
  return false;
}

/** A sum, the fraction of a decimal, a numbered thing: digits that nobody dials. */
function isOtherwiseCounted({ tokens, classes }: Annotated, { start, end }: Run): boolean {
  const before = tokens[start]?.before ?? '';
  const previous = tokens[start - 1];
  if (classes[end] === 'UNIT' || /^ ?[%$€₽]/.test(tokens[end]?.before ?? '') || /[№#]/.test(before)) return true;
  return previous !== undefined && (previous.isNumber ? before === ',' : /^[-/]?$/.test(before));
}

/** The number of a case or an account: it stands in its line after a word for such, or before its year (0308710359/24). */
function isOfDocument({ tokens, classes }: Annotated, { start, end }: Run): boolean {
  const next = tokens[end];
  if (next?.isNumber && next.before === '/' && next.plain.length < 4) return true;
  return classes[start - 1] === 'COUNTED' && tokens[start]?.before.includes('\n') === false;
}

/** Numbers within a run that begin with the country's or the town's code, and are as long as that says. */
function withCode(annotated: Annotated, run: Run, { announced }: { announced: boolean }): PhoneCandidate[] {
  const { tokens } = annotated;
  const found: PhoneCandidate[] = [];
  for (let start = run.start; start < run.end; start += 1) {
    const plus = tokens[start]?.before.endsWith('+') === true;
    const digits = digitsOf(annotated, { start, end: run.end });
    const lengths = lengthsByPrefix(digits, plus);
    let length = 0;
    for (let end = start + 1; end <= run.end && length < mostDigits; end += 1) {
      length += tokens[end - 1]?.plain.length ?? 0;
      if (!lengths.includes(length)) continue;
      const number = { start, end };
      const isOther = isOtherwiseCounted(annotated, number) || (end === start + 1 && isOfDocument(annotated, number));
      if (announced || plus || !isOther) found.push({ token: start, digits: digits.slice(0, length), local: false });
    }
  }
  return found;
}

/** A run that is a number as a whole, with the town's code but no prefix or, where it is announced, without the code. */
function withoutPrefix(annotated: Annotated, run: Run, { announced }: { announced: boolean }): PhoneCandidate[] {
  if (run.end - run.start > mostDigits) return [];
  const digits = digitsOf(annotated, run);
  if (lengthsByPrefix(digits, false).includes(digits.length)) return [];
  const local = { token: run.start, digits, local: true };
  if (announced && localLengths.has(digits.length)) return [local];
  const longest = run.end - run.start === 1 ? longestInOnePiece : mostDigits;
  if (digits.length < fewestDigits || digits.length > longest) return [];
  const plus = annotated.tokens[run.start]?.before.endsWith('+') === true;
  const isOther = isOtherwiseCounted(annotated, run) || isOfDocument(annotated, run);
  return announced || plus || !isOther ? [{ ...local, local: false }] : [];
}

/** A run's pieces in each line, where it goes over several. */
function linesOf({ tokens }: Annotated, { start, end }: Run): Run[] {
  const lines: Run[] = [];
  let from = start;
  for (let at = start + 1; at <= end; at += 1)
    if (at === end || tokens[at]?.before.includes('\n')) {
      lines.push({ start: from, end: at });
      from = at;
    }
  return lines;
}

/** Everything written like a telephone number, judged by the document alone. */
export function phoneCandidates(annotated: Annotated): PhoneCandidate[] {
  return runsOf(annotated).flatMap((run) => {
    const announced = isAnnounced(annotated, run);
    const lines = linesOf(annotated, run);
    // Over lines a number without any prefix is read where it is announced: else they are numbers below each other.
    const wholes = lines.length === 1 || announced ? [run, ...(lines.length > 1 ? lines : [])] : lines;
    return [...withCode(annotated, run, { announced }), ...wholes.flatMap((whole) => withoutPrefix(annotated, whole, { announced }))];
  });
}

export interface PhoneBook {
  find(candidate: PhoneCandidate): Found[];
}

/** How many of a number's last digits are dialled within its town. */
const tails = [6, 7];

/**
 * The telephones of places; a candidate costs one look-up.
 * @param phones each place's telephone or telephones, as tokens that say it is one
 */
export function createPhoneBook(phones: readonly Annotated[]): PhoneBook {
  const whole = new Map<string, Set<number>>();
  const local = new Map<string, Set<number>>();
  const codeless = new Map<string, Set<number>>();
  const gather = (map: Map<string, Set<number>>, key: string, place: number) => map.set(key, (map.get(key) ?? new Set()).add(place));
  phones.forEach((annotated, place) => {
    for (const candidate of phoneCandidates(annotated)) {
      const number = candidate.local ? candidate.digits : nationalNumber(candidate.digits);
      gather(candidate.local ? codeless : whole, number, place);
      if (candidate.local) gather(local, number, place);
      else for (const length of tails) gather(local, number.slice(-length), place);
    }
  });
  return {
    find: ({ token, digits, local: isLocal }) => {
      const number = isLocal ? digits : nationalNumber(digits);
      const found = isLocal ? [local.get(number)] : [whole.get(number), ...tails.map((length) => codeless.get(number.slice(-length)))];
      return found.flatMap((places) => [...(places ?? [])].map((place) => ({ place, token })));
    },
  };
}
