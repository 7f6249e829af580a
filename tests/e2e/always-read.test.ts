import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { startSession, withGrantedHosts } from '../../scripts/main-job/extension-session';
import { builtDir } from '../built/packages';
import { chipOf } from './chip-in-page';
import { fixture } from './journey';

it('a site that the user allowed is read on load with its chip, and stands in Settings until it is given back', async () => {
  const company = fixture('any/company-json-ld');
  const { origin, host } = new URL(company.url);
  const framed = {
    url: `${origin}/about/open-position`,
    html: `<html><body><h1>Work with us</h1><iframe src="https://boards.greenhouse.io/embed/job_app?for=acme&token=4040346008"></iframe></body></html>`,
  };
  const extensionDir = withGrantedHosts(builtDir('chrome'), [`${origin}/*`]);
  const session = await startSession({ extensionDir, pages: [company, framed] });
  try {
    const page = await session.open(company.url);
    await session.waitForPosting(page);
    const chip = await chipOf(page);
    await chip.saying(/Save/);

    const settings = await session.dashboard('settings');
    await settings.getByText(`Always read: ${host}`).waitFor();
    await settings.getByText(/^Last used/).waitFor();
    await settings.close();

    await page.goto(framed.url);
    await session.until(page, session.stateOf, (state) => state?.kind === 'none');
    const popup = await session.popupOver(page);
    await popup.getByText('The posting stands in a frame of Greenhouse.').waitFor();
    await popup.getByRole('button', { name: 'Open it there' }).waitFor();
    expect(await popup.getByRole('button', { name: 'This page is read wrong' }).isVisible()).toBe(true);
    expect(await popup.getByRole('button', { name: 'Always read this site' }).count()).toBe(0);
  } finally {
    await session.close();
    rmSync(extensionDir, { recursive: true });
  }
});
