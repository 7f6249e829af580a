import { useState } from 'react';
import { t } from '../../lib/words';
import { Conflicts } from '../ui/Conflicts';
import { dayText } from '../ui/dates';
import { DateInput, Field } from '../ui/Field';

export interface DayFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** As it is stored; empty for none. */
  readonly day: string;
  readonly min?: string;
  readonly max?: string;
  /** Left empty, it is as it was. */
  readonly needed?: boolean;
  /** What is wrong with a day, in one sentence. */
  readonly problemOf?: (day: string) => string | undefined;
  /** Keeps it; undefined: it could not, and the user has been told. */
  readonly onDay: (day: string) => Promise<unknown>;
}

interface Typed {
  readonly day: string;
  /** What was stored when the typing began. */
  readonly over: string;
  readonly state: 'typing' | 'left' | 'sent';
}

/** A day that counts once the field is left: while it is typed it is many days. What another tab writes meanwhile is asked about. */
export function DayField({ label, hint, day, min, max, needed = false, problemOf, onDay }: DayFieldProps) {
  const [typed, setTyped] = useState<Typed | null>(null);
  const stands = typed?.state === 'left' && typed.day !== day;
  const problem = stands ? problemOf?.(typed.day) : undefined;
  const disputed = stands && problem === undefined && typed.over !== day;

  const keep = async (wanted: Typed) => {
    setTyped({ ...wanted, state: 'sent' });
    const kept = await onDay(wanted.day);
    setTyped(kept === undefined ? { ...wanted, over: day, state: 'left' } : null);
  };
  const leave = () => {
    if (typed === null || typed.day === day || (needed && typed.day === '')) return setTyped(null);
    if (problemOf?.(typed.day) !== undefined || typed.over !== day) return setTyped({ ...typed, state: 'left' });
    void keep(typed);
  };
  return (
    <>
      <Field label={label} problem={problem} {...(hint === undefined ? {} : { hint })}>
        {(ids) => (
          <DateInput
            {...ids}
            value={typed?.day ?? day}
            min={min}
            max={max}
            onDay={(chosen) => setTyped({ day: chosen, over: typed?.over ?? day, state: 'typing' })}
            onBlur={leave}
          />
        )}
      </Field>
      {disputed && (
        <Conflicts
          disputes={[{ key: label, theirs: day === '' ? t('change:conflict.nothing') : dayText(day) }]}
          onSettle={(_, take) => (take === 'mine' ? void keep(typed) : setTyped(null))}
        />
      )}
    </>
  );
}
