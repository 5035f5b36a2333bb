import { describe, expect, it } from 'vitest';
import { bandOf, drawBoard, publishZones, tickBefore, wholeNetwork, type ZoneRow } from '../../../subgraphs/shelters/domain/index.ts';

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
    expect(published(zones, [...active, shelter('city', 'c')], 'district')).toBe('city');
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

  it('adds up by published zone and stage', () => {
    const row = (publishedZoneId: string, freeUnits: number, stage: 'EMERGENCY' | 'TRANSITIONAL' = 'EMERGENCY') => ({
      publishedZoneId,
      stage,
      freeUnits,
    });
    expect(drawBoard([row('n', 1), row('n', 2), row('n', 0, 'TRANSITIONAL'), row('s', 0)])).toEqual([
      { zoneId: 'n', stage: 'EMERGENCY', band: 'SOME' },
      { zoneId: 'n', stage: 'TRANSITIONAL', band: 'NONE' },
      { zoneId: 's', stage: 'EMERGENCY', band: 'NONE' },
    ]);
  });

  it.each([
    ['02:00:00.000', '02:00'],
    ['02:14:59.999', '02:00'],
    ['02:15:00.000', '02:15'],
    ['23:59:59.999', '23:45'],
  ])('at %s is that of %s', (time, tick) => {
    expect(tickBefore(new Date(`2026-11-24T${time}Z`)).toISOString()).toBe(`2026-11-24T${tick}:00.000Z`);
  });
});
