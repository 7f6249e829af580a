/**
 * Hosts asked for at installation, as match patterns. Frozen by a test: one more of them disables the extension
 * for every user on update until they agree again.
 */
export const installHosts = [
  '*://*.linkedin.com/*',
  '*://*.indeed.com/*',
  '*://*.glassdoor.com/*',
  '*://*.greenhouse.io/*',
  '*://*.lever.co/*',
  '*://*.ashbyhq.com/*',
  '*://*.myworkdayjobs.com/*',
  '*://*.smartrecruiters.com/*',
  '*://*.workable.com/*',
] as const;
