import type { PolicyTable } from '../../../platform/policy.ts';
import type { Context } from '../context.ts';
import { lawyerOrCounsellor } from './standings.ts';

export const alarmsRules: PolicyTable<Context> = {
  'Query.myAlarms': { allow: lawyerOrCounsellor },
  'Mutation.acknowledgeAlarm': { allow: lawyerOrCounsellor },
  'Case.alarms': 'parent',
  'Alarm.id': 'parent',
  'Alarm.kind': 'parent',
  'Alarm.subjectId': 'parent',
  'Alarm.stage': 'parent',
  'Alarm.raisedAt': 'parent',
  'Alarm.acknowledgedAt': 'parent',
  'Alarm.acknowledgedBy': 'parent',
  'Alarm.case': 'parent',
  'AlarmConnection.edges': 'parent',
  'AlarmConnection.pageInfo': 'parent',
  'AlarmEdge.node': 'parent',
  'AlarmEdge.cursor': 'parent',
  'AcknowledgeAlarmPayload.alarm': 'parent',
  'AcknowledgeAlarmPayload.errors': 'parent',
  'AlarmError.code': 'parent',
  'AlarmError.field': 'parent',
  'AlarmError.message': 'parent',
};
