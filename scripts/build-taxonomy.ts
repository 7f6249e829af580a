import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { canonicalName, createSkillIndex, type Lexicon } from '../lib/skills';
import { surfacesOf } from '../lib/skills/lexicon';
import { keyOf } from './taxonomy/draft';
import { readHandLists, readPlainList } from './taxonomy/hand-list';
import { lexiconText, toLexicon } from './taxonomy/lexicon-file';
import { addCandidates, missingParents } from './taxonomy/merge';
import { readOpenLists, SOURCE_FILES } from './taxonomy/open-lists';

const here = fileURLToPath(new URL('.', import.meta.url));
const OUTPUT = join(here, '../public/skills/lexicon.json');
const SOURCES = join(here, '../../shared/skills/sources');

/** The lexicon made of the hand-kept lists and the open lists in `sources`. The same input gives the same lexicon. Throws for a missing file and for a list that contradicts itself. */
export function buildLexicon(sources: string): Lexicon {
  const missing = SOURCE_FILES.filter((file) => !existsSync(join(sources, file)));
  if (missing.length > 0) throw new Error(`${sources} lacks ${missing.join(', ')}`);
  const drafts = readHandLists(join(here, 'taxonomy/skills'));
  const stop = new Set(readPlainList(join(here, 'taxonomy/stop.txt')).map(keyOf));
  addCandidates(drafts, readOpenLists(sources), stop);
  const orphans = missingParents(drafts);
  if (orphans.length > 0) throw new Error(`unknown parents: ${orphans.join('; ')}`);
  const lexicon = toLexicon(drafts);
  const lost = unfindable(lexicon);
  if (lost.length > 0) throw new Error(`no text can name ${lost.join(', ')}`);
  return lexicon;
}

/** Spellings that the index does not lead back to their skill: signs that break a text, or words that mean another skill. */
function unfindable(lexicon: Lexicon): string[] {
  const index = createSkillIndex(lexicon);
  return lexicon.skills.flatMap((skill) =>
    [...surfacesOf(skill).keys()].filter((surface) => canonicalName(surface, index) !== skill.name),
  );
}

function main(folder: string | undefined): void {
  const lexicon = buildLexicon(folder === undefined ? SOURCES : resolve(folder));
  const text = lexiconText(lexicon);
  writeFileSync(OUTPUT, text);
  const size = gzipSync(text, { level: 9 }).length;
  console.log(`${lexicon.skills.length} skills, version ${lexicon.version}, ${(size / 1000).toFixed(1)} kB gzip`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    main(process.argv[2]);
  } catch (thrown) {
    console.error(`The taxonomy was not built: ${thrown instanceof Error ? thrown.message : String(thrown)}.`);
    process.exitCode = 1;
  }
}
