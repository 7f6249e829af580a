import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createChip } from '../components/chip/chip';
import { ask } from '../lib/messaging/client';
import type { ChipMessage } from '../lib/messaging/protocol';

const isForChip = (message: unknown): message is ChipMessage =>
  typeof message === 'object' && message !== null && 'jobcairnChip' in message;

/**
 * The chip of a page that shows a posting. The background injects it with the first posting, and tells it what to show. A page
 * that was left meanwhile for LinkedIn stays as it is: nothing is inserted there.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { jobcairnChip?: true };
  if (world.jobcairnChip || /(?:^|\.)linkedin\./.test(location.hostname)) return;
  world.jobcairnChip = true;
  const chip = createChip(window, ask);
  browser.runtime.onMessage.addListener((message: unknown, _, answer) => {
    if (!isForChip(message)) return;
    chip.show(message.jobcairnChip);
    answer(true);
  });
});
