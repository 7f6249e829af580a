import * as z from 'zod/mini';
import { Timestamp, text, Uuid } from './common';

/** The largest file that is kept, in bytes: a scanned offer of many pages fits. */
export const MAX_FILE_BYTES = 10_000_000;

/** All files together, so that a backup of everything can still be written and read. */
export const MAX_FILES_BYTES = 100_000_000;

/** What a file is to an application. */
export const FILE_KINDS = ['resume', 'cover-letter', 'offer', 'other'] as const;
export const FileKind = z.enum(FILE_KINDS);
export type FileKind = z.infer<typeof FileKind>;

/** A file kept with an application; its bytes stand apart. */
export const StoredFile = z.object({
  id: Uuid,
  applicationId: Uuid,
  kind: FileKind,
  name: text(255),
  /** Media type as the browser told it; empty when it told none. */
  type: text(255),
  /** In bytes. */
  size: z.int().check(z.gte(0), z.lte(MAX_FILE_BYTES)),
  updatedAt: Timestamp,
});
export type StoredFile = z.infer<typeof StoredFile>;
