import type { NameRange } from './addressShape.ts';
import { isWithin, tolerance } from './FuzzyIndex.ts';
import type { Annotated } from './houseNumber.ts';
import { kyrgyzStem, nounStem } from './skeleton.ts';
import type { Token } from './tokens.ts';

/** Towns of the country, so that an address in another one is known to be another also where no г. stands before it. */
const townsOfTheCountry =
  'Бишкек Ош Джалал-Абад Каракол Токмок Токмак Кара-Балта Балыкчы Нарын Талас Баткен Узген Озгон Кызыл-Кия Кант Чолпон-Ата Кара-Суу Кара-Куль Майлуу-Суу Таш-Кумыр Кербен Исфана Сулюкта Ноокат Кочкор-Ата Шопоков Каинды Кемин Кочкор Ат-Башы Токтогул Базар-Коргон Сокулук Лебединовка Беловодское Кызыл-Суу Алматы Ташкент Москва'.split(
    ' ',
  );

const longestTown = 3;

const joinedOf = (tokens: readonly Token[]): string => tokens.map(({ readings }) => readings[0]?.whole ?? '').join('');

const keysOf = (skeleton: string): string[] => [
  ...new Set([skeleton, nounStem(skeleton), kyrgyzStem(skeleton), nounStem(kyrgyzStem(skeleton))]),
];

/** A town's name as staff typed it, without г. or шаары. */
export interface Town {
  readonly skeleton: string;
  readonly keys: readonly string[];
}

/** The town in what staff typed for it, which may name the region too: of its parts, the one that says so, else the first. */
export function townOf({ tokens, classes }: Annotated): Town | null {
  const parts: number[][] = [];
  tokens.forEach((token, at) => {
    if (at === 0 || /[,;(/]/.test(token.before)) parts.push([]);
    parts.at(-1)?.push(at);
  });
  const places = parts.filter((part) => part.some((at) => classes[at] === 'NAME') && !part.some((at) => classes[at] === 'REGION'));
  const chosen = places.find((part) => part.some((at) => classes[at] === 'SETTLEMENT')) ?? places[0] ?? [];
  const skeleton = joinedOf(tokens.filter((_, at) => chosen.includes(at) && classes[at] === 'NAME'));
  return skeleton === '' ? null : { skeleton, keys: [skeleton, nounStem(skeleton)] };
}

const isTown = (skeleton: string, { keys, skeleton: whole }: Town): boolean =>
  keysOf(skeleton).some((key) => keys.includes(key)) || (whole.length > 5 && isWithin(whole, skeleton, tolerance(whole.length)));

const isAmong = (towns: ReadonlySet<string>, skeleton: string): boolean => keysOf(skeleton).some((key) => towns.has(key));

export type TownJudgement = 'SAME' | 'OTHER' | 'UNSAID';

const longestReach = 10;
const skipped: ReadonlySet<string> = new Set(['STREET', 'DISTRICT', 'HOUSE', 'GLUE', 'CUE', 'FLAT']);
const compound = /^[\s-]$/;

export interface Towns {
  /** Whether the words about an address say the town, and whether it is this one. */
  judge(annotated: Annotated, address: NameRange, town: Town): TownJudgement;
  /** Whether a town of the country ends at a token; judged without the protected places. */
  isPublicAt(annotated: Annotated, at: number): boolean;
  /** Whether a town of the country or of a protected place ends at a token. */
  isKnownAt(annotated: Annotated, at: number): boolean;
}

/** @param skeletonOf the skeletons of a text's words, joined */
export function createTowns(skeletonOf: (name: string) => string, own: readonly Town[]): Towns {
  const ofCountry = new Set(townsOfTheCountry.map(skeletonOf).flatMap((skeleton) => [skeleton, nounStem(skeleton)]));
  const known = new Set([...ofCountry, ...own.flatMap(({ keys }) => keys)]);

  /** Names of one to three words from a token on, in either direction, longest first. */
  function namesAt({ tokens, classes }: Annotated, at: number, step: 1 | -1): string[] {
    const names: string[] = [];
    const taken: Token[] = [];
    for (let next = at; taken.length < longestTown; next += step) {
      const token = tokens[next];
      if (token === undefined || token.isNumber || (classes[next] !== 'NAME' && next !== at)) break;
      const between = step === 1 ? token.before : (tokens[next + 1]?.before ?? '');
      if (next !== at && !compound.test(between)) break;
      if (step === 1) taken.push(token);
      else taken.unshift(token);
      names.unshift(joinedOf(taken));
    }
    return names;
  }

  const endsAt = (annotated: Annotated, at: number, towns: ReadonlySet<string>): boolean =>
    annotated.classes[at] === 'NAME' && namesAt(annotated, at, -1).some((name) => isAmong(towns, name));

  function judgeSide(annotated: Annotated, from: number, step: 1 | -1, town: Town): TownJudgement {
    const { tokens, classes } = annotated;
    let marked = false;
    let inRegion = false;
    for (let at = from, steps = 0; steps < longestReach; at += step, steps += 1) {
      const token = tokens[at];
      const between = (step === 1 ? token : tokens[at + 1])?.before ?? '\f';
      if (token === undefined || /[\f;]/.test(between)) break;
      if (step === 1 && /\n/.test(between) && !between.includes(',')) break;
      const wordClass = classes[at];
      const last = tokens[at - 1];
      if (step === 1 && between.includes('.') && (last?.isNumber || classes[at - 1] === 'NAME')) break;
      if (token.isNumber) {
        if (token.plain.length === 6 || classes[at - 1] === 'FLAT' || classes[at - 1] === 'HOUSE') continue;
        break;
      }
      if (wordClass === 'SETTLEMENT') {
        marked = true;
        continue;
      }
      if (wordClass === 'REGION') {
        inRegion = true;
        continue;
      }
      if (wordClass !== 'NAME') {
        if (!skipped.has(wordClass ?? '')) break;
        continue;
      }
      const names = namesAt(annotated, at, step);
      if (names.some((name) => isTown(name, town))) return 'SAME';
      const settlementBeside = marked || classes[at - 1] === 'SETTLEMENT' || classes[at + 1] === 'SETTLEMENT';
      if (names.some((name) => isAmong(known, name)) || (settlementBeside && token.capital)) return 'OTHER';
      // The name of a region, which stands before its word (Ош облусу) or, read from the right, has been passed.
      if (!inRegion && classes[at + 1] !== 'REGION') break;
    }
    return 'UNSAID';
  }

  return {
    judge: (annotated, { start, end }, town) => {
      const before = judgeSide(annotated, start - 1, -1, town);
      if (before === 'SAME') return 'SAME';
      const after = judgeSide(annotated, end, 1, town);
      return after === 'UNSAID' ? before : after;
    },
    isPublicAt: (annotated, at) => endsAt(annotated, at, ofCountry),
    isKnownAt: (annotated, at) => endsAt(annotated, at, known),
  };
}
