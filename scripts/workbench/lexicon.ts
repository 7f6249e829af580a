import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSkillIndex, type SkillIndex } from '../../lib/skills';
import { Misuse } from './misuse';

const FOLDER = fileURLToPath(new URL('../../public/skills/', import.meta.url));

/** What the extension packages: the list of skills, and its filter where it was trained. `rules` leaves the filter out. */
export function packagedLexicon({ rules = false } = {}): unknown {
  const read = (file: string): unknown => JSON.parse(readFileSync(FOLDER + file, 'utf8'));
  const lexicon = read('lexicon.json') as object;
  return rules || !existsSync(`${FOLDER}filter.json`) ? lexicon : { ...lexicon, filter: read('filter.json') };
}

/** The index of the packaged lexicon. */
export function packagedSkills(): SkillIndex {
  if (!existsSync(`${FOLDER}lexicon.json`))
    throw new Misuse('The list of skills is missing: run "npm run build-taxonomy" first.');
  return readSkillIndex(packagedLexicon());
}
