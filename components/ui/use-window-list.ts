import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

export interface WindowList<E extends HTMLElement> {
  /** The element that holds what is shown. */
  readonly place: RefObject<E | null>;
  /** Places in the list that are near the browser window, in order. */
  readonly shown: readonly number[];
  /** Heights that stand for what is above and below them, in px. */
  readonly above: number;
  readonly below: number;
  /** The ref of what is shown; each carries `data-index={its place}`. */
  readonly measure: (element: HTMLElement | null) => void;
  /** Brings one near enough to be shown. */
  readonly reveal: (at: number) => void;
}

/** Kept beyond the window, so that scrolling and Tab meet no gap; in px. */
const BEYOND_PX = 400;

/** Which of a long list stand near the browser window. Each is measured once it is shown, and counts as `estimate` px before. */
export function useWindowList<E extends HTMLElement>(
  count: number,
  estimate: number,
  keyOf: (at: number) => string,
  gap = 0,
): WindowList<E> {
  const place = useRef<E>(null);
  const [scrollMargin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const top = place.current?.getBoundingClientRect().top;
    if (top !== undefined) setMargin(Math.round(top + window.scrollY));
  });
  const list = useWindowVirtualizer<HTMLElement>({
    count,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    measureElement: (element) => element.getBoundingClientRect().height || estimate,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    overscan: Math.ceil(BEYOND_PX / (estimate + gap)),
    scrollMargin,
    gap,
  });
  const items = list.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  return {
    place,
    shown: items.map(({ index }) => index),
    above: first === undefined ? 0 : first.start - scrollMargin,
    below: last === undefined ? 0 : list.getTotalSize() - (last.end - scrollMargin),
    measure: list.measureElement,
    reveal: (at) => list.scrollToIndex(at, { align: 'auto' }),
  };
}
