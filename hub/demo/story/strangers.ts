import { randomUUID } from 'node:crypto';
import { memberIdOf, organisationIdOf, type PersonaName } from '../personas.ts';
import { mutationOf } from './entering.ts';
import { demoSecretTexts } from './intruders.ts';
import { expect, type FilesTeller } from './step.ts';

/** What the story's legal half left behind, by which somebody who has guessed every id could ask. */
export interface LegalThings {
  readonly caseId: string;
  readonly orderId: string;
  readonly violationId: string;
  readonly filingId: string;
  readonly itemId: string;
  readonly exportId: string;
  /** The code with which the police asked while the order was shared. */
  readonly reference: string;
}

const nothing = (): LegalThings => ({
  caseId: randomUUID(),
  orderId: randomUUID(),
  violationId: randomUUID(),
  filingId: randomUUID(),
  itemId: randomUUID(),
  exportId: randomUUID(),
  reference: randomUUID(),
});

/** Everything the legal half is asked and told by. */
function questions({ caseId, orderId, violationId, filingId, itemId, exportId, reference }: LegalThings) {
  const day = '2026-01-10';
  const at = '2026-01-10T00:00:00Z';
  const mutations: Readonly<Record<string, readonly [Record<string, unknown>, string]>> = {
    proposeTeamMember: [
      { caseId, memberId: memberIdOf('auditor'), organisationId: organisationIdOf('network'), role: 'LAWYER' },
      'assignment { id }',
    ],
    addParty: [{ caseId, kind: 'RELATIVE', name: 'Probe Probe' }, 'party { id }'],
    requestProtectionOrder: [{ caseId, askedOf: 'probe', requestedOn: day }, 'order { id }'],
    recordService: [{ orderId, servedTo: 'RESPONDENT', servedOn: day, how: 'BY_POST' }, 'order { id }'],
    requestExtension: [{ orderId, requestedOn: day, until: day }, 'order { id }'],
    shareOrderWithPolice: [{ orderId, organisationId: organisationIdOf('police') }, 'code'],
    reportViolation: [{ orderId, happenedAt: at, bar: 'CONTACT' }, 'violation { id }'],
    recordViolation: [{ violationId, recordedOn: day, registrationNumber: '1' }, 'violation { id }'],
    recordEnforcedService: [{ reference, servedOn: day, how: 'BY_POST' }, 'order { bars }'],
    draftFiling: [{ caseId, template: 'LOST_FILE', instance: 'POLICE_UNIT', addressee: 'probe' }, 'filing { id }'],
    exportFiling: [{ filingId, language: 'EN', format: 'PDF' }, 'content findings { form }'],
    markFiled: [{ filingId, filedOn: day, channel: 'POST' }, 'filing { id }'],
    draftNextFiling: [{ filingId, addressee: 'probe' }, 'filing { id }'],
    beginUpload: [{ caseId, name: 'probe', mediaType: 'text/plain', bytes: '5' }, 'upload { id }'],
    recordCustody: [{ itemId, kind: 'LOST' }, 'item { id }'],
    exportEvidence: [{ caseId, form: 'COPIES', purpose: 'COURT' }, 'export { id }'],
    makeCourtBundle: [{ caseId, language: 'EN', items: [{ filingId }] }, 'content'],
    addDeadline: [{ caseId, kind: 'OTHER', title: 'probe', dueOn: '2030-01-01' }, 'deadline { id }'],
  };
  return {
    reads: [
      {
        query:
          'query ($id: ID!) { case(id: $id) { reference orders { id } filings { id } evidence { id } deadlines { id } conflictChecks { grade } } }',
        variables: { id: caseId },
      },
      { query: 'query ($id: ID!) { deadlines(due: { caseId: $id }) { edges { node { id } } } }', variables: { id: caseId } },
      { query: 'query ($id: ID!) { evidenceItem(id: $id) { id sha256 } }', variables: { id: itemId } },
      { query: 'query ($id: ID!) { evidenceExport(id: $id) { id url } }', variables: { id: exportId } },
    ],
    attempts: [
      { query: 'query ($code: String!) { enforcedOrder(reference: $code) { state bars } }', variables: { code: reference } },
      ...Object.entries(mutations).map(([name, [input, fields]]) => ({ query: mutationOf(name, fields), variables: { input } })),
    ],
    files: [
      { path: `/files/evidence/${itemId}`, method: 'GET' },
      { path: `/files/evidence/${itemId}/original`, method: 'POST' },
      { path: `/files/exports/${exportId}`, method: 'GET' },
    ],
  };
}

/** Of this case, and of one that never was. */
function pairsOf(things: LegalThings) {
  const [there, absent] = [questions(things), questions(nothing())];
  const paired = <One>(one: readonly One[], other: readonly One[]) => one.map((each, index) => [each, other[index] ?? each] as const);
  return {
    reads: paired(there.reads, absent.reads),
    attempts: paired<{ query: string; variables: Record<string, unknown> }>(there.attempts, absent.attempts),
    files: paired(there.files, absent.files),
  };
}

/** An answer without what is new in every answer. */
const shapeOf = (status: number, body: string): string => `${status} ${body.replaceAll(/"requestId":"[^"]*"/g, '')}`;

/** What strangers are asked about is there: its own team is told of it. */
export async function askAsTeam({ ask, fetchAs }: FilesTeller, things: LegalThings): Promise<void> {
  const { reads, files } = pairsOf(things);
  for (const [{ query, variables }, absent] of reads) {
    const [answer, other] = await Promise.all([ask('lawyer', query, variables), ask('lawyer', query, absent.variables)]);
    expect(answer.errors.length === 0 && answer.text !== other.text, 'The lawyer should be told what is there.', answer);
  }
  const { status } = await fetchAs('lawyer', files[0]?.[0].path ?? '');
  expect(status === 200, 'The lawyer should be given a copy of the photograph.');
}

/** Asks for everything of the legal half, and for the same of a case that never was; the answers must be equal. */
export async function askAsStranger({ ask, fetchAs, tell }: FilesTeller, persona: PersonaName, things: LegalThings): Promise<void> {
  const { reads, attempts, files } = pairsOf(things);
  for (const [{ query, variables }, absent] of [...reads, ...attempts]) {
    const [answer, other] = await Promise.all([ask(persona, query, variables), ask(persona, query, absent.variables)]);
    expect(
      shapeOf(answer.status, answer.text) === shapeOf(other.status, other.text) &&
        // A question that is no question would be answered alike as well.
        answer.errors.every(({ extensions }) => extensions.code === 'FORBIDDEN') &&
        demoSecretTexts.every((text) => !answer.text.includes(text)),
      `${persona} should be told of this case what is told of none: ${query}`,
      answer,
    );
  }
  for (const [{ path, method }, absent] of files) {
    const [answer, other] = await Promise.all([path, absent.path].map((one) => fetchAs(persona, one, { method })));
    const shapes = await Promise.all([answer, other].map(async (one) => one && shapeOf(one.status, await one.text())));
    expect(answer?.status === 404 && shapes[0] === shapes[1], `${persona} should find no file where there is one: ${method} of a file.`);
  }
  tell({
    persona,
    does: `asks for order, papers, evidence and board in ${reads.length + attempts.length + files.length} ways, every id guessed`,
    sees: ['each answer is, letter by letter, that of a case that never was'],
  });
}
