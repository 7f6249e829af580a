import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hint } from '../../lib/domain/advice';
import { EMPTY_RESUME, type Resume, type ResumeJob } from '../../lib/domain/resume';
import { canonicalName, hintsFor } from '../../lib/skills';
import { FAMILIES } from '../../lib/skills/close-skills';
import { compareTitles } from '../../lib/skills/titles';
import { plainSpelling } from '../../lib/skills/wording';
import { presentJobs, workingYears } from '../../lib/skills/working-years';
import { aProfile, index, lexicon } from './packaged';

const TODAY = '2026-11-12';

const aJob = (facts: Partial<ResumeJob> = {}): ResumeJob => ({
  title: 'Developer',
  company: 'Kestrel Maps',
  start: '2020-01',
  end: 'present',
  place: null,
  highlights: [],
  ...facts,
});
const aResume = (facts: Partial<Resume> = {}): Resume => ({ ...EMPTY_RESUME, ...facts });

function hints(
  description: string,
  skills: readonly string[],
  resume: Resume | null,
  title = 'Warehouse Clerk',
): Hint[] {
  return hintsFor({ key: 'acme:1', title, description }, aProfile(...skills), resume, TODAY, index);
}
const reasons = (found: readonly Hint[]) => found.map(({ reason, skill }) => `${reason} ${skill}`);

describe('you have it, the résumé does not say it', () => {
  const asks = 'Requirements\n• You must know Kotlin.\n• Docker is a plus';

  it('names the skill with the posting’s sentence, what is required first', () => {
    const found = hints(asks, ['Kotlin', 'Docker'], aResume({ summary: 'I build services.' }));
    expect(reasons(found)).toEqual(['unsaid Kotlin', 'unsaid Docker']);
    expect(found[0]).toMatchObject({ wanted: 'Kotlin', sentence: 'You must know Kotlin.', yours: null, place: null });
  });

  it('names what gives it and where that stands', () => {
    const resume = aResume({ jobs: [aJob({ highlights: ['Built the shop with Next.js'] })] });
    const [found] = hints('You must know React.', ['Next.js'], resume);
    expect(found).toMatchObject({
      reason: 'unsaid',
      skill: 'React',
      yours: 'Next.js',
      place: { part: 'job', at: 0, label: 'Developer, Kestrel Maps', text: 'Built the shop with Next.js' },
    });
  });

  it('is silent about a field that the names in the résumé make plain', () => {
    const resume = aResume({ jobs: [aJob({ highlights: ['Ran everything on AWS'] })] });
    expect(hints('Experience with cloud computing is required.', ['AWS'], resume)).toEqual([]);
  });

  it('is silent where the résumé says it, and without a résumé', () => {
    expect(hints(asks, ['Kotlin', 'Docker'], aResume({ summary: 'I write Kotlin and use Docker.' }))).toEqual([]);
    expect(hints(asks, ['Kotlin', 'Docker'], null)).toEqual([]);
  });

  it('is silent about what the posting only mentions', () => {
    expect(hints('Our services are written in Kotlin.', ['Kotlin'], aResume({ summary: 'I work.' }))).toEqual([]);
  });

  it('is silent where the résumé names another one of the group', () => {
    const resume = aResume({ summary: 'I know MySQL well.' });
    expect(hints('Experience with PostgreSQL or MySQL', ['PostgreSQL', 'MySQL'], resume)).toEqual([]);
  });
});

