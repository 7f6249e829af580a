import { type Event, type FollowUp, isOpen, KINDS_AT, placeOf } from '../domain/application';
import type { SharedRows } from './shared-tables';

/** A follow-up that one machine noted as done or cancelled is that, though another one showed it or moved it without knowing. */
export function asTold(row: FollowUp, events: readonly Event[]): FollowUp {
  if (!isOpen(row)) return row;
  const undone = new Set(events.flatMap((event) => (event.kind === 'undone' ? [event.undoes] : [])));
  const last = events.findLast(
    (event) =>
      'followUpId' in event &&
      event.followUpId === row.id &&
      event.kind !== 'follow-up-notified' &&
      !undone.has(event.id),
  );
  if (last?.kind === 'follow-up-done')
    return { ...row, state: 'done', doneAt: last.at, updatedAt: Math.max(row.updatedAt, last.at) };
  if (last?.kind === 'follow-up-cancelled')
    return { ...row, state: 'skipped', updatedAt: Math.max(row.updatedAt, last.at) };
  return row;
}

/** Two machines may each have planned one: the one changed last stays open, and none where the application is past that or wants none. */
export function oneOpenEach({ followUps, applications }: Pick<SharedRows, 'followUps' | 'applications'>): FollowUp[] {
  const kinds = new Map(applications.map((one) => [one.id, one.followUpsOff ? [] : KINDS_AT[one.stage]]));
  const wanted = followUps.filter((row) => isOpen(row) && kinds.get(row.applicationId)?.includes(row.kind));
  const stays = new Map<string, string>();
  for (const row of wanted.sort((a, b) => a.updatedAt - b.updatedAt || (a.id < b.id ? -1 : 1)))
    stays.set(placeOf(row), row.id);
  return followUps.map((row) =>
    isOpen(row) && stays.get(placeOf(row)) !== row.id
      ? { ...row, state: 'skipped', updatedAt: row.updatedAt + 1 }
      : row,
  );
}
