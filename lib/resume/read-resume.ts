import { archiveHolds, isArchive } from '../archive';
import type { Resume, ResumeFormat } from '../domain/resume';
import { JobcairnError } from '../errors';
import { readDocx } from './docx';
import { readJsonResume } from './json-resume';
import type { Line } from './lines';
import { isLinkedInArchive, readLinkedInArchive, readLinkedInFiles } from './linkedin';
import type { PdfLibrary, ReadingOptions } from './pdf/read-pdf';
import { readPdf } from './pdf/read-pdf';
import { readPlain } from './plain';
import { readLines, type Surroundings } from './read-lines';

/** What was read of a file. */
export interface ReadResume {
  readonly format: ResumeFormat;
  readonly resume: Resume;
  /** All of its text, a line or paragraph each. */
  readonly text: string;
}

export interface Sources extends Surroundings {
  /** Loads what reads PDF, when one is to be read. */
  readonly pdf: () => Promise<PdfLibrary>;
}

/** A larger file is no résumé. */
export const LARGEST_FILE = 20_000_000;
/** More text than this is a book, in UTF-16 units. */
const LONGEST_TEXT = 1_000_000;

const startsWith = (bytes: Uint8Array, ...signs: number[]) => signs.every((sign, at) => bytes[at] === sign);
const OLD_WORD = [0xd0, 0xcf, 0x11, 0xe0];

/** PDFs may have something before their first line. */
const isPdf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes.subarray(0, 1_024)).includes('%PDF-');

/**
 * Reads a résumé: PDF, Word (.docx), JSON Resume, LinkedIn's data archive or one of its CSV files, plain text or Markdown; told apart by
 * what is in the file, not by its name. Rejects with `file-empty`, `file-unknown`, `file-damaged`, `file-locked`, `file-without-text` or
 * `file-too-large`, and with the signal's reason when it was cancelled.
 */
export async function readResume(
  bytes: Uint8Array,
  sources: Sources,
  options: ReadingOptions = {},
): Promise<ReadResume> {
  options.signal?.throwIfAborted();
  if (bytes.length === 0) throw new JobcairnError('file-empty', 'the file has no content');
  if (bytes.length > LARGEST_FILE) throw new JobcairnError('file-too-large', `${bytes.length} bytes`);
  if (isPdf(bytes)) return fromLines('pdf', await readPdf(bytes, await sources.pdf(), options), sources);
  if (startsWith(bytes, ...OLD_WORD)) throw new JobcairnError('file-unknown', 'a Word document of the old kind');
  if (isArchive(bytes)) return readArchive(bytes, sources);
  return readResumeText(decoded(bytes), sources);
}

function readArchive(bytes: Uint8Array, sources: Sources): ReadResume {
  if (archiveHolds(bytes, (name) => name === 'word/document.xml')) return fromLines('docx', readDocx(bytes), sources);
  if (isLinkedInArchive(bytes)) return fromData('linkedin', readLinkedInArchive(bytes, sources));
  throw new JobcairnError('file-unknown', 'an archive that holds no résumé');
}

/** Text in UTF-8, UTF-16 with its mark, or, where it is neither, Windows-1252. Throws `file-unknown` for what is no text. */
function decoded(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 4_096).includes(0)) throw new JobcairnError('file-unknown', 'neither a document nor text');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    const control = text.slice(0, 4_096).match(/(?![\t\n\f\r\v])\p{Cc}/gu)?.length ?? 0;
    if (control > 4) throw new JobcairnError('file-unknown', 'neither a document nor text');
    return text;
  }
}

/** Reads pasted text, JSON Resume or the content of one of LinkedIn's CSV files. Throws like `readResume`. */
export function readResumeText(text: string, surroundings: Surroundings): ReadResume {
  if (text.length > LONGEST_TEXT) throw new JobcairnError('file-too-large', `${text.length} characters`);
  const bare = text.replace(/^\ufeff/, '').trim();
  if (bare === '') throw new JobcairnError('file-empty', 'the text is empty');
  if (bare.startsWith('{')) return fromData('json-resume', readJsonResume(jsonIn(bare), surroundings));
  if (/^"?(?:First Name|Company Name|School Name|Name|Title|Email Address)"?(?:,|\r?\n)/.test(bare))
    return fromData('linkedin', readLinkedInFiles([bare], surroundings));
  return fromLines('text', readPlain(bare), surroundings);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new JobcairnError('file-damaged', 'the file begins like JSON and is none', { cause });
  }
}

function fromLines(format: ResumeFormat, lines: readonly Line[], surroundings: Surroundings): ReadResume {
  const text = lines.map((line) => (line.bullet ? `• ${line.text}` : line.text)).join('\n');
  if (text.trim() === '') throw new JobcairnError('file-without-text', 'there is no text in the file');
  return { format, resume: readLines(lines, surroundings), text: text.slice(0, LONGEST_TEXT) };
}

function fromData(format: ResumeFormat, resume: Resume): ReadResume {
  return { format, resume, text: textOf(resume) };
}

/** A résumé that came as data, as text. */
function textOf(resume: Resume): string {
  const dates = ({ start, end }: { readonly start: string | null; readonly end: string | null }) =>
    [start, end].filter((date) => date !== null).join(' – ');
  const line = (...parts: (string | null)[]) => parts.filter((part) => part !== null && part !== '').join(', ');
  return [
    line(resume.name, resume.headline),
    line(resume.email, resume.phone, resume.location, ...resume.links),
    resume.summary ?? '',
    ...resume.jobs.flatMap((job) => [line(job.title, job.company, job.place, dates(job)), ...job.highlights]),
    ...resume.education.map((school) => line(school.degree, school.field, school.institution, dates(school))),
    resume.skills.map(({ name }) => name).join(', '),
    ...resume.projects.flatMap((project) => [line(project.name, dates(project)), ...project.highlights]),
    ...resume.certifications,
    ...resume.languages.map(({ language, level }) => line(language, level)),
    ...resume.others.flatMap(({ heading, lines }) => [heading, ...lines]),
  ]
    .filter((text) => text !== '')
    .join('\n')
    .slice(0, LONGEST_TEXT);
}
