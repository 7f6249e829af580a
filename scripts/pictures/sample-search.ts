import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Stage } from '../../lib/domain/application';
import type { JobPosting } from '../../lib/domain/posting';
import { createServices } from '../../lib/services';
import { createMatcher } from '../../lib/skills';
import { addDays, atTime, dayOf, type Timestamp } from '../../lib/time';

/** One invented posting and what came of it; days count back from today. */
interface Told {
  readonly title: string;
  readonly company: string;
  readonly location: string;
  readonly remote: JobPosting['remote'];
  readonly site: string;
  readonly asks: readonly string[];
  readonly niceToHave: readonly string[];
  readonly salary?: readonly [number, number, string];
  readonly savedDaysAgo: number;
  readonly appliedDaysAgo?: number;
  readonly later?: readonly { readonly daysAgo: number; readonly to: Stage }[];
  readonly notes?: string;
}

const SKILLS: readonly (readonly [string, number | null])[] = [
  ['Go', 6],
  ['PostgreSQL', 8],
  ['Docker', 6],
  ['Kubernetes', 3],
  ['REST', null],
  ['gRPC', 2],
  ['CI/CD', null],
  ['Redis', 4],
  ['Python', 5],
  ['English', null],
];

const SEARCH: readonly Told[] = [
  {
    title: 'Backend Developer, Search',
    company: 'Kiebitz Maps',
    location: 'Leipzig, Germany',
    remote: 'hybrid',
    site: 'lever',
    asks: ['Go', 'PostgreSQL', 'Elasticsearch', 'Docker', 'REST APIs'],
    niceToHave: ['Kubernetes', 'Rust'],
    salary: [64_000, 76_000, 'EUR'],
    savedDaysAgo: 16,
    appliedDaysAgo: 14,
    notes: 'Two rounds, the second on site. Ask who carries the pager.',
  },
  {
    title: 'Softwareentwickler*in Backend, Geodateninfrastruktur',
    company: 'Landesamt für Küstenschutz und Geodateninfrastruktur',
    location: 'Husum',
    remote: 'onsite',
    site: 'careers.kuestenschutz.example',
    asks: ['Java', 'PostgreSQL', 'PostGIS', 'Docker'],
    niceToHave: ['Kubernetes'],
    savedDaysAgo: 15,
    appliedDaysAgo: 12,
  },
  {
    title: 'Platform Engineer',
    company: 'Halyard Freight',
    location: 'Rotterdam, Netherlands',
    remote: 'remote',
    site: 'greenhouse',
    asks: ['Kubernetes', 'Terraform', 'Go', 'AWS', 'CI/CD'],
    niceToHave: ['Python', 'Redis'],
    salary: [72_000, 90_000, 'EUR'],
    savedDaysAgo: 5,
    appliedDaysAgo: 3,
  },
  {
    title: 'Go Developer, Payments',
    company: 'Osterfeld Mobility',
    location: 'Hamburg, Germany',
    remote: 'hybrid',
    site: 'linkedin',
    asks: ['Go', 'gRPC', 'PostgreSQL', 'Apache Kafka'],
    niceToHave: ['Kubernetes', 'Redis'],
    savedDaysAgo: 24,
    appliedDaysAgo: 22,
    later: [{ daysAgo: 4, to: 'interviewing' }],
  },
  {
    title: 'Python Developer, Document Pipelines',
    company: 'Quillmark',
    location: 'Lisbon, Portugal',
    remote: 'remote',
    site: 'indeed',
    asks: ['Python', 'PostgreSQL', 'Docker', 'Django'],
    niceToHave: ['Redis'],
    savedDaysAgo: 3,
  },
  {
    title: 'Senior Software Engineer, Developer Experience and Internal Platform Tooling',
    company: 'Gravelpoint',
    location: 'Dublin, Ireland',
    remote: 'hybrid',
    site: 'greenhouse',
    asks: ['TypeScript', 'Go', 'CI/CD', 'Docker'],
    niceToHave: ['Rust'],
    savedDaysAgo: 30,
    appliedDaysAgo: 28,
    later: [{ daysAgo: 10, to: 'rejected' }],
  },
];

const lexicon = () =>
  JSON.parse(readFileSync(fileURLToPath(new URL('../../public/skills/lexicon.json', import.meta.url)), 'utf8'));

function postingOf(told: Told, index: number, seenAt: Timestamp): JobPosting {
  const id = `sample-${index + 1}`;
  const url = `https://${told.site.includes('.') ? told.site : `${told.site}.example`}/jobs/${id}`;
  const list = (heading: string, items: readonly string[]) =>
    `${heading}\n${items.map((item) => `• ${item}`).join('\n')}`;
  return {
    key: `${told.site}:${id}`,
    site: told.site,
    id,
    url,
    canonicalUrl: url,
    aliases: [],
    title: told.title,
    company: told.company,
    location: told.location,
    places: [told.location],
    remote: told.remote,
    employment: ['full-time'],
    seniority: null,
    salary: told.salary
      ? { min: told.salary[0], max: told.salary[1], currency: told.salary[2], per: 'year', estimated: false }
      : null,
    postedOn: addDays(dayOf(seenAt), -2),
    closesOn: null,
    description: [
      `${told.company} looks for somebody who likes to finish what they start. You will work in a small team, close to the people who use what you build.`,
      list('Requirements', told.asks),
      list('Nice to have', told.niceToHave),
    ].join('\n\n'),
    applyUrl: null,
    closed: false,
    language: 'en',
    provenance: {
      title: 'jsonLd(title)',
      company: 'jsonLd(hiringOrganization)',
      location: 'jsonLd(jobLocation)',
      remote: 'text of the posting',
      employment: 'jsonLd(employmentType)',
      ...(told.salary ? { salary: 'jsonLd(baseSalary)' } : {}),
      postedOn: 'jsonLd(datePosted)',
      description: 'jsonLd(description)',
    },
    firstSeenAt: seenAt,
    lastSeenAt: seenAt,
    updatedAt: seenAt,
  };
}

/** An invented search of a month as it stands now, in the file that "Export" writes: lived through with the real verbs. */
export async function sampleSearch(now: Timestamp): Promise<string> {
  const today = dayOf(now);
  let clock = now;
  const services = createServices({
    now: () => clock,
    notify: async () => true,
    matcher: async () => createMatcher(lexicon()),
    afterChange: () => {},
    store: { name: 'sample', indexedDB: new IDBFactory(), IDBKeyRange },
  });
  const goTo = (daysAgo: number) => {
    clock = Math.min(now, atTime(addDays(today, -daysAgo), 19));
  };

  goTo(40);
  await services.setProfileName('Mara Lindqvist');
  for (const [name, years] of SKILLS) await services.addSkill({ name, years });
  for (const [index, told] of SEARCH.entries()) {
    goTo(told.savedDaysAgo);
    const { key } = await services.seePosting(postingOf(told, index, clock));
    const { application } = await services.savePosting({ key });
    await services.matchFor(key);
    if (told.notes !== undefined)
      await services.editApplication({ applicationId: application.id, edits: { notes: told.notes, tags: ['maps'] } });
    if (told.appliedDaysAgo === undefined) continue;
    goTo(told.appliedDaysAgo);
    await services.markApplied({ applicationId: application.id, on: dayOf(clock) });
    for (const { daysAgo, to } of told.later ?? []) {
      goTo(daysAgo);
      await services.noteReply({ applicationId: application.id, note: 'They wrote.', on: dayOf(clock) });
      await services.moveApplication({ applicationId: application.id, to, on: dayOf(clock) });
    }
  }
  clock = now;
  return (await services.exportAll()).text();
}
