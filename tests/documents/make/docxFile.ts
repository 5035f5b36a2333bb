import { type Zippable, zipSync } from 'fflate';

export interface WordParts {
  /** Paragraphs, as text or, where they begin with <, as XML. */
  readonly body: readonly string[];
  readonly header?: readonly string[];
  readonly footer?: readonly string[];
  readonly footnotes?: readonly string[];
  readonly comments?: readonly string[];
  /** Addresses of links. */
  readonly links?: readonly string[];
  readonly title?: string;
  readonly customProperty?: string;
  readonly pictures?: readonly Buffer[];
  /** Whole parts by name, over the others. */
  readonly parts?: Readonly<Record<string, string | Buffer>>;
}

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="r" xmlns:wp="wp" xmlns:v="v" xmlns:mc="mc"';
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export const run = (text: string, properties = ''): string => `<w:r>${properties}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph broken into runs of a few letters, as a word processor breaks what was typed and mended. */
export const inRuns = (text: string): string => `<w:p>${(text.match(/.{1,7}/gsu) ?? []).map((piece) => run(piece)).join('')}</w:p>`;

const paragraph = (content: string): string => (content.startsWith('<') ? content : `<w:p>${run(content)}</w:p>`);
const part = (element: string, paragraphs: readonly string[], within = (content: string) => content): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${element} ${namespaces}>${within(paragraphs.map(paragraph).join(''))}</w:${element}>`;

export const deleted = (text: string): string =>
  `<w:del w:id="1" w:author="a"><w:r><w:delText xml:space="preserve">${escaped(text)}</w:delText></w:r></w:del>`;
export const inserted = (text: string): string => `<w:ins w:id="2" w:author="a">${run(text)}</w:ins>`;
export const hidden = (text: string): string => `<w:p>${run(text, '<w:rPr><w:vanish/></w:rPr>')}</w:p>`;
export const textBox = (text: string): string =>
  `<w:p>${run('Рисунок')}<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p>${run(text)}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
export const alternativeText = (text: string): string =>
  `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="n" descr="${escaped(text)}"/></wp:inline></w:drawing></w:r></w:p>`;
export const fieldCode = (address: string): string =>
  `<w:p><w:r><w:instrText xml:space="preserve"> HYPERLINK "${escaped(address)}" </w:instrText></w:r>${run('карта')}</w:p>`;
export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

/** A word-processor file, in the parts it would have if an office had written it. */
export function docxFile({ body, header, footer, footnotes, comments, links, title, customProperty, pictures, parts }: WordParts): Buffer {
  const files: Record<string, string | Buffer> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': '<Relationships><Relationship Id="r1" Target="word/document.xml"/></Relationships>',
    'word/document.xml': part('document', body, (content) => `<w:body>${content}</w:body>`),
    ...(header && { 'word/header1.xml': part('hdr', header) }),
    ...(footer && { 'word/footer1.xml': part('ftr', footer) }),
    ...(footnotes && { 'word/footnotes.xml': part('footnotes', footnotes, (content) => `<w:footnote>${content}</w:footnote>`) }),
    ...(comments && { 'word/comments.xml': part('comments', comments, (content) => `<w:comment w:author="a">${content}</w:comment>`) }),
    ...(links && {
      'word/_rels/document.xml.rels': `<Relationships>${links.map((link, index) => `<Relationship Id="l${index}" Target="${escaped(link)}" TargetMode="External"/>`).join('')}</Relationships>`,
    }),
    ...(title !== undefined && {
      'docProps/core.xml': `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>${escaped(title)}</dc:title></cp:coreProperties>`,
    }),
    ...(customProperty !== undefined && {
      'docProps/custom.xml': `<Properties xmlns:vt="v"><property name="Адрес"><vt:lpwstr>${escaped(customProperty)}</vt:lpwstr></property></Properties>`,
    }),
    ...Object.fromEntries((pictures ?? []).map((picture, index) => [`word/media/image${index + 1}.jpeg`, picture])),
    ...parts,
  };
  const zippable: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name, new Uint8Array(Buffer.from(content))]),
  );
  return Buffer.from(zipSync(zippable));
}
