import { useEffect, useState } from 'react';
import type { Match } from '../../lib/domain/skills';
import { useServices } from '../shell/context';

/** The match as it is stored; where none is stored for the present profile, it is counted, and shown as soon as it stands. */
export function useMatch(postingKey: string, stored: Match | null): Match | null {
  const services = useServices();
  const [counted, setCounted] = useState<Match | null>(null);
  const missing = stored === null;
  useEffect(() => {
    if (!missing) return;
    let wanted = true;
    services.matchFor(postingKey).then(
      (match) => wanted && setCounted(match),
      // No list of skills: the screen is whole without a match.
      () => wanted && setCounted(null),
    );
    return () => {
      wanted = false;
    };
  }, [services, postingKey, missing]);
  return stored ?? (counted?.postingKey === postingKey ? counted : null);
}
