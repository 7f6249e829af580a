import type { IntakeRows } from '../app/ports';
import { bandsOf, fingerprintOf } from '../domain/fingerprint';
import { foldedTitle, isSameJob, type Likeness } from '../domain/same-job';
import { apartId } from './apart';
import { inBatches } from './batches';
import type { Database, PostingRow } from './db';
import { historiesOf } from './histories';
import type { Pen } from './journal';
import { likenessOf } from './likeness';
import { rowOf, textRowOf } from './postings';

type Sight = Pick<PostingRow, 'key' | 'aliases' | 'canonicalUrl' | 'title' | 'company'>;

/** Counted at the first need: most rows are told apart by their names alone. */
type Fingerprint = () => Likeness['fingerprint'];

interface Known extends Sight {
  readonly fingerprint: Fingerprint;
}

interface SavedJobs {
  /** `bands`: by which a text like it is found though the names differ; those of what is stored, not of the file itself. */
  add(posting: Sight, fingerprint: Fingerprint, bands?: readonly string[]): void;
  /** The key of the saved posting that this one is: by its key, its address, then by its names and text. Null: none. */
  find(posting: Sight, fingerprint: Fingerprint): string | null;
}

/** What is saved here, by everything that a posting may be known again by. */
function savedJobs(apart: ReadonlySet<string>): SavedJobs {
  const byKey = new Map<string, string>();
  const byAddress = new Map<string, Known[]>();
  const byNames = new Map<string, Known[]>();
  const byBand = new Map<string, Known[]>();
  const likeTexts = (fingerprint: Fingerprint): readonly Known[] => {
    const own = byBand.size === 0 ? null : fingerprint();
    return own === null ? [] : [...new Set(bandsOf(own).flatMap((band) => byBand.get(band) ?? []))];
  };
  return {
    add(posting, fingerprint, bands = []) {
      const known: Known = { ...posting, fingerprint };
      for (const name of [posting.key, ...posting.aliases]) byKey.set(name, posting.key);
      push(byAddress, posting.canonicalUrl, known);
      push(byNames, likenessOf(known), known);
      for (const band of bands) push(byBand, band, known);
    },
    find(posting, fingerprint) {
      const known = byKey.get(posting.key);
      if (known !== undefined) return known;
      const title = foldedTitle(posting.title);
      const sameAddress = byAddress.get(posting.canonicalUrl)?.find((one) => foldedTitle(one.title) === title);
      if (sameAddress !== undefined) return sameAddress.key;
      const isSame = (one: Known) =>
        !apart.has(apartId({ one: posting.key, other: one.key })) &&
        isSameJob({ ...posting, fingerprint: fingerprint() }, { ...one, fingerprint: one.fingerprint() });
      const same = byNames.get(likenessOf(posting) ?? '')?.find(isSame) ?? likeTexts(fingerprint).find(isSame);
      return same?.key ?? null;
    },
  };
}

/** The fingerprint of a text, once. */
function fingerprintLater(text: string | null): Fingerprint {
  let counted: Likeness['fingerprint'] | undefined;
  return () => {
    counted ??= fingerprintOf(text);
    return counted;
  };
}

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
  for (const row of await db.postings.toArray()) {
    const text = texts.get(row.key);
    if (saved.has(row.key)) jobs.add(row, () => text?.fingerprint ?? null, text?.bands);
  }
  return jobs;
}

const itself = <T>(row: T): T => row;

/** What comes in from other trackers, thousands of rows at once. */
export const intakeRows = (db: Database, pen: Pen): IntakeRows => ({
  async savedAs(postings) {
    const jobs = await readSaved(
      db,
      postings.some(({ description }) => description !== null),
    );
    return postings.map((posting) => {
      const fingerprint = fingerprintLater(posting.description);
      const found = jobs.find(posting, fingerprint);
      if (found === null) jobs.add(posting, fingerprint);
      return found;
    });
  },
  async stored(keys) {
    const known = new Set<unknown>([
      ...(await db.postings.toCollection().primaryKeys()),
      ...(await db.postings.orderBy('aliases').uniqueKeys()),
    ]);
    return new Set(keys.filter((key) => known.has(key)));
  },
  async add({ postings, applications, events, followUps, contacts }) {
    await inBatches(historiesOf(events), (batch) => db.histories.bulkAdd([...batch]));
    await pen.add('applications', applications, ({ id }) => id, itself);
    await pen.add('followUps', followUps, ({ id }) => id, itself);
    await pen.add('contacts', contacts, ({ id }) => id, itself);
    await pen.add('postings', postings, ({ key }) => key, rowOf);
    const texts = postings.flatMap(({ key, description }) => (description === null ? [] : [{ key, description }]));
    await pen.add(
      'texts',
      texts,
      ({ key }) => key,
      ({ key, description }) => textRowOf(key, description),
    );
    for (const event of events) pen.noteEvent(event);
  },
});
