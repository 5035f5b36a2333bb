import { asc } from 'drizzle-orm';
import type { ViewerSession } from '../../../platform/database.ts';
import { pictureBefore } from '../domain/index.ts';
import { zones } from '../tables.ts';
import type { Clock } from './clock.ts';
import { activeShelters, asInPicture, pictureOf } from './pictures.ts';

interface Availability {
  readonly networkId: string;
  /** Sees every unit of the network, for matching and drawing the board only. */
  readonly matching: ViewerSession;
  readonly clock: Clock;
}

/** What is judged when partners ask who has room: shelters as they are, their free rooms as a picture has them. */
export function availabilityReads({ networkId, matching, clock }: Availability) {
  return {
    /** Every shelter families are sent to with its units, the published localities, the database's now, and the picture's moment. */
    candidates: (pictureAt: Date) =>
      matching(async (tx) => {
        const now = await clock(tx);
        const { at, picture } = await pictureOf(tx, { networkId, now, at: pictureAt });
        const [active, areas] = await Promise.all([
          activeShelters(tx),
          tx.select({ localities: zones.localities }).from(zones).orderBy(asc(zones.id)),
        ]);
        // No family is sent to a shelter that is compromised, from that moment on.
        const rows = active.filter(({ shelter }) => shelter.compromisedSince === null);
        return { now, at, rows: asInPicture(rows, picture), known: areas.flatMap(({ localities }) => localities) };
      }),

    /** When each shelter had confirmed its capacity, by the newest picture: a confirmation told at once would tell of an arrival. */
    confirmations: () =>
      matching(async (tx) => {
        const now = await clock(tx);
        const { picture } = await pictureOf(tx, { networkId, now, at: pictureBefore(now) });
        return new Map([...picture].map(([id, { confirmedAt }]) => [id, confirmedAt]));
      }),
  };
}
