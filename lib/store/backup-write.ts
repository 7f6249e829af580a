import { DEFAULT_SETTINGS } from '../domain/settings';
import { EMPTY_PROFILE, type SkillProfile } from '../domain/skills';
import { JobcairnError } from '../errors';
import { apartRowOf } from './apart';
import type { Progress } from './backup-file';
import type { BackupData } from './backup-format';
import { fromBase64 } from './base64';
import { inBatches } from './batches';
import type { Database, FileBytesRow } from './db';
import { eventsByApplication } from './grouped';
import { historyOf } from './histories';
import { rowOf, textRowOf } from './postings';
import { NOT_SHARED, type Row, rulesOf, SHARED_NAMES, type SharedName, type SharedRows } from './shared-tables';
import { same } from './stamps';
import { wordsRowOf } from './words';

/** The rows of one table by their keys. */
export const rowsIn = (data: SharedRows, name: SharedName): ReadonlyMap<string, Row> =>
  new Map((data[name] as unknown as readonly Row[]).map((row) => [rulesOf(name).keyOf(row), row]));

/** The keys of rows that are new, other than they were, or gone. */
export function differences(before: ReadonlyMap<string, Row>, after: ReadonlyMap<string, Row>) {
  const added: string[] = [];
  const changed: string[] = [];
  for (const [key, row] of after) {
    const was = before.get(key);
    if (was === undefined) added.push(key);
    else if (!same(was, row)) changed.push(key);
  }
  return { added, changed, removed: [...before.keys()].filter((key) => !after.has(key)) };
}

/** They go and come with the rows that they belong to. */
const STAND_WITH: ReadonlySet<string> = new Set(['texts', 'words', 'fileBytes', 'histories']);

interface Writing {
  readonly db: Database;
  store<T>(rows: readonly T[], put: (batch: readonly T[]) => PromiseLike<unknown>): Promise<void>;
}

function writing(db: Database, all: number, progress: Progress): Writing {
  let done = 0;
  const stored = (count: number) => {
    done += count;
    progress(done, all);
  };
  return { db, store: (rows, put) => inBatches(rows, put, stored) };
}

/**
 * Caches and the Undo journal speak of what was here before: they go. This machine's id, its own note of a backup and its counts of
 * sites stay. Runs inside the caller's transaction, and between two batches the page can answer.
 */
export async function writeAll(db: Database, own: BackupData, data: BackupData, progress: Progress): Promise<void> {
  for (const [table, fate] of Object.entries(NOT_SHARED)) {
    if (fate === 'goes' && !STAND_WITH.has(table)) await db.table(table).clear();
  }
  const changes = SHARED_NAMES.filter((name) => name !== 'events').map((name) => changesOf(name, own, data));
  const histories = historiesToWrite(own, data);
  const all = changes.reduce((sum, { rows }) => sum + rows.length, histories.length);
  const line = writing(db, all, progress);
  await deleteStale(db.histories, new Set(data.applications.map(({ id }) => id)));
  await line.store(histories, (batch) =>
    db.histories.bulkPut(batch.map(([applicationId, events]) => historyOf(applicationId, events))),
  );
  for (const change of changes) await writeTable(line, change);
  for (const table of ['tombstones', 'stamps'] as const) {
    await db.table(table).clear();
    await db.table<unknown>(table).bulkAdd([...data[table]]);
  }
  const profile: SkillProfile = (await db.profile.get('profile')) ?? EMPTY_PROFILE;
  await db.profile.clear();
  if (data.profile !== null)
    await db.profile.add({ ...EMPTY_PROFILE, ...data.profile, revision: profile.revision + 1 });
  const settings = await db.settings.get('settings');
  if (settings !== undefined)
    await db.settings.put({
      ...settings,
      ...DEFAULT_SETTINGS,
      ...data.settings,
      backedUpAt: settings.backedUpAt,
      backupPutOffAt: settings.backupPutOffAt,
    });
}

interface Changes {
  readonly name: SharedName;
  readonly before: ReadonlyMap<string, Row>;
  readonly after: ReadonlyMap<string, Row>;
  readonly removed: readonly string[];
  /** New ones and other ones: ten thousand rows that both machines have cost nothing. */
  readonly rows: readonly Row[];
}

