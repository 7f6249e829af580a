import * as z from 'zod/mini';
import { type Application, type FollowUp, isOpen } from '../domain/application';
import { Day as DaySchema, text } from '../domain/common';
import { JobcairnError } from '../errors';
import { afterContact } from '../follow-ups/schedule';
import { type Day, dayOf, type Timestamp } from '../time';
import { t } from '../words';
import { applicationOf, checkedDay, note, type Outcome } from './history';
import { checked } from './input';
import { later } from './interviews';
import { cancelOpen, planNext, shift } from './plans';
import type { Ports, Repositories } from './ports';

const Words = text(2_000);

export interface Reply {
  readonly applicationId: string;
  readonly note: string;
  readonly on: Day;
  /** "You hear from us by …". */
  readonly promisedOn?: Day | null;
}

/**
 * They wrote: nothing that waited for it is to be done any more, and nothing more is planned, unless they named a day by which
 * they would answer. Thanks for an interview and the deadline of an offer stay.
 */
export async function noteReply(ports: Ports, input: Reply): Promise<Outcome> {
  const now = ports.now();
  const on = checkedDay(input.on, now);
  const words = checked(Words, input.note);
  const promisedOn = checked(z.nullable(DaySchema), input.promisedOn ?? null);
  if (promisedOn !== null) checkedDay(promisedOn, now);
  const { value, change } = await ports.store.transactUndoable(t('change:reply'), now, async (rows) => {
    const before = await applicationOf(rows, input.applicationId);
    const application: Application = { ...before, heardOn: later(before.heardOn, on), promisedOn, updatedAt: now };
    await rows.applications.put(application);
    await note(rows, now, { kind: 'reply', applicationId: application.id, on, note: words });
    const waited = await waitedFor(rows, application, now);
    await cancelOpen(rows, application.id, now, 'reply', ({ id }) => waited.has(id));
    if (promisedOn !== null) await planAgain(rows, application, now);
    return application;
  });
  return { application: value, change };
}

/** Ids of the open follow-ups that wait for an answer. */
async function waitedFor(rows: Repositories, { id }: Application, now: Timestamp): Promise<ReadonlySet<string>> {
  const over = new Set((await rows.interviews.of(id)).flatMap((one) => (one.endsAt <= now ? [one.id] : [])));
  const waits = ({ kind, interviewId }: FollowUp) =>
    kind === 'application' || (kind === 'after-interview' && over.has(interviewId ?? ''));
  return new Set((await rows.followUps.of(id)).flatMap((row) => (waits(row) ? [row.id] : [])));
}

async function planAgain(rows: Repositories, application: Application, now: Timestamp): Promise<void> {
  for (const kind of ['application', 'after-interview'] as const)
    await planNext(rows, application, now, null, { kind });
}

/** The user spoke with them on their own: what waits for an answer comes a week after that. */
export async function noteContact(
  ports: Ports,
  input: { readonly applicationId: string; readonly note: string; readonly on: Day },
): Promise<Outcome> {
  const now = ports.now();
  const on = checkedDay(input.on, now);
  const words = checked(Words, input.note);
  const { value, change } = await ports.store.transactUndoable(t('change:contact'), now, async (rows) => {
    const application = await applicationOf(rows, input.applicationId);
    await note(rows, now, { kind: 'contact', applicationId: application.id, on, note: words });
    const moment = afterContact(on, now, await rows.settings());
    for (const followUp of await rows.followUps.of(application.id)) {
      const waits = followUp.kind === 'application' || followUp.kind === 'after-interview';
      if (isOpen(followUp) && waits && followUp.dueAt < moment.dueAt)
        await shift(rows, followUp, { ...moment, reason: 'after-contact' }, now);
    }
    return application;
  });
  return { application: value, change };
}

/** After long silence the user waits on: the question comes again after as long. Throws `conflict` where nothing is waited for. */
export async function keepOpen(ports: Ports, input: { readonly applicationId: string }): Promise<Outcome> {
  const now = ports.now();
  const { value, change } = await ports.store.transactUndoable(t('change:keptOpen'), now, async (rows) => {
    const application = await applicationOf(rows, input.applicationId);
    if (application.stage !== 'applied' && application.stage !== 'interviewing')
      throw new JobcairnError('conflict', 'Nothing is waited for.');
    const kept = { ...application, keptOpenOn: dayOf(now), updatedAt: now };
    await rows.applications.put(kept);
    await note(rows, now, { kind: 'kept-open', applicationId: kept.id, on: dayOf(now) });
    return kept;
  });
  return { application: value, change };
}
