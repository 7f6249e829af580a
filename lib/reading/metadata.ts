import type { Found } from './engine';
import { metaContent, titleOf } from './rules';
import type { Page, RawField } from './types';

const LOCATION = /^(?:location|standort|arbeitsort|lieu|ubicaci[oó]n|sede|plaats)$/i;

/** What the page's head says of a posting in so many words: `job-*` tags, labelled pairs, one system's shape of title. */
export function fromMetadata({ document }: Page): Readonly<Found> {
  const said: Found = {};
  const put = (field: RawField, value: string | null | undefined, via: string) => {
    if (value && !said[field]) said[field] = { value, via };
  };
  const [, title, company] = /^Job Application for (.{1,200}) at (.{1,100})$/.exec(titleOf(document)) ?? [];
  put('title', title, 'title(Job Application for … at …)');
  put('company', company, 'title(Job Application for … at …)');
  for (const field of ['title', 'company', 'location'] as const)
    put(field, metaContent(document, `job-${field}`), `meta(job-${field})`);
  for (const n of [1, 2])
    if (LOCATION.test(metaContent(document, `twitter:label${n}`) ?? ''))
      put('location', metaContent(document, `twitter:data${n}`), `meta(twitter:data${n})`);
  return said;
}
