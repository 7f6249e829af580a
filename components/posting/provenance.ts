import { EDITED } from '../../lib/domain/posting';
import { t } from '../../lib/words';

const KINDS: readonly { readonly starts: RegExp; readonly says: string }[] = [
  { starts: /^(?:json-?ld|microdata|rdfa)/i, says: t('posting:via.structured') },
  { starts: /^(?:meta|og:|twitter:|document-title|title)/, says: t('posting:via.metadata') },
  { starts: /^(?:label|labelled)/, says: t('posting:via.field') },
  { starts: /^(?:heading|line|blocks|near-title|sentence|logo)/, says: t('posting:via.page') },
  { starts: /^text of the posting$/, says: t('posting:via.text') },
  { starts: /^manual/, says: t('posting:via.hand') },
];

/** How a fact was found, in plain words. Undefined: nothing is known of it. */
export function provenanceText(via: string | undefined): string | undefined {
  if (via === undefined || via === '') return undefined;
  if (via === EDITED) return t('posting:via.edited');
  return KINDS.find(({ starts }) => starts.test(via))?.says ?? t('posting:via.field');
}
