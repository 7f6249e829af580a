import type { SiteParser } from '../reading/types';
import { glassdoor } from './glassdoor';
import { greenhouse } from './greenhouse';
import { indeed } from './indeed';
import { lever } from './lever';
import { linkedin } from './linkedin';

/** Sites whose rules run in their pages, within the content script's bytes. */
export const inPageSites: readonly SiteParser[] = [linkedin, indeed, greenhouse, lever, glassdoor];
