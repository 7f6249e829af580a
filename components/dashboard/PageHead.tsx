import type { ReactNode } from 'react';

export interface PageHeadProps {
  readonly title: string;
  readonly says?: string | undefined;
  readonly children?: ReactNode;
}

/** The title of a page, a line under it, and what can be done with the whole page. */
export function PageHead({ title, says, children }: PageHeadProps) {
  return (
    <header className="mb-6 flex min-h-8 flex-wrap items-start gap-3">
      <div className="min-w-0 flex-1">
        <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
        {says !== undefined && <p className="text-ink-2">{says}</p>}
      </div>
      {children}
    </header>
  );
}
