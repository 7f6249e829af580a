import { FileText, Info } from 'lucide-react';
import type { ErrorCode } from '../../lib/errors';
import { EXPLAINED } from '../shell/errors';
import { Button } from '../ui/Button';
import { DashboardRows, QuietBar } from './PopupFoot';

interface Doors {
  readonly onRead: () => void;
  readonly onAddByHand: () => void;
}

const hostOf = (url: string | null): string | null =>
  url !== null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? new URL(url).host : null;

/** A page that Jobcairn looks at only when asked. */
export function Unread({ url, onRead, onAddByHand }: Doors & { readonly url: string | null }) {
  const host = hostOf(url);
  return (
    <main className="popup">
      <section className="flex flex-col items-start gap-2 px-4 py-5">
        <FileText aria-hidden="true" className="text-ink-3" />
        <h1 className="text-base font-semibold">This page was not read yet</h1>
        <p className="text-ink-2">
          {host === null
            ? 'Jobcairn reads a page like this only when you ask.'
            : `Jobcairn reads ${host} only when you ask.`}
        </p>
        <div className="mt-2 flex flex-wrap items-center gap-2">
          <Button look="primary" autoFocus onClick={onRead}>
            Read this page
            <span aria-hidden="true" className="text-xs opacity-80">
              ⏎
            </span>
          </Button>
          <Button look="quiet" onClick={onAddByHand}>
            Add by hand
          </Button>
        </div>
      </section>
      <DashboardRows />
      <QuietBar>Nothing was read or stored.</QuietBar>
    </main>
  );
}

/** The page could not be read: one sentence and one remedy. */
export function Unreadable({ code, onRead, onAddByHand }: Doors & { readonly code: ErrorCode }) {
  const { sentence, remedy } = EXPLAINED[code];
  return (
    <main className="popup">
      <section role="alert" className="flex flex-col items-start gap-2 px-4 py-5">
        <Info aria-hidden="true" className="text-ink-3" />
        <h1 className="text-base font-semibold">{sentence}</h1>
        <p className="text-ink-2">{remedy}</p>
        <div className="mt-2 flex flex-wrap items-center gap-2">
          <Button autoFocus onClick={onRead}>
            Try again
          </Button>
          <Button look="quiet" onClick={onAddByHand}>
            Add by hand
          </Button>
        </div>
      </section>
      <DashboardRows />
      <QuietBar>Nothing was read or stored.</QuietBar>
    </main>
  );
}
