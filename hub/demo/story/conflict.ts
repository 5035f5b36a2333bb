import { demoCaseId, fictitiousSecrets } from '../network.ts';
import { memberIdOf, organisationIdOf } from '../personas.ts';
import { beRefused, enter } from './entering.ts';
import { expect, type Teller } from './step.ts';

/** Nobody sees a case who stands on its other side, and nobody is told who that would be. */
export async function checkConflicts({ ask, tell }: Teller): Promise<void> {
  const { party } = await enter(
    { ask },
    'counsellor',
    'addParty',
    { caseId: demoCaseId, kind: 'RELATIVE', name: 'Example Brother' },
    'party { id comparable }',
  );
  const asked = await ask(
    'counsellor',
    'query ($id: ID!) { case(id: $id) { team { id memberId } conflictChecks { assignmentId grade } } }',
    { id: demoCaseId },
  );
  const found = asked.data?.case;
  const lawyers = found?.team.find(({ memberId }: { memberId: string }) => memberId === memberIdOf('lawyer'));
  const check = found?.conflictChecks.find(({ assignmentId }: { assignmentId: string }) => assignmentId === lawyers?.id);
  expect(party.comparable === true && check?.grade === 'CLEAR', "The lawyer's check should be made anew, and be clear.", asked);
  tell({
    persona: 'counsellor',
    does: "enters the husband's brother; whoever is on the team is compared with him before anything else is done",
    sees: [`the lawyer's conflict check: ${check.grade}`],
  });

  const { client } = await enter(
    { ask },
    'lawyer-other',
    'registerClient',
    { name: fictitiousSecrets.nameOf('respondent'), reference: 'labour-7' },
    'client { id }',
  );
  const proposed = await enter(
    { ask },
    'counsellor',
    'proposeTeamMember',
    { caseId: demoCaseId, memberId: memberIdOf('lawyer-other'), organisationId: organisationIdOf('other-law-office'), role: 'LAWYER' },
    'check { grade roles overridable } assignment { id clearance }',
  );
  const { grade, roles, overridable } = proposed.check;
  const seen = await ask('lawyer-other', 'query ($id: ID!) { case(id: $id) { id } myCases { edges { node { id } } } }', {
    id: demoCaseId,
  });
  expect(
    grade === 'HIT' && overridable === false && seen.data?.case === null && seen.data.myCases.edges.length === 0,
    "The husband's own lawyer should be stopped, and see nothing.",
    seen,
  );
  await beRefused(
    { ask },
    'lawyer',
    'overrideConflict',
    { code: 'NEVER_OVERRIDDEN', assignmentId: proposed.assignment.id, reason: 'The lawyer says that it is a namesake.' },
    'assignment { id }',
  );
  tell({
    persona: 'counsellor',
    does: 'asks a second lawyer for help, whose office works for the husband in another matter',
    sees: [
      `${grade}, on two sides of the ${roles.join(', ').toLowerCase()}: stopped, and nobody can let that office in`,
      'the lawyer who was asked sees no case, and is told of none',
    ],
  });
  await enter({ ask }, 'counsellor', 'endAssignment', { assignmentId: proposed.assignment.id }, 'assignment { id }');
  await enter({ ask }, 'lawyer-other', 'removeClient', { clientId: client.id }, 'client { id }');
  await enter({ ask }, 'counsellor', 'removeParty', { partyId: party.id }, 'party { id }');
}
