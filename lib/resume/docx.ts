import { Parser } from 'htmlparser2';
import { JobcairnError } from '../errors';
import { textsInArchive } from './archive-texts';
import { joinSpacedLetters, type Line, MOST_LINES, PLAIN_LINE, readable, withoutBullet } from './lines';

const PARTS =
  /^word\/(?:document|styles|(?:header|footer)\d*|_rels\/document\.xml)\.(?:xml|rels)$|^word\/_rels\/document\.xml\.rels$/;

interface Paragraph {
  text: string;
  /** Letters that are bold. */
  bold: number;
  /** Half points; 0 where not stated. */
  size: number;
  style: string;
  listed: boolean;
  /** Twentieths of a point above and below. */
  before: number;
  links: string[];
  /** In a table: the cell it stands in. */
  cell: number;
}

const isHeadingStyle = (style: string) =>
  /^(?:heading|berschrift|überschrift|titre|título|titolo|kop|section)/i.test(style);

/** What the styles of a document say of their size, weight and use. */
function stylesOf(
  xml: string | undefined,
): ReadonlyMap<string, { readonly size: number; readonly bold: boolean; readonly name: string }> {
  const styles = new Map<string, { size: number; bold: boolean; name: string }>();
  let current = { size: 0, bold: false, name: '' };
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (tag === 'w:style') {
          current = { size: 0, bold: false, name: '' };
          styles.set(attributes['w:styleId'] ?? '', current);
        } else if (tag === 'w:name') current.name = attributes['w:val'] ?? '';
        else if (tag === 'w:sz') current.size = Number(attributes['w:val']) || 0;
        else if (tag === 'w:b') current.bold = !/^(?:0|false)$/.test(attributes['w:val'] ?? '');
      },
    },
    { xmlMode: true },
  );
  parser.end(xml ?? '');
  return styles;
}

function targetsOf(xml: string | undefined): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (tag === 'Relationship' && attributes['TargetMode'] === 'External')
          targets.set(attributes['Id'] ?? '', attributes['Target'] ?? '');
      },
    },
    { xmlMode: true },
  );
  parser.end(xml ?? '');
  return targets;
}

/** The paragraphs of one part. Text boxes come as what they are: paragraphs; a second copy of them for old readers is passed over. */
function paragraphsOf(xml: string, targets: ReadonlyMap<string, string>): Paragraph[] {
  const done: Paragraph[] = [];
  const open: Paragraph[] = [];
  let run = { bold: false, size: 0 };
  let inRun = false;
  let inText = false;
  let passed = 0;
  let cell = 0;
  let cells = 0;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const value = attributes['w:val'] ?? '';
        const paragraph = open.at(-1);
        if (passed > 0 || tag === 'mc:Fallback' || tag === 'w:del' || tag === 'w:instrText') passed++;
        else if (tag === 'w:tc') cell = ++cells;
        else if (tag === 'w:p')
          open.push({ text: '', bold: 0, size: 0, style: '', listed: false, before: 0, links: [], cell });
        else if (paragraph === undefined) return;
        else if (tag === 'w:pStyle') paragraph.style = value;
        else if (tag === 'w:numPr') paragraph.listed = true;
        else if (tag === 'w:spacing' && !inRun) paragraph.before = Number(attributes['w:before']) || 0;
        else if (tag === 'w:hyperlink') paragraph.links.push(targets.get(attributes['r:id'] ?? '') ?? '');
        else if (tag === 'w:r') {
          inRun = true;
          run = { bold: false, size: 0 };
        } else if (tag === 'w:b' && inRun) run.bold = !/^(?:0|false)$/.test(value);
        else if (tag === 'w:sz' && inRun) run.size = Number(value) || 0;
        else if (tag === 'w:tab' && inRun) paragraph.text += '\t';
        else if (tag === 'w:br' || tag === 'w:cr') paragraph.text += '\n';
        else if (tag === 'w:noBreakHyphen') paragraph.text += '-';
        else if (tag === 'w:t') inText = true;
      },
      ontext(text) {
        const paragraph = open.at(-1);
        if (!inText || passed > 0 || paragraph === undefined) return;
        paragraph.text += text;
        if (run.bold) paragraph.bold += text.length;
        paragraph.size = Math.max(paragraph.size, run.size);
      },
      onclosetag(tag) {
        if (passed > 0) passed--;
        else if (tag === 'w:t') inText = false;
        else if (tag === 'w:r') inRun = false;
        else if (tag === 'w:tc') cell = 0;
        else if (tag === 'w:p') {
          const paragraph = open.pop();
          if (paragraph !== undefined) done.push(paragraph);
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return done;
}

/** The lines of a Word document (.docx), what stands in its page heads first. Throws `file-damaged` or `file-too-large`. */
export function readDocx(bytes: Uint8Array): Line[] {
  const parts = textsInArchive(bytes, (name) => PARTS.test(name));
  const document = parts.get('word/document.xml');
  if (document === undefined) throw new JobcairnError('file-damaged', 'the document has no text part');
  const styles = stylesOf(parts.get('word/styles.xml'));
  const targets = targetsOf(parts.get('word/_rels/document.xml.rels'));
  const headers = [...parts].filter(([name]) => /header/.test(name)).flatMap(([, xml]) => paragraphsOf(xml, new Map()));
  const paragraphs = [...unique(headers), ...paragraphsOf(document, targets)];
  const sized = paragraphs.map((paragraph) => ({
    ...paragraph,
    size: paragraph.size || styles.get(paragraph.style)?.size || 0,
  }));
  const body = commonest(sized.map(({ size, text }) => [size, text.length] as const)) || 22;
  return linesOf(sized, styles, body).slice(0, MOST_LINES);
}

const unique = (paragraphs: readonly Paragraph[]) =>
  paragraphs.filter(({ text }, at) => paragraphs.findIndex((other) => other.text === text) === at);

function commonest(sizes: readonly (readonly [number, number])[]): number {
  const counts = new Map<number, number>();
  for (const [size, letters] of sizes) if (size > 0) counts.set(size, (counts.get(size) ?? 0) + letters);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function linesOf(paragraphs: readonly Paragraph[], styles: ReturnType<typeof stylesOf>, body: number): Line[] {
  const lines: Line[] = [];
  let empty = 0;
  for (const { text, bold, size, style, listed, before, links } of paragraphs) {
    const named = styles.get(style);
    const pieces = readable(text.replaceAll('\n', '\u2028')).length === 0 ? [] : text.split('\n');
    if (pieces.every((piece) => readable(piece).trim() === '')) empty++;
    pieces.forEach((piece, at) => {
      const shown = joinSpacedLetters(
        readable(piece)
          .replace(/\s*\t\s*/g, '\t')
          .trim(),
      );
      if (shown === '') return;
      const item = withoutBullet(shown);
      lines.push({
        ...PLAIN_LINE,
        text: item ?? shown,
        size: size > 0 ? size / body : 1,
        strong: named?.bold === true || bold > 0.6 * text.trim().length,
        gap: at > 0 ? 0 : empty + before / 240,
        bullet: listed || item !== undefined || /^list/i.test(style),
        heading: isHeadingStyle(style) || isHeadingStyle(named?.name ?? ''),
        links: links.filter((link) => link !== ''),
      });
      empty = 0;
    });
  }
  return lines;
}
