import type { SameJob } from '../../app/ports';
import type { Application } from '../../domain/application';
import { isSameJob } from '../../domain/same-job';
import { type Day, dayOf } from '../../time';
import { apartId } from '../apart';
import type { Database, PostingRow } from '../db';

/** No job is advertised more often; past these a text is not one job's but a whole board's. */
const MOST_LIKE = 300;

/** Other postings that may be this job: the same address, the same names, or a text that shares a band. */
async function candidates(db: Database, posting: PostingRow, bands: readonly string[]): Promise<PostingRow[]> {
  const { key, canonicalUrl, likeness } = posting;
  const [sameAddress, sameNames, likeTexts] = await Promise.all([
    db.postings.where('canonicalUrl').equals(canonicalUrl).toArray(),
    likeness === null ? [] : db.postings.where('likeness').equals(likeness).toArray(),
    bands.length === 0 ? [] : db.texts.where('bands').anyOf(bands).distinct().limit(MOST_LIKE).primaryKeys(),
  ]);
  const byText = (await db.postings.bulkGet(likeTexts)).filter((row) => row !== undefined);
  const rows = new Map([...sameAddress, ...sameNames, ...byText].map((row) => [row.key, row]));
  rows.delete(key);
  const others = [...rows.values()];
  const apart = await db.apart.bulkGet(others.map((row) => apartId({ one: key, other: row.key })));
  return others.filter((_, at) => apart[at] === undefined);
}

const said = (
  { key: postingKey, title, site, firstSeenAt }: PostingRow,
  application: Application | undefined,
): SameJob => {
  const same = { postingKey, title, site };
  if (application === undefined) return { ...same, kind: 'seen', on: dayOf(firstSeenAt), applicationId: null };
  const { id: applicationId, appliedOn, createdAt } = application;
  return appliedOn === null
    ? { ...same, kind: 'saved', on: dayOf(createdAt), applicationId }
    : { ...same, kind: 'applied', on: appliedOn, applicationId };
};

const RANK: Readonly<Record<SameJob['kind'], number>> = { applied: 0, saved: 1, seen: 2 };

/** What weighs most first: applied, then saved, the latest of each; then what was merely seen, the earliest. */
const byWeight = (a: SameJob, b: SameJob): number =>
  RANK[a.kind] - RANK[b.kind] || (a.on < b.on ? 1 : -1) * (a.kind === 'seen' ? -1 : 1);

/** How often a job was posted on one site, with another id each time. */
export interface Reposts {
  readonly times: number;
  /** The day on which the first one was seen. */
  readonly since: Day;
}

const NONE = { sameJob: null, reposts: null };

/** The same job under another posting, unless the user said that it is not; and how often it was posted before on its site. */
export async function sameJobs(
  db: Database,
  posting: PostingRow,
): Promise<{ readonly sameJob: SameJob | null; readonly reposts: Reposts | null }> {
  const text = await db.texts.get(posting.key);
  const others = await candidates(db, posting, text?.bands ?? []);
  if (others.length === 0) return NONE;
  const texts = await db.texts.bulkGet(others.map(({ key }) => key));
  const own = { ...posting, fingerprint: text?.fingerprint ?? null };
  const same = others.filter(
    (row, at) =>
      row.canonicalUrl === posting.canonicalUrl ||
      isSameJob(own, { ...row, fingerprint: texts[at]?.fingerprint ?? null }),
  );
  const keys = same.map(({ key }) => key);
  const applications = await db.applications.where('postingKey').anyOf(keys).toArray();
  const of = new Map(applications.map((application) => [application.postingKey, application]));
  const first = dayOf(posting.firstSeenAt);
  const sayings = same.map((row) => said(row, of.get(row.key)));
  const earlier = same
    .filter(({ site }) => site === posting.site)
    .map(({ firstSeenAt }) => dayOf(firstSeenAt))
    .filter((day) => day < first)
    .sort();
  return {
    sameJob: sayings.filter(({ kind, on }) => kind !== 'seen' || on < first).sort(byWeight)[0] ?? null,
    reposts: earlier[0] === undefined ? null : { times: earlier.length, since: earlier[0] },
  };
}
