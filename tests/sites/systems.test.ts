import { describe, expect, it } from 'vitest';
import { hostMatches, stepOf } from '../../lib/reading/identity';
import { sites } from '../../lib/sites';

const located = (address: string) => {
  const url = new URL(address);
  const hosts = sites.filter(({ matches }) => hostMatches(matches, url));
  return hosts.map((site) => site.locate(url)).find((found) => found !== undefined);
};

const UUID = '5b181cdd-fa45-40e6-b561-ec268e292914';

describe('a posting and the form of its application are one', () => {
  it.each([
    [
      'https://acme.wd5.myworkdayjobs.com/External/job/Munich/Cook_R-1234-1',
      'https://acme.wd5.myworkdayjobs.com/de-DE/External/job/Munich/Cook_R-1234-1/apply/autofillWithResume',
    ],
    [
      'https://acme.wd5.myworkdayjobs.com/External/job/Munich/Cook_R-1234',
      'https://wd5.myworkdaysite.com/recruiting/acme/External/job/Munich/Cook_R-1234-2/apply/applyManually',
    ],
    ['https://apply.workable.com/acme/j/927FD30DD5/', 'https://apply.workable.com/acme/j/927FD30DD5/apply/'],
    [`https://jobs.ashbyhq.com/acme/${UUID}`, `https://jobs.ashbyhq.com/acme/${UUID}/application`],
    ['https://acme.recruitee.com/o/cook', 'https://acme.recruitee.com/o/cook/c/new'],
    ['https://acme.teamtailor.com/jobs/3293615-cook', 'https://acme.teamtailor.com/jobs/3293615/applications/new'],
    ['https://jobs.jobvite.com/acme/job/oAbCdfw1', 'https://jobs.jobvite.com/careers/acme/job/oAbCdfw1/apply'],
    [
      'https://acme.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/210123',
      'https://acme.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/de/sites/CX_1/job/210123/apply/email',
    ],
    [`https://ats.rippling.com/acme/jobs/${UUID}`, `https://ats.rippling.com/fr-FR/acme/jobs/${UUID}/apply`],
    ['https://acme.breezy.hr/p/0123456789ab-cook', 'https://acme.breezy.hr/p/0123456789ab/apply'],
    [
      `https://acme.pinpointhq.com/postings/${UUID}`,
      `https://acme.pinpointhq.com/en/postings/${UUID}/applications/new`,
    ],
    ['https://join.com/companies/acme/12345678-cook', 'https://join.com/companies/acme/12345678-cook/apply'],
  ])('%s', (posting, form) => {
    expect(located(posting)?.id).toBeDefined();
    expect(located(form)?.id).toBe(located(posting)?.id);
    expect(stepOf(new URL(posting))).toBe('posting');
    expect(stepOf(new URL(form))).toBe('form');
  });
});

it('two tenants that number their postings alike do not share an id', () => {
  for (const address of [
    'https://TENANT.wd5.myworkdayjobs.com/External/job/Munich/Cook_R-1234',
    'https://careers-TENANT.icims.com/jobs/1234/cook/job',
    'https://TENANT.bamboohr.com/careers/12',
    'https://TENANT.recruitee.com/o/cook',
    'https://TENANT.taleo.net/careersection/ex/jobdetail.ftl?job=1234',
    'https://career5.successfactors.eu/sfcareer/jobreqcareer?jobId=1234&company=TENANT',
    'https://TENANT.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/1234',
    'https://TENANT.phenompeople.com/us/en/job/R1234/Cook',
    'https://TENANT.peoplestrong.com/job/detail/R_1234',
  ]) {
    const [one, other] = ['acme', 'umbra'].map((tenant) => located(address.replace('TENANT', tenant))?.id);
    expect(one, address).toBeDefined();
    expect(one, address).not.toBe(other);
  }
});

describe('pages of these systems that are no posting', () => {
  it.each([
    'https://acme.wd5.myworkdayjobs.com/External',
    'https://acme.wd5.myworkdayjobs.com/en-US/External/login',
    'https://jobs.smartrecruiters.com/Acme1',
    'https://apply.workable.com/acme/',
    'https://jobs.ashbyhq.com/acme',
    'https://jobs.ashbyhq.com/acme/form/talent-pool',
    'https://careers-acme.icims.com/jobs/search?ss=1',
    'https://careers-acme.icims.com/jobs/intro',
    'https://acme.bamboohr.com/careers',
    'https://acme.recruitee.com/',
    'https://acme.jobs.personio.de/?language=en',
    'https://acme.teamtailor.com/jobs',
    'https://acme.teamtailor.com/departments/cooking',
    'https://jobs.jobvite.com/acme/jobs',
    'https://acme.taleo.net/careersection/ex/jobsearch.ftl?lang=en',
    'https://phf.tbe.taleo.net/phf03/ats/careers/v2/searchResults?org=ACME&cws=37',
    'https://career5.successfactors.eu/career?company=acme&career_ns=job_listing_summary',
    'https://acme.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/jobs',
    'https://acme.eightfold.ai/careers?query=cook',
    'https://acme.phenompeople.com/us/en/search-results?keywords=cook',
    'https://ats.rippling.com/acme/jobs',
    'https://acme.breezy.hr/',
    'https://acme.applytojob.com/apply',
    'https://acme.applytojob.com/apply/jobs/',
    'https://acme.pinpointhq.com/en',
    'https://www.comeet.com/jobs/acme/30.005',
    'https://acme.talentclue.com/es/jobs',
    'https://acmecareers.peoplestrong.com/job/joblist',
    'https://acme.softgarden.io/vacancies',
    'https://join.com/companies/acme',
    `https://recruiting.ultipro.com/ACM1000/JobBoard/${UUID}/?q=cook`,
    `https://workforcenow.adp.com/mascsr/default/mdf/recruitment/recruitment.html?cid=${UUID}`,
    'https://www.google.com/about/careers/applications/jobs/results/?q=cook',
    'https://www.google.com/search?q=cook+jobs',
    'https://www.amazon.jobs/en/search?base_query=cook',
    'https://jobs.apple.com/en-us/search?team=cooks',
    'https://www.metacareers.com/jobs?q=cook',
    'https://jobs.careers.microsoft.com/global/en/search?q=cook',
  ])('%s is not located', (address) => {
    expect(located(address)).toBeUndefined();
  });
});
