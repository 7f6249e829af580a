import { isArchive, tablesIn } from '../../lib/exchange/archive';
import { decodeText } from '../../lib/exchange/decode';
import { isSealed } from '../../lib/exchange/sealed';
import { readTable, type Table } from '../../lib/exchange/table';

/** A file that the user chose, as far as it can be told without asking. */
export type OpenedFile =
  | {
      readonly kind: 'backup';
      /** Tells two choices of one file apart. */
      readonly at: number;
      readonly name: string;
      /** JSON in UTF-8. */
      readonly file: Blob;
    }
  | { readonly kind: 'sealed'; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | {
      readonly kind: 'tables';
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

/** So many bytes show what a file begins with. */
const HEAD = 1_000;
const LIKE_JSON = /^\s*[{[]/;

/** Looks at the file's content, not at its name. Never throws on what is in it. */
export async function openFile(file: File): Promise<OpenedFile> {
  const { name } = file;
  const at = performance.now();
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  if (!isSealed(head) && LIKE_JSON.test(new TextDecoder().decode(head))) return { kind: 'backup', at, name, file };
  if (file.size > LARGEST) return { kind: 'refused', name, why: 'too-large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isSealed(bytes)) return { kind: 'sealed', name, bytes };
  if (isArchive(bytes)) return openArchive(name, bytes);
  const decoded = decodeText(bytes);
  if (LIKE_JSON.test(decoded.text)) return { kind: 'backup', at, name, file: new Blob([decoded.text]) };
  try {
    return { kind: 'tables', at, tables: [{ name, table: readTable(decoded) }] };
  } catch {
    return { kind: 'refused', name, why: 'no-table' };
  }
}

function openArchive(name: string, bytes: Uint8Array): OpenedFile {
  try {
    const tables = tablesIn(bytes).map((file) => ({
      name: file.name.replace(/^.*\//, ''),
      table: readTable(decodeText(file.bytes)),
    }));
    return tables.length === 0
      ? { kind: 'refused', name, why: 'empty-archive' }
      : { kind: 'tables', at: performance.now(), tables };
  } catch {
    return { kind: 'refused', name, why: 'archive' };
  }
}
