// @vitest-environment happy-dom
// Live queries look for the browser's database when Dexie is loaded: it must be there first.
import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Popup } from '../../components/popup/Popup';
import { explained } from '../../components/shell/errors';
import { JobcairnError } from '../../lib/errors';
import type { PageState } from '../../lib/messaging/protocol';
import type { NoPostingReason } from '../../lib/reading/types';
import { t } from '../../lib/words';
import popup from '../../lib/words/en/popup.json';
import { aPosting } from '../builders';
import { aStage, onPosting, show } from './surface';

const posting = aPosting();

describe('a page that is no posting', () => {
  it.each(Object.keys(popup.none) as NoPostingReason[])('says why: %s', async (reason) => {
    show(<Popup />, aStage({ kind: 'none', url: 'https://jobs.example', reason }));
    expect(await screen.findByRole('heading', { name: t(`popup:none.${reason}.title`) })).toBeTruthy();
    expect(screen.getByText(t(`popup:none.${reason}.sentence`))).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Add by hand' })).toBeTruthy();
  });

  it('becomes the posting when the page has rendered it, while the popup is open', async () => {
    let state: PageState = { kind: 'none', url: 'https://jobs.example/1', reason: 'not-ready' };
    let changed = () => {};
    const stage = aStage(undefined, {
      pageState: async () => state,
      onPageChange: (tell) => {
        changed = tell;
        return () => undefined;
      },
    });
    await stage.services.seePosting(posting);
    show(<Popup />, stage);
    await screen.findByRole('heading', { name: t('popup:none.not-ready.title') });
    state = onPosting(posting.key);
    changed();
    expect(await screen.findByRole('heading', { name: posting.title })).toBeTruthy();
  });

  it('can be read all the same, by Enter', async () => {
    const stage = aStage(
      { kind: 'none', url: 'https://jobs.example', reason: 'listing' },
      {
        readPage: async (force) => (force ? onPosting(posting.key) : { kind: 'unread', url: null }),
      },
    );
    await stage.services.seePosting(posting);
    const { user } = show(<Popup />, stage);
    await screen.findByRole('button', { name: 'Read this page anyway' });
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: posting.title })).toBeTruthy();
  });

  it('can be added by hand, with a title at least', async () => {
    const stage = aStage({ kind: 'none', url: 'https://jobs.example/7', reason: 'no-posting' });
    const { user } = show(<Popup />, stage);
    await user.click(await screen.findByRole('button', { name: 'Add by hand' }));
    expect((await screen.findByLabelText('Address of the posting')).getAttribute('value')).toBe(
      'https://jobs.example/7',
    );
    await user.click(screen.getByRole('button', { name: 'Add' }));
    expect(await screen.findByText(/A title is needed/)).toBeTruthy();
    await user.type(screen.getByLabelText('Title'), 'Cartographer');
    await user.click(screen.getByRole('button', { name: 'Add' }));
    await waitFor(async () => expect((await stage.services.queries.applicationRows())[0]?.title).toBe('Cartographer'));
  });

  it('reads an unread page on Enter', async () => {
    const stage = aStage(
      { kind: 'unread', url: 'https://karriere.example/1' },
      { readPage: async () => onPosting(posting.key) },
    );
    await stage.services.seePosting(posting);
    const { user } = show(<Popup />, stage);
    await screen.findByText('Jobcairn reads karriere.example only when you ask.');
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: posting.title })).toBeTruthy();
  });

  it('gives one sentence and one remedy where the browser keeps the page closed', async () => {
    const refused = async () => {
      throw new JobcairnError('no-permission', 'chrome://settings');
    };
    show(<Popup />, aStage(undefined, { pageState: refused }));
    expect(await screen.findByText(explained('no-permission').sentence)).toBeTruthy();
    expect(screen.getByText(explained('no-permission').remedy)).toBeTruthy();
  });
});

it('shows nothing that could flash before the page is known', () => {
  const { container } = show(<Popup />, aStage(new Promise(() => undefined)));
  expect(container.querySelector('main')?.textContent).toBe('');
});
