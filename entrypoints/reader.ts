import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ReaderTask } from '../lib/platform/reader-task';
import { readPage } from '../lib/reading';
import { reportOf } from '../lib/reading/report';
import { sites } from '../lib/sites';

/** What the whole reader does with a page: nothing until it is asked, and then it answers whoever injected it. */
export default defineUnlistedScript(() => {
  globalThis.jobcairnReader = (task: ReaderTask, address = location.href) =>
    task === 'report'
      ? reportOf(document, address, sites, new Date().toISOString().slice(0, 10))
      : readPage(document, address, sites, { anyPage: true, force: task === 'read-anyway' });
});
