import { describe, expect, it } from 'vitest';
import { type FindingKind, findingsIn } from '../../../subgraphs/referrals/domain/index.ts';

/** The words, and what is to be looked at in them, in their order. All fictitious. */
const telling: readonly (readonly [string, readonly (readonly [FindingKind, string])[]])[] = [
  ['Call +996 555 010 203 after nine.', [['PHONE', '+996 555 010 203']]],
  ['Her number is 0555-01-02-03.', [['PHONE', '0555-01-02-03']]],
  ['ring (0312) 55 01 02', [['PHONE', '(0312) 55 01 02']]],
  ['write to someone@example.org please', [['CONTACT', 'someone@example.org']]],
  ['she is @night_owl there', [['CONTACT', '@night_owl']]],
  ['see https://example.org/map/1 for it', [['CONTACT', 'https://example.org/map/1']]],
  ['we are at 12 Heron Street', [['ADDRESS', '12 Heron Street']]],
  ['come to ул. Цапли 12, second floor', [['ADDRESS', 'ул. Цапли 12']]],
  [
    'микрорайон 7 дом 4',
    [
      ['ADDRESS', 'микрорайон 7'],
      ['ADDRESS', 'дом 4'],
    ],
  ],
  ['Цапля көчөсү 15', [['ADDRESS', 'көчөсү 15']]],
  ['meet at 10.12345, 20.54321', [['ADDRESS', '10.12345, 20.54321']]],
  ['Please let Aida Example know.', [['NAME', 'Aida Example']]],
  ['AIDA EXAMPLE is outside', [['NAME', 'AIDA EXAMPLE']]],
  ['The mother of Nurlan is ill.', [['NAME', 'Nurlan']]],
  ['передайте Айде завтра', [['NAME', 'Айде']]],
  ['айгуль примеровна ждёт', [['NAME', 'примеровна']]],
  ['ask for bermet asan kyzy', [['NAME', 'asan kyzy']]],
];

const harmless = [
  '',
  'Fourteen in May.',
  'How old is the boy exactly?',
  'Full tonight. Try again after ten.',
  'She speaks Kyrgyz and Russian, no English.',
  'Two beds and a crib, please. The younger is 6, the older 14.',
  'We have had no room since 2026-11-25, see 25.11.2026.',
  'Сегодня мест нет. Позвоните завтра после десяти.',
  'Бүгүн орун жок. Эртең телефон чалыңыз.',
  'OK. I can take them on Monday.',
  '90 minutes are enough; 150 would be better.',
  'She needs step-free access - is there a lift?',
];

describe('words that leave with a referral', () => {
  it.each(telling)('%j', (text, expected) => {
    expect(findingsIn(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual(expected);
  });

  it.each(harmless.map((text) => [text]))('%j is sent without a question', (text) => {
    expect(findingsIn(text)).toEqual([]);
  });

  it('are found in their order, and none twice', () => {
    const text = 'Tell Aida Example to ring 0555 010 203, or come to 12 Heron Street.';
    const found = findingsIn(text);
    expect(found.map(({ kind }) => kind)).toEqual(['NAME', 'PHONE', 'ADDRESS']);
    for (const [index, { start, end }] of found.entries())
      expect(start).toBeGreaterThanOrEqual(index === 0 ? 0 : (found[index - 1]?.end ?? end));
  });

  it.each(['1 ', 'street ', 'Aa', '1 street ', '((', 'A’', 'a word and another one. '])(
    'are looked through in no more than time for their length, also %j again and again',
    { retry: 2 },
    (unit) => {
      // The least of several: what else the machine does meanwhile only makes one longer.
      const milliseconds = (length: number) => {
        const text = unit.repeat(Math.ceil(length / unit.length));
        const times = [1, 2, 3].map(() => {
          const began = performance.now();
          findingsIn(text);
          return performance.now() - began;
        });
        return Math.min(...times);
      };
      const noise = 5;
      // Sixteen times as long were it in proportion to the length's square.
      expect(milliseconds(8_000)).toBeLessThan(8 * Math.max(milliseconds(2_000), noise));
    },
  );
});
