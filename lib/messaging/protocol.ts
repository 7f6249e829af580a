import type { ErrorCode } from '../errors';
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
  | { readonly kind: 'none'; readonly url: string; readonly reason: NoPostingReason }
  /** Not read: no script of ours runs there until the user asks. */
  | { readonly kind: 'unread'; readonly url: string | null };

/** What a page's content script may ask. Untrusted: checked in full, and the answer tells it nothing. */
export interface PageRequests {
  /** `settled`: the page had time to render, and this is all that the small reader makes of it. */
  'page.read': { request: { readonly reading: Reading; readonly settled: boolean }; reply: Record<never, never> };
}

/** What only Jobcairn's own pages may ask. */
interface AppRequests {
  /** State of the page in a tab, from what its content script last said. */
  'tab.state': { request: { readonly tabId: number }; reply: PageState };
  /** Read the page in a tab now (needs activeTab or a granted host); `force`: take it as a posting though it does not look like one. */
  'tab.read': { request: { readonly tabId: number; readonly force: boolean }; reply: PageState };
  /** The page in a tab as a fixture, without secrets and people, for the user to attach to a report. Needs the page as `tab.read` does. */
  'tab.report': { request: { readonly tabId: number }; reply: { readonly html: string } };
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
