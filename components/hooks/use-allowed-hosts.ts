import { useEffect, useState } from 'react';
import { useShell } from '../shell/context';

/** Hosts that the user allowed one by one, as they stand now; undefined until the browser has said. */
export function useAllowedHosts(): readonly string[] | undefined {
  const shell = useShell();
  const [hosts, setHosts] = useState<readonly string[]>();
  useEffect(() => {
    let wanted = true;
    const look = () => void shell.allowedHosts().then((found) => wanted && setHosts(found));
    look();
    const stop = shell.onAccessChange(look);
    return () => {
      wanted = false;
      stop();
    };
  }, [shell]);
  return hosts;
}
