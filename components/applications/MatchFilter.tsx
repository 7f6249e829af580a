import type { Range } from '../../lib/store/queries/views';
import { t } from '../../lib/words';
import { Field, TextInput } from '../ui/Field';
import { FilterButton } from './FilterButton';

export interface MatchFilterProps {
  readonly match: Range<number> | null;
  readonly onMatch: (match: Range<number> | null) => void;
}

const score = (typed: string): number | null =>
  typed === '' ? null : Math.max(0, Math.min(100, Math.round(Number(typed))));

function spanText({ from, to }: Range<number>): string {
  if (from === null) return t('applications:upTo', { to });
  return to === null ? t('applications:andUp', { from }) : t('applications:fromTo', { from, to });
}

/** Scores from … to. */
export function MatchFilter({ match, onMatch }: MatchFilterProps) {
  const range = match ?? { from: null, to: null };
  const change = (part: Partial<Range<number>>) => {
    const after = { ...range, ...part };
    onMatch(after.from === null && after.to === null ? null : after);
  };
  return (
    <FilterButton
      name={t('applications:columns.match')}
      value={match === null ? null : spanText(match)}
      onClear={() => onMatch(null)}
      className="w-56"
    >
      <div className="grid grid-cols-2 gap-2 px-2 pb-2">
        {(['from', 'to'] as const).map((end) => (
          <Field key={end} label={t(`applications:${end}`)}>
            {(ids) => (
              <TextInput
                {...ids}
                type="number"
                min={0}
                max={100}
                value={range[end] ?? ''}
                onChange={({ target }) => change({ [end]: score(target.value) })}
              />
            )}
          </Field>
        ))}
      </div>
    </FilterButton>
  );
}
