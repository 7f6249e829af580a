import { expect, it } from 'vitest';
import { isSealed, seal, unseal } from '../../lib/exchange/sealed';

const JSON_TEXT = JSON.stringify({ notes: 'Äöü 🪨 '.repeat(2_000) });
const SECRET = new Blob(['{"notes":"secret"}']);
const PASSPHRASE = 'three stones on a ridge';

it('a sealed file gives back what was sealed, to who knows the passphrase, however it is typed', async () => {
  const file = await seal(new Blob([JSON_TEXT]), 'Grüezi on a ridge');
  expect(isSealed(file)).toBe(true);
  const opened = await unseal(file, 'Gru\u0308ezi on a ridge');
  expect('backup' in opened && (await opened.backup.text())).toBe(JSON_TEXT);
  expect(await unseal(file, 'grüezi on a ridge')).toEqual({ problem: 'wrong' });
});

it('nothing that was sealed can be read in the file, and no two files are alike', async () => {
  const [one, other] = [await seal(SECRET, PASSPHRASE), await seal(SECRET, PASSPHRASE)];
  expect(new TextDecoder().decode(one)).not.toContain('secret');
  expect(one).not.toEqual(other);
  const header = JSON.parse(new TextDecoder().decode(one).split('\n')[0] ?? '') as { iterations: number; salt: string };
  expect(header.iterations).toBeGreaterThanOrEqual(600_000);
  expect(header.salt).toHaveLength(32);
});

it('a file that was changed anywhere, or cut off, is not opened', async () => {
  const file = await seal(new Blob([JSON_TEXT]), PASSPHRASE);
  const line = file.indexOf(0x0a);
  for (const at of [line + 1, line + 40, file.length - 1]) {
    const changed = file.slice();
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(await unseal(changed, PASSPHRASE)).toEqual({ problem: 'wrong' });
  }
  expect(await unseal(file.slice(0, -20), PASSPHRASE)).toEqual({ problem: 'wrong' });
  expect(await unseal(file.slice(0, line - 5), PASSPHRASE)).toEqual({ problem: 'damaged' });
});

it.each([
  ['a newer version', (line: string) => line.replace('"version":1', '"version":2'), 'newer'],
  ['fewer rounds', (line: string) => line.replace('600000', '1000'), 'damaged'],
  ['rounds without end', (line: string) => line.replace('600000', '99999999999'), 'damaged'],
  ['more rounds than it was sealed with', (line: string) => line.replace('600000', '600001'), 'wrong'],
] as const)('a first line that says %s is not followed', async (_what, change, problem) => {
  const file = await seal(new Blob([JSON_TEXT]), PASSPHRASE);
  const end = file.indexOf(0x0a) + 1;
  const line = new TextEncoder().encode(change(new TextDecoder().decode(file.subarray(0, end))));
  const changed = new Uint8Array([...line, ...file.subarray(end)]);
  expect(await unseal(changed, PASSPHRASE)).toEqual({ problem });
});
