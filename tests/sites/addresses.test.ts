import { describe, expect, it } from 'vitest';
import { hostMatches } from '../../lib/reading/identity';
import type { Examples, Proof, SiteParser } from '../../lib/reading/types';
import { sites } from '../../lib/sites';
import { installHosts } from '../../lib/sites/hosts';

const modules = import.meta.glob<{ readonly examples?: Examples } & Readonly<Record<string, unknown>>>(
  ['../../lib/sites/*.ts', '../../lib/sites/*/index.ts'],
  { eager: true },
);

/** Each site file's parser and addresses. */
const files = Object.entries(modules).flatMap(([path, file]) => {
  const parser = sites.find((site) => Object.values(file).includes(site));
  return parser && !path.endsWith('sites/index.ts') ? [{ id: parser.id, parser, examples: file.examples ?? [] }] : [];
});

const located = (site: SiteParser, address: string) => {
  const url = new URL(address);
  return hostMatches(site.matches, url) ? site.locate(url) : undefined;
};

describe('every site', () => {
  it('has a file of its own in the list, and no id twice', () => {
    expect(files.map(({ id }) => id).sort()).toEqual(sites.map(({ id }) => id).sort());
    expect(new Set(sites.map(({ id }) => id)).size).toBe(sites.length);
  });

  it.each(files)(
    '$id locates its own addresses, with the right id and an address without tracking',
    ({ parser, examples }) => {
      expect(examples.length).toBeGreaterThan(0);
      for (const { url, id } of examples) {
        const found = located(parser, url);
        expect(found?.id, url).toBe(id);
        expect(found?.canonicalUrl).toMatch(/^https:\/\//);
        expect(found?.canonicalUrl).not.toMatch(/utm_|trk=|gh_src|lever-source|from=|keywords=/);
        expect(located(parser, found?.canonicalUrl ?? '')?.id, 'the canonical address').toBe(id);
      }
    },
  );

  it.each(files)('$id does not locate the addresses of other sites', ({ id, parser }) => {
    for (const other of files.filter((file) => file.id !== id))
      for (const { url } of other.examples) expect(located(parser, url), url).toBeUndefined();
  });

  it.each(files)('$id does not locate look-alike hosts', ({ parser, examples }) => {
    for (const { url } of examples) {
      const { host, pathname, search } = new URL(url);
      for (const spoof of [
        `${host}.evil.example`,
        `evil${host.split('.').slice(-2).join('.')}`,
        `${host.replace(/\.[^.]+$/, '')}.example`,
        `evil.example/${host}`,
      ])
        expect(located(parser, `https://${spoof}${pathname}${search}`), spoof).toBeUndefined();
    }
  });

  it.each(files)('$id is asked for at installation where it says so', ({ parser }) => {
    if (parser.access !== 'install') return;
    const hosts = parser.matches.map((pattern) =>
      pattern.replace('*://', 'https://').replace('*.', 'www.').replace('*', ''),
    );
    expect(hosts.some((host) => hostMatches(installHosts, new URL(host)))).toBe(true);
  });
});

it('sites are counted by what they were proven on', () => {
  const count = (proof: Proof) => sites.filter((site) => site.proof === proof).length;
  expect({ pages: count('pages'), markup: count('markup'), addresses: count('addresses') }).toEqual({
    pages: 17,
    markup: 32,
    addresses: 8,
  });
});

it('a site that only its addresses are known of has no rule for a title', () => {
  for (const { id, proof, rules } of sites) if (proof === 'addresses') expect(rules.title, id).toBeUndefined();
});

describe('addresses that are no posting', () => {
  it.each([
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/jobs/search/?keywords=developer',
    'https://www.linkedin.com/in/jobs/view/',
    'https://www.linkedin.com/company/acme/?currentJobId=4222119551',
    'https://www.indeed.com/jobs?q=analyst',
    'https://www.indeed.com/viewjob?jk=not-a-key',
    'https://boards.greenhouse.io/acme',
    'https://boards.greenhouse.io/embed/job_board?for=acme',
    'https://jobs.lever.co/acme',
    'https://jobs.lever.co/acme/apply',
    'https://www.ziprecruiter.com/jobs-search?search=welder&location=Tampa',
    'https://www.google.com/search?q=jobs&udm=8',
    'https://au.seek.com/quality-manager-jobs/in-All-Sydney-NSW',
    'https://au.jora.com/Quality-Manager-jobs-in-Sydney-NSW',
    'https://www.stepstone.de/jobs/developer?q=developer',
    'https://www.totaljobs.com/jobs/visa-sponsorship',
    'https://www.naukri.com/flutter-developer-jobs-in-india-2',
    'https://www.dice.com/jobs?q=developer',
    'https://www.monster.com/jobs/search?q=welder',
    'https://www.xing.com/jobs/search?keywords=engineer',
    'https://www.welcometothejungle.com/fr/companies/acme/jobs',
    'https://wellfound.com/jobs',
    'https://weworkremotely.com/categories/remote-full-stack-programming-jobs',
    'https://remoteok.com/remote-dev-jobs',
    'https://www.jobs.cz/prace/381363',
    'https://www.workatastartup.com/jobs/l/operations',
    'https://www.ycombinator.com/companies/acme/jobs',
    'https://news.ycombinator.com/user?id=fern',
    'https://www.usajobs.gov/Search/Results?k=mechanic',
    'https://stackoverflow.com/jobs/companies/acme',
    'https://stackoverflow.com/questions/355001/a-question',
  ])('%s is not located', (address) => {
    expect(sites.map((site) => located(site, address)).filter(Boolean)).toEqual([]);
  });
});
