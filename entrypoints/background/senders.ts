import { JobcairnError } from '../../lib/errors';
import type { Sender } from '../../lib/messaging/router';

/**
 * The tab whose page sent this. Throws `no-permission` for a page inside another page, and for a private window: what is looked at
 * there is read when the user asks, and not remembered before.
 */
export function tabOf({ tab, frameId }: Sender): number {
  if (tab?.id === undefined || (frameId ?? 0) !== 0 || tab.incognito === true)
    throw new JobcairnError('no-permission', 'not a page of a tab that is read');
  return tab.id;
}
