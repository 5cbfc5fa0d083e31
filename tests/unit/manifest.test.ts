import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Site } from '../../utils/capture/site.ts';

/**
 * What the release asks for, written out by hand: nothing is added to it unnoticed. Reads what was built last, so build
 * first (`npm run build`); `npm test` does.
 */
const sites = Object.entries(import.meta.glob<Site>('../../utils/sites/*.ts', { eager: true, import: 'default' }))
  // The others are read when somebody asks for it.
  .filter(([, site]) => site.matches.length > 0)
  .sort();
const output = join(import.meta.dirname, '../../.output');
const read = (path: string) => readFileSync(join(output, path), 'utf8');

const SHARED = {
  manifest_version: 3,
  name: '__MSG_extensionName__',
  short_name: 'Rebound',
  description: '__MSG_extensionDescription__',
  version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
  default_locale: 'en',
  icons: {
    16: 'icons/16.png',
    32: 'icons/32.png',
    48: 'icons/48.png',
    96: 'icons/96.png',
    128: 'icons/128.png',
  },
  permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab', 'contextMenus'],
  // Asked for host by host, when somebody wants another site to be watched.
  optional_host_permissions: ['*://*/*'],
  // Each site's own addresses and no others.
  host_permissions: [...new Set(sites.flatMap(([, site]) => site.matches))],
  content_scripts: sites.map(([path, site]) => ({
    matches: site.matches,
    js: [...(site.general ? ['reader.js'] : []), `sites/${path.replace(/^.*\/|\.ts$/g, '')}.js`, 'watcher.js'],
    all_frames: true,
    match_about_blank: true,
    run_at: 'document_end',
  })),
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
  action: { default_title: 'Rebound', default_popup: 'popup.html' },
  options_ui: { open_in_tab: true, page: 'options.html' },
};

const EXPECTED = {
  'chrome-mv3': {
    ...SHARED,
    // Asked for when somebody switches notifications, or backups to Downloads, on.
    optional_permissions: ['notifications', 'downloads', 'offscreen'],
    background: { type: 'module', service_worker: 'background.js' },
    externally_connectable: { ids: [], matches: [] },
    minimum_chrome_version: '128',
  },
  'firefox-mv3': {
    ...SHARED,
    optional_permissions: ['notifications', 'downloads'],
    background: { type: 'module', scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: 'rebound@rebound.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};

/** Addresses of code or pictures elsewhere, code from text, and requests of any kind. No policy could stop those of WebRTC. */
const FORBIDDEN =
  /\b(src|href)=["']?(https?:)?\/\/|\bimport\s*\(?\s*["'`]https?:|importScripts\(|\beval\(|new Function\(|\bfetch\(|XMLHttpRequest|sendBeacon|new WebSocket|EventSource\(|RTCPeerConnection|WebTransport|rel=["']?(preconnect|(dns-)?prefetch)/i;

/** What a page could hear or see, or be given markup by. */
const TRACES =
  /postMessage|dispatchEvent|CustomEvent|BroadcastChannel|getURL|innerHTML|outerHTML|insertAdjacentHTML|document\.write/;

describe.each(Object.entries(EXPECTED))('%s', (build, expected) => {
  test('asks for exactly this', () => {
    expect(JSON.parse(read(`${build}/manifest.json`))).toEqual(expected);
  });

  test('loads nothing from elsewhere and builds no code from text', () => {
    const files = readdirSync(join(output, build), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => /\.(js|html)$/.test(name))) {
      expect(read(`${build}/${file}`).match(FORBIDDEN), file).toBeNull();
    }
  });

  test('sends a page nothing that it could hear', () => {
    const files = readdirSync(join(output, build), { recursive: true, encoding: 'utf8' });
    const scripts = files.filter((name) => /^(watcher|overlay|reader|generic|words|sites\/.+)\.js$/.test(name));
    expect(scripts.length).toBeGreaterThan(20);
    for (const file of scripts) expect(read(`${build}/${file}`).match(TRACES), file).toBeNull();
  });
});

test('no site asks for more than its own addresses', () => {
  for (const [path, site] of sites)
    for (const match of site.matches) expect(match, path).toMatch(/^(\*|https):\/\/(\*\.)?[\w-]+(\.[\w-]+)+\/\S*$/);
});
