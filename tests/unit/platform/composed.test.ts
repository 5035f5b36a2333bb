import { describe, expect, it } from 'vitest';
import { composed } from '../../../platform/composed.ts';

describe('an object of several parts', () => {
  it('makes a part when something of it is asked for, once, and the others not', () => {
    const made: string[] = [];
    const parts = composed([
      ({ by }: { by: string }) => {
        made.push(`names of ${by}`);
        return { names: () => by };
      },
      ({ at }: { at: number }) => {
        made.push(`days at ${at}`);
        return { days: () => at, none: null };
      },
    ]);
    parts({ by: 'the first, whose names are learned', at: 0 });
    made.length = 0;
    const one = parts({ by: 'one', at: 1 });
    expect([one.days(), one.days(), one.none]).toEqual([1, 1, null]);
    expect(made).toEqual(['days at 1']);
    expect(parts({ by: 'two', at: 2 }).names()).toBe('two');
    expect(['days' in one, 'years' in one, Reflect.get(one, 'then')]).toEqual([true, false, undefined]);
  });

  it('is not made of two that give the same name', () => {
    const parts = composed([(_from: object) => ({ one: 1 }), (_from: object) => ({ one: 2 })]);
    expect(() => parts({})).toThrow('Two parts give one.');
  });
});
