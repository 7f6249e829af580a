import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../shared/', import.meta.url));

/**
 * Folder of the real pages, labels or résumés that lie beside the project and are not part of it.
 * Undefined on a user's machine: the test then skips itself with "no real pages". Throws under CI, where it must be there.
 */
export function sharedDir(name: 'pages' | 'skills' | 'resumes' | 'look'): string | undefined {
  const dir = name === 'pages' && process.env['JOBCAIRN_PAGES'] ? process.env['JOBCAIRN_PAGES'] : root + name;
  if (existsSync(dir)) return dir;
  if (process.env['CI'])
    throw new Error(`The real ${name} are missing: they must lie in ../shared/${name} beside the project.`);
  return undefined;
}
