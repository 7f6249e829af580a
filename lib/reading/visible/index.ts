import type { Page } from '../types';
import { findCompany } from './company';
import { htmlOfBlocks } from './description';
import { type Found, labelled, unlabelled } from './facts';
import { outlineOf } from './outline';
import { CONTROL, FORM, NAV } from './survey';
import { CLOSED, fold, UNTIL } from './words';

/** The least that is a description: less is a teaser or a form's greeting. */
const SHORTEST = 200;

/**
 * What the page's own visible structure says of a posting, with how it was found. Pure; changes nothing on the page.
 * Fields that the page does not state are absent. On application forms there is no description.
 */
export function readVisible(page: Page): Readonly<Found> {
  const outline = outlineOf(page);
  const { survey, title, description, end } = outline;
  const { blocks } = survey;
  const found: Found = {};
  if (title) found.title = { value: title.text, via: title.via };
  const facts = labelled(blocks.slice(0, end));
  const first = description.blocks[0];
  const start = first ? blocks.indexOf(first) : blocks.length;
  const at = title?.at ?? -1;
  const near = at < 0 ? {} : unlabelled(blocks, at - 4, Math.min(start, at + 16), [fold(title?.text ?? '')]);
  Object.assign(found, near, facts, title ? { title: found.title } : {});
  const places = [found.location?.value ?? ''].flatMap((value) => [fold(value), ...fold(value).split(/\s*[,\n]\s*/)]);
  const company = findCompany(page, outline, facts.company?.value, places);
  if (company) found.company = company;
  else delete found.company;
  const html = htmlOfBlocks(description.blocks);
  if (isDescription(outline.description) && !(survey.file || survey.fields > 6 ? description.sections < 2 : false))
    found.descriptionHtml = { value: html, via: 'blocks' };
  const closed = blocks
    .slice(0, end)
    .find(
      ({ key, zone, tag }) =>
        !(zone & (NAV | FORM | CONTROL)) && tag !== 'li' && key && CLOSED.test(key) && !UNTIL.test(key),
    );
  if (closed) found.closed = { value: closed.text, via: 'sentence' };
  return found;
}

const isDescription = ({ prose, blocks }: { prose: number; blocks: readonly { text: string }[] }) =>
  prose >= SHORTEST && blocks.reduce((sum, { text }) => sum + text.length, 0) >= SHORTEST;
