export const mediaTypes = [
  'text/plain',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'image/jpeg',
] as const;
export type MediaType = (typeof mediaTypes)[number];

/** The accepted type a header names; parameters such as charset are for others. */
export function mediaTypeOf(header: string): MediaType | null {
  const name = header.split(';', 1)[0]?.trim().toLowerCase();
  return mediaTypes.find((type) => type === name) ?? null;
}

export type SniffedType = MediaType | 'OLE' | 'OTHER';

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);

/** Readers look for a PDF's header in its first kilobyte (ISO 32000-1, annex H). */
const headerReach = 1024;

/** What the bytes say they are; text is whatever says nothing else and holds no NUL that UTF-16 does not explain. */
export function sniffedType(bytes: Uint8Array): SniffedType {
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06))
    return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return 'OLE';
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headerReach));
  if (head.includes('%PDF-')) return 'application/pdf';
  const isUtf16 = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
  return isUtf16 || !bytes.includes(0) ? 'text/plain' : 'OTHER';
}

/** An encrypted word-processor file is an old-style container with this stream in it (MS-OFFCRYPTO 2.3.4.4). */
export const holdsEncryptedPackage = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from('EncryptedPackage', 'utf16le'));
