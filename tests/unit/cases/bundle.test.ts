import { describe, expect, it } from 'vitest';
import { jpegCopy, pngCopy } from '../../../subgraphs/cases/papers/bundle/pictureCopy.ts';

const segment = (kind: number, content: string) => {
  const body = Buffer.from(content);
  const head = Buffer.from([0xff, kind, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};
const jpeg = (...segments: Buffer[]) =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...segments,
    Buffer.from([0xff, 0xda, 0, 2]),
    Buffer.from('pixels'),
    Buffer.from([0xff, 0xd9]),
  ]);

describe('a photograph in a bundle', () => {
  it('loses where it was taken and every comment, and keeps its pixels', () => {
    const bare = withoutCameraNotes(
      jpeg(segment(0xe0, 'JFIF'), segment(0xe1, 'Exif GPS'), segment(0xed, 'place'), segment(0xfe, 'comment'), segment(0xdb, 'table')),
    );
    const raw = bare?.toString('latin1') ?? '';
    for (const kept of ['JFIF', 'table', 'pixels']) expect(raw).toContain(kept);
    for (const lost of ['GPS', 'place', 'comment']) expect(raw).not.toContain(lost);
  });

  it.each([
    ['no picture', Buffer.from('nothing of it')],
    ['one that is cut off', jpeg(segment(0xe0, 'JFIF')).subarray(0, 8)],
    ['one whose parts lie about their length', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff]), Buffer.from('x')])],
  ])('is not taken when it is %s', (_what, bytes) => {
    expect(withoutCameraNotes(bytes)).toBeNull();
  });
});
