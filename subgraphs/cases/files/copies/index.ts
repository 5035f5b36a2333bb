import type { MediaType } from '../../domain/evidence/mediaTypes.ts';
import type { Source } from '../segments.ts';
import { type Edit, Malformed, orderedEdits } from './edits.ts';
import { filmEdits } from './films.ts';
import { heicEdits } from './heic.ts';
import { jpegEdits } from './jpeg.ts';
import type { FoundLocation } from './location.ts';
import { pngEdits } from './png.ts';
import { mp3Edits, wavEdits } from './sounds.ts';

export { copyBytes, edited } from './edits.ts';
export { orientationOfCopy } from './jpeg.ts';
export type { FoundLocation } from './location.ts';

type Look = (source: Source) => Promise<{ edits: Edit[]; location: FoundLocation | null }>;

const picture =
  (look: (picture: Buffer) => ReturnType<typeof jpegEdits>): Look =>
  async (source) =>
    look(await source.read(0, source.bytes));

/**
 * What can be taken out for certain, by type. Text has nothing beside what it says. Null: documents and archives hold
 * pictures of their own in ways without number, and the notes of an Ogg file are under its checksums.
 */
const looks: Readonly<Record<MediaType, Look | null>> = {
  JPEG: picture(jpegEdits),
  PNG: picture(pngEdits),
  HEIC: heicEdits,
  MP4: filmEdits,
  QUICKTIME: filmEdits,
  M4A: filmEdits,
  MP3: mp3Edits,
  WAV: wavEdits,
  TEXT: async () => ({ edits: [], location: null }),
  OGG: null,
  PDF: null,
  DOCX: null,
  ZIP: null,
};

export interface CopyPlan {
  /** What stands otherwise in the copy. */
  readonly edits: readonly Edit[];
  /** What the original tells of where it was taken; null when it does not. */
  readonly location: FoundLocation | null;
}

/** How a copy is made that does not tell where it was taken; null when none can be vouched for. @throws FileDamaged */
export async function planCopy(type: MediaType, source: Source): Promise<CopyPlan | null> {
  try {
    const found = await looks[type]?.(source);
    return found === undefined ? null : { edits: orderedEdits(found.edits), location: found.location };
  } catch (error) {
    // A length past the end of what was read is malformed as well.
    if (error instanceof Malformed || error instanceof RangeError) return null;
    throw error;
  }
}
