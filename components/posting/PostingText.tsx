/** A paragraph, a heading or a list of the posting's text. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'list';
  /** Where it begins in the text. */
  readonly start: number;
  readonly lines: readonly { readonly start: number; readonly text: string }[];
}

/** A short line without an end, before something else, reads as a heading. */
const isHeading = (line: string, isLast: boolean): boolean => line.length <= 60 && !isLast && !/[.!?,;]$/.test(line);

/** Lines that begin with "• " next to each other are one list; every other line is a paragraph or a heading. */
export function blocksOf(text: string): Block[] {
  const blocks: (Omit<Block, 'lines'> & { readonly lines: { start: number; text: string }[] })[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const said = line.trim();
    const listed = said.startsWith('• ');
    const piece = { start, text: listed ? said.slice(2) : said };
    const last = blocks.at(-1);
    start += line.length + 1;
    if (said === '') continue;
    if (listed && last?.kind === 'list') last.lines.push(piece);
    else if (listed) blocks.push({ kind: 'list', start: piece.start, lines: [piece] });
    else {
      const kind = isHeading(said, start > text.trimEnd().length) ? 'heading' : 'paragraph';
      blocks.push({ kind, start: piece.start, lines: [piece] });
    }
  }
  return blocks;
}

/** The posting's own words. They come from a page: text, never markup. */
export function PostingText({ text, language }: { readonly text: string; readonly language: string | null }) {
  return (
    <div lang={language ?? undefined} className="grid gap-3 text-sm text-ink-2 hyphens-auto *:max-w-[68ch]">
      {blocksOf(text).map(({ kind, start, lines }) =>
        kind === 'list' ? (
          <ul key={start} className="grid gap-1">
            {lines.map((line) => (
              <li
                key={line.start}
                className="relative ps-4 before:absolute before:start-0 before:text-ink-3 before:content-['–']"
              >
                {line.text}
              </li>
            ))}
          </ul>
        ) : (
          <p key={start} className={kind === 'heading' ? 'mt-2 font-semibold text-ink first:mt-0' : undefined}>
            {lines[0]?.text}
          </p>
        ),
      )}
    </div>
  );
}
