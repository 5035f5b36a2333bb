import { dayIn } from '../../../subgraphs/cases/domain/days.ts';
import { demoCaseId, demoTimeZone } from '../network.ts';
import { checkConflicts } from './conflict.ts';
import { makeBundle, showBoard } from './court.ts';
import { exportDuplicate } from './duplicate.ts';
import { enter, openAlarms } from './entering.ts';
import { loseEvidence, registerEvidence } from './evidence.ts';
import { complain, goOn } from './filings.ts';
import { extendOrder, issueOrder, reportViolation, revokeOrders, serveOrder } from './order.ts';
import { type DatedTeller, expect, type FilesTeller, type Teller } from './step.ts';
import { askAsStranger, askAsTeam } from './strangers.ts';

/** The orders, the papers and the evidence: what the law had for her, and what kept it from being lost. */
export async function walkLegalHalf(files: FilesTeller): Promise<void> {
  const { ask, tell } = files;
  const today = dayIn(demoTimeZone, new Date());
  const dated = { ask, tell, today };
  await revokeOrders(dated);
  const before = await openWork({ ask });

  await checkConflicts({ ask, tell });
  const order = await issueOrder(dated);
  const { orderId } = order;
  const { reference, shareId } = await serveOrder(dated, order);
  await extendOrder(dated, order);
  const evidence = await registerEvidence(files, orderId);
  const [photo, messages] = evidence;
  const violationId = await reportViolation(dated, { orderId, evidenceIds: [photo.id, messages.id] });
  const filingId = await complain(dated, { orderId, violationId });
  const onward = await goOn(dated);
  await loseEvidence(files, evidence);
  const exportId = await exportDuplicate(files, evidence);
  await makeBundle({ ask, tell }, { filingId, messages });
  await showBoard(dated);

  // Until now one unit of the police was allowed a look at the order.
  await enter({ ask }, 'lawyer', 'revokeOrderShare', { shareId }, 'share { revokedAt }');
  const things = { caseId: demoCaseId, orderId, violationId, filingId, itemId: photo.id, exportId, reference };
  await askAsTeam(files, things);
  for (const persona of ['lawyer-other', 'opposing-counsel', 'court-clerk', 'police', 'hotline'] as const)
    await askAsStranger(files, persona, things);
  await putInOrder(dated, { filingIds: [filingId, ...onward], before });
}

/** Alarms nobody has heard and deadlines that run. */
async function openWork({ ask }: Pick<Teller, 'ask'>): Promise<{ alarmIds: readonly string[]; deadlineIds: readonly string[] }> {
  const { alarms } = await openAlarms({ ask });
  const answer = await ask('lawyer', 'query ($id: ID!) { case(id: $id) { deadlines { id } } }', { id: demoCaseId });
  expect(answer.data?.case !== null, 'The lawyer should be on the case.', answer);
  return { alarmIds: alarms.map(({ id }) => id), deadlineIds: answer.data.case.deadlines.map(({ id }: { id: string }) => id) };
}

/** Ends what the telling began, so that the board does not fill with old ones. */
async function putInOrder(
  { ask, tell, today }: DatedTeller,
  { filingIds, before }: { filingIds: readonly string[]; before: Awaited<ReturnType<typeof openWork>> },
): Promise<void> {
  const orders = await revokeOrders({ ask, today });
  for (const filingId of filingIds) await enter({ ask }, 'lawyer', 'withdrawFiling', { filingId }, 'filing { state }');
  const running = await openWork({ ask });
  const begun = running.deadlineIds.filter((id) => !before.deadlineIds.includes(id));
  for (const deadlineId of begun)
    await enter({ ask }, 'lawyer', 'cancelDeadline', { deadlineId, reason: 'The story is over.' }, 'deadline { state }');
  const raised = running.alarmIds.filter((id) => !before.alarmIds.includes(id));
  for (const alarmId of raised) await enter({ ask }, 'lawyer', 'acknowledgeAlarm', { alarmId }, 'alarm { acknowledgedAt }');
  const left = await openWork({ ask });
  expect(orders === 1 && left.deadlineIds.every((id) => before.deadlineIds.includes(id)), 'Nothing of the telling should be left running.');
  tell({
    persona: 'lawyer',
    does: 'ends what runs and hears every alarm, so that the story can be told again',
    sees: [
      `${orders} order revoked, ${filingIds.length} filings withdrawn, ${begun.length} deadlines and ${raised.length} alarms put away`,
    ],
  });
}
