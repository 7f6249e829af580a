import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';
import type { Page } from '../../lib/reading/types';
import type { Spoken } from './visible-languages';

/** The two parsers that a reading must not depend on. */
export const DOMS = ['linkedom', 'happy-dom'] as const;
export type Dom = (typeof DOMS)[number];

/** A page from HTML, as the reader sees it. */
export function aPage(html: string, url: string, dom: Dom = 'linkedom'): Page {
  const document = dom === 'linkedom' ? parseHTML(html).document : parseInHappyDom(html);
  return { document, url: new URL(url), root: document.body };
}

function parseInHappyDom(html: string): Document {
  const { document } = new Window({ settings: { disableJavaScriptEvaluation: true } as never });
  document.write(html);
  return document as unknown as Document;
}

const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const POLICY = list(
  Array.from(
    { length: 60 },
    (_, n) =>
      `Purpose ${n}: we process your personal data and set cookies with your consent, under the GDPR, for partners.`,
  ),
);
const COUNTRIES = list(Array.from({ length: 200 }, (_, n) => `Country number ${n} of the long list`));

/** The frame of a company's site around any content: navigation, cookie text, footer. */
export const inSite = (title: string, content: string, company = '', language = 'en') => `<!doctype html>
<html lang="${language}"><head><title>${title}</title></head><body>
<header><a href="/">${company}</a><nav><ul><li><a href="/products">Products</a></li><li><a href="/jobs">Jobs</a></li></ul></nav></header>
<div>${content}</div>
<div><h2>We value your privacy</h2><p>We use cookies. With your consent we and third parties process personal data.</p>${POLICY}</div>
<footer><p>© 2026 ${company}</p><a href="/privacy">Privacy</a></footer></body></html>`;

const section = (tag: string, [heading, ...items]: readonly string[]) =>
  tag === 'b'
    ? `<p><strong>${heading}:</strong></p>${list(items)}`
    : `<${tag}>${heading}</${tag}>${items.map((item) => `<p>${item} ${item}</p>`).join('')}`;
const sections = (tag: string, { tasks, asks, offers }: Spoken) =>
  [tasks, asks, offers].map((one) => section(tag, one)).join('');
const cards = ({ similar }: Spoken) =>
  `<section><h2>${similar}</h2>${[1, 2, 3].map((n) => `<div><a href="/jobs/90${n}">Senior Engineer ${n}</a><p>Elsewhere ${n}</p></div>`).join('')}</section>`;

/** One posting in four kinds of markup that career pages have. */
export const LAYOUTS: Readonly<Record<string, (said: Spoken, language: string) => string>> = {
  'a definition list and headings': (said, language) =>
    inSite(
      `${said.title} | ${said.company}`,
      `<main><h1>${said.title}</h1><a href="/apply/4711">${said.apply}</a>
       <dl>${said.facts.map(([, label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>
       <section>${sections('h2', said)}</section><a href="/apply/4711">${said.apply}</a></main>${cards(said)}`,
      said.company,
      language,
    ),
  'bold labels in a list and bold lines for headings': (said, language) =>
    inSite(
      `${said.title} – ${said.company}`,
      `<div><div><h1>${said.title}</h1></div><ul>${said.facts.map(([, label, value]) => `<li><span><strong>${label}:</strong> ${value}</span></li>`).join('')}</ul></div>
       <div><div>${sections('b', said)}</div></div><div><button type="button">${said.apply}</button></div>${cards(said)}`,
      said.company,
      language,
    ),
  'a table and no company in the title': (said, language) =>
    inSite(
      said.title,
      `<div><h2>${said.title}</h2><table>${said.facts.map(([, label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`).join('')}</table>
       <article><p>${said.company} GmbH</p>${sections('h3', said)}</article><p><a role="button" href="#">${said.apply}</a></p></div>`,
      said.company,
      language,
    ),
  'label and value in divs of their own': (said, language) =>
    inSite(
      `${said.company}: ${said.title}`,
      `<div><h1>${said.title}</h1><div>${said.facts.map(([, label, value]) => `<div><div>${label}</div><div>${value}</div></div>`).join('')}</div>
       <div>${sections('h4', said)}</div><button>${said.apply}</button></div>`,
      said.company,
      language,
    ),
};

/** The application form of a posting: head and fields, with a policy and a list of countries that are longer than any posting. */
export const aForm = (said: Spoken) =>
  inSite(
    `${said.title} - ${said.company} - Application`,
    `<main><h1>${said.title}</h1><p>${said.place}</p><form><label>First name<input name="a"></label><label>E-mail<input type="email" name="b"></label>
     <label>Phone<input type="tel"></label><label>City<input></label><label>Résumé<input type="file"></label>${COUNTRIES}<button>Send</button></form>${COUNTRIES}</main>`,
    said.company,
  );
