import { describe, expect, it } from 'vitest';
import { completeFollowUp, snoozeFollowUp } from '../../lib/app/follow-up';
import { matchFor, matchSaved } from '../../lib/app/match';
import { markApplied } from '../../lib/app/move-application';
import type { Matcher } from '../../lib/app/ports';
import { addSkill, removeSkill, setProfileName, setProfileSkills } from '../../lib/app/profile';
import { savePosting } from '../../lib/app/save-posting';
import { seePosting } from '../../lib/app/see-posting';
import { changeSettings } from '../../lib/app/settings';
import { atTime, type Day } from '../../lib/time';
import { aPosting, aSkill } from '../builders';
import { aWorld, type World, wordMatcher } from '../surroundings';

const key = 'lever:kestrel-1';

describe('the profile', () => {
  it('gets a new revision with every change, and none without one', async () => {
    const world = aWorld();
    expect((await addSkill(world, { name: ' Go ' })).revision).toBe(1);
    expect((await addSkill(world, { name: 'go' })).revision).toBe(1);
    expect((await addSkill(world, { name: 'GO', years: 3 })).revision).toBe(2);
    expect((await removeSkill(world, 'Cobol')).revision).toBe(2);
    expect((await setProfileName(world, ' Lena ')).revision).toBe(3);
    expect(await world.store.profile()).toMatchObject({ name: 'Lena', skills: [aSkill('Go', { years: 3 })] });
    expect((await removeSkill(world, 'gO')).skills).toEqual([]);
  });

  it('holds each skill once', async () => {
    const { skills } = await setProfileSkills(aWorld(), [aSkill('Go', { years: 1 }), aSkill('go'), aSkill('C')]);
    expect(skills.map(({ name, years }) => [name, years])).toEqual([
      ['Go', 1],
      ['C', null],
    ]);
  });

  it.each([{ name: 'x'.repeat(121) }, { name: 'Go', years: -1 }, { name: 'Go', years: 61 }])(
    '%j is refused',
    async (skill) => {
      const world = aWorld();
      await expect(addSkill(world, skill)).rejects.toMatchObject({ code: 'invalid' });
      expect((await world.store.profile()).skills).toEqual([]);
    },
  );

  it('loses no skill when two are added at once', async () => {
    const world = aWorld();
    await Promise.all(['Go', 'C', 'Rust'].map((name) => addSkill(world, { name })));
    expect(await world.store.profile()).toMatchObject({
      revision: 3,
      skills: [{ name: 'Go' }, { name: 'C' }, { name: 'Rust' }],
    });
  });
});

