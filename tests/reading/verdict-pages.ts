import type { NoPostingReason } from '../../lib/reading/types';
import { inSite } from './visible-pages';

const prose = (
  count: number,
  about = 'the river, the bridge and the long way round it that everybody here has walked',
) =>
  Array.from({ length: count }, (_, n) => `<p>Paragraph ${n} tells of ${about}, and of what came after.</p>`).join('');
const rows = (href: (n: number) => string, name: (n: number) => string, count = 12) =>
  Array.from(
    { length: count },
    (_, n) => `<li><a href="${href(n)}">${name(n)}</a><p>Leeds · Full-time · posted ${n} days ago</p></li>`,
  ).join('');

/** Pages that are no posting, each with its address and the reasons that are right for it. */
export const NEGATIVES: readonly {
  readonly what: string;
  readonly url: string;
  readonly html: string;
  readonly reasons: readonly NoPostingReason[];
}[] = [
  {
    what: 'a list of search results',
    url: 'https://board.example/jobs?q=engineer&l=leeds',
    html: inSite(
      'Engineer jobs in Leeds - Board',
      `<h1>120 engineer jobs in Leeds</h1><ul>${rows(
        (n) => `/job/${1000 + n}`,
        (n) => `Senior Engineer ${n}`,
      )}</ul>`,
      'Board',
    ),
    reasons: ['listing'],
  },
  {
    what: 'a list whose heading names one job',
    url: 'https://board.example/senior-engineer-leeds',
    html: inSite(
      'Senior Engineer - Board',
      `<h1>Senior Engineer</h1><a href="/apply">Apply with one click</a><ul>${rows(
        (n) => `/job/${1000 + n}`,
        (n) => `Senior Engineer at Works ${n}`,
      )}</ul>`,
      'Board',
    ),
    reasons: ['listing'],
  },
  {
    what: 'a list whose every row has a teaser',
    url: 'https://acme.example/careers/',
    html: inSite(
      'Careers at Acme',
      `<h1>Open positions</h1>${Array.from({ length: 8 }, (_, n) => `<div><h3><a href="/careers/${n}-engineer">Engineer for mill ${n}</a></h3><p>You will keep the mill running, day and night, and talk with the millers of the whole valley about the grain.</p><a href="/careers/${n}-engineer">Apply now</a></div>`).join('')}`,
      'Acme',
    ),
    reasons: ['listing', 'careers-page'],
  },
  {
    what: 'a careers page that speaks of benefits and invites to apply',
    url: 'https://acme.example/careers',
    html: inSite(
      'Work with us | Acme',
      `<h1>Work at Acme</h1>${prose(4)}<h2>What we offer</h2>${prose(3)}<h2>Who you are</h2>${prose(3)}<h2>Benefits</h2><ul><li>Thirty days of leave in every year of work</li></ul><a href="/jobs">Apply now</a><dl><dt>Location</dt><dd>Leeds</dd></dl>`,
      'Acme',
    ),
    reasons: ['careers-page', 'no-posting'],
  },
  {
    what: 'the profile of an employer on a board',
    url: 'https://board.example/companies/acme-4711',
    html: inSite(
      'Acme: jobs, culture and benefits | Board',
      `<h1>Acme</h1><p>Leeds, United Kingdom</p>${prose(5)}<h2>Benefits</h2>${prose(2)}<h2>What we are looking for</h2>${prose(2)}<ul>${rows(
        (n) => `/jobs/${n}`,
        (n) => `Mill Engineer ${n}`,
        5,
      )}</ul>`,
      'Board',
    ),
    reasons: ['listing', 'careers-page', 'no-posting'],
  },
  {
    what: 'an article about an occupation',
    url: 'https://magazine.example/articles/data-engineer-78211',
    html: inSite(
      'What does a Data Engineer do? | Magazine',
      `<article><h1>What does a Data Engineer do?</h1><p>By Robin Sample</p><h2>Responsibilities</h2>${prose(4)}<h2>Requirements</h2>${prose(4)}<h2>Salary</h2>${prose(2)}<h2>Benefits</h2>${prose(2)}</article><a href="/jobs">Apply</a>`,
      'Magazine',
    ),
    reasons: ['article'],
  },
  {
    what: 'a template for writing postings',
    url: 'https://resources.example/bridge-inspector-job-description',
    html: inSite(
      'Bridge Inspector job description template | Resources',
      `<h1>Bridge Inspector job description</h1>${prose(2)}<h2>Responsibilities</h2><ul><li>Walk every bridge of the county twice a year</li></ul>${prose(3)}<h2>Requirements</h2>${prose(3)}<h2>We offer</h2>${prose(2)}<button>Post this job now</button>`,
      'Resources',
    ),
    reasons: ['article', 'no-posting', 'careers-page'],
  },
  {
    what: 'a news story about somebody who was hired',
    url: 'https://news.example/2026/03/acme-names-senior-director-991822',
    html: `<html><head><title>Acme names senior director of engineering</title><meta property="og:type" content="article"></head><body><article><h1>Acme names senior director of engineering</h1><p>By Robin Sample, 3 March 2026, Leeds, United Kingdom</p>${prose(9, 'her experience, her skills and the salary that the board will pay')}</article></body></html>`,
    reasons: ['article'],
  },
  {
    what: 'a course of study with requirements and an application',
    url: 'https://university.example/programmes/4711-data-engineering',
    html: inSite(
      'Master of Data Engineering - University',
      `<h1>Master of Data Engineering</h1><dl><dt>Location</dt><dd>Leeds</dd><dt>Deadline</dt><dd>30 April 2026</dd></dl><h2>What you will learn</h2>${prose(3)}<h2>Requirements</h2>${prose(3)}<h2>What we offer</h2>${prose(2)}<a href="/apply">Apply now</a>`,
      'University',
    ),
    reasons: ['article', 'no-posting'],
  },
  {
    what: 'a bootcamp that takes applications',
    url: 'https://academy.example/courses/data-engineer-bootcamp',
    html: inSite(
      'Data Engineer Bootcamp | Academy',
      `<h1>Data Engineer Bootcamp</h1><p>Full-time · 12 weeks · online</p><h2>What you will do</h2>${prose(3)}<h2>Requirements</h2>${prose(3)}<a href="/apply">Apply now</a>`,
      'Academy',
    ),
    reasons: ['article'],
  },
  {
    what: 'a page that invites to trainings of many kinds',
    url: 'https://clinic.example/karriere/ausbildung-pflege',
    html: inSite(
      'Ausbildung in der Pflege | Klinik',
      `<h1>Ausbildung &amp; Studium an der Klinik</h1>${prose(2)}<h2>Pflegefachfrau</h2>${prose(1)}<a href="/a">Mehr erfahren</a><h2>Hebamme</h2>${prose(1)}<a href="/b">Mehr erfahren</a><h2>Voraussetzungen</h2>${prose(2)}<a href="/bewerben">Jetzt bewerben</a>`,
      'Klinik',
      'de',
    ),
    reasons: ['article'],
  },
  {
    what: 'a careers page that asks for letters by mail',
    url: 'https://acme.example/careers/speculative',
    html: inSite(
      'Careers | Acme',
      `<h1>Nothing that fits?</h1>${prose(3)}<h2>What we offer</h2>${prose(3)}<p>Send your CV to jobs@acme.example, and we will read it.</p>`,
      'Acme',
    ),
    reasons: ['careers-page', 'no-posting'],
  },
  {
    what: 'a product',
    url: 'https://shop.example/products/bridge-inspector-lamp-4711',
    html: inSite(
      'Inspector lamp | Shop',
      `<div itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Inspector lamp</h1><p>€ 39</p><h2>Description</h2>${prose(4)}<h2>Requirements</h2>${prose(2)}<button>Buy now</button></div>`,
      'Shop',
    ),
    reasons: ['product'],
  },
  {
    what: 'a page that asks to sign in',
    url: 'https://board.example/jobs/view/4711',
    html: `<html><head><title>Sign in | Board</title></head><body><h1>Welcome back</h1><p>${'Sign in to see this job and apply to thousands of others that are waiting for you right now. '.repeat(3)}</p><form><input type="email"><input type="password"><button>Sign in</button></form></body></html>`,
    reasons: ['sign-in'],
  },
  {
    what: 'a page that asks to sign in by mail',
    url: 'https://board.example/jobs/view/4711',
    html: `<html><head><title>Sign in to see this job</title></head><body><h1>Sign in to see this job</h1><p>${'Millions of people have found their work here, and you can too, in a minute. '.repeat(3)}</p><form><input type="email"><button>Go on</button></form></body></html>`,
    reasons: ['sign-in'],
  },
  {
    what: 'several postings told in full one below the other',
    url: 'https://acme.example/karriere',
    html: inSite(
      'Karriere bei Acme',
      ['Müllergeselle (m/w/d)', 'Mühlentechniker (m/w/d)', 'Fahrer (m/w/d)']
        .map(
          (job) =>
            `<h2>${job}</h2><h3>Deine Aufgaben</h3><ul><li>Du hältst die Mühle in Gang, bei Tag und bei Nacht</li></ul><h3>Dein Profil</h3>${prose(3)}<h3>Wir bieten</h3>${prose(2)}<a href="mailto:jobs@acme.example">Jetzt bewerben</a>`,
        )
        .join(''),
      'Acme',
    ),
    reasons: ['listing'],
  },
  {
    what: 'a posting that was taken away, with others to look at',
    url: 'https://acme.example/jobs/4711',
    html: inSite(
      'Mill Engineer | Acme',
      `<h1>Mill Engineer</h1><p>This job is no longer available.</p><p>${'Have a look at what else we have for you. '.repeat(3)}</p><h2>Similar jobs</h2><ul>${rows(
        (n) => `/jobs/${n}`,
        (n) => `Engineer ${n}`,
      )}</ul>`,
      'Acme',
    ),
    reasons: ['gone'],
  },
  {
    what: 'head and foot of a page whose posting a script has yet to fetch',
    url: 'https://acme.example/jobs/4711',
    html: `<html><head><title>Acme</title><script src="/app.js"></script></head><body><header><nav><a href="/">Start of all things</a><a href="/jobs">Jobs at Acme and its mills</a></nav></header><div id="app"></div><footer><p>${'Acme Mills, by the river, since 1850. '.repeat(6)}</p></footer></body></html>`,
    reasons: ['not-ready'],
  },
  {
    what: 'a page that holds robots off',
    url: 'https://board.example/job/4711',
    html: `<html><head><title>Just a moment...</title></head><body><h1>board.example</h1><p>${'Checking that you are a person before you may go on to the site that you asked for. '.repeat(4)}</p></body></html>`,
    reasons: ['blocked'],
  },
  {
    what: 'an address that leads nowhere any more',
    url: 'https://acme.example/jobs/4711',
    html: inSite(
      '404 - Page not found | Acme',
      `<h1>Page not found</h1><p>The job you look for is not here.</p>`,
      'Acme',
    ),
    reasons: ['gone'],
  },
  {
    what: 'an address that leads nowhere any more, in French',
    url: 'https://acme.example/offres/4711',
    html: inSite(
      'Page introuvable',
      `<h1>Page introuvable</h1><p>Cette page n’existe plus. ${'Retournez à la liste de nos offres. '.repeat(6)}</p>`,
      'Acme',
    ),
    reasons: ['gone'],
  },
  {
    what: 'an application that a script has yet to fill',
    url: 'https://acme.example/jobs/4711',
    html: '<html><head><title>Acme</title><script src="/app.js"></script></head><body><div id="root"></div></body></html>',
    reasons: ['not-ready'],
  },
  {
    what: 'a template whose headings stand there without any text',
    url: 'https://acme.example/jobs/4711',
    html: `<html><head><title>Job posting page</title><script src="/app.js"></script></head><body><div id="app"><h1></h1><h2>We offer</h2><h2>Key responsibilities</h2><h2>We are looking for</h2><a href="#">Apply</a></div></body></html>`,
    reasons: ['not-ready', 'no-posting'],
  },
  {
    what: 'a page with nothing on it',
    url: 'https://acme.example/jobs/4711',
    html: '<html><head><title></title></head><body></body></html>',
    reasons: ['empty'],
  },
  {
    what: 'a contact form',
    url: 'https://acme.example/contact',
    html: inSite(
      'Contact us | Acme',
      `<h1>Contact us</h1>${prose(2)}<form><label>Name<input></label><label>E-mail<input type="email"></label><label>Phone<input type="tel"></label><label>Message<textarea></textarea></label><label>File<input type="file"></label></form>`,
      'Acme',
    ),
    reasons: ['no-posting'],
  },
  {
    what: 'a conference that seeks speakers',
    url: 'https://conference.example/call-for-papers-2026',
    html: inSite(
      'Call for papers 2026',
      `<h1>Call for papers 2026</h1><dl><dt>Location</dt><dd>Leeds, United Kingdom</dd><dt>Deadline</dt><dd>30 April 2026</dd></dl>${prose(4)}<h2>What we are looking for</h2>${prose(2)}<a href="/submit">Apply now</a>`,
      'Conference',
    ),
    reasons: ['no-posting'],
  },
  {
    what: 'the profile of a person',
    url: 'https://network.example/in/robin-sample-4711',
    html: inSite(
      'Robin Sample - Senior Engineer | Network',
      `<h1>Robin Sample</h1><p>Senior Engineer at Acme</p><p>Leeds, United Kingdom</p><h2>Experience</h2>${prose(4)}<h2>Skills</h2>${prose(2)}<button>Connect</button>`,
      'Network',
    ),
    reasons: ['no-posting', 'article'],
  },
  {
    what: 'a question in a forum about an engineer’s work',
    url: 'https://forum.example/questions/4711223/senior-engineer-responsibilities',
    html: inSite(
      'What are the responsibilities of a senior engineer? - Forum',
      `<h1>What are the responsibilities of a senior engineer?</h1>${prose(3)}<h2>3 answers</h2>${prose(6)}<a href="/jobs">Apply for jobs</a>`,
      'Forum',
    ),
    reasons: ['no-posting', 'article'],
  },
  {
    what: 'a policy about the data of applicants',
    url: 'https://acme.example/careers/privacy-4711',
    html: inSite(
      'Privacy for applicants | Acme',
      `<h1>Privacy notice for applicants</h1>${prose(12, 'personal data that we process with your consent')}<h2>Your responsibilities</h2>${prose(3)}<a href="/apply">Apply</a>`,
      'Acme',
    ),
    reasons: ['no-posting', 'careers-page'],
  },
];
