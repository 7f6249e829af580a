import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../lib/reading';
import { sites } from '../lib/sites';

/** "Read this page" on any site: the result goes back to whoever injected it. */
export default defineUnlistedScript(() => readPage(document, location.href, sites, { anyPage: true }));
