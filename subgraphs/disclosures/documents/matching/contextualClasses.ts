import type { Token } from './tokens.ts';
import type { WordClass } from './wordClass.ts';

/** Abbreviations of two parts; the first part carries the class, the second is glue. */
const composites: Readonly<Record<string, WordClass>> = {
  'пр т': 'STREET',
  'пр кт': 'STREET',
  'пр д': 'STREET',
  'пр зд': 'STREET',
  'б р': 'STREET',
  'ул ца': 'STREET',
  'м н': 'DISTRICT',
  'ж м': 'DISTRICT',
  'кв л': 'DISTRICT',
  'г д': 'SETTLEMENT',
  'р н': 'REGION',
  'л д': 'COUNTED',
};

/** What follows a number with a hyphen and makes it an ordinal: 23-м, 5-я, 3-чү, 4th. */
const ordinalEnding = /^-(?:[йяем]|го|му|ой|ая|ый|ий|ом|ого|мя|ми|чи|чы|чу|чү|[иыуү]?нч[иыуү]|th|st|nd|rd)$/;
/** The same without the hyphen, as far as it cannot be a letter of a house or a unit. */
const ordinalEndingBeside = /^(?:[йя]|го|му|ой|ая|ый|ий|ом|ого|th|nd|rd)$/;

/** Words for №. */
export const numberSigns: ReadonlySet<string> = new Set(['n', 'no', 'nr', 'номер', 'number']);

const upToNumber = /^[.:\s№#]*$/;

/** A Kyrgyz case ending that stands for itself after a number: 45тин, 12-де. */
const kyrgyzEnding = /^(?:[тдн][ыиуү]н|[гк][аеоө]|[дт][аеоө]н?)$/;

interface Neighbours {
  readonly previous: Token | undefined;
  readonly next: Token | undefined;
  readonly afterNext: Token | undefined;
}

function ofSingleLetter(token: Token, { previous, next, afterNext }: Neighbours): WordClass | null {
  const counted = next !== undefined && numberSigns.has(next.plain) ? afterNext : next;
  const nextIsNumber = counted?.isNumber === true && upToNumber.test(counted.before);
  const dotted = next?.before.startsWith('.') === true;
  switch (token.plain) {
    case 'г':
    case 'g':
      if (previous?.isNumber && previous.plain.length === 4 && token.before.length < 2) return 'UNIT';
      return next !== undefined && !next.isNumber && next.before.length < 3 ? 'SETTLEMENT' : null;
    case 'с':
      return dotted && next?.capital ? 'SETTLEMENT' : 'GLUE';
    case 'ш':
    case 'а':
      return /^[.,]/.test(next?.before ?? '.') && previous?.capital && token.before === ' ' ? 'SETTLEMENT' : null;
    case 'д':
    case 'd':
    case 'h':
      return nextIsNumber ? 'HOUSE' : null;
    case 'к':
      if (previous?.isNumber && nextIsNumber) return 'BLOCK';
      return previous?.isNumber || !/^[.,]/.test(next?.before ?? '') ? 'GLUE' : 'STREET';
    case 'т':
    case 't':
      return next?.isNumber && !previous?.isNumber ? 'TELEPHONE' : null;
    default:
      return null;
  }
}

/** Words that are names where they stand beside a word like street: ул. Сомова, Звонарёва көчөсү. */
const elsewhereNames: ReadonlySet<WordClass> = new Set<WordClass>(['UNIT', 'COUNTED', 'CUE', 'TELEPHONE', 'SETTLEMENT', 'REGION']);
const shortestName = 4;

function namesStreet({ tokens, classes }: { tokens: readonly Token[]; classes: readonly WordClass[] }, at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || token.plain.length < shortestName || !elsewhereNames.has(classes[at] ?? 'NAME')) return false;
  const isStreet = (wordClass: WordClass | undefined) => wordClass === 'STREET' || wordClass === 'DISTRICT';
  return (
    (isStreet(classes[at - 1]) && /^[.\s]{1,3}$/.test(token.before)) || (isStreet(next?.wordClass) && /^\s{1,2}$/.test(next?.before ?? ''))
  );
}

/** The class of every token where it stands. */
export function contextualClasses(tokens: readonly Token[]): WordClass[] {
  const classes: WordClass[] = tokens.map(({ wordClass }) => wordClass);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.isNumber) continue;
    const previous = tokens[at - 1];
    const next = tokens[at + 1];
    const composite =
      next !== undefined && /^[-\u2010\u2011/.]{1,2}$/.test(next.before) ? composites[`${token.plain} ${next.plain}`] : undefined;
    if (composite !== undefined) {
      classes[at] = composite;
      classes[at + 1] = 'GLUE';
      at += 1;
      continue;
    }
    const isOrdinal = previous?.isNumber && (token.before === '-' ? ordinalEnding : ordinalEndingBeside).test(token.before + token.plain);
    const isEnding = previous?.isNumber && /^[ -]?$/.test(token.before) && kyrgyzEnding.test(token.plain);
    if (isOrdinal || isEnding) classes[at] = 'GLUE';
    else if (token.plain.length === 1)
      classes[at] = ofSingleLetter(token, { previous, next, afterNext: tokens[at + 2] }) ?? token.wordClass;
    else if (namesStreet({ tokens, classes }, at)) classes[at] = 'NAME';
  }
  return classes;
}
