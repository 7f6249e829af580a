import type { SiteParser } from '../reading/types';
import { dice } from './dice';
import { jobsCz } from './jobs-cz';
import { monster } from './monster';
import { naukri } from './naukri';
import { seek } from './seek';
import { stackOverflowJobs } from './stack-overflow-jobs';
import { stepstone } from './stepstone';
import { totaljobs } from './totaljobs';
import { weWorkRemotely } from './we-work-remotely';
import { welcomeToTheJungle } from './welcome-to-the-jungle';
import { xing } from './xing';

/** Job boards, for the whole reader. */
export const boards: readonly SiteParser[] = [
  seek,
  stepstone,
  totaljobs,
  xing,
  naukri,
  dice,
  monster,
  welcomeToTheJungle,
  weWorkRemotely,
  jobsCz,
  stackOverflowJobs,
];
