/** Plays Jobcairn's main job in a browser without a window, the way a person does it, and tells what happened. */
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import type { FollowUp } from '../../lib/domain/application';
import type { JobPosting } from '../../lib/domain/posting';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings';
import { planFollowUp } from '../../lib/follow-ups/schedule';
import { dayOf } from '../../lib/time';
import { type PageFile, pageFile } from '../workbench/dom/page-file';
import { type Session, startSession } from './extension-session';

/** The skills that the sample user types into the profile. */
const SKILLS = ['Go', 'PostgreSQL', 'Docker', 'Kubernetes', 'REST APIs', 'gRPC', 'CI/CD', 'Redis'];

interface Exported {
  readonly data: {
    readonly postings: readonly JobPosting[];
    readonly applications: readonly { readonly id: string; readonly postingKey: string; readonly stage: string }[];
    readonly followUps: readonly FollowUp[];
  };
}

/** Runs one step; a failure names the step and what to look at. */
async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('\n', 1)[0] : String(cause);
    throw new Error(`The step “${name}” failed: ${why}`, { cause });
  }
}

const day = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
const moment = (at: number) =>
  `${day.format(at)}, ${new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(at)}`;

const tell = (what: string, text: string) =>
  console.log(`${what.padEnd(11)}${text.replace(/\n/g, `\n${' '.repeat(11)}`)}`);

const factsOf = ({ title, company, location, remote, employment, salary, description }: JobPosting): string =>
  [
    title,
    [company ?? 'company not stated', location, remote, employment.join(', ')].filter(Boolean).join(' · '),
    salary
      ? `${salary.currency ?? ''} ${salary.min ?? ''} – ${salary.max ?? ''} a ${salary.per ?? 'year'}`
      : 'pay not stated',
    description ? `${description.length} characters of text` : 'no description on this page',
  ].join('\n');

/** The skills in one of the popup's lists, each with how much it is asked for: what a screen reader says of it. */
async function skillsIn(popup: Page, list: string): Promise<string> {
  const items = await popup.getByRole('list', { name: list }).getByRole('listitem').allInnerTexts();
  return (
    items
      .map((item) =>
        item
          .replace(/\s+/g, ' ')
          .trim()
          .replace(/ ?, (?:have|missing), (\w+)$/, ' ($1)'),
      )
      .join(' · ') || 'none'
  );
}

async function sumOf(popup: Page): Promise<string> {
  const button = popup.getByRole('button', { name: 'The sum' });
  await button.click();
  const rows = await popup.getByRole('row').allInnerTexts();
  return rows.map((row) => row.replace(/\s*\n\s*|\t/g, '  ')).join('\n');
}

async function exported(session: Session): Promise<Exported['data']> {
  const page = await session.dashboard('settings');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export', exact: true }).click(),
  ]);
  const { data } = JSON.parse(readFileSync(await file.path(), 'utf8')) as Exported;
  await page.close();
  return data;
}

/** Opens one posting, saves it, marks it applied and tells what Jobcairn made of it. */
async function playPosting(session: Session, file: PageFile, pictures: string): Promise<void> {
  console.log(`\n${file.url}`);
  const page = await step('open the posting', () => session.open(file.url));
  const badge = await step('see the badge', () => session.waitForBadge(page, (text) => text !== ''));
  const popup = await step('open the popup', () => session.popupOver(page));
  await step('see the match', () => popup.getByRole('button', { name: /^Save/ }).waitFor());
  await popup.screenshot({ path: join(pictures, `${basename(file.file, '.html')}-popup.png`) });
  tell('Badge', badge);
  tell('You have', await skillsIn(popup, 'You have'));
  tell('Missing', await skillsIn(popup, 'Missing'));
  tell('Sum', await step('open the sum', () => sumOf(popup)));
  await step('save', async () => {
    await popup.getByRole('button', { name: /^Save/ }).click();
    await popup.getByText('Saved').first().waitFor();
  });
  await step('mark as applied', async () => {
    await popup.getByRole('button', { name: 'I applied' }).click();
    await popup
      .getByText(/follow up/i)
      .first()
      .waitFor();
  });
  await popup.screenshot({ path: join(pictures, `${basename(file.file, '.html')}-applied.png`) });

  const { postings, applications, followUps } = await step('export', () => exported(session));
  const posting = postings.find(({ url }) => url === file.url);
  const application = applications.find(({ postingKey }) => postingKey === posting?.key);
  const first = followUps.find(({ applicationId }) => applicationId === application?.id);
  if (!posting || !application || !first) throw new Error('The step “find it in the export” failed: it is not there.');
  tell('Read', factsOf(posting));
  tell('Saved', `${application.stage}, ${posting.key}`);
  tell('Reminders', remindersOf(first));
  await step('see the badge of a saved posting', () => session.waitForBadge(page, (text) => text === '✓'));
  await popup.close();
  await page.close();
}

/** The first as it is planned, the second as it will be if the first is done on its day and nobody answers. */
function remindersOf(first: FollowUp): string {
  const second = planFollowUp({
    now: first.dueAt,
    settings: DEFAULT_SETTINGS,
    appliedOn: dayOf(Date.now()),
    followUpsOff: false,
    pace: null,
    promisedOn: null,
    answered: false,
    closesOn: null,
    noFollowUps: null,
    done: [first.dueAt],
  });
  const then = 'dueAt' in second ? moment(second.dueAt) : second.none;
  return `first  ${moment(first.dueAt)}\nsecond ${then}, unless they answer before`;
}

/** Plays the main job on these pages; screenshots go to `pictures`. Rejects with one sentence where a step fails. */
export async function playMainJob(extensionDir: string, files: readonly string[], pictures: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const pages = files.map((file) => pageFile(file));
  const session = await startSession({ extensionDir, pages });
  try {
    await step('fill the profile', () => session.fillProfile(SKILLS));
    tell('Profile', SKILLS.join(', '));
    for (const page of pages) await playPosting(session, page, pictures);
    const today = await step('open the dashboard', () => session.dashboard('today'));
    await today.getByRole('heading', { level: 1 }).waitFor();
    await today.screenshot({ path: join(pictures, 'today.png') });
    const list = await step('open the applications', () => session.dashboard('applications'));
    await list.getByRole('table').waitFor();
    await list.screenshot({ path: join(pictures, 'applications.png') });
  } finally {
    await session.close();
  }
}
