import Papa from 'papaparse';
import { archiveHolds } from '../archive';
import { EMPTY_RESUME, type Resume } from '../domain/resume';
import { JobcairnError } from '../errors';
import { textsInArchive } from './archive-texts';
import { dateOf } from './dates';
import { PLAIN_LINE } from './lines';
import type { Surroundings } from './read-lines';
import { skillsOf } from './skills';

/** The files of LinkedIn's "Download your data" that say what a résumé says, with the columns by which each is known. */
const FILES = {
  profile: { file: /(?:^|\/)Profile\.csv$/i, columns: ['First Name', 'Last Name', 'Headline'] },
  positions: { file: /(?:^|\/)Positions\.csv$/i, columns: ['Company Name', 'Title', 'Started On'] },
  education: { file: /(?:^|\/)Education\.csv$/i, columns: ['School Name', 'Degree Name'] },
  certifications: { file: /(?:^|\/)Certifications\.csv$/i, columns: ['Name', 'Authority'] },
  projects: { file: /(?:^|\/)Projects\.csv$/i, columns: ['Title', 'Description', 'Started On'] },
  languages: { file: /(?:^|\/)Languages\.csv$/i, columns: ['Name', 'Proficiency'] },
  emails: { file: /(?:^|\/)Email ?Addresses\.csv$/i, columns: ['Email Address', 'Confirmed'] },
  phones: { file: /(?:^|\/)Phone ?Numbers\.csv$/i, columns: ['Number', 'Type'] },
  skills: { file: /(?:^|\/)Skills\.csv$/i, columns: ['Name'] },
} as const;
type Part = keyof typeof FILES;
const PARTS = Object.keys(FILES) as Part[];

type Row = Readonly<Record<string, string | undefined>>;
const MOST_ROWS = 1_000;

const isLinkedInFile = (name: string): boolean => PARTS.some((part) => FILES[part].file.test(name));

/** Is this archive LinkedIn's copy of somebody's data? */
export const isLinkedInArchive = (bytes: Uint8Array): boolean => archiveHolds(bytes, isLinkedInFile);

function rowsOf(csv: string): { readonly columns: readonly string[]; readonly rows: readonly Row[] } {
  // Some of its files begin with notes before the names of the columns.
  const start = csv.search(
    /^"?(?:First Name|Company Name|School Name|Name|Title|Email Address|Extension)"?,|^"?Name"?\r?$/m,
  );
  const { data, meta } = Papa.parse<Row>(csv.slice(Math.max(0, start)).replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
    preview: MOST_ROWS,
    transformHeader: (name) => name.trim(),
  });
  return { columns: meta.fields ?? [], rows: data };
}

/** Which of LinkedIn's files this CSV is, by its columns; undefined for any other. */
function partOf(columns: readonly string[]): Part | undefined {
  return PARTS.find((part) => FILES[part].columns.every((column) => columns.includes(column)));
}

/** A résumé from LinkedIn's archive. Throws `file-damaged` when its files hold nothing. */
export function readLinkedInArchive(bytes: Uint8Array, surroundings: Surroundings): Resume {
  return readFiles([...textsInArchive(bytes, isLinkedInFile).values()], surroundings);
}

/** A résumé from one or some of LinkedIn's CSV files. Throws `file-unknown` when none of them is one. */
export const readLinkedInFiles = (files: readonly string[], surroundings: Surroundings): Resume =>
  readFiles(files, surroundings);

function readFiles(files: readonly string[], { index, today }: Surroundings): Resume {
  const parts = new Map<Part, readonly Row[]>();
  for (const file of files) {
    const { columns, rows } = rowsOf(file);
    const part = partOf(columns);
    if (part !== undefined) parts.set(part, rows);
  }
  if (parts.size === 0) throw new JobcairnError('file-unknown', 'none of the files is one that LinkedIn writes');
  const rows = (part: Part) => parts.get(part) ?? [];
  const told = toldBy(rows);
  const skills = rows('skills').flatMap((row) => said(row, 'Name', 100) ?? []);
  return {
    ...told,
    skills: skillsOf(
      told,
      skills.map((text) => ({ ...PLAIN_LINE, text })),
      index,
      today,
    ),
  };
}

