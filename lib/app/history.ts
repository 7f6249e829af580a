import type { Application, Event } from '../domain/application';
import { JobcairnError } from '../errors';
import { addDays, type Day, dayOf, isDay, type Timestamp } from '../time';
import type { Change, Repositories } from './ports';

/** What a verb left behind: the application, and the change that `undo` takes back (null when nothing changed). */
export interface Outcome {
  readonly application: Application;
  readonly change: Change | null;
}

type WithoutBase<E> = E extends Event ? Omit<E, 'id' | 'at' | 'device'> : never;

/** Adds to the history what happened, noted now on this machine. */
export async function note(rows: Repositories, at: Timestamp, event: WithoutBase<Event>): Promise<void> {
  const { device } = await rows.settings();
  await rows.events.add({ ...event, id: crypto.randomUUID(), at, device });
}

/** The application with this id. Throws `not-found`. */
export async function applicationOf(rows: Repositories, id: string): Promise<Application> {
  const application = await rows.applications.get(id);
  if (application === undefined) throw new JobcairnError('not-found', 'There is no such application.');
  return application;
}

const EARLIEST: Day = '1970-01-02';
const DAYS_AHEAD = 366;

/** The day, if something can have begun on it: `invalid` for what is no day, before 1970, or more than a year ahead. */
export function checkedDay(on: Day, now: Timestamp): Day {
  if (!isDay(on) || on < EARLIEST || on > addDays(dayOf(now), DAYS_AHEAD))
    throw new JobcairnError('invalid', 'on: no day on which this can have happened');
  return on;
}
