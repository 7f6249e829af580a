import { filesInArchive } from '../archive';
import { JobcairnError } from '../errors';

/** What is opened of another program's archive: nothing else of it is unpacked. */
const TABLES: readonly RegExp[] = [
  /(?:^|\/)Jobs\/(?:Job Applications|Saved Jobs)(?:_\d{1,3})?\.csv$/i,
  /(?:^|\/)USER_JOBS_USER_FULL_DATA_DOWNLOAD[^/]{0,200}\.csv$/i,
];

/** A table of 50,000 rows with their texts is smaller. */
const LARGEST = 200_000_000;

export interface ArchivedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Does it begin like a zip? */
export const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The tables of applications in an archive of LinkedIn or Huntr, in the order of their names. Throws `invalid` for one that cannot be opened. */
export function tablesIn(archive: Uint8Array): readonly ArchivedFile[] {
  try {
    return [...filesInArchive(archive, LARGEST, (name) => TABLES.some((table) => table.test(name)))]
      .map(([name, bytes]) => ({ name, bytes }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    const isLarge = cause instanceof JobcairnError && cause.code === 'file-too-large';
    throw new JobcairnError(
      'invalid',
      isLarge ? 'The tables in the archive are too large.' : 'The archive cannot be opened.',
      { cause },
    );
  }
}
