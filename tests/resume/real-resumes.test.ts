import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Resume } from '../../lib/domain/resume';
import { sharedDir } from '../shared-material';
import { readBytes } from './reading';

/** What a person reads in a résumé. */
interface Truth {
  readonly name: string;
  readonly headline: string | null;
  readonly email: string;
  readonly phone: string;
  readonly location: string | null;
  readonly links: readonly string[];
  /** Beginning of the summary. */
  readonly summary: string;
  /** start, end, title, company, place, number of list items */
  readonly jobs: readonly (readonly [string, string, string, string, string | null, number])[];
  /** institution, degree, field, start, end */
  readonly education: readonly (readonly [string, string, string, string, string])[];
  readonly projects: readonly string[];
  readonly certifications: readonly string[];
  readonly languages: readonly (readonly [string, string])[];
  /** Some of the skills that must be found, with their years. */
  readonly skills: Readonly<Record<string, number | null>>;
}

const DAVIDS_LINKS = ['https://linkedin.com/in/davidkowalski', 'https://itch.io/dkowalski'];
const david: Truth = {
  name: 'David Kowalski',
  headline: 'Game Developer | Unity & Unreal Engine Specialist',
  email: 'david.kowalski@email.com',
  phone: '+1 (555) 291-4756',
  location: 'Seattle, WA',
  links: ['https://davidkowalski.games/', ...DAVIDS_LINKS],
  summary: 'Passionate game developer with 5+ years of professional experience creating engaging gameplay systems',
  jobs: [
    ['2022-03', 'present', 'Senior Game Developer', 'Cascade Studios', 'Seattle, WA', 3],
    ['2020-06', '2022-02', 'Game Developer', 'Pixel Forge Interactive', 'Bellevue, WA', 4],
  ],
  education: [['University of Washington', 'Bachelor of Science', 'Computer Science', '2014', '2018']],
  projects: ['Echoes of the Void (Indie Game)', 'Open Source: Unity Dialogue Framework', 'Game Jam Participation'],
  certifications: ['Unity Certified Expert: Programmer', 'Unreal Engine 5 C++ Developer'],
  languages: [
    ['English', 'Native'],
    ['Polish', 'Conversational'],
  ],
  skills: { Unity: 1.8, 'C#': 1.8, 'C++': 4.8, 'Unreal Engine': 4.8, Python: null, FSM: null, Blueprints: null },
};
const sarah: Truth = {
  ...david,
  name: 'Sarah Martinez',
  headline: 'Human Resources Business Partner | Talent Development Specialist',
  email: 'sarah.martinez@email.com',
  location: 'Austin, TX',
  links: ['https://linkedin.com/in/sarahmartinezhr', ...DAVIDS_LINKS],
};
const jane: Truth = {
  name: 'Jane Developer',
  headline: 'Full Stack Software Engineer',
  email: 'jane.developer@example.com',
  phone: '(555) 123-4567',
  location: 'San Francisco, California, US',
  links: [
    'https://janedeveloper.com',
    'https://github.com/janedev',
    'https://linkedin.com/in/janedeveloper',
    'https://twitter.com/janedev',
  ],
  summary: 'Passionate software engineer with 5+ years of experience building scalable web applications.',
  jobs: [
    ['2021-03', 'present', 'Senior Software Engineer', 'TechCorp Inc', null, 5],
    ['2019-06', '2021-02', 'Full Stack Developer', 'StartupXYZ', null, 5],
    ['2018-01', '2019-05', 'Junior Web Developer', 'Digital Agency Co', null, 5],
  ],
  education: [['University of California, Berkeley', 'Bachelor of Science', 'Computer Science', '2014-09', '2018-05']],
  projects: ['Open Source UI Library', 'JSON Resume'],
  certifications: [],
  languages: [
    ['English', 'Native speaker'],
    ['Spanish', 'Professional working proficiency'],
  ],
  skills: { 'Node.js': 7.5, React: 3.2, Redis: 1.8, Kubernetes: 5.8, Terraform: null, PostgreSQL: null },
};

