import { demoId } from '../../hub/demo/ids.ts';
import { viewerOf } from '../../hub/demo/personas.ts';
import type { MemberViewer } from '../../platform/viewer.ts';
import type { TestDatabase } from '../support/testNetwork.ts';

/** A network of two zones with four shelters of two operators each, three rooms in every shelter. */
export const networkId = demoId('polled network');
export const zoneIds = [demoId('polled north'), demoId('polled south')] as const;

export interface Room {
  readonly id: string;
  readonly shelterId: string;
  readonly zone: number;
  readonly beds: number;
}
export const roomBeds = [2, 3, 5] as const;
export const shelterIds = zoneIds.flatMap((_id, zone) => [0, 1, 2, 3].map((index) => demoId(`polled shelter ${zone} ${index}`)));
export const rooms: readonly Room[] = shelterIds.flatMap((shelterId, index) =>
  roomBeds.map((beds) => ({ id: demoId(`polled room ${index} ${beds}`), shelterId, zone: Math.floor(index / 4), beds })),
);
export const operatorOf = (shelterId: string): string => demoId(`polled operator ${shelterIds.indexOf(shelterId) % 2}`);

export const polledBy = (persona: 'hotline' | 'coordinator'): MemberViewer => ({ ...viewerOf(persona), networkId });

/** A family moves in, or out. */
export interface Move {
  /** Milliseconds from the beginning. */
  readonly at: number;
  readonly room: Room;
  readonly arrives: boolean;
}

export const hour = 3_600_000;
export const day = 24 * hour;
export const week = 7 * day;

/** A fixed sequence of chances for each seed, so that a run that fails fails again. */
export function chances(seed: number): () => number {
  let state = (seed * 48_271 + 11) % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

export interface Simulated {
  /** Rooms that are free when it begins. */
  readonly free: readonly string[];
  readonly moves: readonly Move[];
}

/** Families that come by chance, each to a room that is free, and stay for a while. */
export function simulate({
  seed,
  arrivalsADay,
  stayDays,
  length = week,
}: {
  seed: number;
  /** In each zone. */
  arrivalsADay: number;
  stayDays: number;
  length?: number;
}): Simulated {
  const chance = chances(seed);
  const wait = (mean: number) => -Math.log(1 - chance()) * mean;
  const moves: Move[] = [];
  const begin: string[] = [];
  zoneIds.forEach((_id, zone) => {
    const here = rooms.filter((room) => room.zone === zone);
    const busyUntil = new Map(here.map((room) => [room.id, chance() < 0.75 ? wait(stayDays * day) : 0]));
    for (const room of here) {
      const until = busyUntil.get(room.id) ?? 0;
      if (until === 0) begin.push(room.id);
      else if (until < length) moves.push({ at: until, room, arrives: false });
    }
    for (let at = wait(day / arrivalsADay); at < length; at += wait(day / arrivalsADay)) {
      const free = here.filter(({ id }) => (busyUntil.get(id) ?? 0) < at);
      const room = free[Math.floor(chance() * free.length)];
      if (room === undefined) continue;
      const until = at + wait(stayDays * day);
      busyUntil.set(room.id, until);
      moves.push({ at, room, arrives: true });
      if (until < length) moves.push({ at: until, room, arrives: false });
    }
  });
  return { free: begin, moves: moves.sort((one, other) => one.at - other.at) };
}

/** Puts the network into the database, with the rooms that are free at the beginning. */
export async function settle({ admin }: TestDatabase, { free }: Simulated): Promise<void> {
  for (const table of ['zones', 'shelters', 'units', 'board_ticks', 'board_decisions', 'pictures', 'searches', 'unmet_demand'])
    await admin`delete from ${admin(`shelters.${table}`)} where network_id = ${networkId}`;
  await admin`insert into shelters.zones ${admin(
    zoneIds.map((id, index) => ({ network_id: networkId, id, name: `Zone ${index}`, localities: `{}` })),
  )}`;
  await admin`insert into shelters.shelters ${admin(
    shelterIds.map((id, index) => ({
      network_id: networkId,
      id,
      code_name: `S${index}`,
      name: `Shelter ${index}`,
      zone_id: zoneIds[Math.floor(index / 4)] ?? null,
      stage: 'EMERGENCY',
      operator_organisation_id: operatorOf(id),
      place_id: demoId(`polled place ${index}`),
      confirmed_at: new Date(),
      confirmed_by: networkId,
      oldest_boy: 17,
      most_children: 9,
      cribs: true,
      pets: true,
      step_free: true,
      languages: '{ky}',
      adults_alone: true,
    })),
  )}`;
  await admin`insert into shelters.units ${admin(
    rooms.map(({ id, shelterId, beds }) => ({
      network_id: networkId,
      id,
      shelter_id: shelterId,
      label: `${beds}`,
      beds,
      cribs: 0,
      step_free: true,
      state: free.includes(id) ? 'FREE' : 'OCCUPIED',
      state_since: new Date(),
      state_by: networkId,
    })),
  )}`;
}

export const move = ({ admin }: TestDatabase, { room, arrives }: Move) =>
  admin`update shelters.units set state = ${arrives ? 'OCCUPIED' : 'FREE'} where network_id = ${networkId} and id = ${room.id}`;
