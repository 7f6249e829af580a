import { type Confidence, confidenceOf } from '../../lib/domain/confidence';
import type { JobPosting } from '../../lib/domain/posting';
import type { NoPostingReason, PostingReading } from '../../lib/reading/types';
import { understand } from '../../lib/understanding';
import { type PageFile, pageFile } from './dom/page-file';
import type { ReadDom } from './dom/types';
import { Misuse } from './misuse';
import { parseOptions } from './options';

/** How a DOM is opened. Node's answers at once; Chromium takes a second to start. */
function domOf(name: string): () => Promise<ReadDom> {
  if (name === 'linkedom') return async () => (await import('./dom/linkedom')).linkedomDom();
  if (name === 'chromium') return async () => (await import('./dom/chromium')).chromiumDom();
  throw new Misuse(`--dom is linkedom or chromium, not "${name}".`);
}

interface Answer {
  readonly file: string;
  readonly url: string;
  readonly posting: JobPosting | null;
  readonly reason: NoPostingReason | null;
  /** How sure the reading is; null where there is no posting. */
  readonly confidence: Confidence | null;
  readonly via: PostingReading['via'];
  /** Milliseconds. */
  readonly ms: { readonly read: number; readonly understand: number };
}

async function answerOf(file: PageFile, dom: ReadDom): Promise<Answer> {
  const { reading, ms } = await dom.read(file);
  const start = performance.now();
  const posting = reading.kind === 'posting' ? understand(reading, { now: file.seenAt }) : null;
  return {
    file: file.file,
    url: file.url,
    posting,
    reason: reading.kind === 'none' ? reading.reason : null,
    confidence: posting && confidenceOf(posting),
    via: reading.kind === 'posting' ? reading.via : {},
    ms: { read: ms, understand: performance.now() - start },
  };
}

/** The posting on a saved page, read in Node; null where the page is none. */
export async function readPageFile(file: string, { url }: { readonly url?: string } = {}): Promise<JobPosting | null> {
  return (await answerOf(pageFile(file, url), await domOf('linkedom')())).posting;
}

const shown = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(shown).join(', ')
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);

/** The readable form: each stated fact with how it was found, then the text. */
function readable({ file, posting, reason, confidence, ms }: Answer): string {
  if (!posting) return `${file}: no posting (${reason})`;
  const { description, provenance, firstSeenAt, lastSeenAt, updatedAt, aliases, ...facts } = posting;
  const vias: Readonly<Record<string, string | undefined>> = provenance;
  const lines = Object.entries(facts)
    .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `  ${name.padEnd(13)} ${shown(value)}${vias[name] ? `   ← ${vias[name]}` : ''}`);
  const text = description === null ? '  description is not on this page' : description.replace(/^/gm, '  │ ');
  return [`${file}: read in ${ms.read.toFixed(1)} ms, confidence ${confidence}`, ...lines, text].join('\n');
}

/** `jobcairn read`: prints what each page says of its posting. */
export async function read(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseOptions(args, {
    jsonl: { type: 'boolean' },
    dom: { type: 'string', default: 'linkedom' },
    url: { type: 'string' },
  });
  if (positionals.length === 0) throw new Misuse('Name at least one saved page.');
  const open = domOf(values.dom);
  const files = positionals.map((file) => pageFile(file, values.url));
  const dom = await open();
  try {
    for (const file of files) {
      const answer = await answerOf(file, dom);
      console.log(values.jsonl ? JSON.stringify(answer) : readable(answer));
    }
  } finally {
    await dom.close();
  }
}
