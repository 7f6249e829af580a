import { browser } from 'wxt/browser';
import type { Message, Reply, RequestName, Requests } from './protocol';

/**
 * Asks the background and always gets an answer: when the worker is gone or the extension was updated under an
 * open page, the reply is `unavailable`. Never throws. Small, because it runs in other people's pages.
 */
export async function ask<N extends RequestName>(
  name: N,
  payload: Requests[N]['request'],
): Promise<Reply<Requests[N]['reply']>> {
  const message: Message<N> = { jobcairn: name, payload };
  try {
    const reply: Reply<Requests[N]['reply']> | undefined = await browser.runtime.sendMessage(message);
    return reply ?? { ok: false, code: 'unavailable' };
  } catch {
    return { ok: false, code: 'unavailable' };
  }
}
