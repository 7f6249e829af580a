import type { DueRow } from '../../lib/store/queries/views';
import { t } from '../../lib/words';

/** Title and company, leading to the application. */
export function PostingTitle({ application, posting }: Pick<DueRow, 'application' | 'posting'>) {
  return (
    <>
      <a
        href={`#/applications/${application.id}`}
        className="rounded-xs font-medium text-pretty decoration-1 underline-offset-[3px] hover:underline"
      >
        {posting.title}
      </a>
      <p className="text-sm text-ink-2">{posting.company ?? t('followUp:company')}</p>
    </>
  );
}
