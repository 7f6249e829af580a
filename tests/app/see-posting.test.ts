import { describe, expect, it } from 'vitest';
import { editPosting } from '../../lib/app/edit';
import { matchFor } from '../../lib/app/match';
import { markApplied } from '../../lib/app/move-application';
import { savePosting } from '../../lib/app/save-posting';
import { forgetUnsaved, seePosting } from '../../lib/app/see-posting';
import type { JobPosting } from '../../lib/domain/posting';
import { atTime } from '../../lib/time';
import { aPosting, THEN } from '../builders';
import { aWorld } from '../surroundings';

const key = 'lever:kestrel-1';
const later = THEN + 86_400_000;

describe('a posting that is seen again', () => {
  it('keeps what it stated before where the page now states nothing', async () => {
    const world = aWorld();
    await seePosting(world, aPosting());
    const bare = aPosting({
      company: null,
      location: null,
      places: [],
      employment: [],
      description: null,
      provenance: { title: 'jsonLd(title)' },
    });
    expect(await seePosting(world, { ...bare, lastSeenAt: later })).toEqual(aPosting({ lastSeenAt: later }));
  });

  it('takes what the page states now, with how it was found', async () => {
    const world = aWorld();
    await seePosting(world, aPosting({ salary: null }));
    world.at(later);
    const seen = await seePosting(
      world,
      aPosting({ company: 'Kestrel AG', provenance: { title: 'text(h1)', company: 'text(h2)' }, closed: true }),
    );
    expect(seen).toMatchObject({ company: 'Kestrel AG', closed: true, updatedAt: later });
    expect(seen.provenance).toEqual({ title: 'text(h1)', company: 'text(h2)' });
  });

  it('keeps when it was first seen, and notes when it was last seen', async () => {
    const world = aWorld();
    await seePosting(world, aPosting());
    await seePosting(world, aPosting({ firstSeenAt: later, lastSeenAt: later, updatedAt: later }));
    expect(await world.store.postings.get(key)).toMatchObject({
      firstSeenAt: THEN,
      lastSeenAt: later,
      updatedAt: THEN,
    });
  });

  it('keeps what the user wrote', async () => {
    const world = aWorld();
    await seePosting(world, aPosting());
    await editPosting(world, { key, facts: { company: 'Kestrel', closesOn: '2026-12-01' } });
    const seen = await seePosting(world, aPosting({ company: 'Wrong', closesOn: '2027-01-01', title: 'New' }));
    expect(seen).toMatchObject({ company: 'Kestrel', closesOn: '2026-12-01', title: 'New' });
    expect(seen.provenance).toMatchObject({ company: 'edited', closesOn: 'edited' });
  });

  it.each(['form', 'confirmation'] as const)('loses nothing to its %s page, which only fills gaps', async (page) => {
    const world = aWorld();
    await seePosting(world, aPosting({ seniority: null }));
    const seen = await seePosting(
      world,
      aPosting({
        title: 'Apply now',
        company: 'Greenhouse',
        description: 'Your name',
        seniority: 'senior',
        closed: true,
        url: 'https://jobs.example/apply',
      }),
      page,
    );
    expect(seen).toEqual(aPosting({ seniority: 'senior', updatedAt: THEN }));
  });

  it('is the same under the key of another sight of it', async () => {
    const world = aWorld();
    await seePosting(world, aPosting({ aliases: ['indeed:9'] }));
    const seen = await seePosting(world, aPosting({ site: 'indeed', id: '9', company: 'Indeed', remote: null }));
    expect(seen).toMatchObject({ key, company: 'Kestrel Maps', aliases: ['indeed:9'] });
    expect(await world.store.postings.get('indeed:9')).toBeUndefined();
  });

  it('keeps the whole text where the page shows only its beginning', async () => {
    const world = aWorld();
    await seePosting(world, aPosting());
    const seen = await seePosting(world, aPosting({ description: 'We draw maps.\n•  Go\n• Postgre…' }));
    expect(seen.description).toBe(aPosting().description);
  });
});

