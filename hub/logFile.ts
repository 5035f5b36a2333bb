import { closeSync, openSync, writeSync } from 'node:fs';

/** A file lines are added to. What cannot be written (the disk is full) is lost; the next line is tried again. */
export interface LogFile {
  write(text: string | Buffer): void;
  close(): void;
}

/** @param path readable by its owner only */
export function openLogFile(path: string): LogFile {
  const file = openSync(path, 'a', 0o600);
  let open = true;
  return {
    write(text) {
      if (!open) return;
      try {
        writeSync(file, typeof text === 'string' ? Buffer.from(text) : text);
      } catch {
        // A log that cannot be written must not end the service it tells of.
      }
    },
    close() {
      if (open) closeSync(file);
      open = false;
    },
  };
}
