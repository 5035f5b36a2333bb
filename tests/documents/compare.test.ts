import { describe, expect, it } from 'vitest';
import { fictitiousSecrets } from '../../hub/demo/network.ts';
import type { DocumentText } from '../../subgraphs/disclosures/documents/DocumentText.ts';
import { compare, findMentions, type ProtectedPlace, readDocument } from '../../subgraphs/disclosures/documents/index.ts';

const places: ProtectedPlace[] = [{ key: 'juniper', ...fictitiousSecrets.locationOf('juniper') }];
const { address } = fictitiousSecrets.locationOf('juniper');
const read = async (text: string): Promise<DocumentText> => {
  const document = await readDocument({ bytes: Buffer.from(text), mediaType: 'text/plain' });
  if (typeof document === 'string') throw new Error(document);
  return document;
};
const long = `${'The court asks for a copy of the register. '.repeat(2_000)}\nShe lives at ${address}.\n`;

describe('a comparison in a thread of its own', () => {
  it('finds what one in this thread finds', async () => {
    const document = await read(long);
    const here = findMentions(document, places, { mostCandidates: 100 });
    expect(here.mentions).toHaveLength(1);
    expect(await compare(document, places, { mostCandidates: 100 })).toEqual(here);
  });

  it('lets this thread go on meanwhile', async () => {
    let ticks = 0;
    const clock = setInterval(() => (ticks += 1), 1);
    await compare(await read(long.repeat(4)), places, { mostCandidates: 100 });
    clearInterval(clock);
    expect(ticks).toBeGreaterThan(5);
  });

  it('that takes too long, or too much, ends without an answer', async () => {
    const document = await read(long);
    expect(await compare(document, places, { mostCandidates: 100, milliseconds: 1 })).toBeNull();
  });
});
