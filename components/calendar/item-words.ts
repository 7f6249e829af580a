import { Bell, CalendarCheck, Flag, Hourglass, type LucideIcon, Mail, UserRound } from 'lucide-react';
import type { CalendarItem } from '../../lib/store/queries/views';
import { t } from '../../lib/words';
import { roundText } from '../application/Interviews';
import { STAGE_WORDS } from '../application/stages';
import { timeText } from '../ui/dates';

export function iconOf(item: CalendarItem): LucideIcon {
  switch (item.kind) {
    case 'follow-up':
      return item.task === 'thank-you' ? Mail : Bell;
    case 'contact':
      return UserRound;
    case 'interview':
      return CalendarCheck;
    case 'closes':
      return Hourglass;
    case 'answer':
      return Flag;
    case 'stage':
      return STAGE_WORDS[item.stage].icon;
  }
}

/** "Follow up: Kestrel Maps" · "10:00 Kestrel Maps, Technical". */
export function itemText(item: CalendarItem): string {
  const { who } = item;
  switch (item.kind) {
    case 'follow-up':
      return t(`calendar:says.${item.task}`, { who });
    case 'interview':
      return t('calendar:says.interview', {
        who,
        time: item.at === null ? '' : timeText(item.at),
        round: roundText(item.interview),
      });
    case 'stage':
      return t('calendar:says.stage', { who, stage: STAGE_WORDS[item.stage].name });
    default:
      return t(`calendar:says.${item.kind}`, { who });
  }
}

/** Amber what is due, moss what is coming in person, plain the rest. */
export function itemLook(item: CalendarItem): string {
  if (item.kind === 'interview') return item.due ? 'bg-accent-soft text-accent-ink' : 'text-ink-2';
  return 'due' in item && item.due ? 'bg-due-soft text-due-ink' : 'text-ink-2';
}

/** What the signs mean. */
export const LEGEND: readonly { readonly icon: LucideIcon; readonly says: string }[] = [
  { icon: Bell, says: t('calendar:kinds.follow-up') },
  { icon: CalendarCheck, says: t('calendar:kinds.interview') },
  { icon: UserRound, says: t('calendar:kinds.contact') },
  { icon: Hourglass, says: t('calendar:kinds.closes') },
  { icon: Flag, says: t('calendar:kinds.answer') },
  { icon: STAGE_WORDS.applied.icon, says: t('calendar:kinds.stage') },
];
