import type { Corner } from '../domain/settings';
import type { ErrorCode } from '../errors';
import type { ListCards } from '../reading/cards';
import type { NoPostingReason, Reading } from '../reading/types';

/** What the background knows of the page in a tab. */
export type PageState =
  /** A posting, stored under this key. */
  | {
      readonly kind: 'posting';
      readonly url: string;
      readonly key: string;
      readonly page: 'posting' | 'form' | 'confirmation';
    }
  /** Read, and it is none. */
  | {
      readonly kind: 'none';
      readonly url: string;
      readonly reason: NoPostingReason;
      /** A job board that the page shows in a frame: the posting stands there. */
      readonly embedded?: { readonly site: string; readonly url: string };
    }
  /** Not read: no script of ours runs there until the user asks. */
  | { readonly kind: 'unread'; readonly url: string | null };

/** The words on the chip: the page's script carries no catalogue. */
type ChipWords = Readonly<
  Record<
    'save' | 'saved' | 'undo' | 'panel' | 'hide' | 'hideHere' | 'hideOnSite' | 'hideForGood' | 'move' | 'gone',
    string
  >
>;

/** What the chip shows of one posting: nothing that is the user's but what they see there. */
export interface ChipView {
  /** The address that it speaks of: at any other it is not shown. */
  readonly url: string;
  readonly key: string;
  readonly score: number | null;
  /** "8 of 10 required", "You applied on Mon 4 May" … */
  readonly says: string;
  readonly saved: boolean;
  /** What the last click here did can be taken back. */
  readonly undo: boolean;
  /** The browser opens a side panel on a click in a page. */
  readonly panel: boolean;
  readonly corner: Corner;
  readonly language: string;
  readonly words: ChipWords;
}

/** What the background tells the chip of a tab: what to show, or that there is nothing to show. */
export interface ChipMessage {
  readonly jobcairnChip: ChipView | null;
}

/** What a mark on a result says: saved and not applied to; applied to and not ended; ended; not for me. */
export type Mark = 'saved' | 'applied' | 'over' | 'away';

/** How the script of the marks finds a site's results, and what it calls what is known of them. Nothing of any posting. */
export interface MarksView {
  readonly cards: ListCards;
  readonly words: Readonly<Record<Mark, string>>;
}

/** What the background tells the marks of a tab: by which rules to show them, or that there are none any more. */
export interface MarksMessage {
  readonly jobcairnMarks: MarksView | null;
}

/** One result of a list, as the side panel shows it. */
export interface ListResult {
  /** Under which its posting is stored, if it is. */
  readonly key: string;
  readonly title: string;
  /** What stands after the title: employer and place, as a rule. */
  readonly says: string;
  /** Where its posting has a page of its own. */
  readonly url: string;
}

/** The posting that the user clicked on, as the chip showed it: refused when the tab shows another one by now. */
export interface Clicked {
  readonly key: string;
  readonly url: string;
}

/** One sentence that says why it was not done; null: it was. */
interface Done {
  readonly problem: string | null;
}

/** What a page's content script may ask. Untrusted: checked in full, and the answer tells it nothing. */
export interface PageRequests {
  /** `settled`: the page had time to render, and this is all that the small reader makes of it. */
  'page.read': { request: { readonly reading: Reading; readonly settled: boolean }; reply: Record<never, never> };
  'chip.save': { request: Clicked; reply: Done };
  'chip.undo': { request: Clicked; reply: Done };
  /** Opens the side panel: answered in the turn of the click, or the browser refuses. */
  'chip.panel': { request: Record<never, never>; reply: Record<never, never> };
  'chip.hide': { request: { readonly where: 'site' | 'everywhere' }; reply: Record<never, never> };
  'chip.move': { request: { readonly corner: Corner }; reply: Record<never, never> };
  /** What is known of the postings of the page's own list, by their ids on its site: refused where marks are switched off. */
  'list.states': {
    request: { readonly ids: readonly string[] };
    reply: { readonly states: Readonly<Record<string, Mark>> };
  };
}

/** What only Jobcairn's own pages may ask. */
interface AppRequests {
  /** Read the page in a tab now (needs activeTab or a granted host); `force`: take it as a posting though it does not look like one. */
  'tab.read': { request: { readonly tabId: number; readonly force: boolean }; reply: PageState };
  /** The page in a tab as a fixture, without secrets and people, for the user to attach to a report. Needs the page as `tab.read` does. */
  'tab.report': { request: { readonly tabId: number }; reply: { readonly html: string } };
  /** The results of the list in a tab, where the site's terms forbid marks in the page and the user wants them; null: none. */
  'tab.list': { request: { readonly tabId: number }; reply: { readonly results: readonly ListResult[] | null } };
  /** Applications or follow-ups changed: derive alarm and badges again. */
  'state.changed': { request: Record<never, never>; reply: Record<never, never> };
}

export type Requests = PageRequests & AppRequests;
export type RequestName = keyof Requests;

/** Always an answer, never an exception: a dead worker or an updated extension is a reply like any other. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: ErrorCode };

export interface Message<N extends RequestName = RequestName> {
  readonly jobcairn: N;
  readonly payload: Requests[N]['request'];
}
