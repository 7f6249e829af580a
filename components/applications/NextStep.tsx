import { Bell, CalendarDays, Flag, Hourglass, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ApplicationRow } from '../../lib/store/queries/views';
import { dayOf, type Timestamp } from '../../lib/time';
import { t } from '../../lib/words';
import { dayText, timeText } from '../ui/dates';
import { type NextStep, nextStep } from './sorted';

interface Said {
  readonly icon: LucideIcon;
  readonly text: string;
  readonly due: boolean;
}

function followUp(at: Timestamp, now: Timestamp): Omit<Said, 'icon'> {
  const [day, today] = [dayOf(at), dayOf(now)];
  if (at > now) return { text: t('applications:next.followUp', { day: dayText(day, today) }), due: false };
  return {
    text:
      day === today
        ? t('applications:next.followUpToday')
        : t('applications:next.followUpSince', { day: dayText(day, today) }),
    due: true,
  };
}

function said(step: NextStep, now: Timestamp): Said {
  const today = dayOf(now);
  switch (step.kind) {
    case 'interview': {
      const round = step.round.trim() === '' ? t('applications:next.interview') : step.round;
      const when = `${dayText(dayOf(step.at), today)} ${timeText(step.at)}`;
      return { icon: CalendarDays, text: `${round}, ${when}`, due: false };
    }
    case 'follow-up':
      return { icon: Bell, ...followUp(step.at, now) };
    case 'answer':
      return { icon: Flag, text: t('applications:next.answer', { day: dayText(step.day, today) }), due: false };
    case 'closes':
      return { icon: Hourglass, text: t('applications:next.closes', { day: dayText(step.day, today) }), due: false };
  }
}

export interface NextStepTextProps {
  readonly row: ApplicationRow;
  readonly now: Timestamp;
  readonly withIcon?: boolean;
  /** What stands there when nothing comes. */
  readonly otherwise?: ReactNode;
}

/** What comes next, with its date; amber where it is due. */
export function NextStepText({ row, now, withIcon = false, otherwise = null }: NextStepTextProps) {
  const step = nextStep(row, now);
  if (step === null) return row.closed && row.application.stage === 'saved' ? t('applications:next.closed') : otherwise;
  const { icon: Icon, text, due } = said(step, now);
  return (
    <span className={`inline-flex items-start gap-1.5 text-pretty ${due ? 'font-medium text-due-ink' : ''}`}>
      {withIcon && <Icon aria-hidden="true" className="mt-px !size-3.5" />}
      <span>{text}</span>
    </span>
  );
}
