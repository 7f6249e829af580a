import { countsText } from '../../components/match/sum';
import { dayText } from '../../components/ui/dates';
import type { Match } from '../../lib/domain/skills';
import type { ChipView, PageState } from '../../lib/messaging/protocol';
import { SAVED_MARK, SENT_MARK, showBadge } from '../../lib/platform/badge';
import { showChip } from '../../lib/platform/chip';
import { canOpenPanel } from '../../lib/platform/panel';
import { tabStates } from '../../lib/platform/tab-states';
import { hostMatches } from '../../lib/reading/identity';
import type { Services } from '../../lib/services';
import { sites } from '../../lib/sites';
import type { PopupView } from '../../lib/store/queries/views';
import { dayOf } from '../../lib/time';
import { language, t } from '../../lib/words';

type PostingState = Extract<PageState, { kind: 'posting' }>;

/** Sites whose terms forbid that anything is inserted into their pages. */
const UNTOUCHED = sites.filter(({ id }) => id === 'linkedin').flatMap(({ matches }) => matches);

export const isUntouched = (url: string): boolean => !URL.canParse(url) || hostMatches(UNTOUCHED, new URL(url));

/** What Jobcairn shows of a page outside of its own: the badge, and the chip in the page where that may be. */
export function createShown(services: Services) {
  const badgeOf = ({ posting, application }: PopupView, match: Match | null, page: PostingState['page']) => {
    const { title, company } = posting;
    const name = company === null ? title : `${title}, ${company}`;
    if (page === 'confirmation' && (application?.appliedOn ?? null) === null)
      return [SENT_MARK, t('badge:sent', { name })] as const;
    if (application) return [SAVED_MARK, t('badge:saved', { name })] as const;
    if (match === null || match.score === null) return ['', name] as const;
    return [String(match.score), t('badge:match', { name, score: match.score })] as const;
  };

  async function saysOf({ posting, application, sameJob }: PopupView, match: Match | null): Promise<string> {
    const day = (on: string) => dayText(on, dayOf(services.now()));
    if ((application?.appliedOn ?? null) !== null)
      return t('chip:appliedOn', { day: day(application?.appliedOn ?? '') });
    if (sameJob?.kind === 'applied') return t('chip:appliedBefore', { day: day(sameJob.on) });
    if (sameJob?.kind === 'saved' && sameJob.site !== posting.site)
      return t('chip:savedElsewhere', { site: sites.find(({ id }) => id === sameJob.site)?.name ?? sameJob.site });
    if (posting.closed) return t('chip:closed');
    if (match === null) return '';
    if (match.score !== null) return countsText(match);
    if (match.lines.length === 0) return t('chip:noSkills');
    const { skills } = await services.queries.profileView();
    return skills.length === 0 ? t('chip:noProfile') : t('chip:tooFew');
  }

  /** What the chip says in this tab; null: it is not wanted there. */
  async function chipOf(tabId: number, state: PostingState, view: PopupView, match: Match | null) {
    const { chip } = await services.queries.settingsView();
    const host = new URL(state.url).hostname;
    if (!chip.shown || chip.hiddenOn.includes(host)) return null;
    const shown: ChipView = {
      url: state.url,
      key: state.key,
      score: match?.score ?? null,
      says: await saysOf(view, match),
      saved: view.application !== null,
      undo: view.application !== null && (await tabStates.changeOf(tabId)) !== undefined,
      panel: canOpenPanel,
      corner: chip.corner,
      language,
      words: {
        save: t('chip:save'),
        saved: t('chip:saved'),
        undo: t('chip:undo'),
        panel: t('chip:panel'),
        hide: t('chip:hide'),
        hideHere: t('chip:hideHere'),
        hideOnSite: t('chip:hideOnSite', { host }),
        hideForGood: t('chip:hideForGood'),
        move: t('chip:move'),
        gone: t('chip:gone'),
      },
    };
    return shown;
  }

  const matchOf = (key: string): Promise<Match | null> => services.matchFor(key).catch(() => null);

  /**
   * Shows badge and chip of a page, unless the tab has moved on meanwhile. `isRead`: one of our content scripts read the page, and
   * the chip may be put into it.
   */
  async function show(tabId: number, state: PageState, isRead: boolean): Promise<void> {
    const view = state.kind === 'posting' ? await services.queries.popupView(state.key) : null;
    const match = view === null ? null : (view.match ?? (await matchOf(view.posting.key)));
    const [text, title] =
      view === null || state.kind !== 'posting' ? ['', 'Jobcairn'] : badgeOf(view, match, state.page);
    const chip =
      view === null || state.kind !== 'posting' || isUntouched(state.url)
        ? null
        : await chipOf(tabId, state, view, match);
    if (!isSame(await tabStates.get(tabId), state)) return;
    await showBadge(tabId, text, title);
    if (!isUntouched(state.url ?? '')) await showChip(tabId, chip, isRead);
  }

  /** Takes away what is shown of a tab's page. */
  async function clear(tabId: number): Promise<void> {
    await showBadge(tabId, '', 'Jobcairn');
    await showChip(tabId, null, false);
  }

  return { show, clear };
}

const isSame = (a: PageState | undefined, b: PageState): boolean =>
  a?.kind === b.kind && a.url === b.url && (a.kind !== 'posting' || b.kind !== 'posting' || a.key === b.key);
