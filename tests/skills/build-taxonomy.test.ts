import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../scripts/build-taxonomy';
import { parseTable } from '../../scripts/taxonomy/delimited';
import { readHandList } from '../../scripts/taxonomy/hand-list';
import { lexiconText as textOf, toLexicon } from '../../scripts/taxonomy/lexicon-file';
import { addCandidates, isSameWord } from '../../scripts/taxonomy/merge';
import { sharedDir } from '../shared-material';
import { lexiconText } from './packaged';

const drafts = (list: string) => readHandList(list, 'list.txt');

describe('building the taxonomy', () => {
  it('gives the packaged file again, byte for byte', (ctx) => {
    const skills = sharedDir('skills');
    if (skills === undefined) return ctx.skip('no open lists');
    expect(textOf(buildLexicon(join(skills, 'sources')))).toBe(lexiconText);
  });

  it('says which lists are missing', () => {
    const empty = mkdtempSync(join(tmpdir(), 'lists-'));
    expect(() => buildLexicon(empty)).toThrow(/lacks devicon\.json, github-topics\.json/);
    rmSync(empty, { recursive: true });
  });

  it('does not depend on the order of what it reads', () => {
    const one = drafts('@language\nPython|py3\n@framework\nDjango > Python\n');
    expect(toLexicon([...one].reverse())).toEqual(toLexicon(one));
  });

  it('refuses a spelling that two skills claim', () => {
    expect(() => addCandidates(drafts('@language\nGo|golang\nGoLang'), [], new Set())).toThrow(
      /"GoLang" by both "Go" and "GoLang"/,
    );
  });

  it('reads marks and parents of the hand-kept list', () => {
    expect(drafts('@tool\n# a remark\n?Chef|Chef Infra|=CINC > Configuration Management, Ruby')).toEqual([
      {
        name: 'Chef',
        kind: 'tool',
        category: '',
        aliases: ['Chef Infra'],
        exact: ['CINC'],
        proper: [],
        beside: ['Chef'],
        asked: [],
        parents: ['Configuration Management', 'Ruby'],
        related: [],
      },
    ]);
  });

  it('names the line of a skill that has no kind', () => {
    expect(() => drafts('\nPython')).toThrow('list.txt:2');
  });

  it('takes an alias of an open list only when it is plainly the same word', () => {
    expect(isSameWord('reactjs', 'React')).toBe(true);
    expect(isSameWord('cake', 'C#')).toBe(false);
    expect(isSameWord('plpgsql', 'PostgreSQL')).toBe(false);
    expect(isSameWord('javascript', 'Java')).toBe(false);
  });

  it('gives a candidate that is known only other spellings, and never the spelling of another skill', () => {
    const list = drafts('@language\nJava\n@framework\nReact');
    addCandidates(list, [{ name: 'react', kind: 'tool', aliases: ['React.js', 'Java'] }], new Set());
    expect(list.map(({ name, kind, aliases }) => ({ name, kind, aliases }))).toEqual([
      { name: 'Java', kind: 'language', aliases: [] },
      { name: 'React', kind: 'framework', aliases: ['React.js'] },
    ]);
  });

  it('leaves out what stands in the stop list, and lets a plain word need its capital', () => {
    const list = drafts('@language\nJava');
    addCandidates(
      list,
      [
        { name: 'Box', kind: 'tool', aliases: [] },
        { name: 'Loggly', kind: 'tool', aliases: [] },
      ],
      new Set(['box']),
    );
    expect(list.map(({ name, proper }) => [name, proper])).toEqual([
      ['Java', []],
      ['Loggly', ['Loggly']],
    ]);
  });

  it('joins a product with its maker in front, but no concept', () => {
    const list = drafts('@tool\nAndroid\n@concept\nMachine Learning');
    addCandidates(
      list,
      [
        { name: 'Google Android', kind: 'tool', aliases: [] },
        { name: 'Amazon Machine Learning', kind: 'cloud', aliases: [] },
      ],
      new Set(),
    );
    expect(list.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Android', ['Google Android']],
      ['Machine Learning', []],
      ['Amazon Machine Learning', []],
    ]);
  });

  it('reads quoted fields with delimiters, quotes and line breaks in them', () => {
    expect(parseTable('a,b\n"x, ""y""\nz",2\r\n', ',')).toEqual([{ a: 'x, "y"\nz', b: '2' }]);
    expect(parseTable('a\tb\n5"\t2', '\t')).toEqual([{ a: '5"', b: '2' }]);
  });
});
