import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Misuse } from '../../scripts/workbench/misuse';
import { parseOptions } from '../../scripts/workbench/options';
import { profileFile } from '../../scripts/workbench/profile-file';
import { textFile, textsOfLines } from '../../scripts/workbench/text-file';
import { index } from './packaged';

const profileOf = async (path: string) => (await profileFile(path, index)).profile;

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
  it('reads a profile from lines, with years', async () => {
    const { skills } = await profileOf(file('profile.txt', 'Python, 5 years\nDocker\n\nGo (2+ years)\n'));
    expect(skills.map(({ name, years }) => [name, years])).toEqual([
      ['Python', 5],
      ['Docker', null],
      ['Go', 2],
    ]);
  });

  it('reads a profile from JSON, keywords and languages included', async () => {
    const resume = {
      skills: ['SQL', { name: 'Web', keywords: ['React'] }, { name: 'Go', years: 3 }],
      languages: [{ language: 'German' }],
    };
    const { skills } = await profileOf(file('resume.json', JSON.stringify(resume)));
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

  it('reads the résumé too where the file is one', async () => {
    const jsonResume = {
      basics: { name: 'Ada', label: 'Cartographer' },
      work: [{ name: 'Kestrel Maps', position: 'Developer', startDate: '2020-01', highlights: ['Wrote Kotlin'] }],
      skills: [{ name: 'Backend', keywords: ['Docker'] }],
    };
    const { profile, resume } = await profileFile(file('resume.json', JSON.stringify(jsonResume)), index);
    expect(resume?.headline).toBe('Cartographer');
    expect(profile.skills.map(({ name }) => name).sort()).toEqual(['Docker', 'Kotlin']);
    const text =
      'Ada Brandt\n\nExperience\nDeveloper, Kestrel Maps, 2020 - present\n• Wrote many services in Kotlin.\n\nSkills\nDocker';
    expect((await profileFile(file('resume.txt', text), index)).resume?.jobs).toHaveLength(1);
  });

  it('says in one sentence what is no profile', async () => {
    await expect(profileFile(file('none.json', '{}'), index)).rejects.toThrow(/is no profile and no résumé/);
  });

  it('reads many postings from JSON lines', () => {
    const lines = '{"title":"Dev","description":"Python"}\n\n{"text":"Java"}\n';
    expect(textsOfLines(file('many.jsonl', lines))).toMatchObject([
      { text: 'Python', title: 'Dev' },
      { text: 'Java', title: '' },
    ]);
    expect(() => textsOfLines(file('bad.jsonl', '{"title":"Dev"}'))).toThrow(/:1 has neither/);
  });

  it.each([
    ['a file that is not there', () => textFile(join(folder, 'nowhere.txt')), /There is no file/],
    ['a folder', () => textFile(folder), /is a folder/],
    ['JSON without a text', () => textFile(file('empty.json', '{}')), /has no "text"/],
    ['broken JSON', () => textFile(file('broken.json', '{')), /is no JSON/],
    ['an unknown option', () => parseOptions(['--nonsense'], {}), /--nonsense/],
  ])('says in one sentence what is wrong with %s', (_, read, sentence) => {
    expect(read).toThrow(Misuse);
    expect(read).toThrow(sentence);
  });
});
