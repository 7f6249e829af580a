import type { Stage } from '../domain/application';
import type { DateOrder } from './dates';
import { NAMES, SHAPES, type ShapeId } from './shapes';

/** What a column of another tracker can be. */
export const FIELDS = [
  'title',
  'company',
  'location',
  'url',
  'stage',
  'savedOn',
  'appliedOn',
  'changedOn',
  'followUpOn',
  'closesOn',
  'salary',
  'salaryMin',
  'salaryMax',
  'currency',
  'period',
  'description',
  'notes',
  'tags',
  'excitement',
  'resume',
  'contactName',
  'contactEmail',
  'contactPhone',
  'archivedOn',
] as const;
export type Field = (typeof FIELDS)[number];

export const DATE_FIELDS: ReadonlySet<Field> = new Set([
  'savedOn',
  'appliedOn',
  'changedOn',
  'followUpOn',
  'closesOn',
  'archivedOn',
]);

/** A column's name as it is compared: lower case, words divided by single spaces. */
const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export interface Mapping {
  readonly shape: ShapeId;
  /** For each column what it is; null: it is left out. */
  readonly columns: readonly (Field | null)[];
  readonly order: DateOrder | null;
  readonly stage: Stage | null;
}

/** What the columns of a table most likely are: exact for trackers that are known, by the names of the columns for any other. */
export function mappingFor(columns: readonly string[]): Mapping {
  const lower = columns.map((name) => name.toLowerCase());
  const shape = SHAPES.find(({ signs }) => signs.every((sign) => lower.includes(sign)));
  const taken = new Set<Field>();
  const once = (field: Field | undefined): Field | null => {
    if (field === undefined || taken.has(field)) return null;
    taken.add(field);
    return field;
  };
  if (shape === undefined) {
    const named = columns.map((name) => once(FIELDS.find((field) => NAMES[field].includes(plainName(name)))));
    return { shape: 'other', columns: named, order: null, stage: null };
  }
  const { id, order = null, stage = null } = shape;
  return { shape: id, columns: lower.map((name) => once(shape.columns[name])), order, stage };
}