describe('the résumé says it in other words', () => {
  it.each([
    ['You must know PostgreSQL.', 'Tuned Postgres for years', 'PostgreSQL', 'Postgres'],
    ['Experience with K8s', 'Ran clusters on Kubernetes', 'K8s', 'Kubernetes'],
    ['Experience with Amazon Web Services', 'Ran clusters on AWS', 'Amazon Web Services', 'AWS'],
  ])('%s / %s', (text, line, wanted, yours) => {
    const resume = aResume({ jobs: [aJob({ highlights: [line] })] });
    expect(hints(text, ['Postgres', 'Kubernetes', 'AWS'], resume)).toMatchObject([
      { reason: 'wording', wanted, yours, place: { part: 'job', text: line } },
    ]);
  });

  it.each([
    ['Experience with React', 'React.js'],
    ['Experience with REST APIs', 'REST API'],
    ['Experience with PYTHON', 'Python 3'],
    ['Experience with Postgres or PostgreSQL', 'postgres'],
  ])('%s / %s are the same words', (text, own) => {
    const resume = aResume({ jobs: [aJob({ highlights: [`I know ${own} well`] })] });
    expect(hints(text, ['React', 'REST', 'Python', 'PostgreSQL'], resume)).toEqual([]);
  });

  it('is silent where one place uses the posting’s words', () => {
    const resume = aResume({ summary: 'PostgreSQL', jobs: [aJob({ highlights: ['Tuned Postgres'] })] });
    expect(hints('You must know PostgreSQL.', ['PostgreSQL'], resume)).toEqual([]);
  });

  it('overlooks case, plurals, versions and ".js" only', () => {
    expect(plainSpelling('Node.JS')).toBe(plainSpelling('node'));
    expect(plainSpelling('Java 17')).toBe(plainSpelling('java'));
    expect(plainSpelling('Microservices')).toBe(plainSpelling('micro-service'));
    expect(plainSpelling('C++')).not.toBe(plainSpelling('C'));
    expect(plainSpelling('C#')).not.toBe(plainSpelling('C'));
  });
});

describe('it stands only deep in the résumé', () => {
  const old = aJob({ start: '2010-01', end: '2014-12', company: 'Old Mill', highlights: ['Wrote Kotlin'] });

  it('says where a required skill stands when only an earlier job names it', () => {
    const found = hints('You must know Kotlin.', ['Kotlin'], aResume({ jobs: [aJob(), old] }));
    expect(found).toMatchObject([
      { reason: 'buried', skill: 'Kotlin', place: { part: 'job', at: 1, text: 'Wrote Kotlin' } },
    ]);
  });

  it.each<readonly [string, Partial<Resume>]>([
    ['the summary', { summary: 'I write Kotlin.' }],
    ['the present job', { jobs: [aJob({ highlights: ['Kotlin all day'] }), old] }],
    ['the list of skills', { skills: [{ name: 'Kotlin', years: null, evidence: [] }] }],
    ['a project', { projects: [{ name: 'Kotlin parser', start: null, end: null, url: null, highlights: [] }] }],
  ])('is silent where %s names it', (_where, part) => {
    expect(hints('You must know Kotlin.', ['Kotlin'], aResume({ jobs: [aJob(), old], ...part }))).toEqual([]);
  });

  it('is silent about what is only welcome', () => {
    expect(hints('Kotlin is a plus.', ['Kotlin'], aResume({ jobs: [aJob(), old] }))).toEqual([]);
  });

  it('takes the job that ended last for the present one where none lasts', () => {
    expect([...presentJobs([old, aJob({ end: '2020-05' })])]).toEqual([1]);
    expect([...presentJobs([])]).toEqual([]);
  });
});

describe('fewer years than asked', () => {
  it('tells both numbers; the résumé’s dates count before the profile', () => {
    const resume = aResume({
      summary: 'Python',
      skills: [{ name: 'Python', years: 3, evidence: ['Python'] }],
    });
    expect(hints('5+ years of Python', ['Python 6'], resume)).toMatchObject([
      { reason: 'years', skill: 'Python', yearsAsked: 5, yearsShown: 3, sentence: '5+ years of Python' },
    ]);
    expect(hints('5+ years of Python', ['Python 4'], null)).toMatchObject([{ reason: 'years', yearsShown: 4 }]);
  });

  it('is silent where they are enough or unknown', () => {
    expect(hints('5+ years of Python', ['Python 5'], null)).toEqual([]);
    expect(hints('5+ years of Python', ['Python'], null)).toEqual([]);
  });

  it('speaks of work as a whole too', () => {
    const resume = aResume({ jobs: [aJob({ start: '2024-01' })] });
    expect(hints('Requirements\n• 5 years of work experience', [], resume)).toMatchObject([
      { reason: 'years', skill: null, yearsAsked: 5, yearsShown: 2 },
    ]);
  });

  it('counts times that overlap once, and knows nothing where dates are missing', () => {
    const jobs = [aJob({ start: '2015', end: '2018' }), aJob({ start: '2017-01', end: '2019-12' })];
    expect(workingYears(jobs, TODAY)).toBe(5);
    expect(workingYears([...jobs, aJob({ start: null })], TODAY)).toBeNull();
    expect(workingYears([], TODAY)).toBeNull();
  });
});

