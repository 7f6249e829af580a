import type { Reading } from './types';

/**
 * When a page that gave no posting yet is taken at its word, in ms after its address changed. The last ends the watch:
 * a page may go on rendering, and a slow one gets a second and third chance.
 */
const SETTLED_MS = [2_500, 8_000, 20_000] as const;

/** Mutations come in bursts: read once they pause this long, in ms … */
const QUIET_MS = 120;

/** … but not later than this after the first, on pages that never pause. */
const PATIENCE_MS = 600;

interface Watch {
  readonly document: Document;
  read(): Reading;
  /** Called with each reading that differs from the one before, and when the page has settled without a posting. */
  report(reading: Reading, settled: boolean): void;
  /** Ends the watch. */
  readonly signal: AbortSignal;
}

/**
 * Reads the page now and again while it renders, so that a posting that appears late, or replaces another one in a
 * pane, is reported once it is whole. Nothing is touched in the page.
 */
export function watchPage({ document, read, report, signal }: Watch): void {
  let last = '';
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let firstPending = 0;

  const look = () => {
    firstPending = 0;
    const reading = read();
    const print = JSON.stringify(reading);
    if (print !== last) report(reading, false);
    last = print;
    return reading;
  };

  const observer = new MutationObserver(() => {
    const now = performance.now();
    firstPending ||= now;
    if (now - firstPending > PATIENCE_MS) return;
    clearTimeout(quiet);
    quiet = setTimeout(look, QUIET_MS);
  });

  const settle = () => {
    const reading = look();
    if (reading.kind === 'none') report(reading, true);
  };

  look();
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  const settling = SETTLED_MS.map((after) => setTimeout(settle, after));
  const end = setTimeout(() => observer.disconnect(), SETTLED_MS.at(-1));
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const timer of [...settling, end, quiet]) clearTimeout(timer);
  });
}
