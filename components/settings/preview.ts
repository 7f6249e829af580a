/** How much a file holds, before anything is taken from it. */
export interface FilePreview {
  readonly applications: number;
  readonly postings: number;
  readonly skills: number;
  /** When it was written, in milliseconds; null when it does not say. */
  readonly exportedAt: number | null;
}

type Fields = Readonly<Record<string, unknown>>;

const fields = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;

const count = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

/** Counts what a file of Jobcairn holds; undefined when it is none. The import itself checks every row. */
export function previewOf(json: string): FilePreview | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return undefined;
  }
  const envelope = fields(parsed);
  const data = fields(envelope?.['data']);
  if (envelope?.['format'] !== 'jobcairn' || data === undefined) return undefined;
  const exportedAt = envelope['exportedAt'];
  return {
    applications: count(data['applications']),
    postings: count(data['postings']),
    skills: count(fields(data['profile'])?.['skills']),
    exportedAt: typeof exportedAt === 'number' && Math.abs(exportedAt) <= 8.64e15 ? exportedAt : null,
  };
}

const of = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** "46 applications, 60 postings and 28 skills". */
export const previewText = ({ applications, postings, skills }: FilePreview): string =>
  `${of(applications, 'application', 'applications')}, ${of(postings, 'posting', 'postings')} and ${of(skills, 'skill', 'skills')}`;
