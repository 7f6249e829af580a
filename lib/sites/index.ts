import type { SiteParser } from '../reading/types';
import { glassdoor } from './glassdoor';
import { greenhouse } from './greenhouse';
import { indeed } from './indeed';
import { lever } from './lever';
import { linkedin } from './linkedin';

/** All site parsers. The first whose host matches reads the page. */
export const sites: readonly SiteParser[] = [linkedin, indeed, greenhouse, lever, glassdoor];
