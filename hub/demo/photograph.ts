const tiff = (() => {
  // Big endian; IFD0 with orientation 6, body serial number and a GPS IFD of 42°52'30"N 74°35'15"E.
  const ifd = (at: number, entries: readonly (readonly [number, number, number, Buffer])[]) => {
    const bytes = Buffer.alloc(2 + entries.length * 12 + 4);
    bytes.writeUInt16BE(entries.length, 0);
    entries.forEach(([tag, type, count, value], index) => {
      bytes.writeUInt16BE(tag, 2 + index * 12);
      bytes.writeUInt16BE(type, 4 + index * 12);
      bytes.writeUInt32BE(count, 6 + index * 12);
      value.copy(bytes, 10 + index * 12);
    });
    return { at, bytes };
  };
  const long = (value: number) => Buffer.from([value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]);
  const rational = (numbers: readonly number[]) => Buffer.concat(numbers.flatMap((one) => [long(one), long(1)]));
  const gps = ifd(8 + 42, [
    [1, 2, 2, Buffer.from('N\0')],
    [2, 5, 3, long(200)],
    [3, 2, 2, Buffer.from('E\0')],
    [4, 5, 3, long(224)],
  ]);
  const first = ifd(8, [
    [0x0112, 3, 1, Buffer.from([0, 6, 0, 0])],
    [0x010f, 2, 4, Buffer.from('Cam\0')],
    [0x8825, 4, 1, long(gps.at)],
  ]);
  const bytes = Buffer.alloc(260);
  Buffer.from('4d4d002a00000008', 'hex').copy(bytes);
  first.bytes.copy(bytes, first.at);
  gps.bytes.copy(bytes, gps.at);
  rational([42, 52, 30]).copy(bytes, 200);
  rational([74, 35, 15]).copy(bytes, 224);
  return bytes;
})();

/** EXIF with a place, a turn and the name of a maker. */
export const exifWithPlace = Buffer.concat([Buffer.from('Exif\0\0'), tiff]);

const segment = (marker: number, content: Uint8Array) =>
  Buffer.concat([Buffer.from([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255]), content]);

/** A photograph as a phone takes it, as far as its form goes. @param shown what the picture itself holds */
export const photograph = (shown: string): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    segment(0xe1, exifWithPlace),
    segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude="42,52.5N"/>')),
    segment(0xfe, Buffer.from('Owner Fictitious')),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from(shown),
    Buffer.from([0xff, 0x00, 0xff, 0xd0, 0x12, 0xff, 0xd9]),
    Buffer.from('a second picture with GPSLatitude'),
  ]);
