import type { ResumeJob } from '../domain/resume';
import type { Day } from '../time';

/**
 * Months since year 0 of `YYYY-MM` or `YYYY`. A bare year begins in January and ends in December: who says that a résumé shows too
 * few years reads it at its longest. What a profile claims from the same dates is read at its shortest (lib/resume/years.ts).
 */
function monthOf(date: string, end: boolean): number {
  const [year = '0', month] = date.split('-');
  return Number(year) * 12 + (month === undefined ? (end ? 11 : 0) : Number(month) - 1);
}

/** Whole years in which the résumé shows work, times that overlap counted once; null where a job has no dates, or there is none. */
export function workingYears(jobs: readonly ResumeJob[], today: Day): number | null {
  const spans: (readonly [number, number])[] = [];
  for (const { start, end } of jobs) {
    if (start === null || end === null) return null;
    spans.push([monthOf(start, false), monthOf(end === 'present' ? today.slice(0, 7) : end, true)]);
  }
  spans.sort((a, b) => a[0] - b[0]);
  let months = 0;
  let until = -1;
  for (const [start, end] of spans) {
    months += Math.max(0, end - Math.max(start - 1, until));
    until = Math.max(until, end);
  }
  return spans.length === 0 ? null : Math.floor(months / 12);
}

/** The places of the jobs that are not old: those that last, else the one that ended last. */
export function presentJobs(jobs: readonly ResumeJob[]): ReadonlySet<number> {
  const lasting = jobs.flatMap(({ end }, at) => (end === 'present' ? [at] : []));
  if (lasting.length > 0) return new Set(lasting);
  const ends = jobs.map(({ end }) => (end === null ? -1 : monthOf(end, true)));
  const last = Math.max(...ends);
  return new Set(jobs.length === 0 ? [] : [last < 0 ? 0 : ends.indexOf(last)]);
}
