import {
  childWord,
  type Father,
  fatherIn,
  fatherNamed,
  looksLikeSurname,
  type Sex,
  type Surname,
  surnameOf,
  withChildWordApart,
} from './endings.ts';
import { soundsOf } from './letters.ts';

/** One way to understand a written name. Whatever is not written, or only as its first letter, is null. */
export interface Reading {
  readonly surname: Surname | null;
  /** Only one half of a double surname. */
  readonly half: boolean;
  readonly given: string | null;
  readonly givenInitial: string | null;
  /** The father's name, without its ending. */
  readonly father: string | null;
  readonly fatherInitial: string | null;
  readonly sex: Sex | null;
}

interface Parts {
  words: string[];
  doubles: string[][];
  initials: string[];
  fathers: Father[];
}

/** First letters as they are abbreviated before a dot: "Б.", "Zh.", "Yu.". */
const abbreviation = /^(\p{L}|[dsczktjgy][hujaeoz]h?|shch|дж)$/iu;

/**
 * How a name written down by somebody can be read: which word is the surname, which the given name, which the father's.
 * Endings decide where there are any; where there are none, every order that people use is a reading. Empty when there is too
 * little to compare (a single word).
 */
export function readingsOf(name: string): Reading[] {
  const { words, doubles, initials, fathers } = partsOf(name);
  const russian = fathers.find(({ kyrgyz }) => !kyrgyz);
  const kyrgyz = fathers.find((father) => father.kyrgyz);
  const father = russian ?? kyrgyz ?? null;
  const [givenInitial = null, fatherInitial = null] = initials;
  const readings: Reading[] = [];
  const read = (surname: Surname | null, given: string | null, { half = false, fatherName = father?.father ?? null } = {}) =>
    readings.push({
      surname,
      half,
      given,
      givenInitial: given?.charAt(0) ?? givenInitial,
      father: fatherName,
      fatherInitial: fatherName?.charAt(0) ?? (given === null ? fatherInitial : givenInitial),
      sex: father?.sex ?? surname?.sex ?? null,
    });

  // "Асан уулу Бакыт Маратович": the Kyrgyz form is the surname, the Russian one names the father.
  const surnameLike: Surname | null = russian && kyrgyz ? { surname: kyrgyz.father, root: kyrgyz.father, sex: kyrgyz.sex } : null;
  const surnames = words.filter(looksLikeSurname);
  const others = words.filter((word) => !looksLikeSurname(word));

  if (doubles.length > 0) {
    for (const halves of doubles) {
      const whole = halves.map((half) => surnameOf(half));
      const joined = whole.map(({ surname }) => surname).sort();
      const given = words.length > 0 ? words.join('') : null;
      read(
        {
          surname: joined.join('-'),
          root: whole
            .map(({ root }) => root)
            .sort()
            .join('-'),
          sex: whole[0]?.sex ?? null,
        },
        given,
      );
      for (const half of whole) read(half, given, { half: true });
    }
  } else if (surnameLike && words.length > 0) {
    read(surnameLike, words.join(''));
  } else if (words.length === 0) {
    // "Токтогул уулу Б."
    if (kyrgyz && givenInitial) read({ surname: kyrgyz.father, root: kyrgyz.father, sex: kyrgyz.sex }, null, { fatherName: null });
  } else if (words.length === 1) {
    const [word = ''] = words;
    if (givenInitial) read(surnameOf(word), null);
    else if (father && !looksLikeSurname(word)) read(null, word);
  } else if (surnames.length === 1) {
    const surname = surnameOf(surnames[0] ?? '');
    read(surname, others.join(''));
    // "Асанов Бакыт Токтогул": a father's name without any ending.
    const [given, ...fatherNames] = others;
    if (!father && given && fatherNames.length > 0)
      read(surname, given, { fatherName: fatherNamed(fatherNames.join(''), 'M', false).father });
  } else if (surnames.length === 2 && others.length > 0) {
    for (const surname of surnames) read(surnameOf(surname), others.join(''), { half: true });
  } else {
    const [first = '', second = '', third] = words;
    read(surnameOf(first), words.slice(1).join(''));
    read(surnameOf(words.at(-1) ?? ''), words.slice(0, -1).join(''));
    if (third !== undefined && !father) {
      read(surnameOf(first), second, { fatherName: fatherNamed(third, 'M', false).father });
      read(surnameOf(third), first, { fatherName: fatherNamed(second, 'M', false).father });
    }
  }
  return readings.filter(({ surname, given, givenInitial: initial, father: named }) =>
    surname ? given !== '' && initial !== null : given !== null && given !== '' && named !== null,
  );
}

function partsOf(name: string): Parts {
  const parts: Parts = { words: [], doubles: [], initials: [], fathers: [] };
  // A dot ends an abbreviation, and may have no space after it.
  const written = name
    .replace(/[,;()«»“”]/g, ' ')
    .replace(/\./g, '. ')
    .replace(/[‐‑–—]/g, '-')
    .split(/\s+/);
  for (const token of written.filter((word) => /\p{L}/u.test(word))) {
    const bare = token.replace(/\.$/, '');
    if (bare.length === 1 || (token.endsWith('.') && abbreviation.test(bare))) {
      parts.initials.push(soundsOf(bare).charAt(0));
      continue;
    }
    const pieces = withChildWordApart(bare)
      .split('-')
      .map(soundsOf)
      .filter((piece) => piece !== '');
    const last = pieces.at(-1) ?? '';
    const child = childWord(last);
    if (child) {
      const named = pieces.length > 1 ? pieces.slice(0, -1).join('') : parts.words.pop();
      if (named !== undefined) parts.fathers.push(fatherNamed(named, child, true));
      continue;
    }
    const whole = pieces.join('');
    const father = fatherIn(whole);
    if (father) parts.fathers.push(father);
    else if (pieces.length > 1 && pieces.some(looksLikeSurname)) parts.doubles.push(pieces);
    else if (whole !== '') parts.words.push(whole);
  }
  return parts;
}
