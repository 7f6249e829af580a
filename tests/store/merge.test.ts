import { describe, expect, it } from 'vitest';
import { noteContact } from '../../lib/app/contact';
import { editApplication, editPosting } from '../../lib/app/edit';
import { fireDueFollowUps } from '../../lib/app/fire-follow-ups';
import { completeFollowUp } from '../../lib/app/follow-up';
import { changeListing, keepView } from '../../lib/app/listing';
import { markApplied, moveApplication } from '../../lib/app/move-application';
import { savePosting } from '../../lib/app/save-posting';
import { seePosting } from '../../lib/app/see-posting';
import { MOST_TAGS } from '../../lib/domain/application';
import { exportAll, importAll } from '../backups';
import { anApplication, aPosting, THEN } from '../builders';
import { aWorld, type World } from '../surroundings';

describe('merging two machines', () => {
  /** Two machines that hold the same search. */
  async function two(): Promise<[World, World]> {
    const home = aWorld();
    await seePosting(home, aPosting({ id: 'a' }));
    await markApplied(home, { key: 'lever:a', on: '2026-11-12' });
    const away = aWorld();
    await importAll(away.store, await exportAll(home.store, THEN), 'replace');
    return [home, away];
  }
  const merge = async (from: World, into: World) =>
    importAll(into.store, await exportAll(from.store, from.now()), 'merge');
  const only = async ({ store }: World) => {
    const all = await store.applications.all();
    expect(all).toHaveLength(1);
    return all[0] ?? anApplication();
  };

  it('keeps the newer state of a row, from whichever side it comes', async () => {
    const [home, away] = await two();
    home.at(THEN + 10);
    away.at(THEN + 20);
    const { id: applicationId } = await only(home);
    await editApplication(home, { applicationId, edits: { notes: 'older' } });
    await editApplication(away, { applicationId, edits: { notes: 'newer' } });
    await merge(away, home);
    await merge(home, away);
    expect((await only(home)).notes).toBe('newer');
    expect((await only(away)).notes).toBe('newer');
  });

  it('brings the tags of both together, and what it wrote it reads again', async () => {
    const [home, away] = await two();
    const { id: applicationId } = await only(home);
    const tags = (name: string) => Array.from({ length: MOST_TAGS }, (_, n) => `${name} ${n}`);
    await editApplication(home, { applicationId, edits: { tags: tags('home') } });
    await editApplication(away, { applicationId, edits: { tags: tags('away') } });
    await merge(away, home);
    await merge(home, away);
    expect(new Set((await only(away)).tags)).toEqual(new Set([...tags('home'), ...tags('away')]));
  });

  it('joins both histories, and the stage is what they say together', async () => {
    const [home, away] = await two();
    const { id: applicationId } = await only(home);
    home.at(THEN + 10);
    await moveApplication(home, { applicationId, to: 'interviewing', on: '2026-11-12' });
    away.at(THEN + 20);
    await editApplication(away, { applicationId, edits: { notes: 'newer row, older stage' } });
    await merge(home, away);
    expect(await only(away)).toMatchObject({
      stage: 'interviewing',
      notes: 'newer row, older stage',
      appliedOn: '2026-11-12',
    });
    expect((await away.store.events.of(applicationId)).map(({ kind }) => kind)).toEqual([
      'saved',
      'moved',
      'follow-up-planned',
      'moved',
      'follow-up-cancelled',
      'edited',
    ]);
    expect((await away.store.followUps.open()).length).toBe(0);
  });

  it('does not bring back what the other machine deleted', async () => {
    const [home, away] = await two();
    const { id } = await only(home);
    await away.store.applications.delete(id, THEN + 10);
    await merge(away, home);
    expect(await home.store.applications.all()).toEqual([]);
    expect(await home.store.db.histories.count()).toBe(0);
    await merge(home, away);
    expect(await away.store.applications.all()).toEqual([]);
  });

  it('keeps what was written after it was deleted elsewhere', async () => {
    const [home, away] = await two();
    const { id: applicationId } = await only(home);
    await away.store.applications.delete(applicationId, THEN + 10);
    home.at(THEN + 20);
    await editApplication(home, { applicationId, edits: { notes: 'still wanted' } });
    await merge(home, away);
    expect((await only(away)).notes).toBe('still wanted');
    expect(await away.store.db.tombstones.count()).toBe(0);
  });

  it('makes one application of two that were saved apart, and loses neither notes nor history', async () => {
    const [home, away] = [aWorld(), aWorld()];
    for (const world of [home, away]) await seePosting(world, aPosting({ id: 'a' }));
    const { application: applied } = await markApplied(home, { key: 'lever:a', on: '2026-11-12' });
    await editApplication(home, { applicationId: applied.id, edits: { notes: 'home' } });
    away.at(THEN + 99);
    const { application: saved } = await savePosting(away, { key: 'lever:a' });
    await editApplication(away, { applicationId: saved.id, edits: { notes: 'away', tags: ['near'] } });
    await merge(away, home);
    expect(await only(home)).toMatchObject({ id: applied.id, stage: 'applied', notes: 'home\n\naway', tags: ['near'] });
    const events = await home.store.events.of(applied.id);
    expect(events.filter(({ kind }) => kind === 'saved')).toHaveLength(2);
    await merge(home, away);
    expect((await only(away)).id).toBe(applied.id);
    expect(await home.store.followUps.open()).toHaveLength(1);
  });

  it('keeps what each of them changed of one application', async () => {
    const [home, away] = await two();
    const { id: applicationId } = await only(home);
    home.at(THEN + 10);
    await editApplication(home, { applicationId, edits: { notes: 'from home', tags: ['near'] } });
    away.at(THEN + 20);
    await editApplication(away, { applicationId, edits: { excitement: 4, tags: ['maps'] } });
    await merge(away, home);
    await merge(home, away);
    const both = { notes: 'from home', excitement: 4, tags: ['maps', 'near'] };
    expect(await only(home)).toMatchObject(both);
    expect(await only(away)).toMatchObject(both);
  });

  it('takes an element out of a list where one of them took it out', async () => {
    const [home, away] = await two();
    const { id: applicationId } = await only(home);
    await editApplication(home, { applicationId, edits: { tags: ['far', 'near'] } });
    await merge(home, away);
    home.at(THEN + 10);
    await editApplication(home, { applicationId, edits: { tags: ['near'] } });
    away.at(THEN + 20);
    await editApplication(away, { applicationId, edits: { tags: ['far', 'near', 'maps'] } });
    await merge(away, home);
    expect((await only(home)).tags).toEqual(['maps', 'near']);
  });

  it('keeps a fact that the user wrote, though the other machine saw the page later', async () => {
    const [home, away] = await two();
    home.at(THEN + 10);
    await editPosting(home, { key: 'lever:a', facts: { company: 'Kestrel' } });
    away.at(THEN + 20);
    await seePosting(away, aPosting({ id: 'a', company: 'Kestrel Maps AG', salary: null, closed: true }));
    await merge(away, home);
    expect(await home.store.postings.get('lever:a')).toMatchObject({
      company: 'Kestrel',
      provenance: { company: 'edited' },
      closed: true,
    });
  });

  it('does not open again what one of them has done, though the other showed it later', async () => {
    const [home, away] = await two();
    const [open] = await home.store.followUps.open();
    home.at((open?.dueAt ?? 0) + 10);
    await completeFollowUp(home, { followUpId: open?.id ?? '' });
    away.at((open?.dueAt ?? 0) + 20);
    await fireDueFollowUps(away);
    await merge(away, home);
    expect((await home.store.followUps.get(open?.id ?? ''))?.state).toBe('done');
  });

  it('loses nothing that was noted on an application which had become one with another', async () => {
    const [home, away] = [aWorld(), aWorld()];
    for (const world of [home, away]) await seePosting(world, aPosting({ id: 'a' }));
    await savePosting(home, { key: 'lever:a' });
    away.at(THEN + 5);
    const { application } = await savePosting(away, { key: 'lever:a' });
    await merge(away, home);
    await noteContact(away, { applicationId: application.id, note: 'I called', on: '2026-11-12' });
    await merge(away, home);
    const events = await home.store.events.of((await only(home)).id);
    expect(events.map(({ kind }) => kind)).toContain('contact');
  });

  it('takes the later change also from a machine whose clock went back in between', async () => {
    const [home, away] = await two();
    const { id: applicationId } = await only(home);
    home.at(THEN + 3_600_000);
    await editApplication(home, { applicationId, edits: { notes: 'before' } });
    await merge(home, away);
    home.at(THEN + 10);
    await editApplication(home, { applicationId, edits: { notes: 'after' } });
    await merge(away, home);
    expect((await only(home)).notes).toBe('after');
    await merge(home, away);
    expect((await only(away)).notes).toBe('after');
  });

  it('keeps a view of the one machine beside the columns and the layout of the other', async () => {
    const [home, away] = await two();
    home.at(THEN + 10);
    await keepView(home, { name: 'Near', search: 'tag=near' });
    away.at(THEN + 20);
    await changeListing(away, { layout: 'board' });
    away.at(THEN + 30);
    await changeListing(away, { columns: ['stage', 'pay'] });
    await merge(away, home);
    await merge(home, away);
    for (const { store } of [home, away])
      expect((await store.settings()).listing).toEqual({
        layout: 'board',
        columns: ['stage', 'pay'],
        views: [{ name: 'Near', search: 'tag=near' }],
      });
  });

  it('can be read again: its backup is sound', async () => {
    const [home, away] = await two();
    await merge(home, away);
    const json = await exportAll(away.store, THEN);
    await importAll(aWorld().store, json, 'replace');
  });
});
