import { open } from 'node:fs/promises';

/** What goes to a witness: a signed head and the leaves since the one before. Hashes only. */
export interface Testimony {
  readonly networkId: string;
  readonly size: number;
  /** The checkpoint, a signed note. */
  readonly note: string;
  readonly firstIndex: number;
  /** SHA-256, base64. */
  readonly leaves: readonly string[];
}

/** Somebody outside the database who keeps what the ledger said. Throws when it was not taken; may be told twice. */
export type Witness = (testimony: Testimony) => Promise<void>;

/** Appends a line of JSON for each checkpoint to a file, on disk before it returns. */
export const fileWitness =
  (path: string): Witness =>
  async (testimony) => {
    const file = await open(path, 'a', 0o600);
    try {
      await file.write(`${JSON.stringify(testimony)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
  };

/** Posts each checkpoint as JSON; anything but a 2xx answer counts as not taken. */
export const postWitness =
  (url: string, { timeoutMilliseconds = 5_000 }: { timeoutMilliseconds?: number } = {}): Witness =>
  async (testimony) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(testimony),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMilliseconds),
    });
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`The witness answered ${response.status}.`);
  };
