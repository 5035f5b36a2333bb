export type Sex = 'F' | 'M';

/** Words of their own after the father's name: "Токтогул уулу", "Токтогул кызы"; in {@link soundsOf}'s letters. */
const childOf: Record<string, Sex> = {
  ulu: 'M',
  ul: 'M',
  ogli: 'M',
  oglu: 'M',
  ugli: 'M',
  uli: 'M',
  kizi: 'F',
  kiz: 'F',
  gizi: 'F',
};
export const childWord = (sounds: string): Sex | null => childOf[sounds] ?? null;

/** The same written together with the father's name, as it was written: its sounds would hide where it begins ("Асанбеккызы", "Айсулуу"). */
export const withChildWordApart = (word: string): string => word.replace(/(?<=\p{L}{3})(уулу|[кгқ]ызы|uulu|[kgq][yiı]z[yiı])$/iu, '-$1');

/** A name's stem: without the vowels at its end, where declension happens ("Сергей", "Сергеевич"; "Али", "Алиевич"). */
const stem = (sounds: string): string => sounds.replace(/(?<=..)[aeiou]+$/, '');

export interface Father {
  readonly father: string;
  readonly sex: Sex;
  /** Written the Kyrgyz way, with "уулу" or "кызы"; such a name often stands where others have a surname. */
  readonly kyrgyz: boolean;
}

export const fatherNamed = (name: string, sex: Sex, kyrgyz: boolean): Father => ({ father: stem(name), sex, kyrgyz });

const patronymics: readonly { ending: RegExp; sex: Sex; kyrgyz: boolean }[] = [
  // With the slips that its many consonants invite.
  { ending: /(?<=..)[eo]v[iqchz]{2,3}$/, sex: 'M', kyrgyz: false },
  { ending: /(?<=..)[eo]v(na|an)$/, sex: 'F', kyrgyz: false },
  // A closed list: in Kyrgyz names -ыч is no ending ("Кубаныч", "Кылыч").
  { ending: /(?<=^(il|nikit|kuzm|fom|luk|sav))iq$/, sex: 'M', kyrgyz: false },
  { ending: /(?<=^(il|nikit|kuzm|fom|luk|sav))(in)?i[qw]na$/, sex: 'F', kyrgyz: false },
];

/** The father a patronymic names, in one word with its ending; null for any other word. */
export function fatherIn(sounds: string): Father | null {
  const found = patronymics.find(({ ending }) => ending.test(sounds));
  return found ? fatherNamed(sounds.replace(found.ending, ''), found.sex, found.kyrgyz) : null;
}

export interface Surname {
  /** As the men of the family write it. */
  readonly surname: string;
  /** Without what Russian added: "Асанов" and "Асан" share it. */
  readonly root: string;
  readonly sex: Sex | null;
}

const surnameEndings: readonly { ending: RegExp; male: string; sex: Sex }[] = [
  { ending: /(?<=..)[eo][vf]a$/, male: 'v', sex: 'F' },
  { ending: /(?<=..)[eo][vf]$/, male: 'v', sex: 'M' },
  { ending: /(?<=..)([sc]k)aia$/, male: 'i', sex: 'F' },
  { ending: /(?<=..)([sc]k)i$/, male: 'i', sex: 'M' },
];

/** Endings no given name has (with two letters before them: "Лев" is one). */
export const looksLikeSurname = (sounds: string): boolean =>
  sounds.length > 4 && (surnameEndings.some(({ ending }) => ending.test(sounds)) || /(enko|tegin)$/.test(sounds));

/** A word taken as a surname. */
export function surnameOf(sounds: string): Surname {
  const found = surnameEndings.find(({ ending }) => ending.test(sounds));
  // -in alone says nothing of sex or even of being a surname ("Эркин", "Марина"): only the two forms are made one.
  const surname = (found?.sex === 'F' ? sounds.replace(/aia$/, 'i').replace(/a$/, '') : sounds)
    .replace(/(?<=[eo])f$/, 'v')
    .replace(/(?<=...)ina$/, 'in');
  const root = stem(surname.replace(/(?<=..)([eo]v|tegin|(?<=...)in|[sc]ki)$/, ''));
  return { surname, root, sex: found?.sex ?? null };
}
