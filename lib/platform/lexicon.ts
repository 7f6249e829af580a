import { JobcairnError } from '../errors';
import { browser } from './browser';

async function read(): Promise<unknown> {
  try {
    const response = await fetch(browser.runtime.getURL('skills/lexicon.json'));
    return await response.json();
  } catch (cause) {
    throw new JobcairnError('unavailable', 'the packaged list of skills could not be read', { cause });
  }
}

let lexicon: Promise<unknown> | undefined;

/** The packaged list of skills, read once from the extension's own files; a failure is tried again at the next need. */
export function loadLexicon(): Promise<unknown> {
  lexicon ??= read().catch((thrown: unknown) => {
    lexicon = undefined;
    throw thrown;
  });
  return lexicon;
}
