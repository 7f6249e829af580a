// @vitest-environment happy-dom
// Live queries look for the browser's database when Dexie is loaded: it must be there first.
import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Dashboard } from '../../components/dashboard/Dashboard';
import { aStage, type Stage, show } from './surface';

const site = (id: string, name: string, atInstall: boolean) => ({ id, name, proof: 'pages' as const, atInstall });
const SITES = [
  site('a', 'Apiary', true),
  site('b', 'Birch', true),
  site('c', 'Cove', false),
  site('d', 'Dune', true),
  site('e', 'Elm', true),
];

const open = (stage: Stage) => {
  window.location.hash = '#/welcome';
  return show(<Dashboard />, stage);
};

it('names the sites that are ready, and none that asks first', async () => {
  open(aStage(undefined, { sites: () => SITES }));
  expect(await screen.findByText(/^Apiary, Birch, Dune and 1 more are ready/)).toBeTruthy();
});

it('goes on once there is a skill, and forgets one that was taken back', async () => {
  const { user } = open(aStage());
  const next = await screen.findByRole('button', { name: 'Continue' });
  expect(next).toHaveProperty('disabled', true);
  await user.type(screen.getByRole('combobox', { name: 'Skill' }), 'beekeeping{Enter}');
  await user.click(await screen.findByRole('button', { name: 'Remove beekeeping' }));
  await waitFor(() => expect(screen.queryByRole('list', { name: 'Skills so far' })).toBeNull());
  expect(next).toHaveProperty('disabled', true);
});

it('can be skipped, and leads to the sample and to Today', async () => {
  const { user } = open(aStage());
  await user.click(await screen.findByRole('button', { name: 'Skip' }));
  expect(screen.getByRole('link', { name: 'Try it on a sample posting' }).getAttribute('href')).toBe('/sample.html');
  await user.click(screen.getByRole('button', { name: 'Go to Today' }));
  expect(window.location.hash).toBe('#/today');
});
