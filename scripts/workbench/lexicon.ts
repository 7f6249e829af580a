import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSkillIndex, type SkillIndex } from '../../lib/skills';
import { Misuse } from './misuse';

const LEXICON = fileURLToPath(new URL('../../public/skills/lexicon.json', import.meta.url));

/** The index of the packaged lexicon. */
export function packagedSkills(): SkillIndex {
  if (!existsSync(LEXICON)) throw new Misuse('The list of skills is missing: run "npm run build-taxonomy" first.');
  return readSkillIndex(JSON.parse(readFileSync(LEXICON, 'utf8')));
}
