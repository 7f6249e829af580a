import type { Page } from '../types';
import { type Description, findDescription } from './description';
import { type Block, type Survey, survey } from './survey';
import { findTitle, type Title } from './title';
import { SIMILAR } from './words';

/** What the page is made of, found once and used for its fields and for the verdict. */
export interface Outline {
  readonly survey: Survey;
  readonly title: Title | undefined;
  readonly description: Description;
  /** Index of the first block that belongs to other postings. */
  readonly end: number;
}

const outlines = new WeakMap<Element, Outline>();

/** Where the list of similar postings begins; the number of blocks when there is none. */
function endOf(blocks: readonly Block[]): number {
  const at = blocks.findIndex(
    ({ key, level, linked, tag }) => key.length < 60 && !linked && (level || tag === 'p') && SIMILAR.test(key),
  );
  return at < 0 ? blocks.length : at;
}

/** The page's title, description and end, read from its visible blocks. */
export function outlineOf(page: Page): Outline {
  const known = outlines.get(page.root);
  if (known) return known;
  const walked = survey(page);
  const end = endOf(walked.blocks);
  const title = findTitle(page, walked.blocks, end);
  const outline = { survey: walked, title, description: findDescription(walked, title?.at ?? -1), end };
  outlines.set(page.root, outline);
  return outline;
}
