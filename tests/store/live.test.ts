// Dexie's live queries look for IndexedDB where a browser has it.
import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { expect, it } from 'vitest';
import { createServices } from '../../lib/services';
import { createStore } from '../../lib/store/store';
import { anApplication, anId, aPosting, THEN } from '../builders';
import { memory, wordMatcher } from '../surroundings';

it('a live query sees a change in the last table that its screen reads', async () => {
  const shared = memory();
  const store = createStore(shared);
  const { queries } = createServices({
    now: () => THEN,
    matcher: async () => wordMatcher,
    notify: async () => true,
    afterChange: () => {},
    store: shared,
  });
  await store.postings.put(aPosting());
  await store.applications.put(anApplication());
  const seen: number[] = [];
  await new Promise<void>((resolve, reject) => {
    const subscription = liveQuery(() => queries.applicationView(anId(1))).subscribe({
      error: reject,
      next: (view) => {
        seen.push(view?.snapshots.length ?? -1);
        if (seen.length === 1) {
          void store.postings.putSnapshot({
            id: 's',
            postingKey: 'lever:kestrel-1',
            seenAt: 1,
            title: '',
            description: '',
          });
        } else {
          subscription.unsubscribe();
          resolve();
        }
      },
    });
  });
  expect(seen).toEqual([0, 1]);
});
