import type { ReactNode } from 'react';
import { classes } from './classes';
import { numberText } from './numbers';

export type BannerLook = 'plain' | 'saved' | 'due';

const LOOKS: Readonly<Record<BannerLook, string>> = {
  plain: 'bg-sunken [&>svg]:text-ink-3',
  saved: 'bg-accent-soft [&>svg]:text-accent-ink',
  due: 'bg-due-soft [&>svg]:text-due',
};

/** Something the user should know here, in a sentence. */
export function Banner({
  icon,
  look = 'plain',
  children,
}: {
  readonly icon: ReactNode;
  readonly look?: BannerLook;
  readonly children: ReactNode;
}) {
  return (
    <div
      className={classes(
        'flex items-start gap-2 rounded-md px-3 py-[9px] text-sm text-ink [&>svg]:mt-0.5',
        LOOKS[look],
      )}
    >
      {icon}
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  );
}

/** What will stand here, and the one button that fills it. */
export function Empty({
  title,
  children,
  action,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <Card className="flex flex-col items-center gap-2 px-6 py-10 text-center">
      <h2 className="font-semibold">{title}</h2>
      <p className="max-w-[44ch] text-sm text-ink-2">{children}</p>
      {action !== undefined && <div className="mt-2">{action}</div>}
    </Card>
  );
}

export function Card({ className, children }: { readonly className?: string; readonly children: ReactNode }) {
  return (
    <div className={classes('overflow-hidden rounded-md border border-line bg-surface', className)}>{children}</div>
  );
}

export interface GroupProps {
  readonly title: string;
  readonly count?: number;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A heading and what stands under it. */
export function Group({ title, count, aside, children }: GroupProps) {
  return (
    <section className="min-w-0">
      <div className="mb-1 flex min-h-8 flex-wrap items-center gap-2">
        <h2 className="font-semibold">{title}</h2>
        {count !== undefined && <span className="text-sm text-ink-3 tabular-nums">{numberText(count)}</span>}
        {aside !== undefined && <div className="ms-auto">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
