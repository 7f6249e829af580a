import type { Repositories } from '../app/ports';
import type { StoredFile } from '../domain/file';
import { DEFAULT_SETTINGS, type Settings } from '../domain/settings';
import { EMPTY_PROFILE } from '../domain/skills';
import { JobcairnError } from '../errors';
import type { Timestamp } from '../time';
import { apartRowOf } from './apart';
import { BACKUP_VERSION, type BackupData, readBackup } from './backup-format';
import { fromBase64, toBase64 } from './base64';
import type { Database, FileBytesRow } from './db';
import { merged } from './merge';
import { factsOf, rowOf, textRowOf } from './postings';
import type { LocalStore } from './store';

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
  mode: 'merge' | 'replace',
): Promise<{ readonly applications: number }> {
  const incoming = readBackup(json);
  const { db } = store;
  await store.transact(async (rows) =>
    writeAll(db, rows, mode === 'replace' ? incoming : merged(await readAll(db), incoming)),
  );
  return { applications: incoming.applications.length };
}

async function readAll(db: Database): Promise<BackupData> {
  const texts = new Map((await db.texts.toArray()).map(({ postingKey, description }) => [postingKey, description]));
  const postings = await db.postings.toArray();
  const applications = await db.applications.toArray();
  const living = new Set(applications.map(({ id }) => id));
  const keys = new Set(postings.map(({ key }) => key));
  // The history of a deleted application stays only for Undo; and a backup that refers to nothing could not be read back.
  const belongs = ({ applicationId }: { readonly applicationId: string }) => living.has(applicationId);
  const profile = await db.profile.get('profile');
  const settings = await db.settings.get('settings');
  return {
    postings: postings.map((row) => ({ ...factsOf(row), description: texts.get(row.key) ?? null })),
    snapshots: (await db.snapshots.toArray()).filter(({ postingKey }) => keys.has(postingKey)),
    applications,
    events: (await db.events.toArray()).filter(belongs),
    followUps: (await db.followUps.toArray()).filter(belongs),
    interviews: (await db.interviews.toArray()).filter(belongs),
    contacts: await db.contacts.toArray(),
    files: await filesWithBytes(db, (await db.files.toArray()).filter(belongs)),
    apart: (await db.apart.toArray()).map(({ one, other, at }) => ({ one, other, at })),
    profile: profile ? { name: profile.name, skills: profile.skills, updatedAt: profile.updatedAt } : null,
    settings: settings ? chosen(settings) : null,
    tombstones: await db.tombstones.toArray(),
  };
}

async function filesWithBytes(db: Database, files: readonly StoredFile[]): Promise<BackupData['files']> {
  const bytes = await db.fileBytes.bulkGet(files.map(({ id }) => id));
  return files.map((file, at) => ({ ...file, base64: toBase64(bytes[at]?.bytes ?? new Uint8Array()) }));
}

/** The bytes of a file, which are as many as its row says. Throws `invalid`. */
function bytesOf({ id, name, size, base64 }: BackupData['files'][number]): FileBytesRow {
  const bytes = fromBase64(base64);
  if (bytes?.length !== size) throw new JobcairnError('invalid', `The file “${name}” in the backup is damaged.`);
  return { id, bytes };
}

/** What the user chose, without what is this machine's own. */
function chosen(settings: Settings): NonNullable<BackupData['settings']> {
  const { id: _id, device: _device, zone: _zone, backedUpAt: _backedUpAt, ...choices } = settings;
  return choices;
}

/** Caches and the Undo journal speak of what was here before: they go. This machine's id, its own note of a backup and its counts of sites stay. */
async function writeAll(db: Database, rows: Repositories, data: BackupData): Promise<void> {
  const profile = await rows.profile();
  const settings = await rows.settings();
  for (const table of db.tables) if (table.name !== 'siteCounts') await table.clear();
  await db.postings.bulkAdd(data.postings.map(rowOf));
  await db.texts.bulkAdd(
    data.postings.flatMap(({ key: postingKey, description }) =>
      description === null ? [] : [textRowOf(postingKey, description)],
    ),
  );
  await db.snapshots.bulkAdd(data.snapshots);
  await db.applications.bulkAdd(data.applications);
  await db.events.bulkAdd(data.events);
  await db.followUps.bulkAdd(data.followUps);
  await db.interviews.bulkAdd(data.interviews);
  await db.contacts.bulkAdd(data.contacts);
  await db.files.bulkAdd(data.files.map(({ base64: _, ...file }) => file));
  await db.fileBytes.bulkAdd(data.files.map(bytesOf));
  await db.apart.bulkAdd(data.apart.map(apartRowOf));
  await db.tombstones.bulkAdd(data.tombstones);
  if (data.profile !== null)
    await db.profile.add({ ...EMPTY_PROFILE, ...data.profile, revision: profile.revision + 1 });
  await db.settings.add({ ...settings, ...DEFAULT_SETTINGS, ...data.settings, backedUpAt: settings.backedUpAt });
}
