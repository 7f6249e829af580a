import type { IntakeRows } from '../app/ports';
import { foldedTitle, isSameJob, type Likeness } from '../domain/same-job';
import { apartId } from './apart';
import type { Database, PostingRow } from './db';
import type { Pen } from './journal';
import { likenessOf } from './likeness';
import { rowOf, textRowOf } from './postings';

type Known = Likeness & { readonly key: string };

type Sight = Pick<PostingRow, 'key' | 'aliases' | 'canonicalUrl' | 'title' | 'company'>;

interface SavedJobs {
  add(posting: Sight, text: Text): void;
  /** The key of the saved posting that this one is: by its key, its address, then by its names and text. Null: none. */
  find(posting: Sight, text: Text): string | null;
}

/** What is saved here, by everything that a posting may be known again by. */
function savedJobs(apart: ReadonlySet<string>): SavedJobs {
  const byKey = new Map<string, string>();
  const byAddress = new Map<string, Known[]>();
  const byNames = new Map<string, Known[]>();
  const byBand = new Map<string, Known[]>();
  return {
    add({ key, aliases, canonicalUrl, title, company }, { fingerprint, bands }) {
      const known: Known = { key, title, company, fingerprint };
      for (const name of [key, ...aliases]) byKey.set(name, key);
      push(byAddress, canonicalUrl, known);
      push(byNames, likenessOf(known), known);
      for (const band of bands) push(byBand, band, known);
    },
    find(posting, { fingerprint, bands }) {
      const known = byKey.get(posting.key);
      if (known !== undefined) return known;
      const title = foldedTitle(posting.title);
      const sameAddress = byAddress.get(posting.canonicalUrl)?.find((one) => foldedTitle(one.title) === title);
      if (sameAddress !== undefined) return sameAddress.key;
      const candidates = new Set([
        ...(byNames.get(likenessOf(posting) ?? '') ?? []),
        ...bands.flatMap((band) => byBand.get(band) ?? []),
      ]);
      const same = [...candidates].find(
        (one) =>
          !apart.has(apartId({ one: posting.key, other: one.key })) && isSameJob({ ...posting, fingerprint }, one),
      );
      return same?.key ?? null;
    },
  };
}

interface Text {
  readonly fingerprint: readonly number[] | null;
  readonly bands: readonly string[];
}
const NO_TEXT: Text = { fingerprint: null, bands: [] };

function push(map: Map<string, Known[]>, name: string | null, known: Known): void {
  if (name === null) return;
  const list = map.get(name);
  if (list === undefined) map.set(name, [known]);
  else list.push(known);
}

async function readSaved(db: Database, withTexts: boolean): Promise<SavedJobs> {
  const saved = new Set((await db.applications.toArray()).map(({ postingKey }) => postingKey));
  const jobs = savedJobs(new Set((await db.apart.toArray()).map(({ id }) => id)));
  if (saved.size === 0) return jobs;
  const texts = new Map(withTexts ? (await db.texts.toArray()).map((row) => [row.postingKey, row]) : []);
  for (const row of await db.postings.toArray()) if (saved.has(row.key)) jobs.add(row, texts.get(row.key) ?? NO_TEXT);
  return jobs;
}

/** What comes in from other trackers, thousands of rows at once. */
export const intakeRows = (db: Database, pen: Pen): IntakeRows => ({
  async savedAs(postings) {
    const jobs = await readSaved(
      db,
      postings.some(({ description }) => description !== null),
    );
    return postings.map((posting) => {
      const text = posting.description === null ? NO_TEXT : textRowOf(posting.key, posting.description);
      const found = jobs.find(posting, text);
      if (found === null) jobs.add(posting, text);
      return found;
    });
  },
  async add({ postings, applications, events, followUps, contacts }) {
    await pen.add(
      'postings',
      postings.map((posting) => ({ key: posting.key, row: rowOf(posting) })),
    );
    await pen.add(
      'texts',
      postings.flatMap(({ key, description }) =>
        description === null ? [] : [{ key, row: textRowOf(key, description) }],
      ),
    );
    await pen.add(
      'applications',
      applications.map((row) => ({ key: row.id, row })),
    );
    await pen.add(
      'followUps',
      followUps.map((row) => ({ key: row.id, row })),
    );
    await pen.add(
      'contacts',
      contacts.map((row) => ({ key: row.id, row })),
    );
    await db.events.bulkAdd([...events]);
    for (const event of events) pen.noteEvent(event);
  },
});
