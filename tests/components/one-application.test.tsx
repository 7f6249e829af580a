// @vitest-environment happy-dom
// Live queries look for the browser's database when Dexie is loaded: it must be there first.
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NotesText } from '../../components/application/NotesText';
import { Dashboard } from '../../components/dashboard/Dashboard';
import { MAX_FILE_BYTES } from '../../lib/domain/file';
import { aPosting } from '../builders';
import { aStage, type Stage, show } from './surface';

async function applied(stage: Stage, facts: Parameters<typeof aPosting>[0] = {}) {
  const posting = aPosting(facts);
  await stage.services.seePosting(posting);
  return (await stage.services.markApplied({ key: posting.key, on: '2026-11-12' })).application;
}

const open = (hash: string, stage: Stage) => {
  window.location.hash = hash;
  return show(<Dashboard />, stage);
};

const viewOf = (stage: Stage, id: string) => stage.services.queries.applicationView(id);

describe('interviews', () => {
  it('are added, refused in one sentence where they end too early, thanked for and cancelled', async () => {
    const stage = aStage();
    const { id } = await applied(stage);
    const { user } = open(`#/applications/${id}`, stage);
    await user.click(await screen.findByRole('button', { name: 'Add an interview' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText('Name'), 'Pairing');
    await user.clear(within(dialog).getByLabelText('Day'));
    await user.type(within(dialog).getByLabelText('Day'), '2026-11-11');
    await user.clear(within(dialog).getByLabelText('To'));
    await user.type(within(dialog).getByLabelText('To'), '09:00');
    await user.click(within(dialog).getByRole('button', { name: 'Keep' }));
    expect(await screen.findByText('It ends before it starts. Enter a later time.')).toBeTruthy();
    expect((await viewOf(stage, id))?.interviews).toEqual([]);
    await user.clear(within(dialog).getByLabelText('To'));
    await user.type(within(dialog).getByLabelText('To'), '11:30');
    await user.click(within(dialog).getByRole('button', { name: 'Keep' }));
    await user.click(await screen.findByRole('button', { name: 'Thanks said' }));
    await waitFor(async () => expect((await viewOf(stage, id))?.interviews[0]?.thankedAt).not.toBeNull());
    await user.click(screen.getByRole('button', { name: 'Cancel it: Pairing' }));
    await waitFor(async () => expect((await viewOf(stage, id))?.interviews).toEqual([]));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('heading', { name: 'Pairing' })).toBeTruthy();
  });
});

describe('an offer', () => {
  it('is noted with its pay and deadline, and moves the application', async () => {
    const stage = aStage();
    const { id } = await applied(stage);
    const { user } = open(`#/applications/${id}`, stage);
    await user.click(await screen.findByRole('button', { name: 'Note an offer' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText('Answer by'), '2026-11-30');
    await user.type(within(dialog).getByLabelText('Pay'), '78 000');
    await user.type(within(dialog).getByLabelText('Currency'), 'eur');
    await user.click(within(dialog).getByRole('button', { name: 'Keep' }));
    expect(await screen.findByText(/€78,000/)).toBeTruthy();
    expect((await viewOf(stage, id))?.application).toMatchObject({ stage: 'offer', offerBy: '2026-11-30' });
  });
});

describe('files', () => {
  it('stand beside the version of the résumé that was sent, which is one of those that are kept', async () => {
    const stage = aStage();
    const { id } = await applied(stage);
    const { resume } = await stage.shell.readResume('Lena Kast\n\nSKILLS\nGo');
    await stage.services.addResume({ name: 'Backend.pdf', format: 'text', resume, text: 'Go', file: null });
    const { user } = open(`#/applications/${id}`, stage);
    await user.click(await screen.findByRole('combobox', { name: 'Résumé sent' }));
    await user.click(await screen.findByRole('option', { name: 'Backend.pdf' }));
    await waitFor(async () => expect((await viewOf(stage, id))?.application.resumeVersion).toBe('Backend.pdf'));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await viewOf(stage, id))?.application.resumeVersion).toBeNull());
  });

  it('are kept, handed back and removed with Undo; one of 50 MB is refused before it is read', async () => {
    const stage = aStage();
    const { id } = await applied(stage);
    const { user } = open(`#/applications/${id}`, stage);
    await user.click(await screen.findByRole('button', { name: 'Add a file' }));
    const dialog = await screen.findByRole('dialog');
    const large = new File(['x'], 'scan.pdf');
    Object.defineProperty(large, 'size', { value: 5 * MAX_FILE_BYTES });
    await user.upload(within(dialog).getByLabelText('File'), large);
    expect(await screen.findByText(/“scan\.pdf” has 50 MB; a file may have 10 MB\. Make it smaller/)).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Keep' }));
    expect((await viewOf(stage, id))?.files).toEqual([]);
    await user.upload(within(dialog).getByLabelText('File'), new File(['hello'], 'cv.txt', { type: 'text/plain' }));
    await user.click(within(dialog).getByRole('button', { name: 'Keep' }));
    await user.click(await screen.findByRole('button', { name: 'Download cv.txt' }));
    await waitFor(() => expect(stage.downloads.map(({ name }) => name)).toEqual(['cv.txt']));
    await user.click(screen.getByRole('button', { name: 'Remove cv.txt' }));
    await waitFor(async () => expect((await viewOf(stage, id))?.files).toEqual([]));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Download cv.txt' })).toBeTruthy();
  });
});

