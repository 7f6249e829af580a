import { useCallback, useEffect, useState } from 'react';
import { codeOf, type ErrorCode } from '../../lib/errors';
import type { PageState } from '../../lib/messaging/protocol';
import { useShell } from '../shell/context';
import { AddInPopup } from './AddInPopup';
import { NoPosting } from './NoPosting';
import { PostingPopup } from './PostingPopup';
import { Unread, Unreadable } from './Unread';

type Known = PageState | { readonly kind: 'failed'; readonly code: ErrorCode };

/** The popup: what is on the page in front, and what can be done with it. */
export function Popup() {
  const shell = useShell();
  const [page, setPage] = useState<Known>();
  const [byHand, setByHand] = useState(false);

  const follow = useCallback((state: Promise<PageState>) => {
    state.then(setPage, (thrown: unknown) => setPage({ kind: 'failed', code: codeOf(thrown) }));
  }, []);
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
      return <PostingPopup key={page.key} postingKey={page.key} page={page.page} />;
    case 'none':
      return <NoPosting reason={page.reason} onRead={read} onAddByHand={addByHand} />;
    case 'unread':
      return <Unread url={page.url} onRead={() => read(false)} onAddByHand={addByHand} />;
    case 'failed':
      return <Unreadable code={page.code} onRead={() => read(false)} onAddByHand={addByHand} />;
  }
}
