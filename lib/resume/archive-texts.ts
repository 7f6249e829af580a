import { filesInArchive } from '../archive';

/** Most bytes that are unpacked of one archive, whatever it claims. */
const MOST_UNPACKED = 40_000_000;

/** The wanted members of a zip archive as text, by their names. Throws as `filesInArchive` does, before more is unpacked than a résumé holds. */
export function textsInArchive(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, string> {
  const decoder = new TextDecoder();
  return new Map(
    [...filesInArchive(bytes, MOST_UNPACKED, wanted)].map(([name, content]) => [name, decoder.decode(content)]),
  );
}
