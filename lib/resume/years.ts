import type { Day } from '../time';

interface Dated {
  readonly start: string | null;
  readonly end: string | null;
}

/** Months since year 0. A year without a month counts from its January. */
function monthOf(date: string): number {
  const [year = '0', month = '1'] = date.split('-');
  return Number(year) * 12 + Number(month) - 1;
}

/** The months `[from, to)` of a period; undefined where it cannot be told. */
function monthsOf({ start, end }: Dated, today: Day): readonly [number, number] | undefined {
  if (start === null || end === null) return undefined;
  const from = monthOf(start);
  const until = end === 'present' ? monthOf(today.slice(0, 7)) : monthOf(end);
  // A month that is named as the last one was worked in.
  const to = end !== 'present' && end.length === 4 ? until : until + 1;
  return to > from ? [from, to] : undefined;
}

/** How many years the periods cover together, to a tenth, months that several of them cover counted once; null where no period has both its dates. */
export function yearsOf(periods: readonly Dated[], today: Day): number | null {
  const spans = periods
    .map((period) => monthsOf(period, today))
    .filter((span) => span !== undefined)
    .sort((a, b) => a[0] - b[0]);
  let months = 0;
  let covered = Number.NEGATIVE_INFINITY;
  for (const [from, to] of spans) {
    months += Math.max(0, to - Math.max(from, covered));
    covered = Math.max(covered, to);
  }
  if (months === 0) return null;
  return Math.min(60, Math.max(0.1, Math.round((months / 12) * 10) / 10));
}
