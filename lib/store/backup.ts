import { DEFAULT_SETTINGS, type Settings } from '../domain/settings';
import { EMPTY_PROFILE, type SkillProfile } from '../domain/skills';
import { JobcairnError } from '../errors';
import type { Timestamp } from '../time';
import { apartRowOf } from './apart';
import { BACKUP_VERSION, type BackupData, readBackup } from './backup-format';
import { fromBase64, toBase64 } from './base64';
import type { Database, FileBytesRow } from './db';
import { merged, sorted } from './merge';
import { factsOf, rowOf, textRowOf } from './postings';
import { NOT_SHARED, type Row, rulesOf, SHARED_NAMES, type SharedName, type SharedRows } from './shared-tables';
import { same } from './stamps';
import type { LocalStore } from './store';
import { wordsRowOf } from './words';

export type ImportMode = 'merge' | 'replace';

/** Everything as one JSON text; notes that a backup was made. */
export async function exportAll(store: LocalStore, now: Timestamp): Promise<string> {
  const data = await store.transact(async (rows) => {
    await rows.putSettings({ ...(await rows.settings()), backedUpAt: now });
    return readAll(store.db);
  });
  return JSON.stringify({ format: 'jobcairn', version: BACKUP_VERSION, exportedAt: now, data });
}

/**
 * Puts a backup in the place of everything (`replace`), or joins it with what is here (`merge`). All or nothing: it is checked
 * whole before anything is written. Throws `invalid` or `newer-data`. Gives how many applications the backup holds.
 */
export async function importAll(
  store: LocalStore,
  json: unknown,
  mode: ImportMode,
): Promise<{ readonly applications: number }> {
  const incoming = readBackup(json);
  await store.transact(async (rows) => {
    // This machine has its id before anything of another one comes in.
    await rows.settings();
    const own = await readAll(store.db);
    await writeAll(store.db, own, mode === 'replace' ? incoming : merged(own, incoming));
  });
  return { applications: incoming.applications.length };
}

