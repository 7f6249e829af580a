import * as z from 'zod/mini';
import { type Application, type FollowUp, Interview } from '../domain/application';
import { JobcairnError } from '../errors';
import { type Day, dayOf, type Timestamp } from '../time';
import { t } from '../words';
import { applicationOf, checkedDay, note, type Outcome } from './history';
import { checked } from './input';
import { move } from './move';
import { cancelOpen, planNext, replan } from './plans';
import type { Ports, Repositories } from './ports';

const PlannedInterview = z.extend(
  z.pick(Interview, { round: true, startsAt: true, endsAt: true, place: true }),
  z.partial(z.pick(Interview, { kind: true, contactIds: true, notes: true })).shape,
);
type PlannedInterview = z.infer<typeof PlannedInterview>;

/** Longer ones are mistyped. */
const LONGEST_MS = 7 * 24 * 3_600_000;

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
  if (facts.endsAt - facts.startsAt > LONGEST_MS) throw new JobcairnError('invalid', 'endsAt: more than a week later');
  checkedDay(dayOf(facts.startsAt), now);
  const { value, change } = await ports.store.transactUndoable(t('change:interview'), now, async (rows) => {
    const application = await applicationOf(rows, applicationId);
    const before = await rows.interviews.get(id);
    if (input.interviewId !== undefined && before?.applicationId !== applicationId)
      throw new JobcairnError('not-found', 'There is no such interview.');
    const fresh = { id, applicationId, kind: null, contactIds: [], thankedAt: null, notes: '' };
    await rows.interviews.put({ ...(before ?? fresh), ...stated(facts), updatedAt: now });
    await linkAll(rows, facts.contactIds ?? [], applicationId, now);
    const same = before !== undefined && before.startsAt === facts.startsAt && before.endsAt === facts.endsAt;
    if (same) return application;
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

/** Only what was said: what is absent stays as it was. */
const stated = ({ kind, contactIds, notes, ...rest }: PlannedInterview) => ({
  ...rest,
  ...(kind === undefined ? {} : { kind }),
  ...(contactIds === undefined ? {} : { contactIds }),
  ...(notes === undefined ? {} : { notes }),
});

/** Whom one meets there is a contact of the application. */
async function linkAll(rows: Repositories, ids: readonly string[], applicationId: string, now: Timestamp) {
  for (const id of ids) {
    const contact = await rows.contacts.get(id);
    if (contact === undefined) throw new JobcairnError('not-found', 'There is no such contact.');
    if (contact.applicationIds.includes(applicationId)) continue;
    await rows.contacts.put({
      ...contact,
      applicationIds: [...contact.applicationIds, applicationId],
      updatedAt: now,
    });
  }
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

/** The user said thanks for an interview, or did not after all: what reminded of it is done. Throws `not-found`. */
export async function noteThanks(
  ports: Ports,
  input: { readonly interviewId: string; readonly done: boolean },
): Promise<Outcome> {
  const now = ports.now();
  const label = t(input.done ? 'change:thanks' : 'change:noThanks');
  const { value, change } = await ports.store.transactUndoable(label, now, async (rows) => {
    const interview = await rows.interviews.get(input.interviewId);
    if (interview === undefined) throw new JobcairnError('not-found', 'There is no such interview.');
    const application = await applicationOf(rows, interview.applicationId);
    if ((interview.thankedAt !== null) === input.done) return application;
    await rows.interviews.put({ ...interview, thankedAt: input.done ? now : null, updatedAt: now });
    const thanks = ({ kind, interviewId }: FollowUp) => kind === 'thank-you' && interviewId === interview.id;
    if (input.done) await cancelOpen(rows, application.id, now, 'done', thanks);
    else await planNext(rows, application, now, null, { kind: 'thank-you', interviewId: interview.id });
    return application;
  });
  return { application: value, change };
}

/** The later of two days. */
export const later = (known: Day | null, day: Day): Day => (known !== null && known > day ? known : day);
