import { parseArgs } from 'node:util';
import type { JobPosting } from '../../lib/domain/posting';
import type { Reading } from '../../lib/reading/types';
import { pageFile } from './dom/page-file';
import type { ReadDom } from './dom/types';
import { Misuse } from './misuse';

const OPTIONS = {
  jsonl: { type: 'boolean' },
  dom: { type: 'string', default: 'linkedom' },
  url: { type: 'string' },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (thrown) {
    throw new Misuse(thrown instanceof Error ? (thrown.message.split('\n', 1)[0] ?? '') : String(thrown));
  }
}

async function domOf(name: string): Promise<ReadDom> {
  if (name === 'linkedom') return (await import('./dom/linkedom')).linkedomDom();
  if (name === 'chromium') return (await import('./dom/chromium')).chromiumDom();
  throw new Misuse(`--dom is linkedom or chromium, not "${name}".`);
}

/** One answer, in the form that the measuring scripts read. */
export interface Answer {
  readonly file: string;
  readonly url: string;
  readonly posting: Omit<Record<keyof JobPosting, unknown>, never> | Record<string, unknown> | null;
  readonly reason: string | null;
  readonly via: Readonly<Record<string, string>>;
  readonly ms: { readonly read: number; readonly understand: number };
}

async function understander(): Promise<(reading: Reading & { kind: 'posting' }, now: number) => Record<string, unknown>> {
  try {
    const loaded = await import(new URL('../../lib/understanding/index.ts', import.meta.url).href);
    return (reading, now) => loaded.understand(reading, { now });
  } catch {
    return ({ raw, id, canonicalUrl }) => ({
      title: raw.title, company: raw.company, location: raw.location, places: [], id, canonicalUrl,
      remote: /remote|télétravail/i.test(raw.workplace ?? '') ? 'remote' : /hybrid/i.test(raw.workplace ?? '') ? 'hybrid' : /on.?site|in sede|presencial/i.test(raw.workplace ?? '') ? 'onsite' : null,
      employment: (raw.employmentType ?? '').split('\n'), salary: raw.salary ? { min: raw.salary, max: null } : null,
      postedOn: raw.datePosted, closesOn: raw.validThrough, closed: !!raw.closed,
      description: raw.descriptionHtml?.replace(/<[^>]*>/g, ' ').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&nbsp;/g, ' ').replace(/&amp;/g, '&') ?? null,
    });
  }
}

/** `jobcairn read`: prints what each page says of its posting. */
export async function read(args: readonly string[]): Promise<void> {
  const { values, positionals } = parse(args);
  if (positionals.length === 0) throw new Misuse('Name at least one saved page.');
  const files = positionals.map((file) => pageFile(file, values.url));
  const dom = await domOf(values.dom);
  const understand = await understander();
  try {
    for (const file of files) {
      const { reading, ms } = await dom.read(file);
      const start = performance.now();
      const posting = reading.kind === 'posting' ? understand(reading, file.seenAt) : null;
      const answer = {
        file: file.file,
        url: file.url,
        posting,
        reason: reading.kind === 'none' ? reading.reason : null,
        via: reading.kind === 'posting' ? reading.via : {},
        ms: { read: ms, understand: performance.now() - start },
      };
      console.log(values.jsonl ? JSON.stringify(answer) : JSON.stringify(answer, null, 2));
    }
  } finally {
    await dom.close();
  }
}
