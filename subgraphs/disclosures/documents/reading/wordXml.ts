import type { DocumentPart } from '../DocumentText.ts';
import type { Extract } from './extraction.ts';
import { parseXml } from './xmlText.ts';

/** A paragraph as it stands, and as it stood before its tracked changes. */
interface Paragraph {
  now: string;
  before: string;
  changed: boolean;
  /** Codes of fields, in which links are. */
  codes: string;
  readonly line: number;
}

/** Attributes a reader or a screen reader is shown, by where they speak from. */
const spokenAttributes: Readonly<Record<string, DocumentPart>> = {
  descr: 'IMAGE',
  title: 'IMAGE',
  alt: 'IMAGE',
  string: 'BODY',
  tooltip: 'LINK',
  instr: 'LINK',
  displayText: 'FORM',
};
/** Elements whose value is text somebody typed: form fields, their hints, variables, numbering. */
const valuedElements = new Set(['docVar', 'alias', 'tag', 'listEntry', 'default', 'helpText', 'statusText', 'lvlText', 'placeholder']);
const inserted = new Set(['ins', 'moveTo']);
const deleted = new Set(['del', 'moveFrom']);
const breaks: Readonly<Record<string, string>> = { tab: '\t', ptab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-', softHyphen: '\u00ad' };

/** The attributes of an element without their prefixes. */
const local = (attributes: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(attributes).map(([name, value]) => [name.slice(name.indexOf(':') + 1), value]);

/**
 * Reads a part of a word-processor file: its paragraphs, what tracked changes took out, codes of fields, alternative
 * texts. Hidden text is text. A paragraph within another (a text box) has the outer one's number.
 */
export function readWordXml(xml: Buffer, { part, extract }: { part: DocumentPart; extract: Extract }): void {
  const paragraphs: Paragraph[] = [];
  const changes: ('INSERTED' | 'DELETED')[] = [];
  const open: string[] = [];

  const write = (text: string): void => {
    const paragraph = paragraphs.at(-1);
    if (paragraph === undefined) return;
    const change = changes.at(-1);
    if (change !== 'DELETED') paragraph.now += text;
    if (change !== 'INSERTED') paragraph.before += text;
    paragraph.changed ||= change === 'DELETED';
  };
  const say = (as: DocumentPart, text: string, line: number): void => {
    for (const each of text.split('\n')) extract.add(as, each, { line });
  };
  const finish = ({ now, before, changed, codes, line }: Paragraph): void => {
    say(part, now, line);
    if (changed) say('DELETED', before, line);
    if (codes !== '') say('LINK', codes, line);
  };

  parseXml(xml, {
    open: (name, attributes) => {
      open.push(name);
      if (name === 'p')
        paragraphs.push({ now: '', before: '', changed: false, codes: '', line: paragraphs[0]?.line ?? extract.nextLine(part) });
      else if (inserted.has(name)) changes.push('INSERTED');
      else if (deleted.has(name)) changes.push('DELETED');
      else if (breaks[name] !== undefined) write(breaks[name]);
      const line = paragraphs[0]?.line;
      for (const [attribute, value] of local(attributes)) {
        const as = spokenAttributes[attribute];
        if (as !== undefined) extract.add(as, value, line === undefined ? {} : { line });
        else if (valuedElements.has(name) && attribute === 'val') extract.add('FORM', value);
      }
    },
    text: (text) => {
      const name = open.at(-1);
      const paragraph = paragraphs.at(-1);
      if (name === 't') {
        if (paragraph === undefined) extract.add(part, text);
        else write(text);
      } else if (name === 'delText') {
        if (paragraph !== undefined) {
          paragraph.before += text;
          paragraph.changed = true;
        }
      } else if (name === 'instrText' || name === 'delInstrText') {
        if (paragraph !== undefined) paragraph.codes += text;
      } else if (/\p{L}{2}/u.test(text)) extract.add('PROPERTIES', text);
    },
    close: (name) => {
      open.pop();
      if (inserted.has(name) || deleted.has(name)) changes.pop();
      if (name !== 'p') return;
      const paragraph = paragraphs.pop();
      if (paragraph !== undefined) finish(paragraph);
    },
  });
}

/** Reads a part that has no paragraphs: properties, chart captions, custom data. */
export function readLooseXml(xml: Buffer, { part, extract }: { part: DocumentPart; extract: Extract }): void {
  let text = '';
  const flush = () => {
    extract.add(part, text);
    text = '';
  };
  parseXml(xml, {
    open: (_, attributes) => {
      flush();
      for (const [name, value] of local(attributes)) if (spokenAttributes[name] !== undefined) extract.add(part, value);
    },
    text: (data) => {
      text += data;
    },
    close: flush,
  });
}

/** The targets of links, which stand beside the text they are clicked on. */
export function readRelationships(xml: Buffer, extract: Extract): void {
  parseXml(xml, {
    open: (name, { Target: target = '', TargetMode: mode }) => {
      if (name === 'Relationship' && (mode === 'External' || /^(?!file:)[a-z][a-z0-9+.-]{1,20}:/i.test(target)))
        extract.add('LINK', target);
    },
  });
}
