import { type Day, dayOf, daysBetween, type Timestamp } from '../time';
import type { SettingsView } from './settings';

const WEEK = 7;
/** Without the weekly offer a month may pass. */
const MONTH = 30;
/** "Not now" holds so long. */
const PUT_OFF_DAYS = 3;

/**
 * Is it time to offer a backup, and how many days ago was the last one? `firstOn`: the day the first application was saved, which
 * counts where there never was a backup. Null: not now.
 */
export function backupDue(
  settings: Pick<SettingsView, 'weeklyBackup' | 'backedUpAt' | 'backupPutOffAt'>,
  firstOn: Day | null,
  now: Timestamp,
): { readonly days: number; readonly never: boolean } | null {
  const { weeklyBackup, backedUpAt, backupPutOffAt } = settings;
  if (firstOn === null) return null;
  const today = dayOf(now);
  if (backupPutOffAt !== null && daysBetween(dayOf(backupPutOffAt), today) < PUT_OFF_DAYS) return null;
  const days = daysBetween(backedUpAt === null ? firstOn : dayOf(backedUpAt), today);
  const wait = weeklyBackup || backedUpAt === null ? WEEK : MONTH;
  return days >= wait ? { days, never: backedUpAt === null } : null;
}
