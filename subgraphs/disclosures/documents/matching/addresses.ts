import type { ProtectedPlace } from '../mentions.ts';
import { type AddressCandidate, addressCandidates, hasOwnNumber, isClaimed } from './addressCandidates.ts';
import { type NameRange, nameEndsBefore, nameStartsAfter, namesEndingAt, namesStartingAt } from './addressShape.ts';
import type { Annotated, HouseNumber } from './houseNumber.ts';
import { annotate, protectedAddress } from './protectedAddress.ts';
import { type FoundStreet, numberedDistrict, StreetIndex } from './StreetIndex.ts';
import type { Word } from './tokens.ts';
import { createTowns, type Town, type TownJudgement } from './towns.ts';

/** A place found in a document, at the token it begins with. */
export interface Found {
  readonly place: number;
  readonly token: number;
}

interface Occupant {
  readonly place: number;
  readonly town: Town | null;
}

export interface AddressBook {
  candidates(annotated: Annotated): AddressCandidate[];
  find(annotated: Annotated, candidate: AddressCandidate): Found[];
}

function gather<Key>(map: Map<Key, Occupant[]>, key: Key, occupant: Occupant): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [occupant]);
  else list.push(occupant);
}

/**
 * The addresses of places, to be looked for. Every address-like number costs the names that may stand beside it (at
 * most 70 short ranges), each a look-up remembered by its letters, then one look-up by street and house number: the cost
 * grows with the document, and with the places only as far as they are found.
 */
export function createAddressBook(places: readonly ProtectedPlace[], wordOf: (text: string) => Word): AddressBook {
  const streets = new StreetIndex();
  const byHouse = new Map<string, Occupant[]>();
  const byStreet = new Map<number, Occupant[]>();
  const ownTowns: Town[] = [];
  places.forEach((each, place) => {
    const address = protectedAddress(each, wordOf);
    if (address === null) return;
    const { name, district, houses, town } = address;
    const street = district === null ? streets.add(name) : streets.addDistrict(district);
    for (const house of new Set(houses)) gather(byHouse, `${street} ${house}`, { place, town });
    gather(byStreet, street, { place, town });
    if (town !== null) ownTowns.push(town);
  });
  const skeletonOf = (name: string): string =>
    annotate(name, wordOf)
      .tokens.map(({ readings }) => readings[0]?.whole ?? '')
      .join('');
  const towns = createTowns(skeletonOf, ownTowns);

  function streetsBeside(annotated: Annotated, house: HouseNumber): FoundStreet[] {
    const isTown = (at: number) => towns.isKnownAt(annotated, at);
    const found: FoundStreet[] = [];
    for (const at of nameEndsBefore(annotated, house.start)) {
      const district = numberedDistrict(annotated, at);
      if (district !== null) found.push(...streets.findDistrict(district, at));
      for (const name of namesEndingAt(annotated, at)) found.push(...streets.find(annotated, name, isTown));
    }
    // By the same towns as the count of candidates, so that nothing is compared that was not counted.
    if (isClaimed(annotated, house, (at) => towns.isPublicAt(annotated, at))) return found;
    for (const at of nameStartsAfter(annotated, house.end)) {
      const district = numberedDistrict(annotated, at);
      if (district !== null && !hasOwnNumber(annotated, at + 1)) found.push(...streets.findDistrict(district, at));
      for (const name of namesStartingAt(annotated, at))
        if (!hasOwnNumber(annotated, name.end)) found.push(...streets.find(annotated, name, isTown));
    }
    return found;
  }

  /** Of those who live there, whose town the words about the address allow. */
  function inTown(annotated: Annotated, address: NameRange, allowed: readonly TownJudgement[]): (occupant: Occupant) => boolean {
    const judged = new Map<string, boolean>();
    return ({ town }) => {
      if (town === null) return allowed.includes('UNSAID');
      let holds = judged.get(town.skeleton);
      if (holds === undefined) {
        holds = allowed.includes(towns.judge(annotated, address, town));
        judged.set(town.skeleton, holds);
      }
      return holds;
    };
  }

  return {
    candidates: (annotated) => addressCandidates(annotated, (at) => towns.isPublicAt(annotated, at)),

    find: (annotated, candidate) => {
      if (candidate.kind === 'HOUSE') {
        const { house } = candidate;
        return streetsBeside(annotated, house).flatMap(({ street, start, end }) => {
          const address = { start: Math.min(start, house.start), end: Math.max(end, house.end) };
          const occupants = new Set(house.keys.flatMap((key) => byHouse.get(`${street} ${key}`) ?? []));
          return [...occupants]
            .filter(inTown(annotated, address, ['SAME', 'UNSAID']))
            .map(({ place }) => ({ place, token: address.start }));
        });
      }
      const { at, names } = candidate;
      const found = names.flatMap((name) => streets.find(annotated, name, (token) => towns.isKnownAt(annotated, token)));
      return found.flatMap(({ street, start, end }) =>
        (byStreet.get(street) ?? [])
          .filter(inTown(annotated, { start: Math.min(start, at), end: Math.max(end, at + 1) }, ['SAME']))
          .map(({ place }) => ({ place, token: start })),
      );
    },
  };
}
