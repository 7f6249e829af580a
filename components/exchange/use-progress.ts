import { useCallback, useRef, useState } from 'react';

/** Told more often, a screen would be busy with saying it. */
const EVERY_MS = 200;

/** How much of a long work is done, 0 … 1; null: nothing yet. */
export function useProgress() {
  const [done, setDone] = useState<number | null>(null);
  const said = useRef(Number.NEGATIVE_INFINITY);
  const progress = useCallback((part: number, all: number) => {
    const now = performance.now();
    if (now - said.current < EVERY_MS) return;
    said.current = now;
    setDone(part / all);
  }, []);
  return { done, progress };
}
