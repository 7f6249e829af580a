import { explain } from '../../components/shell/errors';
import { codeOf, JobcairnError } from '../../lib/errors';
import type { PageRequests } from '../../lib/messaging/protocol';
import type { Handlers, Sender } from '../../lib/messaging/router';
import { openPanel } from '../../lib/platform/panel';
import type { Services } from '../../lib/services';
import { t } from '../../lib/words';
import type { Pages } from './pages';
import { tabOf } from './senders';

type ChipRequests = Exclude<keyof PageRequests, 'page.read' | 'list.states'>;

function hostOf({ url }: Sender): string {
  if (url === undefined || !URL.canParse(url)) throw new JobcairnError('invalid', 'a page without an address');
  return new URL(url).hostname;
}

/** What the user does with the chip in a page. */
export function createChipHandlers(services: Services, pages: Pages): Pick<Handlers, ChipRequests> {
  async function tried(work: () => Promise<void>, otherwise: string): Promise<{ readonly problem: string | null }> {
    try {
      await work();
      return { problem: null };
    } catch (thrown) {
      const code = codeOf(thrown);
      return { problem: code === 'conflict' || code === 'not-found' ? otherwise : explain(code) };
    }
  }

  async function change(changes: Parameters<Services['changeSettings']>[0]): Promise<Record<never, never>> {
    await services.changeSettings(changes);
    return {};
  }

  return {
    'chip.save': (clicked, sender) => tried(() => pages.saveClicked(tabOf(sender), clicked), t('chip:moved')),
    'chip.undo': (clicked, sender) => tried(() => pages.undoClicked(tabOf(sender), clicked), t('chip:notUndone')),
    // Nothing may be awaited before it opens.
    'chip.panel': async (_, sender) => {
      await openPanel(tabOf(sender));
      return {};
    },
    'chip.hide': async ({ where }, sender) => {
      const { chip } = await services.queries.settingsView();
      if (where === 'everywhere') return change({ chip: { ...chip, shown: false } });
      const hiddenOn = [...new Set([...chip.hiddenOn, hostOf(sender)])];
      return change({ chip: { ...chip, hiddenOn } });
    },
    'chip.move': async ({ corner }) => {
      const { chip } = await services.queries.settingsView();
      return change({ chip: { ...chip, corner } });
    },
  };
}
