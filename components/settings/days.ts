import { t } from '../../lib/words';

/** The first follow-up comes this many days after applying (settings of the domain: 7 … 14). */
const SOONEST = 7;
const LATEST = 14;

/** The days as typed, or the one sentence that says what to enter. */
export function firstFollowUpDays(typed: string): { readonly days: number } | { readonly problem: string } {
  const text = typed.trim();
  if (!/^-?\d{1,6}$/.test(text)) return { problem: t('settings:reminders.notANumber', { from: SOONEST, to: LATEST }) };
  const days = Number(text);
  if (days > LATEST) return { problem: t('settings:reminders.tooLong', { count: days, to: LATEST }) };
  if (days < SOONEST)
    return {
      problem: t('settings:reminders.tooSoon', { count: days, from: SOONEST }),
    };
  return { days };
}