function changesOf(name: SharedName, own: BackupData, data: BackupData): Changes {
  const [before, after] = [rowsIn(own, name), rowsIn(data, name)];
  const { added, changed, removed } = differences(before, after);
  const rows = [...added, ...changed].flatMap((key): readonly Row[] => {
    const row = after.get(key);
    return row === undefined ? [] : [row];
  });
  return { name, before, after, removed, rows };
}

/** Histories that are not the same as here. */
function historiesToWrite(own: BackupData, data: BackupData) {
  const before = eventsByApplication(own.events);
  return [...eventsByApplication(data.events)].filter(([id, events]) => !same(before.get(id), events));
}

/** Rows of nothing (the history of a deleted application) are in no backup; they go as well. */
async function deleteStale(
  table: { toCollection(): { primaryKeys(): PromiseLike<string[]> }; bulkDelete(keys: string[]): PromiseLike<unknown> },
  living: { has(key: string): boolean },
): Promise<readonly string[]> {
  const stale = (await table.toCollection().primaryKeys()).filter((key) => !living.has(key));
  if (stale.length > 0) await table.bulkDelete(stale);
  return stale;
}

async function writeTable(line: Writing, change: Changes): Promise<void> {
  const { name, after, rows } = change;
  const { db } = line;
  const table = db.table<Row, string>(name);
  const stale = await deleteStale(table, after);
  if (name === 'postings') return writePostings(line, change);
  if (name === 'files') return writeFiles(line, rows as unknown as SharedRows['files'], stale);
  if (name === 'resumes') return writeResumes(line, rows as unknown as SharedRows['resumes'], stale);
  if (name === 'apart')
    return line.store(rows as unknown as SharedRows['apart'], (batch) => db.apart.bulkPut(batch.map(apartRowOf)));
  return line.store(rows, (batch) => table.bulkPut([...batch]));
}

async function writeFiles(
  { db, store }: Writing,
  files: SharedRows['files'],
  removed: readonly string[],
): Promise<void> {
  await db.fileBytes.bulkDelete([...removed]);
  await store(files, async (batch) => {
    await db.files.bulkPut(batch.map(({ base64: _, ...file }) => file));
    await db.fileBytes.bulkPut(batch.map(bytesOf));
  });
}

async function writeResumes(
  { db, store }: Writing,
  resumes: SharedRows['resumes'],
  removed: readonly string[],
): Promise<void> {
  await db.fileBytes.bulkDelete([...removed]);
  await store(resumes, async (batch) => {
    await db.resumes.bulkPut(batch.map(({ base64: _, ...resume }) => resume));
    const kept = batch.flatMap(({ id, name, file, base64 }) =>
      file === null ? [] : [bytesOf({ id, name, size: file.size, base64: base64 ?? '' })],
    );
    await db.fileBytes.bulkPut(kept);
  });
}

/** A text that stays as it is is not written again, nor are its words and its fingerprint counted. */
async function writePostings({ db, store }: Writing, { rows, before, removed }: Changes): Promise<void> {
  const textBefore = (key: string) => (before.get(key)?.['description'] ?? null) as string | null;
  const textless = (rows as unknown as SharedRows['postings']).filter(
    ({ key, description }) => description === null && textBefore(key) !== null,
  );
  const gone = [...removed, ...textless.map(({ key }) => key)];
  await db.texts.bulkDelete(gone);
  await db.words.bulkDelete(gone);
  await store(rows as unknown as SharedRows['postings'], (batch) => {
    const texts = batch.flatMap(({ key, description }) =>
      description === null || textBefore(key) === description ? [] : [textRowOf(key, description)],
    );
    return Promise.all([
      db.postings.bulkPut(batch.map(rowOf)),
      db.texts.bulkPut(texts),
      db.words.bulkPut(texts.map(wordsRowOf)),
    ]);
  });
}

/** The bytes of a file, which are as many as its row says. Throws `invalid`. */
function bytesOf({
  id,
  name,
  size,
  base64,
}: Pick<SharedRows['files'][number], 'id' | 'name' | 'size' | 'base64'>): FileBytesRow {
  const bytes = fromBase64(base64);
  if (bytes?.length !== size) throw new JobcairnError('invalid', `The file “${name}” in the backup is damaged.`);
  return { id, bytes };
}
