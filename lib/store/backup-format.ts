import * as z from 'zod/mini';
import { stageAfter } from '../domain/application';
import { Timestamp, text } from '../domain/common';
import { Settings } from '../domain/settings';
import { SkillProfile } from '../domain/skills';
import { JobcairnError } from '../errors';
import { eventsByApplication } from './grouped';
import { type Row, rulesOf, SHARED_NAMES, type SharedRows } from './shared-tables';
import { Stamp } from './stamps';
import { withDefaults } from './upgrades';

/** The envelope's version that this code writes; it reads this one and older ones. 2: more tables, and when each field was changed. */
export const BACKUP_VERSION = 2;

/** Ten thousand applications with their texts take about 60 million characters. */
const LONGEST = 300_000_000;

/** `into`: not deleted but joined to this other row. */
const Tombstone = z.object({ table: text(40), key: text(600), deletedAt: Timestamp, into: z.optional(text(600)) });
export type Tombstone = z.infer<typeof Tombstone>;

const Profile = z.omit(SkillProfile, { id: true, revision: true });
const Choices = z.omit(Settings, { id: true, device: true, zone: true, backedUpAt: true, backupPutOffAt: true });

/** Everything that is the user's. What belongs to this machine alone (its id, caches, the Undo journal) is no part of it. */
export interface BackupData extends SharedRows {
  readonly profile: z.infer<typeof Profile> | null;
  readonly settings: z.infer<typeof Choices> | null;
  readonly tombstones: readonly Tombstone[];
  readonly stamps: readonly Stamp[];
}

const BackupData = z.object({
  ...Object.fromEntries(
    SHARED_NAMES.map((name) => {
      const { row, later } = rulesOf(name);
      return [name, later ? z._default(z.array(row), []) : z.array(row)];
    }),
  ),
  profile: z.nullable(Profile),
  settings: z.nullable(Choices),
  tombstones: z.array(Tombstone),
  stamps: z._default(z.array(Stamp), []),
});

const Envelope = z.object({
  format: z.literal('jobcairn'),
  version: z.int().check(z.gte(1)),
  exportedAt: Timestamp,
  data: BackupData,
});

const refuse = (message: string): JobcairnError => new JobcairnError('invalid', message);

function parsed(json: unknown): unknown {
  if (typeof json !== 'string') return json;
  if (json.length > LONGEST) throw refuse('The file is too large to be a backup of Jobcairn.');
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new JobcairnError('invalid', 'The file is not JSON.', { cause });
  }
}

/** The data of a backup and the moment it was made, checked whole. Throws `invalid`, saying what is wrong where, or `newer-data` when a newer Jobcairn wrote it. */
export function readBackup(json: unknown): BackupData & { readonly exportedAt: number } {
  const value = parsed(json);
  const header = z.object({ format: z.literal('jobcairn'), version: z.number() }).safeParse(value);
  if (!header.success) throw refuse('The file is not a backup of Jobcairn.');
  if (header.data.version > BACKUP_VERSION)
    throw new JobcairnError('newer-data', `A newer Jobcairn wrote this backup (version ${header.data.version}).`);
  const result = Envelope.safeParse(header.data.version < BACKUP_VERSION ? withDefaults(value) : value);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw refuse(`${issue?.path.join('.') || 'backup'}: ${issue?.message ?? 'wrong'}`);
  }
  const data = result.data.data as unknown as BackupData;
  checkTogether(data);
  return { ...data, exportedAt: result.data.exportedAt };
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
