import { before, firstOf, rule, said, titleOf } from '../../reading/rules';
import { fold, oneLine, textOf } from '../../reading/text';
import type { Page, Rule } from '../../reading/types';

/** The guest page names its parts for statistics, with `-` or `_` before the part. */
export const guest = (part: string) =>
  `[data-tracking-control-name^="public_jobs_topcard"][data-tracking-control-name$="${part}"]`;

/** Universities have a page of another kind. */
export const COMPANY = 'a[href*="/company/"],a[href*="/school/"]';
export const ABOUT = '[componentkey^="JobDetails_AboutTheJob_"],[id^="JobDetails_AboutTheJob_"]';
export const DESCRIPTION = `#job-details,[data-max-lines],${ABOUT}`;
export const LINK = 'a[href*="/jobs/view/"]';
export const HEADING = `h1:not(#results-list__title),${LINK} h2`;

const cards = new WeakMap<Page, Element | null>();

/** What stands around heading and employer without holding the description or the new layout's components; sought once a page. */
function topCard(page: Page): Element | null {
  const known = cards.get(page);
  const card =
    known === undefined ? before(page.root, `${HEADING},${COMPANY}`, `${DESCRIPTION},[data-sdui-component]`) : known;
  cards.set(page, card);
  return card;
}

/** Its elements, in their order. */
const parts = (page: Page, selector: string): readonly Element[] => [
  ...(topCard(page)?.querySelectorAll(selector) ?? []),
];

/** Texts of elements of the top card. */
export const inCard = (via: string, selector: string, take: (texts: string[]) => string | undefined): Rule =>
  rule(`top card: ${via}`, (page) => take([...new Set(parts(page, selector).map(said))].filter(Boolean)));

/** `Title | Company | LinkedIn`, perhaps after a counter of messages; only where the top card shows that title. A list has its search there. */
export function named(page: Page): readonly string[] {
  const [, ...segments] = /^(?:\(\d+\+?\) )?(.+) \| (.+) \| LinkedIn$/.exec(titleOf(page.document)) ?? [];
  const shown =
    !page.url.searchParams.has('currentJobId') &&
    parts(page, 'h1,h2,p,a').some((element) => fold(said(element)) === fold(segments[0] ?? ''));
  return shown ? segments : [];
}

/** "Amsterdam, Netherlands · 1 day ago · 62 applicants": the first line of this shape, in its pieces. */
const dotted = (piece: number): Rule =>
  rule(`line with dots, ${piece}`, (page) => {
    const lines = textOf(topCard(page)).split('\n');
    return lines.map((line) => line.split(' · ')).find((pieces) => pieces.length < 5 && /\d/.test(pieces[1] ?? ''))?.[
      piece
    ];
  });

/** 2023: one line of the company's link, the place as bare text, and the age. */
const beside = (read: (line: Element) => string | undefined) =>
  rule('beside the company', (page) => {
    const line = parts(page, COMPANY).find(said)?.parentElement;
    return line && [...line.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim())
      ? read(line)
      : undefined;
  });

export const place = firstOf(
  rule('after the company', ({ root }) =>
    said(root.querySelector(`${guest('org-name')},${guest('org_name')}`)?.parentElement?.nextElementSibling),
  ),
  beside((line) => {
    const own = [...line.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ nodeValue }) => nodeValue);
    return oneLine(own.join(' ')).replace(/^· ?| ?·$/g, '');
  }),
  dotted(0),
);

export const age = firstOf(
  beside((line) => [...line.querySelectorAll('span')].map(said).find((words) => /\d/.test(words))),
  dotted(1),
);

/** "On-site", "Full-time", "$95/hr - $135/hr": words in the user's language, in no certain order. */
export const pills = (via: string, keep: (pill: string) => boolean): Rule =>
  inCard(
    via,
    `button strong,button [role],button > span > span,a[href*="/jobs/"]:not([href*="/apply/"]) > span`,
    (found) => found.filter((pill) => pill.length < 60 && keep(pill)).join('\n'),
  );
export const isPay = (pill: string) => /[$€£¥₹]\s?\d|\d\s?[$€£]|\d.{0,20}\/(?:yr|hr|mo)/.test(pill);
export const terms = pills('pills', (pill) => !isPay(pill));

/** Until 2023: "Full-time · Mid-Senior level" in the list below the heading. */
export const insight = (piece: number) =>
  inCard('list', 'ul > li > span', (found) => found.find((line) => line.includes(' · '))?.split(' · ')[piece]);

/** Guest page: level, employment, function, industry; the level may be missing. */
export const criterion = (index: number) =>
  rule(`criterion ${index}`, ({ root }) => {
    const values = root.querySelectorAll('li > h3 + span');
    return said(values[values.length < 4 ? index - 1 : index]);
  });
