import { diffArrays, diffWordsWithSpace } from 'diff';

/** A run of words that stayed, went or came. */
export interface Piece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** One line of the newer text with what changed in it. */
export interface ChangedLine {
  /** Where it stands among the lines shown. */
  readonly at: number;
  readonly pieces: readonly Piece[];
  readonly changed: boolean;
}

/** Texts that differ in more places than this are two texts, and comparing them would take long. */
const MOST_EDITS = 1_000;

const whole = (kind: Piece['kind'], text: string): readonly Piece[] => [{ kind, text }];

/** A line that went and the one that came in its place, word by word; whole where they have little in common. */
function withinLine(before: string, after: string): readonly Piece[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: 200 });
  if (parts === undefined) return [...whole('removed', before), ...whole('added', after)];
  const kept = parts
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.length, 0);
  if (kept * 2 < Math.min(before.length, after.length))
    return [...whole('removed', before), { kind: 'added', text: after }];
  return parts.map(({ value: text, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text,
  }));
}

/** What changed from one text to the next, line by line and in a line word by word. Null: too different to say. */
export function changesBetween(before: string, after: string): readonly ChangedLine[] | null {
  const parts = diffArrays(before.split('\n'), after.split('\n'), { maxEditLength: MOST_EDITS });
  if (parts === undefined) return null;
  const lines: Omit<ChangedLine, 'at'>[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    const next = parts[at + 1];
    if (part === undefined) continue;
    if (!part.added && !part.removed)
      for (const line of part.value) lines.push({ pieces: whole('same', line), changed: false });
    else if (part.removed && next?.added === true) {
      lines.push(...replaced(part.value, next.value));
      at++;
    } else
      for (const line of part.value)
        lines.push({ pieces: whole(part.added ? 'added' : 'removed', line), changed: line.trim() !== '' });
  }
  return lines.map((line, at) => ({ at, ...line }));
}

function replaced(before: readonly string[], after: readonly string[]): Omit<ChangedLine, 'at'>[] {
  const rows = Math.max(before.length, after.length);
  return Array.from({ length: rows }, (_, at) => {
    const [old, fresh] = [before[at], after[at]];
    if (old === undefined) return { pieces: whole('added', fresh ?? ''), changed: true };
    if (fresh === undefined) return { pieces: whole('removed', old), changed: true };
    return { pieces: withinLine(old, fresh), changed: true };
  });
}

/** Lines on either side of a change that are shown with it. */
const AROUND = 1;

/** Only the changed lines and their neighbours: what a reader needs of a long text. */
export function aroundChanges(lines: readonly ChangedLine[]): readonly (readonly ChangedLine[])[] {
  const groups: ChangedLine[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  lines.forEach((line, at) => {
    const near = lines.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(({ changed }) => changed);
    if (!near) return;
    if (at === last + 1) groups.at(-1)?.push(line);
    else groups.push([line]);
    last = at;
  });
  return groups;
}
