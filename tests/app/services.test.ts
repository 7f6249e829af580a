import { describe, expect, it } from 'vitest';
import { createServices, type Services, type Surroundings } from '../../lib/services';
import { aPosting, THEN } from '../builders';
import { memory, wordMatcher } from '../surroundings';

function given(facts: Partial<Surroundings> = {}): { services: Services; changes: () => number } {
  let changes = 0;
  const services = createServices({
    now: () => THEN,
    matcher: async () => wordMatcher,
    notify: async () => true,
    afterChange: () => {
      changes++;
    },
    store: memory(),
    ...facts,
  });
  return { services, changes: () => changes };
}

describe('the services', () => {
  it('tell of every change, and of no reading', async () => {
    const { services, changes } = given();
    await services.seePosting(aPosting());
    await services.savePosting({ key: 'lever:kestrel-1' });
    expect(changes()).toBe(2);
    await services.queries.popupView('lever:kestrel-1');
    await services.matchFor('lever:kestrel-1');
    await services.nextAlarmAt();
    await services.queries.lastChange();
    expect(changes()).toBe(2);
  });

  it('tell of no change where a verb was refused', async () => {
    const { services, changes } = given();
    await expect(services.savePosting({ key: 'none' })).rejects.toMatchObject({ code: 'not-found' });
    expect(changes()).toBe(0);
  });

  it('load the lexicon once, and again after it could not be loaded', async () => {
    let loads = 0;
    const { services } = given({
      matcher: async () => {
        loads++;
        if (loads === 1) throw new Error('no file');
        return wordMatcher;
      },
    });
    await services.seePosting(aPosting());
    await expect(services.matchFor('lever:kestrel-1')).rejects.toThrow('no file');
    await services.matchFor('lever:kestrel-1');
    await services.matchSaved();
    expect(loads).toBe(2);
  });

  it('play the main job: see, save, apply, be reminded, follow up, undo, take everything along', async () => {
    let now = THEN;
    const shown: string[] = [];
    const { services } = given({
      now: () => now,
      notify: async (id) => {
        shown.push(id);
        return true;
      },
    });
    await services.addSkill({ name: 'Go', years: 4 });
    const { key } = await services.seePosting(aPosting());
    expect((await services.matchFor(key)).score).toBe(33);
    const { application } = await services.markApplied({ key, on: '2026-11-12' });
    now = (await services.nextAlarmAt()) ?? 0;
    expect(await services.fireDueFollowUps()).toBe(1);
    const { due } = await services.queries.todayView(now);
    expect(shown).toEqual([`follow-up:${due[0]?.followUp.applicationId}:${now}`]);
    expect((await services.draftFollowUp({ applicationId: application.id })).body).toContain('Go');
    await services.completeFollowUp({ followUpId: due[0]?.followUp.id ?? '' });
    expect(await services.queries.dueCount(now)).toBe(0);
    const change = await services.queries.lastChange();
    await services.undo({ changeId: change?.id ?? '' });
    expect(await services.queries.dueCount(now)).toBe(1);

    const other = given().services;
    await other.importAll(await services.readBackup(await services.exportAll()), 'merge');
    expect((await other.queries.popupView(key))?.application?.stage).toBe('applied');
    expect((await services.queries.settingsView()).backedUpAt).toBe(now);
  });

  it('say that it is storage where the browser has none', async () => {
    const { services } = given({ store: {} });
    await expect(services.queries.todayView(THEN)).rejects.toMatchObject({ code: 'storage-blocked' });
    await expect(services.seePosting(aPosting())).rejects.toMatchObject({ code: 'storage-blocked' });
  });
});
