import type { Timestamp } from '../time';
import type { FieldRules, Row } from './shared-tables';
import { elementStamp, elementsOf, gathered, type Stamp, same, spread, stampedAt, written } from './stamps';

type Stamps = Stamp['at'];

/** One machine's state of a row, with what it knows of when its fields were changed. */
export interface Side {
  readonly row: Row;
  readonly stamps: Stamps;
}

const updatedAt = ({ row }: Side): Timestamp => (typeof row['updatedAt'] === 'number' ? row['updatedAt'] : 0);

/** What decides between two values of a field, most important first: written by the user · changed later · row written later · its text. */
type Rank = readonly [number, Timestamp, Timestamp, string];

const outranks = (one: Rank, other: Rank): boolean => {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at < 0 || (one[at] ?? 0) > (other[at] ?? 0);
};

/**
 * Two states of a row as one, field by field: of each field the later change stays, whichever machine made it. The same whichever
 * side is named first, and the same again when it is merged again. Where the stamps of both say nothing, the later row decides.
 */
export function mergeFields(one: Side, other: Side, rules: FieldRules): Row {
  if (same(one.row, other.row)) return one.row;
  const { parts } = rules;
  if (parts === undefined) return mergeFlat(one, other, rules);
  const flat = (side: Side): Side => ({ ...side, row: spread(side.row, parts) });
  return gathered(mergeFlat(flat(one), flat(other), rules), parts);
}

function mergeFlat(one: Side, other: Side, rules: FieldRules): Row {
  const { sets = {}, follows = {}, least = [], greatest = [], provenance } = rules;
  const followers = Object.keys(follows);
  const fields = [...new Set([...Object.keys(one.row), ...Object.keys(other.row)])];
  const how = (side: Side) => (provenance === undefined ? {} : ((side.row[provenance.field] ?? {}) as Row));
  const along = (field: string) => [field, ...followers.filter((follower) => follows[follower] === field)];
  const rank = (side: Side, field: string): Rank => [
    how(side)[field] === provenance?.written && provenance !== undefined ? 1 : 0,
    stampedAt(side.stamps, field),
    updatedAt(side),
    written([along(field).map((name) => side.row[name]), how(side)[field]]),
  ];

  const merged: Record<string, unknown> = {};
  const vias: Record<string, unknown> = {};
  for (const field of fields) {
    const values = [one.row[field], other.row[field]].map(Number);
    if (field === 'updatedAt' || greatest.includes(field)) merged[field] = Math.max(...values);
    else if (least.includes(field)) merged[field] = Math.min(...values);
    else if (sets[field] !== undefined) merged[field] = mergeSet(one, other, field, sets[field]);
    else if (followers.includes(field) || field === provenance?.field) continue;
    else {
      const from = outranks(rank(one, field), rank(other, field)) ? one : other;
      for (const name of along(field)) if (name in from.row) merged[name] = from.row[name];
      if (provenance?.of.includes(field) && how(from)[field] !== undefined) vias[field] = how(from)[field];
    }
  }
  return provenance === undefined ? merged : { ...merged, [provenance.field]: vias };
}

/** Each element stays or goes as it was last put in or taken out; one of which nothing is known stays. */
function mergeSet(one: Side, other: Side, field: string, keyOf: (element: unknown) => string): readonly unknown[] {
  if (same(one.row[field], other.row[field])) return one.row[field] as readonly unknown[];
  const sideOf = (side: Side): SetSide => ({
    elements: elementsOf(side.row[field], keyOf),
    stampOf: (key) => side.stamps[elementStamp(field, key)] ?? 0,
  });
  const [first, second] = [sideOf(one), sideOf(other)];
  const keys = [...new Set([...first.elements.keys(), ...second.elements.keys()])].sort();
  return keys.flatMap((key) => {
    const { elements } = outranks(rankOf(first, key), rankOf(second, key)) ? first : second;
    return elements.has(key) ? [elements.get(key)] : [];
  });
}

interface SetSide {
  readonly elements: ReadonlyMap<string, unknown>;
  readonly stampOf: (key: string) => Timestamp;
}

const rankOf = ({ elements, stampOf }: SetSide, key: string): Rank => [
  0,
  stampOf(key),
  elements.has(key) ? 1 : 0,
  written(elements.get(key)),
];

/** What both machines know of when the fields of a row were changed. */
export function mergeStamps(one: Stamps, other: Stamps): Stamps {
  const fields = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return Object.fromEntries(fields.map((field) => [field, Math.max(one[field] ?? 0, other[field] ?? 0)]));
}
