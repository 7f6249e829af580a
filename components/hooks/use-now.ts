import { useEffect, useState } from 'react';
import { useServices } from '../shell/context';

const MINUTE = 60_000;

/** The moment, moved on once a minute: what is due becomes due while the page stands open. */
export function useNow(): number {
  const { now } = useServices();
  const [moment, setMoment] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setMoment(now()), MINUTE);
    return () => clearInterval(timer);
  }, [now]);
  return moment;
}
