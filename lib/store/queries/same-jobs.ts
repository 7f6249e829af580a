import type { Application } from '../../domain/application';
import { foldedCompany, isSameJob } from '../../domain/same-job';
import { apartId } from '../apart';
import type { Database, PostingRow } from '../db';
import { factsOf } from '../postings';
import type { SameJobGroup, SameJobsView } from './views';

/** More postings than this with one text are a board's, not one job's. */
const MOST_LIKE = 300;

interface Sight {
  readonly row: PostingRow;
  readonly application: Application | null;
  readonly fingerprint: readonly number[] | null;
  readonly bands: readonly string[];
}

async function sights(db: Database): Promise<Sight[]> {
  const applications = new Map((await db.applications.toArray()).map((one) => [one.postingKey, one]));
  const texts = new Map((await db.texts.toArray()).map((text) => [text.postingKey, text]));
  return (await db.postings.toArray()).map((row) => {
    const text = texts.get(row.key);
    const application = applications.get(row.key) ?? null;
    return { row, application, fingerprint: text?.fingerprint ?? null, bands: text?.bands ?? [] };
  });
}

/** Sights that share an address, their names or a band of their texts. */
function alike(all: readonly Sight[]): readonly (readonly Sight[])[] {
  const groups = new Map<string, Sight[]>();
  for (const sight of all) {
    const { canonicalUrl, likeness } = sight.row;
    for (const name of [`url ${canonicalUrl}`, `names ${likeness ?? sight.row.key}`, ...sight.bands]) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [sight]);
      else group.push(sight);
    }
  }
  return [...groups.values()].filter((group) => group.length > 1 && group.length <= MOST_LIKE);
}

/** Sights joined by pairs that are one job and were not set apart. */
function joined(all: readonly Sight[], apart: ReadonlySet<string>): readonly (readonly Sight[])[] {
  const leader = new Map<string, string>();
  const leaderOf = (key: string): string => {
    const next = leader.get(key) ?? key;
    return next === key ? key : leaderOf(next);
  };
  for (const group of alike(all)) {
    for (const [at, one] of group.entries()) {
      for (const other of group.slice(at + 1)) {
        if (one.application === null && other.application === null) continue;
        if (leaderOf(one.row.key) === leaderOf(other.row.key)) continue;
        if (apart.has(apartId({ one: one.row.key, other: other.row.key })) || !same(one, other)) continue;
        leader.set(leaderOf(other.row.key), leaderOf(one.row.key));
      }
    }
  }
  const groups = new Map<string, Sight[]>();
  for (const sight of all) {
    const key = leaderOf(sight.row.key);
    groups.set(key, [...(groups.get(key) ?? []), sight]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

const same = (one: Sight, other: Sight): boolean =>
  one.row.canonicalUrl === other.row.canonicalUrl ||
  isSameJob({ ...one.row, fingerprint: one.fingerprint }, { ...other.row, fingerprint: other.fingerprint });

const weight = ({ application }: Sight): number => (application === null ? 0 : application.appliedOn === null ? 1 : 2);

const shown = (group: readonly Sight[]): SameJobGroup =>
  [...group]
    .sort((a, b) => weight(b) - weight(a) || a.row.firstSeenAt - b.row.firstSeenAt)
    .map(({ row, application }) => ({ posting: factsOf(row), application }));

function companiesOf(all: readonly Sight[]): SameJobsView['companies'] {
  const groups = new Map<string, Sight[]>();
  for (const sight of all) {
    const name = foldedCompany(sight.row.company);
    if (name === '' || sight.application === null || sight.application.appliedOn === null) continue;
    groups.set(name, [...(groups.get(name) ?? []), sight]);
  }
  const latest = ({ application }: { readonly application: Application }) => application.appliedOn ?? '';
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => ({
      company: group[0]?.row.company ?? '',
      applications: group
        .flatMap(({ row, application }) => (application === null ? [] : [{ application, title: row.title }]))
        .sort((a, b) => (latest(a) < latest(b) ? 1 : -1)),
    }))
    .sort((a, b) =>
      (a.applications[0] ? latest(a.applications[0]) : '') < (b.applications[0] ? latest(b.applications[0]) : '')
        ? 1
        : -1,
    );
}

/** The same job twice, and the same company applied to again. Reads every text once: a page that is opened now and then. */
export async function sameJobsView(db: Database): Promise<SameJobsView> {
  const all = await sights(db);
  const apart = new Set((await db.apart.toArray()).map(({ id }) => id));
  const groups = joined(all, apart).map(shown);
  const lastSeen = (group: SameJobGroup) => Math.max(...group.map(({ posting }) => posting.lastSeenAt));
  return { groups: groups.sort((a, b) => lastSeen(b) - lastSeen(a)), companies: companiesOf(all) };
}
