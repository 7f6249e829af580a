import type { Timestamp } from '../time';
import { backupFile, type Progress } from './backup-file';
import type { Backup, BackupData } from './backup-format';
import { readAll } from './backup-read';
import { differences, rowsIn, writeAll } from './backup-write';
import { merged, sorted } from './merge';
import { SHARED_NAMES, type SharedName } from './shared-tables';
import type { LocalStore } from './store';

export type ImportMode = 'merge' | 'replace';

/** Everything as one file of JSON; notes that a backup was made. */
export async function exportAll(store: LocalStore, now: Timestamp): Promise<Blob> {
  const data = await store.transact(async (rows) => {
    await rows.putSettings({ ...(await rows.settings()), backedUpAt: now });
    return readAll(store.db);
  });
  return backupFile(data, now);
}

/**
 * Puts a backup in the place of everything (`replace`), or joins it with what is here (`merge`), in one transaction: all or nothing, also
 * when the page is closed over it. Throws `invalid` for a damaged file in it. Gives how many applications the backup holds.
 */
export async function importAll(
  store: LocalStore,
  incoming: Backup,
  mode: ImportMode,
  progress: Progress = () => undefined,
): Promise<{ readonly applications: number }> {
  await store.transact(async (rows) => {
    // This machine has its id before anything of another one comes in.
    await rows.settings();
    const own = await readAll(store.db);
    await writeAll(store.db, own, mode === 'replace' ? incoming : merged(own, incoming), progress);
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

/** Compares a backup with what is here. Writes nothing. */
export async function previewImport(store: LocalStore, incoming: Backup): Promise<ImportPreview> {
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

function countChanges(name: SharedName, before: BackupData, after: BackupData): RowChanges {
  const { added, changed, removed } = differences(rowsIn(before, name), rowsIn(after, name));
  return { added: added.length, changed: changed.length, removed: removed.length };
}
