import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../lib/reading';
import { sites } from '../lib/sites';

/** "Read this page anyway": the user says that it is a posting, so no verdict stands in the way. */
export default defineUnlistedScript(() => readPage(document, location.href, sites, { anyPage: true, force: true }));
