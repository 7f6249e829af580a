import { onAddressBar } from '../../lib/platform/omnibox';
import { openDashboard, tabInFront } from '../../lib/platform/tabs';
import type { Services } from '../../lib/services';
import { t } from '../../lib/words';

/** So many fit under the address bar. */
const MOST = 6;

/** A suggestion's own text in the address bar: the route that it opens. */
const ROUTE = /^applications\/[0-9a-f-]{36}$/;

/** "jc" in the address bar: looks through the applications, and saves. */
export function answerAddressBar(
  services: Services,
  run: (what: string, work: () => Promise<unknown>) => void,
  save: (tabId: number) => Promise<void>,
): void {
  const isSave = (text: string) => text.trim().toLowerCase() === t('omnibox:saveWord');

  async function suggest(typed: string) {
    const text = typed.trim();
    const command = text !== '' && t('omnibox:saveWord').startsWith(text.toLowerCase());
    const { applicationRows, filterRows } = services.queries;
    const rows = text === '' ? [] : filterRows(await applicationRows(), { text });
    return [
      ...(command ? [{ content: t('omnibox:saveWord'), description: t('omnibox:save') }] : []),
      ...rows.slice(0, MOST).map(({ application, title, company }) => ({
        content: `applications/${application.id}`,
        description: [title, company, t(`stage:${application.stage}`)].filter(Boolean).join(' · '),
      })),
    ];
  }

  async function enter(chosen: string): Promise<void> {
    const tabId = isSave(chosen) ? await tabInFront() : undefined;
    if (tabId !== undefined) return save(tabId);
    return openDashboard(
      ROUTE.test(chosen) ? chosen : `applications?${new URLSearchParams({ text: chosen.trim() }).toString()}`,
    );
  }

  onAddressBar({
    says: (typed) => (typed.trim() === '' ? t('omnibox:start') : t('omnibox:open', { text: typed.trim() })),
    suggest,
    enter: (chosen) => run('address bar', () => enter(chosen)),
  });
}
