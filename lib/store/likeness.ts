import type { PostingFacts } from '../domain/posting';

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(\s?[mwfdxhi*]\s?[/|,]\s?[mwfdxhi*]\s?(?:[/|,]\s?[mwfdxhi*]\s?)?\)/g, ' ')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();

/** The same for two postings of one job on two boards: company and title without case, punctuation and "(m/f/d)". Null without a company: a title alone says too little. */
export function likenessOf(posting: Pick<PostingFacts, 'title' | 'company'>): string | null {
  const company = plain(posting.company ?? '');
  const title = plain(posting.title);
  return company === '' || title === '' ? null : `${company}|${title}`;
}
