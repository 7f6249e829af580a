import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const Row = z.object({
  source: z.string(),
  idx: z.number(),
  tokens: z.array(z.string()),
  tags_skill: z.array(z.string()),
  tags_knowledge: z.array(z.string()),
});

/** Words `from` up to, not including, `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A posting of SkillSpan (MIT): its sentences as one text, and where people marked knowledge in it. */
export interface MarkedPosting {
  readonly text: string;
  /** Start and end of each word in the text. */
  readonly words: readonly (readonly [number, number])[];
  readonly marked: readonly Span[];
  /** What they marked as an activity or attitude: names in it are left unmarked, whether they are skills or not. */
  readonly activities: readonly Span[];
}

/** The runs of words that begin with B. */
function spansOf(tags: readonly string[], offset: number): Span[] {
  const spans: Span[] = [];
  tags.forEach((tag, i) => {
    const last = spans.at(-1);
    if (tag.startsWith('B')) spans.push({ from: offset + i, to: offset + i + 1 });
    else if (tag.startsWith('I') && last?.to === offset + i)
      spans[spans.length - 1] = { from: last.from, to: last.to + 1 };
  });
  return spans;
}

/** The postings of one file of SkillSpan, in its order. Throws for a file of another form. */
export function readSkillSpan(file: string): MarkedPosting[] {
  const postings = new Map<string, z.infer<typeof Row>[]>();
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const row = Row.parse(JSON.parse(line));
    const key = `${row.source}/${row.idx}`;
    postings.set(key, [...(postings.get(key) ?? []), row]);
  }
  return [...postings.values()].map((rows) => {
    let text = '';
    const words: (readonly [number, number])[] = [];
    const marked: Span[] = [];
    const activities: Span[] = [];
    for (const { tokens, tags_skill, tags_knowledge } of rows) {
      marked.push(...spansOf(tags_knowledge, words.length));
      activities.push(...spansOf(tags_skill, words.length));
      tokens.forEach((token, i) => {
        if (i > 0) text += ' ';
        words.push([text.length, text.length + token.length]);
        text += token;
      });
      text += '\n';
    }
    return { text, words, marked, activities };
  });
}

/** The words that the characters `start` … `end` touch; undefined where they touch none. */
export function spanAt({ words }: MarkedPosting, start: number, end: number): Span | undefined {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.[1] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < words.length && (words[to]?.[0] ?? end) < end) to++;
  return to === low ? undefined : { from: low, to };
}

export const touch = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;
