import { existsSync, readFileSync, statSync } from 'node:fs';
import * as z from 'zod/mini';
import { Misuse } from './misuse';

const Line = z.object({
  text: z.optional(z.string()),
  description: z.optional(z.string()),
  title: z.optional(z.nullable(z.string())),
});
const WithText = z.object({ text: z.string(), title: z.optional(z.nullable(z.string())) });

export interface TextFile {
  readonly file: string;
  /** As given; offsets count its UTF-16 units. */
  readonly text: string;
  readonly title: string;
}

/** The content of a file that the user named. Throws `Misuse` when there is none. */
export function contentOf(file: string): string {
  if (!existsSync(file)) throw new Misuse(`There is no file ${file}.`);
  if (!statSync(file).isFile()) throw new Misuse(`${file} is a folder, not a file.`);
  return readFileSync(file, 'utf8');
}

/** What a JSON file holds. Throws `Misuse` when it is no JSON. */
export function jsonOf(file: string): unknown {
  return parsed(contentOf(file), file);
}

function parsed(json: string, name: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Misuse(`${name} is no JSON.`);
  }
}

/** A posting's text from a plain text file, or from JSON with a `text`. */
export function textFile(file: string): TextFile {
  if (!file.toLowerCase().endsWith('.json')) return { file, text: contentOf(file), title: '' };
  const read = WithText.safeParse(jsonOf(file));
  if (!read.success) throw new Misuse(`${file} has no "text".`);
  return { file, text: read.data.text, title: read.data.title ?? '' };
}

/** The postings of a file with one JSON object a line, each with a `text` or a `description`; `file` is the file with the line. Throws `Misuse` for a line that is none. */
export function textsOfLines(file: string): readonly TextFile[] {
  const lines = contentOf(file).split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const here = `${file}:${at + 1}`;
    const read = Line.safeParse(parsed(line, here));
    const text = read.success ? (read.data.text ?? read.data.description) : undefined;
    if (text === undefined) throw new Misuse(`${here} has neither a "text" nor a "description".`);
    return [{ file: here, text, title: read.data?.title ?? '' }];
  });
}
