import { type ComponentProps, type FocusEvent, type MouseEvent, type ReactNode, useState } from 'react';
import { classes } from './classes';

export type ButtonLook = 'plain' | 'primary' | 'quiet' | 'danger-quiet' | 'danger';

const LOOKS: Readonly<Record<ButtonLook, string>> = {
  plain:
    'border-line-strong bg-surface text-ink hover:bg-hover active:bg-selected data-popup-open:bg-selected [&>svg]:text-ink-3',
  primary: 'border-accent bg-accent text-on-accent hover:border-accent-hover hover:bg-accent-hover',
  quiet: 'border-transparent bg-transparent text-ink-2 hover:bg-hover active:bg-selected data-popup-open:bg-selected',
  'danger-quiet': 'border-danger-line bg-surface text-danger-ink hover:bg-danger-soft',
  danger: 'border-danger bg-danger text-on-danger hover:border-danger-hover hover:bg-danger-hover',
};
const DISABLED =
  'disabled:cursor-default disabled:border-line disabled:bg-transparent disabled:text-ink-off disabled:[&>svg]:text-inherit';

export interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: ButtonLook;
  /** 28 px high, for rows. */
  readonly small?: boolean;
}

/** The classes of a button, for a link or a trigger that looks like one. */
export const buttonClasses = (look: ButtonLook = 'plain', small = false): string =>
  classes(
    'inline-flex items-center justify-center gap-2 border text-sm font-medium whitespace-nowrap transition-colors',
    small ? 'min-h-7 rounded-sm px-[9px] py-[3px]' : 'min-h-8 rounded-md px-[11px] py-[5px]',
    LOOKS[look],
    DISABLED,
  );

/**
 * A button that is pressed and then has to wait keeps the focus: the browser would take it from one that is disabled, and whoever
 * goes by keyboard would begin at the top of the page again. Until then it says that it cannot be pressed, and is not.
 */
function usePressed({ disabled = false, onFocus, onBlur, onClick }: ComponentProps<'button'>) {
  const [focused, setFocused] = useState(false);
  const waits = disabled && focused;
  return {
    disabled: disabled && !focused,
    'aria-disabled': waits || undefined,
    onFocus: (event: FocusEvent<HTMLButtonElement>) => {
      setFocused(true);
      onFocus?.(event);
    },
    onBlur: (event: FocusEvent<HTMLButtonElement>) => {
      setFocused(false);
      onBlur?.(event);
    },
    onClick: (event: MouseEvent<HTMLButtonElement>) => {
      if (waits) event.preventDefault();
      else onClick?.(event);
    },
  };
}

export function Button({ look = 'plain', small = false, className, type = 'button', ...rest }: ButtonProps) {
  const pressed = usePressed(rest);
  return <button type={type} className={classes(buttonClasses(look, small), className)} {...rest} {...pressed} />;
}

export interface IconButtonProps extends ComponentProps<'button'> {
  /** What it does: its name and its tooltip. */
  readonly label: string;
  readonly small?: boolean;
  readonly children: ReactNode;
}

export function IconButton({ label, small = false, className, ...rest }: IconButtonProps) {
  const pressed = usePressed(rest);
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={classes(
        'inline-flex flex-none items-center justify-center text-ink-3 transition-colors hover:bg-hover hover:text-ink data-popup-open:bg-selected data-popup-open:text-ink disabled:text-ink-off',
        small ? 'size-6 rounded-sm' : 'size-8 rounded-md',
        className,
      )}
      {...rest}
      {...pressed}
    />
  );
}

/** A button that reads like a link in a sentence. */
export function LinkButton({ className, ...rest }: ComponentProps<'button'>) {
  return <button type="button" className={classes(linkClasses, className)} {...rest} />;
}

/** The classes of a link in running text. */
export const linkClasses =
  'rounded-xs text-start font-medium text-accent-ink decoration-1 underline-offset-[3px] hover:underline';
