import { Info } from 'lucide-react';
import { type ComponentProps, type ReactNode, useId } from 'react';
import { classes } from './classes';
import { weekdayOf } from './dates';

const INPUT =
  'w-full min-h-8 rounded-md border bg-surface px-[9px] py-[5px] text-sm text-ink hover:border-ink-3 focus-visible:border-accent focus-visible:-outline-offset-1 disabled:border-line-strong disabled:bg-canvas disabled:text-ink-off';

/** The classes of a text field; `wrong`: what stands in it cannot be used. */
export const inputClasses = (wrong = false): string => classes(INPUT, wrong ? 'border-ink' : 'border-line-control');

export interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  /** One sentence that says what is wrong and what to enter. */
  readonly problem?: string | undefined;
  readonly className?: string;
  /** Gets the ids that tie label, hint and problem to the control. */
  readonly children: (ids: FieldIds) => ReactNode;
}

interface FieldIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** A label above its control, with a hint or a problem below it. */
export function Field({ label, hint, problem, className, children }: FieldProps) {
  const id = useId();
  const described = problem !== undefined ? `${id}-problem` : hint !== undefined ? `${id}-hint` : undefined;
  return (
    <div className={classes('flex min-w-0 flex-col gap-1', className)}>
      <label htmlFor={id} className="text-xs font-medium text-ink-3">
        {label}
      </label>
      {children({ id, 'aria-describedby': described, 'aria-invalid': problem === undefined ? undefined : true })}
      {problem !== undefined ? (
        <Problem id={`${id}-problem`}>{problem}</Problem>
      ) : (
        hint !== undefined && (
          <p id={`${id}-hint`} className="text-xs text-ink-3">
            {hint}
          </p>
        )
      )}
    </div>
  );
}

/** What is wrong with a field, in one sentence. */
export function Problem({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return (
    <p id={id} role="alert" className="flex gap-1.5 text-xs font-medium text-ink">
      <Info aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}

export function TextInput({ className, ...rest }: ComponentProps<'input'>) {
  return <input className={classes(inputClasses(rest['aria-invalid'] === true), className)} {...rest} />;
}

export function TextArea({ className, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      className={classes(inputClasses(rest['aria-invalid'] === true), 'block resize-y py-[7px]', className)}
      {...rest}
    />
  );
}

export interface DateInputProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'type'> {
  /** `YYYY-MM-DD`, empty for none. */
  readonly value: string;
  readonly onDay: (day: string) => void;
}

/** The browser's own date field, with the day of the week before it. */
export function DateInput({ value, onDay, className, ...rest }: DateInputProps) {
  return (
    <span
      className={classes(
        'flex min-h-8 items-center gap-1.5 rounded-md border border-line-control bg-surface px-[9px] text-sm hover:border-ink-3 has-focus-visible:border-accent has-focus-visible:outline-2 has-focus-visible:-outline-offset-1 has-focus-visible:outline-accent',
        className,
      )}
    >
      {value !== '' && (
        <span aria-hidden="true" className="text-ink-3">
          {weekdayOf(value)}
        </span>
      )}
      <input
        type="date"
        value={value}
        onChange={(event) => onDay(event.target.value)}
        className="min-h-7 min-w-0 flex-1 bg-transparent tabular-nums outline-none"
        {...rest}
      />
    </span>
  );
}
