import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Window } from 'happy-dom';
import { parsePage } from '../../scripts/workbench/dom/linkedom';

export const inLinkedom = parsePage;

export function inHappyDom(html: string): Document {
  const window = new Window();
  window.document.write(html);
  return window.document as unknown as Document;
}

export interface Fixture {
  readonly name: string;
  /** Folder: the site's id, or `any`. */
  readonly site: string;
  readonly url: string;
  readonly html: string;
  /** What a person reads on it; undefined where nobody wrote it down. */
  readonly expected: Readonly<Record<string, unknown>> | undefined;
}

const root = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** The address in a page's first line: `<!-- page: {"url": …} -->`. */
export function addressOf(html: string): string {
  const said: unknown = JSON.parse(/^<!-- page: (\{.*\}) -->/.exec(html)?.[1] ?? '{}');
  return typeof said === 'object' && said && 'url' in said ? String(said.url) : '';
}

function expectedOf(file: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Every page under tests/fixtures that is a page of a posting site. */
export const fixtures: readonly Fixture[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html') && path.includes('/'))
  .sort()
  .map((path) => {
    const html = readFileSync(root + path, 'utf8');
    const site = path.split('/')[0] ?? '';
    return {
      name: path,
      site,
      url: addressOf(html),
      html,
      expected: expectedOf((root + path).replace(/html$/, 'json')),
    };
  });

/** The page after a redesign: every class name another one, the same one everywhere. */
export const withNoise = (html: string): string =>
  html.replace(
    /(\sclass=)"([^"]*)"/g,
    (_, before: string, names: string) =>
      `${before}"${names
        .split(/\s+/)
        .filter(Boolean)
        .map((name) => `_${createHash('sha1').update(name).digest('hex').slice(0, 8)}`)
        .join(' ')}"`,
  );

export const withoutJsonLd = (html: string): string =>
  html.replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/g, '');
