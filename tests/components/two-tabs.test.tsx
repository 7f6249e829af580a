// @vitest-environment happy-dom
// Live queries look for the browser's database when Dexie is loaded: it must be there first.
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Dashboard } from '../../components/dashboard/Dashboard';
import { atTime } from '../../lib/time';
import { aPosting } from '../builders';
import { aStage, type Stage, show } from './surface';

const posting = aPosting();
const ASKS = /this changed in another tab/;

/** A dashboard on one application, and what the other tab does. */
async function twoTabs() {
  const stage = aStage();
  await stage.services.seePosting(posting);
  const { id } = (await stage.services.markApplied({ key: posting.key, on: '2026-11-12' })).application;
  window.location.hash = `#/applications/${id}`;
  const { user } = show(<Dashboard />, stage);
  await screen.findByRole('heading', { level: 1 });
  return { stage, id, user };
}

/** A toast is a dialog as well: what is waited for is that this one goes. */
const gone = (dialog: HTMLElement) => waitFor(() => expect(dialog.isConnected).toBe(false));

const viewOf = async (stage: Stage, id: string) => {
  const view = await stage.services.queries.applicationView(id);
  if (view === null) throw new Error('it is gone');
  return view;
};

describe('facts that both tabs change', () => {
  const inTheOther = (stage: Stage) =>
    stage.services.editPosting({ key: posting.key, facts: { company: 'Theirs Ltd', location: 'Lisbon' } });

  async function typedMine() {
    const { stage, id, user } = await twoTabs();
    await user.click(screen.getAllByRole('button', { name: 'Edit the facts' })[0] as HTMLElement);
    const dialog = await screen.findByRole('dialog');
    for (const [name, text] of [
      ['Company', 'Mine Ltd'],
      ['Title', 'My title'],
    ] as const) {
      await user.clear(within(dialog).getByLabelText(name));
      await user.type(within(dialog).getByLabelText(name), text);
    }
    await inTheOther(stage);
    await user.click(within(dialog).getByRole('button', { name: 'Keep changes' }));
    await within(dialog).findByText(ASKS);
    return { stage, id, user, dialog };
  }

  it('are asked about one by one; all else is kept, and what was typed still stands in its field', async () => {
    const { stage, id, dialog } = await typedMine();
    expect(within(dialog).getByText('In the other tab: Theirs Ltd')).toBeTruthy();
    expect(within(dialog).getByLabelText<HTMLInputElement>('Company').value).toBe('Mine Ltd');
    expect(within(dialog).getByRole('button', { name: 'Keep changes' })).toHaveProperty('disabled', true);
    expect((await viewOf(stage, id)).posting).toMatchObject({
      title: 'My title',
      company: 'Theirs Ltd',
      location: 'Lisbon',
    });
  });

  it('are mine where I keep mine', async () => {
    const { stage, id, user, dialog } = await typedMine();
    await user.click(within(dialog).getByRole('button', { name: 'Keep mine' }));
    await gone(dialog);
    expect((await viewOf(stage, id)).posting).toMatchObject({ company: 'Mine Ltd', location: 'Lisbon' });
  });

  it('are theirs where I take theirs', async () => {
    const { stage, id, user, dialog } = await typedMine();
    await user.click(within(dialog).getByRole('button', { name: 'Take the other one' }));
    await gone(dialog);
    expect((await viewOf(stage, id)).posting).toMatchObject({ title: 'My title', company: 'Theirs Ltd' });
  });
});

