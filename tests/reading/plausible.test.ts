import { describe, expect, it } from 'vitest';
import { plausibleAnywhere as plausible } from '../../lib/reading/own-names';

const page = new URL('https://www.harbourjobs.example/postings/4711');
const at = (address: string) => new URL(address);

describe('a company', () => {
  it.each([
    ['Kestrel Maps · On-site'],
    ['Bern · Switzerland (Hybrid)'],
    ['Kestrel Maps logo'],
    ['Kestrel Maps-Logo'],
    ['Logo of Kestrel Maps'],
    ['kestrel-maps.png'],
    ['Posted by Rosa Lindqvist'],
    ['By Rosa Lindqvist'],
    ['Powered by Greenhouse'],
    ['Hybrid'],
    ['Remote, Switzerland'],
    ['Bern (Remote)'],
    ['Full-time'],
    ['https://kestrel.example'],
    ['Page not found'],
    ['undefined'],
    ['—'],
  ])('is not %s', (said) => expect(plausible.company(said, page)).toBeNull());

  it.each([
    ['Kestrel Maps'],
    ['Remote'],
    ['By Miles'],
    ['3M'],
    ['Logotype Works'],
    ['Time & Place Ltd'],
    ['Confidential'],
    ['地図株式会社'],
  ])('may be %s', (said) => expect(plausible.company(said, page)).toBe(said));

  it.each([
    ['Greenhouse', 'https://boards.greenhouse.io/kestrel/jobs/1', null],
    ['Greenhouse', 'https://boards.greenhouse.io/greenhouse/jobs/1', 'Greenhouse'],
    ['Workday', 'https://kestrel.wd3.myworkdayjobs.com/Careers/job/Bern/X_JR1', null],
    ['Workday', 'https://workday.wd5.myworkdayjobs.com/Workday/job/X_JR1', 'Workday'],
    ['Workday', 'https://www.linkedin.com/jobs/view/1', 'Workday'],
    ['Lever', 'https://notlever.co/kestrel/1', 'Lever'],
  ])('%s on %s is %s', (said, address, company) => expect(plausible.company(said, at(address))).toBe(company));
});

describe('a title', () => {
  it.each([
    ['Job Application for Chart Engineer at Kestrel'],
    ['Application for Chart Engineer'],
    ['HarbourJobs'],
    ['harbourjobs.example'],
    ['www.harbourjobs.example'],
    ['Careers'],
    ['Sign in'],
    ['404'],
    ['…'],
  ])('is not %s', (said) => expect(plausible.title(said, page)).toBeNull());

  it.each([['Application Engineer'], ['Applications Manager'], ['Harbour Pilot'], ['Chart Engineer, Harbourjobs']])(
    'may be %s',
    (said) => expect(plausible.title(said, page)).toBe(said),
  );
});

describe('any field', () => {
  it('is cut off from what is too long, and no length takes time', () => {
    const long = 'a · '.repeat(200_000);
    expect(plausible.company(long, page)).toBeNull();
    expect(plausible.title(long, page)).toBeNull();
    expect(plausible.salary('pay to be agreed', page)).toBeNull();
    expect(plausible.applyUrl('javascript:alert(1)', page)).toBeNull();
  });
});
