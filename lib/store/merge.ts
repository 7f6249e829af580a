import { standingAfter } from '../domain/application';
import type { BackupData, Tombstone } from './backup-format';
import { eventsByApplication } from './grouped';
import { oneForEachPosting } from './merge-applications';
import { mergeFields, mergeStamps } from './merge-fields';
import { asTold, oneOpenEach } from './merge-follow-ups';
import {
  DELETABLE,
  PROFILE_FIELDS,
  type Row,
  rulesOf,
  SETTINGS_FIELDS,
  SHARED_NAMES,
  type SharedName,
  type SharedRows,
} from './shared-tables';
import { type Stamp, same, written } from './stamps';

const nameOf = (table: string, key: string) => `${table} ${key}`;

type Tombstones = Map<string, Tombstone>;
type StampsOf = (table: string, key: string) => Stamp['at'];

/**
 * Everything of two machines in one, the same whichever is named first, and the same again when one of them is merged once more.
 * Rows that both have become one: field by field, the later change of each, where the table says so, else the later state. A deletion
 * counts unless the row was written after it. Both histories stay, and decide the stage and which follow-ups are done; where the two
 * machines had saved the same posting on their own, the two applications become one.
 */
export function merged(own: BackupData, other: BackupData): BackupData {
  const deleted = latestTombstones(own, other);
  const [ownStamps, otherStamps] = [stampsIn(own), stampsIn(other)];
  const rows = Object.fromEntries(
    SHARED_NAMES.map((name) => [name, mergeTable(name, own, other, deleted, ownStamps, otherStamps)]),
  ) as unknown as { [K in SharedName]: SharedRows[K][number][] };

  const { applications, into } = oneForEachPosting(rows.applications);
  for (const [{ id, updatedAt }, leader] of into) {
    const deletedAt = Math.max(updatedAt, deleted.get(nameOf('applications', id))?.deletedAt ?? 0);
    deleted.set(nameOf('applications', id), { table: 'applications', key: id, deletedAt, into: leader.id });
  }
  const living = new Set(applications.map(({ id }) => id));
  const home = homeOf(living, deleted);
  const needed = new Set(applications.map(({ postingKey }) => postingKey));
  const postings = rows.postings.filter(
    ({ key, updatedAt }) => needed.has(key) || (deleted.get(nameOf('postings', key))?.deletedAt ?? -1) < updatedAt,
  );
  const here = new Set(postings.map(({ key }) => key));

  const belonging = Object.fromEntries(
    SHARED_NAMES.map((name) => {
      const { of } = rulesOf(name);
      const all = rows[name] as unknown as readonly Row[];
      if (of === 'postingKey') return [name, all.filter((row) => here.has(String(row['postingKey'])))];
      if (of !== 'applicationId') return [name, all];
      const moved = all.flatMap((row) => {
        const [was, is] = [String(row['applicationId']), home(String(row['applicationId']))];
        return living.has(is) ? [was === is ? row : { ...row, applicationId: is }] : [];
      });
      return [name, moved];
    }),
  ) as unknown as SharedRows;
  const histories = eventsByApplication(belonging.events);
  const data: BackupData = {
    ...belonging,
    postings,
    applications: applications.map((one) => ({ ...one, ...standingAfter(histories.get(one.id) ?? [], one) })),
    contacts: belonging.contacts.map((contact) => ({
      ...contact,
      applicationIds: [...new Set(contact.applicationIds.map(home))],
    })),
    followUps: belonging.followUps.map((row) => asTold(row, histories.get(row.applicationId) ?? [])),
    profile: single('profile', own.profile, other.profile, PROFILE_FIELDS, ownStamps, otherStamps),
    settings: single('settings', own.settings, other.settings, SETTINGS_FIELDS, ownStamps, otherStamps),
    tombstones: [],
    stamps: [],
  };
  const isLiving = livingIn(data);
  return sorted({
    ...data,
    followUps: oneOpenEach(data),
    tombstones: withoutLiving(deleted, isLiving, home),
    stamps: stampsOfLiving(own, other, isLiving),
  });
}

function mergeTable(
  name: SharedName,
  own: BackupData,
  other: BackupData,
  deleted: Tombstones,
  ownStamps: StampsOf,
  otherStamps: StampsOf,
): readonly Row[] {
  const { keyOf, fields, deletable } = rulesOf(name);
  const mine = new Map((own[name] as unknown as readonly Row[]).map((row) => [keyOf(row), row]));
  const theirs = new Map((other[name] as unknown as readonly Row[]).map((row) => [keyOf(row), row]));
  const keys = [...new Set([...mine.keys(), ...theirs.keys()])];
  const rows = keys.flatMap((key) => {
    const [one, two] = [mine.get(key), theirs.get(key)];
    if (one === undefined || two === undefined) return [one ?? two].filter((row) => row !== undefined);
    if (fields === undefined) return [later(one, two)];
    const sides = [
      { row: one, stamps: ownStamps(name, key) },
      { row: two, stamps: otherStamps(name, key) },
    ] as const;
    return [mergeFields(sides[0], sides[1], fields)];
  });
  // A posting that an application needs stays though it was deleted elsewhere: that is decided once it is known which stay.
  if (!deletable || name === 'postings') return rows;
  return rows.filter((row) => (deleted.get(nameOf(name, keyOf(row)))?.deletedAt ?? -1) < writtenAt(row));
}