it('a contact that both tabs change is asked about', async () => {
  const { stage, user } = await twoTabs();
  const facts = { name: 'Ada', company: null, email: null, phone: null, link: null, known: null };
  const none = { ...facts, role: null, notes: '', lastContactOn: null };
  const { contact } = await stage.services.saveContact({ facts: none });
  window.location.hash = `#/contacts/${contact.id}`;
  await user.click(await screen.findByRole('button', { name: 'Edit' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByLabelText('Role'), 'Recruiter');
  await stage.services.saveContact({ contactId: contact.id, facts: { ...none, role: 'CTO', phone: '1' } });
  await user.click(within(dialog).getByRole('button', { name: 'Keep' }));
  await within(dialog).findByText('In the other tab: CTO');
  await user.click(within(dialog).getByRole('button', { name: 'Keep mine' }));
  await gone(dialog);
  const kept = await stage.services.queries.contactView(contact.id);
  expect(kept?.contact).toMatchObject({ role: 'Recruiter', phone: '1' });
});

it('an interview that both tabs move is asked about with day and time', async () => {
  const { stage, id, user } = await twoTabs();
  const at = (hour: number) => ({ startsAt: atTime('2026-11-20', hour), endsAt: atTime('2026-11-20', hour + 1) });
  const { interviewId } = await stage.services.planInterview({
    applicationId: id,
    round: 'Pairing',
    place: null,
    ...at(10),
  });
  await user.click(await screen.findByRole('button', { name: 'Edit: Pairing' }));
  const dialog = await screen.findByRole('dialog');
  fireEvent.change(within(dialog).getByLabelText('From'), { target: { value: '08:00' } });
  await stage.services.planInterview({ applicationId: id, interviewId, round: 'Pairing', place: 'Here', ...at(14) });
  await user.click(within(dialog).getByRole('button', { name: 'Keep' }));
  await within(dialog).findByText(/In the other tab: .*20.*(14:00|2:00)/);
  await user.click(within(dialog).getByRole('button', { name: 'Take the other one' }));
  await gone(dialog);
  expect((await viewOf(stage, id)).interviews).toMatchObject([{ place: 'Here', ...at(14) }]);
});

it('an offer that is accepted in the other tab keeps its stage when its notes are kept here', async () => {
  const { stage, id, user } = await twoTabs();
  await stage.services.noteOffer({ applicationId: id, on: '2026-11-12', by: null, notes: 'at first' });
  await user.click(await screen.findByRole('button', { name: 'Edit the offer' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByLabelText('What else belongs to it'), ' and more');
  await stage.services.moveApplication({ applicationId: id, to: 'accepted', on: '2026-11-12' });
  await user.click(within(dialog).getByRole('button', { name: 'Keep' }));
  await gone(dialog);
  expect((await viewOf(stage, id)).application).toMatchObject({ stage: 'accepted', offerNotes: 'at first and more' });
});

it('a day that is being typed is not written over by the other tab, and is asked about once it is left', async () => {
  const { stage, id, user } = await twoTabs();
  const field = screen.getByLabelText<HTMLInputElement>('Applied on');
  fireEvent.change(field, { target: { value: '2026-11-03' } });
  await stage.services.markApplied({ applicationId: id, on: '2026-11-05' });
  await waitFor(() => expect(screen.getAllByText(/5 Nov|Nov 5/).length).toBeGreaterThan(0));
  expect(field.value).toBe('2026-11-03');
  fireEvent.blur(field);
  await screen.findByText(ASKS);
  expect((await viewOf(stage, id)).application.appliedOn).toBe('2026-11-05');
  await user.click(screen.getByRole('button', { name: 'Keep mine' }));
  await waitFor(async () => expect((await viewOf(stage, id)).application.appliedOn).toBe('2026-11-03'));
  await waitFor(() => expect(screen.queryByText(ASKS)).toBeNull());
});

/** The other tab writes just before this verb does, so that no live query has said so. */
function inFront(stage: Stage, edits: Parameters<Stage['services']['editApplication']>[0]['edits']): Stage {
  let first = true;
  const editApplication: Stage['services']['editApplication'] = async (input) => {
    if (first) {
      first = false;
      await stage.services.editApplication({ applicationId: input.applicationId, edits });
    }
    return stage.services.editApplication(input);
  };
  return { ...stage, services: { ...stage.services, editApplication } };
}

async function opened(stage: Stage, shown: Stage) {
  await stage.services.seePosting(posting);
  const { id } = (await stage.services.markApplied({ key: posting.key, on: '2026-11-12' })).application;
  window.location.hash = `#/applications/${id}`;
  const { user } = show(<Dashboard />, shown);
  await screen.findByRole('heading', { level: 1 });
  return { id, user };
}

it('tags of two tabs come together', async () => {
  const stage = aStage();
  const { id, user } = await opened(stage, inFront(stage, { tags: ['theirs'] }));
  await user.type(screen.getByLabelText('New tag'), 'mine{Enter}');
  await waitFor(async () => expect((await viewOf(stage, id)).application.tags).toEqual(['theirs', 'mine']));
});

it('a choice at a touch says what the other tab chose, and asks', async () => {
  const stage = aStage();
  const { id, user } = await opened(stage, inFront(stage, { pace: 'large' }));
  await user.click(screen.getByRole('combobox', { name: 'Employer' }));
  await user.click(await screen.findByRole('option', { name: /start-up/i }));
  await screen.findByText(ASKS);
  expect((await viewOf(stage, id)).application.pace).toBe('large');
  await user.click(screen.getByRole('button', { name: 'Keep mine' }));
  await waitFor(async () => expect((await viewOf(stage, id)).application.pace).toBe('start-up'));
});
