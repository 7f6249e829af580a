import { isArchive, tablesIn } from '../../lib/exchange/archive';
import { decodeText } from '../../lib/exchange/decode';
import { isSealed } from '../../lib/exchange/sealed';
import { readTable, type Table } from '../../lib/exchange/table';

/** A file that the user chose, as far as it can be told without asking. */
export type OpenedFile =
  | { readonly kind: 'backup'; readonly name: string; readonly json: string }
  | { readonly kind: 'sealed'; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | {
      readonly kind: 'tables';
      /** Tells two choices of one file apart. */
      readonly at: number;
      readonly tables: readonly { readonly name: string; readonly table: Table }[];
    }
  | {
      readonly kind: 'refused';
      readonly name: string;
      readonly why: 'archive' | 'empty-archive' | 'no-table' | 'too-large';
    };

/** More is no file of a tracker, and would only fill the memory. */
const LARGEST = 400_000_000;

/** Looks at the file's content, not at its name. Never throws on what is in it. */
export async function openFile(file: File): Promise<OpenedFile> {
  const { name } = file;
  if (file.size > LARGEST) return { kind: 'refused', name, why: 'too-large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isSealed(bytes)) return { kind: 'sealed', name, bytes };
  if (isArchive(bytes)) return openArchive(name, bytes);
  const { text } = decodeText(bytes);
  if (/^\s*[{[]/.test(text)) return { kind: 'backup', name, json: text };
  try {
    return { kind: 'tables', at: performance.now(), tables: [{ name, table: readTable(bytes) }] };
  } catch {
    return { kind: 'refused', name, why: 'no-table' };
  }
}

function openArchive(name: string, bytes: Uint8Array): OpenedFile {
  try {
    const tables = tablesIn(bytes).map((file) => ({
      name: file.name.replace(/^.*\//, ''),
      table: readTable(file.bytes),
    }));
    return tables.length === 0
      ? { kind: 'refused', name, why: 'empty-archive' }
      : { kind: 'tables', at: performance.now(), tables };
  } catch {
    return { kind: 'refused', name, why: 'archive' };
  }
}
