// @vitest-environment happy-dom
// Live queries look for the browser's database when Dexie is loaded: it must be there first.
import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { Dashboard } from '../../components/dashboard/Dashboard';
import { aStage, type Stage, show } from './surface';

const TEXT = `Lena Kast
Backend Developer
lena@kast.example | +49 30 5550100 | Berlin, Germany

EXPERIENCE
Backend Developer, Kranich GmbH, Berlin          Jan 2020 – Present
- Rewrote the ledger in Go

SKILLS
Go, PostgreSQL

LANGUAGES
German: native`;

let stage: Stage;
beforeEach(() => {
  stage = aStage();
});

const open = () => {
  window.location.hash = '#/profile';
  return show(<Dashboard />, stage);
};
const chooser = async () => (await screen.findByLabelText('Drop a résumé here or choose a file')) as HTMLInputElement;
const upload = async (text = TEXT, name = 'Backend.txt') => {
  const { user } = open();
  await user.upload(await chooser(), new File([text], name, { type: 'text/plain' }));
  return user;
};
const profile = () => stage.services.queries.profileView();

describe('a résumé that is dropped', () => {
  it('is shown before anything is taken in, and can be left without a trace', async () => {
    const user = await upload();
    expect(await screen.findByRole('heading', { level: 1, name: 'What the résumé says' })).toBeTruthy();
    expect((screen.getByLabelText('Your name') as HTMLInputElement).value).toBe('Lena Kast');
    expect((screen.getByLabelText('Employer') as HTMLInputElement).value).toBe('Kranich GmbH');
    await user.click(screen.getByRole('button', { name: /Leave without/ }));
    expect(await screen.findByText('No skills yet')).toBeTruthy();
    expect(await stage.services.queries.resumeRows()).toEqual([]);
  });

  it('goes into the profile as it was corrected, skills with their evidence, and Undo takes that back', async () => {
    const user = await upload();
    await screen.findByRole('heading', { level: 1, name: 'What the résumé says' });
    await user.clear(screen.getByLabelText('Headline'));
    await user.type(screen.getByLabelText('Headline'), 'Go Developer');
    await user.click(screen.getByRole('checkbox', { name: /^PostgreSQL/ }));
    await user.click(screen.getByRole('button', { name: 'Use for matching' }));
    expect(await screen.findByText('used for matching')).toBeTruthy();
    expect(await screen.findByRole('cell', { name: '“Rewrote the ledger in Go” Kranich GmbH' })).toBeTruthy();
    const { skills, headline, name } = await profile();
    expect(skills.map((skill) => skill.name).sort()).toEqual(['German', 'Go']);
    expect({ headline, name }).toEqual({ headline: 'Go Developer', name: 'Lena Kast' });
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('No skills yet')).toBeTruthy();
  });

  it('leaves the years that the user entered, unless they take those of the résumé', async () => {
    await stage.services.addSkill({ name: 'Go', years: 9 });
    const user = await upload();
    expect(await screen.findByText('your profile says 9 years')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Use for matching' }));
    await screen.findByText('used for matching');
    expect((await profile()).skills.find(({ name }) => name === 'Go')?.years).toBe(9);
  });

  it('that cannot be read says why and what to do, and changes nothing', async () => {
    await upload('{"hello": 1}', 'x.json');
    expect(await screen.findByText(/this file is none of these\. Save the résumé as PDF or DOCX/)).toBeTruthy();
  });

  it('cannot be kept with a date that is none', async () => {
    const user = await upload();
    const from = await screen.findByLabelText('From (YYYY-MM)');
    await user.clear(from);
    await user.type(from, 'soon');
    expect(screen.getByText('Write a date as 2021-03 or 2021.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Use for matching' })).toHaveProperty('disabled', true);
  });
});

it('versions are renamed and removed from their menu, and the profile is exported as JSON Resume', async () => {
  const user = await upload();
  await user.click(await screen.findByRole('button', { name: 'Only keep it' }));
  await user.click(await screen.findByRole('button', { name: 'More for Backend.txt' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Rename' }));
  const dialog = await screen.findByRole('dialog', { name: 'Rename the résumé' });
  await user.clear(within(dialog).getByLabelText('Name'));
  await user.type(within(dialog).getByLabelText('Name'), 'Go');
  await user.click(within(dialog).getByRole('button', { name: 'Rename' }));
  await user.click(await screen.findByRole('button', { name: 'More for Go' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Remove' }));
  expect(await stage.services.queries.resumeRows()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Export JSON Resume' }));
  expect(stage.downloads.map(({ name }) => name)).toEqual(['resume.json']);
});

it('pasted text is read like a file', async () => {
  const { user } = open();
  await user.click(await screen.findByRole('button', { name: 'Paste text instead' }));
  await user.click(await screen.findByLabelText('Text of the résumé'));
  await user.paste(TEXT);
  await user.click(screen.getByRole('button', { name: 'Read it' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'What the résumé says' })).toBeTruthy();
});
