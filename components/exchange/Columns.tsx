import { useState } from 'react';
import { FIELDS, type Field } from '../../lib/exchange/fields';
import type { Table } from '../../lib/exchange/table';
import { t } from '../../lib/words';
import { Select } from '../ui/Select';

/** No column: a value that no field has. */
const NONE = 'none';

export interface ColumnsProps {
  readonly table: Table;
  readonly columns: readonly (Field | null)[];
  readonly onColumn: (at: number, field: Field | null) => void;
}

/** Columns may share a name: the place tells them apart. */
const placed = (name: string, at: number) => ({ name, at, id: `column ${at}` });

/** Which column of the table is what, with the first value of each. */
export function Columns({ table, columns, onColumn }: ColumnsProps) {
  // Open where something is to be done; what is chosen does not close it under the user's hands.
  const [open, setOpen] = useState(() => !columns.includes('title'));
  const choices = [
    { value: NONE, label: t('exchange:table.leftOut') },
    ...FIELDS.map((field) => ({ value: field, label: t(`exchange:field.${field}`) })),
  ];
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-default px-4 py-3 text-sm font-medium">
        {t('exchange:table.columns', { count: columns.filter((field) => field !== null).length, all: columns.length })}
      </summary>
      <ul className="divide-y divide-line border-t border-line">
        {table.columns.map(placed).map(({ name, at, id }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2 text-sm">
            <span className="min-w-40 flex-1 font-medium break-words">{name}</span>
            <span className="min-w-40 flex-1 truncate text-ink-3">{sample(table, at)}</span>
            <Select
              label={t('exchange:table.columnIs', { name })}
              value={columns[at] ?? NONE}
              choices={choices}
              className="w-52"
              onChoose={(value) => onColumn(at, FIELDS.find((field) => field === value) ?? null)}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

const LONGEST_SAMPLE = 80;

const sample = ({ rows }: Table, at: number): string =>
  (rows.find(({ cells }) => cells[at])?.cells[at] ?? '').slice(0, LONGEST_SAMPLE);
