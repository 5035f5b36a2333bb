import type { LocationSecrets } from '../../subgraphs/disclosures/domain/index.ts';
import { demoId } from './ids.ts';
import type { DemoOrganisation } from './personas.ts';

/** The demo network's shelters, units, places and its one case. Everything is fictitious; no such streets exist. */
export const demoZones = {
  north: { name: 'Northern districts', localities: ['North Bazaar', 'Old Mill'] },
  south: { name: 'Southern districts', localities: ['South Station', 'Brick Works'] },
} as const;

interface DemoUnit {
  readonly label: string;
  readonly beds: number;
  readonly cribs?: number;
  readonly stepFree?: boolean;
  readonly state?: 'FREE' | 'OCCUPIED' | 'OUT_OF_SERVICE';
  /** Units with the same label lie door to door. */
  readonly adjoining?: string;
  /** Days from now to a planned opening. */
  readonly freeInDays?: number;
}

interface DemoShelter {
  readonly codeName: string;
  readonly name: string;
  readonly operator: DemoOrganisation;
  readonly zone: keyof typeof demoZones;
  readonly stage?: 'EMERGENCY' | 'TRANSITIONAL';
  /** Hours since staff last confirmed the capacity. */
  readonly confirmedHoursAgo: number;
  readonly admission: {
    oldestBoy: number;
    mostChildren: number;
    cribs: boolean;
    pets: boolean;
    stepFree: boolean;
    languages: string[];
    adultsAlone: boolean;
  };
  /** Days a family stays, where staff have said. */
  readonly stay?: { readonly typicalDays: number; readonly mostDays: number };
  readonly units: readonly DemoUnit[];
}

const shelters = {
  juniper: {
    codeName: 'Juniper',
    name: 'Juniper House, family shelter',
    operator: 'juniper-house',
    zone: 'north',
    confirmedHoursAgo: 1,
    admission: { oldestBoy: 16, mostChildren: 4, cribs: true, pets: false, stepFree: true, languages: ['ky', 'ru'], adultsAlone: true },
    stay: { typicalDays: 21, mostDays: 60 },
    units: [
      { label: 'Flat 1', beds: 4, cribs: 1, stepFree: true },
      { label: 'Room 2', beds: 2, state: 'OCCUPIED' },
      { label: 'Room 3', beds: 2, cribs: 1 },
    ],
  },
  poplar: {
    codeName: 'Poplar',
    name: 'Poplar Trust, first house',
    operator: 'poplar-trust',
    zone: 'north',
    confirmedHoursAgo: 1,
    admission: {
      oldestBoy: 12,
      mostChildren: 3,
      cribs: true,
      pets: false,
      stepFree: false,
      languages: ['ky', 'ru', 'uz'],
      adultsAlone: true,
    },
    units: [
      { label: 'Room A', beds: 3, cribs: 1, adjoining: 'first floor' },
      { label: 'Room B', beds: 3, adjoining: 'first floor' },
    ],
  },
  walnut: {
    codeName: 'Walnut',
    name: 'Poplar Trust, second house',
    operator: 'poplar-trust',
    zone: 'north',
    confirmedHoursAgo: 3,
    admission: { oldestBoy: 10, mostChildren: 2, cribs: false, pets: true, stepFree: false, languages: ['ru'], adultsAlone: true },
    units: [
      { label: 'Room 1', beds: 3 },
      { label: 'Room 2', beds: 4, state: 'OCCUPIED', freeInDays: 5 },
    ],
  },
  apricot: {
    codeName: 'Apricot',
    name: 'Apricot Home',
    operator: 'apricot-home',
    zone: 'south',
    confirmedHoursAgo: 0.5,
    admission: {
      oldestBoy: 14,
      mostChildren: 5,
      cribs: true,
      pets: true,
      stepFree: true,
      languages: ['ky', 'ru', 'en'],
      adultsAlone: false,
    },
    units: [
      { label: 'Large room', beds: 5, cribs: 2, stepFree: true, state: 'OCCUPIED' },
      { label: 'Small room', beds: 2, cribs: 1 },
    ],
  },
  maple: {
    codeName: 'Maple',
    name: 'Poplar Trust, second-stage flats',
    operator: 'poplar-trust',
    zone: 'south',
    stage: 'TRANSITIONAL',
    confirmedHoursAgo: 1,
    admission: { oldestBoy: 13, mostChildren: 3, cribs: true, pets: false, stepFree: false, languages: ['ky', 'ru'], adultsAlone: true },
    stay: { typicalDays: 180, mostDays: 365 },
    units: [{ label: 'Flat 1', beds: 4, cribs: 1 }],
  },
  willow: {
    codeName: 'Willow',
    name: 'Apricot Home, annexe',
    operator: 'apricot-home',
    zone: 'south',
    confirmedHoursAgo: 30,
    admission: { oldestBoy: 17, mostChildren: 4, cribs: false, pets: false, stepFree: false, languages: ['ky'], adultsAlone: true },
    units: [{ label: 'Room 1', beds: 4 }],
  },
} as const satisfies Record<string, DemoShelter>;

