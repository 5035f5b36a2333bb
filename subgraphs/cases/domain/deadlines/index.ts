export * from './board.ts';
export { type Calendar, createCalendar, type DatedDay, type ExpectedFeast } from './calendar.ts';
export { count, type SkippedDay } from './count.ts';
export { explain } from './explain.ts';
export { kyrgyzCalendar } from './kyrgyzCalendar.ts';
export { calendarCodes, calendarWith, feastCodes, rulesWith, shippedDays } from './law.ts';
export * from './plan.ts';
export * from './rule.ts';
export { shippedRules } from './shippedRules.ts';
