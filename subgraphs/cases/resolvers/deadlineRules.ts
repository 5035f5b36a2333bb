import { addHoliday, listHolidays, listRules, removeHoliday, setDeadlineRule } from '../operations/deadlineRules.ts';
import type { Resolvers } from '../schema.generated.ts';
import { inLanguage } from './deadlines.ts';

export const deadlineRulesResolvers: Resolvers = {
  Query: {
    deadlineRules: (_parent, { superseded }, context) => listRules(superseded, context),
    holidays: (_parent, { from = null }, context) => listHolidays(from, context),
    recalculations: (_parent, _args, { store }) => store.recalculations(),
  },
  Mutation: {
    setDeadlineRule: (_parent, { input }, context) => setDeadlineRule(input, context),
    addHoliday: (_parent, { input }, context) => addHoliday(input, context),
    removeHoliday: (_parent, { input }, context) => removeHoliday(input.holidayId, context),
  },
  DeadlineRule: {
    code: ({ rule }) => rule.code,
    trigger: ({ rule }) => rule.trigger,
    branch: ({ rule }) => rule.branch,
    kind: ({ rule }) => rule.kind,
    amount: ({ rule }) => rule.amount,
    unit: ({ rule }) => rule.unit,
    direction: ({ rule }) => rule.direction,
    rolls: ({ rule }) => rule.rolls,
    calendar: ({ rule }) => rule.calendar,
    title: ({ rule }, { language }) => inLanguage(rule.title, language),
    law: ({ rule }, { language }) => inLanguage(rule.source.law, language),
    article: ({ rule }) => rule.source.article,
    validFrom: ({ rule }) => rule.validFrom,
    validTo: ({ rule }) => rule.validTo,
    confirmed: ({ rule }) => rule.confirmed,
    shipped: ({ row }) => row === null,
    enteredBy: ({ row }) => row?.enteredBy ?? null,
    enteredAt: ({ row }) => row?.enteredAt ?? null,
    supersededAt: ({ row }) => row?.supersededAt ?? null,
  },
  Holiday: {
    id: ({ row }) => row?.id ?? null,
    on: ({ day }) => day.on,
    effect: ({ day }) => day.effect,
    name: ({ day }, { language }) => inLanguage(day.name, language),
    feast: ({ day }) => day.feast,
    law: ({ day }, { language }) => inLanguage(day.source.law, language),
    article: ({ day }) => day.source.article,
    confirmed: ({ day }) => day.confirmed,
    enteredBy: ({ row }) => row?.enteredBy ?? null,
  },
  Recalculation: {
    state: ({ finishedAt, doneUpTo }) => (finishedAt !== null ? 'DONE' : doneUpTo !== null ? 'RUNNING' : 'WAITING'),
  },
};
