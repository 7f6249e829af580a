// @vitest-environment happy-dom
// Live queries look for the browser's database when Dexie is loaded: it must be there first.
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Dashboard } from '../../components/dashboard/Dashboard';
import { explained } from '../../components/shell/errors';
import { JobcairnError } from '../../lib/errors';
import { aPosting } from '../builders';
import { aStage, type Stage, show } from './surface';

const DUE = new Date(2026, 10, 24, 10).getTime();

async function applied(stage: Stage, id: string, title: string) {
  const posting = aPosting({ id, title, url: `https://jobs.example/${id}`, company: `Company ${id}` });
  await stage.services.seePosting(posting);
  return (await stage.services.markApplied({ key: posting.key, on: '2026-11-12' })).application;
}

const open = (hash: string, stage: Stage) => {
  window.location.hash = hash;
  return show(<Dashboard />, stage);
};

describe('Today', () => {
  it('says what will stand here, with the days that were chosen', async () => {
    const stage = aStage();
    await stage.services.changeSettings({ firstFollowUpDays: 10 });
    open('#/today', stage);
    expect(await screen.findByText('When you apply, a reminder stands here 10 days later.')).toBeTruthy();
  });

  it('asks for what is due, and is done with it after Done', async () => {
    const stage = aStage();
    await applied(stage, 'a', 'Cartographer');
    stage.at(DUE);
    const { user } = open('#/today', stage);
    const group = await screen.findByRole('group', { name: 'Follow-up: Cartographer, Company a' });
    expect(screen.getByText('applied Thu, Nov 12 ·')).toBeTruthy();
    await user.click(within(group).getByRole('button', { name: 'Done' }));
    expect(await screen.findByText('Follow-up done')).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('group', { name: /^Follow-up/ })).toBeNull());
    expect(screen.getByRole('heading', { name: 'Coming up' })).toBeTruthy();
  });

  it('puts off to a day and takes it back on Undo', async () => {
    const stage = aStage();
    await applied(stage, 'a', 'Cartographer');
    stage.at(DUE);
    const { user } = open('#/today', stage);
    await user.click(await screen.findByRole('button', { name: 'Snooze' }));
    await user.click(await screen.findByRole('menuitem', { name: /3 days/ }));
    expect(await screen.findByText('Put off to Fri, Nov 27')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('group', { name: /^Follow-up: Cartographer/ })).toBeTruthy();
  });
});

