// @vitest-environment happy-dom
// Live queries look for the browser's database when Dexie is loaded: it must be there first.
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Dashboard } from '../../components/dashboard/Dashboard';
import { unseal } from '../../lib/exchange/sealed';
import { aPosting, THEN } from '../builders';
import { HUNTR, TEAL } from '../exchange/tables';
import { aStage, type Stage, show } from './surface';

const open = (hash: string, stage: Stage) => {
  window.location.hash = hash;
  return show(<Dashboard />, stage);
};

const DAY = 86_400_000;

describe('a backup', () => {
  it('is handed out as one file, and taken in again after it said what would change', async () => {
    const stage = aStage();
    await stage.services.seePosting(aPosting());
    const { application } = await stage.services.savePosting({ key: 'lever:kestrel-1' });
    const { user } = open('#/settings', stage);
    await user.click(await screen.findByRole('button', { name: 'Export' }));
    await waitFor(() => expect(stage.downloads).toHaveLength(1));
    const [file] = stage.downloads;
    expect(file?.name).toBe('jobcairn-2026-11-12.json');

    await stage.services.deleteApplication({ applicationId: application.id });
    window.location.hash = '#/import';
    await user.upload(await screen.findByLabelText('File to import'), new File([file?.content ?? ''], 'backup.json'));
    const row = await screen.findByRole('row', { name: /^Applications/ });
    expect(within(row).getByText('0 new, 0 changed')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Replace' }));
    const sure = await screen.findByRole('alertdialog', { name: 'Replace everything?' });
    await user.click(within(sure).getByRole('button', { name: 'Replace' }));
    await waitFor(async () => expect(await stage.services.queries.applicationRows()).toHaveLength(1));
  });

  it('is sealed with a passphrase that was entered twice, and opened with it alone', async () => {
    const stage = aStage();
    await stage.services.seePosting(aPosting());
    await stage.services.savePosting({ key: 'lever:kestrel-1' });
    const { user } = open('#/settings', stage);
    await user.click(await screen.findByRole('button', { name: 'With a passphrase …' }));
    await user.type(await screen.findByLabelText('Passphrase'), 'three stones');
    await user.type(screen.getByLabelText('The same again'), 'three stone');
    await user.click(screen.getByRole('button', { name: 'Save the file' }));
    expect(await screen.findByText('The two differ. Enter the same passphrase twice.')).toBeTruthy();
    await user.type(screen.getByLabelText('The same again'), 's');
    await user.click(screen.getByRole('button', { name: 'Save the file' }));
    await waitFor(() => expect(stage.downloads).toHaveLength(1));
    const bytes = stage.downloads[0]?.content;
    if (!(bytes instanceof Uint8Array)) throw new Error('it is no file of bytes');
    expect(await unseal(bytes, 'three stones')).toHaveProperty('backup');

    window.location.hash = '#/import';
    await user.upload(await screen.findByLabelText('File to import'), new File([bytes], 'a.jobcairn'));
    await user.type(await screen.findByLabelText('Passphrase'), 'four stones');
    await user.click(screen.getByRole('button', { name: 'Open' }));
    expect(await screen.findByText(/^The passphrase does not fit/)).toBeTruthy();
    await user.clear(screen.getByLabelText('Passphrase'));
    await user.type(screen.getByLabelText('Passphrase'), 'three stones{Enter}');
    expect(await screen.findByRole('button', { name: 'Merge' })).toBeTruthy();
  });

  it.each([
    [
      'other.json',
      '{}',
      '“other.json” is no whole backup of Jobcairn; it may have been cut off or changed. Choose another backup.',
    ],
    [
      'new.json',
      '{"format":"jobcairn","version":99}',
      'A newer Jobcairn wrote “new.json”. Update Jobcairn, then import it again.',
    ],
    [
      'a.txt',
      'hello',
      '“a.txt” is neither a backup nor a table. Choose a file that Jobcairn or another tracker exported.',
    ],
    ['a.zip', 'PK and no more', '“a.zip” cannot be opened. It may have been cut off: download it again.'],
  ])('that is none (%s) is refused in a sentence', async (name, content, sentence) => {
    const { user } = open('#/import', aStage());
    await user.upload(await screen.findByLabelText('File to import'), new File([content], name));
    expect(await screen.findByText(sentence)).toBeTruthy();
  });
});

describe('a table of another tracker', () => {
  it('comes in after it said how many are new, and goes again on Undo', async () => {
    const stage = aStage();
    const { user } = open('#/import', stage);
    await user.upload(await screen.findByLabelText('File to import'), new File([TEAL], 'teal.csv'));
    expect(await screen.findByText(/^A table of Teal\. 3 rows, UTF-8, divided by commas\.$/)).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: 'Import 3 applications' }));
    await waitFor(async () => expect(await stage.services.queries.applicationRows()).toHaveLength(3));

    window.location.hash = '#/import';
    await user.upload(await screen.findByLabelText('File to import'), new File([HUNTR], 'huntr.csv'));
    expect(await screen.findByText('1 new application. 1 is here already or stands twice.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Import 1 application' }));
    await waitFor(async () => expect(await stage.services.queries.applicationRows()).toHaveLength(4));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await stage.services.queries.applicationRows()).toHaveLength(3));
  });

  it('names no number to import before it is known what is here already', async () => {
    const stage = aStage();
    let found = (_keys: readonly null[]) => {};
    vi.spyOn(stage.services, 'duplicatesOf').mockReturnValue(new Promise((answer) => (found = answer)));
    const { user } = open('#/import', stage);
    await user.upload(await screen.findByLabelText('File to import'), new File([TEAL], 'teal.csv'));
    await screen.findByText('Looking for what is here already …');
    expect(screen.queryByRole('button', { name: /^Import \d/ })).toBeNull();
    found([null, null, null]);
    const button: HTMLButtonElement = await screen.findByRole('button', { name: 'Import 3 applications' });
    expect(button.disabled).toBe(false);
  });

  it('asks which number is the month, what a stage means, and which column the title is', async () => {
    const stage = aStage();
    const { user } = open('#/import', stage);
    const file = 'What,Company,Applied on,Status\nCook,Inn,3/4/2026,Tasting\n';
    await user.upload(await screen.findByLabelText('File to import'), new File([file], 'mine.csv'));
    const choose = async (name: string, option: string) => {
      await user.click(await screen.findByRole('combobox', { name }));
      await user.click(await screen.findByRole('option', { name: option }));
    };
    await choose('How days are written', 'The second: 3 April');
    await choose('Stage for “tasting”', 'Interviewing');
    expect(await screen.findByText(/^Say which column is the title/)).toBeTruthy();
    await choose('What “What” is', 'Title');
    await user.click(await screen.findByRole('button', { name: 'Import 1 application' }));
    await waitFor(async () =>
      expect(await stage.services.queries.applicationRows()).toMatchObject([
        { title: 'Cook', application: { stage: 'interviewing', appliedOn: '2026-04-03' } },
      ]),
    );
  });
});

