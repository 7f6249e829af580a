import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { codeOf, type ErrorCode } from '../../lib/errors';
import type { PageState } from '../../lib/messaging/protocol';
import { useShell } from '../shell/context';
import { AddInPopup } from './AddInPopup';
import { NoPosting } from './NoPosting';
import { PostingPopup } from './PostingPopup';
import { MAY_STILL_COME } from './reasons';
import { Unread, Unreadable } from './Unread';

type Known = PageState | { readonly kind: 'failed'; readonly code: ErrorCode };

/** A page that is changing gives no posting for a moment, in ms: nothing is said of it before. */
const CHANGING_MS = 700;

const mayChange = (state: Known): boolean =>
  state.kind === 'unread' || (state.kind === 'none' && MAY_STILL_COME.has(state.reason));

export interface PopupProps {
  /** It stays open while the page in front changes. */
  readonly follows?: boolean;
  /** What stands under the facts of an application. */
  readonly more?: (applicationId: string) => ReactNode;
}

/** The popup: what is on the page in front, and what can be done with it. */
export function Popup({ follows = false, more }: PopupProps) {
  const shell = useShell();
  const [page, setPage] = useState<Known>();
  const [byHand, setByHand] = useState(false);
  const asked = useRef(0);

  /** Shows what was asked for last: an answer that comes late is of another page. */
  const follow = useCallback(
    (state: Promise<PageState>) => {
      const mine = ++asked.current;
      const isLast = () => mine === asked.current;
      const show = (known: Known) => {
        if (!isLast()) return;
        if (!follows || !mayChange(known)) return setPage(known);
        setPage((before) => (before?.kind === 'posting' ? undefined : before));
        setTimeout(() => isLast() && setPage(known), CHANGING_MS);
      };
      state.then(show, (thrown: unknown) => show({ kind: 'failed', code: codeOf(thrown) }));
    },
    [follows],
  );
  useEffect(() => {
    const look = () => follow(shell.pageState());
    look();
    return shell.onPageChange(look);
  }, [shell, follow]);

  const read = (force: boolean) => follow(shell.readPage(force));
  const addByHand = () => setByHand(true);

  if (page === undefined) return <main className="popup" aria-busy="true" />;
  if (byHand) return <AddInPopup url={'url' in page ? page.url : null} onClose={() => setByHand(false)} />;
  switch (page.kind) {
    case 'posting':
      return <PostingPopup key={page.key} postingKey={page.key} page={page.page} more={more} />;
    case 'none':
      return <NoPosting state={page} onRead={read} onAddByHand={addByHand} />;
    case 'unread':
      return <Unread url={page.url} onRead={() => read(false)} onAddByHand={addByHand} />;
    case 'failed':
      return <Unreadable code={page.code} onRead={() => read(false)} onAddByHand={addByHand} />;
  }
}
