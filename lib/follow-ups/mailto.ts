import type { Draft } from './draft';

/** Some mail programs cut a `mailto:` at about 2,000 characters. */
const LONGEST = 1_900;
const LONGEST_SUBJECT = 400;

const ADDRESS = /^[^\s@?&=,;:<>"()[\]\\]{1,64}@[^\s@?&=,;:<>"()[\]\\]{1,255}$/;

/** RFC 6068: line breaks are CRLF, everything else is UTF-8 in percent signs. Half a surrogate pair cannot be written so. */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/\r\n|\r|\n/g, '\r\n'));

const LONGEST_ADDRESS = 500;

function addressed(address: string): string {
  if (!ADDRESS.test(address)) return '';
  const to = encoded(address).replace('%40', '@');
  return to.length <= LONGEST_ADDRESS ? to : '';
}

/** A `mailto:` of at most 1,900 characters. A longer body is cut with "…"; an address that is none is left out. */
export function mailtoUrl(draft: Draft, address = ''): string {
  const start = `mailto:${addressed(address)}?subject=${fitted(draft.subject, LONGEST_SUBJECT)}&body=`;
  return start + fitted(draft.body, Math.max(0, LONGEST - start.length));
}

/** The encoded text, cut between two characters so that it takes no more than `room`. */
function fitted(text: string, room: number): string {
  const whole = encoded(text);
  if (whole.length <= room) return whole;
  const mark = encoded('…');
  let kept = '';
  for (const character of text.replace(/\r\n?/g, '\n')) {
    const next = encoded(character);
    if (kept.length + next.length + mark.length > room) break;
    kept += next;
  }
  return kept + mark;
}
