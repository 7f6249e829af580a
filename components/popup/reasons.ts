import type { NoPostingReason } from '../../lib/reading/types';

export interface ReasonWords {
  readonly title: string;
  readonly sentence: string;
}

/** Why there is nothing to save on this page, and what would help. */
export const REASONS: Readonly<Record<NoPostingReason, ReasonWords>> = {
  listing: {
    title: 'No single posting on this page',
    sentence: 'It lists several jobs. Open one of them and Jobcairn reads it.',
  },
  'careers-page': {
    title: 'No single posting on this page',
    sentence: 'It is about working at a company. Open one of its postings and Jobcairn reads it.',
  },
  article: {
    title: 'No posting on this page',
    sentence: 'It reads like an article. Open a posting and Jobcairn reads it.',
  },
  product: {
    title: 'No posting on this page',
    sentence: 'It offers something for sale. Open a posting and Jobcairn reads it.',
  },
  'sign-in': {
    title: 'The page asks you to sign in',
    sentence: 'Sign in there and open Jobcairn again.',
  },
  blocked: {
    title: 'The site holds the page back',
    sentence: 'It checks whether you are a person. Answer it there and open Jobcairn again.',
  },
  gone: {
    title: 'The posting is gone',
    sentence: 'The page says that it is no longer there. What you saved before is in your applications.',
  },
  empty: {
    title: 'The page is empty',
    sentence: 'Reload it, or wait until it has loaded, and open Jobcairn again.',
  },
  'not-ready': {
    title: 'The posting is still loading',
    sentence: 'Wait a moment and choose “Read this page”.',
  },
  stale: {
    title: 'The page is changing to another posting',
    sentence: 'Wait until it shows and choose “Read this page”.',
  },
  'too-large': {
    title: 'The page is too large to read',
    sentence: 'Add the posting by hand.',
  },
  'no-posting': {
    title: 'No posting on this page',
    sentence: 'Open a posting and Jobcairn reads it.',
  },
};

/** Reading again may find it: the page was not finished. */
export const MAY_STILL_COME: ReadonlySet<NoPostingReason> = new Set(['not-ready', 'stale', 'empty']);
