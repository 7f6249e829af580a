import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Session } from '../../scripts/main-job/extension-session';
import { RESUME } from './a-resume';
import { axeFindings } from './axe';
import { browse, countApplications } from './journey';

let session: Session;
beforeAll(async () => {
  session = await browse([]);
});
afterAll(() => session.close());

it('a first installation opens three steps, which lead by keyboard alone to a sample posting that is matched and saved', async () => {
  expect(session.firstSteps).toMatch(/dashboard\.html#\/welcome$/);
  const page = await session.dashboard('welcome');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('combobox', { name: 'Skill' }).focus();
  for (const skill of ['PostgreSQL', 'Docker', 'Redis']) {
    await page.keyboard.type(skill);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: `Remove ${skill}` }).waitFor();
  }
  await page.getByRole('button', { name: 'Continue' }).press('Enter');
  await page.getByRole('link', { name: 'Try it on a sample posting' }).press('Enter');

  const save = page.getByRole('button', { name: /^Save/ });
  await save.waitFor();
  await page
    .getByRole('main')
    .filter({ hasText: /2 of \d+ required\s*1 of \d+ preferred/ })
    .waitFor({ timeout: 5_000 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await axeFindings(page)).toEqual([]);
  }
  await save.press('Enter');
  await page.getByRole('region', { name: 'Application' }).waitFor();
  expect(await countApplications(session)).toBe(1);
});

it('the first steps take a résumé as well, and go on with the skills that it names', async () => {
  const page = await session.dashboard('welcome');
  await page.getByRole('button', { name: /Drop a résumé here/ }).waitFor();
  await page.locator('input[type=file]').setInputFiles(RESUME);
  await page.getByRole('heading', { level: 1, name: 'What the résumé says' }).waitFor();
  await page.getByRole('button', { name: 'Use for matching' }).click();
  await page.getByRole('button', { name: 'Remove Kubernetes' }).waitFor();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('link', { name: 'Try it on a sample posting' }).waitFor();
});
