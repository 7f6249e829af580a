import { useSyncExternalStore } from 'react';

/** The pages of the dashboard, as the part of the address after `#/`. */
export type Route =
  | { readonly page: 'today' }
  | { readonly page: 'applications'; readonly search: URLSearchParams }
  | { readonly page: 'application'; readonly id: string }
  | { readonly page: 'calendar'; readonly search: URLSearchParams }
  | { readonly page: 'same-jobs' }
  | { readonly page: 'contacts' }
  | { readonly page: 'contact'; readonly id: string }
  | { readonly page: 'insights'; readonly search: URLSearchParams }
  | { readonly page: 'profile' }
  | { readonly page: 'settings' }
  | { readonly page: 'import' }
  | { readonly page: 'work-search' }
  | { readonly page: 'welcome' }
  | { readonly page: 'unknown' };

/** Pages that are nothing but a page. */
const PLAIN = (['today', 'profile', 'settings', 'import', 'work-search', 'welcome'] as const).map((page) => ({ page }));

/** Reads `#/applications?text=go`, `#/applications/<id>` … An empty hash is Today. */
export function routeOf(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  const [page = '', id, ...rest] = path.split('/').filter(Boolean);
  if (rest.length > 0) return { page: 'unknown' };
  if (page === 'applications')
    return id === undefined
      ? { page: 'applications', search: new URLSearchParams(search) }
      : { page: 'application', id };
  if (page === 'contacts') return id === undefined ? { page } : { page: 'contact', id };
  if (id !== undefined) return { page: 'unknown' };
  if (page === 'calendar') return { page, search: new URLSearchParams(search) };
  if (page === 'same-jobs') return { page };
  if (page === 'insights') return { page, search: new URLSearchParams(search) };
  if (page === '') return { page: 'today' };
  return PLAIN.find((plain) => plain.page === page) ?? { page: 'unknown' };
}

function onHash(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The hash of the address, as it stands now and as it changes. */
export const useHash = (): string => useSyncExternalStore(onHash, () => window.location.hash);

/** Goes to a page; the back button comes back from it. */
export function go(route: string): void {
  window.location.hash = `#/${route}`;
}

/** Writes what a page is filtered by into its address without a step for the back button. */
export function restate(route: string): void {
  window.history.replaceState(window.history.state, '', `#/${route}`);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}
