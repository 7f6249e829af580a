import type { Range } from '../../lib/store/queries/views';
import { addDays, type Day, isDay } from '../../lib/time';

/** How far back is counted, in days; null: everything. */
export const PERIODS = { all: null, year: 365, quarter: 90, month: 30 } as const;
export type Period = keyof typeof PERIODS;

/** The first day of a period; null: from the beginning. */
export function firstDay(period: Period, today: Day): Day | null {
  const days = PERIODS[period];
  return days === null ? null : addDays(today, 1 - days);
}

/** Reads the address: `since=2026-09-01`. */
export function sinceIn(search: URLSearchParams): Day | null {
  const since = search.get('since') ?? '';
  return isDay(since) ? since : null;
}

/** What was saved from a day on. */
export const saved = (since: Day | null): Range<Day> | null => (since === null ? null : { from: since, to: null });
