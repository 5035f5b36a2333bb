export interface RawEntry {
  readonly name: string;
  readonly content: Buffer;
  readonly method?: 0 | 8;
  readonly declaredSize?: number;
  readonly encrypted?: boolean;
}

/** An archive that says of its entries what it is told to say. @param repeats lists every entry so many times, over the same bytes */
export function rawZip(entries: readonly RawEntry[], { repeats = 1 }: { repeats?: number } = {}): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  const fields = ({ method = 0, declaredSize, content, encrypted = false, name }: RawEntry): Buffer => {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(encrypted ? 1 : 0, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(declaredSize ?? content.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    return common;
  };
  for (const entry of entries) {
    const common = fields(entry);
    locals.push(Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(entry.name), entry.content);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, rest, Buffer.from(entry.name)]));
    offset += 30 + Buffer.byteLength(entry.name) + entry.content.length;
  }
  const directory = Buffer.concat(Array.from({ length: repeats }, () => central).flat());
  const count = BigInt(central.length * repeats);
  const zip64 = Buffer.alloc(56);
  zip64.write('PK\x06\x06', 0, 'latin1');
  zip64.writeBigUInt64LE(44n, 4);
  zip64.writeBigUInt64LE(count, 24);
  zip64.writeBigUInt64LE(count, 32);
  zip64.writeBigUInt64LE(BigInt(directory.length), 40);
  zip64.writeBigUInt64LE(BigInt(offset), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 0, 'latin1');
  locator.writeBigUInt64LE(BigInt(offset + directory.length), 8);
  locator.writeUInt32LE(1, 16);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(0xffff, 8);
  end.writeUInt16LE(0xffff, 10);
  end.writeUInt32LE(0xffffffff, 12);
  end.writeUInt32LE(0xffffffff, 16);
  return Buffer.concat([...locals, directory, zip64, locator, end]);
}
