import type { Transaction } from 'dexie';
import type { Event } from '../domain/application';
import type { PostingRow, TextRow, WordsRow } from './db';
import { historyOf } from './histories';
import { likenessOf } from './likeness';
import { textRowOf } from './postings';
import { wordsRowOf } from './words';

/** To version 2: texts get their fingerprints, and companies are compared without their legal forms. */
export async function addFingerprints(transaction: Transaction): Promise<void> {
  await transaction
    .table<TextRow, string>('texts')
    .toCollection()
    .modify((row) => {
      Object.assign(row, textRowOf(row.postingKey, row.description));
    });
  await transaction
    .table<PostingRow, string>('postings')
    .toCollection()
    .modify((row) => {
      Object.assign(row, { likeness: likenessOf(row) });
    });
}

/** Fields that version 3 adds: table → what holds in rows from before, in the database and in backups. */
const ADDED_IN_3: Readonly<Record<string, object>> = {
  contacts: { known: null, lastContactOn: null, nextContactOn: null, nextContactAt: null, notifiedForDue: null },
  interviews: { kind: null },
  applications: { offerPay: null, offerNotes: '' },
  profile: { headline: null, resumeId: null },
  siteCounts: { lastOn: null },
  settings: {
    weeklyGoal: null,
    weeklyBackup: false,
    backupPutOffAt: null,
    chip: { shown: true, corner: 'bottom-right', hiddenOn: [] },
    listing: { columns: [], layout: 'table', views: [] },
  },
};

/** The same of version 4. */
const ADDED_IN_4: Readonly<Record<string, object>> = { settings: { listMarks: false } };

const ADDED = { 3: ADDED_IN_3, 4: ADDED_IN_4 } as const;

/** To version 3 or 4: rows get the fields that it adds. */
export async function addFields(transaction: Transaction, version: keyof typeof ADDED): Promise<void> {
  for (const [table, fields] of Object.entries(ADDED[version])) {
    await transaction
      .table<object, string>(table)
      .toCollection()
      .modify((row) => void Object.assign(row, { ...fields, ...row }));
  }
}

/** To version 3: matches tell what is missing. They are a cache; those without it are counted anew. */
export async function countMatchesAnew(transaction: Transaction): Promise<void> {
  await transaction.table('matches').clear();
  await transaction.table('scores').clear();
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A backup of an earlier version with the fields that its rows lack; whatever is no backup stays as it is. */
export function withDefaults(envelope: unknown): unknown {
  if (!isRecord(envelope) || !isRecord(envelope['data'])) return envelope;
  const { data } = envelope;
  const filled = Object.entries(data).map(([table, rows]) => {
    const fields = { ...ADDED_IN_3[table], ...ADDED_IN_4[table] };
    const fill = (row: unknown) => (isRecord(row) ? { ...fields, ...row } : row);
    return [table, Array.isArray(rows) ? rows.map(fill) : fill(rows)];
  });
  return { ...envelope, data: Object.fromEntries(filled) };
}

/** To version 3: texts get the lists of words that a search reads. */
export async function listWords(transaction: Transaction): Promise<void> {
  const words = transaction.table<WordsRow, string>('words');
  await transaction.table<TextRow, string>('texts').each((row) => void words.put(wordsRowOf(row)));
}

/** To version 4: the events of each application lie in one row. */
export async function gatherHistories(transaction: Transaction): Promise<void> {
  const histories = transaction.table('histories');
  let events: Event[] = [];
  const keep = () => events[0] && void histories.put(historyOf(events[0].applicationId, events));
  await transaction
    .table<Event, string>('events')
    .orderBy('[applicationId+at]')
    .each((event) => {
      if (events[0]?.applicationId !== event.applicationId) {
        keep();
        events = [];
      }
      events.push(event);
    });
  keep();
}
