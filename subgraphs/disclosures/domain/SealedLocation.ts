import { inspect } from 'node:util';
import { atLeast, type Precision } from './precision.ts';

/** Everything that gives a place away. */
export interface LocationSecrets {
  readonly region: string;
  readonly city: string;
  readonly address: string;
  readonly coordinates: { readonly latitude: number; readonly longitude: number };
  readonly directions: string;
  readonly phone: string;
}

/** The part of a location one precision gives; the rest is null. */
export type RevealedLocation = { readonly [Field in keyof LocationSecrets]: LocationSecrets[Field] | null };

/** From which precision each field is given. */
export const fieldPrecision: Readonly<Record<keyof LocationSecrets, Precision>> = {
  region: 'REGION',
  city: 'CITY',
  address: 'EXACT',
  coordinates: 'EXACT',
  directions: 'EXACT',
  phone: 'EXACT',
};

const redacted = '[sealed location]';

/** Made by the ledger when an entry has been committed; nothing else opens a location. */
export class RevealPermit {
  readonly entryId: string;
  readonly precision: Precision;
  constructor({ entryId, precision }: { entryId: string; precision: Precision }) {
    this.entryId = entryId;
    this.precision = precision;
  }
}

/**
 * A location that shows itself to nobody: printed, logged or serialised it is redacted, so a forgotten rule cannot
 * leak it. Only {@link reveal} opens it, and only as far as the permit goes.
 */
export class SealedLocation {
  readonly #open: () => Promise<LocationSecrets>;

  constructor(open: () => Promise<LocationSecrets>) {
    this.#open = open;
  }

  async reveal({ precision }: RevealPermit): Promise<RevealedLocation> {
    const given = (field: keyof LocationSecrets) => atLeast(precision, fieldPrecision[field]);
    const secrets = await this.#open();
    return {
      region: given('region') ? secrets.region : null,
      city: given('city') ? secrets.city : null,
      address: given('address') ? secrets.address : null,
      coordinates: given('coordinates') ? secrets.coordinates : null,
      directions: given('directions') ? secrets.directions : null,
      phone: given('phone') ? secrets.phone : null,
    };
  }

  toJSON(): string {
    return redacted;
  }

  toString(): string {
    return redacted;
  }

  [inspect.custom](): string {
    return redacted;
  }
}
