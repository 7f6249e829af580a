import { Flag, Hourglass } from 'lucide-react';
import type { ReactNode } from 'react';
import type { TodayView } from '../../lib/store/queries/views';
import { type Day, dayOf, daysBetween } from '../../lib/time';
import { t } from '../../lib/words';
import { roundText } from '../application/Interviews';
import { payText } from '../posting/words';
import { AllOfThem } from '../ui/AllOfThem';
import { Card, Group } from '../ui/Banner';
import { dayText, timesText } from '../ui/dates';
import { PostingTitle } from './PostingTitle';

/** As many of each as stand beside a day's work. */
const MOST = 8;

/** Is there anything to stand beside what is due? */
export const hasAside = ({ interviews, closing, offers }: TodayView): boolean =>
  interviews.length + closing.length + offers.length > 0;

/** "in 3 days". */
function inText(day: Day, today: Day): string {
  const days = daysBetween(today, day);
  if (days <= 0) return t('today:inDays.today');
  return days === 1 ? t('today:inDays.tomorrow') : t('today:inDays.days', { count: days });
}

/** What the week holds: interviews, postings that close, offers to answer. */
export function TodayAside({ view, now }: { readonly view: TodayView; readonly now: number }) {
  const today = dayOf(now);
  return (
    <aside aria-label={t('today:aside')} className="grid min-w-0 gap-8">
      {view.interviews.length > 0 && (
        <List title={t('today:interviews')}>
          {view.interviews.slice(0, MOST).map(({ interview, application, posting, names }) => (
            <li key={interview.id} className="px-4 py-3 text-sm">
              <p className={interview.endsAt <= now ? 'text-ink-3' : 'text-ink-2'}>
                {dayText(dayOf(interview.startsAt), today)}, {timesText(interview.startsAt, interview.endsAt)}
              </p>
              <PostingTitle application={application} posting={posting} />
              <p className="text-ink-2">
                {[roundText(interview), names.length > 0 && t('interview:withNames', { names: names.join(', ') })]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </li>
          ))}
          {view.interviews.length > MOST && <AllOfThem href="#/calendar?view=week" count={view.interviews.length} />}
        </List>
      )}
      {view.closing.length > 0 && (
        <List title={t('today:closing')}>
          {view.closing.slice(0, MOST).map(({ application, posting, closesOn, score }) => (
            <li key={application.id} className="flex items-start gap-3 px-4 py-3 text-sm">
              <div className="min-w-0 flex-1">
                <PostingTitle application={application} posting={posting} />
                <p className="flex items-center gap-1.5 text-ink-3">
                  <Hourglass aria-hidden="true" className="!size-3.5" />
                  {t('today:closes', { day: dayText(closesOn, today), in: inText(closesOn, today) })}
                </p>
              </div>
              {score !== null && (
                <span className="font-semibold tabular-nums">
                  <span aria-hidden="true">{score}</span>
                  <span className="sr-only">{t('today:score', { score })}</span>
                </span>
              )}
            </li>
          ))}
          {view.closing.length > MOST && <AllOfThem href="#/applications?sort=next" count={view.closing.length} />}
        </List>
      )}
      {view.offers.length > 0 && (
        <List title={t('today:offer')}>
          {view.offers.slice(0, MOST).map(({ application, posting }) => (
            <li key={application.id} className="px-4 py-3 text-sm">
              <PostingTitle application={application} posting={posting} />
              {application.offerPay !== null && <p className="text-ink-2">{payText(application.offerPay)}</p>}
              {application.offerBy !== null && (
                <p className="flex items-center gap-1.5 text-ink-3">
                  <Flag aria-hidden="true" className="!size-3.5" />
                  {application.offerBy < today
                    ? t('today:overdue', { day: dayText(application.offerBy, today) })
                    : t('today:answerBy', {
                        day: dayText(application.offerBy, today),
                        in: inText(application.offerBy, today),
                      })}
                </p>
              )}
            </li>
          ))}
          {view.offers.length > MOST && <AllOfThem href="#/applications?stage=offer" count={view.offers.length} />}
        </List>
      )}
    </aside>
  );
}

const List = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <Group title={title}>
    <Card>
      <ul className="divide-y divide-line">{children}</ul>
    </Card>
  </Group>
);
