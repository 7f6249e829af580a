import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Session, startSession } from '../../scripts/main-job/extension-session';
import { pageFile } from '../../scripts/workbench/dom/page-file';
import { builtDir } from '../built/packages';
import { RESUME } from './a-resume';
import { chipOf, scriptWorld } from './chip-in-page';
import { letTimePass, notifications, ringAlarm, save } from './journey';

const posting = pageFile(join(import.meta.dirname, '../../scripts/main-job/sample-posting.html'));

/** A proxy that writes down what is asked of it, and refuses. */
async function refusal() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** What was asked for so far, without what the browser itself looks for (see `scripts/chromium.ts`). */
    asked: () => asked.filter((address) => !address.includes('browser.invalid')),
    close: () => server.close(),
  };
}

/** A profile whose browser connects to nothing in advance. */
function unhurried(): string {
  const profileDir = mkdtempSync(join(tmpdir(), 'jobcairn-'));
  mkdirSync(join(profileDir, 'Default'));
  const preferences = { net: { network_prediction_options: 2 } };
  writeFileSync(join(profileDir, 'Default/Preferences'), JSON.stringify(preferences));
  return profileDir;
}

let proxy: Awaited<ReturnType<typeof refusal>>;
let session: Session;

beforeAll(async () => {
  proxy = await refusal();
  session = await startSession({
    extensionDir: builtDir('chrome'),
    pages: [],
    proxy: proxy.address,
    profileDir: unhurried(),
  });
  // The posting alone is given; whatever else a page or a script in it asks for goes to the proxy.
  await session.context.route(/^https?:/, (route) =>
    route.request().url() === posting.url
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: posting.html })
      : route.continue(),
  );
});
afterAll(async () => {
  await session.close();
  proxy.close();
});

const ROUTES = ['welcome', 'today', 'applications', 'applications?as=board', 'calendar', 'contacts', 'insights'];
const MORE_ROUTES = ['same-jobs', 'profile', 'settings', 'import', 'work-search'];

it('nothing that is done with Jobcairn asks the network for anything', async () => {
  const profile = await session.dashboard('profile');
  await profile.locator('input[type=file]').setInputFiles(RESUME);
  await profile.getByRole('button', { name: 'Use for matching' }).click();
  await profile.getByText('used for matching').waitFor();

  const page = await session.open(posting.url);
  await session.waitForPosting(page);
  await (await chipOf(page)).saying(/Save/);
  const popup = await session.popupOver(page);
  await popup.getByRole('button', { name: 'The sum' }).click();
  await save(popup);
  await popup.getByRole('button', { name: 'I applied' }).click();
  await popup.getByLabel('Applied on').waitFor();
  await letTimePass(session);
  await ringAlarm(session);
  await session.until(
    page,
    () => notifications(session),
    (shown) => shown.length > 0,
  );
  const panel = await session.open(popup.url().replace('popup', 'sidepanel'));
  await panel.getByRole('button', { name: 'Write notes' }).waitFor();

  const dashboard = await session.dashboard('today');
  for (const route of [...ROUTES, ...MORE_ROUTES]) {
    await dashboard.goto(`chrome-extension://${session.extensionId}/dashboard.html#/${route}`);
    await dashboard.getByRole('heading', { level: 1 }).waitFor();
  }
  await dashboard.goto(`chrome-extension://${session.extensionId}/dashboard.html#/applications`);
  await dashboard.getByRole('link', { name: 'Backend' }).first().click();
  await dashboard.getByRole('button', { name: 'Write notes' }).waitFor();
  const settings = await session.dashboard('settings');
  const file = settings.waitForEvent('download');
  await settings.getByRole('button', { name: 'Export', exact: true }).click();
  await (await file).path();
  expect(proxy.asked()).toEqual([]);

  // The proof that the silence says something: what each of them asks for is written down.
  const ask = (from: string) => fetch(`https://${from}.example/`).catch(() => undefined);
  await popup.evaluate(ask, 'popup');
  await panel.evaluate(ask, 'panel');
  await dashboard.evaluate(ask, 'dashboard');
  await (await session.worker()).evaluate(ask, 'worker');
  const world = await scriptWorld(page, session.extensionId);
  await world.run(ask, 'content-script');
  expect(proxy.asked()).toEqual(
    ['popup', 'panel', 'dashboard', 'worker', 'content-script'].map((from) => `${from}.example:443`),
  );
});
