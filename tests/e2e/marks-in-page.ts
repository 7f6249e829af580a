import type { Page } from 'playwright-core';
import { all, type Node, textOf } from './chip-in-page';

/** A mark as it stands in the page. */
export interface SeenMark {
  readonly says: string;
  /** In px of the window; undefined where it does not show. */
  readonly box:
    | { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
    | undefined;
}

/** The marks of a page, seen as the browser's own tools see them: their shadow root is closed to everybody else. */
export async function marksOf(page: Page) {
  const devtools = await page.context().newCDPSession(page);

  async function seen(): Promise<readonly SeenMark[]> {
    const { root } = (await devtools.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: Node };
    const host = all(root).find(({ nodeName }) => nodeName === 'JOBCAIRN-MARKS');
    const marks = host ? all(host).filter(({ nodeName }) => nodeName === 'SPAN') : [];
    return Promise.all(
      marks.map(async (mark) => {
        const found = await devtools.send('DOM.getBoxModel', { nodeId: mark.nodeId }).catch(() => undefined);
        const [left = 0, top = 0, right = 0, , , bottom = 0] = found?.model.border ?? [];
        return { says: textOf(mark), box: right > left ? { left, top, right, bottom } : undefined };
      }),
    );
  }

  return {
    seen,
    /** What the marks that show say, sorted. */
    says: async () => (await seen()).flatMap(({ says, box }) => (box ? [says] : [])).sort(),
  };
}
