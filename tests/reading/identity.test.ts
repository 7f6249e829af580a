import { describe, expect, it } from 'vitest';
import { locateAny, stepOf, webUrl } from '../../lib/reading/identity';

describe('the identity of a posting on a site that nobody wrote a parser for', () => {
  it.each([
    ['https://www.acme.example/careers/?gh_jid=4040346007&gh_src=x', 'acme.example', '4040346007'],
    [
      'https://acme.example/jobs?ashby_jid=cc0af88a-2a19-493d-93cf-c5090f986f1f',
      'acme.example',
      'cc0af88a-2a19-493d-93cf-c5090f986f1f',
    ],
    [
      'https://jobs.ashbyhq.com/acme/CC0AF88A-2a19-493d-93cf-c5090f986f1f/application',
      'jobs.ashbyhq.com',
      'cc0af88a-2a19-493d-93cf-c5090f986f1f',
    ],
    [
      'https://acme.wd5.myworkdayjobs.com/en-US/Site/job/Munich/Test-Engineer_JR2019510-1',
      'acme.wd5.myworkdayjobs.com',
      'JR2019510',
    ],
    ['https://apply.workable.com/acme/j/927FD30DD5/apply/', 'apply.workable.com', '927FD30DD5'],
    [
      'https://jobs.smartrecruiters.com/Acme/743999712345678-night-auditor',
      'jobs.smartrecruiters.com',
      '743999712345678',
    ],
    ['https://acme.talentclue.example/es/node/125299597/4590', 'acme.talentclue.example', '125299597'],
    ['https://acme.example/jobs/8002146-counsel/applications/new', 'acme.example', '8002146'],
    ['https://acme.example/remote-jobs/acme-devops-engineer', 'acme.example', 'acme-devops-engineer'],
    ['https://acme.example/job/Humleb%C3%A6k-Manager/689406301/', 'acme.example', '689406301'],
    ['https://acme.example/', 'acme.example', 'acme.example'],
    ['https://acme.example/%E0%A4%A', 'acme.example', '%E0%A4%A'],
  ])('of %s', (address, site, id) => {
    expect(locateAny(new URL(address))).toMatchObject({ site, id });
  });

  it('is the same with and without tracking, fragment and the step of applying', () => {
    const plain = locateAny(new URL('https://acme.example/jobs/4711?lang=de'));
    for (const address of [
      'https://acme.example/jobs/4711?lang=de&utm_source=x&utm_medium=y&gclid=1#apply',
      'https://acme.example/jobs/4711/apply?lang=de&ref=home',
    ])
      expect(locateAny(new URL(address))).toEqual(plain);
    expect(plain.canonicalUrl).toBe('https://acme.example/jobs/4711?lang=de');
  });

  it.each([
    ['https://acme.example/en-US/careers/job/4711', 'https://acme.example/careers/job/4711'],
    ['https://acme.example/de_CH/job/4711/apply?rx_campaign=1&_gl=2', 'https://acme.example/job/4711'],
    ['https://acme.example/it/jobs/4711', 'https://acme.example/it/jobs/4711'],
    ['https://acme.example/en-US/', 'https://acme.example/en-US/'],
    [
      'https://acme.example/jobs?q=nurse&location=Bern&page=3&sortBy=date&jobId=4711',
      'https://acme.example/jobs?jobId=4711',
    ],
    [
      'https://acme.example/jobs/?currentJobId=4711&keywords=go&f_TPR=r1',
      'https://acme.example/jobs/?currentJobId=4711',
    ],
    ['https://acme.example/jobs/4711?page=2', 'https://acme.example/jobs/4711?page=2'],
    ['https://acme.example/?wt.mc_id=a&mkt_tok=b&reqId=R-12', 'https://acme.example/?reqId=R-12'],
  ])('of %s has the address %s', (address, canonicalUrl) => {
    expect(locateAny(new URL(address))).toMatchObject({ canonicalUrl });
  });
});

describe('the step that an address names', () => {
  it.each([
    ['https://acme.example/jobs/4711', 'posting'],
    ['https://acme.example/jobs/4711/apply', 'form'],
    ['https://acme.example/jobs/4711/application/', 'form'],
    ['https://acme.example/jobs/4711/applications/new', 'form'],
    ['https://acme.example/jobs/4711/thanks', 'confirmation'],
    ['https://acme.example/apply/4711', 'posting'],
  ] as const)('of %s is %s', (address, step) => {
    expect(stepOf(new URL(address))).toBe(step);
  });
});

describe('an address that may be kept', () => {
  it('is of the web, and counts from the page where it is relative', () => {
    expect(webUrl('/a', 'https://acme.example/b')?.href).toBe('https://acme.example/a');
    expect(webUrl('https://acme.example/a')?.href).toBe('https://acme.example/a');
    for (const other of [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'a b',
      '',
      `https://acme.example/${'a'.repeat(5000)}`,
    ])
      expect(webUrl(other)).toBeUndefined();
  });
});