describe('notes', () => {
  it('are shown as Markdown without HTML, pictures or other links than to pages and mail', () => {
    const notes =
      '# One\n<img src=x onerror=alert(1)>\n![map](https://x.example/a.png)\n[a](javascript:alert(1)) [b](https://b.example/)';
    const { container } = show(<NotesText notes={notes} />, aStage());
    expect(container.querySelectorAll('img, script, h1, h2')).toHaveLength(0);
    expect([...container.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      'https://b.example/',
    ]);
    expect(container.textContent).toContain('onerror=alert(1)');
  });

  it('of 100 kB and more say what to do, and lose nothing in the field', async () => {
    const stage = aStage();
    const { id } = await applied(stage);
    const { user } = open(`#/applications/${id}`, stage);
    await user.click(await screen.findByRole('button', { name: 'Write notes' }));
    const field = await screen.findByLabelText<HTMLTextAreaElement>('Notes');
    await user.click(field);
    await user.paste('x'.repeat(100_001));
    expect(await screen.findByText(/Notes may have 100,000 characters; these have 100001\. Shorten them/)).toBeTruthy();
    expect(field.value).toHaveLength(100_001);
    expect((await viewOf(stage, id))?.application.notes).toBe('');
  });

  it('that another tab changed meanwhile are both shown until one is chosen', async () => {
    const stage = aStage();
    const { id } = await applied(stage);
    const { user } = open(`#/applications/${id}`, stage);
    await user.click(await screen.findByRole('button', { name: 'Write notes' }));
    await user.type(await screen.findByLabelText('Notes'), 'mine');
    await stage.services.keepNotes({ applicationId: id, notes: 'theirs', shown: '', begins: true });
    await user.type(screen.getByLabelText('Notes'), '!');
    expect(await screen.findByText(/changed in another tab/)).toBeTruthy();
    expect((await viewOf(stage, id))?.application.notes).toBe('theirs');
    await user.click(screen.getByRole('button', { name: 'Keep both' }));
    await waitFor(async () => expect((await viewOf(stage, id))?.application.notes).toBe('theirs\n\nmine!'));
  });
});

