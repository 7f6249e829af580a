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

/** To version 3: contacts can be reminded of, interviews have a kind, offers their pay and notes, there may be a weekly goal, and the chip has its place. */
export async function addPeopleAndOffers(transaction: Transaction): Promise<void> {
  const added: Readonly<Record<string, object>> = {
    contacts: { known: null, lastContactOn: null, nextContactOn: null, nextContactAt: null, notifiedForDue: null },
    interviews: { kind: null },
    applications: { offerPay: null, offerNotes: '' },
    settings: { weeklyGoal: null, chip: { shown: true, corner: 'bottom-right', hiddenOn: [] } },
  };
  for (const [table, fields] of Object.entries(added)) {
    await transaction
      .table<object>(table)
      .toCollection()
      .modify((row) => {
        Object.assign(row, fields);
      });
  }
}

/** To version 3: matches tell what is missing. They are a cache; those without it are counted anew. */
export async function countMatchesAnew(transaction: Transaction): Promise<void> {
  await transaction.table('matches').clear();
  await transaction.table('scores').clear();
}
