import type { JobPosting } from './posting';

export type Confidence = 'high' | 'medium' | 'low';

/** Ways that state one field of one posting in so many words: structured data, tags of the head, labels, the user. */
const STATED = /^(?:json-ld|microdata|rdfa|meta|label|mark|title)\(|^label\b|title\(at\)|^edited$/;
/** Ways that only guess from how the page looks. */
const GUESSED =
  /^(?:line|document-title|near-title|sentence|owner|copyright|logo|home|title|og:site_name|heading|company-link)$/;
const SEEN = /^(?:heading\(h\d\)|blocks)$/;

/** 2: stated, by the site's own rule or in so many words; 1: several signs on the page agree, or a heading; 0: one sign, or none. */
function weightOf(way: string | undefined): 0 | 1 | 2 {
  if (way === undefined || GUESSED.test(way)) return 0;
  if (SEEN.test(way) || (way.includes(' + ') && !STATED.test(way))) return 1;
  return 2;
}

/**
 * How sure the reading of a posting is, by how its title, company and text were found. High: title and company are both stated.
 * Low: one of them is missing or rests on a single sign, or there is neither a stated fact nor a text. Medium: what is between.
 */
export function confidenceOf({ provenance }: Pick<JobPosting, 'provenance'>): Confidence {
  const [title, company] = [weightOf(provenance.title), weightOf(provenance.company)];
  if (title === 0 || company === 0) return 'low';
  return title + company === 4 && provenance.description !== undefined ? 'high' : 'medium';
}
