import type { PolicyTable } from '../../../platform/policy.ts';
import type { Context } from '../context.ts';
import { lawyerOrCounsellor } from './standings.ts';

export const incidentsRules: PolicyTable<Context> = {
  'Mutation.recordIncident': { allow: lawyerOrCounsellor },
  'Mutation.correctIncident': { allow: lawyerOrCounsellor },
  'Case.incidents': 'parent',
  'Incident.id': 'parent',
  'Incident.type': 'parent',
  'Incident.happenedAt': 'parent',
  'Incident.description': { withhold: lawyerOrCounsellor },
  'Incident.place': { withhold: lawyerOrCounsellor },
  'Incident.evidenceIds': 'parent',
  'Incident.evidence': 'parent',
  'Incident.orders': 'parent',
  'Incident.enteredBy': 'parent',
  'Incident.enteredAt': 'parent',
  'Incident.was': 'parent',
  'IncidentPayload.incident': 'parent',
  'IncidentPayload.errors': 'parent',
  'IncidentError.code': 'parent',
  'IncidentError.field': 'parent',
  'IncidentError.message': 'parent',
};
