export const hearingTypes = ['PROTECTION', 'CRIMINAL', 'ADMINISTRATIVE', 'FAMILY', 'CUSTODY', 'APPEAL', 'OTHER'] as const;
export const hearingStates = ['SET', 'ADJOURNED', 'HELD'] as const;
export type HearingState = (typeof hearingStates)[number];
export const hearingMoves = ['MOVE', 'ADJOURN', 'HOLD'] as const;
export type HearingMove = (typeof hearingMoves)[number];
/** How she takes part. */
export const attendances = ['IN_PERSON', 'REMOTE', 'BY_LAWYER', 'NOT_KNOWN'] as const;

/** Where a move leads; what is not named cannot be done. An adjourned hearing has no day until it is moved to one. */
export const hearingTransitions: Readonly<Record<HearingState, Partial<Record<HearingMove, HearingState>>>> = {
  SET: { MOVE: 'SET', ADJOURN: 'ADJOURNED', HOLD: 'HELD' },
  ADJOURNED: { MOVE: 'SET' },
  HELD: {},
};

export type HearingWarning = 'SHE_ATTENDS_AT_A_KNOWN_TIME' | 'NO_SAFETY_NOTE';

/** What must be thought of: whoever looks for her knows when and where she will be. */
export function hearingWarnings(
  { state, scheduledAt, attendance }: { state: HearingState; scheduledAt: Date; attendance: (typeof attendances)[number] },
  { safetyNote, now }: { safetyNote: string | null; now: Date },
): readonly HearingWarning[] {
  const exposed = state === 'SET' && scheduledAt > now && (attendance === 'IN_PERSON' || attendance === 'NOT_KNOWN');
  if (!exposed) return [];
  return safetyNote === null ? ['SHE_ATTENDS_AT_A_KNOWN_TIME', 'NO_SAFETY_NOTE'] : ['SHE_ATTENDS_AT_A_KNOWN_TIME'];
}
