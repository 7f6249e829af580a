import {
  previewImport as compare,
  exportAll as exportFile,
  type ImportMode,
  importAll as takeIn,
} from '../lib/store/backup';
import { readBackup as read } from '../lib/store/backup-file';
import type { LocalStore } from '../lib/store/store';
import type { Timestamp } from '../lib/time';

/** A file as a user has it, from its text or from what stands in it. */
const fileOf = (held: unknown): Blob => new Blob([typeof held === 'string' ? held : JSON.stringify(held)]);

/** The text of a backup of everything. */
export const exportAll = async (store: LocalStore, now: Timestamp): Promise<string> =>
  (await exportFile(store, now)).text();

export const readBackup = (held: unknown) => read(fileOf(held));

export const importAll = async (store: LocalStore, held: unknown, mode: ImportMode) =>
  takeIn(store, await readBackup(held), mode);

export const previewImport = async (store: LocalStore, held: unknown) => compare(store, await readBackup(held));
