import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { installHosts } from './lib/sites/hosts';

/** Everything the extension is allowed to do; `tests/manifest.test.ts` holds each entry against its reason. */
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  webExt: { disabled: process.env['JOBCAIRN_BROWSER'] === 'none' },
  vite: () => ({ plugins: [tailwindcss()] }),
  manifest: ({ browser }) => ({
    name: 'Jobcairn',
    default_locale: 'en',
    description: '__MSG_description__',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'notifications', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: [...installHosts],
    optional_host_permissions: ['https://*/*'],
    commands: {
      'save-posting': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_save__' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_panel__' },
      _execute_action: { suggested_key: { default: 'Alt+Shift+J' } },
    },
    omnibox: { keyword: 'jc' },
    action: { default_title: 'Jobcairn' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'jobcairn@jobcairn.org',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
