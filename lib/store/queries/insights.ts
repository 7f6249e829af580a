import type { Event } from '../../domain/application';
import { type Case, caseOf } from '../../insights/case';
import { membersOf } from '../../insights/figures';
import { dayOf } from '../../time';
import type { Database } from '../db';
import { gapsOf } from '../gaps';
import { askingFor } from './asked';

/** Kinds that say how an application went; the others are about reminders and notes. */
const TELLING: ReadonlySet<Event['kind']> = new Set(['saved', 'moved', 'reply', 'offer', 'undone']);

/** Every application as the insights count it, archived ones too. */
export async function insightCases(db: Database): Promise<readonly Case[]> {
  const [applications, postings, histories] = await Promise.all([
    db.applications.toArray(),
    db.postings.toArray(),
    db.histories.toArray(),
  ]);
  const postingOf = new Map(postings.map((posting) => [posting.key, posting]));
  const historyOf = new Map(histories.map(({ applicationId, events }) => [applicationId, events]));
  return applications.flatMap((application) => {
    const posting = postingOf.get(application.postingKey);
    if (posting === undefined) return [];
    const { id, resumeVersion, appliedOn, createdAt } = application;
    const { title, site, salary, location } = posting;
    const facts = { id, title, site, salary, place: location, resumeVersion, savedOn: dayOf(createdAt), appliedOn };
    const events = historyOf.get(id) ?? [];
    return (
      caseOf(
        facts,
        events.filter(({ kind }) => TELLING.has(kind)),
      ) ?? []
    );
  });
}

const LACKED = 'lacks:';
const ASKED = 'asks:';

/**
 * The applications behind a figure: to those whose posting asks for a skill that the profile lacks (`lacks:Kubernetes`), or for a
 * skill whether it has it or not (`asks:Go`), or as `lib/insights` names it.
 */
export async function figureMembers(db: Database, figure: string): Promise<ReadonlySet<string>> {
  const asking = figure.startsWith(LACKED)
    ? await lackedBy(db, figure.slice(LACKED.length))
    : figure.startsWith(ASKED)
      ? await askingFor(db, figure.slice(ASKED.length))
      : null;
  if (asking === null) return membersOf(await insightCases(db), figure);
  const applications = await db.applications.toArray();
  return new Set(applications.flatMap(({ id, postingKey }) => (asking.has(postingKey) ? [id] : [])));
}

async function lackedBy(db: Database, name: string): Promise<ReadonlySet<string>> {
  const asking = new Set<string>();
  for (const row of await db.gaps.toArray())
    if (gapsOf(row).some((gap) => gap.name === name && gap.need !== 'mentioned')) asking.add(row.postingKey);
  return asking;
}
