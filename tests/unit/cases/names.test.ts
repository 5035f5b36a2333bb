import { describe, expect, it } from 'vitest';
import { type Grade, gradeOf, type MatchKind, matchKeysOf } from '../../../subgraphs/cases/domain/names/index.ts';
import { differentPeople, type Pair, samePerson, unseen } from './namePairs.ts';

function compare([one, other]: Pair): Grade {
  const keys = matchKeysOf(other);
  return gradeOf(
    matchKeysOf(one).flatMap(({ kind, material }) =>
      keys.filter((key) => key.material === material).map((key) => ({ kind, otherKind: key.kind })),
    ),
  );
}

function figuresOf(same: readonly Pair[], different: readonly Pair[]) {
  const share = (pairs: readonly Pair[], ...grades: readonly Grade[]) => pairs.filter((pair) => grades.includes(compare(pair))).length;
  const hits = share(same, 'HIT');
  return {
    /** Of the pairs that are one person, those somebody looks at. */
    recall: share(same, 'HIT', 'POSSIBLE') / same.length,
    /** Of the pairs that are called certain, those that are one person. */
    precisionOfHit: hits / (hits + share(different, 'HIT')),
    /** Of the pairs that are two people, those somebody looks at for nothing. */
    falseAlarms: share(different, 'HIT', 'POSSIBLE') / different.length,
  };
}

const same = Object.values(samePerson).flat();
const different = Object.values(differentPeople).flat();

describe('names of people in three scripts', () => {
  it('are compared in at least three hundred pairs, none of them twice', () => {
    const written = [...same, ...different].map((pair) => [...pair].sort().join(' / '));
    expect(new Set(written).size).toBe(written.length);
    expect(written.length).toBeGreaterThanOrEqual(300);
  });

  it('find one person again, and are certain of nobody who is another', () => {
    const figures = figuresOf(same, different);
    console.info('name pairs', same.length, different.length, figures);
    expect(figures.recall).toBeGreaterThanOrEqual(0.97);
    expect(figures.precisionOfHit).toBeGreaterThanOrEqual(0.98);
    expect(figures.falseAlarms).toBeLessThanOrEqual(0.03);
  });

  it('do so too in pairs the rules were not made with', () => {
    const figures = figuresOf(unseen.same, unseen.different);
    console.info('unseen name pairs', unseen.same.length, unseen.different.length, figures);
    expect(figures.recall).toBeGreaterThanOrEqual(0.94);
    expect(figures.precisionOfHit).toBe(1);
    expect(figures.falseAlarms).toBeLessThanOrEqual(0.06);
  });

  it('give the same answer whichever is asked about', () => {
    for (const [one, other] of [...same, ...different]) expect(compare([other, one]), `${one} / ${other}`).toBe(compare([one, other]));
  });

  it('are themselves, or may be where they are only first letters', () => {
    for (const name of [...same, ...different].flat()) {
      expect(compare([name, name]), name).not.toBe('CLEAR');
      expect(compare([name, name.toUpperCase()]), name).toBe(compare([name, name]));
    }
  });

  it('seldom raise an alarm among people of whom no two share surname and given name', () => {
    const surnames =
      'Асанов Жумабеков Исаков Исаев Кадыров Темиров Осмонов Абдиев Мамытов Байышов Сыдыков Алиев Турдубаев Токтосунов Эсенов Шаршенов'.split(
        ' ',
      );
    const given = 'Бакыт Нурлан Азамат Эрлан Марат Мурат Тилек Данияр Улан Руслан Канат Талант Максат Чынгыз Элдияр Кубат'.split(' ');
    const people = surnames.flatMap((surname, family) =>
      given.map((name, at) => `${surname} ${name} ${given[(family * 5 + at * 3 + 1) % given.length]}ович`),
    );
    const alarmed = new Set<string>();
    const seen = new Map<string, { kind: MatchKind; at: number }[]>();
    people.forEach((person, at) => {
      for (const { kind, material } of matchKeysOf(person)) {
        const earlier = seen.get(material) ?? [];
        for (const { kind: otherKind, at: other } of earlier)
          if (other !== at && gradeOf([{ kind, otherKind }]) !== 'CLEAR') alarmed.add(`${other} ${at}`);
        seen.set(material, [...earlier, { kind, at }]);
      }
    });
    const pairs = (people.length * (people.length - 1)) / 2;
    console.info('strangers', people.length, 'pairs', pairs, 'alarms', alarmed.size);
    expect(alarmed.size / pairs).toBeLessThan(0.002);
  });

  it.each(['Бакыт', '', '---', 'Б.', '12345', '🙂 🙂', 'Асанов'])('%j is too little to be compared', (name) => {
    expect(matchKeysOf(name)).toEqual([]);
  });

  it('stay within what is kept of a name, however they are written', () => {
    for (const name of [...same, ...different].flat()) expect(matchKeysOf(name).length, name).toBeLessThanOrEqual(90);
    expect(matchKeysOf('Ааа '.repeat(5_000)).length).toBeLessThan(200);
  });
});

describe('equal hashes', () => {
  it.each([
    ['EXACT', 'EXACT', 'HIT'],
    ['NEAR', 'NEAR', 'POSSIBLE'],
    ['SHOWN', 'SOUGHT', 'POSSIBLE'],
    ['SOUGHT', 'SHOWN', 'POSSIBLE'],
    ['SHOWN', 'SHOWN', 'CLEAR'],
    ['SOUGHT', 'SOUGHT', 'CLEAR'],
    ['EXACT', 'NEAR', 'CLEAR'],
  ] as const)('of %s and %s: %s', (kind, otherKind, grade) => {
    expect(gradeOf([{ kind, otherKind }])).toBe(grade);
  });

  it('are as grave as the gravest, and none is clear', () => {
    expect(gradeOf([])).toBe('CLEAR');
    expect(
      gradeOf([
        { kind: 'NEAR', otherKind: 'NEAR' },
        { kind: 'EXACT', otherKind: 'EXACT' },
      ]),
    ).toBe('HIT');
  });
});
