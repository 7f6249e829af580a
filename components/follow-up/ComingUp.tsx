import type { ReactNode } from 'react';
import type { TodayView } from '../../lib/store/queries/views';
import { dayOf } from '../../lib/time';
import { t } from '../../lib/words';
import { positionText } from '../contacts/due';
import { AllOfThem } from '../ui/AllOfThem';
import { Card, Group } from '../ui/Banner';
import { dayText } from '../ui/dates';
import { Parts } from '../ui/Parts';
import { PostingTitle } from './PostingTitle';
import { detailsOf } from './words';

/** The next ones; the calendar has all. */
const MOST = 20;

interface Line {
  readonly key: string;
  readonly at: number;
  readonly says: ReactNode;
}

/** What is due in the next days, follow-ups and contacts, the next first. */
export function ComingUp({ view, today }: { readonly view: TodayView; readonly today: string }) {
  const lines: Line[] = [
    ...view.comingUp.map((row) => ({
      key: row.followUp.id,
      at: row.followUp.dueAt,
      says: (
        <>
          <PostingTitle {...row} />
          <p className="text-sm text-ink-3">
            <Parts texts={detailsOf(row.followUp, row.application, today)} />
          </p>
        </>
      ),
    })),
    ...view.contactsComingUp.map((contact) => ({
      key: contact.id,
      at: contact.nextContactAt ?? 0,
      says: (
        <>
          <a
            href={`#/contacts/${contact.id}`}
            className="rounded-xs font-medium decoration-1 underline-offset-[3px] hover:underline"
          >
            {contact.name}
          </a>
          <p className="text-sm text-ink-2">{positionText(contact)}</p>
        </>
      ),
    })),
  ].sort((a, b) => a.at - b.at);
  if (lines.length === 0) return null;
  return (
    <Group title={t('today:comingUp')}>
      <Card>
        <ul className="divide-y divide-line">
          {lines.slice(0, MOST).map(({ key, at, says }) => (
            <li key={key} className="flex gap-3 px-4 py-3 hover:bg-hover">
              <span className="w-[6.5rem] flex-none text-sm text-ink-3">{dayText(dayOf(at), today)}</span>
              <div className="min-w-0 flex-1">{says}</div>
            </li>
          ))}
          {lines.length > MOST && <AllOfThem href="#/calendar" count={lines.length} />}
        </ul>
      </Card>
    </Group>
  );
}
