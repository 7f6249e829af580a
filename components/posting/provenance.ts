import { EDITED } from '../../lib/domain/posting';

const KINDS: readonly { readonly starts: RegExp; readonly says: string }[] = [
  { starts: /^(?:json-?ld|microdata|rdfa)/i, says: 'Structured data of the page' },
  { starts: /^(?:meta|og:|twitter:|document-title|title)/, says: 'Title or description of the page' },
  { starts: /^(?:label|labelled)/, says: 'Site’s own field' },
  { starts: /^(?:heading|line|blocks|near-title|sentence|logo)/, says: 'Written on the page' },
  { starts: /^text of the posting$/, says: 'Written in the text' },
  { starts: /^manual/, says: 'Added by hand' },
];

/** How a fact was found, in plain words. Undefined: nothing is known of it. */
export function provenanceText(via: string | undefined): string | undefined {
  if (via === undefined || via === '') return undefined;
  if (via === EDITED) return 'Edited by you';
  return KINDS.find(({ starts }) => starts.test(via))?.says ?? 'Site’s own field';
}