function said(row: Row | undefined, column: string, most = 500): string | null {
  const text = row?.[column]?.trim() ?? '';
  return text === '' ? null : text.slice(0, most);
}

const dates = (row: Row, start: string, end: string) => {
  const from = dateOf(said(row, start) ?? '');
  return { start: from, end: dateOf(said(row, end) ?? '') ?? (from === null ? null : ('present' as const)) };
};

/** What LinkedIn holds in one field, a sentence or list item each. */
const paragraphs = (text: string | null): string[] =>
  (text ?? '')
    .split(/\r?\n|\s{2,}(?=[•●▪*-]\s?)/)
    .map((line) =>
      line
        .replace(/^\s*[•●▪*-]\s*/, '')
        .trim()
        .slice(0, 5_000),
    )
    .filter((line) => line !== '')
    .slice(0, 200);

/** "[PORTFOLIO:https://…]" and "https://…". */
const linksIn = (text: string | null) => (text ?? '').match(/https?:\/\/[^\s,\]]{3,1000}/g) ?? [];

function toldBy(rows: (part: Part) => readonly Row[]): Omit<Resume, 'skills'> {
  const [profile] = rows('profile');
  const name = [said(profile, 'First Name'), said(profile, 'Last Name')].filter((part) => part !== null).join(' ');
  const { skills: _skills, ...empty } = EMPTY_RESUME;
  return {
    ...empty,
    name: name === '' ? null : name,
    headline: said(profile, 'Headline'),
    email: said(
      rows('emails').find((row) => /^yes$/i.test(row['Primary'] ?? '')) ?? rows('emails')[0],
      'Email Address',
    ),
    phone: said(rows('phones')[0], 'Number'),
    location: said(profile, 'Geo Location') ?? said(profile, 'Address'),
    links: linksIn(said(profile, 'Websites', 4_000)).slice(0, 50),
    summary: said(profile, 'Summary', 20_000),
    jobs: rows('positions')
      .slice(0, 200)
      .map((row) => ({
        title: said(row, 'Title'),
        company: said(row, 'Company Name'),
        place: said(row, 'Location'),
        ...dates(row, 'Started On', 'Finished On'),
        highlights: paragraphs(said(row, 'Description', 20_000)),
      })),
    education: rows('education')
      .slice(0, 100)
      .map((row) => ({
        institution: said(row, 'School Name'),
        ...studies(said(row, 'Degree Name')),
        ...dates(row, 'Start Date', 'End Date'),
      })),
    certifications: rows('certifications')
      .flatMap((row) => said(row, 'Name') ?? [])
      .slice(0, 200),
    languages: rows('languages')
      .slice(0, 60)
      .flatMap((row) => {
        const language = said(row, 'Name', 120);
        return language === null ? [] : [{ language, level: said(row, 'Proficiency', 200) }];
      }),
    projects: rows('projects')
      .slice(0, 200)
      .flatMap((row) => {
        const title = said(row, 'Title');
        if (title === null) return [];
        return [
          {
            name: title,
            url: said(row, 'Url', 4_000),
            ...dates(row, 'Started On', 'Finished On'),
            highlights: paragraphs(said(row, 'Description', 20_000)),
          },
        ];
      }),
  };
}

/** "Bachelor of Science - BS, Computer Science". */
function studies(degree: string | null): { readonly degree: string | null; readonly field: string | null } {
  const cut = degree?.indexOf(', ') ?? -1;
  if (degree === null || cut < 0) return { degree, field: null };
  return { degree: degree.slice(0, cut), field: degree.slice(cut + 2) };
}
