import type { LocationSecrets } from '../domain/index.ts';

/** A place whose whereabouts must not leave, as staff typed it. */
export interface ProtectedPlace extends LocationSecrets {
  readonly key: string;
}

export type MentionForm = 'ADDRESS' | 'PHONE' | 'COORDINATES' | 'DIRECTIONS';
