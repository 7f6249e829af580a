import type { Reading } from './types';

/** How long a page may go on rendering after its address changed, in ms; then what is read is what there is. */
const SETTLE_MS = 20_000;

/** Mutations come in bursts: read once they pause this long, in ms … */
const QUIET_MS = 120;

/** … but not later than this after the first, on pages that never pause. */
const PATIENCE_MS = 600;

interface Watch {
  readonly document: Document;
  read(): Reading;
  /** Called with each reading that differs from the one before. */
  report(reading: Reading): void;
  /** Ends the watch. */
  readonly signal: AbortSignal;
}

/**
 * Reads the page now and again while it renders, so that a posting that appears late, or replaces another one in a
 * pane, is reported once it is whole. Nothing is touched or waited for in the page.
 */
export function watchPage({ document, read, report, signal }: Watch): void {
  let last = '';
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let firstPending = 0;

  const look = () => {
    quiet = undefined;
    firstPending = 0;
    const reading = read();
    const print = JSON.stringify(reading);
    if (print === last) return;
    last = print;
    report(reading);
  };

  const observer = new MutationObserver(() => {
    const now = performance.now();
    firstPending ||= now;
    if (quiet !== undefined && now - firstPending > PATIENCE_MS) return;
    clearTimeout(quiet);
    quiet = setTimeout(look, QUIET_MS);
  });

  look();
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  const settled = setTimeout(() => observer.disconnect(), SETTLE_MS);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(settled);
    clearTimeout(quiet);
  });
}
