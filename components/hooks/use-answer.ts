import { useEffect, useRef, useState } from 'react';

/**
 * What a verb answers; `empty` until it has, and where it fails: for what a screen is whole without. Asked anew when `about` names
 * something else, which is all that the answer follows from. An answer that was overtaken is dropped.
 */
export function useAnswer<T>(about: string, ask: () => Promise<T>, empty: T): T {
  const asking = useRef(ask);
  asking.current = ask;
  const [answer, setAnswer] = useState<{ readonly about: string; readonly value: T }>();
  useEffect(() => {
    let wanted = true;
    asking.current().then(
      (value) => wanted && setAnswer({ about, value }),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [about]);
  return answer?.about === about ? answer.value : empty;
}
