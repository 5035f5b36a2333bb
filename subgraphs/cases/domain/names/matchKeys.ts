import type { Sex } from './endings.ts';
import { blurred } from './letters.ts';
import { type Reading, readingsOf } from './readings.ts';
import { sharedFather, sharedForm } from './sameNames.ts';

/**
 * EXACT: everything written is the same. NEAR: the same but for spelling. SHOWN and SOUGHT: one name says less than the other;
 * what one shows, the other may seek, and two that show the same have nothing to do with each other (two brothers show the same initials).
 */
export type MatchKind = 'EXACT' | 'NEAR' | 'SHOWN' | 'SOUGHT';

/** To be hashed under a key before it goes anywhere; two names match when two of their hashes are equal. */
export interface MatchKey {
  readonly kind: MatchKind;
  readonly material: string;
}

export type Grade = 'CLEAR' | 'POSSIBLE' | 'HIT';

/** What equal hashes of two names amount to. @param matches the kinds of each two that are equal */
export function gradeOf(matches: readonly { readonly kind: MatchKind; readonly otherKind: MatchKind }[]): Grade {
  if (matches.some(({ kind, otherKind }) => kind === 'EXACT' && otherKind === 'EXACT')) return 'HIT';
  const near = matches.some(
    ({ kind, otherKind }) =>
      (kind === 'NEAR' && otherKind === 'NEAR') ||
      (kind === 'SHOWN' && otherKind === 'SOUGHT') ||
      (kind === 'SOUGHT' && otherKind === 'SHOWN'),
  );
  return near ? 'POSSIBLE' : 'CLEAR';
}

/** What a name is compared by; none for a name with too little in it (a single word). */
export function matchKeysOf(name: string): MatchKey[] {
  const keys = readingsOf(name).flatMap(keysOfReading);
  return [...new Map(keys.map((key) => [`${key.kind} ${key.material}`, key])).values()];
}

const key = (kind: MatchKind, ...parts: readonly string[]): MatchKey => ({ kind, material: parts.join('|') });
const both = (...parts: readonly string[]) => [key('SHOWN', ...parts), key('SOUGHT', ...parts)];

/** A word with one letter left out, every way; two words that share one are a slip of the finger apart. */
const shortened = (word: string) => [...new Set([...word].map((_, at) => word.slice(0, at) + word.slice(at + 1)))];
const slips = (word: string) => [word, ...shortened(word)];

/** Below these lengths a changed letter makes another name ("Марат", "Мурат") more often than it is a slip. */
const certain = { surname: 4, surnameAlone: 7, given: 8, father: 7 };

/**
 * Keys for a slip in one word of several. In a long word any one letter may be wrong; in a short one two may change places, and where the
 * rest of the name is enough to go by, one may be left out.
 */
function slipKeys(
  family: string,
  word: string,
  long: number,
  frame: (variant: string) => readonly string[],
  leavingOut = true,
): MatchKey[] {
  if (word.length >= long) return slips(word).map((variant) => key('NEAR', family, ...frame(variant)));
  if (word.length < 4) return [];
  const turned = word.charAt(0) + [...word.slice(1)].sort().join('');
  return [
    key('NEAR', `${family} turned`, ...frame(turned)),
    // It may be a long one that lost a letter.
    ...(word.length === long - 1 ? [key('NEAR', family, ...frame(word))] : []),
    ...(leavingOut ? leftOutKeys(family, word, frame) : []),
  ];
}

const leftOutKeys = (family: string, word: string, frame: (variant: string) => readonly string[]) => [
  key('SHOWN', `${family} short`, ...frame(word)),
  ...shortened(word).map((variant) => key('SOUGHT', `${family} short`, ...frame(variant))),
];

const sexes = (sex: Sex | null): readonly Sex[] => (sex ? [sex] : ['F', 'M']);

function keysOfReading(reading: Reading): MatchKey[] {
  const { surname, given, father } = reading;
  if (surname === null) return given && father ? fatherKeys(given, father, reading) : [];
  if (given === null) return initialKeys(surname.root, reading);
  return father === null ? bareKeys(reading, surname, given) : fullKeys(reading, surname, given, father);
}

