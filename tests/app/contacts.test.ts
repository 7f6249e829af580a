import { beforeEach, describe, expect, it } from 'vitest';
import { deleteContact, linkContact, mergeContacts, saveContact } from '../../lib/app/contacts';
import { answerNotice, fireDueFollowUps, nextAlarmAt } from '../../lib/app/fire-follow-ups';
import { draftFollowUp } from '../../lib/app/follow-up';
import { planInterview } from '../../lib/app/interviews';
import { markApplied } from '../../lib/app/move-application';
import { draftForContact, remindOfContact } from '../../lib/app/networking';
import { seePosting } from '../../lib/app/see-posting';
import { undo } from '../../lib/app/undo';
import type { Contact } from '../../lib/domain/application';
import { routeOfNotice } from '../../lib/follow-ups/notice';
import { atTime } from '../../lib/time';
import { aContact, anId, anInterview, aPosting, THEN } from '../builders';
import { aWorld, type World } from '../surroundings';

let world: World;
beforeEach(() => {
  world = aWorld();
});

const facts = (more: Partial<Contact> = {}) => {
  const { name, company, role, email, phone, link, known, notes, lastContactOn } = aContact(more);
  return { name, company, role, email, phone, link, known, notes, lastContactOn };
};
const save = async (more: Partial<Contact> = {}) => (await saveContact(world, { facts: facts(more) })).contact;

async function anApplied(id = 'kestrel-1'): Promise<string> {
  await seePosting(world, aPosting({ id }));
  return (await markApplied(world, { key: `lever:${id}`, on: '2026-11-12' })).application.id;
}

describe('a contact', () => {
  it('is written down, changed and linked, and each can be undone', async () => {
    const applicationId = await anApplied();
    const { contact, change } = await saveContact(world, { applicationId, facts: facts() });
    expect(contact).toEqual(aContact({ id: contact.id, applicationIds: [applicationId] }));
    await saveContact(world, { contactId: contact.id, facts: facts({ role: null, known: 'Go meetup' }) });
    const unlinked = await linkContact(world, { contactId: contact.id, applicationId, linked: false });
    expect(unlinked.contact).toMatchObject({ role: null, known: 'Go meetup', applicationIds: [] });
    await undo(world, { changeId: unlinked.change?.id ?? '' });
    expect((await world.store.contacts.of(applicationId)).map(({ id }) => id)).toEqual([contact.id]);
    await expect(undo(world, { changeId: change?.id ?? '' })).rejects.toMatchObject({ code: 'conflict' });
  });

  it.each([
    ['no name', { name: '  ' }, 'name'],
    ['an address that is none', { email: 'ada at kestrel' }, 'email'],
    ['a link that is no web address', { link: 'javascript:alert(1)' }, 'link'],
    ['a last contact in the future', { lastContactOn: '2026-11-13' }, 'lastContactOn'],
    ['a last contact on no day', { lastContactOn: '2026-02-30' }, 'lastContactOn'],
    ['notes without end', { notes: 'x'.repeat(20_001) }, 'notes'],
  ])('with %s is refused, naming the field', async (_what, wrong, field) => {
    const refused = saveContact(world, { facts: facts(wrong) });
    await expect(refused).rejects.toMatchObject({ code: 'invalid', message: expect.stringContaining(`${field}:`) });
    expect(await world.store.db.contacts.count()).toBe(0);
  });

  it('who is deleted leaves the interviews, and comes back into them', async () => {
    const applicationId = await anApplied();
    const { id } = await save();
    const { startsAt, endsAt } = anInterview();
    const talk = { applicationId, round: '', place: null, startsAt, endsAt, contactIds: [id] };
    const { interviewId } = await planInterview(world, talk);
    expect((await world.store.contacts.get(id))?.applicationIds).toEqual([applicationId]);
    const { change } = await deleteContact(world, { contactId: id });
    expect((await world.store.interviews.get(interviewId))?.contactIds).toEqual([]);
    await undo(world, { changeId: change?.id ?? '' });
    expect((await world.store.interviews.get(interviewId))?.contactIds).toEqual([id]);
    expect(await world.store.contacts.get(id)).toBeDefined();
  });
});

