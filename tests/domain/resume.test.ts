import { expect, it } from 'vitest';
import { EMPTY_RESUME, Resume, type ResumeJob } from '../../lib/domain/resume';

const job = (dates: Partial<Pick<ResumeJob, 'start' | 'end'>>): Resume => ({
  ...EMPTY_RESUME,
  jobs: [{ title: null, company: null, start: null, end: null, place: null, highlights: [], ...dates }],
});

it('a résumé that says nothing is one', () => {
  expect(Resume.parse(EMPTY_RESUME)).toEqual(EMPTY_RESUME);
});

it.each([
  { start: '2019', end: 'present' as const },
  { start: '2019-04', end: '2021' },
  { start: null, end: null },
])('$start to $end are dates of a job', (dates) => {
  expect(Resume.safeParse(job(dates)).success).toBe(true);
});

it.each([{ start: 'present' }, { start: '2019-13' }, { start: '2019-4' }, { end: 'today' }, { end: '' }])(
  '%j are none',
  (dates) => {
    expect(Resume.safeParse(job(dates as Partial<ResumeJob>)).success).toBe(false);
  },
);
