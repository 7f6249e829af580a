import { freshApplication } from '../../lib/app/save-posting';
import { type Application, type Event, type FollowUp, type Stage, stageAfter } from '../../lib/domain/application';
import type { JobPosting } from '../../lib/domain/posting';
import { backupFile } from '../../lib/store/backup-file';
import type { BackupData } from '../../lib/store/backup-format';
import { addDays, atTime, type Day, dayOf, type Timestamp } from '../../lib/time';

/** Numbers from 0 to 1, the same ones in each run (Numerical Recipes' linear congruence). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const ROLES = ['Backend Developer', 'Platform Engineer', 'Go Developer', 'Data Engineer', 'Site Reliability Engineer'];
const FIELDS = ['Payments', 'Search', 'Routing', 'Fleet', 'Observability', 'Geodata', 'Billing', 'Identity'];
const FIRST = ['Kestrel', 'Halyard', 'Gravel', 'Quill', 'Osterfeld', 'Tidewater', 'Lindwurm', 'Farnwiese', 'Merle'];
const LAST = ['Maps', 'Freight', 'Labs', 'Health', 'Audio', 'Energie', 'Mobility', 'Software', 'Games'];
const PLACES = [
  'Berlin, Germany',
  'Zürich, Switzerland',
  'Rotterdam, Netherlands',
  'Lisbon, Portugal',
  'Dublin, Ireland',
];
const SITES = ['linkedin', 'indeed', 'greenhouse', 'lever', 'careers.kestrel.example'];
const SKILLS = [
  'Go',
  'PostgreSQL',
  'Kubernetes',
  'Terraform',
  'Apache Kafka',
  'Java',
  'Python',
  'Redis',
  'AWS',
  'gRPC',
];
const SYLLABLES = [
  'ra',
  'ke',
  'lo',
  'min',
  'ta',
  'ver',
  'sol',
  'pen',
  'dri',
  'gu',
  'ster',
  'on',
  'al',
  'ith',
  'cor',
  'be',
];

/** Forty thousand words that are in no dictionary: few come often and most seldom, as in any language. */
function vocabulary(next: () => number): readonly string[] {
  return Array.from({ length: 40_000 }, () => {
    let word = '';
    for (let left = 1 + Math.floor(next() * 4); left > 0; left--)
      word += SYLLABLES[Math.floor(next() * SYLLABLES.length)] ?? '';
    return word;
  });
}

const TEXT_LENGTH = 4_000;

