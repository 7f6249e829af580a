import type { PostingRows } from '../app/ports';
import { bandsOf, fingerprintOf } from '../domain/fingerprint';
import type { JobPosting, PostingFacts } from '../domain/posting';
import type { Database, PostingRow, TextRow } from './db';
import type { Pen } from './journal';
import { likenessOf } from './likeness';

/** What a row says of its posting. */
export const factsOf = ({ likeness: _, ...facts }: PostingRow): PostingFacts => facts;

/** The row of a posting, without its text. */
export function rowOf({ description: _, ...facts }: JobPosting): PostingRow {
  return { ...facts, likeness: likenessOf(facts) };
}

/** The row of a posting's text, with what finds texts like it. */
export function textRowOf(postingKey: string, description: string): TextRow {
  const fingerprint = fingerprintOf(description);
  return { postingKey, description, fingerprint, bands: fingerprint === null ? [] : bandsOf(fingerprint) };
}

/** The row under this key, or that of the posting which has it among its aliases. */
export const findRow = async (db: Database, key: string): Promise<PostingRow | undefined> =>
  (await db.postings.get(key)) ?? (await db.postings.where('aliases').equals(key).first());

/** A posting with its text. */
export const withText = async (db: Database, row: PostingRow): Promise<JobPosting> => ({
  ...factsOf(row),
  description: (await db.texts.get(row.key))?.description ?? null,
});

/** Drops what was counted of a text that no longer holds. */
export async function forgetMatch(db: Database, key: string): Promise<void> {
  await db.matches.delete(key);
  await db.scores.delete(key);
  await db.gaps.delete(key);
}

async function forgetDerived(db: Database, key: string): Promise<void> {
  await db.snapshots.where('postingKey').equals(key).delete();
  await forgetMatch(db, key);
}

/** Postings, each put together from its row and its text. */
export function postingRows(db: Database, pen: Pen): PostingRows {
  return {
    async get(key) {
      const row = await db.postings.get(key);
      return row && withText(db, row);
    },
    async find(key) {
      const row = await findRow(db, key);
      return row && withText(db, row);
    },
    async put(posting) {
      await pen.put('postings', posting.key, rowOf(posting));
      const { key: postingKey, description } = posting;
      const stored = await db.texts.get(postingKey);
      if (description === (stored?.description ?? null)) return;
      if (description === null) await pen.remove('texts', postingKey, posting.updatedAt);
      else await pen.put('texts', postingKey, textRowOf(postingKey, description));
    },
    async delete(key, at) {
      await pen.remove('postings', key, at);
      await pen.remove('texts', key, at);
      await forgetDerived(db, key);
    },
    lastSeenBefore: (at) => db.postings.where('lastSeenAt').below(at).primaryKeys(),
    async forget(key) {
      await db.postings.delete(key);
      await db.texts.delete(key);
      await db.words.delete(key);
      await forgetDerived(db, key);
    },
    async putSnapshot(snapshot) {
      await db.snapshots.put(snapshot);
    },
    snapshots: (postingKey) => db.snapshots.where('postingKey').equals(postingKey).sortBy('seenAt'),
  };
}
