import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '../lib/messaging/client';
import { readSitePage } from '../lib/reading/site-page';
import { watchPage } from '../lib/reading/watch';
import { installHosts } from '../lib/sites/hosts';
import { inPageSites } from '../lib/sites/in-page';

/** A new address is committed within a frame or two; a navigation that was cancelled never is. */
const COMMIT_POLL_MS = 20;
const COMMIT_TRIES = 25;

/** Known sites: read, tell the background, show nothing. */
export default defineContentScript({
  matches: [...installHosts],
  runAt: 'document_idle',
  main(ctx) {
    let watch = new AbortController();
    const start = () => {
      watch.abort();
      watch = new AbortController();
      watchPage({
        document,
        read: () => readSitePage(document, location.href, inPageSites),
        report: (reading, settled) => void ask('page.read', { reading, settled }),
        signal: watch.signal,
      });
    };
    // The event comes before the address is committed: a reading before that would carry the old one.
    const startWhenCommitted = (url: string, tries: number) =>
      location.href === url || tries === 0
        ? start()
        : ctx.setTimeout(() => startWhenCommitted(url, tries - 1), COMMIT_POLL_MS);

    ctx.onInvalidated(() => watch.abort());
    ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => {
      watch.abort();
      startWhenCommitted(newUrl.href, COMMIT_TRIES);
    });
    start();
  },
});
