/** A posting as a pane and a list of made-up boards show it, in the markup of real ones. */
export interface PanePosting {
  readonly id: string;
  readonly title: string;
  readonly company: string;
  readonly place: string;
  readonly text: string;
}

export const PARTS = ['heading', 'company', 'place', 'text'] as const;
export type Part = (typeof PARTS)[number];

/** What each part of the pane shows now: the posting that it is of, or nothing. */
export type Pane = Readonly<Partial<Record<Part, PanePosting>>>;

export interface Board {
  readonly site: string;
  /** Does the pane say which posting it shows? */
  readonly hasIds: boolean;
  /** The nth posting's id, in the shape of this board's ids. */
  idOf(nth: number): string;
  url(id: string): string;
  /** The whole page: the list of all these, and the pane. */
  html(list: readonly PanePosting[], pane: Pane, active: string): string;
}

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;

const part = (posting: PanePosting | undefined, say: (posting: PanePosting) => string) => (posting ? say(posting) : '');
const each = (list: readonly PanePosting[], say: (posting: PanePosting) => string) => list.map(say).join('');

const LINKEDIN_ID = (nth: number) => String(4_100_000_000 + nth);
const linkedinUrl = (id: string) => `https://www.linkedin.com/jobs/search/?currentJobId=${id}&keywords=keeper`;