const id = (kind: number, n: number): string =>
  `${kind.toString(16).padStart(8, '0')}-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

const PATHS: readonly (readonly Stage[])[] = [
  [],
  ['applied'],
  ['applied', 'rejected'],
  ['applied', 'ghosted'],
  ['applied', 'interviewing'],
  ['applied', 'interviewing', 'rejected'],
  ['applied', 'interviewing', 'offer'],
  ['applied', 'interviewing', 'offer', 'accepted'],
  ['applied', 'withdrawn'],
];

/** Events of each application, its moves among them. */
const EVENTS_EACH = 12;

/** An invented search of `count` applications over three years, in the file that "Export" writes: a text of 4 kB and twelve events each. */
export function largeSearch(count: number, now: Timestamp): Promise<Blob> {
  const next = numbers(20_261_124);
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const words = vocabulary(next);
  // Zipf: the rank of a word is spread evenly over its logarithm.
  const word = () => words[Math.floor(words.length ** next()) - 1] ?? 'and';
  const text = () => {
    let out = `We look for somebody who likes to finish things.\n• ${one(SKILLS)}\n• ${one(SKILLS)}\n• ${one(SKILLS)}\n`;
    while (out.length < TEXT_LENGTH) out += `${word()} `;
    return out;
  };
  const today = dayOf(now);
  const postings: JobPosting[] = [];
  const applications: Application[] = [];
  const events: Event[] = [];
  const followUps: FollowUp[] = [];
  for (let n = 0; n < count; n++) {
    const savedOn = addDays(today, -Math.floor(next() * 1_000));
    const at = atTime(savedOn, 9) + n;
    const stated = posting(n, one, text(), at);
    postings.push(stated);
    const { application, history } = lived(n, stated.key, one(PATHS), savedOn, at, next);
    applications.push(application);
    events.push(...history);
    if (application.stage === 'applied') followUps.push(followUp(n, addDays(today, Math.floor(next() * 20) - 5), at));
  }
  const data: BackupData = {
    postings,
    applications,
    events,
    followUps,
    snapshots: [],
    interviews: [],
    contacts: [],
    files: [],
    resumes: [],
    apart: [],
    profile: null,
    settings: null,
    tombstones: [],
    stamps: [],
  };
  return backupFile(data, now);
}

function posting(n: number, one: <T>(list: readonly T[]) => T, description: string, at: Timestamp): JobPosting {
  const site = one(SITES);
  const place = one(PLACES);
  const url = `https://jobs.example/${site}/${n}`;
  const pay = 50_000 + 1_000 * (n % 60);
  return {
    key: `${site}:${n}`,
    site,
    id: String(n),
    url,
    canonicalUrl: url,
    aliases: [],
    title: `${one(ROLES)}, ${one(FIELDS)}`,
    company: `${one(FIRST)} ${one(LAST)}`,
    location: place,
    places: [place],
    remote: one(['onsite', 'hybrid', 'remote', null]),
    employment: ['full-time'],
    seniority: null,
    salary: n % 2 === 0 ? { min: pay, max: pay + 12_000, currency: 'EUR', per: 'year', estimated: false } : null,
    postedOn: dayOf(at),
    closesOn: null,
    description,
    applyUrl: null,
    closed: false,
    language: 'en',
    provenance: { title: 'jsonLd(title)', company: 'jsonLd(hiringOrganization)', description: 'jsonLd(description)' },
    firstSeenAt: at,
    lastSeenAt: at,
    updatedAt: at,
  };
}

function lived(
  n: number,
  postingKey: string,
  path: readonly Stage[],
  savedOn: Day,
  at: Timestamp,
  next: () => number,
): { readonly application: Application; readonly history: readonly Event[] } {
  const applicationId = id(1, n);
  const device = id(9, 1);
  const base = (nth: number, on: Day) => ({
    id: id(2, n * EVENTS_EACH + nth),
    applicationId,
    at: at + nth,
    on,
    device,
  });
  const history: Event[] = [{ ...base(0, savedOn), kind: 'saved', stage: 'saved' }];
  let from: Stage = 'saved';
  let on = savedOn;
  for (const to of path) {
    on = addDays(on, 1 + Math.floor(next() * 12));
    history.push({ ...base(history.length, on), kind: 'moved', from, to });
    from = to;
  }
  while (history.length < EVENTS_EACH)
    history.push({ ...base(history.length, on), kind: 'note', note: `Noted on the way, ${history.length}.` });
  const stage = stageAfter(history) ?? 'saved';
  const application: Application = {
    ...freshApplication(postingKey, at),
    id: applicationId,
    stage,
    stageOn: on,
    appliedOn: path.length > 0 ? on : null,
    resumeVersion: n % 3 === 0 ? 'Backend' : null,
    tags: n % 4 === 0 ? ['near'] : [],
    notes: n % 5 === 0 ? 'Ask who carries the pager.' : '',
    updatedAt: at + EVENTS_EACH,
  };
  return { application, history };
}

const followUp = (n: number, dueOn: Day, at: Timestamp): FollowUp => ({
  id: id(3, n),
  applicationId: id(1, n),
  kind: 'application',
  interviewId: null,
  nth: 1,
  dueAt: atTime(dueOn, 9),
  dueOn,
  reason: 'after-applying',
  state: 'waiting',
  notifiedForDue: null,
  doneAt: null,
  updatedAt: at,
});
