import { parseHTML } from 'linkedom';
import { readPage } from '../../../lib/reading';
import { sites } from '../../../lib/sites';
import type { ReadDom } from './types';

/** A page parsed by linkedom, which drops what stands outside `<html>`: a fragment gets a page around it. */
export const parsePage = (html: string): Document =>
  parseHTML(/<html[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`).document;

export const linkedomDom = async (): Promise<ReadDom> => ({
  async read({ url, html }) {
    const document = parsePage(html);
    const start = performance.now();
    const reading = readPage(document, url, sites, { anyPage: true });
    return { reading, ms: performance.now() - start };
  },
  async close() {},
});
