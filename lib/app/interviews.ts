import * as z from 'zod/mini';
import { type Application, type FollowUp, Interview } from '../domain/application';
import { JobcairnError } from '../errors';
import { type Day, dayOf, type Timestamp } from '../time';
import { t } from '../words';
import { against, type EditConflict, only } from './conflicts';
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

/** What of an interview is edited as one: from when to when it lasts is one fact. */
const PARTS = ['kind', 'round', 'times', 'place', 'contactIds', 'notes'] as const;
export type InterviewPart = (typeof PARTS)[number];

/** An interview in those parts. */
export interface InterviewParts extends Omit<PlannedInterview, 'startsAt' | 'endsAt'> {
  readonly times: readonly [startsAt: Timestamp, endsAt: Timestamp];
}

const partsOf = ({ startsAt, endsAt, ...rest }: PlannedInterview): InterviewParts => ({
  ...rest,
  times: [startsAt, endsAt],
});

/** Longer ones are mistyped. */
const LONGEST_MS = 7 * 24 * 3_600_000;

/** Reached by an invitation, if not before. */
const BEFORE_INTERVIEWS: ReadonlySet<string> = new Set(['saved', 'applied']);

/**
 * An interview that is to come, or was: its thank-you and the question after it are planned, and an application that was only
 * sent moves to interviewing. With `interviewId` it changes that one, and what waits is moved along. `shown`: the interview as the
 * user saw it when they began; what changed since comes back as `conflicts` and is not written. Throws `invalid`, `not-found`.
 */
export async function planInterview(
  ports: Ports,
  input: {
    readonly applicationId: string;
    readonly interviewId?: string;
    readonly shown?: InterviewParts;
  } & PlannedInterview,
): Promise<Outcome & { readonly interviewId: string; readonly conflicts: readonly EditConflict<InterviewPart>[] }> {
  const now = ports.now();
  const { applicationId, interviewId: id = crypto.randomUUID(), shown, ...given } = input;
  const facts = checked(PlannedInterview, given);
  if (facts.endsAt <= facts.startsAt) throw new JobcairnError('invalid', 'endsAt: before it starts');
  if (facts.endsAt - facts.startsAt > LONGEST_MS) throw new JobcairnError('invalid', 'endsAt: more than a week later');
  checkedDay(dayOf(facts.startsAt), now);
  const { value, change } = await ports.store.transactUndoable(t('change:interview'), now, async (rows) => {
    const application = await applicationOf(rows, applicationId);
    const before = await rows.interviews.get(id);
    if (input.interviewId !== undefined && before?.applicationId !== applicationId)
      throw new JobcairnError('not-found', 'There is no such interview.');
    const wanted = partsOf(facts);
    const { free, conflicts } =
      before === undefined
        ? { free: PARTS.filter((part) => wanted[part] !== undefined), conflicts: [] }
        : against(PARTS, { ...partsOf(before) }, { ...wanted }, shown && { ...shown });
    if (before !== undefined && free.length === 0) return { application, conflicts };
    const { startsAt, endsAt } = before !== undefined && !free.includes('times') ? before : facts;
    const fresh = { id, applicationId, kind: null, round: '', place: null, contactIds: [], thankedAt: null, notes: '' };
    const others = only(
      free.filter((part) => part !== 'times'),
      facts,
    );
    await rows.interviews.put({ ...(before ?? fresh), ...others, startsAt, endsAt, updatedAt: now });
    await linkAll(rows, (free.includes('contactIds') && facts.contactIds) || [], applicationId, now);
    if (!free.includes('times')) return { application, conflicts };
    await note(rows, now, {
      kind: 'interview-planned',
      applicationId,
      on: dayOf(now),
      interviewId: id,
      startsAt: facts.startsAt,
    });
    return { application: await arrange(rows, application, id, now), conflicts };
  });
  return { ...value, change, interviewId: id };
}

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
