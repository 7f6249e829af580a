import {
  type Application,
  type Contact,
  type Event,
  type FollowUp,
  type Stage,
  standingAfter,
} from '../domain/application';
import type { Settings } from '../domain/settings';
import { QUIET_DAYS } from '../domain/silence';
import type { ImportedRow } from '../exchange/rows';
import { planFollowUp, snoozedTo } from '../follow-ups/schedule';
import { noFollowUpsSentence } from '../skills/no-follow-ups';
import { addDays, atTime, type Day, dayOf, type Timestamp } from '../time';
import { t } from '../words';
import { move } from './move';
import type { Change, Intake, Ports, Repositories } from './ports';
import { freshApplication } from './save-posting';
import { afterSight } from './sight';

/** What is done with rows that are here already: left as they are, or filled in where something is missing here. */
export type Duplicates = 'skip' | 'fill';

export interface ImportResult {
  readonly added: number;
  readonly filled: number;
  readonly skipped: number;
  readonly change: Change | null;
}

/** For each row the key of the same job that is saved here, or that stands before it in the file; null: it is new. */
export const duplicatesOf = (ports: Ports, rows: readonly ImportedRow[]): Promise<readonly (string | null)[]> =>
  ports.store.intake.savedAs(rows.map(({ posting }) => posting));

/**
 * Takes applications of another tracker in, all or none, in one change that can be taken back. Each gets a history that says what the file
 * says, and a follow-up where one is still sensible. Rows of one job become one application.
 */
export async function importRows(
  ports: Ports,
  input: { readonly rows: readonly ImportedRow[]; readonly duplicates: Duplicates },
): Promise<ImportResult> {
  const now = ports.now();
  const { value, change } = await ports.store.transactUndoable(t('change:imported'), now, async (rows) => {
    const known = await rows.intake.savedAs(input.rows.map(({ posting }) => posting));
    const settings = await rows.settings();
    const fresh = input.rows.filter((_, at) => known[at] === null);
    const twice = input.rows.flatMap((row, at) => {
      const key = known[at];
      return key ? [{ row, key }] : [];
    });
    await rows.intake.add(await intakeOf(rows, fresh, settings, now));
    let filled = 0;
    for (const { row, key } of input.duplicates === 'fill' ? twice : []) if (await fill(rows, row, key, now)) filled++;
    return { added: fresh.length, filled, skipped: twice.length - filled };
  });
  return { ...value, change };
}

async function intakeOf(
  rows: Repositories,
  imported: readonly ImportedRow[],
  settings: Settings,
  now: Timestamp,
): Promise<Intake> {
  const intake = { postings: [], applications: [], events: [], followUps: [], contacts: [] } as {
    readonly [K in keyof Intake]: Intake[K][number][];
  };
  const people = new Map<string, Contact>();
  const known = await rows.intake.stored(imported.map(({ posting }) => posting.key));
  for (const row of imported) {
    const stored = known.has(row.posting.key) ? await rows.postings.find(row.posting.key) : undefined;
    // It was looked at here and not saved: what its page said stays, and the file fills what it did not say.
    if (stored === undefined) intake.postings.push(row.posting);
    else await rows.postings.put({ ...afterSight(stored, row.posting, 'form'), updatedAt: now });
    const { application, events } = applicationOf(row, stored?.key ?? row.posting.key, settings.device, now);
    intake.applications.push(application);
    intake.events.push(...events);
    const followUp = followUpOf(row, application, settings, now);
    if (followUp !== null) intake.followUps.push(followUp);
    if (row.contact !== null) addPerson(people, row, application.id, now);
  }
  return { ...intake, contacts: [...people.values()] };
}

/** When the application got where it is, as far as the file says: a stage without a day began when the row last changed, or when it was saved. */
function stepsOf({ stage, savedOn, appliedOn, changedOn }: ImportedRow, today: Day): readonly { to: Stage; on: Day }[] {
  const began = savedOn ?? appliedOn ?? changedOn ?? today;
  const steps: { to: Stage; on: Day }[] = [{ to: 'saved', on: began }];
  if (appliedOn !== null || stage === 'applied') steps.push({ to: 'applied', on: appliedOn ?? changedOn ?? began });
  if (stage !== 'saved' && stage !== 'applied') steps.push({ to: stage, on: changedOn ?? appliedOn ?? began });
  return steps;
}

