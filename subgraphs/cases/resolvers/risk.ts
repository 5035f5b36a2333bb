import { currentRiskSets } from '../domain/index.ts';
import { answerRisk, askRiskAgain, firstOf, itemsOf, recordSeparation, setOf } from '../operations/risk.ts';
import type { Resolvers } from '../schema.generated.ts';

export const riskResolvers: Resolvers = {
  Query: {
    riskQuestionSets: () => currentRiskSets(),
  },
  Mutation: {
    answerRisk: (_parent, { input }, context) => answerRisk(input, context),
    askRiskAgain: (_parent, { input }, context) => askRiskAgain(input, context),
    recordSeparation: (_parent, { input }, context) => recordSeparation(input, context),
  },
  Case: {
    riskAssessments: ({ id }, _args, { store }) => store.riskAssessments(id),
    riskDue: ({ id }, _args, { store }) => store.riskDue(id),
  },
  RiskQuestionSet: {
    title: ({ title }, { language }) => title[language ?? 'RU'],
  },
  RiskQuestion: {
    text: ({ text }, { language }) => text[language ?? 'RU'],
  },
  RiskAssessment: {
    questionSet: (assessment) => setOf(assessment),
    first: (assessment, _args, context) => firstOf(assessment, context),
    items: (assessment, _args, context) => itemsOf(assessment, context),
  },
};
