import type { Found } from '../engine';
import type { Page } from '../types';
import { CONTROL, FORM, NAV } from './blocks';
import { findCompany } from './company';
import { htmlOfBlocks } from './description';
import { labelled, unlabelled } from './facts';
import { type Outline, outlineOf } from './outline';
import { isPlace } from './places';
import { findTown } from './towns';
import { CLOSED, fold, UNTIL } from './words';

/** The least that is a description: less is a teaser or a form's greeting. */
const SHORTEST = 200;
/** Beside a form, greetings and questions are as long as that. */
const SHORTEST_BESIDE_FORM = 900;
/** A text that long is the posting's even without a single heading. */
const LONG = 2_000;
/** How far from the title, in lines, a fact without a label may stand. */
const BEFORE = 4;
const BEHIND = 16;

/** Does the page hold the posting's text? On an application form it does not: what is long there is a policy or a list. */
export const hasDescription = ({ description, file, fields }: Outline): boolean =>
  file || fields >= 4
    ? description.sentences >= LONG || (description.sections > 0 && description.prose >= SHORTEST_BESIDE_FORM)
    : description.prose >= SHORTEST;

/** Does one of its sentences say that the posting is closed, and not when or if it will be? */
const saysClosed = (key: string): boolean =>
  key.split(/[.!?]\s/).some((sentence) => CLOSED.test(sentence) && !UNTIL.test(sentence));

/**
 * What the page's own visible structure says of a posting, with how it was found. Pure; changes nothing on the page.
 * Fields that the page does not state are absent.
 */
export function readVisible(page: Page): Readonly<Found> {
  const outline = outlineOf(page);
  const { blocks, title, description, end } = outline;
  const own = blocks.slice(0, end);
  // A short line at the head of the text, "Netanya, Israel", is still one of the facts.
  const [head] = description.blocks;
  const untilText = head ? description.from + (head.level > 0 ? 1 : 0) : end;
  const near = title ? unlabelled(own, title.at - BEFORE, title.at + BEHIND, fold(title.text), untilText) : {};
  const { company: named, ...facts } = { ...near, ...labelled(own) };
  const found: Found = facts;
  const town = found.location ? undefined : findTown(page, outline);
  if (town) found.location = town;
  const place = fold(found.location?.value ?? '');
  // A place beside "Hybrid" may be the employer: "Acme · Remote". Then the page signs with that name elsewhere too.
  const isGuess = found.location?.via === 'near-title' && !isPlace(found.location.value);
  const company = findCompany(page, outline, named?.value, isGuess ? [] : [place, ...place.split(/\s*[,\n]\s*/)]);
  const isSame = isGuess && !!company && fold(company.value) === place;
  if (company && !(isSame && company.via === 'title')) found.company = company;
  if (isSame && found.company) delete found.location;
  if (title) found.title = { value: title.text, via: title.via };
  if (hasDescription(outline)) {
    const text = head?.text === found.location?.value ? description.blocks.slice(1) : description.blocks;
    found.descriptionHtml = { value: htmlOfBlocks(text), via: 'blocks' };
    const tag = description.blocks.map(({ key }) => /#li-(?:hybrid|remote|onsite)/.exec(key)?.[0]).find(Boolean);
    if (tag) found.workplace ??= { value: tag.slice(4), via: 'hashtag' };
  }
  const closed = own.find(({ key, zone, tag }) => tag !== 'li' && !(zone & (NAV | FORM | CONTROL)) && saysClosed(key));
  if (closed) found.closed = { value: closed.text, via: 'sentence' };
  return found;
}
