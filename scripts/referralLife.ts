/** The table of a referral's life as a page, from the code that decides by it: `write` it, or `check` that it is current. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Move, transitions } from '../subgraphs/referrals/domain/index.ts';

const path = fileURLToPath(new URL('../docs/REFERRAL-LIFE.md', import.meta.url));

const sides = { SHELTER: 'shelter', SENDER: 'partner' } as const;
const rooms = { CONFIRMED: 'kept', OCCUPIED: 'occupied', RELEASED: 'free again' } as const;
const words = { NEEDED: 'needed', ALLOWED: 'may be given', NONE: '' } as const;

const rows = (Object.keys(transitions) as Move[]).map((move) => {
  const { from, to, by, hold, words: said } = transitions[move];
  const cells = [move, from.join(', '), to, by.map((side) => sides[side]).join(' or '), hold === null ? '' : rooms[hold], words[said]];
  return `| ${cells.join(' | ')} |`;
});
const page = `# The life of a referral

Made from \`subgraphs/referrals/domain/transitions.ts\` by \`npm run generate\`; nothing else decides about a move. A referral begins as
SENT, with a room held until its answer is due; SENT, RECEIVED and NEEDS_INFORMATION past that moment are EXPIRED, by the database's
clock. A move that is not open is answered with those that are.

| move | from | to | whose | the room | words |
|---|---|---|---|---|---|
${rows.join('\n')}
`;

if (process.argv[2] === 'write') writeFileSync(path, page);
else if (readFileSync(path, 'utf8') !== page) {
  console.error('docs/REFERRAL-LIFE.md is not what the code says; run `npm run generate`.');
  process.exit(1);
}
