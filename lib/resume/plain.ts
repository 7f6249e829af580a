import { joinSpacedLetters, type Line, MOST_LINES, PLAIN_LINE, readable, withoutBullet } from './lines';

const RULE = /^\s*(?:[=_~#*─━–—-]\s?){4,}\s*$/u;
const MARKED = /^(#{1,6})\s+(.*?)\s*#*$/;
const LINK = /\[([^\]\n]{1,200})\]\((https?:[^)\s]{1,1000}|mailto:[^)\s]{1,200})\)/g;

/** Markdown's signs taken off. */
const unmarked = (text: string) =>
  text
    .replace(LINK, '$1')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*]+)(?<=\S)\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/`([^`]+)`/g, '$1');

const isBold = (text: string) => /^\s*(?:\*\*|__).+?(?:\*\*|__)/.test(text);

/** Lines of plain text or Markdown: paragraphs that were wrapped by hand are joined again. */
export function readPlain(source: string): Line[] {
  const rows = source.split(/\r\n|[\n\r\u2028\u2029]/).slice(0, 4 * MOST_LINES);
  const lines: Line[] = [];
  let gap = 0;
  let width = 0;
  for (const [at, row] of rows.entries()) {
    if (RULE.test(row)) {
      const last = lines.at(-1);
      // A line that is underlined is a heading.
      if (last && gap === 0 && last.text.length < 60) lines[lines.length - 1] = { ...last, heading: true, size: 1.2 };
      gap = Math.max(gap, 1);
      continue;
    }
    const links = [...row.matchAll(LINK)].flatMap(([, , target]) => target ?? []);
    const marked = MARKED.exec(row);
    const item = withoutBullet(row);
    const bold = isBold(item ?? row);
    const text = joinSpacedLetters(
      unmarked(readable(marked?.[2] ?? item ?? row))
        .trim()
        .replace(/\t+| {4,}/g, '\t'),
    );
    if (text === '') {
      gap++;
      continue;
    }
    const last = lines.at(-1);
    if (
      last &&
      gap === 0 &&
      item === undefined &&
      !marked &&
      !bold &&
      isWrapped(last, text, rows[at - 1] ?? '', width)
    ) {
      lines[lines.length - 1] = { ...last, text: `${last.text} ${text}` };
    } else {
      lines.push({
        ...PLAIN_LINE,
        text,
        size: marked ? 1.6 - 0.1 * (marked[1]?.length ?? 1) : 1,
        strong: bold,
        gap,
        bullet: item !== undefined && !bold,
        heading: marked !== null && (marked[1]?.length ?? 0) <= 2,
        links,
      });
    }
    width = Math.max(width, row.length);
    gap = 0;
  }
  return lines.slice(0, MOST_LINES);
}

/** The row before was about as long as rows get, and this one goes on: a sentence wrapped by hand. */
function isWrapped(last: Line, text: string, row: string, width: number): boolean {
  if (last.heading || last.strong || last.text.includes('\t') || text.includes('\t')) return false;
  const full = row.length > 55 && row.length > 0.75 * width;
  return full && (/^[\p{Ll}\d(]/u.test(text) || (!/[.!?:]$/.test(last.text) && last.text.length > 60));
}
