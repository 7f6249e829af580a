// @vitest-environment happy-dom
// Live queries look for the browser's database when Dexie is loaded: it must be there first.
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Popup } from '../../components/popup/Popup';
import { aPosting, THEN } from '../builders';
import { aStage, onPosting, show } from './surface';

const posting = aPosting({ salary: { min: 80_000, max: 95_000, currency: 'EUR', per: 'year', estimated: false } });

async function withSkills() {
  const stage = aStage(onPosting(posting.key));
  await stage.services.setProfileSkills([
    { name: 'Go', years: 4, evidence: [] },
    { name: 'PostgreSQL', years: 7, evidence: [] },
  ]);
  await stage.services.seePosting(posting);
  return stage;
}

describe('a posting that is not saved', () => {
  it('shows its facts and, for a fact it does not state, says so', async () => {
    const stage = aStage(onPosting(posting.key));
    await stage.services.seePosting(aPosting({ salary: null }));
    show(<Popup />, stage);
    await screen.findByRole('heading', { name: posting.title });
    expect(screen.getByText('Kestrel Maps')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Bern, Switzerland, hybrid' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Pay not stated' })).toBeTruthy();
  });

  it('says of title, company and facts where each was found', async () => {
    const stage = aStage(onPosting(posting.key));
    const found = { title: 'json-ld(title)', company: 'label(Company)', location: 'near-title' };
    await stage.services.seePosting(aPosting({ provenance: found }));
    show(<Popup />, stage);
    const said = async (name: string) => (await screen.findByRole('button', { name })).getAttribute('aria-description');
    expect(await said(posting.title)).toMatch(/structured data/i);
    expect(await said('Kestrel Maps')).toBeTruthy();
    expect(await said('Bern, Switzerland, hybrid')).toBeTruthy();
    expect(screen.queryByText(/^Check title and company/)).toBe(null);
  });

  it('asks to check a title or a company that the page does not state outright', async () => {
    const stage = aStage(onPosting(posting.key));
    await stage.services.seePosting(aPosting({ provenance: { title: 'heading(h1)', company: 'logo' } }));
    const { user } = show(<Popup />, stage);
    expect(await screen.findByText(/^Check title and company/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Kestrel Maps' }));
    const field = await screen.findByLabelText(/Company/);
    await user.clear(field);
    await user.type(field, 'Kestrel Maps GmbH{Enter}');
    await screen.findByRole('button', { name: 'Kestrel Maps GmbH' });
    expect(screen.queryByText(/^Check title and company/)).toBe(null);
  });

  it('writes pay as the locale writes amounts, for its period', async () => {
    show(<Popup />, await withSkills());
    const pay = await screen.findByRole('button', { name: /a year$/ });
    expect(pay.textContent).toMatch(/€80,000 . €95,000 a year/);
  });

  it('is saved by Enter alone, and Undo takes it back', async () => {
    const stage = await withSkills();
    const { user } = show(<Popup />, stage);
    const save = await screen.findByRole('button', { name: /^Save/ });
    expect(document.activeElement).toBe(save);
    await user.keyboard('{Enter}');
    await screen.findByRole('button', { name: 'Stage: Saved' });
    expect(await stage.services.queries.applicationRows()).toHaveLength(1);

    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByRole('button', { name: /^Save/ });
    expect(await stage.services.queries.applicationRows()).toHaveLength(0);
  });

  it('is saved by Enter also when nothing has the focus', async () => {
    const stage = await withSkills();
    const { user } = show(<Popup />, stage);
    (await screen.findByRole('button', { name: /^Save/ })).blur();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('button', { name: 'Stage: Saved' })).toBeTruthy();
  });

  it('says after “I applied” when to follow up', async () => {
    const stage = await withSkills();
    const { user } = show(<Popup />, stage);
    await user.click(await screen.findByRole('button', { name: 'I applied' }));
    expect(await screen.findByText(/^Next follow-up on Tue, Nov 24$/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Stage: Applied' })).toBeTruthy();
  });

  it('has applying as the one primary action on the page after sending', async () => {
    const stage = aStage(onPosting(posting.key, 'confirmation'));
    await stage.services.seePosting(posting);
    show(<Popup />, stage);
    const applied = await screen.findByRole('button', { name: /^I applied/ });
    await waitFor(() => expect(document.activeElement).toBe(applied));
  });

  it('says on a form without a description that the text is elsewhere', async () => {
    const stage = aStage(onPosting(posting.key, 'form'));
    await stage.services.seePosting(aPosting({ description: null }));
    show(<Popup />, stage);
    expect(await screen.findByText(/the description is not on this page/)).toBeTruthy();
  });

  it('says that the posting is closed', async () => {
    const stage = aStage(onPosting(posting.key));
    await stage.services.seePosting(aPosting({ closed: true }));
    show(<Popup />, stage);
    expect(await screen.findByText(/posting is closed/)).toBeTruthy();
  });

  it('says before saving that the user applied to the same job elsewhere', async () => {
    const stage = aStage(onPosting(posting.key));
    await stage.services.seePosting(aPosting({ site: 'indeed', id: '7' }));
    await stage.services.markApplied({ key: 'indeed:7', on: '2026-05-04' });
    await stage.services.seePosting(posting);
    const { user } = show(<Popup />, stage);
    const banner = await screen.findByText(/You applied here on Mon, May 4 to a similar job/);
    await user.click(within(banner).getByRole('button', { name: posting.title }));
    expect(stage.opened[0]).toMatch(/^applications\//);
  });

  it('hands the page that is read wrong to the user as a file', async () => {
    const stage = aStage(onPosting(posting.key), { reportPage: async () => '<!-- page: {} --><p>x' });
    await stage.services.seePosting(posting);
    const { user } = show(<Popup />, stage);
    await user.click(await screen.findByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: 'This page is read wrong' }));
    await screen.findByText(/Look at it before you send it/);
    expect(stage.downloads).toMatchObject([{ name: 'lever-read-wrong.html', text: '<!-- page: {} --><p>x' }]);
  });

  it('joins the posting to the saved one when the user says that it is the same job, and Undo parts them', async () => {
    const stage = aStage(onPosting(posting.key), { siteName: () => 'Indeed' });
    await stage.services.seePosting(aPosting({ site: 'indeed', id: '7' }));
    await stage.services.savePosting({ key: 'indeed:7' });
    await stage.services.seePosting(posting);
    const { user } = show(<Popup />, stage);
    await screen.findByText(/The same job on Indeed, saved on Thu, Nov 12/);
    await user.click(screen.getByRole('button', { name: 'It is the same' }));
    await screen.findByRole('button', { name: 'Stage: Saved' });
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: /^Save/ })).toBeTruthy();
  });

  it('does not say it again once the user says that it is another job', async () => {
    const stage = aStage(onPosting(posting.key));
    await stage.services.seePosting(aPosting({ id: 'older', firstSeenAt: THEN - 5 * 86_400_000 }));
    await stage.services.seePosting(posting);
    const { user } = show(<Popup />, stage);
    const saying = await screen.findByText('Posted again: seen first on Sat, Nov 7.');
    await user.click(screen.getByRole('button', { name: 'Not the same' }));
    await waitFor(() => expect(saying.isConnected).toBe(false));
  });

  it('invites to add skills where there is no profile, and still lists what is asked for', async () => {
    const stage = aStage(onPosting(posting.key));
    await stage.services.seePosting(posting);
    const { user } = show(<Popup />, stage);
    await user.click(await screen.findByRole('button', { name: 'Add your skills' }));
    expect(stage.opened).toEqual(['profile']);
    expect(await screen.findByText('Kubernetes')).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Save/ })).toBeTruthy();
  });

  it('gives no score for too few skills, and says why', async () => {
    const stage = await withSkills();
    await stage.services.seePosting(aPosting({ description: 'We draw maps in Go.' }));
    show(<Popup />, stage);
    expect(await screen.findByText('The posting names too few skills for a score.')).toBeTruthy();
  });

  it('shows hostile words as words', async () => {
    const stage = aStage(onPosting(posting.key));
    await stage.services.seePosting(aPosting({ title: '<img src=x onerror=alert(1)>', company: '<b>Acme</b>' }));
    const { container } = show(<Popup />, stage);
    await screen.findByRole('heading', { name: '<img src=x onerror=alert(1)>' });
    expect(container.querySelector('img, b, script')).toBeNull();
    expect(screen.getByText('<b>Acme</b>')).toBeTruthy();
  });
});

