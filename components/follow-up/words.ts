import type { Application, FollowUp } from '../../lib/domain/application';
import type { PostingFacts } from '../../lib/domain/posting';
import type { Match } from '../../lib/domain/skills';
import { addDays, type Day, dayOf, daysBetween, type Timestamp } from '../../lib/time';
import { t } from '../../lib/words';
import { dayText } from '../ui/dates';

export const isDue = (followUp: FollowUp, now: Timestamp): boolean => followUp.dueAt <= now;

/** "Follow up today, Tue 24 Nov" · "Follow up since Wed 18 Nov" · "Next follow-up on Tue 1 Dec". */
export function dueText({ kind, dueAt }: FollowUp, now: Timestamp): string {
  const today = dayOf(now);
  const day = dayText(dayOf(dueAt), today);
  if (dueAt > now) return t('followUp:on', { task: t(`followUp:task.${kind}.next`), day });
  const task = t(`followUp:task.${kind}.due`);
  return dayOf(dueAt) === today ? t('followUp:today', { task, day }) : t('followUp:since', { task, day });
}

/** "Today" or "Since Wed 18 Nov". */
export function sinceText(dueAt: Timestamp, now: Timestamp): string {
  const day = dayOf(dueAt);
  const today = dayOf(now);
  return day === today ? t('followUp:justToday') : t('followUp:justSince', { day: dayText(day, today) });
}

function appliedAgo(days: number): string {
  if (days <= 0) return t('followUp:appliedAgo.today');
  return days === 1 ? t('followUp:appliedAgo.yesterday') : t('followUp:appliedAgo.days', { count: days });
}

/** "You applied 12 days ago. First of two." */
export function whyText(followUp: FollowUp, application: Application, now: Timestamp): string {
  if (followUp.kind === 'offer' && application.offerBy !== null)
    return t('followUp:awaitAnswer', { day: dayText(application.offerBy, dayOf(now)) });
  if (followUp.kind !== 'application') return '';
  const nth = t(`followUp:nthSentence.${followUp.nth}`);
  if (application.appliedOn === null) return nth;
  return `${appliedAgo(daysBetween(application.appliedOn, dayOf(now)))} ${nth}`;
}

/** "applied Tue 10 Nov", "first of two". */
export function detailsOf({ kind, nth }: FollowUp, application: Application, today: Day): readonly string[] {
  const task = t(`followUp:task.${kind}.due`);
  if (kind === 'offer' && application.offerBy !== null)
    return [t('followUp:taskBy', { task, day: dayText(application.offerBy, today) })];
  if (kind !== 'application') return [task];
  const { appliedOn } = application;
  const applied = appliedOn === null ? [] : [t('followUp:applied', { day: dayText(appliedOn, today) })];
  return [...applied, t(`followUp:nth.${nth}`)];
}

/** The days a follow-up can be put off by. */
export const SNOOZES: readonly number[] = [1, 3, 7];

export const snoozeDay = (now: Timestamp, days: number): Day => addDays(dayOf(now), days);

/** Why no follow-up stands here, where that is worth a sentence; null where nobody would expect one. */
export function noFollowUpText(application: Application, match: Match | null): string | null {
  if (application.followUpsOff) return t('followUp:off');
  if (match !== null && match.noFollowUps !== null && application.stage !== 'saved')
    return t('followUp:askedNotTo', { sentence: match.noFollowUps.slice(0, 300) });
  if (application.stage === 'saved') return t('followUp:notYetApplied');
  return application.stage === 'applied' ? t('followUp:nonePlanned') : null;
}

/** Whose it is, for a screen reader: "Backend Developer, Kestrel Maps". */
export const aboutText = ({ title, company }: Pick<PostingFacts, 'title' | 'company'>): string =>
  `${title}, ${company ?? t('followUp:companyInline')}`;
