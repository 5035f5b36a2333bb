const marker = 0xff;
const startOfScan = 0xda;

/** What a decoder needs: JFIF and Adobe's note on colours. Where and when a picture was taken stands in the others, and in comments. */
const isNeeded = (kind: number) => kind === 0xe0 || kind === 0xee || !((kind >= 0xe0 && kind <= 0xef) || kind === 0xfe);

/** A JPEG without what the camera wrote beside the picture; null when it is none (ITU-T T.81, annex B). */
export function withoutCameraNotes(bytes: Buffer): Buffer | null {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return null;
  const kept = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== marker) return null;
    const kind = bytes[at + 1] ?? 0;
    if (kind === startOfScan) return Buffer.concat([...kept, bytes.subarray(at)]);
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length) return null;
    if (isNeeded(kind)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return null;
}
