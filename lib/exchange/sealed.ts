import * as z from 'zod/mini';

/** OWASP, Password Storage (2023): at least 600,000 rounds of PBKDF2 with SHA-256. */
const ITERATIONS = 600_000;
/** A file that asks for more would only keep the machine busy. */
const MOST_ITERATIONS = 10_000_000;
const VERSION = 1;
const SALT_BYTES = 16;
const IV_BYTES = 12;

const Hex = z.string().check(z.regex(/^(?:[0-9a-f]{2}){8,64}$/));

/** The first line of a sealed file. All of it is authenticated: nothing in it can be changed unnoticed. */
const Header = z.object({
  format: z.literal('jobcairn-sealed'),
  version: z.literal(VERSION),
  cipher: z.literal('AES-256-GCM'),
  kdf: z.literal('PBKDF2-SHA-256'),
  iterations: z.int().check(z.gte(ITERATIONS), z.lte(MOST_ITERATIONS)),
  salt: Hex,
  iv: Hex,
  compression: z.literal('gzip'),
});
type Header = z.infer<typeof Header>;

/** Shorter ones are guessed. */
export const SHORTEST_PASSPHRASE = 8;

const LONGEST_HEADER = 1_000;
/** As much as a backup may hold. */
const LARGEST = 1_200_000_000;

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const encode = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));

async function keyOf(
  passphrase: string,
  { salt, iterations }: Pick<Header, 'salt' | 'iterations'>,
): Promise<CryptoKey> {
  // The same characters, however a keyboard composes them.
  const secret = encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(salt), iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** A backup as a file that only the passphrase opens: a line that says how it was sealed, then the ciphertext. */
export async function seal(backup: Blob, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const [salt, iv] = [
    crypto.getRandomValues(new Uint8Array(SALT_BYTES)),
    crypto.getRandomValues(new Uint8Array(IV_BYTES)),
  ];
  const header: Header = {
    format: 'jobcairn-sealed',
    version: VERSION,
    cipher: 'AES-256-GCM',
    kdf: 'PBKDF2-SHA-256',
    iterations: ITERATIONS,
    salt: hex(salt),
    iv: hex(iv),
    compression: 'gzip',
  };
  const line = encode(`${JSON.stringify(header)}\n`);
  const key = await keyOf(passphrase, header);
  const plain = await (await through(backup, new CompressionStream('gzip'))).arrayBuffer();
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: line }, key, plain);
  const file = new Uint8Array(line.length + sealed.byteLength);
  file.set(line);
  file.set(new Uint8Array(sealed), line.length);
  return file;
}

class TooMuch extends Error {}

/** What comes out of a stream that packs or unpacks. Throws `TooMuch` once that is more than a backup may hold. */
async function through(blob: Blob, stream: CompressionStream | DecompressionStream): Promise<Blob> {
  const reader = blob.stream().pipeThrough(stream).getReader();
  const pieces: Blob[] = [];
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length;
    if (size > LARGEST) throw new TooMuch();
    pieces.push(new Blob([read.value]));
  }
  return new Blob(pieces);
}

/** `wrong`: the passphrase is another one, or the file was changed or cut off; which of them cannot be told apart. */
export type Unsealed = { readonly backup: Blob } | { readonly problem: 'wrong' | 'newer' | 'damaged' };

const MARK = '{"format":"jobcairn-sealed"';

/** Does it begin like a sealed file? */
export const isSealed = (bytes: Uint8Array): boolean =>
  new TextDecoder().decode(bytes.subarray(0, MARK.length)) === MARK;

/** Opens a sealed file. Never throws on what a file holds. */
export async function unseal(file: Uint8Array<ArrayBuffer>, passphrase: string): Promise<Unsealed> {
  const end = file.subarray(0, LONGEST_HEADER).indexOf(0x0a) + 1;
  const line = file.subarray(0, end);
  const header = headerOf(new TextDecoder().decode(line));
  if (header === 'newer' || header === 'damaged') return { problem: header };
  try {
    const key = await keyOf(passphrase, header);
    const decrypted = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: bytesOf(header.iv), additionalData: line },
      key,
      file.subarray(end),
    );
    return { backup: await through(new Blob([decrypted]), new DecompressionStream('gzip')) };
  } catch (thrown) {
    return { problem: thrown instanceof TooMuch ? 'damaged' : 'wrong' };
  }
}

function headerOf(line: string): Header | 'newer' | 'damaged' {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'damaged';
  }
  const known = z.object({ version: z.number() }).safeParse(value);
  if (known.success && known.data.version > VERSION) return 'newer';
  const header = Header.safeParse(value);
  return header.success ? header.data : 'damaged';
}
