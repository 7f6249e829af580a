import type { CDPSession, Page } from 'playwright-core';

interface Node {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

const all = (node: Node): Node[] => [
  node,
  ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap((child) => all(child)),
];

const textOf = (node: Node): string =>
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

  return {
    nodes,
    box,
    /** All that the chip says; empty where it does not show. */
    says,
    /** Asks until it says what is wanted; rejects with what it says. */
    async saying(wanted: RegExp): Promise<string> {
      const deadline = Date.now() + 10_000;
      for (;;) {
        const now = await says();
        if (wanted.test(now)) return now;
        if (Date.now() > deadline) throw new Error(`the chip still says “${now}”`);
        await page.waitForTimeout(50);
      }
    },
    /** Clicks a button as a person does. */
    async click(name: string): Promise<void> {
      const at = await boxOf(await part(isButton(name)));
      if (!at) throw new Error(`the chip shows no “${name}”`);
      await page.mouse.click((at.left + at.right) / 2, (at.top + at.bottom) / 2);
    },
    close: () => devtools.detach(),
  };
}
