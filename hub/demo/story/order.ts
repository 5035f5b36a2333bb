import { addDays } from '../../../subgraphs/cases/domain/days.ts';
import { demoCaseId, demoPartyId } from '../network.ts';
import { organisationIdOf } from '../personas.ts';
import { beRefused, enter, openAlarms } from './entering.ts';
import { demoSecretTexts } from './intruders.ts';
import { type DatedTeller, expect } from './step.ts';

export interface IssuedOrder {
  readonly orderId: string;
  /** The last day it can hold with every extension. */
  readonly furthestEnd: string;
}

const policeUnit = 'District police unit';
const terms = 'order { id state startsOn endsOn daysLeft alarms term { furthestEnd source } extensions { id answer } }';

/** Thirty days were asked for; the police gave three, and the last of them is tomorrow. */
export async function issueOrder({ ask, tell, today }: DatedTeller): Promise<IssuedOrder> {
  const yesterday = addDays(today, -1);
  const about = { caseId: demoCaseId, respondentId: demoPartyId };
  const asked = await enter(
    { ask },
    'lawyer',
    'requestProtectionOrder',
    { ...about, askedOf: policeUnit, requestedOn: yesterday },
    'order { id }',
  );
  const { order } = await enter(
    { ask },
    'lawyer',
    'addProtectionOrder',
    {
      ...about,
      requestId: asked.order.id,
      issuedBy: policeUnit,
      startsOn: yesterday,
      endsOn: addDays(today, 1),
      bars: ['CONTACT', 'APPROACH', 'SEARCH'],
      threatLevel: 'HIGH',
    },
    terms,
  );
  const { alarms, answer } = await openAlarms({ ask });
  const raised = alarms.some(({ kind, subjectId }) => kind === 'ORDER_ENDS_SOON' && subjectId === order.id);
  expect(order.state === 'ISSUED' && raised, 'The team should be alarmed: the order ends within a day.', answer);
  tell({
    persona: 'lawyer',
    does: 'asked the police for thirty days of protection; they issued three, and she enters the order',
    sees: [`${order.state}, ${order.startsOn} to ${order.endsOn}`, `alarm: ${order.alarms.join(', ')}, because its last day is tomorrow`],
  });
  return { orderId: order.id, furthestEnd: order.term.furthestEnd };
}

/** The unit that enforces it sees terms and serves them. @returns the code the unit asks with, and what ends its right to */
export async function serveOrder(
  { ask, tell, today }: DatedTeller,
  { orderId }: IssuedOrder,
): Promise<{ reference: string; shareId: string }> {
  const { code: reference, share } = await enter(
    { ask },
    'lawyer',
    'shareOrderWithPolice',
    { orderId, organisationId: organisationIdOf('police') },
    'code share { id }',
  );
  const shown = 'kind state startsOn endsOn daysLeft bars threatLevel electronicMonitoring';
  const seen = await ask('police', `query ($code: String!) { enforcedOrder(reference: $code) { ${shown} } }`, { code: reference });
  const hidden = [...demoSecretTexts, orderId, demoCaseId, policeUnit];
  expect(
    seen.data?.enforcedOrder?.bars.length === 3 && hidden.every((text) => !seen.text.includes(text)),
    'The officer should see bars and terms, and no name, no place, no case.',
    seen,
  );
  const served = await enter(
    { ask },
    'police',
    'recordEnforcedService',
    { reference, servedOn: today, how: 'IN_PERSON' },
    `order { ${shown} }`,
  );
  const looked = await ask('lawyer', 'query ($id: ID!) { case(id: $id) { orders { id state policeShares { looks { memberId } } } } }', {
    id: demoCaseId,
  });
  const order = looked.data?.case.orders.find(({ id }: { id: string }) => id === orderId);
  expect(
    served.order.state === 'SERVED' && order?.state === 'SERVED' && order.policeShares[0]?.looks.length >= 1,
    'The order should be served, and the team should see who looked.',
    looked,
  );
  const { bars, startsOn, endsOn } = seen.data.enforcedOrder;
  tell({
    persona: 'police',
    does: 'looks the order up by the code the lawyer gave the unit, and hands it to the husband',
    sees: [
      `${bars.join(', ')}; ${startsOn} to ${endsOn}; now ${served.order.state}`,
      'no name, no case, no place; and the team sees who looked',
    ],
  });
  return { reference, shareId: share.id };
}

