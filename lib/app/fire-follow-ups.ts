import { isOpen } from '../domain/application';
import { quietUntil } from '../follow-ups/calendar';
import { type DueReminder, type NoticeButton, noticesFor, subjectOfNotice } from '../follow-ups/notice';
import { addDays, dayOf, type Timestamp } from '../time';
import { completeFollowUp, snoozeFollowUp } from './follow-up';
import { followZone } from './follow-zone';
import { note } from './history';
import { noteTouch, remindOfContact } from './networking';
import type { Ports, Repositories } from './ports';

async function due(rows: Repositories, now: Timestamp): Promise<DueReminder[]> {
  const found: DueReminder[] = (await rows.contacts.dueBy(now)).map((contact) => ({ contact }));
  for (const followUp of await rows.followUps.dueBy(now)) {
    const application = await rows.applications.get(followUp.applicationId);
    const posting = application && (await rows.postings.get(application.postingKey));
    if (application && posting) found.push({ followUp, application, posting });
  }
  return found;
}

/** Marks what was shown, unless it was done or put off meanwhile. */
async function mark(rows: Repositories, shown: DueReminder, now: Timestamp): Promise<void> {
  if ('contact' in shown) {
    const { id, nextContactAt } = shown.contact;
    const contact = await rows.contacts.get(id);
    if (contact === undefined || contact.nextContactAt !== nextContactAt) return;
    await rows.contacts.put({ ...contact, notifiedForDue: nextContactAt, updatedAt: now });
    return;
  }
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
 * and never two. What the browser does not allow to be shown stays due and is tried again; in quiet hours nothing is shown.
 * Gives how many follow-ups were shown.
 */
export async function fireDueFollowUps(ports: Ports): Promise<number> {
  const now = ports.now();
  await followZone(ports);
  const { quietHours } = await ports.store.settings();
  if (quietUntil(now, quietHours) !== null) return 0;
  let count = 0;
  for (const { notice, due: shown } of noticesFor(await due(ports.store, now), dayOf(now))) {
    const { id, ...content } = notice;
    if (!(await ports.notify(id, content))) continue;
    await ports.store.transact(async (rows) => {
      for (const one of shown) await mark(rows, one, now);
    });
    count += shown.length;
  }
  return count;
}

/** What is due and could not be shown is tried again after this long. */
const RETRY_MS = 3_600_000;

/** Of follow-ups and contacts. */
async function earliestDue({ followUps, contacts }: Repositories, after?: Timestamp): Promise<Timestamp | undefined> {
  const found = [await followUps.earliestDue(after), await contacts.earliestDue(after)];
  const moments = found.filter((at) => at !== undefined);
  return moments.length === 0 ? undefined : Math.min(...moments);
}

/** When the one alarm is to ring: at the earliest time that something falls due outside quiet hours, or in an hour while something due could not be shown. Null when nothing waits. */
export async function nextAlarmAt(ports: Ports): Promise<Timestamp | null> {
  const now = ports.now();
  const { quietHours } = await ports.store.settings();
  const loud = (at: Timestamp) => quietUntil(at, quietHours) ?? at;
  const earliest = await earliestDue(ports.store);
  if (earliest === undefined) return null;
  if (earliest > now) return loud(earliest);
  const next = await earliestDue(ports.store, now);
  return Math.min(
    quietUntil(now, quietHours) ?? now + RETRY_MS,
    next === undefined ? Number.POSITIVE_INFINITY : loud(next),
  );
}

const SNOOZE_DAYS = 3;

/** Does what a button of a notification says, unless the follow-up was dealt with meanwhile. */
export async function answerNotice(
  ports: Ports,
  input: { readonly id: string; readonly button: NoticeButton },
): Promise<void> {
  const subject = subjectOfNotice(input.id);
  if (subject === null) return;
  if ('contactId' in subject) return answerForContact(ports, subject, input.button);
  const { applicationId, dueAt, followUpId } = subject;
  const shown = (await ports.store.followUps.of(applicationId)).find(
    (one) => isOpen(one) && one.dueAt === dueAt && (followUpId === null || one.id === followUpId),
  );
  if (shown === undefined) return;
  if (input.button === 'done') await completeFollowUp(ports, { followUpId: shown.id });
  else await snoozeFollowUp(ports, { followUpId: shown.id, until: addDays(dayOf(ports.now()), SNOOZE_DAYS) });
}

async function answerForContact(
  ports: Ports,
  { contactId, dueAt }: { readonly contactId: string; readonly dueAt: Timestamp },
  button: NoticeButton,
): Promise<void> {
  if ((await ports.store.contacts.get(contactId))?.nextContactAt !== dueAt) return;
  const today = dayOf(ports.now());
  if (button === 'done') await noteTouch(ports, { contactId, on: today });
  else await remindOfContact(ports, { contactId, on: addDays(today, SNOOZE_DAYS) });
}
