import type { JobPosting } from '../domain/posting';
import type { PostingReading } from '../reading/types';
import { cut, visible } from './plain';
import { webAddress } from './web-address';

const LONGEST_SITE = 255;
const LONGEST_ID = 340;
/** Stands where a reading has no address that may be opened; the name is reserved never to exist (RFC 2606). */
const NOWHERE = 'https://unknown.invalid/';

/** Two independent 32-bit FNV-1a sums as 16 hex digits: tells long ids apart that begin alike. */
function digest(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x01000197);
  }
  return [a, b].map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('');
}

const short = (text: string, max: number) => (text.length <= max ? text : `${cut(text, max - 17)}~${digest(text)}`);

/** What a posting is known by: the same for every sight of it, whatever else the page says. */
export function identityOf(reading: PostingReading): Pick<JobPosting, 'key' | 'site' | 'id' | 'url' | 'canonicalUrl'> {
  const site = short(visible(reading.site), LONGEST_SITE);
  const id = short(visible(reading.id), LONGEST_ID);
  const url = webAddress(reading.url) ?? webAddress(reading.canonicalUrl) ?? NOWHERE;
  return { key: `${site}:${id}`, site, id, url, canonicalUrl: webAddress(reading.canonicalUrl, url) ?? url };
}
