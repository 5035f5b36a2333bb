/** The finaliser of MurmurHash3: every bit of the number reaches every bit of the result, and no two numbers meet. */
function mix(number: number): number {
  let bits = number | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

const golden = 0x9e3779b9;

/**
 * Numbers made from a counter instead of from the number before: the same seed, stream, index and lane give the same
 * number, in whatever order they are asked for.
 */
export interface Stream {
  /** 32 bits. */
  bits(index: number, lane?: number): number;
  /** From 0 up to but not including `below`. */
  below(below: number, index: number, lane?: number): number;
  /** From 0 up to but not including 1. */
  share(index: number, lane?: number): number;
  /** In the form of a random UUID; no two indexes of one stream share one. */
  uuid(index: number): string;
  bytes(length: number, index: number): Uint8Array;
}

const hex = Array.from({ length: 65_536 }, (_, value) => value.toString(16).padStart(4, '0'));
const hexOf = (bits: number) => `${hex[bits >>> 16]}${hex[bits & 0xffff]}`;

export function streamOf(seed: number, name: string): Stream {
  const start = [...name].reduce((state, letter) => mix(state + letter.charCodeAt(0)), mix(seed ^ golden));
  const bits = (index: number, lane = 0) => mix(mix(start ^ index) + Math.imul(lane, golden));
  return {
    bits,
    below: (below, index, lane) => Math.floor((bits(index, lane) / 2 ** 32) * below),
    share: (index, lane) => bits(index, lane) / 2 ** 32,
    uuid(index) {
      const [second, third] = [hexOf(bits(index, 1)), hexOf((bits(index, 2) & 0x3fffffff) | 0x80000000)];
      return `${hexOf(bits(index, 0))}-${second.slice(0, 4)}-4${second.slice(5)}-${third.slice(0, 4)}-${third.slice(4)}${hexOf(bits(index, 3))}`;
    },
    bytes(length, index) {
      return Uint8Array.from({ length }, (_, at) => bits(index, at >> 2) >>> ((at & 3) * 8));
    },
  };
}

/** What stands at a point between 0 and 1 when each entry takes its share of the way; the last takes what is left. */
export function pick<Entry extends { readonly share: number }>(table: readonly Entry[], point: number): Entry {
  let left = point;
  for (const entry of table) {
    if (left < entry.share) return entry;
    left -= entry.share;
  }
  const last = table.at(-1);
  if (last === undefined) throw new Error('There is nothing to pick from.');
  return last;
}
