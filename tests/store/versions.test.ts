import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { VERSIONS } from '../../lib/store/versions';

/** Append a line for each new version; never change one that has shipped: users' databases have that shape. */
const SHIPPED: readonly string[] = ['6dc58a4a074baa3e', 'b347dd383a51cb1a'];

const hashOf = (version: (typeof VERSIONS)[number]) =>
  createHash('sha256')
    .update(JSON.stringify([version.version, Object.entries(version.stores).sort(), String(version.upgrade ?? '')]))
    .digest('hex')
    .slice(0, 16);

it('what has shipped never changes', () => {
  expect(VERSIONS.slice(0, SHIPPED.length).map(hashOf)).toEqual(SHIPPED);
});

it('versions are numbered one by one', () => {
  expect(VERSIONS.map(({ version }) => version)).toEqual(VERSIONS.map((_, at) => at + 1));
});
