type Field = { readonly tag: number; readonly type: 1 | 2 | 5 | 7; readonly bytes: Buffer; readonly count: number };
type Directory = readonly (Field | { readonly tag: number; readonly directory: Directory })[];

const ascii = (tag: number, text: string): Field => {
  const bytes = Buffer.from(`${text}\0`, 'utf8');
  return { tag, type: 2, bytes, count: bytes.length };
};
const rationals = (tag: number, values: readonly number[]): Field => {
  const bytes = Buffer.alloc(values.length * 8);
  values.forEach((value, index) => {
    bytes.writeUInt32LE(Math.round(value * 10_000), index * 8);
    bytes.writeUInt32LE(10_000, index * 8 + 4);
  });
  return { tag, type: 5, bytes, count: values.length };
};

/** A little-endian TIFF of one directory and those within it. */
function tiff(root: Directory): Buffer {
  const blocks: Buffer[] = [Buffer.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0])];
  let end = 8;
  const place = (directory: Directory): number => {
    const start = end;
    const head = Buffer.alloc(2 + directory.length * 12 + 4);
    blocks.push(head);
    end += head.length;
    head.writeUInt16LE(directory.length, 0);
    directory.forEach((field, index) => {
      const at = 2 + index * 12;
      head.writeUInt16LE(field.tag, at);
      if ('directory' in field) {
        head.writeUInt16LE(4, at + 2);
        head.writeUInt32LE(1, at + 4);
        head.writeUInt32LE(place(field.directory), at + 8);
        return;
      }
      head.writeUInt16LE(field.type, at + 2);
      head.writeUInt32LE(field.count, at + 4);
      if (field.bytes.length <= 4) field.bytes.copy(head, at + 8);
      else {
        head.writeUInt32LE(end, at + 8);
        blocks.push(field.bytes);
        end += field.bytes.length;
      }
    });
    return start;
  };
  place(root);
  return Buffer.concat(blocks);
}

const degrees = (value: number): number[] => {
  const minutes = (Math.abs(value) % 1) * 60;
  return [Math.floor(Math.abs(value)), Math.floor(minutes), (minutes % 1) * 60];
};

const segment = (marker: number, content: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
};

export interface PhotoFacts {
  readonly description?: string;
  readonly comment?: string;
  readonly position?: { readonly latitude: number; readonly longitude: number };
  /** Attributes of its XMP packet. */
  readonly xmp?: Readonly<Record<string, string>>;
  /** A segment of plain words. */
  readonly remark?: string;
}

/** A grey photograph of 8 by 8 points that knows where it was taken. */
export function jpegFile({ description, comment, position, xmp, remark }: PhotoFacts): Buffer {
  const userComment = Buffer.concat([Buffer.from('UNICODE\0', 'latin1'), Buffer.from(comment ?? '', 'utf16le')]);
  const directory: Directory = [
    ascii(0x010e, description ?? 'photo'),
    ...(comment === undefined
      ? []
      : [{ tag: 0x8769, directory: [{ tag: 0x9286, type: 7, bytes: userComment, count: userComment.length } as const] }]),
    ...(position === undefined
      ? []
      : [
          {
            tag: 0x8825,
            directory: [
              ascii(1, position.latitude < 0 ? 'S' : 'N'),
              rationals(2, degrees(position.latitude)),
              ascii(3, position.longitude < 0 ? 'W' : 'E'),
              rationals(4, degrees(position.longitude)),
            ],
          },
        ]),
  ];
  const attributes = Object.entries(xmp ?? {}).map(([name, value]) => ` ${name}="${value}"`);
  const packet = `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="rdf" xmlns:exif="exif" xmlns:dc="dc"><rdf:Description${attributes.join('')}/></rdf:RDF></x:xmpmeta>`;
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff(directory)])),
    ...(xmp === undefined ? [] : [segment(0xe1, Buffer.from(packet, 'utf8'))]),
    ...(remark === undefined ? [] : [segment(0xfe, Buffer.from(remark, 'utf8'))]),
    segment(0xc0, Buffer.from([8, 0, 8, 0, 8, 1, 1, 0x11, 0])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x7f, 0xff, 0xd9]),
  ]);
}
