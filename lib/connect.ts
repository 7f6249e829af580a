import { JobcairnError } from './errors';
import { ask } from './messaging/client';
import type { Reply } from './messaging/protocol';
import { loadLexicon } from './platform/lexicon';
import { clearNotifications, notificationsAllowed, notify } from './platform/notifications';
import { closePopup, download, goTo, openUrl, tabOfPopup } from './platform/page';
import { openPanelHere } from './platform/panel';
import { loadPdf } from './platform/pdf';
import { allowedHosts, allowHost, askableHost, disallowHost, onAccessChange } from './platform/site-access';
import { tabStates } from './platform/tab-states';
import { onFrontChange, openDashboard, pageStateOf } from './platform/tabs';
import { hostMatches } from './reading/identity';
import type { ReadingOptions } from './resume';
import { createServices } from './services';
import { sites } from './sites';
import { installHosts } from './sites/hosts';
import type { SkillIndex } from './skills';
import { dayOf } from './time';

function answerOf<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.value;
  throw new JobcairnError(reply.code, 'the background said so');
}

async function currentTab(): Promise<number> {
  const tabId = await tabOfPopup();
  if (tabId === undefined) throw new JobcairnError('no-permission', 'there is no tab in front');
  return tabId;
}

/** What finds skills and matches, loaded at the first need: a page is of use before. */
const loadSkills = () => import('./skills');

async function indexOfSkills(): Promise<SkillIndex> {
  const [{ readSkillIndex }, lexicon] = await Promise.all([loadSkills(), loadLexicon()]);
  return readSkillIndex(lexicon);
}

/** What our own pages are built on: the verbs and queries, and the browser around them. `follows`: the page stays open while the tab in front changes. */
export function connect({ follows = false }: { readonly follows?: boolean } = {}) {
  const outdated = new Set<() => void>();
  let skillIndex: Promise<SkillIndex> | undefined;

  const services = createServices({
    now: () => Date.now(),
    notify,
    matcher: async () => (await loadSkills()).createMatcher(await loadLexicon()),
    afterChange: () => void ask('state.changed', {}),
    store: {
      onOutdated() {
        for (const tell of outdated) tell();
      },
    },
  });

  services.open();

  const shell = {
    pageState: async () => pageStateOf(await currentTab()),
    readPage: async (force: boolean) => answerOf(await ask('tab.read', { tabId: await currentTab(), force })),
    reportPage: async () => answerOf(await ask('tab.report', { tabId: await currentTab() })).html,
    listOfPage: async () => answerOf(await ask('tab.list', { tabId: await currentTab() })).results,
    goTo: async (url: string) => goTo(await currentTab(), url),
    onPageChange(changed: () => void) {
      if (follows) {
        const ends = [tabStates.watchAll(changed), onFrontChange(changed)];
        return () => {
          for (const end of ends) end();
        };
      }
      let stop = () => {};
      const ended = new AbortController();
      currentTab().then(
        (tabId) => {
          if (!ended.signal.aborted) stop = tabStates.watch(tabId, changed);
        },
        // Without a tab in front there is no page that could change.
        () => undefined,
      );
      return () => {
        ended.abort();
        stop();
      };
    },
    openDashboard,
    openUrl,
    closePopup: () => {
      if (!follows) void closePopup();
    },
    openPanel: follows ? null : openPanelHere,
    askableHost: (url: string | null) =>
      url !== null && URL.canParse(url) && hostMatches(installHosts, new URL(url)) ? undefined : askableHost(url),
    allowHost,
    disallowHost,
    allowedHosts,
    onAccessChange,
    download: async (file: Parameters<typeof download>[0]) => download(file),
    notificationsAllowed,
    sites: () => sites.map(({ id, name, proof, access }) => ({ id, name, proof, atInstall: access === 'install' })),
    siteName: (id: string) => sites.find((site) => site.id === id)?.name ?? id,
    async suggestSkills(typed: string, limit: number) {
      skillIndex ??= indexOfSkills();
      const { suggestSkills } = await loadSkills();
      return suggestSkills(typed, await skillIndex, limit);
    },
    async skillKinds(names: readonly string[]) {
      skillIndex ??= indexOfSkills();
      const { kindsOf } = await loadSkills();
      return kindsOf(names, await skillIndex);
    },
    async readResume(source: Uint8Array | string, options: ReadingOptions = {}) {
      skillIndex ??= indexOfSkills();
      const { readResume, readResumeText } = await import('./resume');
      const sources = { index: await skillIndex, today: dayOf(Date.now()), pdf: loadPdf };
      return typeof source === 'string' ? readResumeText(source, sources) : readResume(source, sources, options);
    },
    async eraseEverything() {
      await services.eraseEverything();
      await tabStates.forgetAll();
      await clearNotifications();
    },
    onOutdated(listener: () => void) {
      outdated.add(listener);
      return () => void outdated.delete(listener);
    },
  };

  return { services, shell };
}
