import { daysBetween } from './days.ts';

/** Units by state at the end of a day. */
export interface OccupancyCounts {
  readonly free: number;
  readonly held: number;
  readonly occupied: number;
  readonly outOfService: number;
}

export type OccupancyBand = 'CLOSED' | 'LOW' | 'HIGH' | 'FULL';

/** For those who may not count: of the units in service, how much is taken. */
export function occupancyBand({ free, held, occupied }: OccupancyCounts): OccupancyBand {
  const inService = free + held + occupied;
  if (inService === 0) return 'CLOSED';
  if (free === 0) return 'FULL';
  return (held + occupied) * 2 >= inService ? 'HIGH' : 'LOW';
}

const mostDays = 366;

/** What is wrong with a range of days; null when nothing is. */
export function rangeFault(from: string, to: string): string | null {
  const days = daysBetween(from, to) + 1;
  if (days < 1) return 'to must not be before from.';
  return days > mostDays ? `from and to must be at most ${mostDays} days apart.` : null;
}