function applicationOf(row: ImportedRow, postingKey: string, device: string, now: Timestamp) {
  const fresh = freshApplication(postingKey, now);
  const base = { applicationId: fresh.id, device };
  const events = stepsOf(row, dayOf(now)).map(({ to, on }, at, all): Event => {
    const shared = { ...base, id: crypto.randomUUID(), at: now + at, on };
    const before = all[at - 1];
    return before === undefined
      ? { ...shared, kind: 'saved', stage: 'saved' }
      : { ...shared, kind: 'moved', from: before.to, to };
  });
  const application: Application = {
    ...fresh,
    ...standingAfter(events, fresh),
    notes: row.notes,
    tags: [...row.tags],
    excitement: row.excitement,
    resumeVersion: row.resume,
    archivedAt: row.archivedOn === null ? null : atTime(row.archivedOn, 12),
    createdAt: row.savedOn === null ? now : Math.min(now, atTime(row.savedOn, 12)),
  };
  return { application, events };
}

/** The file's own day to follow up where it is ahead; else the rules' one, for what was sent within the last 45 days. */
function followUpOf(row: ImportedRow, application: Application, settings: Settings, now: Timestamp): FollowUp | null {
  const today = dayOf(now);
  const base = {
    id: crypto.randomUUID(),
    applicationId: application.id,
    state: 'waiting',
    notifiedForDue: null,
    doneAt: null,
    updatedAt: now,
  } as const;
  if (application.stage !== 'applied' || application.appliedOn === null || application.archivedAt !== null) return null;
  if (row.followUpOn !== null && row.followUpOn > today && settings.followUps) {
    const dueAt = snoozedTo(row.followUpOn, settings);
    return { ...base, kind: 'application', interviewId: null, nth: 1, dueAt, dueOn: dayOf(dueAt), reason: 'own-date' };
  }
  if (application.appliedOn < addDays(today, -QUIET_DAYS)) return null;
  const plan = planFollowUp({
    ...application,
    now,
    settings,
    noFollowUps: noFollowUpsSentence(row.posting.description ?? ''),
    answered: false,
    closesOn: row.posting.closesOn,
    done: [],
  });
  return 'none' in plan ? null : { ...base, ...plan };
}

/** One person for each address, or name at a company. */
function addPerson(
  people: Map<string, Contact>,
  { contact, posting }: ImportedRow,
  applicationId: string,
  now: Timestamp,
): void {
  if (contact === null) return;
  const { name, email, phone } = contact;
  const known = email?.toLowerCase() ?? `${name} ${posting.company}`;
  const before = people.get(known);
  people.set(known, {
    id: crypto.randomUUID(),
    name,
    company: posting.company,
    role: null,
    email,
    phone,
    link: null,
    known: null,
    notes: '',
    lastContactOn: null,
    nextContactOn: null,
    nextContactAt: null,
    notifiedForDue: null,
    updatedAt: now,
    ...before,
    applicationIds: [...(before?.applicationIds ?? []), applicationId],
  });
}

/** Fills what is missing here from a row of the same job. Nothing that stands here is overwritten. False: nothing was missing. */
async function fill(rows: Repositories, row: ImportedRow, key: string, now: Timestamp): Promise<boolean> {
  const [posting, application] = [await rows.postings.find(key), await rows.applications.byPosting(key)];
  if (posting === undefined || application === undefined) return false;
  const facts = {
    ...afterSight(posting, row.posting, 'form'),
    lastSeenAt: posting.lastSeenAt,
    firstSeenAt: posting.firstSeenAt,
  };
  const kept = { ...facts, aliases: posting.aliases };
  const other = JSON.stringify(kept) !== JSON.stringify(posting);
  if (other) await rows.postings.put({ ...kept, updatedAt: now });
  const full: Application = {
    ...application,
    notes: application.notes || row.notes,
    tags: [...new Set([...application.tags, ...row.tags])],
    excitement: application.excitement ?? row.excitement,
    resumeVersion: application.resumeVersion ?? row.resume,
  };
  const more = JSON.stringify(full) !== JSON.stringify(application);
  if (more) await rows.applications.put({ ...full, updatedAt: now });
  const further = application.stage === 'saved' && row.stage !== 'saved';
  let at = full;
  for (const { to, on } of further ? stepsOf(row, dayOf(now)).slice(1) : []) at = await move(rows, at, { to, on, now });
  return other || more || further;
}
