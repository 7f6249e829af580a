import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Misuse } from '../../scripts/workbench/misuse';
import { parseOptions } from '../../scripts/workbench/options';
import { profileFile } from '../../scripts/workbench/profile-file';
import { textFile } from '../../scripts/workbench/text-file';

const profileOf = (path: string) => profileFile(path).profile;

let folder = '';
const file = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'workbench-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('files that the workbench is given', () => {
  it('reads a profile from lines, with years', () => {
    const { skills } = profileOf(file('profile.txt', 'Python, 5 years\nDocker\n\nGo (2+ years)\n'));
    expect(skills.map(({ name, years }) => [name, years])).toEqual([
      ['Python', 5],
      ['Docker', null],
      ['Go', 2],
    ]);
  });

  it('reads a profile from JSON Resume, keywords and languages included', () => {
    const resume = {
      skills: ['SQL', { name: 'Web', keywords: ['React'] }, { name: 'Go', years: 3 }],
      languages: [{ language: 'German' }],
    };
    const { skills } = profileOf(file('resume.json', JSON.stringify(resume)));
    expect(skills.map(({ name, years }) => [name, years])).toEqual([
      ['SQL', null],
      ['Web', null],
      ['React', null],
      ['Go', 3],
      ['German', null],
    ]);
  });

  it('reads a posting from text and from JSON with a text', () => {
    expect(textFile(file('posting.txt', 'Python'))).toMatchObject({ text: 'Python', title: '' });
    expect(textFile(file('posting.json', '{"text":"Python","title":"Dev"}'))).toMatchObject({
      text: 'Python',
      title: 'Dev',
    });
  });

  it.each([
    ['a file that is not there', () => textFile(join(folder, 'nowhere.txt')), /There is no file/],
    ['a folder', () => textFile(folder), /is a folder/],
    ['JSON without a text', () => textFile(file('empty.json', '{}')), /has no "text"/],
    ['broken JSON', () => textFile(file('broken.json', '{')), /is no JSON/],
    ['a profile without skills', () => profileFile(file('none.json', '{}')), /is no profile/],
    ['an unknown option', () => parseOptions(['--nonsense'], {}), /--nonsense/],
  ])('says in one sentence what is wrong with %s', (_, read, sentence) => {
    expect(read).toThrow(Misuse);
    expect(read).toThrow(sentence);
  });
});
