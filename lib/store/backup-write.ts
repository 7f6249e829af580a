import { DEFAULT_SETTINGS } from '../domain/settings';
import { EMPTY_PROFILE, type SkillProfile } from '../domain/skills';
import { JobcairnError } from '../errors';
import { apartRowOf } from './apart';
import type { BackupData } from './backup-format';
import { fromBase64 } from './base64';
import type { Database, FileBytesRow } from './db';
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
const STAND_WITH: ReadonlySet<string> = new Set(['texts', 'words', 'fileBytes']);

/** Caches and the Undo journal speak of what was here before: they go. This machine's id, its own note of a backup and its counts of sites stay. */
export async function writeAll(db: Database, own: BackupData, data: BackupData): Promise<void> {
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
