import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { VERSIONS } from '../../lib/store/versions';

/**
 * Append a line for each new version; never change one that has shipped: users' databases have that shape. What an upgrade does to rows
 * is held by the tests of upgrades.
 */
const SHIPPED: readonly string[] = ['4464180008e3afde', '7f91fd0b9620a903', '7c65c90b6bf1fb67', '7f21b2a8fc6c995f'];

const hashOf = (version: (typeof VERSIONS)[number]) =>
  createHash('sha256')
    .update(JSON.stringify([version.version, Object.entries(version.stores).sort()]))
    .digest('hex')
    .slice(0, 16);

it('what has shipped never changes', () => {
  expect(VERSIONS.map(hashOf)).toEqual(SHIPPED);
});

it('versions are numbered one by one', () => {
  expect(VERSIONS.map(({ version }) => version)).toEqual(VERSIONS.map((_, at) => at + 1));
});
