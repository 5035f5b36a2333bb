import { createHash } from 'node:crypto';
import { addDays } from '../../../subgraphs/cases/domain/days.ts';
import { readDocument } from '../../../subgraphs/disclosures/documents/index.ts';
import { demoCaseId, demoPartyId, fictitiousSecrets } from '../network.ts';
import type { PersonaName } from '../personas.ts';
import { beRefused, enter, openAlarms } from './entering.ts';
import { type DatedTeller, eventually, expect } from './step.ts';

const complaint = {
  caseId: demoCaseId,
  template: 'INACTION_COMPLAINT',
  instance: 'DISTRICT_PROSECUTOR',
  addressee: 'District prosecutor',
  respondentId: demoPartyId,
};
const asFiled = 'filing { id state receipt filedOn answerDueOn nextStep { instance reason source confirmed } }';

/** What a paper says, as whoever opens it reads it. */
async function wordsOf({ content, mediaType }: { content: string; mediaType: string }): Promise<string> {
  const read = await readDocument({ bytes: Buffer.from(content, 'base64'), mediaType });
  if (typeof read === 'string') return '';
  return read
    .passages()
    .map(({ text }) => text)
    .join(' ');
}

/** The complaint about the police, checked before it leaves and filed with a receipt. @returns its id */
export async function complain(
  { ask, tell, today }: DatedTeller,
  { orderId, violationId }: { orderId: string; violationId: string },
): Promise<string> {
  const { address } = fictitiousSecrets.locationOf('residence');
  const about = { ...complaint, orderId, violationIds: [violationId] };
  const ground = 'He called eleven times in an hour; the unit registered it and did nothing.';
  const drafted = await enter(
    { ask },
    'lawyer',
    'draftFiling',
    { ...about, grounds: [`${ground} She lives at ${address}.`] },
    'filing { id state }',
  );
  const filingId: string = drafted.filing.id;
  const paper = 'export { sha256 format language } fileName mediaType content findings { form page line ownCase }';
  const give = { filingId, language: 'RU', format: 'PDF' };
  const stopped = await beRefused({ ask }, 'lawyer', 'exportFiling', { code: 'GIVES_AWAY', ...give }, paper);
  const [finding] = stopped.findings;
  expect(stopped.content === null && finding?.form === 'ADDRESS', 'A complaint with her address should not be given out.');
  const { caseId, template, ...changeable } = about;
  await enter({ ask }, 'lawyer', 'changeFiling', { ...changeable, filingId, grounds: [ground] }, 'filing { id }');
  tell({
    persona: 'lawyer',
    does: 'drafts a complaint to the prosecutor about the inaction of the police, from the template; her address slipped in',
    sees: [`not given out: ${finding.form} of ${finding.ownCase ? "a place of the client's" : 'a shelter'} on page ${finding.page}`],
  });

  const papers: string[] = [];
  const prints = [
    ['lawyer', 'RU', 'PDF'],
    ['counsellor', 'KY', 'DOCX'],
  ] as const satisfies readonly (readonly [PersonaName, string, string])[];
  for (const [persona, language, format] of prints) {
    const given = await enter({ ask }, persona, 'exportFiling', { filingId, language, format }, paper);
    const bytes = Buffer.from(given.content, 'base64');
    const words = await wordsOf(given);
    expect(
      createHash('sha256').update(bytes).digest('hex') === given.export.sha256 &&
        words.includes(complaint.addressee) &&
        words.includes(fictitiousSecrets.nameOf('survivor')) &&
        !words.includes(address),
      `The complaint should be filled in, and given out as ${format}.`,
    );
    papers.push(`${given.fileName}, ${bytes.length} bytes, SHA-256 ${given.export.sha256.slice(0, 16)}…`);
  }
  tell({ persona: 'lawyer', does: 'takes that line out; now the paper is given, and each export is on record', sees: papers });

  const { filing } = await enter(
    { ask },
    'lawyer',
    'markFiled',
    { filingId, filedOn: today, channel: 'IN_PERSON', receipt: 'P-2041' },
    asFiled,
  );
  const answer = await ask(
    'lawyer',
    'query ($id: ID!) { case(id: $id) { deadlines { dueOn computation { startedOn ruleCode explanation } } } }',
    { id: demoCaseId },
  );
  const deadline = answer.data?.case.deadlines.find(
    ({ dueOn, computation }: { dueOn: string; computation: { startedOn: string; ruleCode: string } | null }) =>
      dueOn === filing.answerDueOn && computation?.startedOn === today && computation.ruleCode === 'ANSWER_TO_FILING',
  );
  expect(
    filing.state === 'FILED' && filing.receipt === 'P-2041' && deadline !== undefined,
    'The last day for an answer should be computed.',
    answer,
  );
  tell({
    persona: 'lawyer',
    does: 'hands it in and enters the proof of filing, receipt P-2041',
    sees: [`the answer is due on ${filing.answerDueOn}`, deadline.computation.explanation],
  });
  return filingId;
}

/** The complaint before that one had no answer. @returns the ids of both filings of this way */
export async function goOn({ ask, tell, today }: DatedTeller): Promise<readonly string[]> {
  const drafted = await enter(
    { ask },
    'lawyer',
    'draftFiling',
    { ...complaint, grounds: ['The unit did not write down her first call.'] },
    'filing { id }',
  );
  const filingId: string = drafted.filing.id;
  const filedOn = addDays(today, -38);
  const { filing } = await enter({ ask }, 'lawyer', 'markFiled', { filingId, filedOn, channel: 'POST', receipt: 'P-1702' }, asFiled);
  const raised = await eventually(async () => {
    const { alarms, answer } = await openAlarms({ ask });
    return { seen: alarms.find(({ kind, subjectId }) => kind === 'ANSWER_OVERDUE' && subjectId === filingId), answer };
  }, 'The team should be alarmed: the prosecutor has not answered.');
  expect(filing.state === 'OVERDUE', 'The answer should be overdue.');
  tell({
    persona: 'lawyer',
    does: `enters the complaint that was posted on ${filedOn}, receipt P-1702, and never answered`,
    sees: [`${filing.state}: the answer was due on ${filing.answerDueOn}; alarm: ${raised.kind}`],
  });

  const { nextStep } = filing;
  expect(nextStep?.instance === 'SUPERIOR_PROSECUTOR' && nextStep.reason === 'NO_ANSWER', 'The next instance should be proposed.');
  const begun = await enter(
    { ask },
    'lawyer',
    'draftNextFiling',
    { filingId, addressee: 'Regional prosecutor' },
    'filing { id kind instance earlierId }',
  );
  const appeal = await enter(
    { ask },
    'lawyer',
    'markFiled',
    { filingId: begun.filing.id, filedOn: today, channel: 'ELECTRONIC', receipt: 'R-0077' },
    asFiled,
  );
  expect(
    begun.filing.earlierId === filingId && appeal.filing.state === 'FILED',
    'The appeal should go on from the complaint, and be filed.',
  );
  tell({
    persona: 'lawyer',
    does: 'files what is proposed: an appeal to the next instance',
    sees: [
      `${nextStep.instance}, because of ${nextStep.reason}; ${nextStep.confirmed ? 'confirmed' : 'marked as not confirmed by a lawyer of the country yet'}`,
      `${begun.filing.kind} ${appeal.filing.state}, receipt ${appeal.filing.receipt}, the answer is due on ${appeal.filing.answerDueOn}`,
    ],
  });
  return [filingId, begun.filing.id];
}
