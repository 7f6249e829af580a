import { JobcairnError } from '../../lib/errors';
import type { Sender } from '../../lib/messaging/router';
import { hostMatches } from '../../lib/reading/identity';
import { installHosts } from '../../lib/sites/hosts';

/**
 * The tab whose page sent this. Throws `no-permission` for a page inside another page, and for a private window: what is looked at
 * there is read when the user asks, and not remembered before.
 */
export function tabOf({ tab, frameId }: Sender): number {
  if (tab?.id === undefined || (frameId ?? 0) !== 0 || tab.incognito === true)
    throw new JobcairnError('no-permission', 'not a page of a tab that is read');
  return tab.id;
}

/** Is this the address of a site that is read from the start? */
export const isFromTheStart = (url: string): boolean => URL.canParse(url) && hostMatches(installHosts, new URL(url));
