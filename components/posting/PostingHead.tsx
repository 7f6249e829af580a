import { Pencil } from 'lucide-react';
import type { FactField, JobPosting } from '../../lib/domain/posting';
import { t } from '../../lib/words';
import { IconButton } from '../ui/Button';
import { Facts } from './Facts';

export interface PostingHeadProps {
  readonly posting: JobPosting;
  readonly today: string;
  readonly onEdit: (field: FactField) => void;
}

/** Title, company and facts, as the popup shows them. */
export function PostingHead({ posting, today, onEdit }: PostingHeadProps) {
  return (
    <header className="grid gap-1 p-4">
      <div className="flex items-start gap-2">
        <h1
          lang={posting.language ?? undefined}
          className="min-w-0 flex-1 text-lg font-semibold text-pretty hyphens-auto"
        >
          {posting.title}
        </h1>
        <IconButton small label={t('posting:editRead')} onClick={() => onEdit('title')}>
          <Pencil aria-hidden="true" />
        </IconButton>
      </div>
      <p className={posting.company === null ? 'text-ink-3' : 'font-medium'}>
        {posting.company ?? t('posting:noCompany')}
      </p>
      <Facts posting={posting} today={today} onEdit={onEdit} />
    </header>
  );
}
