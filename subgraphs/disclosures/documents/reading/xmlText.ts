import { Parser } from 'htmlparser2';
import { decodedText } from './plainText.ts';

export interface XmlEvents {
  /** @param name the element's name without its namespace prefix, which is the writer's choice */
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const declaredEncoding = /^<\?xml[^>]{0,100}encoding\s{0,5}=\s{0,5}["']([\w-]{1,40})["']/;

function xmlOf(bytes: Buffer): string {
  const declared = declaredEncoding.exec(bytes.subarray(0, 200).toString('latin1'))?.[1];
  if (declared === undefined || /^utf-?(?:8|16)$/i.test(declared)) return decodedText(bytes);
  try {
    return new TextDecoder(declared).decode(bytes);
  } catch {
    return decodedText(bytes);
  }
}

/** Reads XML leniently: what a word processor would mend is read too. Entities of a document type are not known. */
export function parseXml(xml: Buffer | string, { open, text, close }: XmlEvents): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open?.(localName(name), attributes),
      ontext: (data) => text?.(data),
      onclosetag: (name) => close?.(localName(name)),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(typeof xml === 'string' ? xml : xmlOf(xml));
}

/** Exif in XMP writes degrees as 42,52.476N or 42,52,28N (XMP specification part 2, GPSCoordinate). */
const xmpDegrees = /^(\d{1,3}),(\d{1,2}(?:\.\d{1,9})?)(?:,(\d{1,2}(?:\.\d{1,9})?))?([NSEW])$/;

const readable = (value: string): string =>
  value
    .trim()
    .replace(xmpDegrees, (_, degrees, minutes, seconds, hemisphere) =>
      seconds === undefined ? `${degrees}° ${minutes}' ${hemisphere}` : `${degrees}° ${minutes}' ${seconds}" ${hemisphere}`,
    );

/** Every text and every attribute of a packet of XMP, one to a line. */
export function xmpLines(packet: Buffer | string): string[] {
  const lines: string[] = [];
  let text = '';
  const flush = () => {
    if (text.trim() !== '') lines.push(readable(text));
    text = '';
  };
  parseXml(packet, {
    open: (_, attributes) => {
      flush();
      for (const [name, value] of Object.entries(attributes))
        if (!name.startsWith('xmlns') && value.trim() !== '') lines.push(readable(value));
    },
    text: (data) => {
      text += data;
    },
    close: flush,
  });
  return lines;
}
