import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createMarks } from '../components/marks/marks';
import { ask } from '../lib/messaging/client';
import type { MarksMessage } from '../lib/messaging/protocol';

const isForMarks = (message: unknown): message is MarksMessage =>
  typeof message === 'object' && message !== null && 'jobcairnMarks' in message;

/**
 * Marks on the results of a list, where the user switched them on. The background injects it and tells it by which rules; a page
 * that was left meanwhile for LinkedIn stays as it is: nothing is inserted there.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { jobcairnMarks?: true };
  if (world.jobcairnMarks || /(?:^|\.)linkedin\./.test(location.hostname)) return;
  world.jobcairnMarks = true;
  const marks = createMarks(window, ask);
  browser.runtime.onMessage.addListener((message: unknown, _, answer) => {
    if (!isForMarks(message)) return;
    marks.show(message.jobcairnMarks);
    answer(true);
  });
});
