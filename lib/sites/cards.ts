import type { ListCards } from '../reading/cards';
import { cards as dice } from './dice';
import { cards as glassdoor } from './glassdoor';
import { cards as indeed } from './indeed';
import { cards as jobscz } from './jobs-cz';
import { cards as jora } from './jora';
import { cards as linkedin } from './linkedin';
import { cards as monster } from './monster';
import { cards as naukri } from './naukri';
import { cards as seek } from './seek';
import { cards as stepstone } from './stepstone';
import { cards as totaljobs } from './totaljobs';
import { cards as weworkremotely } from './we-work-remotely';
import { cards as welcometothejungle } from './welcome-to-the-jungle';
import { cards as wellfound } from './wellfound';
import { cards as xing } from './xing';
import { cards as ziprecruiter } from './ziprecruiter';

/** Site → how its lists show a posting; sites whose lists were never seen are not here. */
export const listCards: Readonly<Record<string, ListCards>> = {
  dice,
  glassdoor,
  indeed,
  jobscz,
  jora,
  linkedin,
  monster,
  naukri,
  seek,
  stepstone,
  totaljobs,
  weworkremotely,
  welcometothejungle,
  wellfound,
  xing,
  ziprecruiter,
};
