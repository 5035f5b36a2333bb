import { Extract, type Extraction, type ReadingLimits } from './extraction.ts';

/**
 * Text in whatever letters it came: UTF-16 by its mark, UTF-8 when it is sound, else windows-1251, which older offices
 * still write.
 */
export function decodedText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}

const lineBreak = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/;

export function readPlainText(bytes: Uint8Array, limits: ReadingLimits): Extraction {
  const extract = new Extract(limits);
  decodedText(bytes)
    .split(lineBreak)
    .forEach((text, index) => {
      extract.add('BODY', text, { line: index + 1 });
    });
  return extract;
}
