import { useEffect, useState } from 'react';
import type { ListResult } from '../../lib/messaging/protocol';
import { useShell } from '../shell/context';

/** A list grows while the user scrolls; it is looked at again this often, in ms, while the panel is seen. */
const AGAIN_MS = 3_000;

/** The results that the list in the page in front shows; none where there is no list, or none may be read. */
export function usePageList(): readonly ListResult[] {
  const shell = useShell();
  const [results, setResults] = useState<readonly ListResult[]>([]);
  useEffect(() => {
    let asked = 0;
    const look = () => {
      const mine = ++asked;
      if (document.visibilityState === 'hidden') return;
      shell.listOfPage().then(
        (found) => mine === asked && setResults(found ?? []),
        // No page in front that may be read: there is no list.
        () => mine === asked && setResults([]),
      );
    };
    look();
    const stop = shell.onPageChange(look);
    const timer = setInterval(look, AGAIN_MS);
    return () => {
      asked = Number.POSITIVE_INFINITY;
      clearInterval(timer);
      stop();
    };
  }, [shell]);
  return results;
}
