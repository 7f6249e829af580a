import { type Application, OWN_FIELDS, type OwnField } from '../domain/application';
import { EDITED, FACT_FIELDS, type FactField, type JobPosting } from '../domain/posting';
import { JobcairnError } from '../errors';
import { dayOf, type Timestamp } from '../time';
import { t } from '../words';
import { against, type EditConflict } from './conflicts';
import { applicationOf, note, type Outcome } from './history';
import { ApplicationEdits, checked, PostingEdits } from './input';
import { askedNotTo, cancelOpen, planNext, replan } from './plans';
import type { Change, Ports, Repositories } from './ports';

/**
 * Corrects facts of a posting; from then on no page overwrites them. `shown`: the facts as the user saw them when they began;
 * those that changed since come back as `conflicts` and are not written. Throws `invalid` naming the field that is wrong.
 */
export async function editPosting(
  ports: Ports,
  input: { readonly key: string; readonly facts: PostingEdits; readonly shown?: PostingEdits },
): Promise<PostingOutcome> {
  const now = ports.now();
  const facts = checked(PostingEdits, input.facts);
  const { value, change } = await ports.store.transactUndoable(t('change:edited'), now, async (rows) => {
    const posting = await rows.postings.find(input.key);
    if (posting === undefined) throw new JobcairnError('not-found', 'No posting is stored under this key.');
    const { free, conflicts } = against(FACT_FIELDS, posting, facts, input.shown);
    return { posting: free.length === 0 ? posting : await rewrite(rows, posting, facts, free, now), conflicts };
  });
  return { ...value, change };
}

export interface PostingOutcome {
  readonly posting: JobPosting;
  readonly change: Change | null;
  /** Empty unless `shown` was given. */
  readonly conflicts: readonly EditConflict<FactField>[];
}

async function rewrite(
  rows: Repositories,
  posting: JobPosting,
  facts: PostingEdits,
  fields: readonly FactField[],
  now: Timestamp,
): Promise<JobPosting> {
  const edited: JobPosting = {
    ...posting,
    ...Object.fromEntries(fields.map((field) => [field, facts[field]])),
    provenance: { ...posting.provenance, ...Object.fromEntries(fields.map((field) => [field, EDITED])) },
    updatedAt: now,
  };
  await rows.postings.put(edited);
  if (fields.includes('title') || fields.includes('description')) await rows.matches.forget(edited.key);
  const application = await rows.applications.byPosting(edited.key);
  if (application === undefined) return edited;
  await noteEdited(rows, application, fields, now);
  if (fields.includes('closesOn')) await replan(rows, application, now);
  return edited;
}

/** The history says which fields the user edited. */
export async function noteEdited(
  rows: Repositories,
  { id }: Application,
  fields: readonly string[],
  now: Timestamp,
): Promise<void> {
  for (const field of fields) await note(rows, now, { kind: 'edited', applicationId: id, on: dayOf(now), field });
}

/** Those that decide when to follow up. */
const DECIDING: readonly string[] = ['pace', 'promisedOn', 'offerBy'];

export interface ApplicationOutcome extends Outcome {
  /** Empty unless `shown` was given. */
  readonly conflicts: readonly EditConflict<OwnField>[];
}

/**
 * Changes what the user keeps with an application. Switching its follow-ups off cancels what is open; on again plans anew.
 * `shown`: the values as the user saw them when they began; those that changed since come back as `conflicts` and are not written.
 */
export async function editApplication(
  ports: Ports,
  input: { readonly applicationId: string; readonly edits: ApplicationEdits; readonly shown?: ApplicationEdits },
): Promise<ApplicationOutcome> {
  const edits = checked(ApplicationEdits, input.edits);
  return edit(ports, input.applicationId, edits, t('change:edited'), input.shown);
}

/** No more follow-ups for this application: the same as its `followUpsOff`. */
export const stopFollowUps = (ports: Ports, input: { readonly applicationId: string }): Promise<Outcome> =>
  edit(ports, input.applicationId, { followUpsOff: true }, t('change:stopped'));

async function edit(
  ports: Ports,
  id: string,
  edits: ApplicationEdits,
  label: string,
  shown?: ApplicationEdits,
): Promise<ApplicationOutcome> {
  const now = ports.now();
  const plans = edits.followUpsOff === false || DECIDING.some((field) => field in edits);
  const noFollowUps = plans ? await askedNotTo(ports, (await ports.store.applications.get(id))?.postingKey) : null;
  const { value, change } = await ports.store.transactUndoable(label, now, async (rows) => {
    const application = await applicationOf(rows, id);
    const { free: fields, conflicts } = against(OWN_FIELDS, application, edits, shown);
    if (fields.length === 0) return { application, conflicts };
    const edited: Application = {
      ...application,
      ...Object.fromEntries(fields.map((field) => [field, edits[field]])),
      updatedAt: now,
    };
    await rows.applications.put(edited);
    await noteEdited(
      rows,
      edited,
      fields.filter((field) => field !== 'followUpsOff' || !edited.followUpsOff),
      now,
    );
    if (fields.some((field) => DECIDING.includes(field))) {
      await replan(rows, edited, now);
      await planNext(rows, edited, now, noFollowUps);
    }
    if (fields.includes('followUpsOff')) await switched(rows, edited, now, noFollowUps);
    return { application: edited, conflicts };
  });
  return { ...value, change };
}

async function switched(
  rows: Repositories,
  application: Application,
  now: Timestamp,
  noFollowUps: string | null,
): Promise<void> {
  if (application.followUpsOff) {
    await cancelOpen(rows, application.id, now, 'switched-off');
    await note(rows, now, { kind: 'follow-ups-stopped', applicationId: application.id, on: dayOf(now) });
  } else await planNext(rows, application, now, noFollowUps);
}

/** Deletes an application with its follow-ups, interviews and files. Its posting stays as one that was seen. */
export async function deleteApplication(
  ports: Ports,
  input: { readonly applicationId: string },
): Promise<{ readonly change: Change | null }> {
  const now = ports.now();
  const { change } = await ports.store.transactUndoable(t('change:deleted'), now, async (rows) => {
    await remove(rows, (await applicationOf(rows, input.applicationId)).id, now);
  });
  return { change };
}

/** Deletes an application and what belongs to it. */
export async function remove(rows: Repositories, id: string, now: Timestamp): Promise<void> {
  for (const followUp of await rows.followUps.of(id)) await rows.followUps.delete(followUp.id, now);
  for (const interview of await rows.interviews.of(id)) await rows.interviews.delete(interview.id, now);
  for (const file of await rows.files.of(id)) await rows.files.delete(file.id, now);
  await rows.applications.delete(id, now);
}
