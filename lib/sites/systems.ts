import type { SiteParser } from '../reading/types';
import { ashby } from './ashby';
import { bamboohr } from './bamboohr';
import { icims } from './icims';
import { personio } from './personio';
import { recruitee } from './recruitee';
import { smartrecruiters } from './smartrecruiters';
import { teamtailor } from './teamtailor';
import { workable } from './workable';
import { workday } from './workday';

/** Systems behind career pages, and the careers sites of single large employers, for the whole reader. */
export const systems: readonly SiteParser[] = [
  workday,
  smartrecruiters,
  workable,
  ashby,
  icims,
  bamboohr,
  recruitee,
  personio,
  teamtailor,
];
