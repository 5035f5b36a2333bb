import { type Band, bandOf, type Decision, drawBoard, tickBefore } from '../../subgraphs/shelters/domain/index.ts';
import { operatorOf, rooms, type Simulated, shelterIds, week, zoneIds } from './simulatedWeek.ts';

/** How a board is drawn of the rooms that are free, at which ticks. */
export interface Design {
  readonly tick: number;
  readonly start: () => (free: ReadonlySet<string>) => Band[];
}

const drawnShelters = (free: ReadonlySet<string>) =>
  shelterIds.map((id, index) => ({
    id,
    publishedZoneId: zoneIds[Math.floor(index / 4)] ?? '',
    operatorOrganisationId: operatorOf(id),
    stage: 'EMERGENCY' as const,
    units: rooms.filter(({ shelterId }) => shelterId === id).map((room) => ({ id: room.id, free: free.has(room.id) })),
  }));

const bandsOf = (rows: readonly { zoneId: string; band: Band }[]) =>
  zoneIds.map((zoneId) => rows.find((row) => row.zoneId === zoneId)?.band ?? 'NONE');

/** The board as it is. */
export const boardAsItIs: Design = {
  tick: tickBefore(new Date(week)).getTime() - tickBefore(new Date(week - 1)).getTime(),
  start: () => {
    let decisions: Decision[] = [];
    return (free) => {
      decisions = drawBoard(drawnShelters(free), decisions);
      return bandsOf(decisions);
    };
  },
};

/** The board as it was at first: what is so, every quarter of an hour. */
export const boardOfEveryQuarter: Design = {
  tick: 900_000,
  start: () => (free) => zoneIds.map((_id, zone) => bandOf(rooms.filter((room) => room.zone === zone && free.has(room.id)).length)),
};

const quarter = 900_000;

/** For each zone and quarter of an hour: what the board says of it, and whether a family arrived then. */
export function quartersOf({ free, moves }: Simulated, { tick, start }: Design): { sign: string; arrivals: number }[] {
  const draw = start();
  const now = new Set(free);
  let next = 0;
  let before = draw(now);
  const quarters: { sign: string; arrivals: number }[] = [];
  for (let at = tick; at <= week; at += tick) {
    const arrivals = zoneIds.map(() => new Map<number, number>());
    for (; next < moves.length && (moves[next]?.at ?? week) < at; next += 1) {
      const one = moves[next];
      if (one === undefined) break;
      if (one.arrives) now.delete(one.room.id);
      else now.add(one.room.id);
      const slot = Math.floor(one.at / quarter);
      const here = arrivals[one.room.zone];
      if (one.arrives) here?.set(slot, (here.get(slot) ?? 0) + 1);
    }
    const after = draw(now);
    zoneIds.forEach((_id, zone) => {
      for (let slot = (at - tick) / quarter; slot < at / quarter; slot += 1)
        quarters.push({ sign: `${before[zone]} ${after[zone]}`, arrivals: arrivals[zone]?.get(slot) ?? 0 });
    });
    before = after;
  }
  return quarters;
}

const bits = (share: number) => (share <= 0 ? 0 : -share * Math.log2(share));
const entropy = (share: number) => bits(share) + bits(1 - share);

/** What the board tells about whether a family arrived in a quarter of an hour, from many weeks. */
export function learnt(weeks: readonly { sign: string; arrivals: number }[][]) {
  const all = weeks.flat();
  const signs = new Map<string, { quarters: number; with: number }>();
  for (const { sign, arrivals } of all) {
    const seen = signs.get(sign) ?? { quarters: 0, with: 0 };
    signs.set(sign, { quarters: seen.quarters + 1, with: seen.with + (arrivals > 0 ? 1 : 0) });
  }
  const withArrival = all.filter(({ arrivals }) => arrivals > 0).length;
  const before = entropy(withArrival / all.length);
  const after = [...signs.values()].reduce((sum, seen) => sum + (seen.quarters / all.length) * entropy(seen.with / seen.quarters), 0);
  const surest = [...signs.entries()].map(([sign, seen]) => ({ sign, sure: seen.with / seen.quarters, quarters: seen.quarters }));
  return {
    /** Of what it would take to know them all. */
    bitsAnArrival: ((before - after) * all.length) / withArrival,
    allBitsAnArrival: (before * all.length) / withArrival,
    blind: withArrival / all.length,
    surest: surest.sort((one, other) => other.sure - one.sure)[0] ?? { sign: '', sure: 0, quarters: 0 },
    sureOf: (sign: string) => surest.find((one) => one.sign === sign)?.sure ?? 0,
  };
}
