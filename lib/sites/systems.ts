import type { SiteParser } from '../reading/types';
import { adp } from './adp';
import { amazon } from './amazon';
import { apple } from './apple';
import { ashby } from './ashby';
import { bamboohr } from './bamboohr';
import { breezy } from './breezy';
import { comeet } from './comeet';
import { eightfold } from './eightfold';
import { google } from './google';
import { icims } from './icims';
import { jazzhr } from './jazzhr';
import { jobvite } from './jobvite';
import { join } from './join';
import { meta } from './meta';
import { microsoft } from './microsoft';
import { oracle } from './oracle';
import { paylocity } from './paylocity';
import { peoplestrong } from './peoplestrong';
import { personio } from './personio';
import { phenom } from './phenom';
import { pinpoint } from './pinpoint';
import { recruitee } from './recruitee';
import { rippling } from './rippling';
import { smartrecruiters } from './smartrecruiters';
import { softgarden } from './softgarden';
import { successfactors } from './successfactors';
import { talentclue } from './talentclue';
import { taleo } from './taleo';
import { teamtailor } from './teamtailor';
import { ukg } from './ukg';
import { workable } from './workable';
import { workday } from './workday';
import { zohoRecruit } from './zoho-recruit';

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
  jobvite,
  taleo,
  successfactors,
  oracle,
  eightfold,
  phenom,
  rippling,
  breezy,
  jazzhr,
  pinpoint,
  comeet,
  talentclue,
  peoplestrong,
  softgarden,
  join,
  ukg,
  adp,
  paylocity,
  zohoRecruit,
  google,
  amazon,
  apple,
  meta,
  microsoft,
];
