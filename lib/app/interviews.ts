import * as z from 'zod/mini';
import { type Application, Interview } from '../domain/application';
import { Day as DaySchema } from '../domain/common';
import { JobcairnError } from '../errors';
import { type Day, dayOf, type Timestamp } from '../time';
import { t } from '../words';
import { applicationOf, checkedDay, note, type Outcome } from './history';
import { checked } from './input';
import { move } from './move';
import { cancelOpen, planNext, replan } from './plans';
import type { Ports, Repositories } from './ports';

const PlannedInterview = z.pick(Interview, { round: true, startsAt: true, endsAt: true, place: true });
type PlannedInterview = z.infer<typeof PlannedInterview>;

/** Reached by an invitation, if not before. */
const BEFORE_INTERVIEWS: ReadonlySet<string> = new Set(['saved', 'applied']);

/**
 * An interview that is to come, or was: its thank-you and the question after it are planned, and an application that was only
 * sent moves to interviewing. With `interviewId` it changes that one, and what waits is moved along. Throws `invalid`, `not-found`.
 */
export async function planInterview(
  ports: Ports,
  input: { readonly applicationId: string; readonly interviewId?: string } & PlannedInterview,
): Promise<Outcome & { readonly interviewId: string }> {
  const now = ports.now();
  const { applicationId, interviewId: id = crypto.randomUUID(), ...given } = input;
  const facts = checked(PlannedInterview, given);
  if (facts.endsAt <= facts.startsAt) throw new JobcairnError('invalid', 'endsAt: before it starts');
  checkedDay(dayOf(facts.startsAt), now);
  const { value, change } = await ports.store.transactUndoable(t('change:interview'), now, async (rows) => {
    const application = await applicationOf(rows, applicationId);
    const before = await rows.interviews.get(id);
    if (input.interviewId !== undefined && before?.applicationId !== applicationId)
      throw new JobcairnError('not-found', 'There is no such interview.');
    const fresh = { id, applicationId, contactIds: [], thankedAt: null, notes: '' };
    await rows.interviews.put({ ...(before ?? fresh), ...facts, updatedAt: now });
    await note(rows, now, {
      kind: 'interview-planned',
      applicationId,
      on: dayOf(now),
      interviewId: id,
      startsAt: facts.startsAt,
    });
    return arrange(rows, application, id, now);
  });
  return { application: value, change, interviewId: id };
}

async function arrange(
  rows: Repositories,
  application: Application,
  interviewId: string,
  now: Timestamp,
): Promise<Application> {
  // Arriving at interviewing plans what this interview needs.
  if (BEFORE_INTERVIEWS.has(application.stage))
    return move(rows, application, { to: 'interviewing', on: dayOf(now), now });
  for (const kind of ['thank-you', 'after-interview'] as const) {
    await replan(rows, application, now, { kind, interviewId });
    await planNext(rows, application, now, null, { kind, interviewId });
  }
  return application;
}

/** The interview does not take place: it goes, with what was planned for it. Throws `not-found`. */
export async function cancelInterview(ports: Ports, input: { readonly interviewId: string }): Promise<Outcome> {
  const now = ports.now();
  const { value, change } = await ports.store.transactUndoable(t('change:interviewCancelled'), now, async (rows) => {
    const interview = await rows.interviews.get(input.interviewId);
    if (interview === undefined) throw new JobcairnError('not-found', 'There is no such interview.');
    const { id: interviewId, applicationId } = interview;
    await rows.interviews.delete(interviewId, now);
    await note(rows, now, { kind: 'interview-cancelled', applicationId, on: dayOf(now), interviewId });
    await cancelOpen(rows, applicationId, now, 'changed', (row) => row.interviewId === interviewId);
    return applicationOf(rows, applicationId);
  });
  return { application: value, change };
}

/** They made an offer, to be answered by a day where one is named: the application moves to offer, and its deadline is reminded of. */
export async function noteOffer(
  ports: Ports,
  input: { readonly applicationId: string; readonly on: Day; readonly by: Day | null },
): Promise<Outcome> {
  const now = ports.now();
  const on = checkedDay(input.on, now);
  const by = checked(z.nullable(DaySchema), input.by);
  if (by !== null) checkedDay(by, now);
  if (by !== null && by < on) throw new JobcairnError('invalid', 'by: before the offer');
  const { value, change } = await ports.store.transactUndoable(t('change:offer'), now, async (rows) => {
    const before = await applicationOf(rows, input.applicationId);
    const application = { ...before, offerBy: by, heardOn: later(before.heardOn, on), updatedAt: now };
    await rows.applications.put(application);
    await note(rows, now, { kind: 'offer', applicationId: application.id, on, by });
    if (application.stage !== 'offer' || application.stageOn !== on)
      return move(rows, application, { to: 'offer', on, now });
    await replan(rows, application, now, { kind: 'offer' });
    await planNext(rows, application, now, null, { kind: 'offer' });
    return application;
  });
  return { application: value, change };
}

/** The later of two days. */
export const later = (known: Day | null, day: Day): Day => (known !== null && known > day ? known : day);
