/** Law No. 67 of 4 May 2007 on citizens' appeals: 14 working days (a cut to 10 was passed on 12 March 2026; in force: unconfirmed). */
const workingDays = 14;
const day = 86_400_000;

/** The last day for an answer, the day of filing not counted; weekends are left out, holidays are for the calendar of the network. */
export function answerDueAfter(filedOn: string): string {
  let moment = Date.parse(`${filedOn}T00:00:00Z`);
  for (let left = workingDays; left > 0; ) {
    moment += day;
    const weekday = new Date(moment).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return new Date(moment).toISOString().slice(0, 10);
}
