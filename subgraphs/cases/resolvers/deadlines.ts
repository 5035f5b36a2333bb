import { dueOf, explain, type InLanguages } from '../domain/index.ts';
import { caseOf } from '../operations/cases.ts';
import {
  addDeadline,
  cancelDeadline,
  completeDeadline,
  correctLegalEvent,
  countBoard,
  enterLegalEvent,
  listDeadlines,
  moveDeadline,
  reopenDeadline,
} from '../operations/deadlines.ts';
import { languageCodes } from '../operations/languages.ts';
import type { LegalLanguage, Resolvers } from '../schema.generated.ts';
import type { DeadlineRow } from '../store/index.ts';

/** A text of which there are three, in the language asked for. */
export const inLanguage = (text: InLanguages, language: LegalLanguage): string => text[languageCodes[language]];

/** What stands for a title nobody can open any more. */
const forgottenTitle = { en: 'Deadline', ru: 'Срок', ky: 'Мөөнөт' };

const stateOf = ({ doneAt, cancelledAt }: DeadlineRow) => (doneAt !== null ? 'DONE' : cancelledAt !== null ? 'CANCELLED' : 'OPEN');

export const deadlinesResolvers: Resolvers = {
  Query: {
    deadlines: (_parent, args, context) => listDeadlines(args, context),
    deadlineBoard: (_parent, args, context) => countBoard(args, context),
  },
  Mutation: {
    addDeadline: (_parent, { input }, context) => addDeadline(input, context),
    moveDeadline: (_parent, { input }, context) => moveDeadline(input, context),
    completeDeadline: (_parent, { input }, context) => completeDeadline(input.deadlineId, context),
    cancelDeadline: (_parent, { input }, context) => cancelDeadline(input, context),
    reopenDeadline: (_parent, { input }, context) => reopenDeadline(input.deadlineId, context),
    enterLegalEvent: (_parent, { input }, context) => enterLegalEvent(input, context),
    correctLegalEvent: (_parent, { input }, context) => correctLegalEvent(input, context),
  },
  Case: {
    deadlines: ({ id }, _args, { store }) => store.openDeadlines(id),
    allDeadlines: ({ id }, _args, { store }) => store.allDeadlines(id),
    nextDeadline: async ({ id }, _args, { store }) => (await store.openDeadlines(id))[0] ?? null,
    legalEvents: ({ id }, _args, { store }) => store.legalEvents(id),
  },
  Deadline: {
    title: async (deadline, { language }, { store }) =>
      deadline.basis !== null
        ? inLanguage(deadline.basis.rule.title, language)
        : ((await store.deadlineTitle(deadline)) ?? inLanguage(forgottenTitle, language)),
    due: async ({ dueOn }, _args, { store }) => dueOf(dueOn, (await store.calendar()).today),
    case: (deadline, _args, context) => caseOf(deadline, context),
    state: (deadline) => stateOf(deadline),
    computation: ({ basis }) => basis,
    versions: (deadline, _args, { store }) => store.deadlineVersions(deadline),
  },
  DeadlineComputation: {
    ruleCode: ({ rule }) => rule.code,
    amount: ({ rule }) => rule.amount,
    unit: ({ rule }) => rule.unit,
    direction: ({ rule }) => rule.direction,
    startedOn: ({ counted }) => counted.startsOn,
    endsOn: ({ counted }) => counted.endsOn,
    computedOn: ({ counted }) => counted.dueOn,
    law: ({ rule }, { language }) => inLanguage(rule.source.law, language),
    article: ({ rule }) => rule.source.article,
    confirmed: ({ rule, counted }) => rule.confirmed && counted.daysConfirmed,
    skipped: ({ counted }) => counted.skipped,
    expectedFeasts: ({ counted }) => counted.expected,
    explanation: ({ rule, counted }, { language }) => explain(rule, counted, languageCodes[language]),
  },
  SkippedDay: { name: ({ name }, { language }) => (name === null ? null : inLanguage(name, language)) },
  ExpectedFeast: { name: ({ name }, { language }) => inLanguage(name, language) },
  DeadlineVersion: { note: (version, _args, { store }) => store.versionNote(version) },
};
