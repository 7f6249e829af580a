import { codeOf } from '../errors';
import { logError } from '../log';
import type { PageRequests, Reply, RequestName, Requests } from './protocol';
import { requestSchemas } from './schemas';

/** Who sent a message, as the browser (not the message) says. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean | undefined } | undefined;
  readonly frameId?: number | undefined;
  /** The page as the browser knows it, where it says so: a new one with each load. */
  readonly documentId?: string | undefined;
}

export type Handlers = {
  readonly [N in RequestName]: (request: Requests[N]['request'], sender: Sender) => Promise<Requests[N]['reply']>;
};

/** What a content script may ask; everything else is for our own pages alone. */
const pageRequests: ReadonlySet<string> = new Set<keyof PageRequests>([
  'page.read',
  'chip.save',
  'chip.undo',
  'chip.panel',
  'chip.hide',
  'chip.move',
  'list.states',
]);

interface Trust {
  /** This extension's id: nobody else's messages are answered. */
  readonly extensionId: string;
  /** `chrome-extension://…/`: where our own pages live. */
  readonly extensionOrigin: string;
}

const isRequestName = (value: unknown): value is RequestName =>
  typeof value === 'string' && Object.hasOwn(requestSchemas, value);

/**
 * Answers one message. Undefined: it is not ours and nobody answers. A message of a wrong shape or from a sender that
 * may not ask it gets `invalid` or `no-permission`; what a handler throws becomes its code. Never throws.
 */
export function createRouter(handlers: Handlers, trust: Trust) {
  async function answer<N extends RequestName>(name: N, payload: unknown, sender: Sender): Promise<Reply<unknown>> {
    if (!pageRequests.has(name) && !sender.url?.startsWith(trust.extensionOrigin))
      return { ok: false, code: 'no-permission' };
    const request = requestSchemas[name].safeParse(payload);
    if (!request.success) return { ok: false, code: 'invalid' };
    try {
      return { ok: true, value: await handlers[name](request.data, sender) };
    } catch (thrown) {
      logError(name, thrown);
      return { ok: false, code: codeOf(thrown) };
    }
  }

  return (message: unknown, sender: Sender): Promise<Reply<unknown>> | undefined => {
    if (typeof message !== 'object' || message === null || !('jobcairn' in message)) return undefined;
    if (sender.id !== trust.extensionId) return Promise.resolve({ ok: false, code: 'no-permission' });
    const { jobcairn: name } = message;
    if (!isRequestName(name)) return Promise.resolve({ ok: false, code: 'invalid' });
    return answer(name, 'payload' in message ? message.payload : undefined, sender);
  };
}
