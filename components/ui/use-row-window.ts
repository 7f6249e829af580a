import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Rows are kept this far beyond the window, so that scrolling and Tab meet no gap. */
const MARGIN_PX = 800;
/** The span moves in steps, so that most scroll events change nothing. */
const STEP_PX = 400;

export interface RowWindow {
  /** The element that holds the rows; each row carries `data-row={key}`. */
  readonly place: RefObject<HTMLTableSectionElement | null>;
  /** The rows to render: from `first` up to, not including, `end`. */
  readonly first: number;
  readonly end: number;
  /** Heights that stand for the rows above and below, in px. */
  readonly above: number;
  readonly below: number;
}

/**
 * Which rows of a long list are near the browser window. Rows may grow by a line: each is measured once it is shown,
 * and counts as `estimate` px before.
 */
export function useRowWindow(keys: readonly string[], estimate: number): RowWindow {
  const place = useRef<HTMLTableSectionElement>(null);
  const heights = useRef(new Map<string, number>());
  const [span, setSpan] = useState({ top: -MARGIN_PX, bottom: 1_000 + MARGIN_PX });
  const [, setMeasured] = useState(0);

  useEffect(() => {
    const look = () => {
      const scrolled = -(place.current?.getBoundingClientRect().top ?? 0);
      const top = Math.floor((scrolled - MARGIN_PX) / STEP_PX) * STEP_PX;
      const bottom = top + window.innerHeight + 2 * MARGIN_PX + STEP_PX;
      setSpan((before) => (before.top === top && before.bottom === bottom ? before : { top, bottom }));
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, []);

  useLayoutEffect(() => {
    let changed = false;
    for (const row of place.current?.querySelectorAll<HTMLElement>('[data-row]') ?? []) {
      const key = row.dataset['row'] ?? '';
      const height = row.getBoundingClientRect().height;
      if (height === 0 || heights.current.get(key) === height) continue;
      heights.current.set(key, height);
      changed = true;
    }
    if (changed) setMeasured((times) => times + 1);
  });

  return { place, ...within(keys, heights.current, estimate, span) };
}

function within(
  keys: readonly string[],
  heights: ReadonlyMap<string, number>,
  estimate: number,
  span: { readonly top: number; readonly bottom: number },
): Omit<RowWindow, 'place'> {
  let at = 0;
  let first = -1;
  let end = keys.length;
  let above = 0;
  let endAt = 0;
  for (const [n, key] of keys.entries()) {
    const next = at + (heights.get(key) ?? estimate);
    if (first < 0 && next >= span.top) {
      first = n;
      above = at;
    }
    if (at <= span.bottom) {
      end = n + 1;
      endAt = next;
    }
    at = next;
  }
  if (first < 0) return { first: 0, end: 0, above: 0, below: 0 };
  return { first, end: Math.max(first, end), above, below: Math.max(0, at - endAt) };
}
