export {
  type Calendar,
  type CalendarRules,
  createCalendar,
  type DatedDay,
  type DayStatus,
  workingDayFrom,
  type YearlyHoliday,
} from './calendar.ts';
export { type Counted, count, type SkippedDay } from './count.ts';
export { addDays, addMonths } from './dayNumbers.ts';
export { explain } from './explain.ts';
export { calendarBegins, kyrgyzCalendar } from './kyrgyzCalendar.ts';
export * from './rule.ts';
export { shippedRules } from './shippedRules.ts';
