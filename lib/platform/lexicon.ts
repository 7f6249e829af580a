import { JobcairnError } from '../errors';
import { browser } from './browser';

async function packaged(path: 'skills/lexicon.json' | 'skills/filter.json'): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(path));
  return response.json();
}

/** The list of skills with the filter that was trained for it. */
async function read(): Promise<unknown> {
  try {
    const [lexicon, filter] = await Promise.all([packaged('skills/lexicon.json'), packaged('skills/filter.json')]);
    return { ...(lexicon as object), filter };
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
