import { Bell } from 'lucide-react';
import type { ReactNode } from 'react';
import { type Event, type FollowUp, isOpen } from '../../lib/domain/application';
import { dueText, isDue } from '../follow-up/words';
import { momentText } from '../ui/dates';
import { happeningsOf } from './happenings';

export interface TimelineProps {
  readonly events: readonly Event[];
  readonly followUps: readonly FollowUp[];
  readonly now: number;
}

/** What happened, the latest first; what is due stands above it. */
export function Timeline({ events, followUps, now }: TimelineProps) {
  const due = followUps.find((followUp) => isOpen(followUp) && isDue(followUp, now));
  return (
    <ol className="rounded-md border border-line bg-surface p-4">
      {due !== undefined && (
        <Line icon={<Bell className="text-due" />} at={due.dueAt}>
          <span className="font-medium">{dueText(due, now)}</span>
        </Line>
      )}
      {happeningsOf(events).map(({ id, at, icon: Icon, says, more }) => (
        <Line key={id} icon={<Icon className="text-ink-3" />} at={at}>
          <span className="font-medium">{says}</span> <span className="text-ink-2">{more}</span>
        </Line>
      ))}
    </ol>
  );
}

interface LineProps {
  readonly icon: ReactNode;
  readonly at: number;
  readonly children: ReactNode;
}

function Line({ icon, at, children }: LineProps) {
  return (
    <li className="relative grid grid-cols-[16px_1fr] gap-x-3 pb-4 text-sm before:absolute before:start-[7.5px] before:top-5 before:bottom-0 before:w-px before:bg-line last:pb-0 last:before:hidden">
      <span aria-hidden="true" className="grid h-5 place-items-center [&_svg]:!size-3.5">
        {icon}
      </span>
      <div className="min-w-0">
        {children}
        <time dateTime={new Date(at).toISOString()} className="block text-xs text-ink-3">
          {momentText(at)}
        </time>
      </div>
    </li>
  );
}
