import { readFileSync } from 'node:fs';
import { Misuse } from '../misuse';

export interface PageFile {
  readonly file: string;
  readonly url: string;
  readonly html: string;
  /** When it was saved, in milliseconds since 1970: "3 weeks ago" counts from there. Now, where the file does not say. */
  readonly seenAt: number;
}

/** A saved page. Its address is `url`, or what its first line says: `<!-- page: {"url": …} -->`. */
export function pageFile(file: string, url?: string): PageFile {
  let html: string;
  try {
    html = readFileSync(file, 'utf8');
  } catch {
    throw new Misuse(`The file ${file} cannot be read.`);
  }
  const said = firstLine(html);
  const address = url ?? said.url;
  if (!address || !/^https?:/.test(address) || !URL.canParse(address))
    throw new Misuse(
      `${file} does not say its address: give it with --url, or in a first line <!-- page: {"url": "…"} -->.`,
    );
  return { file, url: address, html, seenAt: lastMomentOf(said.captured ?? '') ?? Date.now() };
}

/** The end of the day, month or year that a capture is dated by ("2026-05"): whatever the page dates was before it. */
function lastMomentOf(captured: string): number | undefined {
  const [, year, month, day] = /(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(captured) ?? [];
  if (!year) return undefined;
  if (!month) return Date.UTC(Number(year) + 1, 0) - 1;
  return (day ? Date.UTC(Number(year), Number(month) - 1, Number(day) + 1) : Date.UTC(Number(year), Number(month))) - 1;
}

function firstLine(html: string): { readonly url?: string; readonly captured?: string } {
  const json = /^\uFEFF?<!-- page: (\{.*\}) -->/.exec(html.slice(0, 4000).split('\n', 1)[0] ?? '')?.[1];
  try {
    const said: unknown = JSON.parse(json ?? '');
    const text = (key: string) => {
      const value: unknown = typeof said === 'object' && said ? Reflect.get(said, key) : undefined;
      return typeof value === 'string' ? { [key]: value } : {};
    };
    return { ...text('url'), ...text('captured') };
  } catch {
    return {};
  }
}
