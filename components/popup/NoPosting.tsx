import { List } from 'lucide-react';
import type { NoPostingReason } from '../../lib/reading/types';
import { Button } from '../ui/Button';
import { DashboardRows, QuietBar } from './PopupFoot';
import { MAY_STILL_COME, REASONS } from './reasons';

export interface NoPostingProps {
  readonly reason: NoPostingReason;
  readonly onRead: (force: boolean) => void;
  readonly onAddByHand: () => void;
}

/** The page was read and is no posting: why, and what can be done all the same. */
export function NoPosting({ reason, onRead, onAddByHand }: NoPostingProps) {
  const { title, sentence } = REASONS[reason];
  const again = MAY_STILL_COME.has(reason);
  return (
    <main className="popup">
      <section className="flex flex-col items-start gap-2 px-4 py-5">
        <List aria-hidden="true" className="text-ink-3" />
        <h1 className="text-base font-semibold">{title}</h1>
        <p className="text-ink-2">{sentence}</p>
        <div className="mt-2 flex flex-wrap items-center gap-2">
          {again ? (
            <Button autoFocus onClick={() => onRead(false)}>
              Read this page
            </Button>
          ) : (
            reason !== 'too-large' && (
              <Button autoFocus onClick={() => onRead(true)}>
                Read this page anyway
              </Button>
            )
          )}
          <Button look="quiet" onClick={onAddByHand} autoFocus={reason === 'too-large'}>
            Add by hand
          </Button>
        </div>
      </section>
      <DashboardRows />
      <QuietBar>Nothing was read or stored.</QuietBar>
    </main>
  );
}
