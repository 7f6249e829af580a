import { useEffect, useMemo } from 'react';
import type { ApplicationFilter, ApplicationRow } from '../../lib/store/queries/views';
import { useServices } from '../shell/context';
import { useLive } from './use-live';

export interface Applications {
  readonly all: readonly ApplicationRow[];
  readonly shown: readonly ApplicationRow[];
}

/** All applications, and those that meet the filter: read once for each change of the data, filtered on each keystroke. */
export function useApplicationRows(filter: ApplicationFilter): Applications | undefined {
  const services = useServices();
  const all = useLive((queries) => queries.applicationRows(), []);
  const listed = all !== undefined;
  // Scores are a cache: those of an earlier profile are counted anew once the list stands. Without the list of skills it stands without.
  useEffect(() => {
    if (listed) services.matchSaved().catch(() => undefined);
  }, [services, listed]);
  const { filterRows } = services.queries;
  return useMemo(() => all && { all, shown: filterRows(all, filter) }, [all, filter, filterRows]);
}
