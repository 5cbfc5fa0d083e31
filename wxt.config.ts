import { defineConfig } from 'wxt';
import project from './package.json' with { type: 'json' };

/** Extension pages may load nothing but their own files: "no network" is then enforced by the browser itself. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  // A demo build also watches the local demo job board; it must never be mistaken for a release. A second build stands
  // beside the first, to be compared with it.
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${process.env.REBOUND_DEMO ? '-demo' : ''}${process.env.REBOUND_AGAIN ? '-again' : ''}`,
  // Every supported browser knows `modulepreload`; without the stand-in for it there is no `fetch` in the whole build.
  vite: () => ({
    build: { modulePreload: { polyfill: false } },
    define: { 'import.meta.env.REBOUND_VERSION': JSON.stringify(project.version) },
  }),
  // What it takes to build the same again, for those who review it (`npm run zip`).
  zip: {
    includeSources: [
      ...['assets', 'components', 'entrypoints', 'locales', 'modules', 'public', 'scripts', 'utils'].map(
        (at) => `${at}/**`,
      ),
      ...['*.md', '*.json', 'LICENSE', '.npmrc', 'wxt.config.ts'],
    ],
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Rebound',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab', 'contextMenus'],
    // In Chromium only a document that nobody sees can hand a file to the downloads.
    optional_permissions: ['notifications', 'downloads', ...(browser === 'firefox' ? [] : ['offscreen' as const])],
    // Each is asked for alone, by its host, when somebody wants a site of their own to be watched.
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    externally_connectable: browser === 'firefox' ? undefined : { ids: [], matches: [] },
    minimum_chrome_version: browser === 'firefox' ? undefined : '128',
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'rebound@rebound.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
