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
    asked: [
      {
        query:
          'query ($id: ID!) { case(id: $id) { reference orders { id } filings { id } evidence { id } deadlines { id } conflictChecks { grade } } }',
        variables: { id: caseId },
      },
      { query: 'query ($id: ID!) { deadlines(due: { caseId: $id }) { edges { node { id } } } }', variables: { id: caseId } },
      { query: 'query ($id: ID!) { evidenceItem(id: $id) { id sha256 } }', variables: { id: itemId } },
      { query: 'query ($id: ID!) { evidenceExport(id: $id) { id url } }', variables: { id: exportId } },
      { query: 'query ($code: String!) { enforcedOrder(reference: $code) { state bars } }', variables: { code: reference } },
      ...Object.entries(mutations).map(([name, [input, fields]]) => ({ query: mutationOf(name, fields), variables: { input } })),
    ],
    fetched: [
      [`/files/evidence/${itemId}`, 'GET'],
      [`/files/evidence/${itemId}/original`, 'POST'],
      [`/files/exports/${exportId}`, 'GET'],
    ] as const,
  };
}

/** An answer without what is new in every answer. */
const shapeOf = (status: number, body: string): string => `${status} ${body.replaceAll(/"requestId":"[^"]*"/g, '')}`;

/** Asks for everything of the legal half, and for the same of a case that never was; the answers must be equal. */
export async function askAsStranger({ ask, fetchAs, tell }: FilesTeller, persona: PersonaName, things: LegalThings): Promise<void> {
  const there = questions(things);
  const absent = questions(nothing());
  for (const [index, { query, variables }] of there.asked.entries()) {
    const answer = await ask(persona, query, variables);
    const other = await ask(persona, absent.asked[index]?.query ?? '', absent.asked[index]?.variables);
    expect(
      shapeOf(answer.status, answer.text) === shapeOf(other.status, other.text) &&
        // A question that is no question would be answered alike as well.
        answer.errors.every(({ extensions }) => extensions.code === 'FORBIDDEN') &&
        demoSecretTexts.every((text) => !answer.text.includes(text)),
      `${persona} should be told of this case what is told of none: ${query}`,
      answer,
    );
  }
  for (const [index, [path, method]] of there.fetched.entries()) {
    const answer = await fetchAs(persona, path, { method });
    const other = await fetchAs(persona, absent.fetched[index]?.[0] ?? '', { method });
    expect(
      answer.status === 404 && shapeOf(answer.status, await answer.text()) === shapeOf(other.status, await other.text()),
      `${persona} should find no file where there is one: ${method} of a file.`,
    );
  }
  tell({
    persona,
    does: `asks for order, papers, evidence and board in ${there.asked.length + there.fetched.length} ways, every id guessed`,
    sees: ['each answer is, letter by letter, that of a case that never was'],
  });
}
