// @vitest-environment happy-dom
// Live queries look for the browser's database when Dexie is loaded: it must be there first.
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Dashboard } from '../../components/dashboard/Dashboard';
import { Popup } from '../../components/popup/Popup';
import { isOpen } from '../../lib/domain/application';
import { atTime } from '../../lib/time';
import { aPosting } from '../builders';
import { aStage, onPosting, type Stage, show } from './surface';

const open = (hash: string, stage: Stage) => {
  window.location.hash = hash;
  return show(<Dashboard />, stage);
};

async function applied(stage: Stage): Promise<string> {
  await stage.services.seePosting(aPosting());
  const { application } = await stage.services.markApplied({ key: 'lever:kestrel-1', on: '2026-11-12' });
  return application.id;
}

const settings = (stage: Stage) => stage.services.queries.settingsView();

describe('Today', () => {
  it('asks about long silence, and waits on or moves to Ghosted', async () => {
    const stage = aStage();
    await applied(stage);
    stage.at(atTime('2026-12-27', 12));
    const { user } = open('#/today', stage);
    expect(await screen.findByRole('heading', { name: 'Ghosted?' })).toBeTruthy();
    expect(screen.getByText(/Nothing heard for 45 days/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Keep open' }));
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Ghosted?' })).toBeNull());
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await user.click(await screen.findByRole('button', { name: 'Mark as ghosted' }));
    await waitFor(async () =>
      expect((await stage.services.queries.applicationRows())[0]?.application.stage).toBe('ghosted'),
    );
  });

  it('shows as many as anybody does in a day, and where the others stand', async () => {
    const stage = aStage();
    for (let nth = 0; nth < 52; nth++) {
      const posting = aPosting({ id: `p${nth}`, title: `Job ${nth}`, company: `Company ${nth}` });
      await stage.services.seePosting(posting);
      await stage.services.markApplied({ key: posting.key, on: '2026-11-12' });
    }
    stage.at(atTime('2026-11-26', 12));
    open('#/today', stage);
    const all = await screen.findByRole('link', { name: 'See all 52' });
    expect(all.getAttribute('href')).toBe('#/applications?due=1');
    expect(screen.getAllByRole('link', { name: /^Job/ })).toHaveLength(50);
  });

  it('says when the browser shows no notifications', async () => {
    open('#/today', aStage(undefined, { notificationsAllowed: async () => false }));
    expect(await screen.findByText(/Your browser shows no notifications of Jobcairn/)).toBeTruthy();
  });

  it('hands out every reminder for the calendar', async () => {
    const stage = aStage();
    await applied(stage);
    const { user } = open('#/today', stage);
    await user.click(await screen.findByRole('button', { name: 'To my calendar' }));
    await waitFor(() => expect(stage.downloads).toHaveLength(1));
    expect(stage.downloads[0]?.name).toBe('jobcairn.ics');
    expect(stage.downloads[0]?.text).toContain('DTSTART:20261124T080000Z');
  });
});

describe('an application', () => {
  const due = async (stage: Stage, id: string) =>
    (await stage.services.queries.applicationView(id))?.followUps.filter(isOpen).map(({ dueAt }) => dueAt);

  it('has its own kind of employer, day of an answer and day of the next follow-up', async () => {
    const stage = aStage();
    const id = await applied(stage);
    const { user } = open(`#/applications/${id}`, stage);
    await user.click(await screen.findByRole('combobox', { name: 'Employer' }));
    await user.click(await screen.findByRole('option', { name: /Start-up/ }));
    await waitFor(async () => expect(await due(stage, id)).toEqual([atTime('2026-11-19', 9)]));
    await user.type(screen.getByLabelText('They answer by'), '2026-11-27');
    await user.tab();
    await waitFor(async () => expect(await due(stage, id)).toEqual([atTime('2026-12-01', 9)]));
    const next = screen.getByLabelText('Next follow-up on');
    await waitFor(() => expect(next).toHaveProperty('value', '2026-12-01'));
    await user.clear(next);
    await user.type(next, '2026-11-16');
    await user.tab();
    await waitFor(async () => expect(await due(stage, id)).toEqual([atTime('2026-11-16', 9)]));
    await user.click(screen.getByRole('button', { name: 'To my calendar' }));
    await waitFor(() => expect(stage.downloads[0]?.text).toContain('DTSTART:20261116T080000Z'));
  });
});

describe('a page that says it was sent', () => {
  it('offers to mark a saved posting as applied today, and does nothing by itself', async () => {
    const stage = aStage(onPosting('lever:kestrel-1', 'confirmation'));
    await stage.services.seePosting(aPosting());
    const { application } = await stage.services.savePosting({ key: 'lever:kestrel-1' });
    const { user } = show(<Popup />, stage);
    const mark = await screen.findByRole('button', { name: 'Mark as applied today' });
    const now = async () => (await stage.services.queries.applicationView(application.id))?.application;
    expect((await now())?.stage).toBe('saved');
    await user.click(mark);
    await waitFor(async () => expect(await now()).toMatchObject({ stage: 'applied', appliedOn: '2026-11-12' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Mark as applied today' })).toBeNull());
  });
});

describe('the settings of reminders', () => {
  it('take the hour, and Undo puts back what stood there', async () => {
    const stage = aStage();
    const id = await applied(stage);
    const { user } = open('#/settings', stage);
    await user.click(await screen.findByRole('combobox', { name: 'Hour of reminders' }));
    await user.click(await screen.findByRole('option', { name: '11:00' }));
    await waitFor(async () => expect((await settings(stage)).hour).toBe(11));
    const due = async () => (await stage.services.queries.applicationView(id))?.followUps[0]?.dueAt;
    expect(await due()).toBe(atTime('2026-11-24', 11));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await due()).toBe(atTime('2026-11-24', 9)));
  });

  it('take quiet hours, a weekend and other employers', async () => {
    const stage = aStage();
    const { user } = open('#/settings', stage);
    await user.click(await screen.findByRole('switch', { name: 'Quiet hours' }));
    await waitFor(async () => expect((await settings(stage)).quietHours).toEqual({ from: 20, to: 8 }));
    await user.click(await screen.findByRole('combobox', { name: 'Weekend' }));
    await user.click(await screen.findByRole('option', { name: 'Friday and Saturday' }));
    await waitFor(async () => expect((await settings(stage)).weekend).toEqual([5, 6]));
    await user.click(screen.getByRole('combobox', { name: 'Employers' }));
    await user.click(await screen.findByRole('option', { name: /3 weeks/ }));
    await waitFor(async () => expect((await settings(stage)).pace).toBe('large'));
  });

  it('keep a list of days off, and say what is wrong with one', async () => {
    const stage = aStage();
    const { user } = open('#/settings', stage);
    const section = within(await screen.findByRole('region', { name: 'Days off' }));
    await user.click(section.getByRole('button', { name: 'Add days off' }));
    expect(await section.findByText('Enter the first day off.')).toBeTruthy();
    await user.type(section.getByLabelText('First day off'), '2026-12-24');
    await user.type(section.getByLabelText('Last day, if more than one'), '2026-12-20');
    await user.click(section.getByRole('button', { name: 'Add days off' }));
    expect(await section.findByText(/The last day is before the first/)).toBeTruthy();
    await user.clear(section.getByLabelText('Last day, if more than one'));
    await user.type(section.getByLabelText('Last day, if more than one'), '2026-12-26');
    await user.click(section.getByRole('button', { name: 'Add days off' }));
    await waitFor(async () =>
      expect((await settings(stage)).daysOff).toEqual([{ from: '2026-12-24', to: '2026-12-26' }]),
    );
    await user.click(await section.findByRole('button', { name: /^Remove/ }));
    await waitFor(async () => expect((await settings(stage)).daysOff).toEqual([]));
  });

  it('keep the user’s own words, which the next draft has, and give ours back', async () => {
    const stage = aStage();
    const applicationId = await applied(stage);
    const { user } = open('#/settings', stage);
    const subject = await screen.findByLabelText('Subject');
    expect(screen.getByText('{company}')).toBeTruthy();
    await user.clear(subject);
    await user.type(subject, 'Hello from {{name}');
    await user.click(screen.getByRole('button', { name: 'Keep my words' }));
    await waitFor(async () => expect((await settings(stage)).templates).toHaveLength(1));
    await stage.services.setProfileName('Lena');
    expect((await stage.services.draftFollowUp({ applicationId })).subject).toBe('Hello from Lena');
    await user.click(await screen.findByRole('button', { name: 'Back to ours' }));
    await waitFor(async () => expect((await settings(stage)).templates).toEqual([]));
  });
});
