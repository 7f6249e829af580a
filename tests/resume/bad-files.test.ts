import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Resume } from '../../lib/domain/resume';
import { JobcairnError } from '../../lib/errors';
import { readResume } from '../../lib/resume';
import { LARGEST_FILE } from '../../lib/resume/read-resume';
import { aDocx, aPdf, readBytes, readText, sources } from './reading';

const PAGE = [{ x: 40, y: 40, text: 'A résumé is written here in more than forty letters.' }];
const zeros = (mega: number) => new Uint8Array(mega * 1_000_000);

describe('what is no résumé that can be read says why', () => {
  it.each<[string, () => Uint8Array, string]>([
    ['an empty file', () => new Uint8Array(), 'file-empty'],
    ['a file of blanks', () => strToU8(' \n\t\n'), 'file-empty'],
    ['a PDF that asks for a password', () => aPdf([PAGE], { encrypted: true }), 'file-locked'],
    ['a PDF without text', () => aPdf([[], []]), 'file-without-text'],
    ['a PDF that breaks off', () => aPdf([PAGE]).subarray(0, 120), 'file-damaged'],
    ['a PDF of 200 pages', () => aPdf(Array.from({ length: 200 }, () => PAGE)), 'file-too-large'],
    [
      'an old Word document',
      () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...zeros(0.001)),
      'file-unknown',
    ],
    [
      'a photo',
      () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, ...zeros(0.001)),
      'file-unknown',
    ],
    ['an archive of something else', () => zipSync({ 'photo.jpg': zeros(0.01) }), 'file-unknown'],
    ['an archive that breaks off', () => aDocx([{ text: 'A' }]).subarray(0, 200), 'file-damaged'],
    ['a Word document that unpacks to 100 MB', () => zipSync({ 'word/document.xml': zeros(100) }), 'file-too-large'],
    ['a Word document without text', () => aDocx([]), 'file-without-text'],
    ['a file that is too large', () => new Uint8Array(LARGEST_FILE + 1), 'file-too-large'],
    ['JSON that is no résumé', () => strToU8('{"hello": "world"}'), 'file-unknown'],
    ['JSON that breaks off', () => strToU8('{"basics": {"name": "A'), 'file-damaged'],
    ['JSON Resume with nothing usable', () => strToU8('{"basics": 7, "work": "none", "skills": 5}'), 'file-damaged'],
  ])('%s', async (_, make, code) => {
    const bytes = make();
    await expect(readBytes(bytes)).rejects.toMatchObject({ name: 'JobcairnError', code });
  });
});

it('a field of JSON Resume with the wrong type counts as not stated, and the rest is read', async () => {
  const { resume } = await readBytes(
    strToU8(
      JSON.stringify({
        basics: { name: ['no'], email: 'a@b.example', location: 'Bern' },
        work: [{ name: 'Acme', position: 5, startDate: '2020', highlights: 'none' }, null, 'x'],
        skills: [{ name: 'Web', keywords: ['React', 7] }, 'Go', { keywords: null }],
      }),
    ),
  );
  expect(resume).toMatchObject({
    name: null,
    email: 'a@b.example',
    jobs: [{ company: 'Acme', title: '5', start: '2020', end: 'present', highlights: [] }],
  });
  expect(resume.skills.map(({ name }) => name)).toEqual(expect.arrayContaining(['React', 'Go']));
});

it('reading ends when it is cancelled', async () => {
  const stop = new AbortController();
  const reason = new Error('not wanted any more');
  stop.abort(reason);
  await expect(readResume(aPdf([PAGE]), sources(), { signal: stop.signal })).rejects.toBe(reason);
});

it('a PDF says how far it was read', async () => {
  const told: number[] = [];
  await readResume(aPdf([PAGE, PAGE]), sources(), { onProgress: (done) => told.push(done) });
  expect(told).toEqual([0.5, 1]);
});

it('the bytes of a file stay as they are', async () => {
  const bytes = aPdf([PAGE]);
  const before = bytes.slice();
  await readBytes(bytes);
  expect(bytes).toEqual(before);
});

it('any text gives a résumé that its schema allows, or one of the known reasons', () => {
  const word = fc.constantFrom(
    'Experience',
    'Skills',
    '2019 – 2020',
    'Acme GmbH',
    'Go, Python',
    '•',
    '\t',
    ':',
    'Bildung',
    '\n\n',
    'a@b.example',
    '(',
    '2019',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 40 })), { maxLength: 60 }), (words) => {
      try {
        Resume.parse(readText(words.join('\n')).resume);
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(JobcairnError);
      }
    }),
    { numRuns: 150 },
  );
});

it('any bytes are read or refused with a known reason', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom('', 'PK\u0003\u0004', '%PDF-1.4\n', '{'),
      async (bytes, start) => {
        const file = new Uint8Array([...strToU8(start), ...bytes]);
        await readBytes(file).catch((thrown: unknown) => expect(thrown).toBeInstanceOf(JobcairnError));
      },
    ),
    { numRuns: 60 },
  );
});
