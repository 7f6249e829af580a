import type { Resume } from '../domain/resume';

/** The résumé as JSON Resume 1.0.0; what lasts has no end date, as that format says it. */
export function writeJsonResume(resume: Resume): string {
  const period = ({ start, end }: { readonly start: string | null; readonly end: string | null }) => ({
    ...(start === null ? {} : { startDate: start }),
    ...(end === null || end === 'present' ? {} : { endDate: end }),
  });
  const only = (fields: Readonly<Record<string, string | null>>) =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  const [url, ...profiles] = resume.links;
  return JSON.stringify(
    {
      $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
      basics: {
        ...only({
          name: resume.name,
          label: resume.headline,
          email: resume.email,
          phone: resume.phone,
          summary: resume.summary,
        }),
        ...(url === undefined ? {} : { url }),
        ...(resume.location === null ? {} : { location: { city: resume.location } }),
        profiles: profiles.map((address) => ({ network: networkOf(address), url: address })),
      },
      work: resume.jobs.map((job) => ({
        ...only({ name: job.company, position: job.title, location: job.place }),
        ...period(job),
        highlights: job.highlights,
      })),
      education: resume.education.map((school) => ({
        ...only({ institution: school.institution, studyType: school.degree, area: school.field }),
        ...period(school),
      })),
      skills: resume.skills.map(({ name, years }) => ({ name, ...(years === null ? {} : { years }) })),
      languages: resume.languages.map(({ language, level }) => ({
        language,
        ...(level === null ? {} : { fluency: level }),
      })),
      certificates: resume.certifications.map((name) => ({ name })),
      projects: resume.projects.map((project) => ({
        ...only({ name: project.name, url: project.url }),
        ...period(project),
        highlights: project.highlights,
      })),
      interests: [],
    },
    null,
    2,
  );
}

const networkOf = (address: string): string =>
  URL.canParse(address)
    ? (new URL(address).hostname
        .replace(/^www\./, '')
        .split('.')
        .at(-2) ?? '')
    : '';
