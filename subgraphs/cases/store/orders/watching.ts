import { and, eq, isNull, sql } from 'drizzle-orm';
import { only, type Transaction } from '../../../../platform/database.ts';
import { addJob } from '../../../../platform/jobs.ts';
import { addDays, orderAlarms } from '../../domain/index.ts';
import { orderExtensions } from '../../tables.ts';
import { hushAlarms, raiseAlarm } from '../alarms.ts';
import type { Asker } from '../asker.ts';
import { recordLegalEvent } from '../events.ts';
import { askRiskAgain } from '../riskOccasions.ts';
import type { ProtectionOrderRow } from './reads.ts';

/** Tells the team whatever the calendar says of an order today; each thing once. After its end the questions about danger are asked again. */
export async function tellOfOrder(tx: Transaction, asker: Asker, order: ProtectionOrderRow, today: string): Promise<void> {
  const open = only(
    await tx
      .select({ id: orderExtensions.id })
      .from(orderExtensions)
      .where(and(eq(orderExtensions.orderId, order.id), isNull(orderExtensions.answer))),
  );
  const { id: subjectId, caseId, endVersion: round } = order;
  for (const alarm of orderAlarms(order, open?.id ?? null, today)) {
    await raiseAlarm(tx, asker, { ...alarm, caseId });
    if (alarm.kind === 'ORDER_ENDED') await askRiskAgain(tx, asker, { caseId, reason: 'ORDER_ENDED', subjectId, round, happenedOn: today });
  }
}

/** The end of an order, or the answer to an extension, has been seen to. */
export const hushOrder = (tx: Transaction, asker: Asker, subjectIds: readonly string[]): Promise<void> =>
  hushAlarms(tx, asker, { kinds: ['ORDER_ENDS_SOON', 'ORDER_ENDED', 'EXTENSION_UNANSWERED'], subjectIds });

/** Leaves the jobs that tell an order's team of its end: on the day before its last, and after it. */
export async function watchEnd(
  tx: Transaction,
  { networkId, memberId, organisationId, requestId }: Pick<Asker, 'networkId' | 'memberId' | 'organisationId' | 'requestId'>,
  { id, endsOn }: { id: string; endsOn: string },
): Promise<void> {
  const until = (day: string) =>
    sql`greatest(0, extract(epoch from (${day}::date::timestamp
      at time zone coalesce((select time_zone from cases.networks where network_id = ${networkId}::uuid), 'UTC')) - now()))::float8`;
  const [seconds] = await tx.execute<{ soon: number; ended: number }>(
    sql`select ${until(addDays(endsOn, -1))} as soon, ${until(addDays(endsOn, 1))} as ended`,
  );
  const payload = { networkId, memberId, organisationId, requestId, orderId: id };
  await addJob(tx, 'cases', { task: 'order.watch', payload, inSeconds: seconds?.soon ?? 0, key: `order soon ${id}` });
  await addJob(tx, 'cases', { task: 'order.watch', payload, inSeconds: seconds?.ended ?? 0, key: `order ended ${id}` });
}

/** An order's end was set or moved: its periods, its alarms and the jobs that tell them follow. */
export async function settleEnd(tx: Transaction, asker: Asker, order: ProtectionOrderRow, today: string): Promise<void> {
  const { id, caseId, endsOn, endVersion } = order;
  if (endsOn === null) return;
  await recordLegalEvent(tx, asker, { caseId, kind: 'ORDER_ENDS', happenedOn: endsOn, subjectId: id });
  // Entered for the record when it was long over: nobody need hear of it.
  if (endsOn < today && endVersion === 1) return;
  await tellOfOrder(tx, asker, order, today);
  if (endsOn < today) return;
  await watchEnd(tx, asker, { id, endsOn });
}
