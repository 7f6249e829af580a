import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SkillKind } from '../../lib/domain/skills';
import type { Draft } from './draft';

const MARKS: Readonly<Record<string, 'exact' | 'proper' | 'beside' | 'asked'>> = {
  '=': 'exact',
  '~': 'proper',
  '?': 'beside',
  '!': 'asked',
};

/** One line of the hand-kept list: `Name|alias|=EXACT|~Proper|?everyday|!general > Parent, Parent`. */
function readLine(line: string, kind: SkillKind, category: string): Draft {
  const [spellings = '', parents = ''] = line.split(' > ');
  const draft: Draft = {
    name: '',
    kind,
    category,
    aliases: [],
    exact: [],
    proper: [],
    beside: [],
    asked: [],
    parents: [],
    related: [],
  };
  for (const written of spellings.split('|').map((part) => part.trim())) {
    const mark = MARKS[written[0] ?? ''];
    const spelling = mark === undefined ? written : written.slice(1);
    if (draft.name === '') draft.name = spelling;
    if (mark !== undefined) draft[mark].push(spelling);
    else if (spelling !== draft.name) draft.aliases.push(spelling);
  }
  draft.parents.push(
    ...parents
      .split(',')
      .map((parent) => parent.trim())
      .filter(Boolean),
  );
  return draft;
}

/** One file of the hand-kept list: a line `@kind` says the kind of what follows, a line `% Name` the category, `#` begins a remark. Throws, with the place, for a kind that does not exist. */
export function readHandList(text: string, file: string): Draft[] {
  const drafts: Draft[] = [];
  let kind: SkillKind | undefined;
  let category = '';
  text.split('\n').forEach((raw, number) => {
    const line = raw.trim();
    if (line === '' || line.startsWith('# ')) return;
    if (line.startsWith('@')) kind = SkillKind.parse(line.slice(1));
    else if (line.startsWith('% ')) category = line.slice(2);
    else if (kind === undefined) throw new Error(`${file}:${number + 1}: a skill before the first @kind`);
    else drafts.push(readLine(line, kind, category));
  });
  return drafts;
}

/** The whole hand-kept list, file by file in the order of their names. */
export function readHandLists(folder: string): Draft[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readHandList(readFileSync(join(folder, file), 'utf8'), file));
}

/** A plain list, one entry a line; `#` begins a remark. */
export function readPlainList(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('# '));
}
