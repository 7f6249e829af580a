import { JobcairnError } from '../errors';
import { browser } from './browser';

/** The packaged list of skills, read once from the extension's own files. */
export async function loadLexicon(): Promise<unknown> {
  try {
    const response = await fetch(browser.runtime.getURL('skills/lexicon.json'));
    return await response.json();
  } catch (cause) {
    throw new JobcairnError('unavailable', 'the packaged list of skills could not be read', { cause });
  }
}
