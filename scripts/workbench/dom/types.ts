import type { Reading } from '../../../lib/reading/types';
import type { PageFile } from './page-file';

/** Somewhere to read a page in. `ms` is the time of reading alone, measured beside it. */
export interface ReadDom {
  read(page: PageFile): Promise<{ readonly reading: Reading; readonly ms: number }>;
  close(): Promise<void>;
}
