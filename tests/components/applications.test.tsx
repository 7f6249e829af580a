// @vitest-environment happy-dom
// Live queries look for the browser's database when Dexie is loaded: it must be there first.
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Dashboard } from '../../components/dashboard/Dashboard';
import { aPosting } from '../builders';
import { aStage, type Stage, show } from './surface';

async function applied(stage: Stage, id: string, title: string, description = 'We draw maps.') {
  const posting = aPosting({ id, title, description, url: `https://jobs.example/${id}`, company: `Company ${id}` });
  await stage.services.seePosting(posting);
  return (await stage.services.markApplied({ key: posting.key, on: '2026-11-12' })).application;
}

const open = (hash: string, stage: Stage) => {
  window.location.hash = hash;
  return show(<Dashboard />, stage);
};

const titles = () =>
  within(screen.getByRole('main'))
    .getAllByRole('link')
    .filter((link) => link.getAttribute('href')?.startsWith('#/applications/') === true)
    .map((link) => link.textContent);

const three = async (): Promise<Stage> => {
  const stage = aStage();
  await applied(stage, 'a', 'Cartographer', 'You know Kubernetes.');
  await applied(stage, 'b', 'Mason');
  await applied(stage, 'c', 'Keeper');
  return stage;
};

it('finds what stands only in the text of a posting', async () => {
  const { user } = open('#/applications', await three());
  await user.type(await screen.findByRole('searchbox'), 'kuber');
  await waitFor(() => expect(titles()).toEqual(['Cartographer']));
});

it('moves several with a date, and one Undo moves all back', async () => {
  const { user } = open('#/applications', await three());
  await user.click(await screen.findByRole('checkbox', { name: 'Select all' }));
  await user.click(screen.getByRole('checkbox', { name: 'Select Mason' }));
  const bar = screen.getByRole('region', { name: 'Selected applications' });
  expect(within(bar).getByText('2 selected')).toBeTruthy();
  await user.click(within(bar).getByRole('button', { name: 'Move to' }));
  await user.click(await screen.findByRole('button', { name: 'Rejected' }));
  expect(await screen.findByText('2 moved to Rejected, Thu, Nov 12')).toBeTruthy();
  await waitFor(() => expect(screen.getAllByText('Rejected')).toHaveLength(2));
  expect(screen.queryByRole('region', { name: 'Selected applications' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(screen.queryByText('Rejected')).toBeNull());
});

it('tags several, and the tag can be filtered by', async () => {
  const { user } = open('#/applications', await three());
  await user.click(await screen.findByRole('checkbox', { name: 'Select Mason' }));
  const bar = screen.getByRole('region', { name: 'Selected applications' });
  await user.click(within(bar).getByRole('button', { name: 'Tag' }));
  await user.type(await screen.findByLabelText('New tag'), 'near{Enter}');
  expect(await screen.findByText('1 tagged “near”')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Tag' }));
  await user.click(await screen.findByRole('checkbox', { name: 'near' }));
  await waitFor(() => expect(titles()).toEqual(['Mason']));
  expect(window.location.hash).toBe('#/applications?tag=near');
});

it('hides what is archived, unless it is asked for', async () => {
  const { user } = open('#/applications', await three());
  await user.click(await screen.findByRole('checkbox', { name: 'Select Mason' }));
  await user.click(screen.getByRole('button', { name: 'Archive' }));
  await waitFor(() => expect(titles().sort()).toEqual(['Cartographer', 'Keeper']));
  window.location.hash = '#/applications?archived=only';
  await waitFor(() => expect(titles()).toEqual(['Mason']));
});

it('what is selected stays so while another tab changes the data', async () => {
  const stage = await three();
  const { user } = open('#/applications', stage);
  await user.click(await screen.findByRole('checkbox', { name: 'Select Mason' }));
  await applied(stage, 'd', 'Newcomer');
  await screen.findByRole('link', { name: 'Newcomer' });
  expect((screen.getByRole('checkbox', { name: 'Select Mason' }) as HTMLInputElement).checked).toBe(true);
  expect(screen.getByText('1 selected')).toBeTruthy();
});

it('a card moves to another column by its menu, and the focus goes with it', async () => {
  const { user } = open('#/applications?as=board', await three());
  const from = await screen.findByRole('region', { name: 'Applied' });
  await user.click(within(from).getByRole('button', { name: /archive or delete: Mason/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'Offer' }));
  const to = screen.getByRole('region', { name: 'Offer' });
  const link = await within(to).findByRole('link', { name: 'Mason' });
  await waitFor(() => expect(document.activeElement).toBe(link));
  expect(within(from).queryByRole('link', { name: 'Mason' })).toBeNull();
});

it('a view is kept under a name, opened and forgotten', async () => {
  const { user } = open('#/applications?text=mas', await three());
  await user.click(await screen.findByRole('button', { name: 'Save this view' }));
  await user.type(await screen.findByLabelText('Name'), 'Stone{Enter}');
  const view = await screen.findByRole('link', { name: 'Stone' });
  expect(view.getAttribute('href')).toBe('#/applications?text=mas');
  expect(view.getAttribute('aria-current')).toBe('true');
  await user.click(screen.getByRole('button', { name: 'Forget this view' }));
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Stone' })).toBeNull());
});

it('shows the columns that were chosen, also next time', async () => {
  const stage = await three();
  const { user } = open('#/applications', stage);
  await user.click(await screen.findByRole('button', { name: 'Columns' }));
  await user.click(await screen.findByRole('checkbox', { name: 'Pay' }));
  expect(await screen.findByRole('columnheader', { name: 'Pay' })).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: 'Found on' }));
  await waitFor(() => expect(screen.queryByRole('columnheader', { name: 'Found on' })).toBeNull());
  expect((await stage.services.queries.settingsView()).listing.columns).toContain('pay');
});
