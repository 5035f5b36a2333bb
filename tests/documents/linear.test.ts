import { describe, expect, it } from 'vitest';
import { DocumentText, findMentions } from '../../subgraphs/disclosures/documents/index.ts';
import { inFull } from '../support/extent.ts';
import { corpusPlaces } from './corpus/places.ts';

/** One line without a break. */
const asDocument = (text: string): DocumentText =>
  new DocumentText({ passages: [{ part: 'BODY', page: null, line: 1, text }], unread: [] });

/** Of the processor, which somebody else may have meanwhile. */
function milliseconds(text: string): number {
  const document = asDocument(text);
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    findMentions(document, corpusPlaces);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

const filled = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Below so many milliseconds everything else is measured. */
const noise = 15;
const length = inFull ? 60_000 : 20_000;

describe('a document made to be slow', () => {
  it.each([
    ['digits', '1234567890'],
    ['digits apart', '1 '],
    ['digits with commas', '12,'],
    ['spaces', ' '],
    ['stops', '.'],
    ['hyphens and breaks', 'а-\u2028'],
    ['letters', 'а'],
    ['letters apart', 'а '],
    ['apostrophes', "а'"],
    ['streets', 'ул. '],
    ['streets and numbers', 'ул. 1 '],
    ['houses', 'дом '],
    ['decimals', '42.8713 '],
    ['degrees', "42°5'"],
    ['percent signs', '%D1%83'],
    ['plus codes', '8JV8VJC7+2F'],
    ['telephones', '0301 551207 '],
    ['numbers in words', 'сто двадцать три '],
    ['soft hyphens', '\u00ad '],
    ['nothing visible', '\u200b'],
    ['marks on nothing', '\u0301'],
    ['the same address', 'ул. Тополёва 12, '],
    ['the same directions', 'пройти сто метров до зелёных ворот '],
  ])('of %s costs no more than in proportion', { retry: 2 }, (_, unit) => {
    const once = milliseconds(filled(unit, length));
    const twice = milliseconds(filled(unit, length * 2));
    expect(twice).toBeLessThan(4 * Math.max(once, noise));
  });

  it('reads a long line without a break', () => {
    const text = filled('ул. Тополёва 12, 1 .,- а 42.8713 ', inFull ? 1_000_000 : 250_000);
    expect(findMentions(asDocument(text), corpusPlaces).mentions.length).toBe(1);
  });

  it('reads a million lines of nothing visible', () => {
    const passages = Array.from({ length: 200_000 }, (_, index) => ({
      part: 'BODY' as const,
      page: null,
      line: index + 1,
      text: index % 1000 ? '\u200b' : 'а-',
    }));
    expect(findMentions(new DocumentText({ passages, unread: [] }), corpusPlaces).mentions).toEqual([]);
  });
});
