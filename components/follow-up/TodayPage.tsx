import { CalendarPlus } from 'lucide-react';
import type { DueRow, TodayView } from '../../lib/store/queries/views';
import { dayOf } from '../../lib/time';
import { t } from '../../lib/words';
import { AddByHandButton } from '../application/AddByHandButton';
import { PageHead } from '../dashboard/PageHead';
import { BackupNudge } from '../exchange/BackupNudge';
import { useLive } from '../hooks/use-live';
import { useNow } from '../hooks/use-now';
import { go } from '../shell/routes';
import { AllOfThem } from '../ui/AllOfThem';
import { Card, Empty, Group } from '../ui/Banner';
import { Button, buttonClasses } from '../ui/Button';
import { longDayText } from '../ui/dates';
import { Parts } from '../ui/Parts';
import { ComingUp } from './ComingUp';
import { ContactsDue } from './ContactsDue';
import { FollowUpActions } from './FollowUpActions';
import { NotificationsBlocked } from './NotificationsBlocked';
import { PostingTitle } from './PostingTitle';
import { SilentList } from './SilentList';
import { hasAside, TodayAside } from './TodayAside';
import { useCalendarFile } from './use-calendar-file';
import { aboutText, detailsOf, sinceText } from './words';

/** "Last seven days: 4 of 5 applications, 2 replies." */
function weekText({ applications, replies }: TodayView['week'], goal: number | null): string {
  return t('today:week', {
    applications:
      goal === null
        ? t('today:applications', { count: applications })
        : t('today:ofGoal', { count: applications, goal }),
    replies: t('today:replies', { count: replies }),
  });
}

/** What is next. */
export function TodayPage() {
  const now = useNow();
  const today = dayOf(now);
  const calendar = useCalendarFile();
  const view = useLive((queries) => queries.todayView(now), [now]);
  const settings = useLive((queries) => queries.settingsView(), []);
  return (
    <>
      <PageHead title={longDayText(today)} says={view && settings && weekText(view.week, settings.weeklyGoal)}>
        {view !== undefined && view.due.length + view.comingUp.length > 0 && (
          <Button look="quiet" onClick={() => calendar()}>
            <CalendarPlus aria-hidden="true" />
            {t('today:toCalendar')}
          </Button>
        )}
        <AddByHandButton />
      </PageHead>
      {view !== undefined && settings !== undefined && (
        <div
          className={
            hasAside(view) ? 'grid grid-cols-[minmax(0,1fr)_304px] items-start gap-6 max-lg:grid-cols-1' : 'max-w-3xl'
          }
        >
          <div className="grid min-w-0 gap-8">
            <NotificationsBlocked />
            <BackupNudge settings={settings} />
            <DueList view={view} now={now} days={settings.firstFollowUpDays} on={settings.followUps} />
            {view.contacts.length > 0 && <ContactsDue contacts={view.contacts} now={now} />}
            {view.silent.length > 0 && <SilentList rows={view.silent} today={today} />}
            <ComingUp view={view} today={today} />
          </div>
          {hasAside(view) && <TodayAside view={view} now={now} />}
        </div>
      )}
    </>
  );
}

/** More than anybody does in a day. */
const MOST = 50;

interface DueListProps {
  readonly view: TodayView;
  readonly now: number;
  readonly days: number;
  readonly on: boolean;
}

function DueList({ view, now, days, on }: DueListProps) {
  if (view.due.length === 0) return view.contacts.length > 0 ? null : <NothingDue days={days} on={on} />;
  return (
    <Group title={t('today:followUp')} count={view.due.length}>
      <Card>
        <ul className="divide-y divide-line">
          {view.due.slice(0, MOST).map((row, at) => (
            <Due key={row.followUp.id} row={row} now={now} first={at === 0} />
          ))}
          {view.due.length > MOST && <AllOfThem href="#/applications?due=1" count={view.due.length} />}
        </ul>
      </Card>
    </Group>
  );
}

function NothingDue({ days, on }: { readonly days: number; readonly on: boolean }) {
  return (
    <Empty
      title={t('today:nothing')}
      action={
        <a href={on ? '#/applications' : '#/settings'} className={buttonClasses()}>
          {on ? t('today:seeApplications') : t('today:seeReminders')}
        </a>
      }
    >
      {on ? t('today:nothingSays', { count: days }) : t('today:off')}
    </Empty>
  );
}

interface DueProps {
  readonly row: DueRow;
  readonly now: number;
  /** The one primary action of this page is its draft. */
  readonly first: boolean;
}

function Due({ row, now, first }: DueProps) {
  const { followUp, application, posting } = row;
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-2 px-4 py-3 hover:bg-hover">
      <span aria-hidden="true" className="mt-1.5 size-2 flex-none rounded-full bg-due" />
      <div className="min-w-60 flex-1">
        <PostingTitle {...row} />
        <p className="text-sm">
          <span className="whitespace-nowrap text-ink-3">
            <span className="font-medium text-due-ink">{sinceText(followUp.dueAt, now)}</span> ·
          </span>{' '}
          <span className="text-ink-3">
            <Parts texts={detailsOf(followUp, application, dayOf(now))} />
          </span>
        </p>
      </div>
      <FollowUpActions
        followUpId={followUp.id}
        applicationId={application.id}
        about={aboutText(posting)}
        onDraft={() => go(`applications/${application.id}`)}
        draftLook={first ? 'primary' : 'plain'}
      />
    </li>
  );
}
