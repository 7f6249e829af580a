import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Real pages where they lie beside the project (`JOBCAIRN_PAGES` names another folder), else the project's own fixtures. */
export function pageFiles(): readonly string[] {
  const real = process.env['JOBCAIRN_PAGES'] ?? join(root, '../shared/pages');
  const folder = existsSync(real) ? real : join(root, 'tests/fixtures');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => join(folder, file));
}
