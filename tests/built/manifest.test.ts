import { describe, expect, it } from 'vitest';
import { readBuilt } from './packages';

/** Why each permission is asked for. One that is not listed here fails. */
const REASONS: Readonly<Record<string, string>> = {
  storage: 'remembers, for the browser session, what was read in which tab',
  unlimitedStorage: 'months of postings with their texts, and no cap',
  alarms: 'wakes Jobcairn when a follow-up is due',
  notifications: 'shows that it is due',
  scripting: '"Read this page" runs the reader in the tab',
  activeTab: '… and only in the tab where the user clicked',
  contextMenus: '"Save this job" on a right click',
};

/** Chromium alone has a permission for it; in Firefox the sidebar needs none. */
const CHROMIUM_ONLY: Readonly<Record<string, string>> = {
  sidePanel: 'the popup’s content and the rest of an application, beside the page',
};

/** Nothing of it is granted until the user chooses "Always read this site", host by host. */
const OPTIONAL_HOSTS = ['https://*/*'];

/** Frozen: one more required host disables Jobcairn for every user on update until they agree again. */
const HOSTS = [
  '*://*.linkedin.com/*',
  '*://*.indeed.com/*',
  '*://*.glassdoor.com/*',
  '*://*.greenhouse.io/*',
  '*://*.lever.co/*',
  '*://*.ashbyhq.com/*',
  '*://*.myworkdayjobs.com/*',
  '*://*.smartrecruiters.com/*',
  '*://*.workable.com/*',
];

interface Manifest {
  readonly manifest_version: number;
  readonly permissions: string[];
  readonly host_permissions: string[];
  readonly optional_host_permissions: string[];
  readonly content_scripts: { readonly matches: string[]; readonly all_frames?: boolean }[];
  readonly web_accessible_resources?: unknown[];
  readonly externally_connectable?: unknown;
  readonly content_security_policy?: unknown;
  readonly browser_specific_settings?: {
    readonly gecko: { readonly id: string; readonly data_collection_permissions: { readonly required: string[] } };
  };
}

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  const manifest = JSON.parse(readBuilt(browser, 'manifest.json')) as Manifest;

  it('asks for no permission without a reason', () => {
    const reasons = browser === 'chrome' ? { ...REASONS, ...CHROMIUM_ONLY } : REASONS;
    expect([...manifest.permissions].sort()).toEqual(Object.keys(reasons).sort());
  });

  it('asks for the frozen hosts and no others', () => {
    expect([...manifest.host_permissions].sort()).toEqual([...HOSTS].sort());
    expect(manifest.optional_host_permissions).toEqual(OPTIONAL_HOSTS);
    expect(manifest.content_scripts.map(({ matches }) => [...matches].sort())).toEqual([[...HOSTS].sort()]);
  });

  it('lets no page or other extension in', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_security_policy).toBeUndefined();
  });
});

it('tells Firefox that nothing is collected', () => {
  const manifest = JSON.parse(readBuilt('firefox', 'manifest.json')) as Manifest;
  expect(manifest.browser_specific_settings?.gecko.data_collection_permissions.required).toEqual(['none']);
  expect(manifest.browser_specific_settings?.gecko.id).toBe('jobcairn@jobcairn.org');
});
