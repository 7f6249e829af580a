import type { Application } from '../domain/application';
import { EDITED, FACT_FIELDS, type JobPosting, MANUAL_SITE, NO_PAGE_HOST } from '../domain/posting';
import { JobcairnError } from '../errors';
import { dayOf, type Timestamp } from '../time';
import { t } from '../words';
import { checkedDay, note, type Outcome } from './history';
import { checked, ManualPosting } from './input';
import { move } from './move';
import type { Ports, Repositories } from './ports';

/** An application at its beginning: saved, and nothing more. */
export function freshApplication(postingKey: string, now: Timestamp): Application {
  return {
    id: crypto.randomUUID(),
    postingKey,
    stage: 'saved',
    stageOn: dayOf(now),
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
    createdAt: now,
    updatedAt: now,
  };
}

/** The application for a posting; makes one, at the stage saved, where there is none. Throws `not-found` when no posting is stored under this key. */
export async function ensureSaved(rows: Repositories, key: string, now: Timestamp): Promise<Application> {
  const posting = await rows.postings.find(key);
  if (posting === undefined) throw new JobcairnError('not-found', 'No posting is stored under this key.');
  const existing = await rows.applications.byPosting(posting.key);
  if (existing !== undefined) return existing;
  const application = freshApplication(posting.key, now);
  await rows.applications.put(application);
  await note(rows, now, { kind: 'saved', applicationId: application.id, on: application.stageOn, stage: 'saved' });
  return application;
}

/** Saves a posting. The second time, from a double click, another tab or a retry, gives the application that is there, and changes nothing. */
export async function savePosting(ports: Ports, { key }: { readonly key: string }): Promise<Outcome> {
  const now = ports.now();
  const { value, change } = await ports.store.transactUndoable(t('change:saved'), now, (rows) =>
    ensureSaved(rows, key, now),
  );
  return { application: value, change };
}

/** Adds an application to a posting that was not read from a page. Throws `invalid` naming the field that is wrong. */
export async function addByHand(ports: Ports, input: ManualPosting): Promise<Outcome> {
  const now = ports.now();
  const { url, appliedOn, ...facts } = checked(ManualPosting, input);
  if (appliedOn !== null) checkedDay(appliedOn, now);
  const posting = written(facts, url, now);
  const { value, change } = await ports.store.transactUndoable(t('change:added'), now, async (rows) => {
    await rows.postings.put(posting);
    const application = await ensureSaved(rows, posting.key, now);
    // A posting that the user typed asks for nothing that they would not know.
    return appliedOn === null ? application : move(rows, application, { to: 'applied', on: appliedOn, now });
  });
  return { application: value, change };
}

function written(facts: Omit<ManualPosting, 'url' | 'appliedOn'>, url: string | null, now: Timestamp): JobPosting {
  const id = crypto.randomUUID();
  const address = url ?? `https://${NO_PAGE_HOST}/${id}`;
  const stated = FACT_FIELDS.filter((field) => facts[field] !== undefined && facts[field] !== null);
  return {
    key: `${MANUAL_SITE}:${id}`,
    site: MANUAL_SITE,
    id,
    url: address,
    canonicalUrl: address,
    aliases: [],
    title: facts.title,
    company: facts.company ?? null,
    location: facts.location ?? null,
    places: facts.location ? [facts.location.slice(0, 200)] : [],
    remote: facts.remote ?? null,
    employment: facts.employment ?? [],
    seniority: facts.seniority ?? null,
    salary: facts.salary ?? null,
    postedOn: facts.postedOn ?? null,
    closesOn: facts.closesOn ?? null,
    description: facts.description ?? null,
    applyUrl: facts.applyUrl ?? null,
    closed: false,
    language: null,
    provenance: Object.fromEntries(stated.map((field) => [field, EDITED])),
    firstSeenAt: now,
    lastSeenAt: now,
    updatedAt: now,
  };
}
