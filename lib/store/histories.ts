import type { Event } from '../domain/application';
import type { Database, HistoryRow } from './db';
import { eventsByApplication } from './grouped';

/** The row of these events of one application, which are in the order they were noted. */
export const historyOf = (applicationId: string, events: readonly Event[]): HistoryRow => ({
  applicationId,
  lastAt: events.at(-1)?.at ?? 0,
  events,
});

/** The rows of events, each list in the order they were noted. */
export const historiesOf = (events: readonly Event[]): HistoryRow[] =>
  [...eventsByApplication(events)].map(([applicationId, own]) => historyOf(applicationId, own));

/** One application's events, in the order they were noted. */
export const eventsOf = async (db: Database, applicationId: string): Promise<readonly Event[]> =>
  (await db.histories.get(applicationId))?.events ?? [];

/** The events of all applications. */
export const allEvents = async (db: Database): Promise<Event[]> =>
  (await db.histories.toArray()).flatMap(({ events }) => events);

/** Adds to the history of its application; its moment is moved past that of the last one where it is not later. */
export async function addEvent(db: Database, event: Event): Promise<void> {
  const events = await eventsOf(db, event.applicationId);
  const last = events.at(-1)?.at ?? -1;
  const noted = event.at <= last ? { ...event, at: last + 1 } : event;
  await db.histories.put(historyOf(event.applicationId, [...events, noted]));
}
