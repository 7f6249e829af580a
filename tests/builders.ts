import type { Application, Contact, Event, FollowUp, Interview } from '../lib/domain/application';
import type { JobPosting } from '../lib/domain/posting';
import { DEFAULT_SETTINGS, type Settings } from '../lib/domain/settings';
import { EMPTY_PROFILE, type Match, type MatchLine, type ProfileSkill, type SkillProfile } from '../lib/domain/skills';
import type { ApplicationRow } from '../lib/store/queries/views';
import type { Timestamp } from '../lib/time';

/** Thursday 12 November 2026, 18:00 local: when the tests' story begins. */
export const THEN: Timestamp = new Date(2026, 10, 12, 18, 0).getTime();

/** This machine, in what builders make. */
export const DEVICE = '00000000-0000-4000-8000-00000000d001';

/** A UUID that is the same at each run: `anId(7)`. */
export const anId = (n: number): string => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

/** A posting as read from a page; its key follows from `site` and `id`. */
export function aPosting(facts: Partial<JobPosting> = {}): JobPosting {
  const site = facts.site ?? 'lever';
  const id = facts.id ?? 'kestrel-1';
  const url = facts.url ?? `https://jobs.example/${site}/${id}`;
  return {
    key: `${site}:${id}`,
    site,
    id,
    url,
    canonicalUrl: url,
    aliases: [],
    title: 'Backend Developer',
    company: 'Kestrel Maps',
    location: 'Bern, Switzerland',
    places: ['Bern'],
    remote: 'hybrid',
    employment: ['full-time'],
    seniority: null,
    salary: null,
    postedOn: '2026-11-06',
    closesOn: null,
    description: 'We draw maps.\n• Go\n• PostgreSQL\n• Kubernetes',
    applyUrl: null,
    closed: false,
    language: 'en',
    provenance: { title: 'jsonLd(title)', company: 'jsonLd(hiringOrganization)' },
    firstSeenAt: THEN,
    lastSeenAt: THEN,
    updatedAt: THEN,
    ...facts,
  };
}

/** An application to `aPosting()`, saved and no more. */
export function anApplication(facts: Partial<Application> = {}): Application {
  return {
    id: anId(1),
    postingKey: 'lever:kestrel-1',
    stage: 'saved',
    stageOn: '2026-11-12',
    appliedOn: null,
    resumeVersion: null,
    excitement: null,
    tags: [],
    notes: '',
    followUpsOff: false,
    pace: null,
    promisedOn: null,
    offerBy: null,
    offerPay: null,
    offerNotes: '',
    heardOn: null,
    keptOpenOn: null,
    archivedAt: null,
    createdAt: THEN,
    updatedAt: THEN,
    ...facts,
  };
}

/** The event that begins the history of `anApplication()`. */
export function aSavedEvent(facts: Partial<Extract<Event, { kind: 'saved' }>> = {}): Event {
  return {
    kind: 'saved',
    id: anId(100),
    applicationId: anId(1),
    at: THEN,
    on: '2026-11-12',
    device: DEVICE,
    stage: 'saved',
    ...facts,
  };
}

/** A move of `anApplication()`. */
export function aMove(facts: Partial<Extract<Event, { kind: 'moved' }>> = {}): Event {
  return {
    kind: 'moved',
    id: anId(101),
    applicationId: anId(1),
    at: THEN + 1,
    on: '2026-11-12',
    device: DEVICE,
    from: 'saved',
    to: 'applied',
    ...facts,
  };
}

/** A first follow-up of `anApplication()`, due on Tuesday 24 November 2026 at 09:00. */
export function aFollowUp(facts: Partial<FollowUp> = {}): FollowUp {
  return {
    id: anId(200),
    applicationId: anId(1),
    kind: 'application',
    interviewId: null,
    nth: 1,
    dueAt: new Date(2026, 10, 24, 9, 0).getTime(),
    dueOn: '2026-11-24',
    reason: 'after-applying',
    state: 'waiting',
    notifiedForDue: null,
    doneAt: null,
    updatedAt: THEN,
    ...facts,
  };
}

/** A person who is linked to `anApplication()`, with no reminder. */
export const aContact = (facts: Partial<Contact> = {}): Contact => ({
  id: anId(300),
  name: 'Ada Brandt',
  company: 'Kestrel Maps',
  role: 'Engineering Manager',
  email: 'ada@kestrel.example',
  phone: null,
  link: null,
  known: null,
  notes: '',
  applicationIds: [anId(1)],
  lastContactOn: null,
  nextContactOn: null,
  nextContactAt: null,
  notifiedForDue: null,
  updatedAt: THEN,
  ...facts,
});

/** A first talk for `anApplication()`, on Thursday 19 November 2026, 10:00 to 11:00. */
export const anInterview = (facts: Partial<Interview> = {}): Interview => ({
  id: anId(400),
  applicationId: anId(1),
  kind: 'screening',
  round: 'First talk',
  startsAt: new Date(2026, 10, 19, 10, 0).getTime(),
  endsAt: new Date(2026, 10, 19, 11, 0).getTime(),
  place: null,
  contactIds: [],
  thankedAt: null,
  notes: '',
  updatedAt: THEN,
  ...facts,
});

/** A skill of the user's. */
export const aSkill = (name: string, facts: Partial<ProfileSkill> = {}): ProfileSkill => ({
  name,
  years: null,
  evidence: [],
  ...facts,
});

/** A profile with these skills. */
export const aProfile = (skills: readonly string[] = [], facts: Partial<SkillProfile> = {}): SkillProfile => ({
  ...EMPTY_PROFILE,
  revision: 1,
  skills: skills.map((name) => aSkill(name)),
  updatedAt: THEN,
  ...facts,
});

/** A required skill, covered whole by the user's skill of that name. */
export const aMatchLine = (name: string, facts: Partial<MatchLine> = {}): MatchLine => ({
  names: [name],
  need: 'required',
  weight: 3,
  credit: 1,
  coveredBy: name,
  yearsAsked: null,
  yearsHad: null,
  sentence: `You know ${name}.`,
  ...facts,
});

/** A match of `aPosting()`. */
export const aMatch = (facts: Partial<Match> = {}): Match => ({
  postingKey: 'lever:kestrel-1',
  profileRevision: 1,
  taxonomyVersion: 'test-1',
  score: 67,
  lines: [],
  gaps: [],
  soft: [],
  noFollowUps: null,
  ...facts,
});

/** The settings that hold when nothing was chosen. */
export const someSettings = (facts: Partial<Settings> = {}): Settings => ({
  id: 'settings',
  ...DEFAULT_SETTINGS,
  zone: null,
  device: DEVICE,
  ...facts,
});

/** A line of the list, of `anApplication()` to `aPosting()`. */
export const aRow = (facts: Partial<ApplicationRow> = {}): ApplicationRow => ({
  application: anApplication(),
  title: 'Backend Developer',
  company: 'Kestrel Maps',
  site: 'lever',
  location: 'Bern, Switzerland',
  remote: 'hybrid',
  salary: null,
  closesOn: null,
  score: null,
  nextDueAt: null,
  interviews: [],
  closed: false,
  ...facts,
});
