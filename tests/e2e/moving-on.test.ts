import { expect, it } from 'vitest';
import { browse, fixture } from './journey';

it('in a two-pane page, the next posting is shown only once the pane shows it', async () => {
  const first = fixture('linkedin/new-layout-two-pane');
  const session = await browse([first]);
  try {
    const page = await session.open(first.url);
    expect(await session.waitForPosting(page)).toBe('linkedin:4100000012');

    // The site's own order of things: the address moves on first, the pane follows when its data has come.
    await page.evaluate(() => history.pushState(null, '', '?currentJobId=4100000013&keywords=data'));
    await session.until(page, session.stateOf, (known) => known?.kind === 'none' && known.reason === 'stale');
    const meanwhile = await session.popupOver(page);
    await meanwhile.getByRole('main').waitFor();
    expect(await meanwhile.getByText(first.title).count()).toBe(0);
    await meanwhile.close();

    await page.evaluate(() => {
      const pane = [...document.querySelectorAll('[data-sdui-screen$="SemanticJobDetails"]')].at(-1);
      for (const element of pane?.querySelectorAll('*') ?? [])
        for (const { name, value } of [...element.attributes])
          element.setAttribute(name, value.replaceAll('4100000012', '4100000013'));
      for (const link of pane?.querySelectorAll('a[href*="/jobs/view/"]') ?? []) link.textContent = 'Keeper of Bees';
    });
    expect(await session.until(page, session.stateOf, (known) => known?.kind === 'posting')).toMatchObject({
      key: 'linkedin:4100000013',
    });
    const popup = await session.popupOver(page);
    await popup.getByRole('heading', { level: 1, name: 'Keeper of Bees' }).waitFor();
  } finally {
    await session.close();
  }
});
