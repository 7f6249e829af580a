import { readPage } from '../../../lib/reading';
import { sites } from '../../../lib/sites';

/** What the bundle leaves in the page: the very reader that the extension ships. */
Object.assign(globalThis, {
  jobcairnRead(url: string) {
    const start = performance.now();
    const reading = readPage(document, url, sites, { anyPage: true });
    return { reading, ms: performance.now() - start };
  },
});
