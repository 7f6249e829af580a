import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

export interface KeptFocus {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/**
 * Keeps the keyboard in a list whose parts go while they are used: a card that is deleted, the bar over what was selected. What had
 * the focus and is gone gives it to the list, not to the beginning of the page. Looks after every render.
 */
export function useKeptFocus(): KeptFocus {
  const ref = useRef<HTMLDivElement>(null);
  const here = useRef(false);
  useEffect(() => {
    if (here.current && document.activeElement === document.body) ref.current?.focus({ preventScroll: true });
  });
  return {
    ref,
    onFocus: () => {
      here.current = true;
    },
    // Where nothing else gets it, it was taken away.
    onBlur: ({ relatedTarget }) => {
      if (relatedTarget !== null) here.current = false;
    },
  };
}
