import { parseHTML } from 'linkedom';
import { readPage } from '../../../lib/reading';
import { sites } from '../../../lib/sites';
import type { ReadDom } from './types';

/** linkedom drops what stands outside `<html>`: a fragment gets a page around it. */
const whole = (html: string): string => (/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);

export const linkedomDom = async (): Promise<ReadDom> => ({
  async read({ url, html }) {
    const { document } = parseHTML(whole(html));
    const start = performance.now();
    const reading = readPage(document, url, sites, { anyPage: true });
    return { reading, ms: performance.now() - start };
  },
  async close() {},
});
