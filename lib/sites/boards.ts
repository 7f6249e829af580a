import type { SiteParser } from '../reading/types';
import { dice } from './dice';
import { googleJobs } from './google-jobs';
import { hackerNews } from './hacker-news';
import { jobsCz } from './jobs-cz';
import { jora } from './jora';
import { monster } from './monster';
import { naukri } from './naukri';
import { remoteOk } from './remote-ok';
import { seek } from './seek';
import { stackOverflowJobs } from './stack-overflow-jobs';
import { stepstone } from './stepstone';
import { totaljobs } from './totaljobs';
import { usaJobs } from './usajobs';
import { weWorkRemotely } from './we-work-remotely';
import { welcomeToTheJungle } from './welcome-to-the-jungle';
import { wellfound } from './wellfound';
import { xing } from './xing';
import { yCombinator } from './y-combinator';
import { zipRecruiter } from './ziprecruiter';

/** Job boards, for the whole reader. */
export const boards: readonly SiteParser[] = [
  zipRecruiter,
  googleJobs,
  seek,
  jora,
  stepstone,
  totaljobs,
  xing,
  naukri,
  dice,
  monster,
  welcomeToTheJungle,
  weWorkRemotely,
  remoteOk,
  wellfound,
  yCombinator,
  hackerNews,
  jobsCz,
  usaJobs,
  stackOverflowJobs,
];
