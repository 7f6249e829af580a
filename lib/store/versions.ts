import type { Transaction } from 'dexie';
import { addFields, addFingerprints, countMatchesAnew, gatherHistories, listWords } from './upgrades';

/** One shape of the database, and what brings the rows of the shape before it into this one. */
export interface SchemaVersion {
  readonly version: number;
  /** Table → primary key and indexes, in Dexie's notation; null: the table is gone. */
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/**
 * Every shape that was ever shipped, oldest first. Append only: a shipped entry never changes, users' databases have that shape
 * (a test holds the hash of each).
 */
export const VERSIONS: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      /** Without their text, so that listing ten thousand is quick. */
      postings: 'key, canonicalUrl, likeness, lastSeenAt, *aliases',
      texts: 'postingKey',
      snapshots: 'id, postingKey',
      applications: 'id, &postingKey, stage, appliedOn, updatedAt',
      events: 'id, [applicationId+at], at',
      followUps: 'id, applicationId, [state+dueAt]',
      interviews: 'id, applicationId, startsAt',
      contacts: 'id, name, company, *applicationIds',
      profile: 'id',
      settings: 'id',
      /** One a posting, the latest; its score stands apart because a list needs ten thousand scores and no sums. */
      matches: 'postingKey',
      scores: 'postingKey',
      tombstones: '[table+key]',
      /** The journal behind Undo, of this machine alone. */
      changes: '++seq, &id',
    },
  },
  {
    version: 2,
    stores: {
      /** With the bands of each text's fingerprint: texts of the same job are found among ten thousand by them. */
      texts: 'postingKey, *bands',
      /** Pairs of postings that the user said are not the same job. */
      apart: 'id',
      /** How each site was read on this machine: counts, and nothing of what was read. */
      siteCounts: 'site',
    },
    upgrade: addFingerprints,
  },
  {
    version: 3,
    stores: {
      contacts: 'id, name, company, *applicationIds, nextContactAt',
      /** What is kept with an application: a row each, and the bytes apart, so that listing files reads none. */
      files: 'id, applicationId',
      fileBytes: 'id',
      /** Versions of the user's résumé; the file of one stands in `fileBytes` under the same id. */
      resumes: 'id, addedAt',
      /** What is missing for each posting; the index tells which saved ones were not counted yet. */
      gaps: 'postingKey, [profileRevision+taxonomyVersion]',
      /** When each field of a row was last changed: two machines are merged field by field. */
      stamps: '[table+key]',
      /** Every word of a text once: what a search reads in place of the texts. */
      words: 'postingKey',
    },
    upgrade: async (transaction) => {
      await addFields(transaction, 3);
      await countMatchesAnew(transaction);
      await listWords(transaction);
    },
  },
  {
    version: 4,
    stores: {
      /** All events of one application in one row: a row each was most of what taking in ten thousand applications cost. */
      histories: 'applicationId, lastAt',
      events: null,
    },
    upgrade: async (transaction) => {
      await addFields(transaction, 4);
      await gatherHistories(transaction);
    },
  },
];
