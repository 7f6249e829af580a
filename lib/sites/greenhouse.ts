import { html, jsonLd, meta, only, rule, said, strip, text, titleOf } from '../reading/rules';
import type { Examples, SiteParser } from '../reading/types';

/** `/board/jobs/1`, or the form that company sites embed: `/embed/job_app?for=board&token=1`. */
function parts({ pathname, searchParams }: URL): readonly [board: string | null | undefined, id: string | undefined] {
  const [, board, id] = /^\/([^/]+)\/jobs\/(\d+)(?:\/|$)/.exec(pathname) ?? [];
  return pathname.startsWith('/embed/job_app')
    ? [searchParams.get('for'), /^\d+$/.exec(searchParams.get('token') ?? '')?.[0]]
    : [board, id];
}

const HEADING = '.app-title,h1'; // class: old board, until 2026

export const examples: Examples = [
  { url: 'https://job-boards.greenhouse.io/acme/jobs/8620720002', id: '8620720002' },
  { url: 'https://boards.greenhouse.io/acme/jobs/4040346007?gh_src=abc', id: '4040346007' },
  { url: 'https://job-boards.eu.greenhouse.io/acme/jobs/4040346101', id: '4040346101' },
  { url: 'https://boards.greenhouse.io/embed/job_app?for=acme&token=4040346008', id: '4040346008' },
  { url: 'https://boards.greenhouse.io/embed/job_app?token=4040346009', id: '4040346009' },
];

export const greenhouse: SiteParser = {
  id: 'greenhouse',
  name: 'Greenhouse',
  matches: [
    '*://boards.greenhouse.io/*',
    '*://job-boards.greenhouse.io/*',
    '*://boards.eu.greenhouse.io/*',
    '*://job-boards.eu.greenhouse.io/*',
  ],
  access: 'install',
  proof: 'pages',
  locate(url) {
    const [board, id] = parts(url);
    const path = board ? `${board}/jobs/${id}` : `embed/job_app?token=${id}`;
    return id ? { id, canonicalUrl: `https://${url.hostname}/${path}` } : undefined;
  },
  ready: 'h1',
  rules: {
    title: [text(HEADING), meta('og:title')],
    company: [
      rule('title after the posting', ({ document, root }) => {
        const whole = titleOf(document);
        const shown = said(root.querySelector(HEADING));
        const start = `Job Application for ${shown} at `;
        return shown && whole.startsWith(start) ? whole.slice(start.length) : undefined;
      }),
      strip(text('.company-name'), /^at /), // old board
      rule(
        'logo',
        ({ root }) => /^(.+) logo$/i.exec(root.querySelector('img[alt$=" logo" i]')?.getAttribute('alt') ?? '')?.[1],
      ),
    ],
    location: [text('.job__location'), text('.location'), only(meta('og:description'), /^[^.!?]{1,80}$/)], // 2024–2026, old board
    datePosted: [jsonLd('datePosted')],
    validThrough: [jsonLd('validThrough')],
    descriptionHtml: [html('.job__description'), html('#content', 'h1,.company-name,.location,#application')],
  },
};
