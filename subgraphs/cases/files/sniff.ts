import { fileTypeFromBuffer } from 'file-type';
import { type MediaType, mediaTypeNamed } from '../domain/evidence/mediaTypes.ts';
import type { Source } from './segments.ts';

/** How much of a file its type is read from: enough for the first entries of a document that is a ZIP. */
export const headBytes = 1024 * 1024;

/** Letters, white space and nothing a program reads as a command to a terminal. */
const isPlain = (text: string) => !/[^\P{Cc}\t\n\f\r]/u.test(text);

/** Whether all of it is text in UTF-8. */
export async function isText(source: Source): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const piece of source.stream()) if (!isPlain(decoder.decode(piece, { stream: true }))) return false;
    return isPlain(decoder.decode());
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/**
 * What a file is by its content, whatever its name or sender says.
 * @param declared what it is said to be: text has no mark of its own, so it is looked for where it is expected only
 */
export async function sniffedType(source: Source, declared: MediaType): Promise<MediaType | null> {
  const head = await source.read(0, headBytes);
  const found = await fileTypeFromBuffer(head);
  if (found === undefined) return declared === 'TEXT' && (await isText(source)) ? 'TEXT' : null;
  const type = mediaTypeNamed(found.mime);
  // Phones write sound alone into a film's container, and a film into either of the two.
  const film: readonly (MediaType | null)[] = ['MP4', 'QUICKTIME', 'M4A'];
  return film.includes(declared) && film.includes(type) ? declared : type;
}
