import { useState } from 'react';
import type { JobPosting, Snapshot } from '../../lib/domain/posting';
import type { SkillMention } from '../../lib/domain/skills';
import { dayOf } from '../../lib/time';
import { t } from '../../lib/words';
import { useAnswer } from '../hooks/use-answer';
import { useServices } from '../shell/context';
import { Card, Group } from '../ui/Banner';
import { linkClasses } from '../ui/Button';
import { dayText } from '../ui/dates';
import { Changes } from './Changes';
import { PostingText } from './PostingText';

export interface PostingRecordProps {
  readonly posting: JobPosting;
  /** Earlier texts, oldest first. */
  readonly snapshots: readonly Snapshot[];
  readonly today: string;
  /** Marks the skills of its text; what it is counted from is named, so that it is counted anew. */
  readonly marked?: number | null;
}

const NO_MENTIONS: readonly SkillMention[] = [];

/** Where the text names skills; nothing where there is no list of skills, or nobody wants it. */
function useMentions({ key, description }: JobPosting, marked: number | null): readonly SkillMention[] {
  const services = useServices();
  return useAnswer(
    `${key} ${marked} ${description}`,
    async () => (marked === null ? NO_MENTIONS : services.mentionsFor(key)),
    NO_MENTIONS,
  );
}

/** The posting as it was: its present text, what changed since it was first kept, and the texts before. */
export function PostingRecord({ posting, snapshots, today, marked = null }: PostingRecordProps) {
  const mentions = useMentions(posting, marked);
  const facts = [
    posting.closed && t('posting:closed'),
    snapshots.length > 0 && t('posting:changedTimes', { count: snapshots.length }),
    t('posting:lastSeen', { day: dayText(dayOf(posting.lastSeenAt), today) }),
  ];
  return (
    <Group
      title={t('posting:title')}
      aside={<span className="text-sm text-ink-3">{facts.filter(Boolean).join(' · ')}</span>}
    >
      <Card className="grid gap-4 p-4">
        {posting.description === null ? (
          <p className="text-sm text-ink-3">{t('posting:noText')}</p>
        ) : (
          <PostingText text={posting.description} language={posting.language} mentions={mentions} />
        )}
        {mentions.length > 0 && <p className="text-xs text-ink-3 print:hidden">{t('posting:highlights')}</p>}
        {snapshots
          .map((snapshot, at) => ({ snapshot, after: snapshots[at + 1] ?? posting }))
          .toReversed()
          .map(({ snapshot, after }) => (
            <Earlier key={snapshot.id} snapshot={snapshot} after={after} posting={posting} today={today} />
          ))}
      </Card>
    </Group>
  );
}

interface EarlierProps {
  readonly snapshot: Snapshot;
  /** What stood there next. */
  readonly after: Pick<Snapshot, 'title' | 'description'>;
  readonly posting: JobPosting;
  readonly today: string;
}

function Earlier({ snapshot, after, posting, today }: EarlierProps) {
  const { seenAt, title, description } = snapshot;
  const [open, setOpen] = useState(false);
  const day = dayText(dayOf(seenAt), today);
  return (
    <div className="grid gap-2 border-t border-line pt-3 text-sm">
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={linkClasses}>{t('posting:changedAfter', { day })}</summary>
        {open && (
          <div className="mt-2 grid gap-2">
            {title !== after.title && <p>{t('posting:changedTitle', { before: title })}</p>}
            <Changes before={description ?? ''} after={after.description ?? ''} language={posting.language} />
          </div>
        )}
      </details>
      <details>
        <summary className={linkClasses}>{t('posting:asOf', { day })}</summary>
        <div className="mt-3 border-s-2 border-line-strong ps-3">
          {title !== posting.title && <p className="mb-3 font-semibold">{title}</p>}
          <PostingText text={description ?? ''} language={posting.language} />
        </div>
      </details>
    </div>
  );
}
