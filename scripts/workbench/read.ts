import { parseArgs } from 'node:util';
import { understand } from '../../lib/understanding';
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

/** `jobcairn read`: prints what each page says of its posting. */
export async function read(args: readonly string[]): Promise<void> {
  const { values, positionals } = parse(args);
  if (positionals.length === 0) throw new Misuse('Name at least one saved page.');
  const files = positionals.map((file) => pageFile(file, values.url));
  const dom = await domOf(values.dom);
  try {
    for (const file of files) {
      const { reading, ms } = await dom.read(file);
      const start = performance.now();
      const posting = reading.kind === 'posting' ? understand(reading, { now: file.seenAt }) : null;
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
