import { type Application, type Contact, type FollowUp, type Interview, isOpen } from '../domain/application';
import type { MessageKind, MessageLanguage, Tone } from '../domain/settings';
import { JobcairnError } from '../errors';
import { type Draft, draftMessage, languageFor, messageFor } from '../follow-ups/draft';
import { mailtoUrl } from '../follow-ups/mailto';
import { snoozedTo } from '../follow-ups/schedule';
import { type Day, dayOf, type Timestamp } from '../time';
import { t } from '../words';
import { applicationOf, checkedDay, note, type Outcome } from './history';
import { matchFor } from './match';
import { askedNotTo, cancelOpen, planNext } from './plans';
import type { Ports, Repositories } from './ports';

async function followUpOf(rows: Repositories, id: string): Promise<FollowUp> {
  const followUp = await rows.followUps.get(id);
  if (followUp === undefined) throw new JobcairnError('not-found', 'There is no such follow-up.');
  return followUp;
}

/** The user wrote: the follow-up is done, and the second is planned after the first. Done twice, it is done once. */
export async function completeFollowUp(ports: Ports, input: { readonly followUpId: string }): Promise<Outcome> {
  const now = ports.now();
  const { applicationId } = await followUpOf(ports.store, input.followUpId);
  const { postingKey } = await applicationOf(ports.store, applicationId);
  const noFollowUps = await askedNotTo(ports, postingKey);
  const { value, change } = await ports.store.transactUndoable(t('change:followedUp'), now, async (rows) => {
    const followUp = await followUpOf(rows, input.followUpId);
    const application = await applicationOf(rows, followUp.applicationId);
    if (!isOpen(followUp)) return application;
    await rows.followUps.put({ ...followUp, state: 'done', doneAt: now, updatedAt: now });
    await note(rows, now, {
      kind: 'follow-up-done',
      applicationId: application.id,
      on: dayOf(now),
      followUpId: followUp.id,
    });
    await afterDone(rows, application, followUp, now, noFollowUps);
    return application;
  });
  return { application: value, change };
}

async function afterDone(
  rows: Repositories,
  application: Application,
  { kind, interviewId }: FollowUp,
  now: Timestamp,
  noFollowUps: string | null,
): Promise<void> {
  const interview = interviewId === null ? undefined : await rows.interviews.get(interviewId);
  if (kind === 'thank-you' && interview !== undefined)
    await rows.interviews.put({ ...interview, thankedAt: now, updatedAt: now });
  await cancelOpen(rows, application.id, now, 'done', (row) => row.kind === kind && row.interviewId === interviewId);
  await planNext(rows, application, now, noFollowUps, { kind, interviewId });
}

/**
 * Puts a follow-up off until the reminders' hour of a day, or of the next working day. Throws `invalid` when that is past,
 * `conflict` when it is no longer to be done.
 */
export const snoozeFollowUp = (
  ports: Ports,
  input: { readonly followUpId: string; readonly until: Day },
): Promise<Outcome> => putOff(ports, input.followUpId, input.until, 'snoozed');

/** Sets a follow-up to a day of the user's own choice, earlier or later. Throws like `snoozeFollowUp`. */
export const rescheduleFollowUp = (
  ports: Ports,
  input: { readonly followUpId: string; readonly on: Day },
): Promise<Outcome> => putOff(ports, input.followUpId, input.on, 'own-date');

async function putOff(ports: Ports, followUpId: string, day: Day, reason: 'snoozed' | 'own-date'): Promise<Outcome> {
  const now = ports.now();
  const until = checkedDay(day, now);
  const { value, change } = await ports.store.transactUndoable(t('change:snoozed'), now, async (rows) => {
    const dueAt = snoozedTo(until, await rows.settings());
    if (dueAt <= now) throw new JobcairnError('invalid', 'until: that time is past');
    const followUp = await followUpOf(rows, followUpId);
    const application = await applicationOf(rows, followUp.applicationId);
    if (!isOpen(followUp)) throw new JobcairnError('conflict', 'This follow-up is no longer to be done.');
    if (followUp.state === 'waiting' && followUp.dueAt === dueAt) return application;
    await rows.followUps.put({
      ...followUp,
      dueAt,
      dueOn: dayOf(dueAt),
      reason,
      state: 'waiting',
      // Also where a clock that went back makes it the same moment again.
      notifiedForDue: null,
      updatedAt: now,
    });
    await note(rows, now, {
      kind: 'follow-up-snoozed',
      applicationId: application.id,
      on: dayOf(now),
      followUpId: followUp.id,
      dueAt,
    });
    return application;
  });
  return { application: value, change };
}

const nextOf = (followUps: readonly FollowUp[]): Pick<FollowUp, 'kind' | 'nth' | 'interviewId'> =>
  followUps.find(isOpen) ?? {
    kind: 'application',
    nth: followUps.some(({ kind, state }) => kind === 'application' && state === 'done') ? 2 : 1,
    interviewId: null,
  };

export interface DraftWish {
  readonly applicationId: string;
  /** The contact to write to; otherwise whom the user met there, or the application's first contact. */
  readonly contactId?: string;
  /** Otherwise what the application's next follow-up needs. */
  readonly kind?: MessageKind;
  /** Otherwise that of the posting. */
  readonly language?: MessageLanguage;
  /** Otherwise that of the settings. */
  readonly tone?: Tone;
}

export interface WrittenDraft extends Draft {
  /** The person's name and address; empty where not known. */
  readonly to: string;
  readonly address: string;
  readonly mailto: string;
  /** Whom it goes to; null: nobody is known. */
  readonly contactId: string | null;
  readonly language: MessageLanguage;
  readonly tone: Tone;
}

/** Whom a message goes to: the one who is asked for, then those of the interview, then those of the application. */
async function addressee(
  { store }: Ports,
  { applicationId, contactId }: DraftWish,
  interview: Interview | undefined,
): Promise<Contact | undefined> {
  const contacts = await store.contacts.of(applicationId);
  const wanted = contactId === undefined ? (interview?.contactIds ?? []) : [contactId];
  return contacts.find(({ id }) => wanted.includes(id)) ?? contacts[0];
}

/** The message for an application's next follow-up, to be copied or opened in a mail program. Nothing is sent. */
export async function draftFollowUp(ports: Ports, wish: DraftWish): Promise<WrittenDraft> {
  const { store } = ports;
  const application = await applicationOf(store, wish.applicationId);
  const posting = await store.postings.get(application.postingKey);
  if (posting === undefined) throw new JobcairnError('not-found', 'The posting of this application is gone.');
  const next = nextOf(await store.followUps.of(application.id));
  const interview = next.interviewId === null ? undefined : await store.interviews.get(next.interviewId);
  const settings = await store.settings();
  const tone = wish.tone ?? settings.tone;
  const language = wish.language ?? languageFor(posting.language);
  const contact = await addressee(ports, wish, interview);
  const draft = draftMessage({
    kind: wish.kind ?? messageFor(next),
    posting,
    application,
    profile: await store.profile(),
    // Without the lexicon the message goes without a skill.
    match: await matchFor(ports, posting.key).catch(() => null),
    tone,
    language,
    templates: settings.templates,
    ...(interview === undefined ? {} : { interviewAt: interview.startsAt }),
    ...(contact === undefined ? {} : { to: contact.name }),
  });
  const address = contact?.email ?? '';
  const mailto = mailtoUrl(draft, address);
  return { ...draft, to: contact?.name ?? '', address, mailto, contactId: contact?.id ?? null, language, tone };
}
