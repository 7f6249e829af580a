import type { Transaction } from 'dexie';
import type { PostingRow, TextRow } from './db';
import { likenessOf } from './likeness';
import { textRowOf } from './postings';

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
