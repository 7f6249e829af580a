import * as z from 'zod/mini';
import { Timestamp as Moment, text } from '../domain/common';
import { EMPTY_PROFILE } from '../domain/skills';
import type { Timestamp } from '../time';
import type { Database } from './db';
import { FIELDWISE, type FieldRules, type Row } from './shared-tables';

/**
 * When fields of a row were last changed. A field that has no stamp was not changed since the row was made. `at`: field → moment;
 * an element of a set has a stamp of its own, also when it was taken out: `tags near`.
 */
export const Stamp = z.object({ table: text(40), key: text(600), at: z.record(text(400), Moment) });
export type Stamp = z.infer<typeof Stamp>;

/** More stamps than this are not kept for one row: of the oldest ones nothing is lost but which machine was later. */
const MOST = 4_000;

/** Say nothing about what the user changed, or are this machine's alone. */
const VOLATILE: ReadonlySet<string> = new Set([
  'updatedAt',
  'lastSeenAt',
  'firstSeenAt',
  'revision',
  'likeness',
  'device',
  'zone',
  'backedUpAt',
  'backupPutOffAt',
]);

/** The stamp of one element of a set. */
export const elementStamp = (field: string, element: string): string => `${field} ${element}`.slice(0, 400);

/** Text that is the same for values that say the same, in whatever order their fields stand. */
export const written = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part !== 'object' || part === null || Array.isArray(part)
      ? part
      : Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))),
  ) ?? '';

/** Do two values say the same, in whatever order their fields stand? A field without a value is none. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other))
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((part, at) => same(part, other[at]))
    );
  const [mine, theirs] = [one as Row, other as Row];
  for (const field in mine) if (!same(mine[field], theirs[field])) return false;
  for (const field in theirs) if (mine[field] === undefined && theirs[field] !== undefined) return false;
  return true;
}

export const elementsOf = (list: unknown, keyOf: (element: unknown) => string): Map<string, unknown> =>
  new Map((Array.isArray(list) ? list : []).map((element: unknown) => [keyOf(element), element]));

const partName = (field: string, part: string): string => `${field}.${part}`;

/** A row with the fields of its parts beside the others. */
export function spread(row: Row, parts: readonly string[] = []): Row {
  const flat: Record<string, unknown> = { ...row };
  for (const field of parts) {
    delete flat[field];
    for (const [part, value] of Object.entries((row[field] ?? {}) as Row)) flat[partName(field, part)] = value;
  }
  return flat;
}

/** The row that was spread. */
export function gathered(flat: Row, parts: readonly string[] = []): Row {
  const row: Record<string, unknown> = { ...flat };
  for (const field of parts) {
    const begin = partName(field, '');
    const own = Object.entries(flat).filter(([name]) => name.startsWith(begin));
    for (const [name] of own) delete row[name];
    if (own.length > 0) row[field] = Object.fromEntries(own.map(([name, value]) => [name.slice(begin.length), value]));
  }
  return row;
}

/** When a field was changed, 0: not known. A part that has no stamp has that of its field, from before parts had their own. */
export const stampedAt = (stamps: Stamp['at'], field: string): Timestamp =>
  stamps[field] ?? stamps[field.split('.')[0] ?? ''] ?? 0;

/** Which fields, and which elements of sets, differ between two states of a row. */
function changedFields(was: Row, is: Row, { sets = {}, parts }: FieldRules): string[] {
  const [before, after] = [spread(was, parts), spread(is, parts)];
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields.flatMap((field) => {
    if (VOLATILE.has(field) || same(before[field], after[field])) return [];
    const keyOf = sets[field];
    if (keyOf === undefined) return [field];
    const [old, now] = [elementsOf(before[field], keyOf), elementsOf(after[field], keyOf)];
    return [...new Set([...old.keys(), ...now.keys()])]
      .filter((key) => !same(old.get(key), now.get(key)))
      .map((key) => elementStamp(field, key));
  });
}

/** What stands in the place of a single row before it was first written. */
const INITIAL: Readonly<Record<string, Row>> = { profile: EMPTY_PROFILE };

/** Notes which fields a write changes, before it is done. A text is the field `description` of its posting. */
export async function stamp(db: Database, table: string, key: string, after: Row | null): Promise<void> {
  if (table === 'texts') {
    const [posting, text] = [await db.postings.get(key), await db.texts.get(key)];
    if (posting === undefined || (text?.description ?? null) === (after?.['description'] ?? null)) return;
    return note(db, 'postings', key, ['description'], posting.updatedAt);
  }
  const rules = FIELDWISE[table];
  const at = after?.['updatedAt'];
  if (rules === undefined || after === null || typeof at !== 'number') return;
  const before = (await db.table<Row, string>(table).get(key)) ?? INITIAL[table];
  if (before !== undefined) await note(db, table, key, changedFields(before, after, rules), at);
}

async function note(db: Database, table: string, key: string, fields: readonly string[], at: number): Promise<void> {
  if (fields.length === 0) return;
  const known = (await db.stamps.get([table, key]))?.at ?? {};
  // A clock that went back makes no change older than the one before it.
  const stamps = fields.map((field) => [field, Math.max(at, (known[field] ?? -1) + 1)] as const);
  const entries = Object.entries({ ...known, ...Object.fromEntries(stamps) });
  const kept = entries.length <= MOST ? entries : entries.sort(([, a], [, b]) => b - a).slice(0, MOST);
  await db.stamps.put({ table, key, at: Object.fromEntries(kept) });
}
