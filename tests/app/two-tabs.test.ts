import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { against } from '../../lib/app/conflicts';
import { saveContact } from '../../lib/app/contacts';
import { planInterview } from '../../lib/app/interviews';
import { markApplied, moveApplication } from '../../lib/app/move-application';
import { noteOffer } from '../../lib/app/offer';
import { seePosting } from '../../lib/app/see-posting';
import type { Contact } from '../../lib/domain/application';
import { atTime } from '../../lib/time';
import { aContact, aPosting } from '../builders';
import { aWorld, type World } from '../surroundings';

let world: World;
let applicationId: string;
beforeEach(async () => {
  world = aWorld();
  await seePosting(world, aPosting({ id: 'kestrel-1' }));
  applicationId = (await markApplied(world, { key: 'lever:kestrel-1', on: '2026-11-12' })).application.id;
});

const application = () => world.store.applications.get(applicationId);

it('of any edits in two tabs, each stands in the database or comes back as a conflict', () => {
  const row = fc.record({ a: fc.nat(2), b: fc.nat(2), c: fc.nat(2) });
  fc.assert(
    fc.property(row, row, row, (shown, here, wanted) => {
      const { free, conflicts } = against(['a', 'b', 'c'], here, wanted, shown);
      for (const field of ['a', 'b', 'c'] as const) {
        const after = free.includes(field) ? wanted[field] : here[field];
        const told = conflicts.some((conflict) => conflict.field === field);
        const [mine, theirs] = [wanted[field] !== shown[field], here[field] !== shown[field]];
        expect(told).toBe(mine && theirs && wanted[field] !== here[field]);
        if (!told) expect(after).toBe(mine ? wanted[field] : here[field]);
      }
    }),
  );
});

describe('a contact in two tabs', () => {
  const facts = (more: Partial<Contact> = {}) => {
    const { name, company, role, email, phone, link, known, notes, lastContactOn } = aContact(more);
    return { name, company, role, email, phone, link, known, notes, lastContactOn };
  };

  it('keeps what each wrote of different facts, and asks about the same one', async () => {
    const { contact } = await saveContact(world, { facts: facts() });
    const shown = facts();
    const tab = (more: Partial<Contact>) => saveContact(world, { contactId: contact.id, facts: facts(more), shown });
    await tab({ phone: '+49 30 1', role: 'CTO' });
    const { contact: after, conflicts } = await tab({ known: 'Go meetup', role: 'Head of Engineering' });
    expect(after).toMatchObject({ phone: '+49 30 1', known: 'Go meetup', role: 'CTO' });
    expect(conflicts).toEqual([{ field: 'role', here: 'CTO', yours: 'Head of Engineering' }]);
  });

  it('that is kept as it was shown is not changed', async () => {
    const { contact } = await saveContact(world, { facts: facts() });
    await saveContact(world, { contactId: contact.id, facts: facts({ phone: '+49 30 1' }), shown: facts() });
    const { change } = await saveContact(world, { contactId: contact.id, facts: facts(), shown: facts() });
    expect(change).toBeNull();
    expect((await world.store.contacts.get(contact.id))?.phone).toBe('+49 30 1');
  });
});

describe('an interview in two tabs', () => {
  const at = (hour: number) => ({ startsAt: atTime('2026-11-20', hour), endsAt: atTime('2026-11-20', hour + 1) });
  const parts = (hour: number) => {
    const { startsAt, endsAt } = at(hour);
    return { round: 'Pairing', place: null, times: [startsAt, endsAt] as const };
  };

  it('is moved by the one while the other writes where it is', async () => {
    const { interviewId } = await planInterview(world, { applicationId, round: 'Pairing', place: null, ...at(10) });
    const same = { applicationId, interviewId, shown: parts(10) };
    await planInterview(world, { ...same, round: 'Pairing', place: null, ...at(14) });
    const { conflicts } = await planInterview(world, { ...same, round: 'Pairing', place: 'Harbour Road', ...at(10) });
    expect(conflicts).toEqual([]);
    expect(await world.store.interviews.get(interviewId)).toMatchObject({ place: 'Harbour Road', ...at(14) });
  });

  it('moved by both stays where the first put it, and the other is told', async () => {
    const { interviewId } = await planInterview(world, { applicationId, round: 'Pairing', place: null, ...at(10) });
    const same = { applicationId, interviewId, shown: parts(10), round: 'Pairing', place: null };
    await planInterview(world, { ...same, ...at(14) });
    const { conflicts, change } = await planInterview(world, { ...same, ...at(16) });
    expect(conflicts).toMatchObject([{ field: 'times', here: [at(14).startsAt, at(14).endsAt] }]);
    expect(change).toBeNull();
    expect(await world.store.interviews.get(interviewId)).toMatchObject(at(14));
  });
});

describe('an offer in two tabs', () => {
  const shown = { on: '2026-11-12', offerBy: null, offerPay: null, offerNotes: '' };
  beforeEach(() => noteOffer(world, { applicationId, on: '2026-11-12', by: null }));

  it('answered in the one is not taken back by notes from the other', async () => {
    await moveApplication(world, { applicationId, to: 'accepted', on: '2026-11-12' });
    await noteOffer(world, { applicationId, on: '2026-11-12', by: null, notes: '30 days of leave', shown });
    expect(await application()).toMatchObject({ stage: 'accepted', offerNotes: '30 days of leave' });
  });

  it('with another deadline in each is asked about', async () => {
    await noteOffer(world, { applicationId, on: '2026-11-12', by: '2026-11-20', shown });
    const { conflicts } = await noteOffer(world, { applicationId, on: '2026-11-12', by: '2026-11-24', shown });
    expect(conflicts).toEqual([{ field: 'offerBy', here: '2026-11-20', yours: '2026-11-24' }]);
    expect(await application()).toMatchObject({ offerBy: '2026-11-20' });
  });

  it('whose day alone was taken over by another stage is told so, and does not move back', async () => {
    await moveApplication(world, { applicationId, to: 'accepted', on: '2026-11-12' });
    const { conflicts } = await noteOffer(world, { applicationId, on: '2026-11-11', by: null, shown });
    expect(conflicts).toEqual([{ field: 'on', here: null, yours: '2026-11-11' }]);
    expect(await application()).toMatchObject({ stage: 'accepted' });
  });
});
