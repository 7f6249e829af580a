import type { ReactNode } from 'react';
import { classes } from '../ui/classes';
import { Field, TextArea, TextInput } from '../ui/Field';

/** Lines of a text field as a list, blank ones left out. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

interface TextProps {
  readonly label: string;
  readonly value: string | null;
  readonly problem?: string | undefined;
  readonly className?: string;
  readonly onText: (text: string | null) => void;
}

/** One value of the résumé; emptied it is not stated. */
export function TextValue({ label, value, problem, className = '', onText }: TextProps) {
  return (
    <Field label={label} problem={problem} className={className}>
      {(ids) => (
        <TextInput
          {...ids}
          maxLength={500}
          value={value ?? ''}
          onChange={(event) => onText(event.target.value === '' ? null : event.target.value)}
        />
      )}
    </Field>
  );
}

interface LinesProps {
  readonly label: string;
  readonly value: string;
  readonly rows?: number;
  readonly onText: (text: string) => void;
}

export function LinesValue({ label, value, rows = 3, onText }: LinesProps) {
  return (
    <Field label={label}>
      {(ids) => <TextArea {...ids} rows={rows} value={value} onChange={(event) => onText(event.target.value)} />}
    </Field>
  );
}

/** A part of the review under its heading. */
export function Part({
  title,
  className,
  children,
}: {
  readonly title: string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={classes('grid gap-3 rounded-md border border-line bg-surface p-4', className)}>
      <h2 className="font-semibold">{title}</h2>
      {children}
    </section>
  );
}