describe('a posting whose text changed', () => {
  const changed = aPosting({ description: 'We draw charts.\n• Go\n• Rust\n• C', lastSeenAt: later });

  it('keeps the earlier text, and its application notes it', async () => {
    const world = aWorld();
    await seePosting(world, aPosting());
    const { application } = await savePosting(world, { key });
    world.at(later);
    await seePosting(world, changed);
    const [snapshot] = await world.store.postings.snapshots(key);
    expect(snapshot).toMatchObject({ seenAt: THEN, description: aPosting().description });
    expect(await world.store.events.of(application.id)).toMatchObject([
      { kind: 'saved' },
      { kind: 'posting-changed', snapshotId: snapshot?.id, at: later },
    ]);
  });

  it('is not changed by other spaces and line breaks', async () => {
    const world = aWorld();
    await seePosting(world, aPosting());
    await seePosting(world, aPosting({ description: 'We draw maps.\n\n• Go\n• PostgreSQL \n• Kubernetes' }));
    expect(await world.store.postings.snapshots(key)).toEqual([]);
  });

  it('is matched again', async () => {
    const world = aWorld();
    await seePosting(world, aPosting());
    expect((await matchFor(world, key)).lines.map(({ names }) => names[0])).toEqual(['Go', 'PostgreSQL', 'Kubernetes']);
    await seePosting(world, changed);
    expect((await matchFor(world, key)).lines.map(({ names }) => names[0])).toEqual(['Go', 'Rust', 'C']);
  });

  it('cannot fill the disk by changing at every sight', async () => {
    const world = aWorld();
    await seePosting(world, aPosting());
    const { application } = await savePosting(world, { key });
    for (let n = 0; n < 30; n++) await seePosting(world, aPosting({ description: `Viewed ${n} times` }));
    expect(await world.store.postings.snapshots(key)).toHaveLength(20);
    expect(await world.store.events.of(application.id)).toHaveLength(21);
    expect((await world.store.postings.get(key))?.description).toBe('Viewed 29 times');
  });
});

it('a closing date that changes moves the follow-up that waits', async () => {
  const world = aWorld();
  await seePosting(world, aPosting());
  const { application } = await markApplied(world, { key, on: '2026-11-12' });
  await seePosting(world, aPosting({ closesOn: '2026-12-10' }));
  expect(await world.store.followUps.of(application.id)).toMatchObject([
    { dueAt: atTime('2026-12-17', 9), reason: 'after-closing', state: 'waiting' },
  ]);
});

it.each<[string, Partial<JobPosting>]>([
  ['a script as its address', { url: 'javascript:alert(1)' }],
  ['a text of two million characters', { description: 'x'.repeat(2_000_000) }],
  ['a day that does not exist', { closesOn: '2026-02-30' }],
])('%s is refused, and nothing is stored', async (_what, facts) => {
  const world = aWorld();
  await expect(seePosting(world, aPosting(facts))).rejects.toMatchObject({ code: 'invalid' });
  expect(await world.store.db.postings.count()).toBe(0);
});

describe('postings that were only looked at', () => {
  it('are forgotten 90 days after they were last seen, unless they were saved', async () => {
    const world = aWorld();
    for (const id of ['seen', 'saved', 'lately']) await seePosting(world, aPosting({ id }));
    await savePosting(world, { key: 'lever:saved' });
    await seePosting(world, aPosting({ id: 'lately', lastSeenAt: later }));
    await matchFor(world, 'lever:seen');
    world.at(THEN + 90 * 86_400_000 + 1);
    expect(await forgetUnsaved(world)).toBe(1);
    expect(await world.store.db.postings.toCollection().primaryKeys()).toEqual(['lever:lately', 'lever:saved']);
    expect(await world.store.db.texts.count()).toBe(2);
    expect(await world.store.db.matches.count()).toBe(0);
    expect(await world.store.db.tombstones.count()).toBe(0);
  });
});
