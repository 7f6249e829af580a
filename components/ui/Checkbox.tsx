import { type ComponentProps, type ReactNode, useEffect, useId, useRef } from 'react';
import { classes } from './classes';

export interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type' | 'ref'> {
  /** Some of what it stands for is checked and some is not. */
  readonly some?: boolean;
}

/** The browser's own checkbox in moss. */
export function Checkbox({ some = false, className, ...rest }: CheckboxProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = some;
  }, [some]);
  return (
    <input
      ref={box}
      type="checkbox"
      className={classes('size-4 flex-none cursor-pointer align-middle accent-accent', className)}
      {...rest}
    />
  );
}

export interface CheckRowProps extends CheckboxProps {
  readonly children: ReactNode;
  /** A number that stands at the end. */
  readonly aside?: ReactNode;
}

/** A checkbox with its label, as wide as what it stands in. */
export function CheckRow({ children, aside, ...rest }: CheckRowProps) {
  const id = useId();
  return (
    <label htmlFor={id} className="flex min-h-8 cursor-pointer items-center gap-2 rounded-sm px-2 py-1 hover:bg-hover">
      <Checkbox id={id} {...rest} />
      <span className="min-w-0 flex-1">{children}</span>
      {aside !== undefined && <span className="text-xs text-ink-3 tabular-nums">{aside}</span>}
    </label>
  );
}
