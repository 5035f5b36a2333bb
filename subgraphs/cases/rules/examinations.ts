import type { PolicyTable } from '../../../platform/policy.ts';
import type { Context } from '../context.ts';
import { lawyerOrCounsellor } from './standings.ts';

export const examinationsRules: PolicyTable<Context> = {
  'Mutation.orderExamination': { allow: lawyerOrCounsellor },
  'Mutation.recordExaminationDone': { allow: lawyerOrCounsellor },
  'Mutation.recordConclusion': { allow: lawyerOrCounsellor },
  'Case.examinations': 'parent',
  'ForensicExamination.id': 'parent',
  'ForensicExamination.kind': 'parent',
  'ForensicExamination.state': 'parent',
  'ForensicExamination.bureau': { withhold: lawyerOrCounsellor },
  'ForensicExamination.orderedBy': { withhold: lawyerOrCounsellor },
  'ForensicExamination.orderedOn': 'parent',
  'ForensicExamination.doneOn': 'parent',
  'ForensicExamination.dueOn': 'parent',
  'ForensicExamination.receivedOn': 'parent',
  'ForensicExamination.number': { withhold: lawyerOrCounsellor },
  'ForensicExamination.evidenceIds': 'parent',
  'ForensicExamination.evidence': 'parent',
  'ExaminationPayload.examination': 'parent',
  'ExaminationPayload.errors': 'parent',
  'ExaminationError.code': 'parent',
  'ExaminationError.field': 'parent',
  'ExaminationError.message': 'parent',
};
