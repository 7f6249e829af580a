import type { Resume, ResumeJob } from '../domain/resume';
import type { SkillIndex } from '../skills';
import type { Day } from '../time';
import { contactOf } from './contact';
import { educationIn } from './education';
import { entriesOf } from './entries';
import type { SectionKind } from './headings';
import type { Line } from './lines';
import { rolesOf } from './roles';
import { type Section, sectionsOf } from './sections';
import { skillsOf } from './skills';
import { certificationsIn, labelledLanguages, languagesIn, otherLists, projectsIn } from './small-parts';

export interface Surroundings {
  readonly index: SkillIndex;
  /** The day that "present" means. */
  readonly today: Day;
}

/** Jobs under a heading for experience. Where words do not tell title from company, the order of the other entries does. */
function jobsIn(lines: readonly Line[]): ResumeJob[] {
  const entries = entriesOf(lines);
  const firsts = entries.map(({ head }) => rolesOf(head, 'title').first);
  const companyFirst =
    firsts.filter((first) => first === 'company').length > firsts.filter((first) => first === 'title').length;
  let company: string | null = null;
  return entries.flatMap(({ head, start, end, body }): ResumeJob[] => {
    const roles = rolesOf(head, companyFirst ? 'company' : 'title');
    if (roles.title === null && roles.company === null && body.length === 0) return [];
    // Several positions at one company: it stands only above the first.
    company = roles.company ?? (roles.title === null ? null : company);
    return [
      {
        title: clip(roles.title),
        company: clip(company),
        start,
        end,
        place: clip(roles.place),
        highlights: bounded([...roles.rest, ...body]),
      },
    ];
  });
}

const clip = (text: string | null): string | null => text?.slice(0, 500) ?? null;
const bounded = (texts: readonly string[]): string[] => texts.slice(0, 200).map((text) => text.slice(0, 5_000));

/** What a résumé's lines say. Never throws: what cannot be told stays null or empty. */
export function readLines(lines: readonly Line[], { index, today }: Surroundings): Resume {
  const sections = sectionsOf(lines);
  const of = (kind: SectionKind): Line[] =>
    sections.filter((section) => section.kind === kind).flatMap((section) => section.lines);
  const contact = contactOf(sections, lines);
  const summary = of('summary').map(({ text }) => text.replaceAll('\t', ' '));
  const told: Omit<Resume, 'skills'> = {
    name: contact.name,
    headline: clip(contact.headline),
    email: contact.email,
    phone: contact.phone,
    location: contact.location,
    links: [...contact.links],
    summary: (summary.length > 0 ? summary : contact.prose).join('\n').slice(0, 20_000) || null,
    jobs: jobsIn(of('experience')).slice(0, 200),
    education: educationIn(of('education')).slice(0, 100),
    languages: languagesIn([...of('languages'), ...labelledLanguages(of('skills'))]).map(({ language, level }) => ({
      language: language.slice(0, 120),
      level: level?.slice(0, 200) ?? null,
    })),
    certifications: certificationsIn(of('certifications')).slice(0, 200),
    projects: projectsIn(of('projects'))
      .slice(0, 200)
      .map((project) => ({ ...project, highlights: bounded(project.highlights) })),
    others: othersIn(sections),
  };
  return {
    ...told,
    skills: skillsOf(told, [...withoutLanguages(of('skills')), ...otherLists(of('languages'))], index, today),
  };
}

const othersIn = (sections: readonly Section[]): Resume['others'] =>
  sections
    .filter(({ kind, lines }) => kind === 'other' && lines.length > 0)
    .slice(0, 60)
    .map(({ heading, lines }) => ({ heading: heading.slice(0, 500), lines: bounded(lines.map(({ text }) => text)) }));

/** A list of spoken languages under a heading for skills was read as that. */
const withoutLanguages = (lines: readonly Line[]): Line[] =>
  lines.filter((line) => labelledLanguages([line]).length === 0);
