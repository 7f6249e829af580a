import * as z from 'zod/mini';
import { Application, Contact, Event, FollowUp, Interview, stageAfter } from '../domain/application';
import { Timestamp, text } from '../domain/common';
import { MAX_FILE_BYTES, StoredFile } from '../domain/file';
import { JobPosting, Snapshot } from '../domain/posting';
import { DEFAULT_SETTINGS, Settings } from '../domain/settings';
import { SkillProfile } from '../domain/skills';
import { JobcairnError } from '../errors';

/** The envelope's version that this code writes; it reads this one and older ones. */
export const BACKUP_VERSION = 1;

/** Ten thousand applications with their texts take about 60 million characters. */
const LONGEST = 300_000_000;

const Tombstone = z.object({ table: text(40), key: text(600), deletedAt: Timestamp });

/** What older backups do not say stands as it did before it was asked. */
const older = {
  application: z.extend(Application, {
    offerPay: z._default(Application.shape.offerPay, null),
    offerNotes: z._default(Application.shape.offerNotes, ''),
  }),
  interview: z.extend(Interview, { kind: z._default(Interview.shape.kind, null) }),
  contact: z.extend(Contact, {
    known: z._default(Contact.shape.known, null),
    lastContactOn: z._default(Contact.shape.lastContactOn, null),
    nextContactOn: z._default(Contact.shape.nextContactOn, null),
    nextContactAt: z._default(Contact.shape.nextContactAt, null),
    notifiedForDue: z._default(Contact.shape.notifiedForDue, null),
  }),
  settings: z.extend(z.omit(Settings, { id: true, device: true, zone: true, backedUpAt: true }), {
    weeklyGoal: z._default(Settings.shape.weeklyGoal, null),
    chip: z._default(Settings.shape.chip, DEFAULT_SETTINGS.chip),
  }),
};

/** A file with its bytes in base64 (RFC 4648), which takes four characters for three bytes. */
const FileInBackup = z.extend(StoredFile, { base64: text(Math.ceil(MAX_FILE_BYTES / 3) * 4) });

/** Everything that is the user's. What belongs to this machine alone (its id, caches, the Undo journal) is no part of it. */
export const BackupData = z.object({
  postings: z.array(JobPosting),
  snapshots: z.array(Snapshot),
  applications: z.array(older.application),
  events: z.array(Event),
  followUps: z.array(FollowUp),
  interviews: z.array(older.interview),
  contacts: z.array(older.contact),
  files: z._default(z.array(FileInBackup), []),
  /** Absent in backups from before it was asked. */
  apart: z._default(z.array(z.object({ one: text(600), other: text(600), at: Timestamp })), []),
  profile: z.nullable(z.omit(SkillProfile, { id: true, revision: true })),
  settings: z.nullable(older.settings),
  tombstones: z.array(Tombstone),
});
export type BackupData = z.infer<typeof BackupData>;

const Envelope = z.object({
  format: z.literal('jobcairn'),
  version: z.literal(BACKUP_VERSION),
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

/** The data of a backup, checked whole. Throws `invalid`, saying what is wrong where, or `newer-data` when a newer Jobcairn wrote it. */
export function readBackup(json: unknown): BackupData {
  const value = parsed(json);
  const header = z.object({ format: z.literal('jobcairn'), version: z.number() }).safeParse(value);
  if (!header.success) throw refuse('The file is not a backup of Jobcairn.');
  if (header.data.version > BACKUP_VERSION)
    throw new JobcairnError('newer-data', `A newer Jobcairn wrote this backup (version ${header.data.version}).`);
  const result = Envelope.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw refuse(`${issue?.path.join('.') || 'backup'}: ${issue?.message ?? 'wrong'}`);
  }
  checkTogether(result.data.data);
  return result.data.data;
}

/** What no single row shows: keys that come twice, and rows that refer to nothing. */
function checkTogether(data: BackupData): void {
  const { applications } = data;
  const postings = unique('postings', data.postings, ({ key }) => key);
  unique('applications (posting)', applications, ({ postingKey }) => postingKey);
  const ids = unique('applications', applications, ({ id }) => id);
  for (const table of ['snapshots', 'events', 'followUps', 'interviews', 'contacts', 'files'] as const) {
    unique<{ readonly id: string }>(table, data[table], ({ id }) => id);
  }
  unique('tombstones', data.tombstones, ({ table, key }) => `${table} ${key}`);
  for (const table of ['events', 'followUps', 'interviews', 'files'] as const) {
    data[table].forEach(({ applicationId }, at) => {
      if (!ids.has(applicationId)) throw refuse(`data.${table}.${at}: its application is missing`);
    });
  }
  data.snapshots.forEach(({ postingKey }, at) => {
    if (!postings.has(postingKey)) throw refuse(`data.snapshots.${at}: its posting is missing`);
  });
  const events = eventsByApplication(data);
  applications.forEach(({ id, postingKey, stage }, at) => {
    if (!postings.has(postingKey)) throw refuse(`data.applications.${at}: its posting is missing`);
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

/** Events by application, each list in the order they were noted. */
export function eventsByApplication({ events }: Pick<BackupData, 'events'>): Map<string, Event[]> {
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
