import { type SectionKind, sectionNamed } from './headings';
import type { Line } from './lines';

/** A part of a résumé under its heading. */
export interface Section {
  /** `head`: what stands before the first heading of the résumé or of a column. */
  readonly kind: SectionKind | 'head';
  readonly heading: string;
  readonly lines: readonly Line[];
}

const isCapitals = (text: string) => /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();

/** Lines that look the same have the same style. */
const styleOf = ({ size, strong, text, heading }: Line): string =>
  `${heading} ${size.toFixed(1)} ${strong} ${isCapitals(text)}`;

const isPlain = ({ size, strong, text, heading }: Line): boolean =>
  size < 1.04 && !strong && !heading && !isCapitals(text);

const bare = (text: string) =>
  text
    .replace(/^[\s\d.)(#*_=~–—-]+(?=\p{L})/u, '')
    .replace(/[\s:*_=~–—-]+$/u, '')
    .trim();

const isShort = ({ text, bullet }: Line) =>
  !bullet && !text.includes('\t') && bare(text).length > 2 && text.length < 60;

/** The style of this résumé's headings: of lines that are headings by their words, the one that most of them have, large ones first. */
function headingStyles(lines: readonly Line[]): { readonly styles: ReadonlySet<string>; readonly size: number } {
  const known = lines.filter((line) => isShort(line) && sectionNamed(bare(line.text)) !== undefined);
  const counts = new Map<string, { count: number; size: number; plain: boolean }>();
  for (const line of known) {
    const style = styleOf(line);
    const { count = 0 } = counts.get(style) ?? {};
    counts.set(style, { count: count + 1, size: line.size, plain: isPlain(line) });
  }
  const weight = ({ count, size, plain }: { count: number; size: number; plain: boolean }) =>
    Math.min(count, 3) * 2 + count * 0.1 + size + (plain ? 0 : 1);
  const [first] = [...counts.values()].sort((a, b) => weight(b) - weight(a));
  if (first === undefined) return { styles: new Set(), size: 0 };
  const styles = [...counts].filter(([, { size, plain }]) => size >= first.size - 0.06 && plain === first.plain);
  return { styles: new Set(styles.map(([style]) => style)), size: first.size };
}

/** A résumé's lines by their headings. Words name a heading; where they do not, its look does: the look of those that words name. */
export function sectionsOf(lines: readonly Line[]): Section[] {
  const { styles, size } = headingStyles(lines);
  const plainHeadings = lines.some((line) => styles.has(styleOf(line)) && isPlain(line));
  const sections: { kind: Section['kind']; heading: string; lines: Line[] }[] = [
    { kind: 'head', heading: '', lines: [] },
  ];
  lines.forEach((line, at) => {
    if (line.start && sections.at(-1)?.lines.length) sections.push({ kind: 'head', heading: '', lines: [] });
    const kind = headingKind(line, lines[at + 1]);
    if (kind !== undefined) sections.push({ kind, heading: bare(line.text), lines: [] });
    else sections.at(-1)?.lines.push(line);
  });
  return sections.filter(({ kind, lines: own }) => kind !== 'head' || own.length > 0);

  function headingKind(line: Line, next: Line | undefined): SectionKind | undefined {
    if (!isShort(line)) return undefined;
    const text = bare(line.text);
    const named = sectionNamed(text);
    const styled = styles.has(styleOf(line));
    if (named !== undefined) return styled || line.heading || line.size > size + 0.02 ? named : loose(line);
    if (!styled || plainHeadings || next === undefined || sections.length < 2) return undefined;
    const distinct = line.heading || line.size > 1.09 || (isCapitals(text) && line.gap > 0.3 && text.length > 4);
    return distinct && /^\p{L}/u.test(text) && text.split(/\s+/).length <= 5 && !/\d{4}|@|[.,]$/.test(text)
      ? 'other'
      : undefined;
  }

  /** A heading by its words that looks like no other here: only where it stands apart and the others look like text, too. */
  function loose(line: Line): SectionKind | undefined {
    return plainHeadings && (line.gap > 0.4 || line.strong) ? sectionNamed(bare(line.text)) : undefined;
  }
}
