/** A PDF of objects as they are given, numbered from 1; the first is its catalogue. */
export function rawPdf(objects: readonly (string | { readonly dictionary: string; readonly stream: Buffer })[]): Buffer {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = 9;
  const write = (piece: Buffer | string): void => {
    const bytes = Buffer.from(piece as string);
    pieces.push(bytes);
    length += bytes.length;
  };
  objects.forEach((object, index) => {
    offsets.push(length);
    write(`${index + 1} 0 obj\n`);
    if (typeof object === 'string') write(object);
    else {
      write(`<< ${object.dictionary} /Length ${object.stream.length} >>\nstream\n`);
      write(object.stream);
      write('\nendstream');
    }
    write('\nendobj\n');
  });
  const start = length;
  write(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`);
  for (const offset of offsets) write(`${String(offset).padStart(10, '0')} 00000 n \n`);
  write(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.concat(pieces);
}

export const catalogue = '<< /Type /Catalog /Pages 2 0 R >>';
const fonts = '/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>';

/** A PDF of one page with some content and, for it to draw, some forms (objects 5 and on). */
export const pageOf = (
  content: { readonly dictionary: string; readonly stream: Buffer },
  forms: readonly { readonly dictionary: string; readonly stream: Buffer }[] = [],
): Buffer =>
  rawPdf([
    catalogue,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << ${fonts} /XObject << ${forms.map((_, index) => `/X${index} ${index + 5} 0 R`).join(' ')} >> >> >>`,
    content,
    ...forms,
  ]);

/** A form that draws others by their numbers. */
export const formOf = (content: string, draws: readonly number[]): { dictionary: string; stream: Buffer } => ({
  dictionary: `/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << ${fonts} /XObject << ${draws.map((form) => `/X${form} ${form + 5} 0 R`).join(' ')} >> >>`,
  stream: Buffer.from(content),
});

/** Saves a PDF of {@link rawPdf} once more by appending, as an editor does: an object replaced, the old one still in the file. */
export function withAppended(
  earlier: Buffer,
  { number, dictionary, stream }: { number: number; dictionary: string; stream: Buffer },
): Buffer {
  const [, size, start] = /\/Size (\d+)[\s\S]*startxref\n(\d+)\n%%EOF\n$/.exec(earlier.toString('latin1'))?.map(Number) ?? [];
  const object = Buffer.concat([
    Buffer.from(`${number} 0 obj\n<< ${dictionary} /Length ${stream.length} >>\nstream\n`),
    stream,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
  const table = `xref\n${number} 1\n${String(earlier.length).padStart(10, '0')} 00000 n \ntrailer\n<< /Size ${size} /Root 1 0 R /Prev ${start} >>\nstartxref\n${earlier.length + object.length}\n%%EOF\n`;
  return Buffer.concat([earlier, object, Buffer.from(table)]);
}
