import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Resume } from '../../lib/domain/resume';
import { JobcairnError } from '../../lib/errors';
import { type PdfLibrary, readResume } from '../../lib/resume';
import type { SkillIndex } from '../../lib/skills';
import { dayOf } from '../../lib/time';
import { packagedSkills } from './lexicon';
import { Misuse } from './misuse';
import { parseOptions } from './options';

const pdf = (): Promise<PdfLibrary> => import('pdfjs-dist/legacy/build/pdf.mjs');

/** The résumé that a file holds. Throws `Misuse` where there is no file, and like `readResume` for what is no résumé. */
export async function resumeFile(file: string, index: SkillIndex): Promise<Resume> {
  if (!existsSync(file)) throw new Misuse(`There is no file ${file}.`);
  if (!statSync(file).isFile()) throw new Misuse(`${file} is a folder, not a file.`);
  const read = await readResume(new Uint8Array(readFileSync(file)), { index, today: dayOf(Date.now()), pdf });
  return read.resume;
}

const dates = ({ start, end }: { readonly start: string | null; readonly end: string | null }) =>
  `${start ?? '?'} – ${end ?? '?'}`;

/** The readable form: what a person would check first. */
function shown(resume: Resume): string[] {
  const { jobs, education, skills, languages, certifications, projects, others } = resume;
  return [
    `  ${resume.name ?? '(no name)'} · ${resume.headline ?? '(no headline)'}`,
    `  ${[resume.email, resume.phone, resume.location, ...resume.links].filter(Boolean).join(' · ')}`,
    ...(resume.summary === null ? [] : [`  ${resume.summary}`]),
    ...jobs.flatMap((job) => [
      `  ${dates(job)}  ${job.title ?? '?'} · ${job.company ?? '?'}${job.place === null ? '' : ` · ${job.place}`}`,
      ...job.highlights.map((text) => `      ${text}`),
    ]),
    ...education.map(
      (school) =>
        `  ${dates(school)}  ${[school.degree, school.field, school.institution].map((part) => part ?? '?').join(' · ')}`,
    ),
    ...projects.map((project) => `  project ${dates(project)}  ${project.name}`),
    ...certifications.map((name) => `  certificate ${name}`),
    `  languages ${languages.map(({ language, level }) => (level === null ? language : `${language} (${level})`)).join(', ')}`,
    `  skills ${skills.map(({ name, years }) => (years === null ? name : `${name} ${years}`)).join(', ')}`,
    ...others.map(({ heading, lines }) => `  ${heading}: ${lines.length} lines`),
  ];
}

/** `jobcairn resume`: prints what each résumé says. */
export async function resume(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseOptions(args, { jsonl: { type: 'boolean' } });
  if (positionals.length === 0) throw new Misuse('Name at least one résumé.');
  const index = packagedSkills();
  for (const file of positionals) {
    const start = performance.now();
    try {
      const read = await resumeFile(file, index);
      const ms = performance.now() - start;
      if (values.jsonl) console.log(JSON.stringify({ file, profile: read, ms }));
      else console.log([file, ...shown(read)].join('\n'));
    } catch (thrown) {
      if (!(thrown instanceof JobcairnError)) throw thrown;
      if (values.jsonl) console.log(JSON.stringify({ file, profile: null, reason: thrown.code }));
      else console.log(`${file}\n  not read: ${thrown.code} (${thrown.message})`);
    }
  }
}
