const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'ü',
  y: 'ý',
  A: 'Å',
  E: 'É',
  O: 'Ö',
  U: 'Ü',
};

/** What stands for a value or marks a part: these stay as they are. */
const MARKUP = /(\{\{[^}]*\}\}|<[^>]*>)/;

/** Readable, a third longer, in brackets: text that was never put into a catalogue and text that is cut off both show. */
function disguised(text: string): string {
  const letters = text
    .split(MARKUP)
    .map((part) => (MARKUP.test(part) ? part : part.replace(/[a-zA-Z]/g, (letter) => LOOKALIKES[letter] ?? letter)));
  return `⟦${letters.join('')}${'·'.repeat(Math.ceil(text.length / 3))}⟧`;
}

type Catalogue = { readonly [entry: string]: string | Catalogue };

/** A catalogue in disguise. */
export function pseudo(catalogue: Catalogue): Catalogue {
  return Object.fromEntries(
    Object.entries(catalogue).map(([entry, text]) => [
      entry,
      typeof text === 'string' ? disguised(text) : pseudo(text),
    ]),
  );
}
