import type { SkillMention } from '../../lib/domain/skills';
import { t } from '../../lib/words';

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
    const begins = start + line.indexOf(said) + (listed ? 2 : 0);
    const piece = { start: begins, text: listed ? said.slice(2) : said };
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

/** A line cut where skills are named: `[text, mention]`, plain text with null. */
export function cutLine(
  line: { readonly start: number; readonly text: string },
  mentions: readonly SkillMention[],
): readonly { readonly start: number; readonly text: string; readonly mention: SkillMention | null }[] {
  const end = line.start + line.text.length;
  const parts: { start: number; text: string; mention: SkillMention | null }[] = [];
  let reached = line.start;
  const cut = (to: number, mention: SkillMention | null) => {
    if (to <= reached) return;
    parts.push({ start: reached, text: line.text.slice(reached - line.start, to - line.start), mention });
    reached = to;
  };
  for (const mention of mentions) {
    if (mention.start < reached || mention.end > end) continue;
    cut(mention.start, null);
    cut(mention.end, mention);
  }
  cut(end, null);
  return parts;
}

const HELD = 'rounded-xs bg-accent-soft px-0.5 text-accent-ink print:bg-transparent';
const MISSING = 'bg-transparent text-ink underline decoration-dotted decoration-ink-3 underline-offset-[3px]';

function Words({
  line,
  mentions,
}: {
  readonly line: Block['lines'][number];
  readonly mentions: readonly SkillMention[];
}) {
  if (mentions.length === 0) return line.text;
  return cutLine(line, mentions).map(({ start, text, mention }) =>
    mention === null ? (
      text
    ) : (
      <mark key={start} className={mention.held ? HELD : MISSING}>
        {text}
        <span className="sr-only"> ({mention.held ? t('posting:have') : t('posting:missing')})</span>
      </mark>
    ),
  );
}

export interface PostingTextProps {
  readonly text: string;
  readonly language: string | null;
  /** Skills to mark, in their order. */
  readonly mentions?: readonly SkillMention[];
}

const NONE: readonly SkillMention[] = [];

/** The posting's own words. They come from a page: text, never markup. */
export function PostingText({ text, language, mentions = NONE }: PostingTextProps) {
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
                <Words line={line} mentions={mentions} />
              </li>
            ))}
          </ul>
        ) : (
          <p key={start} className={kind === 'heading' ? 'mt-2 font-semibold text-ink first:mt-0' : undefined}>
            {lines[0] !== undefined && <Words line={lines[0]} mentions={mentions} />}
          </p>
        ),
      )}
    </div>
  );
}
