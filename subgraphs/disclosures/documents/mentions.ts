/** A place whose whereabouts must not leave, as staff typed it. */
export interface ProtectedPlace {
  readonly key: string;
  readonly region: string;
  readonly city: string;
  readonly address: string;
  readonly coordinates: { readonly latitude: number; readonly longitude: number };
  readonly directions: string;
  readonly phone: string;
}

export type MentionForm = 'ADDRESS' | 'PHONE' | 'COORDINATES' | 'DIRECTIONS';
