import { createHash } from 'node:crypto';
import { type DemoPerson, type DemoPlaceName, type DemoSecrets, demoPlaceNames, demoShelterNames } from '../../hub/demo/network.ts';

/** A unique string no answer may hold by chance; the same in every run, so that workers agree. */
const canary = (name: string): string => `canary${createHash('sha256').update(`saya canary ${name}`).digest('hex').slice(0, 24)}`;

/** A latitude or longitude with nine digits of its own after the point. */
function canaryDegrees(name: string, whole: number): number {
  const digits = BigInt(`0x${createHash('sha256').update(`saya degrees ${name}`).digest('hex').slice(0, 12)}`) % 900_000_000n;
  return Number(`${whole}.${100_000_000n + digits}`);
}

/** The demo network's secrets as canaries: whoever prints one has leaked it. */
export const canarySecrets: DemoSecrets = {
  locationOf: (place) => ({
    region: canary(`region ${place}`),
    city: canary(`city ${place}`),
    address: canary(`address ${place}`),
    coordinates: { latitude: canaryDegrees(`${place} latitude`, 41), longitude: canaryDegrees(`${place} longitude`, 74) },
    directions: canary(`directions ${place}`),
    phone: canary(`phone ${place}`),
  }),
  nameOf: (person) => canary(`name ${person}`),
  shelterName: (shelter) => canary(`shelter ${shelter}`),
};

/** What is shown to the team, and to nobody else. */
export const wordsOfTheTeam = [
  'contact code phrase',
  'contact if somebody else',
  'contact shared with',
  'custody note',
  'custody receipt',
  'custody who',
  'deadline note',
  'deadline title',
  'evidence description',
  'evidence taken by',
  'evidence title',
  'examination bureau',
  'examination number',
  'examination ordered by',
  'filing addressee',
  'filing grounds',
  'filing receipt',
  'hearing court',
  'hearing note',
  'hearing outcome',
  'hearing room',
  'incident description',
  'incident place',
  'order note',
  'order number',
  'order text',
  'override reason',
  'relative name',
  'relay label',
  'risk note',
  'served court file number',
  'served file name',
  'step reason',
  'violation decision',
  'violation description',
  'violation number',
  'violation told to',
] as const;

/** What the court wrote beside a document it handed in: its own words, which its office is shown as well. */
export const wordsOfTheCourt = ['served court file number', 'served file name'] as const;

/** The last three are on no path of the graph: read with its conditions, fetched as a file, compared and never shown. */
const legalWords = [...wordsOfTheTeam, 'contact value', 'evidence content', 'client name'] as const;

/** What somebody wrote into the story's case, as canaries. */
export const legalCanary = (name: (typeof legalWords)[number]): string => canary(name);

export interface Canary {
  /** What it is, such as `juniper address`. */
  readonly label: string;
  readonly place: DemoPlaceName | null;
  /** Every spelling it could leak in. */
  readonly spellings: readonly string[];
}

const spellingsOf = (text: string): string[] => [
  text,
  Buffer.from(text).toString('base64').replace(/=+$/, ''),
  Buffer.from(text).toString('hex'),
  encodeURIComponent(text),
];

/** Degrees as they would be printed, also rounded to five and four places. */
const degreesOf = (degrees: number): string[] => [String(degrees), degrees.toFixed(5), degrees.toFixed(4)];

const people: readonly DemoPerson[] = ['survivor', 'older-son', 'younger-son', 'respondent'];

export const canaries: readonly Canary[] = [
  ...demoPlaceNames.flatMap((place): Canary[] => {
    const { coordinates, ...texts } = canarySecrets.locationOf(place);
    return [
      ...Object.entries(texts).map(([field, text]) => ({ label: `${place} ${field}`, place, spellings: spellingsOf(text) })),
      { label: `${place} latitude`, place, spellings: degreesOf(coordinates.latitude) },
      { label: `${place} longitude`, place, spellings: degreesOf(coordinates.longitude) },
    ];
  }),
  ...demoShelterNames.map(
    (shelter): Canary => ({ label: `${shelter} name`, place: shelter, spellings: spellingsOf(canarySecrets.shelterName(shelter)) }),
  ),
  ...people.map((person): Canary => ({ label: `${person} name`, place: null, spellings: spellingsOf(canarySecrets.nameOf(person)) })),
  ...legalWords.map((name): Canary => ({ label: name, place: null, spellings: spellingsOf(legalCanary(name)) })),
];

/** The canaries a text gives away. */
export const findCanaries = (text: string): Canary[] =>
  canaries.filter(({ spellings }) => spellings.some((spelling) => text.includes(spelling)));
