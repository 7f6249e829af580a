import type { SiteParser } from '../reading/types';
import { jobsCz } from './jobs-cz';
import { seek } from './seek';
import { stackOverflowJobs } from './stack-overflow-jobs';
import { weWorkRemotely } from './we-work-remotely';

/** Job boards, for the whole reader. */
export const boards: readonly SiteParser[] = [seek, weWorkRemotely, jobsCz, stackOverflowJobs];
