import { beforeEach, describe, expect, it } from 'vitest';
import type { JobPosting } from '../../lib/domain/posting';
import { createServices, type Services } from '../../lib/services';
import { aPosting, THEN } from '../builders';
import { memory, wordMatcher } from '../surroundings';

const DAY = 86_400_000;
const TEXT = Array.from({ length: 120 }, (_, at) => `chart${at} of the coast`).join(' ');

let services: Services;
let now = THEN;

beforeEach(() => {
  now = THEN;
  services = createServices({
    now: () => now,
    matcher: async () => wordMatcher,
    notify: async () => true,
    afterChange: () => {},
    store: memory(),
  });
});

const see = (facts: Partial<JobPosting>) => services.seePosting(aPosting({ description: TEXT, ...facts }));
const same = async (key: string) => (await services.queries.popupView(key))?.sameJob;
const pair = { key: 'indeed:9', other: 'lever:kestrel-1' };

describe('the same job under another posting', () => {
  beforeEach(async () => {
    await see({});
    await see({ site: 'indeed', id: '9', company: null, title: 'Backend Developer (m/w/d)', firstSeenAt: THEN + DAY });
  });

  it('is known by its text where the board names no company', async () => {
    expect(await same('indeed:9')).toEqual({
      kind: 'seen',
      postingKey: 'lever:kestrel-1',
      title: 'Backend Developer',
      site: 'lever',
      on: '2026-11-12',
      applicationId: null,
    });
    await services.savePosting({ key: 'lever:kestrel-1' });
    expect(await same('indeed:9')).toMatchObject({ kind: 'saved', on: '2026-11-12' });
    await services.markApplied({ key: 'lever:kestrel-1', on: '2026-11-03' });
    expect(await same('indeed:9')).toMatchObject({ kind: 'applied', on: '2026-11-03' });
  });

  it('is not said of the posting that was there first', async () => {
    expect(await same('lever:kestrel-1')).toBeNull();
  });

  it('is counted how often it was posted before on its own site, and since when', async () => {
    const again = (id: string, days: number) =>
      see({ id, canonicalUrl: `https://x.example/${id}`, firstSeenAt: THEN + days * DAY });
    await again('kestrel-2', 20);
    await again('kestrel-3', 40);
    const view = await services.queries.popupView('lever:kestrel-3');
    expect(view?.reposts).toEqual({ times: 2, since: '2026-11-12' });
    expect((await services.queries.popupView('indeed:9'))?.reposts).toBeNull();
  });

  it('is never joined silently', async () => {
    await services.savePosting({ key: 'lever:kestrel-1' });
    await services.savePosting({ key: 'indeed:9' });
    expect(await services.queries.applicationRows()).toHaveLength(2);
    await expect(services.joinPostings(pair)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('joined, is one posting under both keys, with the application whichever side had it', async () => {
    const { application } = await services.savePosting({ key: 'indeed:9' });
    const { posting } = await services.joinPostings(pair);
    expect(posting).toMatchObject({ key: 'indeed:9', aliases: ['lever:kestrel-1'], company: 'Kestrel Maps' });
    const view = await services.queries.popupView('lever:kestrel-1');
    expect(view).toMatchObject({ posting: { key: 'indeed:9' }, application: { id: application.id }, sameJob: null });
    expect(await services.savePosting({ key: 'lever:kestrel-1' })).toMatchObject({ change: null });
  });

  it('joined by mistake, comes apart again with its text', async () => {
    const { change } = await services.joinPostings(pair);
    await services.undo({ changeId: change?.id ?? '' });
    expect(await services.queries.popupView('indeed:9')).toMatchObject({
      posting: { key: 'indeed:9', company: null, description: TEXT },
      sameJob: { postingKey: 'lever:kestrel-1' },
    });
  });

  it('called another one, is not named again, also in a backup; undone, it is', async () => {
    const { change } = await services.notTheSame(pair);
    expect(await same('indeed:9')).toBeNull();
    const backup = await services.exportAll();
    await services.undo({ changeId: change?.id ?? '' });
    expect(await same('indeed:9')).not.toBeNull();
    await services.importAll(await services.readBackup(backup), 'merge');
    expect(await same('indeed:9')).toBeNull();
  });

  it('is found after a backup was put in place of everything', async () => {
    await services.importAll(await services.readBackup(await services.exportAll()), 'replace');
    expect(await same('indeed:9')).toMatchObject({ kind: 'seen' });
  });

  it('cannot be said of a posting that is not there', async () => {
    await expect(services.notTheSame({ key: 'indeed:9', other: 'lever:no' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

it('another text under the same company and title is another job', async () => {
  await see({});
  const other = Array.from({ length: 120 }, (_, at) => `engine${at} for the harbour`).join(' ');
  await see({ id: 'kestrel-2', description: other, firstSeenAt: THEN + DAY });
  expect(await same('lever:kestrel-2')).toBeNull();
});
