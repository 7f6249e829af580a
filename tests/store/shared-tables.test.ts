import { expect, it } from 'vitest';
import { NOT_SHARED, rulesOf, SHARED_NAMES, SINGLE } from '../../lib/store/shared-tables';
import { aStore } from '../surroundings';

it('every table of the database is in the backup, or named as this machine’s alone', () => {
  const declared = [
    ...SHARED_NAMES.filter((name) => rulesOf(name).lies === undefined),
    ...SINGLE,
    ...Object.keys(NOT_SHARED),
  ].sort();
  expect(declared).toEqual(
    aStore()
      .db.tables.map(({ name }) => name)
      .sort(),
  );
});
