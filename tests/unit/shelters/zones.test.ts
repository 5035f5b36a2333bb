import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bandOf,
  type Decision,
  type DrawnShelter,
  drawBoard,
  mayBeNamed,
  publishZones,
  type Stage,
  tickBefore,
  wholeNetwork,
  type ZoneRow,
} from '../../../subgraphs/shelters/domain/index.ts';

const zone = (id: string, parentId: string | null = null): ZoneRow => ({ id, name: `Zone ${id}`, parentId, localities: [`${id} bazaar`] });
const shelter = (zoneId: string, operatorOrganisationId: string) => ({ zoneId, operatorOrganisationId });
const three = (zoneId: string) => [shelter(zoneId, 'a'), shelter(zoneId, 'b'), shelter(zoneId, 'a')];
const published = (zones: ZoneRow[], active: ReturnType<typeof shelter>[], id: string) => publishZones('network', zones, active)(id).id;

describe('a zone', () => {
  it('of three shelters of two operators is named', () => {
    expect(published([zone('n')], three('n'), 'n')).toBe('n');
  });

  it('of three shelters of one operator is not', () => {
    expect(published([zone('n')], [shelter('n', 'a'), shelter('n', 'a'), shelter('n', 'a')], 'n')).toBe('network');
  });

  it('of two shelters is not', () => {
    expect(published([zone('n')], [shelter('n', 'a'), shelter('n', 'b')], 'n')).toBe('network');
  });

  it('too small is shown under the nearest ancestor that is large enough', () => {
    const zones = [zone('district', 'city'), zone('city', 'region'), zone('region')];
    const active = [shelter('district', 'a'), shelter('city', 'b'), shelter('region', 'a')];
    expect(published(zones, active, 'district')).toBe('region');
    expect(published(zones, [...active, shelter('city', 'c'), shelter('region', 'b'), shelter('region', 'b')], 'district')).toBe('city');
  });

  it('is given up where those left over beside it would be too few: everybody could tell where they are', () => {
    const beside = [zone('n'), zone('s')];
    expect(published(beside, [...three('n'), shelter('s', 'a')], 'n')).toBe('network');
    expect(published(beside, [...three('n'), shelter('s', 'a'), shelter('s', 'b'), shelter('s', 'b')], 'n')).toBe('n');
    const inside = [zone('district', 'city'), zone('city')];
    expect(published(inside, [...three('district'), shelter('city', 'a')], 'district')).toBe('city');
    expect(published([...inside, zone('empty', 'city')], [...three('district'), ...three('city')], 'district')).toBe('district');
  });

  it('is given up smallest first', () => {
    const zones = [zone('large'), zone('small'), zone('left')];
    const active = [...three('large'), shelter('large', 'c'), ...three('small'), shelter('left', 'a')];
    expect([published(zones, active, 'large'), published(zones, active, 'small')]).toEqual(['large', 'network']);
  });

  it('or what is left over is three shelters of two operators, whatever the map', () => {
    const maps = fc.record({
      parents: fc.array(fc.option(fc.nat({ max: 7 })), { minLength: 1, maxLength: 8 }),
      shelters: fc.array(fc.tuple(fc.nat({ max: 7 }), fc.constantFrom('a', 'b', 'c')), { maxLength: 25 }),
      named: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    });
    fc.assert(
      fc.property(maps, ({ parents, shelters, named }) => {
        const zones = parents.map((parent, index) => zone(String(index), parent === null ? null : String(parent)));
        const active = shelters.map(([zoneId, operator]) => shelter(String(zoneId), operator));
        const zoneOf = publishZones('network', zones, active, (zoneId) => named[Number(zoneId)] === true);
        const groups = new Map<string, ReturnType<typeof shelter>[]>();
        for (const one of active) groups.set(zoneOf(one.zoneId).id, [...(groups.get(zoneOf(one.zoneId).id) ?? []), one]);
        for (const [id, inside] of groups) {
          if (id === 'network' && groups.size === 1) continue;
          expect(mayBeNamed(inside)).toBe(true);
          if (id !== 'network') expect(named[Number(id)]).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('carries the localities of the zones inside it; the whole network carries none', () => {
    const zones = [zone('district', 'city'), zone('city')];
    expect(publishZones('network', zones, three('city'))('district').localities).toEqual(['district bazaar', 'city bazaar']);
    expect(wholeNetwork('network').localities).toBeNull();
  });

  it('whose parents go round in a circle is not named, and that is decided', () => {
    expect(published([zone('a', 'b'), zone('b', 'a')], [], 'a')).toBe('network');
  });

  it('that is unknown is the whole network', () => {
    expect(published([zone('n')], three('n'), 'elsewhere')).toBe('network');
  });
});

describe('the board', () => {
  it.each([
    [0, 'NONE'],
    [1, 'FEW'],
    [2, 'FEW'],
    [3, 'SOME'],
    [40, 'SOME'],
  ])('%i free units are %s', (free, band) => {
    expect(bandOf(free)).toBe(band);
  });

  const row = (publishedZoneId: string, id: string, operatorOrganisationId: string, free: number, of = 4, stage: Stage = 'EMERGENCY') => ({
    id,
    publishedZoneId,
    operatorOrganisationId,
    stage,
    units: Array.from({ length: of }, (_unit, index) => ({ id: `${id}${index}`, free: index < free })),
  });
  const zoneOf = (id: string, free: readonly number[], stage: Stage = 'EMERGENCY') =>
    free.map((count, index) => row(id, `${id}${stage}${index}`, index === 0 ? 'a' : 'b', count, 4, stage));
  const bands = (shelters: readonly DrawnShelter[], earlier: readonly Decision[] = []) =>
    drawBoard(shelters, earlier).map(({ zoneId, stage, band }) => [zoneId, stage, band]);

  it('adds up by published zone, and by stage where that leaves enough of each', () => {
    const north = [...zoneOf('n', [1, 2, 0]), ...zoneOf('n', [0, 0, 0], 'TRANSITIONAL')];
    const south = [...zoneOf('s', [1, 1, 0]), row('s', 'x', 'b', 0, 4, 'TRANSITIONAL')];
    expect(bands([...north, ...south])).toEqual([
      ['n', 'EMERGENCY', 'SOME'],
      ['n', 'TRANSITIONAL', 'NONE'],
      ['s', 'ALL', 'FEW'],
    ]);
  });

  it('does not tell of fewer than three shelters of two operators', () => {
    expect(bands([row('n', 'x', 'a', 1), row('n', 'y', 'b', 1)])).toEqual([]);
    expect(bands([row('n', 'x', 'a', 1), row('n', 'y', 'a', 1), row('n', 'z', 'a', 1)])).toEqual([]);
  });

  it.each([
    ['one room', [1, 0, 0], 'FEW'],
    ['two rooms of two shelters', [0, 0, 0], 'FEW'],
    ['three rooms of one shelter', [4, 1, 0], 'FEW'],
    ['three rooms of two shelters', [3, 2, 0], 'SOME'],
  ])('keeps a band until several have changed: %s', (_what, free, band) => {
    const decided = drawBoard(zoneOf('n', [1, 1, 0]));
    expect(bands(zoneOf('n', free), decided)).toEqual([['n', 'EMERGENCY', band]]);
  });

  it.each([
    ['00:00:00.000', '00:00'],
    ['05:59:59.999', '00:00'],
    ['06:00:00.000', '06:00'],
    ['23:59:59.999', '18:00'],
  ])('at %s is that of %s', (time, tick) => {
    expect(tickBefore(new Date(`2026-11-24T${time}Z`)).toISOString()).toBe(`2026-11-24T${tick}:00.000Z`);
  });
});
