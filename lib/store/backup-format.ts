import * as z from 'zod/mini';
import { stageAfter } from '../domain/application';
import { Timestamp as Moment, text } from '../domain/common';
import { Settings } from '../domain/settings';
import { SkillProfile } from '../domain/skills';
import { JobcairnError } from '../errors';
import type { Timestamp } from '../time';
import { eventsByApplication } from './grouped';
import { type Row, rulesOf, SHARED_NAMES, type SharedRows } from './shared-tables';
import { Stamp } from './stamps';

/** The envelope's version that this code writes; it reads this one and older ones. 2: more tables, and when each field was changed. */
export const BACKUP_VERSION = 2;

/** `into`: not deleted but joined to this other row. */
const Tombstone = z.object({ table: text(40), key: text(600), deletedAt: Moment, into: z.optional(text(600)) });
export type Tombstone = z.infer<typeof Tombstone>;

const Profile = z.omit(SkillProfile, { id: true, revision: true });
const Choices = z.extend(
  z.omit(Settings, { id: true, device: true, zone: true, backedUpAt: true, backupPutOffAt: true }),
  // Backups of version 2 from before it do not have it.
  { listMarks: z._default(z.boolean(), false) },
);

/** Everything that is the user's. What belongs to this machine alone (its id, caches, the Undo journal) is no part of it. */
export interface BackupData extends SharedRows {
  readonly profile: z.infer<typeof Profile> | null;
  readonly settings: z.infer<typeof Choices> | null;
  readonly tombstones: readonly Tombstone[];
  readonly stamps: readonly Stamp[];
}

/** A backup that was read and checked whole. */
export interface Backup extends BackupData {
  readonly exportedAt: Timestamp;
}

export const refuse = (message: string): JobcairnError => new JobcairnError('invalid', message);

/** The lists of a backup; `later`: those that older ones do not have. */
const LISTS: ReadonlyMap<string, { readonly row: z.ZodMiniType; readonly later: boolean }> = new Map([
  ...SHARED_NAMES.map((name) => {
    const { row, later = false } = rulesOf(name);
    return [name, { row, later }] as const;
  }),
  ['tombstones', { row: Tombstone, later: false }],
  ['stamps', { row: Stamp, later: true }],
]);

const SINGLES = new Map<string, z.ZodMiniType>([
  ['profile', z.nullable(Profile)],
  ['settings', z.nullable(Choices)],
]);

const Head = z.object({
  format: z.literal('jobcairn'),
  version: z.int().check(z.gte(1)),
  exportedAt: z.optional(z.unknown()),
});

/** The head of an envelope. Throws `invalid`, or `newer-data` when a newer Jobcairn wrote it. */
export function headOf(value: unknown): z.infer<typeof Head> {
  const head = Head.safeParse(value);
  if (!head.success) throw refuse('The file is not a backup of Jobcairn.');
  if (head.data.version > BACKUP_VERSION)
    throw new JobcairnError('newer-data', `A newer Jobcairn wrote this backup (version ${head.data.version}).`);
  return head.data;
}

function checked(schema: z.ZodMiniType, value: unknown, place: string): unknown {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw refuse(`${[place, ...(issue?.path ?? [])].join('.')}: ${issue?.message ?? 'wrong'}`);
}

/** A backup that is put together piece by piece, each checked as it comes. Each call throws `invalid`, saying what is wrong where. */
export interface Gathering {
  /** There is such a list, were it empty. */
  list(name: string): void;
  row(list: string, value: unknown): void;
  single(name: string, value: unknown): void;
  whole(exportedAt: unknown): Backup;
}

/** Begins with nothing. What a backup does not have is dropped. */
export function gathering(): Gathering {
  const lists = new Map<string, unknown[]>();
  const singles = new Map<string, unknown>();
  const listOf = (name: string): unknown[] => {
    const list = lists.get(name) ?? [];
    lists.set(name, list);
    return list;
  };
  return {
    list: (name) => void (LISTS.has(name) && listOf(name)),
    row(name, value) {
      const rules = LISTS.get(name);
      if (rules === undefined) return;
      const list = listOf(name);
      list.push(checked(rules.row, value, `data.${name}.${list.length}`));
    },
    single(name, value) {
      if (LISTS.has(name)) throw refuse(`data.${name}: is no list`);
      const schema = SINGLES.get(name);
      if (schema !== undefined) singles.set(name, checked(schema, value, `data.${name}`));
    },
    whole(exportedAt) {
      for (const [name, { later }] of LISTS) if (!lists.has(name) && !later) throw refuse(`data.${name}: is missing`);
      for (const name of SINGLES.keys()) if (!singles.has(name)) throw refuse(`data.${name}: is missing`);
      const data = Object.fromEntries([
        ...[...LISTS.keys()].map((name) => [name, listOf(name)] as const),
        ...singles,
      ]) as unknown as BackupData;
      checkTogether(data);
      return { ...data, exportedAt: checked(Moment, exportedAt, 'exportedAt') as Timestamp };
    },
  };
}

/** What no single row shows: keys that come twice, and rows that refer to nothing. */
function checkTogether(data: BackupData): void {
  const rows = (name: keyof SharedRows) => data[name] as unknown as readonly Row[];
  const keys = new Map(SHARED_NAMES.map((name) => [name, unique(name, rows(name), rulesOf(name).keyOf)]));
  unique('applications (posting)', data.applications, ({ postingKey }) => postingKey);
  unique('tombstones', data.tombstones, ({ table, key }) => `${table} ${key}`);
  unique('stamps', data.stamps, ({ table, key }) => `${table} ${key}`);
  for (const name of SHARED_NAMES) {
    const { of } = rulesOf(name);
    if (of === undefined) continue;
    const [owner, what] =
      of === 'applicationId' ? (['applications', 'application'] as const) : (['postings', 'posting'] as const);
    rows(name).forEach((row, at) => {
      if (!keys.get(owner)?.has(String(row[of]))) throw refuse(`data.${name}.${at}: its ${what} is missing`);
    });
  }
  const events = eventsByApplication(data.events);
  data.applications.forEach(({ id, postingKey, stage }, at) => {
    if (!keys.get('postings')?.has(postingKey)) throw refuse(`data.applications.${at}: its posting is missing`);
    if (stageAfter(events.get(id) ?? []) !== stage)
      throw refuse(`data.applications.${at}.stage: not what its events say`);
  });
}

function unique<T>(table: string, rows: readonly T[], keyOf: (row: T) => string): ReadonlySet<string> {
  const keys = new Set<string>();
  rows.forEach((row, at) => {
    const key = keyOf(row);
    if (keys.has(key)) throw refuse(`data.${table}.${at}: comes twice`);
    keys.add(key);
  });
  return keys;
}
