import { t } from '../../lib/words';
import { CheckRow } from '../ui/Checkbox';
import { FilterButton } from './FilterButton';
import type { Listing } from './listing';

export interface MoreFiltersProps {
  readonly listing: Listing;
  readonly onChange: (part: Partial<Listing>) => void;
}

/** What is due, closed postings and the archive. */
export function MoreFilters({ listing, onChange }: MoreFiltersProps) {
  const { due, closed, archived } = listing;
  const set = [
    due && t('applications:due'),
    closed !== null && t(`applications:closed.${closed}`),
    archived !== null && t(`applications:inArchive.${archived}`),
  ].filter((part) => part !== false);
  return (
    <FilterButton
      name={t('applications:more')}
      value={set.length === 0 ? null : set.join(', ')}
      onClear={() => onChange({ due: false, closed: null, archived: null })}
    >
      <CheckRow checked={due} onChange={({ target }) => onChange({ due: target.checked })}>
        {t('applications:due')}
      </CheckRow>
      <div className="-mx-1 my-1 border-t border-line" />
      {(['only', 'none'] as const).map((choice) => (
        <CheckRow
          key={choice}
          checked={closed === choice}
          onChange={({ target }) => onChange({ closed: target.checked ? choice : null })}
        >
          {t(`applications:closed.${choice}`)}
        </CheckRow>
      ))}
      <div className="-mx-1 my-1 border-t border-line" />
      {(['too', 'only'] as const).map((choice) => (
        <CheckRow
          key={choice}
          checked={archived === choice}
          onChange={({ target }) => onChange({ archived: target.checked ? choice : null })}
        >
          {t(`applications:inArchive.${choice}`)}
        </CheckRow>
      ))}
    </FilterButton>
  );
}
