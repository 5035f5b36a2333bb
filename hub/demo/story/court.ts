import { addDays } from '../../../subgraphs/cases/domain/days.ts';
import { demoCaseId } from '../network.ts';
import { enter } from './entering.ts';
import type { KeptEvidence } from './evidence.ts';
import { type DatedTeller, expect, type Teller } from './step.ts';

const inBase64 = (content: string | Buffer) => ({ type: 'TEXT', content: Buffer.from(content).toString('base64') });

/** One file for the court, with what was held back and why. */
export async function makeBundle(
  { ask, tell }: Teller,
  { filingId, messages }: { filingId: string; messages: KeptEvidence },
): Promise<void> {
  const made = await enter(
    { ask },
    'counsellor',
    'makeCourtBundle',
    {
      caseId: demoCaseId,
      language: 'EN',
      items: [
        { filingId },
        { title: 'Calls and messages', document: inBase64(messages.content) },
        {
          title: 'Letter from a school',
          document: inBase64('The boys attend our school.'),
          withhold: 'It would tell where the children are.',
        },
      ],
    },
    'bundle { pages included withheld sha256 } fileName content',
  );
  const { bundle, fileName, content } = made;
  expect(
    bundle.included === 2 && bundle.withheld === 1 && Buffer.from(content, 'base64').subarray(0, 5).toString() === '%PDF-',
    'The bundle should hold two items and list a third.',
  );
  tell({
    persona: 'counsellor',
    does: 'puts the complaint and the messages together for the court',
    sees: [
      `${fileName}: ${bundle.pages} numbered pages, ${bundle.included} items in`,
      `${bundle.withheld} listed as withheld, with the reason: it would tell where the children are`,
    ],
  });
}

const groups = [
  ['OVERDUE', 'overdue'],
  ['TODAY', 'today'],
  ['THIS_WEEK', 'thisWeek'],
  ['LATER', 'later'],
] as const;

/** What is due, as the lawyer sees it in the morning. */
export async function showBoard({ ask, tell, today }: DatedTeller): Promise<void> {
  for (const [kind, title, dueOn] of [
    ['OTHER', 'Fetch the copy of the registered report', today],
    ['HEARING', 'Hearing about the calls', addDays(today, 3)],
  ])
    await enter({ ask }, 'lawyer', 'addDeadline', { caseId: demoCaseId, kind, title, dueOn }, 'deadline { id }');
  const list = groups.map(
    ([group, field]) => `${field}: deadlines(due: { due: [${group}] }, first: 100) { edges { node { title dueOn due } } }`,
  );
  const answer = await ask('lawyer', `{ deadlineBoard { overdue today thisWeek later } ${list.join(' ')} }`);
  const sees = groups.map(([group, field]) => {
    const nodes: { title: string; dueOn: string; due: string }[] =
      answer.data?.[field].edges.map(({ node }: { node: unknown }) => node) ?? [];
    expect(
      nodes.length > 0 && nodes.length === answer.data?.deadlineBoard[field] && nodes.every(({ due }) => due === group),
      `The board should have something in ${group}, and count what it lists.`,
      answer,
    );
    return `${group.padEnd(9)} ${String(nodes.length).padStart(2)}  ${nodes[0]?.dueOn} ${nodes[0]?.title}`;
  });
  tell({ persona: 'lawyer', does: 'looks at what is due in all her cases', sees });
}
