import { queryKey } from '../../../platform/pagination.ts';
import type { Context } from '../context.ts';
import type { AcknowledgeAlarmInput, QueryMyAlarmsArgs } from '../schema.generated.ts';
import type { AlarmRow } from '../store/index.ts';
import { refusal } from './refusing.ts';

const alarmPosition = ({ raisedAt, id }: AlarmRow) => `${raisedAt.toISOString()} ${id}`;

export async function listAlarms({ open = true, first, after }: QueryMyAlarmsArgs, { store, paginator }: Context) {
  const query = queryKey('myAlarms', open);
  const page = paginator.page(query, { first, after });
  return paginator.connection(query, page, await store.listAlarms({ onlyOpen: open, ...page }), alarmPosition);
}

export async function acknowledgeAlarm({ alarmId }: AcknowledgeAlarmInput, { store }: Context) {
  const alarm = await store.acknowledgeAlarm(alarmId);
  return alarm === null
    ? { alarm, errors: refusal('NOT_FOUND', { field: 'alarmId', message: 'You have no such alarm.' }) }
    : { alarm, errors: [] };
}
