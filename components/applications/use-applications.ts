import { useEffect, useMemo, useState } from 'react';
import type { ApplicationRow } from '../../lib/store/queries/views';
import type { Timestamp } from '../../lib/time';
import { useLive } from '../hooks/use-live';
import { useServices } from '../shell/context';
import { filterOf, type Listing, searchOf } from './listing';
import { sorted } from './sorted';

/** As many as fill any window. */
const FIRST = 60;

export interface Applications {
  /** Others are still being read. */
  readonly partial: boolean;
  readonly all: readonly ApplicationRow[];
  readonly shown: readonly ApplicationRow[];
}

/** Every application's line, as it stands. Undefined until all were read, which begins once it is `wanted`. */
function useRows(wanted: boolean): readonly ApplicationRow[] | undefined {
  const { queries } = useServices();
  const [state, setState] = useState<{ readonly rows?: readonly ApplicationRow[]; readonly failed?: unknown }>({});
  useEffect(
    () =>
      wanted
        ? queries.watchApplicationRows({
            rows: (rows) => setState({ rows }),
            failed: (failed) => setState({ failed }),
          })
        : undefined,
    [queries, wanted],
  );
  // For the boundary of the page.
  if (state.failed !== undefined) throw state.failed;
  return state.rows;
}

/**
 * All applications, and those of the listing in its order. Of what changes only its own line is read again; sorted once for each order,
 * filtered on each keystroke. The texts' words are in memory only while something is searched; until they are, titles are.
 */
export function useApplications(listing: Listing, now: Timestamp): Applications | undefined {
  const services = useServices();
  // An unfiltered list begins with what fills the window; only then all is read. A filter might find nothing among the first.
  const [plain] = useState(() => searchOf({ ...listing, layout: null }) === '' && listing.layout !== 'board');
  const first = useLive(async (queries) => (plain ? queries.firstApplicationRows(FIRST) : []), [plain]);
  const begun = first !== undefined;
  const whole = useRows(begun);
  const listed = whole !== undefined;
  const all = whole ?? (first?.length === FIRST ? first : undefined);
  // Scores are a cache: those of an earlier profile are counted anew once the list stands. Without the list of skills it stands without.
  useEffect(() => {
    if (listed) services.matchSaved().catch(() => undefined);
  }, [services, listed]);

  const searching = listing.text.trim() !== '';
  const words = useLive(async (queries) => (searching ? queries.textWords() : undefined), [searching]);
  const { figure } = listing;
  const among = useLive(async (queries) => (figure === '' ? null : queries.figureMembers(figure)), [figure]);
  const { sort, descending } = listing;
  // The moment decides what is next; sorting anew each minute for any other order would be for nothing.
  const moment = sort === 'next' ? now : 0;
  const inOrder = useMemo(() => all && sorted(all, { sort, descending }, moment), [all, sort, descending, moment]);
  const filter = useMemo(() => filterOf(listing, now, among ?? null), [listing, now, among]);
  const { filterRows } = services.queries;
  const known = figure === '' || among != null;
  return useMemo(
    () =>
      known && all && inOrder
        ? { partial: !listed, all, shown: filterRows(inOrder, filter, searching ? words : undefined) }
        : undefined,
    [listed, all, inOrder, known, filter, filterRows, searching, words],
  );
}
