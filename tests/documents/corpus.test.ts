import { beforeAll, describe, expect, it } from 'vitest';
import {
  DocumentText,
  documentParts,
  findMentions,
  type Mention,
  type ProtectedPlace,
  readDocument,
} from '../../subgraphs/disclosures/documents/index.ts';
import { addresses } from './corpus/addresses.ts';
import type { CorpusDocument, Where } from './corpus/CorpusDocument.ts';
import { enclosedDocuments } from './corpus/enclosed.ts';
import { freshLookAlikes, freshMentions, freshPlaces } from './corpus/freshStreets.ts';
import { heldOutLookAlikes, heldOutMentions } from './corpus/heldOut.ts';
import { lastLookAlikes, lastMentions } from './corpus/heldOutLast.ts';
import { laterLookAlikes, laterMentions } from './corpus/heldOutLater.ts';
import { laterPlaces } from './corpus/laterPlaces.ts';
import { lookAlikes } from './corpus/lookAlikes.ts';
import { coordinates, directions, phones } from './corpus/numbers.ts';
import { corpusPlaces } from './corpus/places.ts';
import { writtenDocuments } from './corpus/written.ts';

const places: readonly ProtectedPlace[] = [...corpusPlaces, ...laterPlaces, ...freshPlaces];

interface Row {
  mentions: number;
  found: number;
  lookAlikes: number;
  flagged: number;
}

const isAt = (mention: Where, { part, page, line }: Where): boolean =>
  mention.part === part && mention.page === page && mention.line === line;

const percent = (part: number, whole: number): string => (whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`);

describe('a corpus of documents', () => {
  const rows = new Map<string, Row>();
  const row = (form: string): Row => {
    const known = rows.get(form) ?? { mentions: 0, found: 0, lookAlikes: 0, flagged: 0 };
    rows.set(form, known);
    return known;
  };
  const total: Row = { mentions: 0, found: 0, lookAlikes: 0, flagged: 0 };
  /** Mentions on lines that hold nothing of the kind: ordinary sentences. */
  let elsewhere = 0;
  let uncounted = 0;
  const missed: string[] = [];
  let documents: readonly CorpusDocument[] = [];

  function judge({ name, expected, lookAlikes: alike }: CorpusDocument, mentions: readonly Mention[]): void {
    for (const { form, place, gives, ...where } of expected) {
      const isFound = mentions.some((mention) => mention.place === place && mention.form === gives && isAt(mention, where));
      for (const each of [row(form), total]) {
        each.mentions += 1;
        each.found += isFound ? 1 : 0;
      }
      if (!isFound) missed.push(`${name}: ${form} ${place} ${where.part} ${where.page} ${where.line}`);
    }
    for (const { form, ...where } of alike) {
      const isFlagged = mentions.some((mention) => isAt(mention, where));
      for (const each of [row(form), total]) {
        each.lookAlikes += 1;
        each.flagged += isFlagged ? 1 : 0;
      }
      if (isFlagged) missed.push(`${name}: flagged ${form} ${where.line}`);
    }
    for (const mention of mentions) {
      const isExpected = expected.some(
        ({ place, gives, ...where }) => mention.place === place && mention.form === gives && isAt(mention, where),
      );
      if (!isExpected && !alike.some((where) => isAt(mention, where))) {
        elsewhere += 1;
        missed.push(`${name}: ${mention.place} ${mention.form} ${mention.part} ${mention.page} ${mention.line}`);
      }
    }
  }

  beforeAll(async () => {
    const items = [
      ...addresses,
      ...phones,
      ...coordinates,
      ...directions,
      ...heldOutMentions,
      ...laterMentions,
      ...lastMentions,
      ...freshMentions,
      ...lookAlikes,
      ...heldOutLookAlikes,
      ...laterLookAlikes,
      ...lastLookAlikes,
      ...freshLookAlikes,
    ];
    documents = [...(await writtenDocuments(items)), ...(await enclosedDocuments())];
    for (const document of documents) {
      const text = await readDocument(document);
      expect(text, document.name).toBeInstanceOf(DocumentText);
      if (typeof text === 'string') continue;
      const { mentions, candidates } = findMentions(text, places);
      const guessed = mentions.filter(({ form }) => form === 'PHONE' || form === 'COORDINATES');
      if (guessed.length > 0 && candidates === 0) uncounted += 1;
      judge(document, mentions);
    }
    const lines = [...rows].map(([form, { mentions, found, lookAlikes: alike, flagged }]) =>
      [
        form.padEnd(38),
        String(mentions || ''),
        String(mentions ? found : ''),
        percent(found, mentions),
        String(alike || ''),
        String(alike ? flagged : ''),
      ].join('\t'),
    );
    const precision = percent(total.found, total.found + total.flagged + elsewhere);
    console.info(
      [
        `${documents.length} documents`,
        ['form'.padEnd(38), 'hidden', 'found', 'recall', 'alike', 'flagged'].join('\t'),
        ...lines,
        ['all'.padEnd(38), total.mentions, total.found, percent(total.found, total.mentions), total.lookAlikes, total.flagged].join('\t'),
        `elsewhere ${elsewhere}, precision ${precision}`,
        ...missed,
      ].join('\n'),
    );
  });

  it('is large enough to say something', () => {
    expect(documents.length).toBeGreaterThanOrEqual(60);
    expect(total.mentions).toBeGreaterThanOrEqual(200);
    expect(total.lookAlikes).toBeGreaterThanOrEqual(200);
    expect(new Set(documents.flatMap(({ expected }) => expected.map(({ part }) => part)))).toEqual(new Set(documentParts));
  });

  it('gives up at least 97 of 100 hidden mentions, at the line where each begins', () => {
    expect(total.found / total.mentions).toBeGreaterThanOrEqual(0.97);
  });

  it('gives up most of every form', () => {
    for (const [form, { mentions, found }] of rows) if (mentions > 0) expect(found / mentions, form).toBeGreaterThanOrEqual(0.8);
  });

  it('flags hardly anything else', () => {
    expect(total.found / (total.found + total.flagged + elsewhere)).toBeGreaterThanOrEqual(0.97);
  });

  it('counts what it compares', () => expect(uncounted).toBe(0));
});