const TRUTHS: Readonly<Record<string, Truth>> = {
  'pdf/azurill.pdf': david,
  'pdf/bronzor.pdf': david,
  'pdf/chikorita.pdf': sarah,
  'pdf/ditto.pdf': sarah,
  'pdf/glalie.pdf': sarah,
  'pdf/leafish.pdf': {
    ...david,
    name: 'Marcus Chen',
    headline: 'Frontend Engineer & Interactive Developer',
    email: 'sarah.martinez@email.com',
    location: 'London, UK',
    links: ['https://marcuschen.dev/', ...DAVIDS_LINKS],
    summary:
      'Mid-level Frontend Engineer with 5+ years of experience building scalable web applications and interactive',
    skills: { ...david.skills, React: null, TypeScript: null },
  },
  'pdf/meowth.pdf': {
    name: 'Kunhao Du',
    headline: null,
    email: '3248175240@email.com',
    phone: '(+86) 19982000000',
    location: null,
    links: [],
    summary: 'Frontend / Fullstack Engineer experienced in scalable web systems, frontend architecture, and AI-driven',
    jobs: [
      ['2026-02', 'present', 'Frontend Developer Intern', 'Tencent-WXG', 'GuangZhou', 4],
      ['2025-07', '2026-02', 'Frontend Developer Intern', 'TikTok-Tns', 'BeiJing', 3],
    ],
    education: [
      [
        'Chengdu University of Information Technology',
        'Bachelor’s Degree',
        'Software Engineering',
        '2023-09',
        '2027-06',
      ],
    ],
    projects: [],
    certifications: [],
    languages: [],
    skills: { TypeScript: null, Go: 0.7, React: null, Webpack: null, 'C++': 0.8, ESLint: 0.8, NestJS: 0.8 },
  },
  'jsonresume/resume-sample.json': jane,
  'jsonresume/complete-resume.json': {
    ...jane,
    education: [
      ...jane.education,
      ['Stanford University', 'Master of Science', 'Human-Computer Interaction', '2018-09', '2020-06'],
    ],
    certifications: ['AWS Certified Solutions Architect - Professional', 'Certified Kubernetes Administrator'],
  },
  'jsonresume/new-grad.resume.json': {
    name: 'Maya Okonkwo',
    headline: 'Computer Science Graduate',
    email: 'maya.okonkwo@example.com',
    phone: '(206) 555-0142',
    location: 'Seattle, Washington, US',
    links: [
      'https://mayaokonkwo.example.com',
      'https://github.com/mayaokonkwo',
      'https://www.linkedin.com/in/maya-okonkwo',
    ],
    summary: 'Recent computer science graduate with a focus on distributed systems and machine learning.',
    jobs: [
      ['2024-06', '2024-09', 'Software Engineering Intern', 'Outreach', 'Seattle, WA', 4],
      ['2023-06', '2023-09', 'Research Intern', 'Allen Institute for AI', 'Seattle, WA', 3],
    ],
    education: [['University of Washington', 'Bachelor of Science', 'Computer Science', '2021-09', '2025-06']],
    projects: ['DormSwap', 'gradient-viz'],
    certifications: [],
    languages: [
      ['English', 'Native speaker'],
      ['Igbo', 'Conversational'],
    ],
    skills: { Python: 0.3, TypeScript: 0.3, React: 0.3, SQL: null, WebGL: null, Prisma: null },
  },
  'jsonresume/senior-engineer.resume.json': {
    name: 'Dr. Lena Vasquez',
    headline: 'Staff Software Engineer, Distributed Systems',
    email: 'lena.vasquez@example.com',
    phone: '(415) 555-0117',
    location: 'San Francisco, California, US',
    links: [
      'https://lenavasquez.example.com',
      'https://github.com/lvasquez',
      'https://hachyderm.io/@lena',
      'https://www.linkedin.com/in/lena-vasquez-eng',
    ],
    summary: 'Staff engineer with 14 years building large-scale distributed storage and streaming systems.',
    jobs: [
      ['2020-02', 'present', 'Staff Software Engineer', 'Confluent', 'Mountain View, CA', 5],
      ['2015-06', '2020-01', 'Senior Software Engineer', 'Dropbox', 'San Francisco, CA', 4],
      ['2011-08', '2015-05', 'Software Engineer', 'Rackspace', 'San Antonio, TX', 3],
    ],
    education: [
      ['University of Texas at Austin', 'Ph.D.', 'Computer Science', '2006-09', '2011-06'],
      ['University of Texas at Austin', 'Bachelor of Science', 'Computer Science', '2002-09', '2006-05'],
    ],
    projects: ['raft-lab'],
    certifications: ['AWS Certified Solutions Architect - Professional'],
    languages: [
      ['English', 'Native speaker'],
      ['Spanish', 'Fluent'],
      ['Portuguese', 'Professional working proficiency'],
    ],
    skills: { Go: null, Rust: null, 'Apache Kafka': null, OpenStack: 3.8 },
  },
};

/** A résumé in the shape of a truth. */
const asTruth = (resume: Resume, truth: Truth): Truth => ({
  name: resume.name ?? '',
  headline: resume.headline,
  email: resume.email ?? '',
  phone: resume.phone ?? '',
  location: resume.location,
  links: resume.links,
  summary: (resume.summary ?? '').slice(0, truth.summary.length),
  jobs: resume.jobs.map((job) => [
    job.start ?? '',
    job.end ?? '',
    job.title ?? '',
    job.company ?? '',
    job.place,
    job.highlights.length,
  ]),
  education: resume.education.map((school) => [
    school.institution ?? '',
    school.degree ?? '',
    school.field ?? '',
    school.start ?? '',
    school.end ?? '',
  ]),
  projects: resume.projects.map(({ name }) => name),
  certifications: resume.certifications,
  languages: resume.languages.map(({ language, level }) => [language, level ?? '']),
  skills: Object.fromEntries(
    Object.keys(truth.skills).flatMap((name) => {
      const skill = resume.skills.find((one) => one.name === name);
      return skill === undefined ? [] : [[name, skill.years] as const];
    }),
  ),
});

const dir = sharedDir('resumes');

describe.skipIf(dir === undefined)('a real résumé says what a person reads in it (skipped: no real pages)', () => {
  const bytesOf = (file: string) => new Uint8Array(readFileSync(join(dir ?? '', file)));

  it.each(Object.entries(TRUTHS))('%s', async (file, truth) => {
    const { resume } = await readBytes(bytesOf(file));
    const sorted = (one: Truth) => ({ ...one, links: [...one.links].sort() });
    expect(sorted(asTruth(resume, truth))).toEqual(sorted(truth));
  });

  it('pdf/ditgar.pdf is a picture and says so', async () => {
    await expect(readBytes(bytesOf('pdf/ditgar.pdf'))).rejects.toMatchObject({ code: 'file-without-text' });
  });
});