/** Surname, given name, patronymic. */
function fullKeys(
  { half, sex, fatherInitial, givenInitial }: Reading,
  surname: NonNullable<Reading['surname']>,
  given: string,
  father: string,
) {
  const root = blurred(surname.root);
  const called = sharedForm(given);
  const parent = sharedFather(father);
  const keys = [
    key('NEAR', 'full', root, called, parent),
    key('SHOWN', 'surname, given', root, called),
    key('SHOWN', 'surname, given, initial', root, called, fatherInitial ?? ''),
    key('SOUGHT', 'given, father', called, parent),
    key('SOUGHT', 'father for surname', root, called),
    ...sexes(sex).flatMap((one) => [
      key('SHOWN', 'surname, initials', root, givenInitial ?? '', fatherInitial ?? '', one),
      key('SHOWN', 'surname, initial', root, givenInitial ?? '', one),
    ]),
  ];
  // Women change their surname when they marry.
  if (sex === 'F') keys.push(key('NEAR', 'given, father', called, parent));
  if (half) return keys;
  return [
    ...keys,
    key('EXACT', 'full', surname.surname, given, father),
    ...slipKeys('full, surname', root, certain.surname, (variant) => [variant, called, parent]),
    ...slipKeys('full, given', called, certain.given, (variant) => [root, variant, parent]),
    ...slipKeys('full, father', parent, certain.father, (variant) => [root, called, variant]),
    ...(root.length >= certain.surnameAlone ? slips(root).map((variant) => key('SHOWN', 'surname slipped, given', variant, called)) : []),
  ];
}

/** Surname and given name, and perhaps the patronymic's first letter. */
function bareKeys({ half, sex, fatherInitial, givenInitial }: Reading, surname: NonNullable<Reading['surname']>, given: string) {
  const root = blurred(surname.root);
  const called = sharedForm(given);
  const keys = [
    key('SOUGHT', 'father for surname', root, called),
    ...sexes(sex).map((one) => key('SHOWN', 'surname, initial', root, givenInitial ?? '', one)),
  ];
  if (fatherInitial !== null) {
    return [
      ...keys,
      key('SHOWN', 'surname, given', root, called),
      ...both('surname, given, initial', root, called, fatherInitial),
      ...sexes(sex).map((one) => key('SHOWN', 'surname, initials', root, givenInitial ?? '', fatherInitial, one)),
    ];
  }
  keys.push(
    key('NEAR', 'bare', root, called),
    key('SOUGHT', 'surname, given', root, called),
    ...sexes(sex).map((one) => key('SHOWN', 'given for initials', root, givenInitial ?? '', one)),
  );
  if (half) return keys;
  return [
    ...keys,
    key('EXACT', 'bare', surname.surname, given),
    ...slipKeys('bare, surname', root, certain.surnameAlone, (variant) => [variant, called], false),
    ...slipKeys('bare, given', called, certain.given, (variant) => [root, variant]),
    ...(root.length >= certain.surnameAlone ? slips(root).map((variant) => key('SOUGHT', 'surname slipped, given', variant, called)) : []),
  ];
}

/** Given name and father's name: "Бакыт Токтогул уулу". */
function fatherKeys(given: string, father: string, { sex, givenInitial }: Reading) {
  const called = sharedForm(given);
  const parent = sharedFather(father);
  return [
    key('EXACT', 'father', given, father),
    key('NEAR', 'father', called, parent),
    key('SHOWN', 'given, father', called, parent),
    key('SHOWN', 'father for surname', blurred(father), called),
    ...sexes(sex).map((one) => key('SHOWN', 'surname, initial', blurred(father), givenInitial ?? '', one)),
    ...slipKeys('father, given', called, certain.given, (variant) => [variant, parent]),
    ...slipKeys('father, father', parent, certain.father, (variant) => [called, variant]),
  ];
}

/** Surname and first letters: "Асанов Б.Т.", "B. Asanov". */
function initialKeys(root: string, { sex, givenInitial, fatherInitial }: Reading) {
  const family = blurred(root);
  const initial = givenInitial ?? '';
  return sexes(sex).flatMap((one) =>
    fatherInitial === null
      ? both('surname, initial', family, initial, one)
      : [
          ...both('surname, initials', family, initial, fatherInitial, one),
          key('SHOWN', 'surname, initial', family, initial, one),
          key('SOUGHT', 'given for initials', family, initial, one),
        ],
  );
}
