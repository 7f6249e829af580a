import type { ReactNode } from 'react';
import { t } from '../../lib/words';
import { DashboardRows, QuietBar } from './PopupFoot';

interface NothingReadProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly sentence: string;
  /** It is a failure, and is said at once. */
  readonly isAlert?: boolean;
  /** What can be done about it. */
  readonly children: ReactNode;
}

/** The popup where there is no posting to show: what is the case, what can be done, and the ways into the dashboard. */
export function NothingRead({ icon, title, sentence, isAlert = false, children }: NothingReadProps) {
  return (
    <main className="popup">
      <section role={isAlert ? 'alert' : undefined} className="flex flex-col items-start gap-2 px-4 py-5">
        {icon}
        <h1 className="text-base font-semibold">{title}</h1>
        <p className="text-ink-2">{sentence}</p>
        <div className="mt-2 flex flex-wrap items-center gap-2">{children}</div>
      </section>
      <DashboardRows />
      <QuietBar>{t('popup:nothingStored')}</QuietBar>
    </main>
  );
}
