import type { JobPosting, Snapshot } from '../../lib/domain/posting';
import { dayOf } from '../../lib/time';
import { Card, Group } from '../ui/Banner';
import { linkClasses } from '../ui/Button';
import { dayText } from '../ui/dates';
import { PostingText } from './PostingText';

export interface PostingRecordProps {
  readonly posting: JobPosting;
  /** Earlier texts, oldest first. */
  readonly snapshots: readonly Snapshot[];
  readonly today: string;
}

/** The posting as it was: its present text, and those that stood there before it changed. */
export function PostingRecord({ posting, snapshots, today }: PostingRecordProps) {
  const facts = [
    posting.closed && 'Closed',
    snapshots.length > 0 && 'Its text changed',
    `Last seen ${dayText(dayOf(posting.lastSeenAt), today)}`,
  ];
  return (
    <Group title="The posting" aside={<span className="text-sm text-ink-3">{facts.filter(Boolean).join(' · ')}</span>}>
      <Card className="grid gap-4 p-4">
        {posting.description === null ? (
          <p className="text-sm text-ink-3">
            The text was not on the page. Open the posting and read it to keep it here.
          </p>
        ) : (
          <PostingText text={posting.description} language={posting.language} />
        )}
        {snapshots.toReversed().map(({ id, seenAt, title, description }) => (
          <details key={id} className="text-sm">
            <summary className={linkClasses}>Whole text as it stood on {dayText(dayOf(seenAt), today)}</summary>
            <div className="mt-3 border-s-2 border-line-strong ps-3">
              {title !== posting.title && <p className="mb-3 font-semibold">{title}</p>}
              <PostingText text={description ?? ''} language={posting.language} />
            </div>
          </details>
        ))}
      </Card>
    </Group>
  );
}
