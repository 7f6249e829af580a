// @vitest-environment happy-dom
// Live queries look for the browser's database when Dexie is loaded: it must be there first.
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Dashboard } from '../../components/dashboard/Dashboard';
import { aStage, type Stage, show } from './surface';

const open = (hash: string, stage: Stage) => {
  window.location.hash = hash;
  return show(<Dashboard />, stage);
};

describe('Profile', () => {
  it('adds what was typed under its usual name, and takes a removed skill back on Undo', async () => {
    const stage = aStage();
    const { user } = open('#/profile', stage);
    await user.type(await screen.findByRole('combobox', { name: 'Skill' }), 'k8s');
    await screen.findByRole('option', { name: /Kubernetes/ });
    await user.type(screen.getByLabelText('Years'), '3');
    await user.click(screen.getByRole('button', { name: 'Add a skill' }));
    expect(await screen.findByRole('rowheader', { name: 'Kubernetes' })).toBeTruthy();
    expect((await stage.services.queries.profileView()).skills).toMatchObject([{ name: 'Kubernetes', years: 3 }]);

    await user.click(screen.getByRole('button', { name: 'Remove Kubernetes' }));
    await waitFor(() => expect(screen.queryByRole('rowheader', { name: 'Kubernetes' })).toBeNull());
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('rowheader', { name: 'Kubernetes' })).toBeTruthy();
  });

  it('takes a suggestion by keyboard alone', async () => {
    const stage = aStage();
    const { user } = open('#/profile', stage);
    await user.type(await screen.findByRole('combobox', { name: 'Skill' }), 'kubern');
    await screen.findByRole('option', { name: 'Kubernetes' });
    await user.keyboard('{ArrowDown}{Enter}');
    expect(screen.getByRole('combobox', { name: 'Skill' })).toHaveProperty('value', 'Kubernetes');
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('rowheader', { name: 'Kubernetes' })).toBeTruthy();
  });

  it('does not take a skill twice', async () => {
    const stage = aStage();
    await stage.services.addSkill({ name: 'Go' });
    const { user } = open('#/profile', stage);
    await user.type(await screen.findByRole('combobox', { name: 'Skill' }), 'go');
    await user.click(screen.getByRole('button', { name: 'Add a skill' }));
    expect(await screen.findByText('Go is already in your profile.')).toBeTruthy();
  });
});

describe('Settings', () => {
  it('refuses 40 days with a sentence, keeps what stood there, and takes 10', async () => {
    const stage = aStage();
    const { user } = open('#/settings', stage);
    const days = await screen.findByLabelText('Days from applying to the first follow-up');
    await user.clear(days);
    await user.type(days, '40{Enter}');
    expect(await screen.findByText('40 days is longer than Jobcairn waits. Enter 14 or fewer.')).toBeTruthy();
    expect(days.getAttribute('aria-invalid')).toBe('true');
    expect((await stage.services.queries.settingsView()).firstFollowUpDays).toBe(8);
    await user.clear(days);
    await user.type(days, '10{Enter}');
    await waitFor(async () => expect((await stage.services.queries.settingsView()).firstFollowUpDays).toBe(10));
  });

  it('erases only after the word, with the focus on keeping everything', async () => {
    const { user } = open('#/settings', aStage());
    await user.click(await screen.findByRole('button', { name: 'Erase' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Erase everything?' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Keep everything'));
    const erase = within(dialog).getByRole('button', { name: 'Erase' });
    expect(erase.hasAttribute('disabled')).toBe(true);
    await user.type(within(dialog).getByLabelText('Type “erase” to go on'), 'erase');
    expect(erase.hasAttribute('disabled')).toBe(false);
  });
});

describe('the sites in Settings', () => {
  const known = ['Apiary', 'Birch', 'Cove', 'Dune', 'Elm', 'Fern', 'Grove'].map((name, at) => ({
    id: name.toLowerCase(),
    name,
    proof: at === 6 ? ('markup' as const) : at === 5 ? ('addresses' as const) : ('pages' as const),
    atInstall: at < 3,
  }));

  it('stand there with how they were read, the most visited first, and all of them on request', async () => {
    const stage = aStage(undefined, { sites: () => known });
    for (const is of ['well', 'well', 'partly'] as const)
      await stage.services.countReading({ site: 'grove', was: null, is });
    const { user } = open('#/settings', stage);
    const list = await screen.findByRole('list', { name: 'Sites' });
    const [first] = within(list).getAllByRole('listitem');
    expect(first?.textContent).toBe('GroveProven on documented markup onlyRead well 2 of 3, 1 partly');
    expect(within(list).queryByText('Fern')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show all 7' }));
    expect(within(list).getByText('Fern')).toBeTruthy();
    expect(within(list).getAllByText('Proven on real pages')).toHaveLength(5);
    expect(within(list).getAllByText('Unproven, known by its addresses')).toHaveLength(1);
    expect(within(list).getAllByText('Not visited yet')).toHaveLength(6);
  });
});
