import * as z from 'zod/mini';
import { Application, MOST_TAGS, type Stage } from '../domain/application';
import { type Day, dayOf, type Timestamp } from '../time';
import { t } from '../words';
import { remove } from './edit';
import { checkedDay, note, type Outcome } from './history';
import { checked } from './input';
import { move } from './move';
import { askedNotTo, cancelOpen, planNext } from './plans';
import type { Change, Ports, Repositories } from './ports';
import { ensureSaved } from './save-posting';

/** Applications that were chosen together. What is done to them is one change: all of it or none, and one Undo. */
export interface Chosen {
  readonly applicationIds: readonly string[];
}

/** `count`: how many were changed. */
export interface BulkOutcome {
  readonly count: number;
  readonly change: Change | null;
}

/** Does `work` to each that still exists; one that was deleted meanwhile is no reason to leave the others as they were. Gives true when it changed something. */
async function each(
  ports: Ports,
  label: string,
  { applicationIds }: Chosen,
  work: (rows: Repositories, application: Application, now: Timestamp) => Promise<boolean>,
): Promise<BulkOutcome> {
  const now = ports.now();
  const { value, change } = await ports.store.transactUndoable(label, now, async (rows) => {
    let count = 0;
    for (const id of new Set(applicationIds)) {
      const application = await rows.applications.get(id);
      if (application !== undefined && (await work(rows, application, now))) count++;
    }
    return count;
  });
  return { count: value, change };
}

/** Moves each to a stage that began on a day. Throws `invalid` for a day that it cannot have begun on. */
export async function moveApplications(
  ports: Ports,
  input: Chosen & { readonly to: Stage; readonly on: Day },
): Promise<BulkOutcome> {
  const { to } = input;
  const on = checkedDay(input.on, ports.now());
  const sentences = to === 'applied' ? await sentencesOf(ports, input) : new Map<string, string | null>();
  return each(ports, t('change:moved', { stage: t(`stage:${to}`) }), input, async (rows, application, now) => {
    const noFollowUps = sentences.get(application.id) ?? null;
    return (await move(rows, application, { to, on, now, noFollowUps })) !== application;
  });
}

/** By application: the posting's sentence that asks for no follow-ups. */
async function sentencesOf(ports: Ports, { applicationIds }: Chosen): Promise<Map<string, string | null>> {
  const sentences = new Map<string, string | null>();
  for (const id of applicationIds)
    sentences.set(id, await askedNotTo(ports, (await ports.store.applications.get(id))?.postingKey));
  return sentences;
}

const Tag = Application.shape.tags.def.element.check(z.refine((tag) => tag.trim() !== '', 'a word is needed'));

/** Gives each a tag, or takes it away. One that has as many tags as fit stays as it is. Throws `invalid`. */
export async function tagApplications(
  ports: Ports,
  input: Chosen & { readonly tag: string; readonly on: boolean },
): Promise<BulkOutcome> {
  const tag = checked(Tag, input.tag.trim());
  return each(ports, t('change:tagged'), input, async (rows, application, now) => {
    const has = application.tags.includes(tag);
    if (has === input.on || (input.on && application.tags.length >= MOST_TAGS)) return false;
    const tags = input.on ? [...application.tags, tag] : application.tags.filter((other) => other !== tag);
    await rows.applications.put({ ...application, tags, updatedAt: now });
    await note(rows, now, { kind: 'edited', applicationId: application.id, on: dayOf(now), field: 'tags' });
    return true;
  });
}

/** Puts each away, or takes it out again. What was put away is not listed unless it is asked for, and reminds of nothing. */
export async function archiveApplications(
  ports: Ports,
  input: Chosen & { readonly archived: boolean },
): Promise<BulkOutcome> {
  const label = input.archived ? t('change:archived') : t('change:unarchived');
  return each(ports, label, input, async (rows, application, now) => {
    if ((application.archivedAt !== null) === input.archived) return false;
    await archive(rows, application, input.archived, now);
    return true;
  });
}

async function archive(
  rows: Repositories,
  application: Application,
  archived: boolean,
  now: Timestamp,
): Promise<Application> {
  const after: Application = { ...application, archivedAt: archived ? now : null, updatedAt: now };
  await rows.applications.put(after);
  await note(rows, now, { kind: 'edited', applicationId: after.id, on: dayOf(now), field: 'archivedAt' });
  if (archived) await cancelOpen(rows, after.id, now, 'switched-off');
  else await planNext(rows, after, now, null);
  return after;
}

/**
 * Not for me: the posting is kept as nothing but a mark, saved and put away at once, in one change with one Undo. What was saved
 * before is put away. Throws `not-found` when no posting is stored under this key.
 */
export async function dismissPosting(ports: Ports, { key }: { readonly key: string }): Promise<Outcome> {
  const now = ports.now();
  const { value, change } = await ports.store.transactUndoable(t('change:dismissed'), now, async (rows) => {
    const application = await ensureSaved(rows, key, now);
    return application.archivedAt === null ? archive(rows, application, true, now) : application;
  });
  return { application: value, change };
}

/** Deletes each with all that belongs to it; their postings stay as ones that were seen. */
export const deleteApplications = (ports: Ports, input: Chosen): Promise<BulkOutcome> =>
  each(ports, t('change:deleted'), input, async (rows, application, now) => {
    await remove(rows, application.id, now);
    return true;
  });