describe('two contacts who are one person', () => {
  it('become one that says what either said, with both applications, interviews and the earlier reminder', async () => {
    const [first, second] = [await anApplied('a'), await anApplied('b')];
    const one = await save({ email: null, phone: '1', notes: 'Tall', lastContactOn: '2026-11-01' });
    const other = await save({ name: 'A. Brandt', email: 'a@b.example', phone: '2', notes: 'Kind' });
    await linkContact(world, { contactId: one.id, applicationId: first, linked: true });
    await linkContact(world, { contactId: other.id, applicationId: second, linked: true });
    const { startsAt, endsAt } = anInterview();
    const talk = { applicationId: second, round: '', place: null, startsAt, endsAt, contactIds: [other.id] };
    const { interviewId } = await planInterview(world, talk);
    await remindOfContact(world, { contactId: one.id, on: '2026-12-10' });
    await remindOfContact(world, { contactId: other.id, on: '2026-12-02' });
    const before = [await world.store.contacts.get(one.id), await world.store.contacts.get(other.id)];

    const { contact, change } = await mergeContacts(world, { contactId: one.id, otherId: other.id });
    expect(contact).toMatchObject({
      name: 'Ada Brandt',
      email: 'a@b.example',
      phone: '1',
      notes: 'Tall\n\nKind',
      applicationIds: [first, second],
      lastContactOn: '2026-11-01',
      nextContactOn: '2026-12-02',
    });
    expect(await world.store.contacts.get(other.id)).toBeUndefined();
    expect((await world.store.interviews.get(interviewId))?.contactIds).toEqual([one.id]);

    await undo(world, { changeId: change?.id ?? '' });
    expect([await world.store.contacts.get(one.id), await world.store.contacts.get(other.id)]).toEqual(before);
    expect((await world.store.interviews.get(interviewId))?.contactIds).toEqual([other.id]);
  });

  it('are not one with themselves', async () => {
    const { id } = await save();
    await expect(mergeContacts(world, { contactId: id, otherId: id })).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('the reminder of a contact', () => {
  const TUESDAY = atTime('2026-11-24', 9);

  it('comes once, on its day, and leads to the contact', async () => {
    const { id } = await save();
    await remindOfContact(world, { contactId: id, on: '2026-11-24' });
    expect(await nextAlarmAt(world)).toBe(TUESDAY);
    world.at(TUESDAY - 1);
    expect(await fireDueFollowUps(world)).toBe(0);
    world.at(TUESDAY);
    expect(await fireDueFollowUps(world)).toBe(1);
    expect(await fireDueFollowUps(world)).toBe(0);
    expect([...world.shown]).toEqual([
      [`contact:${id}:${TUESDAY}`, expect.objectContaining({ title: 'Be in touch: Ada Brandt' })],
    ]);
    expect(routeOfNotice(world.calls[0] ?? '')).toBe(`contacts/${id}`);
    expect(await nextAlarmAt(world)).toBeNull();
  });

  it('is one: a new day takes the place of the old one, and a weekend waits for Monday', async () => {
    const { id } = await save();
    await remindOfContact(world, { contactId: id, on: '2026-11-24' });
    const { contact } = await remindOfContact(world, { contactId: id, on: '2026-11-28' });
    expect(contact.nextContactOn).toBe('2026-11-30');
    world.at(TUESDAY);
    expect(await fireDueFollowUps(world)).toBe(0);
  });

  it('is refused for a day that is past, and goes with null', async () => {
    const { id } = await save();
    await expect(remindOfContact(world, { contactId: id, on: '2026-11-11' })).rejects.toMatchObject({
      code: 'invalid',
    });
    await remindOfContact(world, { contactId: id, on: '2026-11-24' });
    await remindOfContact(world, { contactId: id, on: null });
    expect(await nextAlarmAt(world)).toBeNull();
  });

  it('ends when the user was in touch, or said so on the notification', async () => {
    const { id } = await save();
    await remindOfContact(world, { contactId: id, on: '2026-11-24' });
    world.at(TUESDAY);
    await fireDueFollowUps(world);
    await answerNotice(world, { id: `contact:${id}:${TUESDAY}`, button: 'snooze' });
    expect((await world.store.contacts.get(id))?.nextContactOn).toBe('2026-11-27');
    const friday = atTime('2026-11-27', 9);
    await answerNotice(world, { id: `contact:${id}:${TUESDAY}`, button: 'done' });
    expect((await world.store.contacts.get(id))?.nextContactAt).toBe(friday);
    await answerNotice(world, { id: `contact:${id}:${friday}`, button: 'done' });
    expect(await world.store.contacts.get(id)).toMatchObject({ nextContactAt: null, lastContactOn: '2026-11-24' });
  });

  it('stands in the digest with what else is due', async () => {
    for (const id of ['a', 'b', 'c']) await anApplied(id);
    const { id } = await save();
    await remindOfContact(world, { contactId: id, on: '2026-11-24' });
    world.at(atTime('2026-12-01', 12));
    expect(await fireDueFollowUps(world)).toBe(4);
    expect([...world.shown.values()].map(({ title }) => title)).toEqual(['4 follow-ups are due']);
  });

  it('keeps its hour where the user travels to', async () => {
    let zone = 'Europe/Berlin';
    const travelling = { ...world, zone: () => zone };
    const { id } = await save();
    await fireDueFollowUps(travelling);
    const { contact } = await remindOfContact(world, { contactId: id, on: '2026-11-24' });
    await world.store.contacts.put({ ...contact, nextContactAt: TUESDAY - 3_600_000 });
    zone = 'America/New_York';
    await fireDueFollowUps(travelling);
    expect((await world.store.contacts.get(id))?.nextContactAt).toBe(TUESDAY);
  });
});

describe('a message', () => {
  it('to a contact names them, the job they are linked to, and can be had in another language and tone', async () => {
    const applicationId = await anApplied();
    const { contact } = await saveContact(world, { applicationId, facts: facts() });
    const draft = await draftForContact(world, { contactId: contact.id });
    expect(draft.body).toMatch(/^Dear Ada Brandt,\n\nI am looking .*“Backend Developer” at Kestrel Maps/);
    expect(draft.mailto).toMatch(/^mailto:ada@kestrel\.example\?/);
    const other = await draftForContact(world, { contactId: contact.id, language: 'de', tone: 'friendly' });
    expect(other.body).toMatch(/^Hallo Ada Brandt/);
  });

  it('to a contact without a job is whole too', async () => {
    const { id } = await save({ company: null });
    const { subject, body } = await draftForContact(world, { contactId: id });
    expect(subject).not.toBe('');
    expect(body).not.toMatch(/[{}]|undefined|null/);
  });

  it('about an application goes to its contact; after an interview to whom one met there', async () => {
    const applicationId = await anApplied();
    await saveContact(world, { applicationId, facts: facts({ name: 'Zoe First' }) });
    expect((await draftFollowUp(world, { applicationId })).body).toContain('Dear Zoe First');
    const met = await save({ name: 'Zora Met' });
    world.at(THEN);
    const startsAt = THEN - 2 * 3_600_000;
    const talk = { applicationId, round: '', place: null, startsAt, endsAt: THEN - 3_600_000, contactIds: [met.id] };
    await planInterview(world, talk);
    expect(await draftFollowUp(world, { applicationId })).toMatchObject({ to: 'Zora Met' });
    expect(await draftFollowUp(world, { applicationId, contactId: anId(9) })).toMatchObject({ to: 'Zoe First' });
  });
});
