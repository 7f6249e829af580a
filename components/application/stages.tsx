import {
  Bookmark,
  CircleCheck,
  CircleDashed,
  CircleX,
  Handshake,
  LogOut,
  type LucideIcon,
  MessagesSquare,
  Send,
} from 'lucide-react';
import type { Stage } from '../../lib/domain/application';
import { t } from '../../lib/words';

export interface StageWords {
  readonly name: string;
  readonly icon: LucideIcon;
  /** On the way (moss), over (quiet), or neither. */
  readonly tone: 'plain' | 'going' | 'ended';
}

export const STAGE_WORDS: Readonly<Record<Stage, StageWords>> = {
  saved: { name: t('stage:saved'), icon: Bookmark, tone: 'plain' },
  applied: { name: t('stage:applied'), icon: Send, tone: 'plain' },
  interviewing: { name: t('stage:interviewing'), icon: MessagesSquare, tone: 'going' },
  offer: { name: t('stage:offer'), icon: Handshake, tone: 'going' },
  accepted: { name: t('stage:accepted'), icon: CircleCheck, tone: 'going' },
  rejected: { name: t('stage:rejected'), icon: CircleX, tone: 'ended' },
  withdrawn: { name: t('stage:withdrawn'), icon: LogOut, tone: 'ended' },
  ghosted: { name: t('stage:ghosted'), icon: CircleDashed, tone: 'ended' },
};

const TONES: Readonly<Record<StageWords['tone'], string>> = {
  plain: 'text-ink [&>svg]:text-ink-3',
  going: 'text-ink [&>svg]:text-accent-ink',
  ended: 'text-ink-3',
};

export function StageMark({ stage }: { readonly stage: Stage }) {
  const { name, icon: Icon, tone } = STAGE_WORDS[stage];
  return (
    <span className={`inline-flex items-center gap-1.5 text-sm whitespace-nowrap ${TONES[tone]}`}>
      <Icon aria-hidden="true" className="!size-3.5" />
      {name}
    </span>
  );
}
