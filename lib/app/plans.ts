import { type Application, isOpen } from '../domain/application';
import { planFollowUp, type Situation } from '../follow-ups/schedule';
import { dayOf, type Timestamp } from '../time';
import { note } from './history';
import { matchFor } from './match';
import type { Ports, Repositories } from './ports';

/**
 * The posting's sentence that asks for no follow-ups. Found before the transaction, which may not wait for the lexicon.
 * Where it cannot be found out, nothing that the user wants to note may fail for it: null.
 */
export const askedNotTo = async (ports: Ports, key: string | undefined): Promise<string | null> =>
  key === undefined
    ? null
    : matchFor(ports, key).then(
        ({ noFollowUps }) => noFollowUps,
        () => null,
      );

/** What was open is no longer to be done. */
export async function cancelOpen(rows: Repositories, applicationId: string, now: Timestamp): Promise<void> {
  for (const followUp of await rows.followUps.of(applicationId)) {
    if (isOpen(followUp)) await rows.followUps.put({ ...followUp, state: 'skipped', updatedAt: now });
  }
}

async function situationOf(
  rows: Repositories,
  application: Application,
  now: Timestamp,
  noFollowUps: string | null,
): Promise<Situation> {
  const { appliedOn, followUpsOff } = application;
  const posting = await rows.postings.get(application.postingKey);
  const events = await rows.events.of(application.id);
  const undone = new Set(events.map((event) => (event.kind === 'undone' ? event.undoes : '')));
  const followUps = await rows.followUps.of(application.id);
  return {
    now,
    settings: await rows.settings(),
    appliedOn,
    followUpsOff,
    answered: events.some((event) => event.kind === 'reply' && !undone.has(event.id)),
    closesOn: posting?.closesOn ?? null,
    noFollowUps,
    done: followUps.flatMap(({ doneAt }) => (doneAt === null ? [] : [doneAt])),
  };
}

/** Plans the follow-up that comes next, where there is to be one and none is open. */
export async function planNext(
  rows: Repositories,
  application: Application,
  now: Timestamp,
  noFollowUps: string | null,
): Promise<void> {
  if ((await rows.followUps.of(application.id)).some(isOpen)) return;
  const plan = planFollowUp(await situationOf(rows, application, now, noFollowUps));
  if ('none' in plan) return;
  const id = crypto.randomUUID();
  const { nth, dueAt, reason } = plan;
  await rows.followUps.put({
    id,
    applicationId: application.id,
    nth,
    dueAt,
    reason,
    state: 'waiting',
    notifiedForDue: null,
    doneAt: null,
    updatedAt: now,
  });
  await note(rows, now, {
    kind: 'follow-up-planned',
    applicationId: application.id,
    on: dayOf(now),
    followUpId: id,
    dueAt,
  });
}

/**
 * A date or a setting changed: moves what still waits to the day that the rules now give. What the user put off to a day of
 * their own stays there, and what is due already stays due.
 */
export async function replan(rows: Repositories, application: Application, now: Timestamp): Promise<void> {
  for (const followUp of await rows.followUps.of(application.id)) {
    const own = followUp.reason === 'snoozed' || followUp.reason === 'own-date';
    if (followUp.state !== 'waiting' || own || followUp.dueAt <= now) continue;
    const plan = planFollowUp(await situationOf(rows, application, now, null));
    if ('none' in plan) await rows.followUps.put({ ...followUp, state: 'skipped', updatedAt: now });
    else if (plan.dueAt !== followUp.dueAt) {
      const { dueAt, reason } = plan;
      await rows.followUps.put({ ...followUp, dueAt, reason, updatedAt: now });
      await note(rows, now, {
        kind: 'follow-up-planned',
        applicationId: application.id,
        on: dayOf(now),
        followUpId: followUp.id,
        dueAt,
      });
    }
  }
}
