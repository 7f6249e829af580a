import type { PostingFacts } from '../domain/posting';
import { foldedCompany, foldedTitle } from '../domain/same-job';

/** The same for two postings of one job on two boards: company and title without case, punctuation, legal form and "(m/f/d)". Null without a company: a title alone says too little. */
export function likenessOf(posting: Pick<PostingFacts, 'title' | 'company'>): string | null {
  const [company, title] = [foldedCompany(posting.company), foldedTitle(posting.title)];
  return company === '' || title === '' ? null : `${company}|${title}`;
}