describe('asked for and missing', () => {
  it.each([
    ['You must know MySQL.', 'PostgreSQL', 'MySQL'],
    ['You must know Vue.js.', 'React', 'Vue.js'],
    ['You must know Django.', 'Python', 'Django'],
    ['You must know RabbitMQ.', 'Kafka', 'RabbitMQ'],
  ])('%s is near to %s', (text, has, skill) => {
    expect(hints(text, [has], null)).toMatchObject([
      { reason: 'close', skill, yours: canonicalName(has, index) ?? has },
    ]);
  });

  it('is silent about what the user has nothing near to', () => {
    expect(hints('You must know welding and Kubernetes.', ['Microsoft Excel'], null)).toEqual([]);
  });

  it('is silent where the résumé names it although the profile does not', () => {
    expect(hints('You must know MySQL.', ['PostgreSQL'], aResume({ summary: 'MySQL and PostgreSQL' }))).toEqual([]);
  });

  it('knows every name of its families', () => {
    const names = new Set(lexicon.skills.map(({ name }) => name));
    expect(FAMILIES.flatMap((family) => family.split('|')).filter((name) => !names.has(name))).toEqual([]);
  });
});

describe('certifications and titles', () => {
  it('names a certification that is asked for and not held', () => {
    expect(hints('CISSP certification is required.', ['Python'], null)).toMatchObject([
      { reason: 'certification', skill: 'CISSP', need: 'required' },
    ]);
    expect(hints('CISSP certification is required.', ['CISSP'], aResume({ certifications: ['CISSP'] }))).toEqual([]);
  });

  const asks = 'You must know Kotlin and Docker.';
  const resume = aResume({ headline: 'Java Developer', summary: 'Kotlin, Docker' });

  it('names both titles where they differ and the job is of the user’s trade', () => {
    expect(hints(asks, ['Kotlin', 'Docker'], resume, 'Senior Backend Engineer (m/f/d)')).toMatchObject([
      {
        reason: 'title',
        wanted: 'Senior Backend Engineer (m/f/d)',
        yours: 'Java Developer',
        place: { part: 'headline' },
      },
    ]);
    expect(hints(asks, ['Kotlin'], { ...resume, summary: 'Kotlin' }, 'Cook')).toEqual([]);
  });

  it.each([
    ['Senior Backend Engineer (m/w/d)', 'Backend Engineer', 'same'],
    ['Backend Engineer - Berlin', 'Senior Backend Engineer with a love for maps', 'same'],
    ['Backend Engineer', 'Backend Developer', 'kin'],
    ['Data Scientist', 'Data Analyst', 'kin'],
    ['Nurse', 'Backend Developer', 'other'],
    ['', 'Backend Developer', 'other'],
  ])('"%s" and "%s" are %s', (posting, own, how) => {
    expect(compareTitles(posting, own)).toBe(how);
  });
});

describe('laws of hints', () => {
  const skillName = fc.constantFrom(...lexicon.skills.slice(0, 600).map(({ name }) => name));
  const some = fc.array(skillName, { maxLength: 12 });
  const posting = fc.array(fc.tuple(fc.constantFrom('You must know', 'Ideally', '5+ years of'), skillName), {
    maxLength: 20,
  });

  it('never advises a skill that the user has not got, and gives few, one for each skill', () => {
    fc.assert(
      fc.property(posting, some, some, (asks, has, says) => {
        const resume = aResume({ jobs: [aJob({ highlights: says.map((name) => `Used ${name} daily`) })] });
        const text = asks.map(([cue, name]) => `${cue} ${name}.`).join('\n');
        const found = hints(text, has, resume);
        expect(found.length).toBeLessThanOrEqual(7);
        const skills = found.flatMap(({ skill }) => skill ?? []);
        expect(new Set(skills).size).toBe(skills.length);
        const own = new Set(has.map((name) => canonicalName(name, index)));
        for (const hint of found) {
          if (hint.reason === 'unsaid') expect(own.has(hint.yours ?? hint.skill ?? '')).toBe(true);
          if (hint.reason === 'close') expect(own.has(hint.yours ?? '')).toBe(true);
          if (hint.sentence !== null) expect(text).toContain(hint.sentence);
        }
      }),
      { numRuns: 100 },
    );
  });
});
