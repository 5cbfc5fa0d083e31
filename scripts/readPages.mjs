import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from './browsers.mjs';

/**
 * npm run read -- DIR --out FILE [--manifest NAME] [--only WORD]
 *
 * Reads saved pages with the reading code that ships: each page of DIR's manifest (one JSON object a line: `file`, `url`)
 * is served at its own address, its scripts and all else it asks for blocked, and one reading a line goes to FILE.
 */
const ROOT = resolve(fileURLToPath(import.meta.url), '../..');
const UNKNOWN = 'https://unknown.example/';
const PAGE_TIME = 30_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    manifest: { type: 'string', default: 'manifest.jsonl' },
    only: { type: 'string', default: '' },
  },
});
const [folder] = positionals;
if (!folder || !values.out) {
  console.error('npm run read -- DIR --out FILE [--manifest NAME] [--only WORD]');
  process.exit(2);
}

const pages = (await readFile(join(folder, values.manifest), 'utf8'))
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
  .filter((page) => page.file.includes(values.only));
const reader = await bundleReader();
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-background-networking'],
});
const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1280, height: 900 } });
const lines = [];
let slowest = { ms: 0 };
for (const page of pages) {
  const reading = await readPage(page);
  if (reading.ms > slowest.ms) slowest = { ms: reading.ms, file: page.file };
  lines.push(JSON.stringify({ file: page.file, ...reading }));
}
await browser.close();
await writeFile(values.out, `${lines.join('\n')}\n`);
console.log(`${lines.length} pages read; slowest reading ${slowest.ms} ms (${slowest.file})`);

async function readPage({ file, url }) {
  const address = url ?? UNKNOWN;
  const tab = await context.newPage();
  try {
    const body = await readFile(join(folder, file));
    let served = false;
    await tab.route('**', (route) => {
      if (served || !route.request().isNavigationRequest()) return route.abort();
      served = true;
      const headers = {
        'content-type': /<meta[^>]+charset/i.test(body.subarray(0, 4000).toString('latin1'))
          ? 'text/html'
          : 'text/html; charset=utf-8',
        'content-security-policy': "script-src 'none'; frame-src 'none'; object-src 'none'",
      };
      return route.fulfill({ status: 200, headers, body });
    });
    await tab.goto(address, { waitUntil: 'domcontentloaded', timeout: PAGE_TIME });
    // A refresh in the page's head would lead away from it; the route serves one document only.
    return await tab.evaluate(`${reader}; rebound(${JSON.stringify(address)})`);
  } catch (error) {
    console.error(`${file}: ${error.message.split('\n')[0]}`);
    return { kind: 'unread', posting: null };
  } finally {
    await tab.close();
  }
}

/** One script of the reader and all sites, which leaves a function `rebound(address)`. */
async function bundleReader() {
  const sites = (await readdir(join(ROOT, 'utils/sites'))).filter((name) => name.endsWith('.ts')).sort();
  const from = (path) => JSON.stringify(join(ROOT, 'utils', path));
  const code = `
    import { createPage } from ${from('capture/page.ts')};
    import { matchesAny } from ${from('capture/matches.ts')};
    import { read } from ${from('capture/read.ts')};
    import * as words from ${from('capture/phrases.ts')};
    import { readGeneric } from ${from('capture/generic/generic.ts')};
    import { madeBy } from ${from('capture/ownDomain.ts')};
    ${sites.map((name, at) => `import site${at} from ${from(`sites/${name}`)};`).join('\n')}
    const sites = [${sites.map((name, at) => `{ ...site${at}, id: ${JSON.stringify(basename(name, '.ts'))} }`).join(', ')}];
    globalThis.rebound = (address) => {
      const url = new URL(address);
      const began = performance.now();
      const page = createPage(document, url);
      const known = sites.find((site) => matchesAny(site.matches, url));
      const generic = known && !known.general ? undefined : readGeneric;
      const { kind, posting, confirmation } = read(page, known ?? madeBy(page, sites), { generic, words });
      return { kind, posting: posting ?? null, confirmation, ms: Math.round(performance.now() - began) };
    };`;
  const entry = 'virtual:reader';
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    build: { write: false, minify: false, rolldownOptions: { input: entry, output: { format: 'iife' } } },
    plugins: [
      {
        name: entry,
        resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
        load: (id) => (id === `\0${entry}` ? code : undefined),
      },
    ],
  });
  return [result].flat()[0].output[0].code;
}
