import { MAX_DESCRIPTION } from '../domain/posting';
import { withoutBoilerplate } from './boilerplate';
import { decodeEntities, renderMarkup } from './markup';
import { cut, visible } from './plain';

/** No more of a page's text than this is looked at. */
const MAX_INPUT = 4_000_000;
/** Text that was escaped once for each of the systems it passed through; real pages have two. */
const MOST_ESCAPES = 4;

const TAG =
  /<\/?(?:p|br|div|span|ul|ol|li|b|i|u|em|strong|h[1-6]|a|table|tbody|tr|td|th|font|hr|section|article|pre|code|small|blockquote|script|style|template)(?:\s[^<>]{0,2000})?\/?>/i;
const BLOCK_TAG = /<(?:p|br|div|ul|ol|li|h[1-6]|table|tr|section|article)(?:\s[^<>]{0,2000})?\/?>/i;
const ENTITY = /&(?:[a-z][a-z0-9]{1,31}|#[0-9]{1,7}|#x[0-9a-f]{1,6});/i;
/** Signs that begin a list item in text that has no lists; several where a typed one stands in a list of its own. */
const BULLET = /^(?:[•·▪●◦‣⁃∙○■□►➢✓✔–—*-] |[●▪‣►➢])+(?=\S)/;

/**
 * Plain text of a posting's description, which comes as HTML, as HTML escaped once too often, or as plain text. Blocks are divided by line
 * breaks, list items begin with "• " (numbered ones with "1. "), at most one blank line stands between blocks, controls such as "Show more"
 * are dropped. At most MAX_DESCRIPTION units, cut at the end of a paragraph. Linear in the input; its own output comes back unchanged.
 */
export function htmlToText(html: string): string {
  let text = visible(cut(html, MAX_INPUT));
  for (let round = 0; round < MOST_ESCAPES; round++) {
    if (TAG.test(text)) text = renderMarkup(text, !BLOCK_TAG.test(text));
    else if (ENTITY.test(text)) text = decodeEntities(text);
    else break;
    text = visible(text);
  }
  if (TAG.test(text)) text = text.replaceAll('<', ' ');
  return cutAtParagraph(tidyLines(withLineEnds(text)));
}

/** Line ends that were written out as a backslash and an n: some boards escape their text twice. One alone may be meant so. */
function withLineEnds(text: string): string {
  const written = /\\r\\n|\\n/g;
  return (text.match(written)?.length ?? 0) >= 2 ? text.replace(written, '\n') : text;
}

function tidyLines(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim().replace(BULLET, '• '));
  return withoutBoilerplate(lines.filter((line) => line !== '•'))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function cutAtParagraph(text: string): string {
  if (text.length <= MAX_DESCRIPTION) return text;
  const head = cut(text, MAX_DESCRIPTION);
  const paragraph = head.lastIndexOf('\n\n');
  const line = head.lastIndexOf('\n');
  const end = paragraph > MAX_DESCRIPTION / 2 ? paragraph : line > MAX_DESCRIPTION / 2 ? line : head.length;
  return head.slice(0, end).trimEnd();
}

/** A short fact (title, company) on one line, without tags and entities. */
export const oneLine = (raw: string, max: number): string =>
  cut(htmlToFact(cut(raw, 20_000)).replace(/\s+/g, ' ').trim(), max).trim();

function htmlToFact(raw: string): string {
  let text = visible(raw);
  if (TAG.test(text)) text = visible(renderMarkup(text, true));
  if (ENTITY.test(text)) text = visible(decodeEntities(text));
  return text;
}
