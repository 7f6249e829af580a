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
  const captured = Date.parse(/\d{4}(?:-\d{2}){0,2}/.exec(said.captured ?? '')?.[0] ?? '');
  return { file, url: address, html, seenAt: Number.isNaN(captured) ? Date.now() : captured };
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
