import type { ErrorCode } from '../../lib/errors';

/** What the user reads when something goes wrong: one sentence that says what, one that says what to do. */
export interface Explained {
  readonly sentence: string;
  readonly remedy: string;
}

export const EXPLAINED: Readonly<Record<ErrorCode, Explained>> = {
  'not-a-posting': {
    sentence: 'There is no single posting on this page.',
    remedy: 'Open one posting, or add it by hand.',
  },
  'not-ready': {
    sentence: 'The page has not finished loading the posting.',
    remedy: 'Wait a moment and open Jobcairn again.',
  },
  incomplete: {
    sentence: 'The page does not say enough to save the posting.',
    remedy: 'Fill in what is missing by hand.',
  },
  invalid: {
    sentence: 'One of the values cannot be used as it is.',
    remedy: 'Check what you entered and try again.',
  },
  'not-found': {
    sentence: 'This is no longer here.',
    remedy: 'Go back to your applications and open it from there.',
  },
  conflict: {
    sentence: 'It has changed since, so this could not be taken back.',
    remedy: 'Change it by hand to what it should be.',
  },
  'storage-full': {
    sentence: 'The disk is full, so nothing was saved.',
    remedy: 'Free some space and try again. What was saved before is still there.',
  },
  'storage-blocked': {
    sentence: 'The browser does not let Jobcairn keep data.',
    remedy: 'Leave private browsing, or allow extensions to store data, and open Jobcairn again.',
  },
  'newer-data': {
    sentence: 'Your data was written by a newer Jobcairn.',
    remedy: 'Update Jobcairn, then reload this page. Nothing was changed.',
  },
  unavailable: {
    sentence: 'Jobcairn does not answer; it may just have been updated.',
    remedy: 'Reload this page.',
  },
  'no-permission': {
    sentence: 'The browser does not let Jobcairn read this page.',
    remedy: 'Add the posting by hand.',
  },
  unexpected: {
    sentence: 'Something went wrong that Jobcairn does not know.',
    remedy: 'Reload this page. What was saved is still there.',
  },
};

/** Both sentences in one line. */
export const explain = (code: ErrorCode): string => `${EXPLAINED[code].sentence} ${EXPLAINED[code].remedy}`;
