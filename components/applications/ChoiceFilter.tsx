import { t } from '../../lib/words';
import { CheckRow } from '../ui/Checkbox';
import { FilterButton } from './FilterButton';

interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface ChoiceFilterProps {
  readonly name: string;
  /** Asked for once it is open. */
  readonly choices: () => readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** One of several values has to fit. */
export function ChoiceFilter({ name, choices, chosen, onChoose }: ChoiceFilterProps) {
  const first = chosen[0];
  const label = () => choices().find(({ value }) => value === first)?.label ?? first ?? '';
  const value =
    first === undefined ? null : chosen.length === 1 ? label() : t('applications:several', { count: chosen.length });
  return (
    <FilterButton name={name} value={value} onClear={() => onChoose([])}>
      <Choices choices={choices} chosen={chosen} onChoose={onChoose} />
    </FilterButton>
  );
}

function Choices({ choices, chosen, onChoose }: Omit<ChoiceFilterProps, 'name'>) {
  const known = choices();
  const gone = chosen.filter((value) => !known.some((choice) => choice.value === value));
  const listed = [...gone.map((value) => ({ value, label: value })), ...known];
  if (listed.length === 0) return <p className="px-2 py-1.5 text-ink-3">{t('applications:nothingToChoose')}</p>;
  return (
    <ul className="max-h-80 overflow-y-auto">
      {listed.map(({ value, label }) => (
        <li key={value}>
          <CheckRow
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              onChoose(target.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
            }
          >
            {label}
          </CheckRow>
        </li>
      ))}
    </ul>
  );
}
