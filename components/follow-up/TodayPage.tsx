import { CalendarPlus } from 'lucide-react';
import type { DueRow, TodayView } from '../../lib/store/queries/views';
import { dayOf } from '../../lib/time';
import { AddByHandButton } from '../application/AddByHandButton';
import { PageHead } from '../dashboard/PageHead';
import { BackupNudge } from '../exchange/BackupNudge';
import { useLive } from '../hooks/use-live';
import { useNow } from '../hooks/use-now';
import { go } from '../shell/routes';
import { Card, Empty, Group } from '../ui/Banner';
import { Button, buttonClasses } from '../ui/Button';
import { dayText, longDayText } from '../ui/dates';
import { FollowUpActions } from './FollowUpActions';
import { NotificationsBlocked } from './NotificationsBlocked';
import { PostingTitle } from './PostingTitle';
import { SilentList } from './SilentList';
import { useCalendarFile } from './use-calendar-file';
import { detailText, sinceText } from './words';

/** "4 applications", "1 reply". */
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const weekText = ({ applications, replies }: TodayView['week']): string =>
  `Last seven days: ${counted(applications, 'application', 'applications')}, ${counted(replies, 'reply', 'replies')}.`;

/** What is next. */
export function TodayPage() {
  const now = useNow();
  const today = dayOf(now);
  const calendar = useCalendarFile();
  const view = useLive((queries) => queries.todayView(now), [now]);
  const settings = useLive((queries) => queries.settingsView(), []);
  return (
    <>
      <PageHead title={longDayText(today)} says={view && weekText(view.week)}>
        {view !== undefined && view.due.length + view.comingUp.length > 0 && (
          <Button look="quiet" onClick={() => calendar()}>
            <CalendarPlus aria-hidden="true" />
            To my calendar
          </Button>
        )}
        <AddByHandButton />
      </PageHead>
      {view !== undefined && settings !== undefined && (
        <div className="grid max-w-3xl gap-8">
          <NotificationsBlocked />
          <BackupNudge settings={settings} />
          {view.due.length === 0 ? (
            <NothingDue days={settings.firstFollowUpDays} on={settings.followUps} />
          ) : (
            <Group title="Follow up" count={view.due.length}>
              <Card>
                <ul className="divide-y divide-line">
                  {view.due.map((row, at) => (
                    <Due key={row.followUp.id} row={row} now={now} first={at === 0} />
                  ))}
                </ul>
              </Card>
            </Group>
          )}
          {view.silent.length > 0 && <SilentList rows={view.silent} today={today} />}
          {view.comingUp.length > 0 && <ComingUp rows={view.comingUp} today={today} />}
        </div>
      )}
    </>
  );
}

function NothingDue({ days, on }: { readonly days: number; readonly on: boolean }) {
  return (
    <Empty
      title="Nothing to follow up"
      action={
        <a href={on ? '#/applications' : '#/settings'} className={buttonClasses()}>
          {on ? 'See applications' : 'See reminders'}
        </a>
      }
    >
      {on
        ? `When you apply, a reminder stands here ${days} days later.`
        : 'Follow-ups are switched off. Switched on, a reminder stands here when one is due.'}
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
          <span className="font-medium text-due-ink">{sinceText(followUp.dueAt, now)}</span>{' '}
          <span className="text-ink-3">· {detailText(followUp, application, dayOf(now))}</span>
        </p>
      </div>
      <FollowUpActions
        followUpId={followUp.id}
        applicationId={application.id}
        about={`${posting.title}, ${posting.company ?? 'company not stated'}`}
        onDraft={() => go(`applications/${application.id}`)}
        draftLook={first ? 'primary' : 'plain'}
      />
    </li>
  );
}

function ComingUp({ rows, today }: { readonly rows: readonly DueRow[]; readonly today: string }) {
  return (
    <Group title="Coming up">
      <Card>
        <ul className="divide-y divide-line">
          {rows.map((row) => (
            <li key={row.followUp.id} className="flex gap-3 px-4 py-3 hover:bg-hover">
              <span className="w-[6.5rem] flex-none text-sm text-ink-3">
                {dayText(dayOf(row.followUp.dueAt), today)}
              </span>
              <div className="min-w-0 flex-1">
                <PostingTitle {...row} />
              </div>
            </li>
          ))}
        </ul>
      </Card>
    </Group>
  );
}