/** Markup as of 2025–2026; the parts that bear an id in a real page bear it here. */
export const BOARDS: Readonly<Record<string, Board>> = {
  'LinkedIn, classic': {
    site: 'linkedin',
    hasIds: true,
    idOf: LINKEDIN_ID,
    url: linkedinUrl,
    html: (list, { heading, company, place, text }, active) =>
      page(
        '(24) keeper jobs | LinkedIn',
        `<main><ul>${each(list, ({ id, title, company, place }) => `<li data-occludable-job-id="${id}"><div data-job-id="${id}" class="job-card-container"${id === active ? ' aria-current="page"' : ''}><a href="/jobs/view/${id}/?eBP=x"><span aria-hidden="true"><strong>${title}</strong></span></a><span>${company}</span><ul><li><span>${place}</span></li></ul></div></li>`)}</ul>
<div class="jobs-search__job-details"><div class="jobs-details__main-content"><div class="job-details-jobs-unified-top-card__container--two-pane">
<div class="job-details-jobs-unified-top-card__company-name">${part(company, ({ company }) => `<a href="https://www.linkedin.com/company/x/life">${company}</a>`)}</div>
${part(heading, ({ id, title }) => `<div class="job-details-jobs-unified-top-card__job-title"><h1><a href="/jobs/view/${id}/?alternateChannel=search">${title}</a></h1></div><button class="jobs-apply-button" data-job-id="${id}">Easy Apply</button>`)}
<div class="job-details-jobs-unified-top-card__primary-description-container">${part(place, ({ place }) => `<div><span>${place}</span><span> · 2 days ago</span><span> · 23 applicants</span></div>`)}</div></div>
<article><div id="job-details"><h2>About the job</h2>${part(text, ({ text }) => `<div>${text}</div>`)}</div></article></div></div></main>`,
      ),
  },
  'LinkedIn, new': {
    site: 'linkedin',
    hasIds: true,
    idOf: (nth) => LINKEDIN_ID(nth + 500),
    url: linkedinUrl,
    html: (list, { heading, company, place, text }) =>
      page(
        'keeper | Search | LinkedIn',
        `<div data-sdui-screen="com.linkedin.sdui.flagshipnav.jobs.SearchResults"><main id="workspace"><div componentkey="SearchResultsMainContent">${each(list, ({ id, title, company, place }) => `<div role="button" componentkey="job-card-component-ref-${id}"><p>${title}</p><p>${company}</p><p>${place}</p></div>`)}</div>
<div data-sdui-screen="com.linkedin.sdui.flagshipnav.jobs.SemanticJobDetails"><div>${part(company, ({ company }) => `<p><a href="https://www.linkedin.com/company/x/">${company}</a></p>`)}
${part(heading, ({ id, title }) => `<p><a href="https://www.linkedin.com/jobs/view/${id}/?trk=x">${title}</a></p>`)}
${part(place, ({ place }) => `<p><span>${place}</span><span> </span>·<span> </span><strong>3 days ago</strong><span> </span>·<span> </span><span>41 applicants</span></p>`)}</div>
${part(text, ({ id, text }) => `<div componentkey="JobDetails_AboutTheJob_${id}"><h2>About the job</h2><div><span data-testid="expandable-text-box">${text}</span></div></div>`)}</div></main></div>`,
      ),
  },
  Indeed: {
    site: 'indeed',
    hasIds: true,
    idOf: (nth) => `0a1b2c3d4e5f${String(nth).padStart(4, '0')}`,
    url: (id) => `https://www.indeed.com/jobs?q=keeper&l=Portland&vjk=${id}`,
    html: (list, { heading, company, place, text }, active) =>
      page(
        'Keeper Jobs | Indeed',
        `<ul>${each(list, ({ id, title, company, place }) => `<li><div class="cardOutline${id === active ? ' vjs-highlight' : ''}"><h2><a data-jk="${id}" id="job_${id}"><span title="${title}" id="jobTitle-${id}">${title}</span></a></h2><span data-testid="company-name">${company}</span><div data-testid="text-location">${place}</div></div></li>`)}</ul>
<div class="jobsearch-RightPane"><div id="jobsearch-ViewjobPaneWrapper"><div class="fastviewjob">
${part(heading, ({ id, title }) => `<h2 data-testid="jobsearch-JobInfoHeader-title"><span>${title}<span> - job post</span></span></h2><button href="https://www.indeed.com/applystart?jk=${id}">Apply</button>`)}
<div data-testid="inlineHeader-companyName">${part(company, ({ company }) => `<span>${company}</span>`)}</div>
<div data-testid="inlineHeader-companyLocation">${part(place, ({ place }) => `<div data-testid="job-location">${place}</div>`)}</div>
${part(text, ({ text }) => `<div id="jobDescriptionText">${text}</div>`)}</div></div></div>`,
      ),
  },
  Glassdoor: {
    site: 'glassdoor',
    hasIds: true,
    idOf: (nth) => String(1_009_700_000_000 + nth),
    url: (id) => `https://www.glassdoor.com/Job/index.htm?jl=${id}`,
    html: (list, { heading, company, place, text }, active) =>
      page(
        '40 keeper jobs | Glassdoor',
        `<ul aria-label="Jobs List">${each(list, ({ id, title, company, place }) => `<li data-jobid="${id}" data-test="jobListing"${id === active ? ' class="JobsList_selected__x"' : ''}><span>${company}</span><a id="job-title-${id}" data-test="job-title">${title}</a><div data-test="emp-location">${place}</div></li>`)}</ul>
<div class="JobDetails_jobDetailsContainer__y"><header data-test="job-details-header"><div>${part(company, ({ company }) => `<a href="/Overview/x.htm"><div><h4>${company}</h4></div></a>`)}
${part(heading, ({ id, title }) => `<h1 id="jd-job-title-${id}">${title}</h1>`)}</div><div>${part(place, ({ place }) => `<div data-test="location">${place}</div>`)}</div></header>
<section>${part(text, ({ id, text }) => `<div data-brandviews="MODULE:n=joblisting-description:eid=1:jlid=${id}"><div><div>${text}</div></div></div>`)}</section></div>`,
      ),
  },
  ZipRecruiter: {
    site: 'ziprecruiter',
    hasIds: false,
    idOf: (nth) => `Zb-1kPq8QmWlD0nT${String(nth).padStart(4, '0')}`,
    url: (id) => `https://www.ziprecruiter.com/jobs-search?search=keeper&lk=${id}`,
    html: (list, { heading, company, place, text }) =>
      page(
        '60 Keeper Jobs | ZipRecruiter',
        `<h1>Keeper Jobs</h1><div>${each(list, ({ id, title, company, place }) => `<article id="job-card-${id}"><h2>${title}</h2><a data-testid="job-card-company" href="/co/x/Jobs">${company}</a><p data-testid="job-card-location">${place}</p></article>`)}</div>
<div data-testid="right-pane"><div data-testid="job-details-scroll-container">${part(heading, ({ title }) => `<h2>${title}</h2>`)}
${part(company, ({ company }) => `<a href="https://www.ziprecruiter.com/co/x/Jobs">${company}</a>`)}${part(place, ({ place }) => `<p data-testid="job-card-location">${place}</p>`)}
${part(text, ({ text }) => `<div><h2>Job description</h2><div>${text}</div></div>`)}<button>Report</button></div></div>`,
      ),
  },
};

/** The whole pane of one posting. */
export const whole = (posting: PanePosting): Pane => ({
  heading: posting,
  company: posting,
  place: posting,
  text: posting,
});