/** How many rows of a table would be new, other than they are, or gone. */
interface RowChanges {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** What taking a backup in would do, before it is done. */
export interface ImportPreview {
  readonly exportedAt: Timestamp;
  /** What the file holds. */
  readonly holds: Readonly<Record<SharedName, number>> & { readonly skills: number };
  readonly merge: Readonly<Record<SharedName, RowChanges>>;
  /** Rows that are gone once the file stands in the place of everything. */
  readonly replace: Readonly<Record<SharedName, RowChanges>>;
}

/** Reads and checks a backup, and compares it with what is here. Writes nothing. Throws like `importAll`. */
export async function previewImport(store: LocalStore, json: unknown): Promise<ImportPreview> {
  const incoming = readBackup(json);
  const own = sorted(await store.transact(() => readAll(store.db)));
  const joined = merged(own, incoming);
  const each = <T>(of: (name: SharedName) => T) =>
    Object.fromEntries(SHARED_NAMES.map((name) => [name, of(name)])) as Readonly<Record<SharedName, T>>;
  return {
    exportedAt: incoming.exportedAt,
    holds: { ...each((name) => incoming[name].length), skills: incoming.profile?.skills.length ?? 0 },
    merge: each((name) => countChanges(name, own, joined)),
    replace: each((name) => countChanges(name, own, incoming)),
  };
}

const rowsIn = (data: SharedRows, name: SharedName): ReadonlyMap<string, Row> =>
  new Map((data[name] as unknown as readonly Row[]).map((row) => [rulesOf(name).keyOf(row), row]));

function countChanges(name: SharedName, before: BackupData, after: BackupData): RowChanges {
  const { added, changed, removed } = differences(rowsIn(before, name), rowsIn(after, name));
  return { added: added.length, changed: changed.length, removed: removed.length };
}

function differences(before: ReadonlyMap<string, Row>, after: ReadonlyMap<string, Row>) {
  const added: string[] = [];
  const changed: string[] = [];
  for (const [key, row] of after) {
    const was = before.get(key);
    if (was === undefined) added.push(key);
    else if (!same(was, row)) changed.push(key);
  }
  return { added, changed, removed: [...before.keys()].filter((key) => !after.has(key)) };
}

async function readAll(db: Database): Promise<BackupData> {
  const texts = new Map((await db.texts.toArray()).map(({ postingKey, description }) => [postingKey, description]));
  const tables: Partial<Record<SharedName, readonly Row[]>> = {};
  for (const name of SHARED_NAMES) tables[name] = await db.table<Row>(name).toArray();
  const postings = await db.postings.toArray();
  tables.postings = postings.map((row) => ({ ...factsOf(row), description: texts.get(row.key) ?? null }));
  tables.apart = (await db.apart.toArray()).map(({ one, other, at }) => ({ one, other, at }));
  tables.files = await filesWithBytes(db);
  tables.resumes = await resumesWithFiles(db);
  // The history of a deleted application stays only for Undo; and a backup that refers to nothing could not be read back.
  const owners = {
    applicationId: new Set(tables.applications?.map(({ id }) => id)),
    postingKey: new Set(postings.map(({ key }) => key)),
  };
  for (const name of SHARED_NAMES) {
    const { of } = rulesOf(name);
    if (of !== undefined) tables[name] = tables[name]?.filter((row) => owners[of].has(row[of] as string)) ?? [];
  }
  const living = new Set(
    SHARED_NAMES.flatMap((name) => tables[name]?.map((row) => `${name} ${rulesOf(name).keyOf(row)}`)),
  );
  const profile = await db.profile.get('profile');
  const settings = await db.settings.get('settings');
  const { id: _id, revision: _revision, ...told } = profile ?? EMPTY_PROFILE;
  return {
    ...(tables as unknown as SharedRows),
    profile: profile ? told : null,
    settings: settings ? chosen(settings) : null,
    tombstones: await db.tombstones.toArray(),
    stamps: (await db.stamps.toArray()).filter(({ table, key }) => table === key || living.has(`${table} ${key}`)),
  };
}

async function filesWithBytes(db: Database): Promise<SharedRows['files']> {
  const bytes = new Map((await db.fileBytes.toArray()).map((row) => [row.id, row.bytes]));
  return (await db.files.toArray()).map((file) => ({
    ...file,
    base64: toBase64(bytes.get(file.id) ?? new Uint8Array()),
  }));
}

async function resumesWithFiles(db: Database): Promise<SharedRows['resumes']> {
  return Promise.all(
    (await db.resumes.toArray()).map(async (row) => {
      const stored = row.file === null ? undefined : await db.fileBytes.get(row.id);
      return { ...row, base64: stored === undefined ? null : toBase64(stored.bytes) };
    }),
  );
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

/** What the user chose, without what is this machine's own. */
function chosen(settings: Settings): NonNullable<BackupData['settings']> {
  const {
    id: _id,
    device: _device,
    zone: _zone,
    backedUpAt: _backedUpAt,
    backupPutOffAt: _backupPutOffAt,
    ...choices
  } = settings;
  return choices;
}

/** They go and come with the rows that they belong to. */
const STAND_WITH: ReadonlySet<string> = new Set(['texts', 'words', 'fileBytes']);

/** Caches and the Undo journal speak of what was here before: they go. This machine's id, its own note of a backup and its counts of sites stay. */
async function writeAll(db: Database, own: BackupData, data: BackupData): Promise<void> {
  for (const [table, fate] of Object.entries(NOT_SHARED)) {
    if (fate === 'goes' && !STAND_WITH.has(table)) await db.table(table).clear();
  }
  for (const name of SHARED_NAMES) await writeTable(db, name, rowsIn(own, name), rowsIn(data, name));
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

/** Only what differs is written: ten thousand rows that both machines have cost nothing. */
async function writeTable(
  db: Database,
  name: SharedName,
  before: ReadonlyMap<string, Row>,
  after: ReadonlyMap<string, Row>,
): Promise<void> {
  const { added, changed, removed } = differences(before, after);
  const keys = [...added, ...changed];
  const rows = keys.flatMap((key): readonly Row[] => {
    const row = after.get(key);
    return row === undefined ? [] : [row];
  });
  const table = db.table<Row, string>(name);
  // Rows of nothing (the history of a deleted application) are in no backup; they go as well.
  const stale = (await table.toCollection().primaryKeys()).filter((key) => !after.has(key));
  await table.bulkDelete(stale);
  if (name === 'postings') await writePostings(db, rows as unknown as SharedRows['postings'], before, removed);
  else if (name === 'files') await writeFiles(db, rows as unknown as SharedRows['files'], stale);
  else if (name === 'resumes') await writeResumes(db, rows as unknown as SharedRows['resumes'], stale);
  else if (name === 'apart') await db.apart.bulkPut((rows as unknown as SharedRows['apart']).map(apartRowOf));
  else await table.bulkPut(rows);
}

async function writeFiles(db: Database, files: SharedRows['files'], removed: readonly string[]): Promise<void> {
  await db.files.bulkPut(files.map(({ base64: _, ...file }) => file));
  await db.fileBytes.bulkDelete([...removed]);
  await db.fileBytes.bulkPut(files.map(bytesOf));
}

async function writeResumes(db: Database, resumes: SharedRows['resumes'], removed: readonly string[]): Promise<void> {
  await db.resumes.bulkPut(resumes.map(({ base64: _, ...resume }) => resume));
  await db.fileBytes.bulkDelete([...removed]);
  const kept = resumes.flatMap(({ id, name, file, base64 }) =>
    file === null ? [] : [bytesOf({ id, name, size: file.size, base64: base64 ?? '' })],
  );
  await db.fileBytes.bulkPut(kept);
}

async function writePostings(
  db: Database,
  postings: SharedRows['postings'],
  before: ReadonlyMap<string, Row>,
  removed: readonly string[],
): Promise<void> {
  await db.postings.bulkPut(postings.map(rowOf));
  const others = postings.filter(({ key, description }) => (before.get(key)?.['description'] ?? null) !== description);
  const gone = [...removed, ...others.map(({ key }) => key)];
  await db.texts.bulkDelete(gone);
  await db.words.bulkDelete(gone);
  const texts = others.flatMap(({ key, description }) => (description === null ? [] : [textRowOf(key, description)]));
  await db.texts.bulkPut(texts);
  await db.words.bulkPut(texts.map(wordsRowOf));
}
