const mebibyte = 1024 ** 2;

/** The most one file may hold. */
export const mostBytes = 4 * 1024 ** 3;

/** What can be registered: closed, because what is not known here cannot be checked against what it says it is. */
export const mediaTypes = {
  JPEG: { name: 'image/jpeg', ending: 'jpg', most: 64 * mebibyte },
  PNG: { name: 'image/png', ending: 'png', most: 64 * mebibyte },
  HEIC: { name: 'image/heic', ending: 'heic', most: 64 * mebibyte },
  MP4: { name: 'video/mp4', ending: 'mp4', most: mostBytes },
  QUICKTIME: { name: 'video/quicktime', ending: 'mov', most: mostBytes },
  M4A: { name: 'audio/mp4', ending: 'm4a', most: mostBytes },
  MP3: { name: 'audio/mpeg', ending: 'mp3', most: 512 * mebibyte },
  OGG: { name: 'audio/ogg', ending: 'ogg', most: 512 * mebibyte },
  WAV: { name: 'audio/wav', ending: 'wav', most: mostBytes },
  PDF: { name: 'application/pdf', ending: 'pdf', most: 512 * mebibyte },
  DOCX: { name: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', ending: 'docx', most: 64 * mebibyte },
  TEXT: { name: 'text/plain', ending: 'txt', most: 16 * mebibyte },
  ZIP: { name: 'application/zip', ending: 'zip', most: mostBytes },
} as const;

export type MediaType = keyof typeof mediaTypes;

/** The type a declared one names, whatever its letters and parameters; null for one that is not taken. */
export function mediaTypeNamed(declared: string): MediaType | null {
  const [name = ''] = declared.toLowerCase().split(';');
  const aliases: Readonly<Record<string, MediaType>> = {
    'image/jpg': 'JPEG',
    'image/heif': 'HEIC',
    'audio/x-m4a': 'M4A',
    'audio/m4a': 'M4A',
    'audio/mp3': 'MP3',
    'audio/x-wav': 'WAV',
    'audio/wave': 'WAV',
    'audio/vnd.wave': 'WAV',
    'audio/opus': 'OGG',
  };
  const keys = Object.keys(mediaTypes) as MediaType[];
  return keys.find((key) => mediaTypes[key].name === name.trim()) ?? aliases[name.trim()] ?? null;
}
