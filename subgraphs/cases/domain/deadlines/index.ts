export * from './board.ts';
export {
  type Calendar,
  type CalendarRules,
  createCalendar,
  type DatedDay,
  type DayStatus,
  type ExpectedFeast,
  workingDayFrom,
  type YearlyHoliday,
} from './calendar.ts';
export { type Counted, count, type SkippedDay } from './count.ts';
export { addDays, addMonths } from './dayNumbers.ts';
export { explain } from './explain.ts';
export { kyrgyzCalendar } from './kyrgyzCalendar.ts';
export { calendarCodes, calendarWith, feastCodes, rulesWith, shippedDays } from './law.ts';
export * from './plan.ts';
export * from './rule.ts';
export { shippedRules } from './shippedRules.ts';