export async function extendOrder({ ask, tell, today }: DatedTeller, { orderId, furthestEnd }: IssuedOrder): Promise<void> {
  await beRefused(
    { ask },
    'lawyer',
    'requestExtension',
    { code: 'EXTENSION_TOO_LONG', orderId, requestedOn: today, until: addDays(furthestEnd, 1) },
    'order { id }',
  );
  const asked = await enter({ ask }, 'lawyer', 'requestExtension', { orderId, requestedOn: today, until: furthestEnd }, terms);
  const extensionId = asked.order.extensions[0]?.id;
  const before = await openAlarms({ ask });
  expect(
    before.alarms.some(({ kind, subjectId }) => kind === 'EXTENSION_UNANSWERED' && subjectId === extensionId),
    'The team should be alarmed: the order ends tomorrow and nobody has answered.',
    before.answer,
  );
  tell({
    persona: 'lawyer',
    does: 'asks for the extension: a day too many by mistake, then thirty days in all',
    sees: ['refused: EXTENSION_TOO_LONG', `asked for until ${furthestEnd}; no answer yet, alarm: ${asked.order.alarms.join(', ')}`],
  });

  const { order } = await enter({ ask }, 'lawyer', 'recordExtension', { orderId, answer: 'GRANTED', answeredOn: today }, terms);
  const after = await openAlarms({ ask });
  expect(
    order.state === 'EXTENDED' &&
      order.endsOn === furthestEnd &&
      after.alarms.every(({ subjectId }) => subjectId !== orderId && subjectId !== extensionId),
    'The order should be extended, and its alarms be quiet.',
    after.answer,
  );
  tell({
    persona: 'lawyer',
    does: 'enters that it was granted',
    sees: [`${order.state} until ${order.endsOn}, ${order.daysLeft} days left; its alarms are quiet and wait for the new end`],
  });
}

/** Orders of one unit do not overlap: ends the one of this telling, or of one that broke off. @returns how many */
export async function revokeOrders({ ask, today }: Pick<DatedTeller, 'ask' | 'today'>): Promise<number> {
  const answer = await ask('lawyer', 'query ($id: ID!) { case(id: $id) { orders { id state issuedBy respondentId } } }', {
    id: demoCaseId,
  });
  const orders: { id: string; state: string; issuedBy: string; respondentId: string | null }[] = answer.data?.case?.orders ?? [];
  const running = orders.filter(
    ({ state, issuedBy, respondentId }) =>
      ['ISSUED', 'SERVED', 'EXTENDED'].includes(state) && issuedBy === policeUnit && respondentId === demoPartyId,
  );
  for (const { id } of running) await enter({ ask }, 'lawyer', 'revokeOrder', { orderId: id, revokedOn: today }, 'order { state }');
  return running.length;
}

/** He came all the same. @returns the violation's id */
export async function reportViolation(
  { ask, tell, today }: DatedTeller,
  { orderId, evidenceIds }: { orderId: string; evidenceIds: readonly string[] },
): Promise<string> {
  const reported = await enter(
    { ask },
    'lawyer',
    'reportViolation',
    {
      orderId,
      happenedAt: new Date(Date.now() - 600_000).toISOString(),
      bar: 'CONTACT',
      description: 'Eleven calls and a message in one hour.',
      toldTo: policeUnit,
      evidenceIds,
    },
    'violation { id state evidenceIds }',
  );
  const { violation } = await enter(
    { ask },
    'lawyer',
    'recordViolation',
    { violationId: reported.violation.id, recordedOn: today, registrationNumber: 'V-118' },
    'violation { id state registrationNumber evidenceIds }',
  );
  expect(
    reported.violation.state === 'REPORTED' && violation.state === 'RECORDED' && violation.evidenceIds.length === evidenceIds.length,
    'The violation should be reported, then recorded, with its evidence.',
  );
  tell({
    persona: 'lawyer',
    does: 'reports that he broke the order, with the photograph and the messages; the unit registers it',
    sees: [`REPORTED -> ${violation.state} as ${violation.registrationNumber}, ${violation.evidenceIds.length} pieces of evidence`],
  });
  return violation.id;
}