describe('Applications', () => {
  it('lists those that have all the words, and says so in the address', async () => {
    const stage = aStage();
    await applied(stage, 'a', 'Cartographer');
    await applied(stage, 'b', 'Data Engineer');
    const { user } = open('#/applications', stage);
    await screen.findByRole('link', { name: 'Cartographer' });
    await user.type(screen.getByRole('searchbox'), 'data company');
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Cartographer' })).toBeNull());
    expect(screen.getByRole('link', { name: 'Data Engineer' })).toBeTruthy();
    expect(screen.getByText('1 of 2')).toBeTruthy();
    expect(window.location.hash).toBe('#/applications?text=data+company');
  });

  it('takes stage and order from the address', async () => {
    const stage = aStage();
    await applied(stage, 'a', 'Zoo Keeper');
    const mason = await applied(stage, 'b', 'Mason');
    await applied(stage, 'c', 'Ace Pilot');
    await stage.services.moveApplication({ applicationId: mason.id, to: 'rejected', on: '2026-11-12' });
    open('#/applications?stage=applied&sort=posting', stage);
    await screen.findByRole('link', { name: 'Zoo Keeper' });
    const table = screen.getByRole('table', { name: 'Applications' });
    expect(
      within(table)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Ace Pilot', 'Zoo Keeper']);
    expect(within(table).getByRole('columnheader', { name: 'Posting' }).getAttribute('aria-sort')).toBe('ascending');
  });

  it('keeps only the rows near the window in the page', async () => {
    const stage = aStage();
    for (let n = 0; n < 120; n++) await stage.services.addByHand({ title: `Posting ${n}`, url: null, appliedOn: null });
    open('#/applications', stage);
    const table = await screen.findByRole('table', { name: 'Applications' });
    await waitFor(() => expect(table.getAttribute('aria-rowcount')).toBe('121'));
    expect(within(table).getAllByRole('link').length).toBeLessThan(80);
  });
});

describe('one application', () => {
  it('shows the text as text, the facts with where they were found, and what happened', async () => {
    const stage = aStage();
    const posting = aPosting({ description: 'We draw <b>maps</b>.\n<script>alert(1)</script>' });
    await stage.services.seePosting(posting);
    const { application } = await stage.services.markApplied({ key: posting.key, on: '2026-11-10' });
    const { container } = open(`#/applications/${application.id}`, stage);
    expect(await screen.findByText('<script>alert(1)</script>')).toBeTruthy();
    expect(container.querySelector('main b, main script')).toBeNull();
    expect(screen.getByText('You applied')).toBeTruthy();
    expect(screen.getByText('on Tue, Nov 10')).toBeTruthy();
    expect(within(screen.getByText('Pay').parentElement as HTMLElement).getByText('Not stated')).toBeTruthy();
  });

  it('keeps the text that stood there before the posting changed', async () => {
    const stage = aStage();
    await stage.services.seePosting(aPosting({ description: 'We draw maps by hand, and have done so since 1912.' }));
    const { application } = await stage.services.savePosting({ key: 'lever:kestrel-1' });
    stage.at(DUE);
    await stage.services.seePosting(
      aPosting({ description: 'We draw maps with machines now, and hire three people.' }),
    );
    open(`#/applications/${application.id}`, stage);
    expect(await screen.findByText('We draw maps with machines now, and hire three people.')).toBeTruthy();
    const earlier = screen.getByText(/^Whole text as it stood on Thu, Nov 12/);
    expect(within(earlier.parentElement as HTMLElement).getByText(/since 1912/)).toBeTruthy();
  });

  it('drafts the follow-up that is due and opens it in mail', async () => {
    const stage = aStage();
    const application = await applied(stage, 'a', 'Cartographer');
    stage.at(DUE);
    const { user } = open(`#/applications/${application.id}`, stage);
    await user.type(await screen.findByLabelText('To'), 'kim@company.example');
    await user.click(screen.getByRole('button', { name: 'Open in mail' }));
    expect(stage.opened[0]).toMatch(/^mailto:kim@company\.example\?subject=Cartographer/);
  });

  it('keeps notes while they are typed, and takes them back', async () => {
    const stage = aStage();
    const application = await applied(stage, 'a', 'Cartographer');
    const { user } = open(`#/applications/${application.id}`, stage);
    const notes = async () => (await stage.services.queries.applicationView(application.id))?.application.notes;
    await user.click(await screen.findByRole('button', { name: 'Write notes' }));
    await user.type(await screen.findByLabelText('Notes'), 'Ask about **on-call**');
    expect(await screen.findByText('Kept')).toBeTruthy();
    expect(await notes()).toBe('Ask about **on-call**');
    await user.click(screen.getByRole('button', { name: 'Finish writing' }));
    expect((await screen.findByText('on-call')).tagName).toBe('STRONG');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Write notes' })).toBeTruthy();
    expect(await notes()).toBe('');
  });

  it('is deleted with Undo beside it', async () => {
    const stage = aStage();
    const application = await applied(stage, 'a', 'Cartographer');
    const { user } = open(`#/applications/${application.id}`, stage);
    await user.click(await screen.findByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Delete' }));
    expect(await screen.findByText('No applications yet')).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('link', { name: 'Cartographer' })).toBeTruthy();
  });

  it('says of one that is gone where to look', async () => {
    open('#/applications/00000000-0000-4000-8000-000000000000', aStage());
    expect(await screen.findByText(explained('not-found').remedy)).toBeTruthy();
  });
});

describe('where things go wrong', () => {
  it('an address that leads nowhere says so', async () => {
    open('#/board', aStage());
    expect(await screen.findByRole('heading', { name: 'There is no such page' })).toBeTruthy();
  });

  it('a newer database shows its sentence and leaves the other pages standing', async () => {
    const stage = aStage();
    const refused = async () => {
      throw new JobcairnError('newer-data', 'version 9');
    };
    const services = { ...stage.services, queries: { ...stage.services.queries, profileView: refused } };
    const { user } = open('#/profile', { ...stage, services });
    expect(await screen.findByText(explained('newer-data').sentence)).toBeTruthy();
    await user.click(screen.getByRole('link', { name: 'Settings' }));
    expect(await screen.findByRole('heading', { name: 'Reminders' })).toBeTruthy();
  });

  it('an outdated page asks to be loaded again', async () => {
    const stage = aStage(undefined, {
      onOutdated: (listener) => {
        queueMicrotask(listener);
        return () => undefined;
      },
    });
    open('#/today', stage);
    expect(await screen.findByRole('button', { name: 'Reload this page' })).toBeTruthy();
  });
});
