import { compromise } from './compromise.ts';
import { consentAndReveal, withdraw } from './consent.ts';
import { checkMotion } from './document.ts';
import { breakGlass } from './glass.ts';
import { lawyerLooks, staffLook } from './insiders.ts';
import { tryEveryWay } from './intruders.ts';
import { walkLegalHalf } from './legalHalf.ts';
import { arrive, attach, findRoom, referAndAccept } from './referral.ts';
import type { StoryOptions } from './step.ts';

export { printStep, type Step } from './step.ts';

/** Walks the story, checking every step; leaves the room free again, so that it can be walked once more. */
export async function walkStory(options: StoryOptions): Promise<void> {
  const { ask, sdl, tell } = options;
  const referral = await referAndAccept({ ask, tell }, await findRoom(options));
  await attach({ ask, tell }, referral);
  for (const persona of ['police', 'opposing-counsel', 'court-clerk'] as const) await tryEveryWay({ ask, sdl, tell }, persona, referral.id);
  await lawyerLooks({ ask, tell }, referral);
  await staffLook({ ask, tell });
  const consentId = await consentAndReveal({ ask, tell });
  await withdraw({ ask, tell }, consentId);
  await checkMotion({ ask, tell });
  await breakGlass({ ask, tell });
  await compromise({ ask, tell }, referral);
  await arrive({ ask, tell }, referral);
  await walkLegalHalf(options);
}
