import { useCallback, useMemo, useRef, useState } from 'react';
import type { ApplicationRow } from '../../lib/store/queries/views';

/** Which of the listed applications are chosen. */
export interface Selection {
  /** In the order of the list; those that are not listed are not among them. */
  readonly ids: readonly string[];
  readonly count: number;
  has(id: string): boolean;
  /** `through`: also everything between this one and the one before. */
  readonly toggle: (id: string, through: boolean) => void;
  all(on: boolean): void;
}

/** Kept by id: it survives whatever another tab does, and what is filtered away is chosen again when it comes back. */
export function useSelection(rows: readonly ApplicationRow[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const listed = useRef(rows);
  listed.current = rows;
  const last = useRef<string | null>(null);

  const toggle = useCallback((id: string, through: boolean) => {
    const from = last.current;
    last.current = id;
    setChosen((before) => {
      const after = new Set(before);
      const on = !before.has(id);
      for (const one of through && from !== null ? between(listed.current, from, id) : [id]) {
        if (on) after.add(one);
        else after.delete(one);
      }
      return after;
    });
  }, []);

  return useMemo(() => {
    const ids = chosen.size === 0 ? [] : rows.flatMap(({ application: { id } }) => (chosen.has(id) ? [id] : []));
    return {
      ids,
      count: ids.length,
      has: (id) => chosen.has(id),
      toggle,
      all: (on) => setChosen(on ? new Set(rows.map(({ application }) => application.id)) : new Set()),
    };
  }, [chosen, rows, toggle]);
}

function between(rows: readonly ApplicationRow[], one: string, other: string): readonly string[] {
  const ids = rows.map(({ application }) => application.id);
  const [from = -1, to = -1] = [ids.indexOf(one), ids.indexOf(other)].sort((a, b) => a - b);
  return from < 0 ? [other] : ids.slice(from, to + 1);
}
