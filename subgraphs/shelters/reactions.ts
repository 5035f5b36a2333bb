import type { Reactions } from '../../platform/outbox.ts';

/** What is done when something happened here. */
export const shelterReactions: Reactions = {
  'shelter.changed': null,
};
