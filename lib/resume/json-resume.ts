import * as z from 'zod/mini';
import { EMPTY_RESUME, type Resume } from '../domain/resume';
import { JobcairnError } from '../errors';
import { dateOf } from './dates';
import type { Line } from './lines';
import { PLAIN_LINE } from './lines';
import type { Surroundings } from './read-lines';
import { skillsOf } from './skills';

/** A text, whatever was written instead of one. */
const loose = z.catch(z.optional(z.nullable(z.union([z.string(), z.number()]))), undefined);
const texts = z.catch(z.optional(z.array(loose)), undefined);
const listOf = <T extends z.ZodMiniType>(item: T) =>
  z.catch(z.optional(z.array(z.catch(z.nullable(item), null))), undefined);

const Work = z.object({
  name: loose,
  company: loose,
  position: loose,
  location: loose,
  startDate: loose,
  endDate: loose,
  summary: loose,
  highlights: texts,
});
const Skill = z.union([
  z.string(),
  z.object({ name: loose, years: z.catch(z.optional(z.nullable(z.number())), undefined), keywords: texts }),
]);

/** JSON Resume (schema 1.0.0) read with good will: a field of the wrong type counts as not stated. */
const JsonResume = z.object({
  basics: z.catch(
    z.optional(
      z.nullable(
        z.object({
          name: loose,
          label: loose,
          email: loose,
          phone: loose,
          url: loose,
          summary: loose,
          location: z.catch(
            z.optional(
              z.nullable(
                z.object({ address: loose, city: loose, region: loose, countryCode: loose, postalCode: loose }),
              ),
            ),
            undefined,
          ),
          profiles: listOf(z.object({ url: loose })),
        }),
      ),
    ),
    undefined,
  ),
  work: listOf(Work),
  education: listOf(z.object({ institution: loose, studyType: loose, area: loose, startDate: loose, endDate: loose })),
  skills: listOf(Skill),
  languages: listOf(z.object({ language: loose, fluency: loose })),
  certificates: listOf(z.object({ name: loose })),
  projects: listOf(
    z.object({
      name: loose,
      description: loose,
      startDate: loose,
      endDate: loose,
      url: loose,
      highlights: texts,
      keywords: texts,
    }),
  ),
  volunteer: listOf(z.object({ organization: loose, position: loose, summary: loose, highlights: texts })),
  awards: listOf(z.object({ title: loose, awarder: loose, summary: loose })),
  publications: listOf(z.object({ name: loose, publisher: loose, summary: loose })),
  interests: listOf(z.object({ name: loose, keywords: texts })),
});
type JsonResume = z.infer<typeof JsonResume>;
type Loose = z.infer<typeof loose>;

const said = (value: Loose, most = 500): string | null => {
  const text = String(value ?? '').trim();
  return text === '' ? null : text.slice(0, most);
};
const all = (values: readonly Loose[] | null | undefined, most = 5_000): string[] =>
  (values ?? []).flatMap((value) => said(value, most) ?? []).slice(0, 200);
const rows = <T>(list: readonly (T | null)[] | null | undefined): NonNullable<T>[] =>
  (list ?? []).filter((row) => row != null);

const startOf = (value: Loose) => dateOf(String(value ?? ''));
/** Where something began and no end is stated, it lasts. */
const endOf = (start: Loose, end: Loose): string | null =>
  startOf(end) ??
  (/^(?:present|now|current)$/i.test(String(end ?? '')) || (startOf(start) !== null && said(end) === null)
    ? 'present'
    : null);

const KNOWN = ['basics', 'work', 'education', 'skills', 'projects', 'volunteer', 'certificates', 'languages'];

/** Is this JSON a résumé by its parts? */
const isJsonResume = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && KNOWN.some((part) => part in value);

