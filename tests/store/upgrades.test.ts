import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { createStore } from '../../lib/store/store';
import { VERSIONS } from '../../lib/store/versions';
import { aPosting } from '../builders';
import { memory } from '../surroundings';

const TEXT = Array.from({ length: 60 }, (_, at) => `chart${at} of the coast`).join(' ');

it('from version 1: texts get fingerprints, companies are compared without legal form, and nothing else changes', async () => {
  const shared = memory();
  const old = new Dexie(shared.name, shared);
  old.version(1).stores(VERSIONS[0]?.stores ?? {});
  const { description: _, ...facts } = aPosting({ company: 'Kestrel Maps GmbH' });
  await old.table('postings').add({ ...facts, likeness: 'kestrel maps gmbh|backend developer' });
  await old.table('texts').bulkAdd([
    { postingKey: facts.key, description: TEXT },
    { postingKey: 'lever:short', description: 'Apply.' },
  ]);
  old.close();

  const { db, postings } = createStore(shared);
  expect(await postings.get(facts.key)).toEqual({ ...facts, description: TEXT });
  expect((await db.postings.get(facts.key))?.likeness).toBe('kestrel maps|backend developer');
  expect(await db.texts.get(facts.key)).toMatchObject({ description: TEXT, bands: { length: 20 } });
  expect(await db.texts.get('lever:short')).toEqual({
    postingKey: 'lever:short',
    description: 'Apply.',
    fingerprint: null,
    bands: [],
  });
  expect(await db.apart.count()).toBe(0);
});
