import type { ReactNode } from 'react';
import { classes } from './classes';

/** The user's own word. */
export function Tag({ children }: { readonly children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-1 rounded-sm border border-line-strong px-[7px] py-px text-xs text-ink-2">
      {children}
    </span>
  );
}

/** A small number. Amber only for what is due. */
export function Count({ due = false, children }: { readonly due?: boolean; readonly children: ReactNode }) {
  return (
    <span
      className={classes(
        'min-w-5 rounded-[10px] px-1.5 text-center text-xs/5 font-medium tabular-nums',
        due ? 'bg-due-soft text-due-ink' : 'bg-sunken text-ink-2',
      )}
    >
      {children}
    </span>
  );
}