/** A résumé in the open format JSON Resume. Throws `file-unknown` for other JSON, `file-damaged` when none of it can be used. */
export function readJsonResume(value: unknown, surroundings: Surroundings): Resume {
  if (!isJsonResume(value)) throw new JobcairnError('file-unknown', 'the JSON has none of the parts of JSON Resume');
  const read = JsonResume.safeParse(value);
  if (!read.success)
    throw new JobcairnError('file-damaged', 'no part of the JSON Resume can be used', { cause: read.error });
  const told = toldBy(read.data);
  if (JSON.stringify(told) === JSON.stringify(EMPTY_TOLD) && rows(read.data.skills).length === 0)
    throw new JobcairnError('file-damaged', 'the JSON Resume says nothing that can be used');
  return { ...told, skills: skillsOf(told, skillLines(read.data), surroundings.index, surroundings.today) };
}

const { skills: _none, ...EMPTY_TOLD } = EMPTY_RESUME;

function toldBy({ basics, ...parts }: JsonResume): Omit<Resume, 'skills'> {
  const place = basics?.location;
  return {
    name: said(basics?.name),
    headline: said(basics?.label),
    email: said(basics?.email),
    phone: said(basics?.phone),
    location: all([place?.city, place?.region, place?.countryCode]).join(', ').slice(0, 500) || said(place?.address),
    links: all([basics?.url, ...rows(basics?.profiles).map(({ url }) => url)], 4_000).slice(0, 50),
    summary: said(basics?.summary, 20_000),
    jobs: rows(parts.work)
      .slice(0, 200)
      .map((job) => ({
        title: said(job.position),
        company: said(job.name) ?? said(job.company),
        start: startOf(job.startDate),
        end: endOf(job.startDate, job.endDate),
        place: said(job.location),
        highlights: all([job.summary, ...(job.highlights ?? [])]),
      })),
    education: rows(parts.education)
      .slice(0, 100)
      .map((school) => ({
        institution: said(school.institution),
        degree: said(school.studyType),
        field: said(school.area),
        start: startOf(school.startDate),
        end: endOf(school.startDate, school.endDate),
      })),
    languages: rows(parts.languages)
      .slice(0, 60)
      .flatMap(({ language, fluency }) => {
        const name = said(language, 120);
        return name === null ? [] : [{ language: name, level: said(fluency, 200) }];
      }),
    certifications: all(
      rows(parts.certificates).map(({ name }) => name),
      500,
    ),
    projects: rows(parts.projects)
      .slice(0, 200)
      .flatMap((project) => {
        const name = said(project.name);
        if (name === null) return [];
        return [
          {
            name,
            start: startOf(project.startDate),
            end: endOf(project.startDate, project.endDate),
            url: said(project.url, 4_000),
            highlights: all([project.description, ...(project.highlights ?? []), all(project.keywords).join(', ')]),
          },
        ];
      }),
    others: othersOf(parts),
  };
}

function othersOf(parts: Omit<JsonResume, 'basics'>): Resume['others'] {
  const joined = (values: readonly Loose[]) => all(values).join(' · ');
  const sections: [string, string[]][] = [
    [
      'Volunteering',
      rows(parts.volunteer).flatMap((one) => [
        joined([one.position, one.organization]),
        ...all([one.summary, ...(one.highlights ?? [])]),
      ]),
    ],
    ['Awards', rows(parts.awards).map((one) => joined([one.title, one.awarder, one.summary]))],
    ['Publications', rows(parts.publications).map((one) => joined([one.name, one.publisher, one.summary]))],
    ['Interests', rows(parts.interests).map((one) => joined([one.name, all(one.keywords).join(', ')]))],
  ];
  return sections
    .map(([heading, lines]) => ({
      heading,
      lines: lines
        .filter((line) => line !== '')
        .map((line) => line.slice(0, 5_000))
        .slice(0, 200),
    }))
    .filter(({ lines }) => lines.length > 0);
}

/** Groups with keywords name the group; what stands alone is a skill. */
const skillLines = ({ skills }: JsonResume): Line[] =>
  rows(skills).map((skill) => {
    if (typeof skill === 'string') return { ...PLAIN_LINE, text: skill };
    const keywords = all(skill.keywords, 200);
    const years = skill.years == null ? '' : `, ${skill.years} years`;
    const name = said(skill.name, 100) ?? '';
    return {
      ...PLAIN_LINE,
      text:
        keywords.length > 0
          ? `${name.replaceAll(':', '')}: ${keywords.join(', ')}`
          : name + years.replace(',', ':').replace(':', ' –'),
    };
  });
