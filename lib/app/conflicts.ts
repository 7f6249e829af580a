/**
 * A field that somebody else, most often the user in another tab, changed while it was being edited. It stays as it is here; the
 * screen still has what was wanted, shows both, and saves again with `shown` set to `here` once the user has chosen.
 */
export interface EditConflict<F extends string = string> {
  readonly field: F;
  /** What stands in the database. */
  readonly here: unknown;
  /** What was to be written, and was not. */
  readonly yours: unknown;
}

type Values = Readonly<Record<string, unknown>>;

const differs = (before: unknown, after: unknown): boolean => JSON.stringify(before) !== JSON.stringify(after);

/**
 * Splits the wanted edits by what was shown when the user began. A field that is wanted as it was shown was not edited: it stays as
 * it is. One that stands as it was shown (or of which nothing is said) may be written; one that has changed since is a conflict,
 * unless it changed to just what is wanted.
 */
export function against<F extends string>(
  fields: readonly F[],
  current: Values,
  wanted: Values,
  shown: Values = {},
): { readonly free: readonly F[]; readonly conflicts: readonly EditConflict<F>[] } {
  const edited = (field: F) => shown[field] === undefined || differs(shown[field], wanted[field]);
  const changed = fields.filter(
    (field) => wanted[field] !== undefined && edited(field) && differs(current[field], wanted[field]),
  );
  const stale = (field: F) => shown[field] !== undefined && differs(current[field], shown[field]);
  return {
    free: changed.filter((field) => !stale(field)),
    conflicts: changed.filter(stale).map((field) => ({ field, here: current[field], yours: wanted[field] })),
  };
}

/** These fields of the values alone. */
export const only = <F extends string>(fields: readonly F[], values: Values): Values =>
  Object.fromEntries(fields.map((field) => [field, values[field]]));