describe('a posting that is saved', () => {
  async function applied() {
    const stage = await withSkills();
    const { application } = await stage.services.markApplied({ key: posting.key, on: '2026-11-12' });
    return { stage, application };
  }

  it('asks for the follow-up once its day has come', async () => {
    const { stage } = await applied();
    stage.at(new Date(2026, 10, 24, 10).getTime());
    show(<Popup />, stage);
    expect(await screen.findByText('Follow up today, Tue, Nov 24')).toBeTruthy();
    expect(screen.getByText('You applied 12 days ago. First of two.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Snooze' })).toBeTruthy();
  });

  it('moves to another stage with the day from which that is true', async () => {
    const { stage, application } = await applied();
    const { user } = show(<Popup />, stage);
    await user.click(await screen.findByRole('button', { name: 'Stage: Applied' }));
    await user.click(await screen.findByRole('button', { name: 'Interviewing' }));
    await screen.findByRole('button', { name: 'Stage: Interviewing' });
    const view = await stage.services.queries.applicationView(application.id);
    expect(view?.application.stageOn).toBe('2026-11-12');
  });

  it('says in the posting’s own words why no reminder is planned', async () => {
    const stage = await withSkills();
    await stage.services.seePosting(
      aPosting({ description: `${posting.description}\nNo calls or follow-ups, please.` }),
    );
    await stage.services.matchFor(posting.key);
    await stage.services.markApplied({ key: posting.key, on: '2026-11-12' });
    show(<Popup />, stage);
    expect(await screen.findByText(/as the posting says: “No calls or follow-ups, please\.?”/)).toBeTruthy();
  });

  it('corrects a fact, which is then the user’s own', async () => {
    const { stage } = await applied();
    const { user } = show(<Popup />, stage);
    await user.click(await screen.findByRole('button', { name: 'Edit what was read' }));
    const company = await screen.findByLabelText('Company');
    await user.clear(company);
    await user.type(company, 'Kestrel Maps AG');
    await user.click(screen.getByRole('button', { name: 'Keep changes' }));
    expect(await screen.findByText('Kestrel Maps AG')).toBeTruthy();
    const view = await stage.services.queries.popupView(posting.key);
    expect(view?.posting.provenance.company).toBe('edited');
    expect(view?.posting.provenance.title).toBe('jsonLd(title)');
  });
});
