/** The table of a referral's life as a page, from the code that decides by it: `write` it, or `check` that it is current. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { escalationAfter, escalationCalls, escalationSteps, type Move, transitions } from '../subgraphs/referrals/domain/index.ts';

const path = fileURLToPath(new URL('../docs/REFERRAL-LIFE.md', import.meta.url));

const sides = { RECEIVER: 'the one asked', SENDER: 'sender' } as const;
const rooms = { CONFIRMED: 'kept', OCCUPIED: 'occupied', RELEASED: 'free again', EXTENDED: 'held longer, once' } as const;
const words = { NEEDED: 'needed', ALLOWED: 'may be given', NONE: '' } as const;

const rows = (Object.keys(transitions) as Move[]).map((move) => {
  const { from, to, by, hold, words: said, sendsOn, needsRoom } = transitions[move];
  const cells = [
    needsRoom ? `${move} (room only)` : move,
    from.join(', '),
    `${to ?? 'as it was'}${sendsOn ? '; another is SENT under the same code' : ''}`,
    by.map((side) => sides[side]).join(' or '),
    hold === null ? '' : rooms[hold],
    words[said],
  ];
  return `| ${cells.join(' | ')} |`;
});
const called = { RECEIVER: 'the one asked', SENDER: 'the sender', COORDINATOR: 'the coordinators' } as const;
const steps = escalationSteps.map(
  (step) => `| ${escalationAfter[step]} min | ${step} | ${escalationCalls[step].map((who) => called[who]).join(', ')} |`,
);
const page = `# The life of a referral

Made from \`subgraphs/referrals/domain/transitions.ts\` by \`npm run generate\`; nothing else decides about a move. A referral begins as
SENT, with a room held for the time the network sets (90 minutes, 150 for hospitals); its answer is due after four hours. Whoever says
yes after the hold ran out is given another room that fits, if one is free. SENT, RECEIVED and NEEDS_INFORMATION past the due moment are
EXPIRED, by the database's clock. A move that is not open is answered with those that are. A follow-up referral (work, school,
psychologist, medical, legal aid) lives the same life without a room.

| move | from | to | whose | the room | words |
|---|---|---|---|---|---|
${rows.join('\n')}

## While nobody answers

| after | step | called upon |
|---|---|---|
${steps.join('\n')}
`;

if (process.argv[2] === 'write') writeFileSync(path, page);
else if (readFileSync(path, 'utf8') !== page) {
  console.error('docs/REFERRAL-LIFE.md is not what the code says; run `npm run generate`.');
  process.exit(1);
}
