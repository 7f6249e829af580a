import { Pencil } from 'lucide-react';
import { confidenceOf } from '../../lib/domain/confidence';
import type { FactField, JobPosting } from '../../lib/domain/posting';
import { t } from '../../lib/words';
import { IconButton } from '../ui/Button';
import { FactButton, Facts } from './Facts';

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
          <FactButton posting={posting} field="title" isStated onEdit={onEdit}>
            {posting.title}
          </FactButton>
        </h1>
        <IconButton small label={t('posting:editRead')} onClick={() => onEdit('title')}>
          <Pencil aria-hidden="true" />
        </IconButton>
      </div>
      <p className={posting.company === null ? 'text-ink-3' : 'font-medium'}>
        <FactButton posting={posting} field="company" isStated={posting.company !== null} onEdit={onEdit}>
          {posting.company ?? t('posting:noCompany')}
        </FactButton>
      </p>
      <Facts posting={posting} today={today} onEdit={onEdit} />
      {confidenceOf(posting) === 'low' && <p className="text-sm text-ink-2">{t('posting:unsure')}</p>}
    </header>
  );
}
