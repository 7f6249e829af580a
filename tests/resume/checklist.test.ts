import { expect, it } from 'vitest';
import { EMPTY_RESUME, Resume, type ResumeJob } from '../../lib/domain/resume';
import { checksOf } from '../../lib/resume/checklist';
import { writeJsonResume } from '../../lib/resume/write-json-resume';
import { readBytes } from './reading';

const job = (edits: Partial<ResumeJob>): ResumeJob => ({
  title: 'Developer',
  company: 'Acme',
  start: '2020-01',
  end: 'present',
  place: null,
  highlights: ['Cut the build from 20 minutes to 4'],
  ...edits,
});
const FULL: Resume = {
  ...EMPTY_RESUME,
  name: 'Lena Kast',
  headline: 'Developer',
  email: 'lena@kast.example',
  phone: '+49 30 5550100',
  location: 'Berlin',
  links: ['https://kast.example', 'https://github.com/kast'],
  summary: 'Builds things.',
  jobs: [job({}), job({ start: '2016-03', end: '2019-12' })],
  education: [{ institution: 'TU Berlin', degree: 'B.Sc.', field: 'Informatik', start: '2012', end: '2016' }],
  skills: ['Go', 'Redis', 'SQL', 'Docker', 'Linux'].map((name) => ({ name, years: null, evidence: [] })),
  languages: [{ language: 'German', level: 'native' }],
  certifications: ['CKAD'],
  projects: [{ name: 'Tides', start: '2021', end: null, url: 'https://tides.example', highlights: ['Draws tides'] }],
};
const TEXT = 'word '.repeat(300);
const unmet = (resume: Resume, text = TEXT) =>
  checksOf(resume, text)
    .filter(({ met }) => !met)
    .map(({ code, count }) => [code, count]);

it('a résumé that lacks nothing has nothing to be told', () => {
  expect(unmet(FULL)).toEqual([]);
});

it.each<[string, Partial<Resume>, [string, number][]]>([
  ['no phone', { phone: null }, [['contact', 0]]],
  ['no link', { links: [] }, [['link', 0]]],
  ['no summary', { summary: null }, [['summary', 0]]],
  ['few skills', { skills: FULL.skills.slice(0, 2) }, [['skills', 2]]],
  ['no jobs', { jobs: [] }, [['jobs', 0]]],
  ['a job without dates', { jobs: [job({}), job({ start: null, end: null })] }, [['dates', 1]]],
  ['a job without months', { jobs: [job({}), job({ start: '2014', end: '2016' })] }, [['months', 1]]],
  ['a job that says nothing', { jobs: [job({}), job({ highlights: [] })] }, [['tasks', 1]]],
  ['no numbers but years', { jobs: [job({ highlights: ['Migrated in 2019', 'Built a shop'] })] }, [['numbers', 0]]],
  ['no education', { education: [] }, [['education', 0]]],
])('%s', (_, edits, expected) => {
  expect(unmet({ ...FULL, ...edits })).toEqual(expected);
});

it.each([
  ['too short', 'word '.repeat(40), 40],
  ['too long', 'word '.repeat(2_000), 2_000],
])('a text that is %s is told with its words', (_, text, words) => {
  expect(unmet(FULL, text)).toEqual([['length', words]]);
});

it('an export as JSON Resume says the same when it is read again', async () => {
  const { format, resume } = await readBytes(new TextEncoder().encode(writeJsonResume(FULL)));
  expect(format).toBe('json-resume');
  expect(Resume.parse(resume)).toMatchObject({
    name: FULL.name,
    headline: FULL.headline,
    email: FULL.email,
    phone: FULL.phone,
    location: FULL.location,
    links: FULL.links,
    summary: FULL.summary,
    jobs: FULL.jobs,
    education: FULL.education,
    languages: FULL.languages,
    certifications: FULL.certifications,
  });
  expect(resume.skills.map(({ name }) => name)).toEqual(expect.arrayContaining(FULL.skills.map(({ name }) => name)));
});
