import type { Page } from '../types';
import type { Survey } from './blocks';
import { type Description, findDescription } from './description';
import { survey } from './survey';
import { bare, findTitle, type Title } from './title';
import { SIMILAR } from './words';

/** What the page is made of, found once and used for its fields and for the verdict. */
export interface Outline extends Survey {
  readonly title: Title | undefined;
  readonly description: Description;
  /** Index of the first block that belongs to other postings. */
  readonly end: number;
  /** What the address calls its owner: "acme" of acme.com, jobs.acme.com, boards.example/acme/jobs/1. */
  readonly owners: readonly string[];
}

/** By the page as read this once: the same elements may hold another posting a moment later. */
const outlines = new WeakMap<Page, Outline>();
const NO_OWNER =
  /^(?:www|apply|boards?|com|net|org|eu|io|uk|jobs?(?:search|postings?)?|careers?|company|about|open|view|node|portal|vacancies|positions?|stellen?|details?|\w\w-\w\w|\d.*|.{0,2})$/;

const ownersOf = (url: URL): string[] =>
  [...url.hostname.split('.').slice(0, -1), ...url.pathname.split('/').filter(Boolean).slice(0, -1).slice(0, 2)]
    .map((label) => bare(label).replace(/ /g, ''))
    .map((label) =>
      label.replace(/^(?:jobs(?!earch|posting)|careers?|empleo|karriere)|(?:jobs|careers?|karriere)$/g, ''),
    )
    .filter((label) => !NO_OWNER.test(label));

/** The page's title, description and end, read from its visible blocks. */
export function outlineOf(page: Page): Outline {
  const known = outlines.get(page);
  if (known) return known;
  const walked = survey(page);
  const { blocks } = walked;
  const similar = blocks.findIndex(
    ({ key, level, linked, tag }) => key.length < 60 && !linked && (level > 0 || tag === 'p') && SIMILAR.test(key),
  );
  const end = similar < 0 ? blocks.length : similar;
  const owners = ownersOf(page.url);
  const title = findTitle(page, blocks.slice(0, end), owners);
  const outline = { ...walked, title, description: findDescription(walked, title?.at ?? -1), end, owners };
  outlines.set(page, outline);
  return outline;
}
