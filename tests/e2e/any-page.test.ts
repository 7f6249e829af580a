import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { startSession, withGrantedHosts } from '../../scripts/main-job/extension-session';
import { builtDir } from '../built/packages';
import { fixture } from './journey';

it('a company’s page is left alone until “Read this page” is chosen, then read and saved', async () => {
  const company = fixture('any/company-json-ld');
  const extensionDir = withGrantedHosts(builtDir('chrome'), [`*://${new URL(company.url).host}/*`]);
  const session = await startSession({ extensionDir, pages: [company] });
  try {
    const page = await session.open(company.url);
    const popup = await session.popupOver(page);
    const read = popup.getByRole('button', { name: /^Read this page/ });
    await read.waitFor();
    expect(await session.stateOf(page)).toBeUndefined();

    await read.click();
    await popup.getByRole('heading', { level: 1, name: company.title }).waitFor();
    await popup.keyboard.press('Enter');
    await popup.getByRole('region', { name: 'Application' }).waitFor();
    expect(await session.waitForBadge(page, (text) => text !== '')).toBe('✓');
  } finally {
    await session.close();
    rmSync(extensionDir, { recursive: true });
  }
});
