import type { Event } from '../domain/application';

/** Events by application, each list in the order they were noted. */
export function eventsByApplication(events: readonly Event[]): Map<string, Event[]> {
  const ordered = [...events].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  return grouped(ordered, ({ applicationId }) => applicationId);
}

/** Rows by a key that they share, in their order. */
export function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}
