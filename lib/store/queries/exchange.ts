import type { Application, Event } from '../../domain/application';
import { type Day, dayOf, type Timestamp } from '../../time';
import type { Database } from '../db';
import { allEvents } from '../histories';
import { factsOf, withText } from '../postings';
import { openFollowUps } from './today';
import type { CalendarView, ExportedApplication, WorkSearchRow } from './views';

/** Every application with everything that a spreadsheet may show of it, the one applied to last first. */
export async function exportedApplications(db: Database): Promise<readonly ExportedApplication[]> {
  const applications = await db.applications.toArray();
  const postings = new Map((await db.postings.toArray()).map((row) => [row.key, row]));
  const texts = new Map((await db.texts.toArray()).map((row) => [row.postingKey, row.description]));
  const contacts = await contactsByApplication(db);
  const due = new Map<string, Timestamp>();
  for (const { applicationId, dueAt, state } of await db.followUps.toArray())
    if (state === 'waiting' || state === 'notified')
      due.set(applicationId, Math.min(dueAt, due.get(applicationId) ?? dueAt));
  const rows = applications.flatMap((application) => {
    const row = postings.get(application.postingKey);
    if (row === undefined) return [];
    const posting = { ...factsOf(row), description: texts.get(row.key) ?? null };
    const nextDueAt = due.get(application.id) ?? null;
    return [{ application, posting, contacts: contacts.get(application.id) ?? [], nextDueAt }];
  });
  return rows.sort((a, b) => (sinceOf(a.application) < sinceOf(b.application) ? 1 : -1));
}

const sinceOf = ({ appliedOn, createdAt }: Application): Day => appliedOn ?? dayOf(createdAt);

async function contactsByApplication(db: Database): Promise<Map<string, ExportedApplication['contacts'][number][]>> {
  const by = new Map<string, ExportedApplication['contacts'][number][]>();
  for (const contact of await db.contacts.toArray())
    for (const id of contact.applicationIds) by.set(id, [...(by.get(id) ?? []), contact]);
  return by;
}

/** Everything that stands in a calendar: what is due, interviews, offers to answer, people to be in touch with. */
export async function calendarView(db: Database): Promise<CalendarView> {
  const applications = new Map((await db.applications.toArray()).map((row) => [row.id, row]));
  const about = async (applicationId: string) => {
    const key = applications.get(applicationId)?.postingKey;
    const row = key === undefined ? undefined : await db.postings.get(key);
    return row && factsOf(row);
  };
  const interviews: CalendarView['interviews'][number][] = [];
  for (const interview of await db.interviews.orderBy('startsAt').toArray()) {
    const posting = await about(interview.applicationId);
    if (posting !== undefined) interviews.push({ interview, posting });
  }
  const offers: CalendarView['offers'][number][] = [];
  for (const application of applications.values()) {
    const posting =
      application.stage === 'offer' && application.offerBy !== null ? await about(application.id) : undefined;
    if (posting !== undefined) offers.push({ application, posting });
  }
  const contacts = (await db.contacts.toArray()).filter(({ nextContactAt }) => nextContactAt !== null);
  return { followUps: await openFollowUps(db), interviews, offers, contacts };
}

/** What was done to find work on these days, both included: sent applications, interviews, and being in touch. The earliest first. */
export async function workSearchRows(db: Database, from: Day, to: Day): Promise<readonly WorkSearchRow[]> {
  const within = (day: Day) => day >= from && day <= to;
  const applications = new Map((await db.applications.toArray()).map((row) => [row.id, row]));
  const contacts = await contactsByApplication(db);
  const done: { readonly id: string; readonly on: Day; readonly kind: WorkSearchRow['kind'] }[] = [];
  for (const { id, appliedOn } of applications.values())
    if (appliedOn !== null && within(appliedOn)) done.push({ id, on: appliedOn, kind: 'application' });
  for (const { applicationId: id, startsAt } of await db.interviews.toArray())
    if (within(dayOf(startsAt))) done.push({ id, on: dayOf(startsAt), kind: 'interview' });
  for (const { applicationId: id, on } of counted(await allEvents(db)))
    if (within(on)) done.push({ id, on, kind: 'contact' });
  const rows: WorkSearchRow[] = [];
  for (const { id, on, kind } of done) {
    const application = applications.get(id);
    const row = application && (await db.postings.get(application.postingKey));
    if (application === undefined || row === undefined) continue;
    rows.push({ kind, on, application, posting: await withText(db, row), contacts: contacts.get(id) ?? [] });
  }
  return rows.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** The user was in touch on their own; not what was undone. */
function counted(events: readonly Event[]): readonly Event[] {
  const undone = new Set(events.flatMap((event) => (event.kind === 'undone' ? [event.undoes] : [])));
  return events.filter(({ kind, id }) => (kind === 'contact' || kind === 'follow-up-done') && !undone.has(id));
}

/** The day that the first application was saved; null: none is. */
export async function firstSavedOn(db: Database): Promise<Day | null> {
  let first: Timestamp | null = null;
  await db.applications.each(({ createdAt }) => {
    if (first === null || createdAt < first) first = createdAt;
  });
  return first === null ? null : dayOf(first);
}