describe('the offer of a backup', () => {
  it('comes a week after the first application, is made by one click, and comes again after a month', async () => {
    const stage = aStage();
    await stage.services.seePosting(aPosting());
    await stage.services.savePosting({ key: 'lever:kestrel-1' });
    stage.at(THEN + 8 * DAY);
    const { user } = open('#/today', stage);
    await user.click(await screen.findByRole('button', { name: 'Save a backup' }));
    await waitFor(() => expect(stage.downloads).toHaveLength(1));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Save a backup' })).toBeNull());
  });

  it('goes on “Not now”', async () => {
    const stage = aStage();
    await stage.services.seePosting(aPosting());
    await stage.services.savePosting({ key: 'lever:kestrel-1' });
    stage.at(THEN + 8 * DAY);
    const { user } = open('#/today', stage);
    await user.click(await screen.findByRole('button', { name: 'Not now' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Save a backup' })).toBeNull());
    expect(stage.downloads).toEqual([]);
  });
});

it('the work-search log stands on the page and in a file', async () => {
  const stage = aStage();
  await stage.services.seePosting(aPosting());
  await stage.services.markApplied({ key: 'lever:kestrel-1', on: '2026-11-12' });
  const { user } = open('#/work-search', stage);
  expect(await screen.findByRole('cell', { name: 'Kestrel Maps' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Save as CSV' }));
  await waitFor(() =>
    expect(stage.downloads[0]?.text).toContain(
      '2026-11-12,Kestrel Maps,https://jobs.example/lever/kestrel-1,"Online application, lever",,Backend Developer,',
    ),
  );
});