export type DemoShelterName = keyof typeof shelters;
export const demoShelters: Readonly<Record<DemoShelterName, DemoShelter>> = shelters;
export const demoShelterNames = Object.keys(shelters) as DemoShelterName[];

export const shelterIdOf = (name: DemoShelterName): string => demoId(`shelter ${name}`);
export const unitIdOf = (name: DemoShelterName, label: string): string => demoId(`unit ${name} ${label}`);

/** Places of the survivor of the demo's case. */
export const survivorPlaces = {
  residence: 'RESIDENCE',
  workplace: 'WORKPLACE',
  'school-older': 'SCHOOL',
  'school-younger': 'SCHOOL',
} as const;
/** Where families that are expected at a shelter are met. */
export const meetingSpots = {
  'library-steps': 'juniper',
  'bus-station': 'juniper',
  'clinic-door': 'poplar',
} as const satisfies Record<string, DemoShelterName>;
export type DemoSpotName = keyof typeof meetingSpots;
export const demoSpotNames = Object.keys(meetingSpots) as DemoSpotName[];

export type DemoPlaceName = DemoShelterName | keyof typeof survivorPlaces | DemoSpotName;
export const demoPlaceNames = [...demoShelterNames, ...(Object.keys(survivorPlaces) as (keyof typeof survivorPlaces)[]), ...demoSpotNames];
export const placeIdOf = (name: DemoPlaceName): string => demoId(`place ${name}`);

export const demoCaseId = demoId('case');
/** The respondent of the story's case. */
export const demoPartyId = demoId('party respondent');
/** By which documents are served on the demo case. */
export const demoRelayCode = '5A1A-0000-DE40-C0DE';
export const demoCaseReference = 'KG-2026-014';
/** Where legal days begin and end. */
export const demoTimeZone = 'Asia/Bishkek';

export type DemoPerson = 'survivor' | 'older-son' | 'younger-son' | 'respondent';

/** Everything of the demo that must never reach the wrong reader. Tests seed their own, to look for. */
export interface DemoSecrets {
  locationOf(place: DemoPlaceName): LocationSecrets;
  nameOf(person: DemoPerson): string;
  /** The real name of a shelter. */
  shelterName(shelter: DemoShelterName): string;
}

/** Streets that are on no map. */
const birds = [
  'Sparrow',
  'Finch',
  'Heron',
  'Swallow',
  'Starling',
  'Lark',
  'Robin',
  'Wren',
  'Thrush',
  'Siskin',
  'Bunting',
  'Hoopoe',
  'Oriole',
];

export const fictitiousSecrets: DemoSecrets = {
  locationOf(place) {
    const number = demoPlaceNames.indexOf(place) + 1;
    return {
      region: `Example Region ${number}`,
      city: `Example Town ${number}`,
      address: `${number} ${birds[number % birds.length]} Example Lane`,
      coordinates: { latitude: 10 + number / 1000, longitude: 20 + number / 1000 },
      directions: `Behind the example fountain, gate ${number}.`,
      phone: `+000 555 010${number}`,
    };
  },
  nameOf: (person) =>
    ({
      survivor: 'Example Mother',
      'older-son': 'Example Older Son',
      'younger-son': 'Example Younger Son',
      respondent: 'Example Respondent',
    })[person],
  shelterName: (shelter) => demoShelters[shelter].name,
};
