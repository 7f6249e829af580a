import { useLiveQuery } from 'dexie-react-hooks';
import type { Queries } from '../../lib/services';
import { useServices } from '../shell/context';

/**
 * What a query says, again after every change of the data, whoever made it. Undefined until the first answer. What the
 * query throws is thrown here, for the boundary of the page.
 */
export function useLive<T>(query: (queries: Queries) => Promise<T>, deps: readonly unknown[]): T | undefined {
  const { queries } = useServices();
  return useLiveQuery(() => query(queries), [queries, ...deps]);
}
