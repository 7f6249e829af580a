import type { CDPSession, Page } from 'playwright-core';

export interface Node {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

/** An element and everything in it, shadow roots included. */
export const all = (node: Node): Node[] => [
  node,
  ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap((child) => all(child)),
];

export const textOf = (node: Node): string =>
  all(node)
    .map(({ nodeName, nodeValue }) => (nodeName === '#text' ? nodeValue : ''))
    .join(' ')
    .trim();

const attribute = ({ attributes = [] }: Node, name: string): string | undefined => {
  const at = attributes.indexOf(name);
  return at < 0 ? undefined : attributes[at + 1];
};

/** The chip of a page, seen as the browser's own tools see it: its shadow root is closed to everybody else. */
export async function chipOf(page: Page) {
  const devtools: CDPSession = await page.context().newCDPSession(page);

  async function nodes(): Promise<readonly Node[]> {
    const { root } = (await devtools.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: Node };
    const host = all(root).find(({ nodeName }) => nodeName === 'JOBCAIRN-CHIP');
    return host ? all(host) : [];
  }

  const part = async (isIt: (node: Node) => boolean) => (await nodes()).find(isIt);

  /** Where a part stands, in px of the window; undefined where it does not show. */
  async function boxOf(node: Node | undefined) {
    if (!node) return undefined;
    const found = await devtools.send('DOM.getBoxModel', { nodeId: node.nodeId }).catch(() => undefined);
    const [left = 0, top = 0, right = 0, , , bottom = 0] = found?.model.border ?? [];
    return right > left && bottom > top ? { left, top, right, bottom } : undefined;
  }

  const isChip = (node: Node) => attribute(node, 'class') === 'chip';
  const isButton = (name: string) => (node: Node) =>
    node.nodeName === 'BUTTON' && (attribute(node, 'aria-label') ?? textOf(node)) === name;

  const box = async () => boxOf(await part(isChip));
  const says = async () => {
    const chip = await part(isChip);
    return chip && (await boxOf(chip)) ? textOf(chip).replace(/\s+/g, ' ') : '';
  };

  /** Looks until there is an answer; rejects with what the chip says by then. */
  async function until<T>(look: () => Promise<T | undefined>, wanted: string): Promise<T> {
    const deadline = Date.now() + 10_000;
    for (;;) {
      const found = await look();
      if (found !== undefined) return found;
      if (Date.now() > deadline) throw new Error(`no ${wanted}: the chip says “${await says()}”`);
      await page.waitForTimeout(50);
    }
  }

  return {
    nodes,
    box,
    /** All that the chip says; empty where it does not show. */
    says,
    /** Resolves with what it says once that is as wanted. */
    saying: (wanted: RegExp): Promise<string> =>
      until(async () => {
        const now = await says();
        return wanted.test(now) ? now : undefined;
      }, String(wanted)),
    /** Clicks a button as a person does. */
    async click(name: string): Promise<void> {
      // What is drawn anew between two looks has no place for a moment.
      const at = await until(async () => boxOf(await part(isButton(name))), name);
      await page.mouse.click((at.left + at.right) / 2, (at.top + at.bottom) / 2);
    },
    close: () => devtools.detach(),
  };
}

/** The world in a page that belongs to our content script. */
export async function scriptWorld(page: Page, extensionId: string) {
  const devtools = await page.context().newCDPSession(page);
  const found = new Promise<number>((done) =>
    devtools.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${extensionId}`) done(context.id);
    }),
  );
  await devtools.send('Runtime.enable');
  const contextId = await found;
  return {
    /** Runs a function there, with nothing of this file but its argument. */
    async run<A>(work: (argument: A) => Promise<unknown>, argument?: A): Promise<void> {
      const expression = `(${work})(${JSON.stringify(argument)})`;
      await devtools.send('Runtime.evaluate', { expression, contextId, awaitPromise: true });
    },
    close: () => devtools.detach(),
  };
}
