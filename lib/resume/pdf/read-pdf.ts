import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { JobcairnError } from '../../errors';
import type { Line } from '../lines';
import { inOrder } from './columns';
import { fragmentsOf, type PlacedText } from './fragments';
import { paragraphsOf } from './paragraphs';
import { withWholeCells } from './rows';

/** What reading a PDF needs of pdf.js; its browser and its Node build both have it. */
export type PdfLibrary = Pick<typeof import('pdfjs-dist'), 'getDocument'>;

export interface ReadingOptions {
  /** Ends the reading: it rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** 0 … 1, after each page. */
  readonly onProgress?: ((done: number) => void) | undefined;
}

/** A résumé of more pages is none. */
const MOST_PAGES = 40;
/** Fewer letters than this on all pages: the text is a picture. */
const FEWEST_LETTERS = 40;

/**
 * The lines of a PDF in the order in which a person reads them. Rejects with `file-locked` when it asks for a password, `file-damaged`
 * when it cannot be read, `file-without-text` when it is a picture, `file-too-large` when it has more pages than a résumé.
 */
export async function readPdf(bytes: Uint8Array, library: PdfLibrary, options: ReadingOptions = {}): Promise<Line[]> {
  const { signal, onProgress } = options;
  signal?.throwIfAborted();
  const task = library.getDocument({
    // The library takes the bytes for itself.
    data: bytes.slice(),
    verbosity: 0,
    isEvalSupported: false,
    useWasm: false,
    disableFontFace: true,
    enableXfa: false,
    stopAtErrors: false,
  });
  const stop = () => void task.destroy();
  signal?.addEventListener('abort', stop);
  try {
    const opened = await task.promise;
    if (opened.numPages > MOST_PAGES) throw new JobcairnError('file-too-large', `${opened.numPages} pages`);
    const pieces = await piecesOf(opened, signal, onProgress);
    const fragments = fragmentsOf(pieces);
    if (fragments.reduce((sum, { text }) => sum + text.length, 0) < FEWEST_LETTERS)
      throw new JobcairnError('file-without-text', 'no text on any page');
    return paragraphsOf(inOrder(withWholeCells(fragments)));
  } catch (thrown) {
    signal?.throwIfAborted();
    throw refusal(thrown);
  } finally {
    signal?.removeEventListener('abort', stop);
    await task.destroy();
  }
}

function refusal(thrown: unknown): JobcairnError {
  if (thrown instanceof JobcairnError) return thrown;
  const locked = thrown instanceof Error && thrown.name === 'PasswordException';
  return new JobcairnError(locked ? 'file-locked' : 'file-damaged', 'the PDF could not be opened', { cause: thrown });
}

/** All pages below each other as one, so that a column goes on from page to page. */
async function piecesOf(
  opened: PDFDocumentProxy,
  signal: AbortSignal | undefined,
  onProgress: ((done: number) => void) | undefined,
): Promise<PlacedText[]> {
  const pages: PlacedText[][] = [];
  let top = 0;
  for (let number = 1; number <= opened.numPages; number++) {
    signal?.throwIfAborted();
    const page = await opened.getPage(number);
    const { pieces, height } = await piecesOn(page, top);
    pages.push(pieces);
    top += height;
    page.cleanup();
    onProgress?.(number / opened.numPages);
  }
  return withoutRunningLines(pages, opened.numPages).flat();
}

async function piecesOn(page: PDFPageProxy, top: number) {
  const [x0 = 0, y0 = 0, , y1 = 0] = page.view;
  const height = y1 - y0;
  const [{ items }, links] = await Promise.all([
    page.getTextContent({ includeMarkedContent: false }),
    page.getAnnotations().then(linksOf, () => []),
  ]);
  const pieces = items.flatMap((item): PlacedText[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as readonly number[];
    // Text that is turned is decoration.
    if (Math.abs(b) > Math.abs(a)) return [];
    const size = Math.hypot(a, b) || item.height;
    return [
      {
        text: item.str,
        left: x - x0,
        right: x - x0 + item.width,
        y: top + (y1 - y),
        size,
        font: item.fontName,
        links: links.filter((link) => link.covers(x + Math.min(3, item.width / 2), y + size / 4)).map(({ url }) => url),
      },
    ];
  });
  return { pieces, height };
}

interface PdfLink {
  readonly url?: unknown;
  readonly rect?: unknown;
}

function linksOf(annotations: readonly PdfLink[]) {
  return annotations.flatMap(({ url, rect }) => {
    if (typeof url !== 'string' || url.length > 2_000 || !Array.isArray(rect)) return [];
    const [left, bottom, right, top] = rect.map(Number);
    if (left === undefined || bottom === undefined || right === undefined || top === undefined) return [];
    return [{ url, covers: (x: number, y: number) => x >= left && x <= right && y >= bottom && y <= top }];
  });
}

const PAGE_NUMBER = /^(?:page|seite|página|pagina|p\.?)?\s*\d{1,2}(?:\s*(?:\/|of|von|de|sur|di|\|)\s*\d{1,2})?$/i;

/** Page numbers, and what stands at the same place of every page, are no part of the text. */
function withoutRunningLines(pages: readonly PlacedText[][], count: number): PlacedText[][] {
  if (count < 2) return [...pages];
  const seen = new Map<string, number>();
  const nameOf = ({ text, left, size }: PlacedText) => `${Math.round(left)} ${Math.round(size)} ${text}`;
  for (const page of pages) for (const name of new Set(page.map(nameOf))) seen.set(name, (seen.get(name) ?? 0) + 1);
  return pages.map((page, at) => {
    const edge = [...page].sort((a, b) => a.y - b.y);
    const outer = new Set([...edge.slice(0, 3), ...edge.slice(-3)]);
    return page.filter((piece) => {
      if (!outer.has(piece)) return true;
      if (PAGE_NUMBER.test(piece.text.trim())) return false;
      return at === 0 || (seen.get(nameOf(piece)) ?? 0) < count || piece.text.length < 4;
    });
  });
}
