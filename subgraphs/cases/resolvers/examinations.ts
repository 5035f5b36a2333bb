import { examinationState } from '../domain/index.ts';
import { orderExamination, recordConclusion, recordExaminationDone } from '../operations/examinations.ts';
import type { Resolvers } from '../schema.generated.ts';

export const examinationsResolvers: Resolvers = {
  Mutation: {
    orderExamination: (_parent, { input }, context) => orderExamination(input, context),
    recordExaminationDone: (_parent, { input }, context) => recordExaminationDone(input, context),
    recordConclusion: (_parent, { input }, context) => recordConclusion(input, context),
  },
  Case: {
    examinations: ({ id }, _args, { store }) => store.examinations(id),
  },
  ForensicExamination: {
    state: async (examination, _args, { store }) => examinationState(examination, (await store.calendar()).today),
    evidence: ({ evidenceIds }, _args, { store }) => store.evidenceItems(evidenceIds),
    bureau: async (examination, _args, { store }) => (await store.examinationWords(examination))?.bureau ?? null,
    orderedBy: async (examination, _args, { store }) => (await store.examinationWords(examination))?.orderedBy ?? null,
    number: (examination, _args, { store }) => store.conclusionNumber(examination),
  },
};
