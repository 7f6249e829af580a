import type { Application, FollowUp } from '../../lib/domain/application';
import type { Match } from '../../lib/domain/skills';
import { addDays, type Day, dayOf, daysBetween, type Timestamp } from '../../lib/time';
import { dayText } from '../ui/dates';

/** What is to be done, as a sentence begins. */
const TASK: Readonly<Record<FollowUp['kind'], { readonly due: string; readonly next: string }>> = {
  application: { due: 'Follow up', next: 'Next follow-up' },
  'thank-you': { due: 'Say thanks for the interview', next: 'Say thanks for the interview' },
  'after-interview': { due: 'Ask after the interview', next: 'Ask after the interview' },
  offer: { due: 'Answer the offer', next: 'Reminder of the offer' },
  rejection: { due: 'Say thanks and ask for feedback', next: 'Say thanks and ask for feedback' },
};

const NTH: Readonly<Record<FollowUp['nth'], string>> = { 1: 'first of two', 2: 'second of two' };

export const isDue = (followUp: FollowUp, now: Timestamp): boolean => followUp.dueAt <= now;

/** "Follow up today, Tue 24 Nov" · "Follow up since Wed 18 Nov" · "Next follow-up on Tue 1 Dec". */
export function dueText(followUp: FollowUp, now: Timestamp): string {
  const today = dayOf(now);
  const day = dayOf(followUp.dueAt);
  const { due, next } = TASK[followUp.kind];
  if (followUp.dueAt > now) return `${next} on ${dayText(day, today)}`;
  return `${due} ${day === today ? 'today,' : 'since'} ${dayText(day, today)}`;
}

/** "Today" or "Since Wed 18 Nov". */
export function sinceText(followUp: FollowUp, now: Timestamp): string {
  const day = dayOf(followUp.dueAt);
  return day === dayOf(now) ? 'Today' : `Since ${dayText(day, dayOf(now))}`;
}

/** "12 days ago", in words that stand in a sentence. */
function agoText(days: number): string {
  if (days <= 0) return 'today';
  return days === 1 ? 'yesterday' : `${days} days ago`;
}

/** "You applied 12 days ago. First of two." */
export function whyText(followUp: FollowUp, application: Application, now: Timestamp): string {
  if (followUp.kind === 'offer' && application.offerBy !== null)
    return `They await your answer by ${dayText(application.offerBy, dayOf(now))}.`;
  if (followUp.kind !== 'application') return '';
  const nth = `${NTH[followUp.nth].charAt(0).toUpperCase()}${NTH[followUp.nth].slice(1)}.`;
  if (application.appliedOn === null) return nth;
  return `You applied ${agoText(daysBetween(application.appliedOn, dayOf(now)))}. ${nth}`;
}

/** "applied Tue 10 Nov · first of two". */
export function detailText(followUp: FollowUp, application: Application, today: Day): string {
  const task = TASK[followUp.kind].due.toLowerCase();
  if (followUp.kind === 'offer' && application.offerBy !== null)
    return `${task}, by ${dayText(application.offerBy, today)}`;
  if (followUp.kind !== 'application') return task;
  const applied = application.appliedOn === null ? [] : [`applied ${dayText(application.appliedOn, today)}`];
  return [...applied, NTH[followUp.nth]].join(' · ');
}

/** The days a follow-up can be put off by, each with its name. */
export const SNOOZES: readonly { readonly days: number; readonly name: string }[] = [
  { days: 1, name: '1 day' },
  { days: 3, name: '3 days' },
  { days: 7, name: '7 days' },
];

export const snoozeDay = (now: Timestamp, days: number): Day => addDays(dayOf(now), days);

/** Why no follow-up stands here, where that is worth a sentence; null where nobody would expect one. */
export function noFollowUpText(application: Application, match: Match | null): string | null {
  if (application.followUpsOff) return 'Follow-ups are off for this one.';
  if (match !== null && match.noFollowUps !== null && application.stage !== 'saved')
    return `No reminder is planned, as the posting says: “${match.noFollowUps.slice(0, 300)}”`;
  if (application.stage === 'saved') return 'Saved with its text. Once you apply, a reminder to follow up is planned.';
  return application.stage === 'applied' ? 'No follow-up is planned.' : null;
}
