import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Session } from '../../scripts/main-job/extension-session';
import { browse, fixture, openWithPopup, save } from './journey';

const first = fixture('lever/posting');
const again = { ...first, url: first.url.replace('444455556666', '444455556667') };

let session: Session;
beforeAll(async () => {
  session = await browse([first, again]);
});
afterAll(() => session.close());

it('a page that is read wrong comes to the user as a file that is a fixture', async () => {
  const { page, popup } = await openWithPopup(session, first.url);
  await popup.getByRole('button', { name: 'More' }).click();
  const downloading = popup.waitForEvent('download');
  await popup.getByRole('menuitem', { name: 'This page is read wrong' }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe('lever-read-wrong.html');
  const html = readFileSync(await file.path(), 'utf8');
  expect(html.split('\n')[0]).toMatch(/^<!-- page: \{"url":"https:\/\/jobs\.lever\.co\/[^?"]*",.*"via":\{"title":/);
  expect(html).not.toMatch(/<script|lever-source/);
  await popup.close();
  await page.close();
});

it('the same job under another id is said before it is saved twice, and joined only by the user', async () => {
  const one = await openWithPopup(session, first.url);
  await save(one.popup);
  await one.popup.close();
  const two = await openWithPopup(session, again.url);
  await two.popup.getByText(/The same job posted again, saved on/).waitFor();
  await two.popup.getByRole('button', { name: 'It is the same' }).click();
  await two.popup.getByRole('region', { name: 'Application' }).waitFor();
});
