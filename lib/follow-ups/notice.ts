import type { Application, Contact, FollowUp } from '../domain/application';
import type { PostingFacts } from '../domain/posting';
import type { Day, Timestamp } from '../time';
import { language, t } from '../words';

/** One due follow-up with what it is about. */
interface DueFollowUp {
  readonly followUp: FollowUp;
  readonly application: Pick<Application, 'appliedOn' | 'offerBy'>;
  readonly posting: Pick<PostingFacts, 'title' | 'company'>;
}

/** A contact whose day has come. */
interface DueContact {
  readonly contact: Contact;
}

export type DueReminder = DueFollowUp | DueContact;

/** What can be done from a notification itself, where the browser has buttons; a click on the rest of it opens the draft. */
export const NOTICE_BUTTONS = ['done', 'snooze'] as const;
export type NoticeButton = (typeof NOTICE_BUTTONS)[number];

export interface Notice {
  /** The same for the same due time: showing it again replaces it. */
  readonly id: string;
  readonly title: string;
  readonly message: string;
  /** A digest has none: it stands for several. */
  readonly buttons: readonly NoticeButton[];
}

/** PRODUCT: one digest a day when more than three are due. */
const MOST_SINGLE = 3;

/** What is to be done, in a few words. */
export const taskOf = (kind: FollowUp['kind']): string => t(`notice:task.${kind}`);

const format = new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
const written = (day: Day): string => format.format(Date.parse(`${day}T00:00:00Z`));

function single(due: DueReminder): Notice {
  if ('contact' in due) return ofContact(due);
  const { followUp, application, posting } = due;
  const { kind, applicationId, dueAt, id } = followUp;
  return {
    id: `follow-up:${applicationId}:${dueAt}${kind === 'application' ? '' : `:${id}`}`,
    title: t('notice:about', { task: taskOf(kind), title: posting.title }),
    message: [posting.company === null ? '' : `${posting.company}.`, more(followUp, application)]
      .filter(Boolean)
      .join(' '),
    buttons: NOTICE_BUTTONS,
  };
}

function ofContact({ contact: { id, nextContactAt, name, role, company, known } }: DueContact): Notice {
  const who = [role, company].filter(Boolean).join(', ');
  return {
    id: `contact:${id}:${nextContactAt}`,
    title: t('notice:about', { task: t('notice:task.networking'), title: name }),
    message: [who, known].filter(Boolean).join('. '),
    buttons: NOTICE_BUTTONS,
  };
}

function more({ kind, nth }: FollowUp, { appliedOn, offerBy }: DueFollowUp['application']): string {
  switch (kind) {
    case 'application':
      return `${appliedOn === null ? '' : `${t('notice:applied', { day: written(appliedOn) })} `}${t(`notice:nth.${nth}`)}`;
    case 'offer':
      return offerBy === null ? '' : t('notice:answerBy', { day: written(offerBy) });
    case 'after-interview':
      return t(`notice:nth.${nth}`);
    case 'thank-you':
    case 'rejection':
      return '';
  }
}

const nameOf = (due: DueReminder): string =>
  'contact' in due ? due.contact.name : (due.posting.company ?? due.posting.title);

function digest(due: readonly DueReminder[], today: Day): Notice {
  const names = due.slice(0, MOST_SINGLE).map(nameOf);
  return {
    id: `follow-ups:${today}`,
    title: t('notice:digest', { count: due.length }),
    message: t('notice:andMore', { names: names.join(', '), count: due.length - names.length }),
    buttons: [],
  };
}

/** What to show for the follow-ups that are due, each notice with those that it stands for: one each, or one for all when there are more than three. */
export function noticesFor(
  due: readonly DueReminder[],
  today: Day,
): readonly { readonly notice: Notice; readonly due: readonly DueReminder[] }[] {
  if (due.length > MOST_SINGLE) return [{ notice: digest(due, today), due }];
  return due.map((one) => ({ notice: single(one), due: [one] }));
}

/** Where a click on a notice leads, as a route of the dashboard: to its application or contact, or to Today for a digest. */
export function routeOfNotice(id: string): string {
  const [kind, subject] = id.split(':');
  if (!subject) return 'today';
  if (kind === 'contact') return `contacts/${subject}`;
  return kind === 'follow-up' ? `applications/${subject}` : 'today';
}

/** `followUpId`: null where the due time alone tells it. */
export type NoticeSubject =
  | { readonly applicationId: string; readonly dueAt: Timestamp; readonly followUpId: string | null }
  | { readonly contactId: string; readonly dueAt: Timestamp };

/** What a notice was shown for; null for a digest. */
export function subjectOfNotice(id: string): NoticeSubject | null {
  const [kind, applicationId, dueAt, followUpId] = id.split(':');
  if (!applicationId || dueAt === undefined || !Number.isFinite(Number(dueAt))) return null;
  if (kind === 'contact') return { contactId: applicationId, dueAt: Number(dueAt) };
  if (kind !== 'follow-up') return null;
  return { applicationId, dueAt: Number(dueAt), followUpId: followUpId ?? null };
}
