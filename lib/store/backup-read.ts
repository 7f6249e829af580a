import type { Settings } from '../domain/settings';
import { EMPTY_PROFILE } from '../domain/skills';
import type { BackupData } from './backup-format';
import { toBase64 } from './base64';
import type { Database } from './db';
import { allEvents } from './histories';
import { factsOf } from './postings';
import { type Row, rulesOf, SHARED_NAMES, type SharedName, type SharedRows } from './shared-tables';

/** Everything that is the user's, as a backup holds it. */
export async function readAll(db: Database): Promise<BackupData> {
  const texts = new Map((await db.texts.toArray()).map(({ postingKey, description }) => [postingKey, description]));
  const tables: Partial<Record<SharedName, readonly Row[]>> = {};
  for (const name of SHARED_NAMES)
    tables[name] = rulesOf(name).lies === undefined ? await db.table<Row>(name).toArray() : await allEvents(db);
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
