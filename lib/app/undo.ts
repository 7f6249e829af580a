import type { Ports } from './ports';

/** Takes a change back. Throws `conflict` when what it changed has changed since, `not-found` when it can no longer be undone. */
export const undo = (ports: Ports, { changeId }: { readonly changeId: string }): Promise<void> =>
  ports.store.undo(changeId, ports.now());
