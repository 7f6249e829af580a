import { expect, it } from 'vitest';
import { browse, countApplications, fixture, openWithPopup } from './journey';

it('two popups that save at the same time, a double click and a second visit give one application', async () => {
  const posting = fixture('greenhouse/new-board');
  const session = await browse([posting]);
  try {
    const first = await openWithPopup(session, posting.url);
    const second = await openWithPopup(session, posting.url);
    const buttons = [first.popup, second.popup].map((popup) => popup.getByRole('button', { name: /^Save/ }));
    await Promise.all(buttons.map((button) => button.waitFor()));
    await Promise.all(buttons.map((button) => button.dblclick({ force: true, noWaitAfter: true })));
    for (const { popup } of [first, second]) await popup.getByRole('region', { name: 'Application' }).waitFor();
    expect(await countApplications(session)).toBe(1);

    const again = await openWithPopup(session, posting.url);
    await again.popup.getByRole('region', { name: 'Application' }).waitFor();
    expect(await again.popup.getByRole('button', { name: /^Save/ }).count()).toBe(0);
  } finally {
    await session.close();
  }
});
