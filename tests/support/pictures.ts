import type { TestHub } from './testNetwork.ts';

/** From now on answers show rooms as they are now: as when five minutes have passed. */
export const takeNewPicture = ({ admin }: Pick<TestHub, 'admin'>) => admin`delete from shelters.pictures`;

/** From now on the board shows what is so now: as when a tick has passed, and enough has changed. */
export async function drawNewBoard({ admin }: Pick<TestHub, 'admin'>): Promise<void> {
  await admin`delete from shelters.board_ticks`;
  await admin`delete from shelters.board_decisions`;
}
