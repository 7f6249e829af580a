import type { Range } from '../../lib/store/queries/views';
import { type Day, dayOf, type Timestamp } from '../../lib/time';
import { t } from '../../lib/words';
import { dayText } from '../ui/dates';
import { DateInput, Field } from '../ui/Field';
import { FilterButton } from './FilterButton';
import { DATES, type Listing } from './listing';

export interface DaysFilterProps {
  readonly listing: Listing;
  readonly now: Timestamp;
  readonly onChange: (part: Partial<Listing>) => void;
}

function spanText({ from, to }: Range<Day>, today: Day): string {
  if (from === null) return t('applications:upTo', { to: dayText(to ?? today, today) });
  if (to === null) return t('applications:sinceDay', { from: dayText(from, today) });
  return t('applications:fromTo', { from: dayText(from, today), to: dayText(to, today) });
}

/** Spans of days: of applying, of saving, on which the posting closes. */
export function DaysFilter({ listing, now, onChange }: DaysFilterProps) {
  const today = dayOf(now);
  const set = DATES.filter((name) => listing[name] !== null);
  const [first] = set;
  const range = first === undefined ? null : listing[first];
  const value =
    first === undefined || range === null
      ? null
      : set.length === 1
        ? `${t(`applications:dates.${first}`)} ${spanText(range, today)}`
        : t('applications:several', { count: set.length });
  return (
    <FilterButton
      name={t('applications:date')}
      value={value}
      onClear={() => onChange({ applied: null, saved: null, closes: null })}
      className="w-96"
    >
      <div className="grid gap-3 px-2 pb-2">
        {DATES.map((name) => {
          const span = listing[name] ?? { from: null, to: null };
          const change = (part: Partial<Range<Day>>) => {
            const after = { ...span, ...part };
            onChange({ [name]: after.from === null && after.to === null ? null : after });
          };
          return (
            <fieldset key={name} className="grid grid-cols-2 gap-2">
              <legend className="text-xs font-medium text-ink">{t(`applications:dates.${name}`)}</legend>
              {(['from', 'to'] as const).map((end) => (
                <Field key={end} label={t(`applications:${end}`)}>
                  {(ids) => (
                    <DateInput {...ids} value={span[end] ?? ''} onDay={(day) => change({ [end]: day || null })} />
                  )}
                </Field>
              ))}
            </fieldset>
          );
        })}
      </div>
    </FilterButton>
  );
}
