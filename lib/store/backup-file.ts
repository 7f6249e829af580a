import { JobcairnError } from '../errors';
import {
  BACKUP_VERSION,
  type Backup,
  type BackupData,
  type Gathering,
  gathering,
  headOf,
  refuse,
} from './backup-format';
import { breathe } from './breathe';
import { withDefaults } from './upgrades';

/** Told how much of all is done. */
export type Progress = (done: number, all: number) => void;

const ROWS_AT_A_TIME = 500;
const BYTES_AT_A_TIME = 4_000_000;
/** What JavaScript can hold as one text is 536 million characters. */
const LONGEST_TEXT = 500_000_000;

/** The first line of what `backupFile` writes. */
const FIRST_LINE = /^\{"format":"jobcairn","version":(\d{1,6}),"exportedAt":(\d{1,16}),"data":\{\n/;
const LAST_LINE = '}}';
const LIST = /^"([a-zA-Z]{1,40})":\[$/;
const SINGLE = /^"([a-zA-Z]{1,40})":([^[].*)$/;

/**
 * A backup as a file: JSON in which every row has a line of its own, so that it is written and read piece by piece, however long it is.
 * What was written is taken out of the page's memory as it comes.
 */
export async function backupFile(data: BackupData, exportedAt: number): Promise<Blob> {
  const pieces: Blob[] = [];
  const write = (text: string) => void pieces.push(new Blob([text]));
  write(`{"format":"jobcairn","version":${BACKUP_VERSION},"exportedAt":${exportedAt},"data":{\n`);
  const fields = Object.entries(data) as [string, unknown][];
  for (const [nth, [name, value]] of fields.entries()) {
    const end = nth === fields.length - 1 ? '\n' : ',\n';
    if (!Array.isArray(value)) {
      write(`"${name}":${JSON.stringify(value)}${end}`);
      continue;
    }
    write(`"${name}":[\n`);
    for (let at = 0; at < value.length; at += ROWS_AT_A_TIME) {
      const lines = value.slice(at, at + ROWS_AT_A_TIME).map((row) => JSON.stringify(row));
      write(`${lines.join(',\n')}${at + ROWS_AT_A_TIME < value.length ? ',\n' : '\n'}`);
      await breathe();
    }
    write(`]${end}`);
  }
  write(LAST_LINE);
  return new Blob(pieces, { type: 'application/json' });
}

/**
 * Reads a backup and checks it whole. One that was written line by line may have any length. Throws `invalid`, saying what is wrong
 * where, `newer-data` when a newer Jobcairn wrote it, or `file-too-large`.
 */
export async function readBackup(file: Blob, progress: Progress = () => undefined): Promise<Backup> {
  const head = new Uint8Array(await file.slice(0, 200).arrayBuffer());
  const first = FIRST_LINE.exec(new TextDecoder().decode(head));
  return first !== null && Number(first[1]) === BACKUP_VERSION
    ? readLines(file, head.indexOf(0x0a) + 1, Number(first[2]), progress)
    : readText(file);
}

async function readLines(file: Blob, from: number, exportedAt: number, progress: Progress): Promise<Backup> {
  const gathered = gathering();
  let list: string | null = null;
  let ended = false;
  for await (const line of linesOf(file, from, progress)) {
    const said = line.endsWith(',') ? line.slice(0, -1) : line;
    if (ended) throw refuse('The backup goes on behind its end.');
    if (list !== null && said !== ']') gathered.row(list, parsed(said));
    else if (said === ']') list = null;
    else if (line === LAST_LINE) ended = true;
    else list = begin(gathered, said);
  }
  if (!ended) throw refuse('The backup is cut off.');
  return gathered.whole(exportedAt);
}

/** What stands in `data`: the name of the list that begins, null for a single row, which is read. */
function begin(gathered: Gathering, line: string): string | null {
  const name = LIST.exec(line)?.[1];
  if (name !== undefined) {
    gathered.list(name);
    return name;
  }
  const single = SINGLE.exec(line);
  if (single === null) throw refuse('The file is not a backup of Jobcairn.');
  gathered.single(single[1] ?? '', parsed(single[2] ?? ''));
  return null;
}

/** The lines of a file from a byte on; between two pieces of the file the page can answer. */
async function* linesOf(file: Blob, from: number, progress: Progress): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let begun = '';
  for (let at = from; at < file.size; at += BYTES_AT_A_TIME) {
    const bytes = await file.slice(at, at + BYTES_AT_A_TIME).arrayBuffer();
    const lines = (begun + decoded(decoder, bytes)).split('\n');
    begun = lines.pop() ?? '';
    yield* lines;
    progress(Math.min(file.size, at + BYTES_AT_A_TIME), file.size);
  }
  if (begun !== '') yield begun;
}

function decoded(decoder: TextDecoder, bytes: ArrayBuffer): string {
  try {
    return decoder.decode(bytes, { stream: true });
  } catch (cause) {
    throw new JobcairnError('invalid', 'The file is not UTF-8.', { cause });
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new JobcairnError('invalid', 'The file is not JSON.', { cause });
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Between two breaths, in ms: what a person does not notice. */
const AT_A_STRETCH = 30;

/** A backup that is laid out in another way: an older one, or one that another program wrote anew. */
async function readText(file: Blob): Promise<Backup> {
  if (file.size > LONGEST_TEXT)
    throw new JobcairnError('file-too-large', 'The file is too large to be read in one piece.');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const value = parsed(textOf(bytes));
  const { version, exportedAt } = headOf(value);
  const envelope = version < BACKUP_VERSION ? withDefaults(value) : value;
  const data = isRecord(envelope) ? envelope['data'] : undefined;
  if (!isRecord(data)) throw refuse('data: is missing');
  const gathered = gathering();
  let since = performance.now();
  for (const [name, held] of Object.entries(data)) {
    if (!Array.isArray(held)) {
      gathered.single(name, held);
      continue;
    }
    gathered.list(name);
    for (const row of held) {
      gathered.row(name, row);
      if (performance.now() - since < AT_A_STRETCH) continue;
      await breathe();
      since = performance.now();
    }
  }
  return gathered.whole(exportedAt);
}

/** UTF-8, which Jobcairn writes; what is not was saved anew by an editor of Windows. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
