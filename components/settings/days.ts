/** The first follow-up comes this many days after applying (settings of the domain: 7 … 14). */
const SOONEST = 7;
const LATEST = 14;

/** The days as typed, or the one sentence that says what to enter. */
export function firstFollowUpDays(typed: string): { readonly days: number } | { readonly problem: string } {
  const text = typed.trim();
  if (!/^-?\d{1,6}$/.test(text)) return { problem: `Enter a number of days, ${SOONEST} to ${LATEST}.` };
  const days = Number(text);
  if (days > LATEST) return { problem: `${days} days is longer than Jobcairn waits. Enter ${LATEST} or fewer.` };
  if (days < SOONEST)
    return {
      problem: `${days} ${days === 1 ? 'day is' : 'days is'} sooner than most answers come. Enter ${SOONEST} or more.`,
    };
  return { days };
}
