import { beforeAll, describe, expect, it } from 'vitest';
import { savePosting } from '../../lib/app/save-posting';
import { seePosting } from '../../lib/app/see-posting';
import { readBackup } from '../../lib/store/backup-file';
import { exportAll } from '../backups';
import { aPosting, THEN } from '../builders';
import { aWorld } from '../surroundings';

/** More rows than are written at a time, texts that no byte boundary may break, and enough of them that the file is read in pieces. */
const MANY = 1_200;
const TEXT = 'Zürich 🪨\n“]”,\n}}\n'.repeat(250);

const blob = (text: string): Blob => new Blob([text]);

describe('a backup that was written line by line', () => {
  let text: string;
  beforeAll(async () => {
    const world = aWorld();
    await seePosting(world, aPosting({ id: 'a', description: TEXT }));
    await savePosting(world, { key: 'lever:a' });
    text = await exportAll(world.store, THEN);
    const one = JSON.stringify(JSON.parse(text).data.postings[0]);
    const others = Array.from({ length: MANY }, (_, at) => one.replace('"lever:a"', `"lever:a${at}"`));
    text = text.replace(one, [one, ...others].join(',\n'));
  });

  it('is the same JSON for whoever reads it whole, and the same data read piece by piece', async () => {
    const whole = JSON.stringify(JSON.parse(text));
    const told: number[] = [];
    const backup = await readBackup(blob(text), (done, all) => told.push(done / all));
    expect(backup).toEqual(await readBackup(blob(whole)));
    expect(backup.postings).toHaveLength(MANY + 1);
    expect(backup.postings.at(-1)?.description).toBe(TEXT);
    expect(told.length).toBeGreaterThan(1);
    expect(told.at(-1)).toBe(1);
  });

  it('is read with the mark that an editor puts before it', async () => {
    expect((await readBackup(blob(`\ufeff${text}`))).postings).toHaveLength(MANY + 1);
  });

  it.each<[string, (text: string) => string]>([
    ['cut off between two lines', (all) => all.slice(0, all.indexOf('\n', 50_000) + 1)],
    ['cut off within a line', (all) => all.slice(0, 50_000)],
    ['without its last line', (all) => all.slice(0, -2)],
    ['with more behind its end', (all) => `${all}\n{}`],
    ['with a line that is none of JSON', (all) => all.replace('"events":[\n', '"events":[\n{,\n')],
    ['with a line between two lists', (all) => all.replace('"events":[', 'hello\n"events":[')],
    ['without one of its lists', (all) => all.replace('"events":[', '"others":[')],
  ])('is refused %s', async (_what, spoil) => {
    await expect(readBackup(blob(spoil(text)))).rejects.toMatchObject({ code: 'invalid' });
  });

  it('is refused where its bytes are no UTF-8', async () => {
    const bytes = new TextEncoder().encode(text);
    bytes[bytes.length - 100_000] = 0xff;
    await expect(readBackup(new Blob([bytes]))).rejects.toMatchObject({ code: 'invalid' });
  });

  it('of a newer Jobcairn is refused as that', async () => {
    await expect(readBackup(blob(text.replace('"version":2', '"version":3')))).rejects.toMatchObject({
      code: 'newer-data',
    });
  });
});
