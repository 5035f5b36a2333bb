/** One message of the Postgres wire protocol (version 3). */
export interface Message {
  /** Its type byte; empty for the first one of a client. */
  readonly type: string;
  readonly bytes: Buffer;
}

/** Cuts what arrives into messages; keeps the rest for the next time. */
export type MessageReader = (chunk: Buffer) => Message[];

/** @param startup whether the first message has no type byte, as a client's has not */
export function readMessages({ startup }: { startup: boolean }): MessageReader {
  let rest = Buffer.alloc(0);
  let untyped = startup;
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    const found: Message[] = [];
    for (;;) {
      const head = untyped ? 0 : 1;
      if (rest.length < head + 4) return found;
      const size = head + rest.readUInt32BE(head);
      if (rest.length < size) return found;
      found.push({ type: untyped ? '' : String.fromCharCode(rest.readUInt8(0)), bytes: rest.subarray(0, size) });
      rest = rest.subarray(size);
      untyped = false;
    }
  };
}

const textUntil = (bytes: Buffer, from: number): [text: string, next: number] => {
  const end = bytes.indexOf(0, from);
  return [bytes.toString('utf8', from, end), end + 1];
};

/**
 * The statement a client's message is about: Parse names one, Bind is the beginning of its run, Query is both.
 * @param named statements this connection has named so far; Parse adds to them
 */
export function statementOf(
  { type, bytes }: Message,
  named: Map<string, string>,
): { readonly text: string; readonly defines: boolean; readonly runs: boolean } | null {
  if (type === 'Q') return { text: textUntil(bytes, 5)[0], defines: true, runs: true };
  if (type === 'P') {
    const [name, next] = textUntil(bytes, 5);
    const [text] = textUntil(bytes, next);
    named.set(name, text);
    return { text, defines: true, runs: false };
  }
  if (type === 'B') {
    const [, next] = textUntil(bytes, 5);
    const [name] = textUntil(bytes, next);
    return { text: named.get(name) ?? '', defines: false, runs: true };
  }
  return null;
}

/** A Query or Parse message with another statement in it. */
export function statementMessage({ type, bytes }: Message, text: string): Buffer {
  const from = type === 'P' ? textUntil(bytes, 5)[1] : 5;
  const [old, next] = textUntil(bytes, from);
  if (old === text) return bytes;
  const changed = Buffer.concat([bytes.subarray(0, from), Buffer.from(`${text}\0`), bytes.subarray(next)]);
  changed.writeUInt32BE(changed.length - 1, 1);
  return changed;
}
