import * as z from 'zod/mini';
import { type FileKind, MAX_FILE_BYTES, MAX_FILES_BYTES, StoredFile } from '../domain/file';
import { JobcairnError } from '../errors';
import { dayOf } from '../time';
import { t } from '../words';
import { applicationOf, note } from './history';
import { checked } from './input';
import type { Change, Ports, Repositories } from './ports';

export interface NewFile {
  readonly applicationId: string;
  readonly kind: FileKind;
  readonly name: string;
  /** Media type as the browser told it; empty when it told none. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const FileFacts = z.pick(StoredFile, { kind: true, name: true, type: true });

/** Control characters and slashes have no place in the name of a file. */
const named = (name: string): string =>
  name
    .replace(/[\p{Cc}/\\]+/gu, ' ')
    .trim()
    .slice(-255);

/** Keeps a file with an application. Throws `invalid` where it is empty or too large, `storage-full` where no room is left for it. */
export async function addFile(
  ports: Ports,
  input: NewFile,
): Promise<{ readonly file: StoredFile; readonly change: Change | null }> {
  const now = ports.now();
  const { applicationId, kind, type, bytes } = input;
  const facts = checked(FileFacts, { kind, type, name: named(input.name) });
  if (bytes.length === 0) throw new JobcairnError('invalid', 'bytes: the file is empty');
  if (bytes.length > MAX_FILE_BYTES) throw new JobcairnError('invalid', 'bytes: the file is too large');
  const { value, change } = await ports.store.transactUndoable(t('change:fileAdded'), now, async (rows) => {
    await applicationOf(rows, applicationId);
    if ((await rows.files.totalSize()) + bytes.length > MAX_FILES_BYTES)
      throw new JobcairnError('storage-full', 'All files together would take more than is kept.');
    const file: StoredFile = { id: crypto.randomUUID(), applicationId, ...facts, size: bytes.length, updatedAt: now };
    await rows.files.put(file);
    await rows.files.putBytes(file.id, bytes);
    await note(rows, now, { kind: 'file-added', applicationId, on: dayOf(now), name: file.name });
    return file;
  });
  return { file: value, change };
}

async function fileOf(rows: Pick<Repositories, 'files'>, id: string): Promise<StoredFile> {
  const file = await rows.files.get(id);
  if (file === undefined) throw new JobcairnError('not-found', 'There is no such file.');
  return file;
}

/** Removes a file. Its bytes stay as long as this can be undone. Throws `not-found`. */
export async function removeFile(
  ports: Ports,
  input: { readonly fileId: string },
): Promise<{ readonly change: Change | null }> {
  const now = ports.now();
  const { change } = await ports.store.transactUndoable(t('change:fileRemoved'), now, async (rows) => {
    const { id, applicationId, name } = await fileOf(rows, input.fileId);
    await rows.files.delete(id, now);
    await note(rows, now, { kind: 'file-removed', applicationId, on: dayOf(now), name });
  });
  return { change };
}

/** A file with its bytes, to be handed to the user. Throws `not-found`. */
export async function readFile(
  { store }: Ports,
  input: { readonly fileId: string },
): Promise<StoredFile & { readonly bytes: Uint8Array<ArrayBuffer> }> {
  const file = await fileOf(store, input.fileId);
  const bytes = await store.files.bytes(file.id);
  if (bytes === undefined) throw new JobcairnError('not-found', 'The file is gone.');
  return { ...file, bytes };
}
