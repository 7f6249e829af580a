import type { Application, Stage } from '../../domain/application';
import { addDays, atTime, type Day, dayOf, type Timestamp } from '../../time';
import type { Database, PostingRow } from '../db';
import { openBetween } from './due';
import type { CalendarItem } from './views';

/** Stages whose day is worth a look back; the rest is told by what else stands there. */
const TOLD: ReadonlySet<Stage> = new Set(['offer', 'accepted', 'rejected', 'withdrawn', 'ghosted']);

interface Known {
  readonly application: Application;
  readonly posting: PostingRow;
}

type Base = Pick<CalendarItem, 'id' | 'on' | 'at' | 'route' | 'who'>;

const base = (id: string, on: Day, { application, posting }: Known, at: Timestamp | null = null): Base => ({
  id,
  on,
  at,
  route: `applications/${application.id}`,
  who: posting.company ?? posting.title,
});

/** These applications with their postings. */
async function withPostings(db: Database, applications: readonly Application[]): Promise<ReadonlyMap<string, Known>> {
  const postings = await db.postings.bulkGet(applications.map(({ postingKey }) => postingKey));
  return new Map(
    applications.flatMap((application, at) => {
      const posting = postings[at];
      return posting === undefined ? [] : [[application.id, { application, posting }] as const];
    }),
  );
}

/** May an application have a day of its own among these? Only its posting says when one closes that was saved and no more. */
const mayStand = ({ stage, stageOn, appliedOn, offerBy }: Application, from: Day, to: Day): boolean =>
  stage === 'saved' || [stageOn, appliedOn, offerBy].some((day) => day !== null && day >= from && day <= to);

/** What an application says of its own days: applied, closing, an answer that is due, an end. */
function daysOf(one: Known): CalendarItem[] {
  const { application, posting } = one;
  const { id, stage, stageOn, appliedOn, offerBy } = application;
  const items: CalendarItem[] = [];
  if (appliedOn !== null) items.push({ ...base(`applied ${id}`, appliedOn, one), kind: 'stage', stage: 'applied' });
  if (TOLD.has(stage)) items.push({ ...base(`stage ${id}`, stageOn, one), kind: 'stage', stage });
  if (stage === 'saved' && posting.closesOn !== null)
    items.push({ ...base(`closes ${id}`, posting.closesOn, one), kind: 'closes' });
  if (stage === 'offer' && offerBy !== null) items.push({ ...base(`answer ${id}`, offerBy, one), kind: 'answer' });
  return items;
}

/** What is due first, then by time, then what has none. */
const inDay = (a: CalendarItem, b: CalendarItem): number =>
  Number('due' in b && b.due) - Number('due' in a && a.due) || (a.at ?? Number.MAX_VALUE) - (b.at ?? Number.MAX_VALUE);

/** Everything that stands on these days, both included, by day. */
export async function calendarItems(
  db: Database,
  from: Day,
  to: Day,
  now: Timestamp,
): Promise<readonly CalendarItem[]> {
  const [begin, end] = [atTime(from, 0), atTime(addDays(to, 1), 0) - 1];
  const [applications, followUps, interviews, contacts] = await Promise.all([
    db.applications.toArray(),
    openBetween(db, begin, end),
    db.interviews.where('startsAt').between(begin, end, true, true).toArray(),
    db.contacts.where('nextContactAt').between(begin, end, true, true).toArray(),
  ]);
  const met = new Set([...followUps, ...interviews].map(({ applicationId }) => applicationId));
  const all = await withPostings(
    db,
    applications.filter((application) => met.has(application.id) || mayStand(application, from, to)),
  );
  const items: CalendarItem[] = [...all.values()].flatMap(daysOf).filter(({ on }) => on >= from && on <= to);
  for (const { id, applicationId, kind: task, dueAt } of followUps) {
    const one = all.get(applicationId);
    if (one === undefined) continue;
    items.push({ ...base(id, dayOf(dueAt), one, dueAt), kind: 'follow-up', task, due: dueAt <= now });
  }
  for (const interview of interviews) {
    const one = all.get(interview.applicationId);
    if (one === undefined) continue;
    const { id, startsAt, endsAt } = interview;
    items.push({ ...base(id, dayOf(startsAt), one, startsAt), kind: 'interview', interview, due: endsAt > now });
  }
  for (const contact of contacts) {
    const { id, name: who, nextContactAt: at } = contact;
    if (at === null) continue;
    items.push({ id, on: dayOf(at), at, route: `contacts/${id}`, who, kind: 'contact', due: at <= now });
  }
  return items.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : inDay(a, b)));
}
