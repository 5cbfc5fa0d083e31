import { existsSync } from 'node:fs';
import { join } from 'node:path';

const WINDOWS = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA].filter(Boolean);

const CHROMIUM = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/usr/bin/microsoft-edge',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  ...WINDOWS.flatMap((folder) => [
    join(folder, 'Chromium/Application/chrome.exe'),
    join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    join(folder, 'Google/Chrome/Application/chrome.exe'),
  ]),
];

const FIREFOX = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...WINDOWS.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
];

/** Path of an installed Chromium, Edge or Chrome (Chromium first: branded Chrome no longer loads unpacked extensions by flag). */
export const findChromium = () => CHROMIUM.find((path) => path && existsSync(path));

/** Path of an installed Firefox. */
export const findFirefox = () => FIREFOX.find((path) => path && existsSync(path));