const writtenAt = (row: Row): number => (typeof row['updatedAt'] === 'number' ? row['updatedAt'] : 0);

/** Of two states of a row the one written last; on a tie, and for rows that never change, always the same one of the two. */
function later(one: Row, other: Row): Row {
  if (same(one, other)) return one;
  const by = writtenAt(one) - writtenAt(other);
  return by > 0 || (by === 0 && written(one) > written(other)) ? one : other;
}

function single<T extends Row>(
  table: string,
  own: T | null,
  other: T | null,
  rules: Parameters<typeof mergeFields>[2],
  ownStamps: StampsOf,
  otherStamps: StampsOf,
): T | null {
  if (own === null || other === null) return own ?? other;
  const [one, two] = [ownStamps(table, table), otherStamps(table, table)];
  return mergeFields({ row: own, stamps: one }, { row: other, stamps: two }, rules) as T;
}

function stampsIn({ stamps }: BackupData): StampsOf {
  const of = new Map(stamps.map(({ table, key, at }) => [nameOf(table, key), at]));
  return (table, key) => of.get(nameOf(table, key)) ?? {};
}

function stampsOfLiving(own: BackupData, other: BackupData, isLiving: IsLiving): Stamp[] {
  const stamps = new Map<string, Stamp>();
  for (const row of [...own.stamps, ...other.stamps]) {
    const name = nameOf(row.table, row.key);
    if (row.table !== row.key && !isLiving(row)) continue;
    const stored = stamps.get(name);
    stamps.set(name, stored === undefined ? row : { ...row, at: mergeStamps(stored.at, row.at) });
  }
  return [...stamps.values()];
}

function latestTombstones(own: BackupData, other: BackupData): Tombstones {
  const kept: Tombstones = new Map();
  for (const tombstone of [...own.tombstones, ...other.tombstones]) {
    const name = nameOf(tombstone.table, tombstone.key);
    const stored = kept.get(name);
    const later =
      stored === undefined ||
      tombstone.deletedAt > stored.deletedAt ||
      (tombstone.deletedAt === stored.deletedAt && written(tombstone) > written(stored));
    if (later) kept.set(name, tombstone);
  }
  return kept;
}

type IsLiving = (row: { readonly table: string; readonly key: string }) => boolean;

/** Is there such a row? The keys of a table are listed once somebody asks for one of them. */
function livingIn(data: BackupData): IsLiving {
  const keys = new Map<string, ReadonlySet<string>>();
  return ({ table, key }) => {
    const name = SHARED_NAMES.find((shared) => shared === table);
    if (name === undefined) return false;
    const known = keys.get(name) ?? new Set((data[name] as unknown as readonly Row[]).map(rulesOf(name).keyOf));
    keys.set(name, known);
    return known.has(key);
  };
}

const withoutLiving = (deleted: Tombstones, isLiving: IsLiving, home: (id: string) => string): Tombstone[] =>
  [...deleted.values()]
    .filter((one) => !isLiving(one) && DELETABLE.has(one.table))
    .map((one) => (one.into === undefined ? one : { ...one, into: home(one.into) }));

/** The application that one was joined to, where it was; a chain of them has an end. */
const homeOf =
  (living: ReadonlySet<string>, deleted: Tombstones) =>
  (id: string): string => {
    const seen = new Set<string>();
    let at = id;
    while (!living.has(at) && !seen.has(at)) {
      seen.add(at);
      at = deleted.get(nameOf('applications', at))?.into ?? at;
    }
    return at;
  };

/** Rows by their keys: two machines that hold the same write the same backup. */
export function sorted(data: BackupData): BackupData {
  const by = <T>(rows: readonly T[], keyOf: (row: T) => string) =>
    rows
      .map((row) => ({ key: keyOf(row), row }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ row }) => row);
  return {
    ...data,
    ...(Object.fromEntries(
      SHARED_NAMES.map((name) => [name, by(data[name] as unknown as readonly Row[], rulesOf(name).keyOf)]),
    ) as unknown as SharedRows),
    tombstones: by(data.tombstones, ({ table, key }) => nameOf(table, key)),
    stamps: by(data.stamps, ({ table, key }) => nameOf(table, key)),
  };
}