describe('a match', () => {
  it('is counted once for a posting and a profile', async () => {
    let counted = 0;
    const matcher = {
      ...wordMatcher,
      match: (...given: Parameters<typeof wordMatcher.match>) => {
        counted++;
        return wordMatcher.match(...given);
      },
    };
    const world = aWorld({ matcher: async () => matcher });
    await seePosting(world, aPosting());
    await matchFor(world, key);
    await matchFor(world, key);
    expect(counted).toBe(1);
    await addSkill(world, { name: 'Go' });
    expect((await matchFor(world, key)).score).toBe(33);
    expect(counted).toBe(2);
  });

  it('of another lexicon is counted again', async () => {
    const world = aWorld();
    await seePosting(world, aPosting());
    await matchFor(world, key);
    const newer: Matcher = {
      ...wordMatcher,
      taxonomyVersion: 'test-2',
      match: (...given) => ({ ...wordMatcher.match(...given), taxonomyVersion: 'test-2', score: 1 }),
    };
    expect((await matchFor({ ...world, matcher: async () => newer }, key)).score).toBe(1);
  });

  it('counted while the text changed is not kept', async () => {
    const world = aWorld();
    await seePosting(world, aPosting());
    const store = {
      ...world.store,
      profile: async () => {
        await seePosting(world, aPosting({ description: 'Other\n• C\n• D\n• E' }));
        return world.store.profile();
      },
    };
    await matchFor({ ...world, store }, key);
    expect(await world.store.db.matches.count()).toBe(0);
  });

  it('of many saved postings are written in few transactions', async () => {
    const world = aWorld();
    for (let n = 0; n < 60; n++) {
      await seePosting(world, aPosting({ id: `many-${n}` }));
      await savePosting(world, { key: `lever:many-${n}` });
    }
    await addSkill(world, { name: 'Go' });
    let transactions = 0;
    const store: typeof world.store = {
      ...world.store,
      transact: (work) => {
        transactions++;
        return world.store.transact(work);
      },
    };
    expect(await matchSaved({ ...world, store })).toBe(60);
    expect(transactions).toBe(3);
    expect(await matchSaved({ ...world, store })).toBe(0);
  });

  it('of saved postings stop where the profile changes meanwhile', async () => {
    const world = aWorld();
    await seePosting(world, aPosting());
    await savePosting(world, { key });
    await addSkill(world, { name: 'Go' });
    const store: typeof world.store = {
      ...world.store,
      transact: async (work) => {
        await addSkill(world, { name: 'Rust' });
        return world.store.transact(work);
      },
    };
    expect(await matchSaved({ ...world, store })).toBe(0);
    expect(await world.store.db.matches.count()).toBe(0);
    expect(await matchSaved(world)).toBe(1);
  });

  it('of what was never seen is refused', async () => {
    await expect(matchFor(aWorld(), key)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is made for every saved posting that has none for the present profile', async () => {
    const world = aWorld();
    for (const id of ['a', 'b', 'seen only']) await seePosting(world, aPosting({ id }));
    for (const id of ['a', 'b']) await savePosting(world, { key: `lever:${id}` });
    expect(await matchSaved(world)).toBe(0);
    await addSkill(world, { name: 'Go' });
    expect(await matchSaved(world)).toBe(2);
    expect(await matchSaved(world)).toBe(0);
  });
});

describe('the settings', () => {
  async function applied(world: World, id: string, on: Day): Promise<string> {
    await world.store.postings.put(aPosting({ id }));
    return (await markApplied(world, { key: `lever:${id}`, on })).application.id;
  }
  const due = async (world: World, id: string) =>
    (await world.store.followUps.of(id)).flatMap(({ dueAt, state }) => (state === 'waiting' ? [dueAt] : []));

  it('with other days move the first follow-up that waits', async () => {
    const world = aWorld();
    const id = await applied(world, 'a', '2026-11-12');
    await changeSettings(world, { firstFollowUpDays: 14 });
    expect(await due(world, id)).toEqual([atTime('2026-11-26', 9)]);
  });

  it('leave what the user put off, and what is due, where it is', async () => {
    const world = aWorld();
    const snoozed = await applied(world, 'a', '2026-11-12');
    const [first] = await world.store.followUps.of(snoozed);
    await snoozeFollowUp(world, { followUpId: first?.id ?? '', until: '2026-12-01' });
    const overdue = await applied(world, 'b', '2026-11-12');
    world.at(atTime('2026-11-24', 10));
    await changeSettings(world, { firstFollowUpDays: 14 });
    expect(await due(world, snoozed)).toEqual([atTime('2026-12-01', 9)]);
    expect(await due(world, overdue)).toEqual([atTime('2026-11-24', 9)]);
  });

  it('leave the second where it is', async () => {
    const world = aWorld();
    const id = await applied(world, 'a', '2026-11-12');
    const [first] = await world.store.followUps.of(id);
    await completeFollowUp(world, { followUpId: first?.id ?? '' });
    const before = await due(world, id);
    await changeSettings(world, { firstFollowUpDays: 14 });
    expect(await due(world, id)).toEqual(before);
  });

  it('switch all follow-ups off, and on again for what is not long ago and asks for none of that', async () => {
    const world = aWorld();
    const id = await applied(world, 'a', '2026-11-12');
    const old = await applied(world, 'old', '2026-09-01');
    await changeSettings(world, { followUps: false });
    expect(await due(world, id)).toEqual([]);
    const meanwhile = await applied(world, 'b', '2026-11-12');
    await seePosting(world, aPosting({ id: 'c', description: 'No follow-ups, please.' }));
    const { application: unwanted } = await markApplied(world, { key: 'lever:c', on: '2026-11-12' });
    expect(await due(world, meanwhile)).toEqual([]);
    await changeSettings(world, { followUps: true });
    for (const one of [id, meanwhile]) expect(await due(world, one)).toEqual([atTime('2026-11-24', 9)]);
    for (const one of [old, unwanted.id]) expect(await due(world, one)).toEqual([]);
  });

  it.each([{ firstFollowUpDays: 6 }, { firstFollowUpDays: 15 }, { firstFollowUpDays: 8.5 }])(
    '%j is refused',
    async (changes) => {
      const world = aWorld();
      await expect(changeSettings(world, changes)).rejects.toMatchObject({ code: 'invalid' });
      expect((await world.store.settings()).firstFollowUpDays).toBe(8);
    },
  );
});