describe('contacts', () => {
  it('are added on an application, named in its draft, and the language and tone can be chosen', async () => {
    const stage = aStage();
    const { id } = await applied(stage);
    stage.at(new Date(2026, 10, 24, 10).getTime());
    const { user } = open(`#/applications/${id}`, stage);
    await user.click(await screen.findByRole('button', { name: 'Add a contact' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText('Name'), 'Ada Brandt');
    await user.type(within(dialog).getByLabelText('E-mail'), 'ada@kestrel.example');
    await user.click(within(dialog).getByRole('button', { name: 'Keep' }));
    await screen.findByRole('link', { name: 'Ada Brandt' });
    const body = () => screen.getByLabelText<HTMLTextAreaElement>('Message').value;
    await user.click(screen.getByRole('combobox', { name: 'Language' }));
    await user.click(await screen.findByRole('option', { name: 'Deutsch' }));
    await waitFor(() => expect(body()).toMatch(/^Guten Tag Ada Brandt,/));
    await user.click(screen.getByRole('combobox', { name: 'Tone' }));
    await user.click(await screen.findByRole('option', { name: 'Friendly' }));
    await waitFor(() => expect(body()).toMatch(/^Hallo Ada Brandt,/));
    expect(screen.getByLabelText<HTMLInputElement>('To').value).toBe('ada@kestrel.example');
  });

  it('are found by any of their words', async () => {
    const stage = aStage();
    const facts = { role: null, email: null, phone: null, link: null, notes: '', lastContactOn: null };
    await stage.services.saveContact({ facts: { ...facts, name: 'Ada', company: 'Kestrel', known: 'Go meetup' } });
    await stage.services.saveContact({ facts: { ...facts, name: 'Bo', company: 'Merle', known: null } });
    const { user } = open('#/contacts', stage);
    await user.type(await screen.findByLabelText('Search contacts'), 'meetup kes');
    expect(screen.queryByRole('link', { name: 'Bo' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Ada' })).toBeTruthy();
    await user.type(screen.getByLabelText('Search contacts'), 'zzz');
    await user.click(await screen.findByRole('button', { name: 'Show everybody' }));
    expect(screen.getByRole('link', { name: 'Bo' })).toBeTruthy();
  });
});

describe('the same job twice', () => {
  it('is listed with where and how often, joined with Undo, or told apart for good', async () => {
    const stage = aStage();
    const { id } = await applied(stage);
    await stage.services.seePosting(aPosting({ id: 'kestrel-2' }));
    await stage.services.seePosting(aPosting({ site: 'indeed', id: '9' }));
    const { user } = open('#/same-jobs', stage);
    expect(await screen.findByText(/Posted 2 times on lever since/)).toBeTruthy();
    const row = await screen.findByRole('group', { name: 'Backend Developer on indeed' });
    await user.click(within(row).getByRole('button', { name: 'It is the same' }));
    await waitFor(async () => expect((await viewOf(stage, id))?.posting.aliases).toContain('indeed:9'));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByRole('group', { name: 'Backend Developer on indeed' });
    const again = await screen.findByRole('group', { name: 'Backend Developer on lever' });
    await user.click(within(again).getByRole('button', { name: 'Not the same' }));
    await waitFor(() => expect(screen.queryByText(/Posted 2 times/)).toBeNull());
  });
});

describe('Today and the calendar', () => {
  it('show interviews of the week, what closes, the week’s goal and whom to write to', async () => {
    const stage = aStage();
    const { id } = await applied(stage);
    await stage.services.seePosting(aPosting({ id: 'closing', title: 'Cartographer', closesOn: '2026-11-20' }));
    await stage.services.savePosting({ key: 'lever:closing' });
    const startsAt = new Date(2026, 10, 16, 10).getTime();
    await stage.services.planInterview({
      applicationId: id,
      round: 'Pairing',
      place: null,
      startsAt,
      endsAt: startsAt + 3_600_000,
    });
    await stage.services.changeSettings({ weeklyGoal: 5 });
    open('#/today', stage);
    expect(await screen.findByText('Last seven days: 1 of 5 applications, 1 reply.')).toBeTruthy();
    expect(await screen.findByText(/Mon, Nov 16, 10:00/)).toBeTruthy();
    expect(screen.getByText('Closes Fri, Nov 20, in 8 days')).toBeTruthy();
  });

  it('the calendar is walked with the keyboard, and remembers where it stands in its address', async () => {
    const stage = aStage();
    await applied(stage);
    const { user } = open('#/calendar?view=month&on=2026-11-12', stage);
    expect(await screen.findByRole('link', { name: 'Applied: Kestrel Maps' })).toBeTruthy();
    screen.getByRole('button', { name: 'Thursday, November 12' }).focus();
    await user.keyboard('{ArrowRight}{ArrowDown}');
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Friday, November 20'));
    await user.keyboard('{PageDown}');
    expect(await screen.findByRole('heading', { level: 1, name: 'December 2026' })).toBeTruthy();
    await user.keyboard('{Enter}');
    expect(window.location.hash).toBe('#/calendar?view=week&on=2026-12-20');
  });
});
