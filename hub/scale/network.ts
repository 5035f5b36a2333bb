import type { organisations } from '../../subgraphs/referrals/tables.ts';
import type { shelters, units, zones } from '../../subgraphs/shelters/tables.ts';
import { scaleNetworkId as networkId, scaleOrganisationIdOf } from './personas.ts';
import { pick, streamOf } from './random.ts';
import { confirmedHours, languagesSpoken, oldestBoys, partnerKinds, unitBeds, unitStates } from './shape.ts';

type ZoneRow = typeof zones.$inferInsert;
type ShelterRow = typeof shelters.$inferInsert;
type UnitRow = typeof units.$inferInsert;
type OrganisationRow = typeof organisations.$inferInsert;

export interface ScaleSize {
  readonly shelters: number;
  readonly referrals: number;
}

export interface ScaleOptions extends ScaleSize {
  /** The same number gives the same rows. */
  readonly seed: number;
  /** The moment two years of history lead up to; every time is counted back from it. */
  readonly until: Date;
}

const trees = ['Alder', 'Birch', 'Cedar', 'Elm', 'Fir', 'Hazel', 'Larch', 'Oak', 'Pine', 'Rowan', 'Spruce', 'Yew'];
const membersEach = 6;

/** Shelters, operators, partners and zones of a size. What lies in memory is a few numbers a shelter. */
export function scaleNetwork({ seed, shelters: shelterCount, until }: ScaleOptions) {
  const partnerCount = Math.max(12, Math.round(shelterCount / 5));
  const operatorCount = Math.max(2, Math.round(shelterCount / 2.5));
  const districtCount = Math.max(3, Math.round(shelterCount / 12));
  const regionCount = Math.max(2, Math.round(Math.sqrt(districtCount)));
  const stream = (name: string) => streamOf(seed, name);
  const [ids, operatorIds, partnerIds, memberIds, zoneIds, placeIds, unitIds] = [
    stream('shelter'),
    stream('operator'),
    stream('partner'),
    stream('member'),
    stream('zone'),
    stream('place'),
    stream('unit'),
  ];
  const traits = stream('traits of a shelter');
  const sizes = stream('traits of a unit');

  /** How many units there are before a shelter's first. */
  const unitsBefore = new Uint32Array(shelterCount + 1);
  for (let shelter = 0; shelter < shelterCount; shelter += 1)
    unitsBefore[shelter + 1] = (unitsBefore[shelter] ?? 0) + 3 + traits.below(9, shelter, 1);
  const unitCount = unitsBefore[shelterCount] ?? 0;
  const shelterOfUnit = new Uint32Array(unitCount);
  for (let shelter = 0; shelter < shelterCount; shelter += 1) shelterOfUnit.fill(shelter, unitsBefore[shelter], unitsBefore[shelter + 1]);

  const operatorOf = (shelter: number) => (shelter < 3 ? 0 : traits.below(operatorCount, shelter, 2));
  const operatorId = (operator: number) => (operator === 0 ? scaleOrganisationIdOf('shelter') : operatorIds.uuid(operator));
  const partnerId = (partner: number) => (partner === 0 ? scaleOrganisationIdOf('hotline') : partnerIds.uuid(partner));
  const partnerKind = (partner: number) => (partner === 0 ? 'HOTLINE' : pick(partnerKinds, traits.share(partner, 3)).kind);
  /** Members of operators have the even numbers, members of partners the odd ones. */
  const memberOf = (side: 'OPERATOR' | 'PARTNER', organisation: number, which: number) =>
    memberIds.uuid((organisation * membersEach + (which % membersEach)) * 2 + (side === 'PARTNER' ? 1 : 0));
  const unitState = (unit: number) => pick(unitStates, sizes.share(unit, 1)).state;
  const minutesAgo = (minutes: number) => new Date(until.getTime() - minutes * 60_000);
  const regionOf = (district: number) => district % regionCount;
  /** Districts come after the regions they lie in. */
  const zoneId = (zone: number) => zoneIds.uuid(zone);

  return {
    partnerCount,
    unitCount,
    zoneCount: regionCount + districtCount,
    organisationCount: partnerCount + operatorCount + 1,
    shelterId: ids.uuid,
    unitId: unitIds.uuid,
    shelterOfUnit: (unit: number) => shelterOfUnit[unit] ?? 0,
    unitsOf: (shelter: number) => ({ first: unitsBefore[shelter] ?? 0, next: unitsBefore[shelter + 1] ?? 0 }),
    unitState,
    operatorOf,
    operatorId,
    partnerId,
    partnerKind,
    memberOf,
    minutesAgo,

    organisation(index: number): OrganisationRow {
      if (index < partnerCount)
        return { networkId, id: partnerId(index), name: `Partner ${String(index).padStart(4, '0')}`, kind: partnerKind(index) };
      const operator = index - partnerCount;
      if (operator < operatorCount)
        return { networkId, id: operatorId(operator), name: `Operator ${String(operator).padStart(4, '0')}`, kind: 'SHELTER' };
      return { networkId, id: scaleOrganisationIdOf('network'), name: 'Scale Network', kind: 'NETWORK' };
    },

    zone(index: number): ZoneRow {
      if (index < regionCount) return { networkId, id: zoneId(index), name: `Region ${index + 1}`, parentId: null, localities: [] };
      const district = index - regionCount;
      return {
        networkId,
        id: zoneId(index),
        name: `District ${district + 1}`,
        parentId: zoneId(regionOf(district)),
        localities: [`Locality ${district + 1}a`, `Locality ${district + 1}b`],
      };
    },

    shelter(index: number): ShelterRow {
      const confirmed = pick(confirmedHours, traits.share(index, 4));
      const operator = operatorOf(index);
      const { age } = pick(oldestBoys, traits.share(index, 5));
      return {
        networkId,
        id: ids.uuid(index),
        codeName: `${trees[index % trees.length]} ${String(Math.floor(index / trees.length) + 1).padStart(4, '0')}`,
        name: `House ${index + 1}`,
        zoneId: zoneId(regionCount + traits.below(districtCount, index, 6)),
        stage: traits.share(index, 7) < 0.8 ? 'EMERGENCY' : 'TRANSITIONAL',
        operatorOrganisationId: operatorId(operator),
        placeId: placeIds.uuid(index),
        active: traits.share(index, 8) < 0.98,
        confirmedAt: minutesAgo(60 * (confirmed.from + traits.share(index, 9) * (confirmed.to - confirmed.from))),
        confirmedBy: memberOf('OPERATOR', operator, 0),
        oldestBoy: age,
        mostChildren: 2 + traits.below(5, index, 10),
        cribs: traits.share(index, 11) < 0.7,
        pets: traits.share(index, 12) < 0.12,
        stepFree: traits.share(index, 13) < 0.35,
        languages: [...pick(languagesSpoken, traits.share(index, 14)).languages],
        adultsAlone: traits.share(index, 15) < 0.8,
      };
    },

    unit(index: number): UnitRow {
      const shelter = shelterOfUnit[index] ?? 0;
      return {
        networkId,
        id: unitIds.uuid(index),
        shelterId: ids.uuid(shelter),
        label: `Room ${index - (unitsBefore[shelter] ?? 0) + 1}`,
        beds: pick(unitBeds, sizes.share(index, 2)).beds,
        cribs: sizes.share(index, 3) < 0.3 ? 1 : 0,
        stepFree: sizes.share(index, 4) < 0.2,
        state: unitState(index),
        stateSince: minutesAgo(60 + sizes.below(60 * 1440, index, 5)),
        stateBy: memberOf('OPERATOR', operatorOf(shelter), 0),
      };
    },
  };
}

export type ScaleNetwork = ReturnType<typeof scaleNetwork>;
