import { decode } from './text';

const HEAD = /^(?:\s|<!--|\/\*[^*]{0,500}\*\/|\/\/[^\n]{0,500}(?:\n|$)|<!\[CDATA\[)+/;
const TAIL = /(?:\s|-->|\/\*[^*]{0,500}\*\/|\/\/\s?(?:\]\]>|-->)?|\]\]>|;)+$/;

/** Without comment marks, CDATA guards and a final semicolon around the document. */
function unwrap(source: string): string {
  const text = source.trim();
  const start = HEAD.exec(text.slice(0, 2_000))?.[0].length ?? 0;
  const end = TAIL.exec(text.slice(Math.max(start, text.length - 300)))?.[0].length ?? 0;
  return text.slice(start, text.length - end);
}

/** A quote ends its string where structure follows, or the next key after a lost comma. */
const ENDS = /\s*(?:[:}\]]|$|,\s*(?:["{[\d\-}\],]|true|false|null|$))|\s*"[^"\n]{1,60}"\s*:/y;

const isLiteral = (c: string) => /[\w.+-]/.test(c);

/** The escape sequence at `at`, mended: an unknown escape loses its backslash. */
function escapeAt(source: string, at: number): string {
  const next = source.charAt(at + 1);
  const valid = next === 'u' ? /^[\da-f]{4}/i.test(source.slice(at + 2, at + 6)) : /["\\/bfnrt]/.test(next);
  return valid ? `\\${next}` : next < ' ' ? '' : next;
}

/**
 * The same document with the faults seen on real pages mended: control characters, bad escapes and bare quotes within
 * strings, stray and missing commas. One pass, linear.
 */
function mend(source: string): string {
  let out = '';
  let inString = false;
  let ended = false; // a value has ended: what follows needs a comma
  let comma = false; // a comma was read, not yet written: a closing bracket drops it
  for (let i = 0; i < source.length; i++) {
    const c = source.charAt(i);
    if (inString) {
      if (c === '\\') {
        out += escapeAt(source, i);
        if (source.charAt(i + 1) >= ' ') i++;
      } else if (c === '"') {
        ENDS.lastIndex = i + 1;
        ended = ENDS.test(source);
        inString = !ended;
        out += inString ? '\\"' : c;
      } else out += c === '\n' ? '\\n' : c < ' ' ? ' ' : c;
    } else if (c === ',') comma = ended;
    else if (c === ':' || c === '}' || c === ']') {
      out += c;
      ended = c !== ':';
      comma = false;
    } else if (c.trim()) {
      if (comma || (ended && !(isLiteral(c) && isLiteral(source.charAt(i - 1))))) out += ',';
      out += c;
      comma = false;
      inString = c === '"';
      ended = isLiteral(c);
    }
  }
  return out;
}

/** The document of one script, mended as far as needed; undefined when nothing helps. */
export function parseMended(source: string): unknown {
  const text = unwrap(source);
  for (const repair of [(same: string) => same, mend, (whole: string) => mend(decode(whole))])
    try {
      return JSON.parse(repair(text));
    } catch {
      // The next repair may help.
    }
  return undefined;
}
