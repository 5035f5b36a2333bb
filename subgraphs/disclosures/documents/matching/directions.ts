import type { Found } from './addresses.ts';
import { FuzzyIndex } from './FuzzyIndex.ts';
import { annotate } from './protectedAddress.ts';
import type { Token, Word } from './tokens.ts';
import { isContentWord } from './wordClass.ts';

/** So many content words in a row are somebody's directions, not chance; a text of fewer must be repeated whole. */
const shortestRun = 5;
const seedLength = 3;
/** Three words that more directions than this have in common ("от остановки прямо") distinguish none. */
const commonest = 4;

interface ContentWord {
  /** Index of the token in its text. */
  readonly token: number;
  readonly word: number;
}

interface Route {
  readonly places: number[];
  readonly words: readonly number[];
  /** So many words in a row give it away. */
  readonly shortest: number;
}

/** A text that gives a place away when enough of it is repeated. */
export interface RouteText {
  readonly place: number;
  readonly text: string;
}

export interface Routes {
  find(tokens: readonly Token[]): Found[];
}

const keyOf = (words: readonly number[], from: number): string => words.slice(from, from + seedLength).join(' ');

/**
 * The directions to places. Each content word of a document becomes the nearest word of their vocabulary; three in a row
 * are a seed, and a seed that grows to five, or to six with one wrong between them, is a find. A document costs its
 * different words in the vocabulary, and then a look-up for each word.
 *
 * @param fewestWords a text of fewer content words says nothing of its own, and is not looked for
 */
export function createRoutes(
  texts: readonly RouteText[],
  { fewestWords, wordOf }: { fewestWords: number; wordOf: (text: string) => Word },
): Routes {
  const vocabulary = new FuzzyIndex<number>();
  const known = new Map<string, number>();
  const routes: Route[] = [];
  const byText = new Map<string, Route>();
  const seeds = new Map<string, { route: Route; at: number }[]>();

  const stemOf = ({ readings, plain }: Token): string => readings[0]?.stem ?? plain;
  const isContent = (token: Token): boolean => token.isNumber || isContentWord(token);
  const learn = (token: Token): number => {
    const stem = stemOf(token);
    const word = known.get(stem) ?? known.size;
    known.set(stem, word);
    vocabulary.add(stem, word);
    return word;
  };

  for (const { place, text } of texts) {
    const same = byText.get(text);
    if (same !== undefined) {
      same.places.push(place);
      continue;
    }
    const { tokens } = annotate(text, wordOf);
    const words = tokens.filter(isContent).map(learn);
    const route = { places: [place], words, shortest: Math.min(shortestRun, words.length) };
    byText.set(text, route);
    if (words.length < Math.max(fewestWords, seedLength)) continue;
    routes.push(route);
    for (let at = 0; at + seedLength <= words.length; at += 1) {
      const key = keyOf(words, at);
      const list = seeds.get(key);
      if (list === undefined) seeds.set(key, [{ route, at }]);
      else list.push({ route, at });
    }
  }

  const nearest = (token: Token): number => {
    const stem = stemOf(token);
    return known.get(stem) ?? vocabulary.find(stem)[0] ?? -1;
  };

  /** How far a document and a route agree from a pair of places on, in one direction, over at most one wrong word. */
  function agreement(content: readonly ContentWord[], words: readonly number[], at: { content: number; route: number; step: 1 | -1 }) {
    let steps = 0;
    let agreed = 0;
    let wrong = 0;
    let straight = 0;
    for (let next = 1; next <= shortestRun + 1; next += 1) {
      const word = words[at.route + next * at.step];
      if (word === undefined) break;
      if (content[at.content + next * at.step]?.word === word) {
        agreed += 1;
        steps = next;
        if (wrong === 0) straight = next;
      } else {
        wrong += 1;
        if (wrong > 1) break;
      }
    }
    return { agreed, steps, straight };
  }

  return {
    find: (tokens) => {
      if (routes.length === 0) return [];
      const content: ContentWord[] = [];
      tokens.forEach((token, index) => {
        if (isContent(token)) content.push({ token: index, word: nearest(token) });
      });
      const words = content.map(({ word }) => word);
      const found: Found[] = [];
      for (let at = 0; at + seedLength <= words.length; at += 1) {
        if (words[at] === -1) continue;
        const seeded = seeds.get(keyOf(words, at)) ?? [];
        if (seeded.length > commonest) continue;
        for (const { route, at: routeAt } of seeded) {
          const back = agreement(content, route.words, { content: at, route: routeAt, step: -1 });
          const on = agreement(content, route.words, { content: at + seedLength - 1, route: routeAt + seedLength - 1, step: 1 });
          const straight = back.straight + seedLength + on.straight;
          const withOneWrong = seedLength + Math.max(back.agreed + on.straight, back.straight + on.agreed);
          if (straight < route.shortest && withOneWrong <= shortestRun) continue;
          const begins = straight >= route.shortest ? at - back.straight : at - back.steps;
          found.push(...route.places.map((place) => ({ place, token: content[begins]?.token ?? 0 })));
        }
      }
      return found;
    },
  };
}
