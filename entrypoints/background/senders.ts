import { JobcairnError } from '../../lib/errors';
import type { Sender } from '../../lib/messaging/router';
import { allowedHosts } from '../../lib/platform/site-access';
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

/** May a script of ours read here? One that still runs in an open page after the permission was given back may not. */
export async function mayBeRead(url: string): Promise<boolean> {
  if (isFromTheStart(url)) return true;
  return URL.canParse(url) && (await allowedHosts()).includes(new URL(url).host);
}
