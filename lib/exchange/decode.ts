/** How the bytes of a text file were read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/** So many bytes at the beginning show how the characters lie. */
const SAMPLE = 4_096;

/** UTF-16 of a table has a zero byte in nearly every unit, on the side that tells the order. */
function utf16(bytes: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  const end = Math.min(bytes.length, SAMPLE);
  for (let at = 0; at < end; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const many = end / 8;
  if ((zeros[1] ?? 0) > many && (zeros[0] ?? 0) < many) return 'utf-16le';
  if ((zeros[0] ?? 0) > many && (zeros[1] ?? 0) < many) return 'utf-16be';
  return undefined;
}

/** What its beginning says; undefined: nothing. */
function markOf(bytes: Uint8Array): Encoding | undefined {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  return utf16(bytes);
}

/** The text of a file, without its mark, as a spreadsheet program wrote it: UTF-8 or UTF-16 with or without a mark, and what is neither is Windows-1252. */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = markOf(bytes);
  if (encoding !== undefined) return { text: new TextDecoder(encoding).decode(bytes), encoding };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}
