import { type DueFollowUp, noticesFor } from '../follow-ups/notice';
import { dayOf, type Timestamp } from '../time';
import { note } from './history';
import type { Ports, Repositories } from './ports';

async function due(rows: Repositories, now: Timestamp): Promise<DueFollowUp[]> {
  const found: DueFollowUp[] = [];
  for (const followUp of await rows.followUps.dueBy(now)) {
    const application = await rows.applications.get(followUp.applicationId);
    const posting = application && (await rows.postings.get(application.postingKey));
    if (application && posting) found.push({ followUp, application, posting });
  }
  return found;
}

/** Marks what was shown, unless it was done or put off meanwhile. */
async function mark(rows: Repositories, shown: DueFollowUp, now: Timestamp): Promise<void> {
  const followUp = await rows.followUps.get(shown.followUp.id);
  if (followUp?.state !== 'waiting' || followUp.dueAt !== shown.followUp.dueAt) return;
  await rows.followUps.put({ ...followUp, state: 'notified', notifiedForDue: followUp.dueAt, updatedAt: now });
  await note(rows, now, {
    kind: 'follow-up-notified',
    applicationId: followUp.applicationId,
    on: dayOf(now),
    followUpId: followUp.id,
  });
}

/**
 * Shows what is due: first show, then mark. A crash in between shows the same notification again under the same id, never none
 * and never two. What the browser does not allow to be shown stays due and is tried again. Gives how many follow-ups were shown.
 */
export async function fireDueFollowUps(ports: Ports): Promise<number> {
  const now = ports.now();
  let count = 0;
  for (const { notice, due: shown } of noticesFor(await due(ports.store, now), dayOf(now))) {
    if (!(await ports.notify(notice.id, { title: notice.title, message: notice.message }))) continue;
    await ports.store.transact(async (rows) => {
      for (const one of shown) await mark(rows, one, now);
    });
    count += shown.length;
  }
  return count;
}

/** What is due and could not be shown is tried again after this long. */
const RETRY_MS = 3_600_000;

/** When the one alarm is to ring: at the earliest time that something falls due, or in an hour while something due could not be shown. Null when nothing waits. */
export async function nextAlarmAt(ports: Ports): Promise<Timestamp | null> {
  const now = ports.now();
  const { followUps } = ports.store;
  const earliest = await followUps.earliestDue();
  if (earliest === undefined || earliest > now) return earliest ?? null;
  return Math.min(now + RETRY_MS, (await followUps.earliestDue(now)) ?? Number.POSITIVE_INFINITY);
}
