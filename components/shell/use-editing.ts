import { useState } from 'react';

/** A field that stands otherwise in the database than it was shown, so that it was not written. */
interface Conflict<F extends string> {
  readonly field: F;
  readonly here: unknown;
  readonly yours: unknown;
}

export interface EditingOptions<F extends string, B extends Readonly<Record<F, unknown>>, V extends object> {
  /** What was there when the user began, field by field as the verb has them. */
  readonly begun: B;
  /** How it stands in the fields of the form. */
  readonly valuesOf: (begun: B) => V;
  /** Which values of the form make which field. */
  readonly parts: Readonly<Partial<Record<F, readonly (keyof V)[]>>>;
  /** Writes what differs from what was shown; undefined: it failed, and the user has been told. */
  readonly write: (values: V, shown: B) => Promise<{ readonly conflicts: readonly Conflict<F>[] } | undefined>;
}

export interface Editing<F extends string, V> {
  readonly values: V;
  readonly change: (part: Partial<V>) => void;
  /** What another tab changed meanwhile; all else is written. */
  readonly conflicts: readonly Conflict<F>[];
  /** Writes. Gives whether all that was wanted stands in the database. */
  readonly save: () => Promise<boolean>;
  /** Answers one conflict; with the last one it writes again. Gives whether all that is wanted now stands in the database. */
  readonly settle: (field: string, take: 'mine' | 'theirs') => Promise<boolean>;
}

/** A form over something that another tab may change meanwhile: neither edit is lost without being asked about. */
export function useEditing<F extends string, B extends Readonly<Record<F, unknown>>, V extends object>(
  options: EditingOptions<F, B, V>,
): Editing<F, V> {
  const { valuesOf, parts, write } = options;
  const [begun, setBegun] = useState(options.begun);
  const [values, setValues] = useState(() => valuesOf(begun));
  const [conflicts, setConflicts] = useState<readonly Conflict<F>[]>([]);

  const send = async (wanted: V, shown: B): Promise<boolean> => {
    const done = await write(wanted, shown);
    if (done === undefined) return false;
    setConflicts(done.conflicts);
    return done.conflicts.length === 0;
  };

  return {
    values,
    conflicts,
    change: (part) => setValues({ ...values, ...part }),
    save: () => send(values, begun),
    async settle(field, take) {
      const answered = conflicts.find((conflict) => conflict.field === field);
      if (answered === undefined) return false;
      const shown = { ...begun, [answered.field]: answered.here };
      const theirs = valuesOf(shown);
      const taken = Object.fromEntries((parts[answered.field] ?? []).map((part) => [part, theirs[part]]));
      const wanted = take === 'mine' ? values : { ...values, ...taken };
      const left = conflicts.filter((conflict) => conflict !== answered);
      setBegun(shown);
      setValues(wanted);
      setConflicts(left);
      return left.length === 0 ? send(wanted, shown) : false;
    },
  };
}
