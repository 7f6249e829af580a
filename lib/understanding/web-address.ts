import { visible } from './plain';

const LONGEST = 4_000;

/** An address that may be opened, resolved against the page's; null for any other scheme, for credentials inside it, and for mere words. */
export function webAddress(raw: string | null, base?: string): string | null {
  const text = visible(raw ?? '').trim();
  if (text === '' || text.length > LONGEST || /\s/.test(text) || !/^(?:https?:|[/?.])/i.test(text)) return null;
  if (!URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  const opens = (url.protocol === 'http:' || url.protocol === 'https:') && url.username === '' && url.password === '';
  return opens && url.href.length <= LONGEST ? url.href : null;
}
