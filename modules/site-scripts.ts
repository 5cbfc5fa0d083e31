import { join } from 'node:path';
import { build } from 'vite';
import { defineWxtModule } from 'wxt/modules';
import { sitesIn } from './sitesIn.ts';

/** The demo job board's address; only a demo build watches it. */
const DEMO_MATCHES = ['http://localhost/*', 'http://127.0.0.1/*'];

/**
 * Turns each file of `utils/sites` into a small script of its own and registers it, with the watcher behind it, for that
 * site's addresses only. So a page never pays for the sites that it is not on, and there is no list to edit.
 */
export default defineWxtModule({
  name: 'site-scripts',
  setup(wxt) {
    const folder = join(wxt.config.root, 'utils/sites');
    const watched = sitesIn(folder).then((sites) => sites.filter(({ site }) => site.matches.length > 0));

    wxt.hook('build:publicAssets', async (_, files) => {
      for (const { id, file } of await watched)
        files.push({ relativeDest: `sites/${id}.js`, contents: await bundle(file, id) });
    });

    wxt.hook('build:manifestGenerated', async (_, manifest) => {
      const scripts = (await watched).map(({ id, site }) =>
        entry(site.matches, [...(site.general ? ['reader.js'] : []), `sites/${id}.js`, 'watcher.js']),
      );
      const demo = process.env.REBOUND_DEMO ? [entry(DEMO_MATCHES, ['generic.js', 'watcher.js'])] : [];
      manifest.content_scripts = [...scripts, ...demo];
      manifest.host_permissions = [...new Set(manifest.content_scripts.flatMap(({ matches = [] }) => matches))];
    });
  },
});

function entry(matches: string[], js: string[]) {
  // Embedded application forms live in frames, often without an address of their own.
  return { matches, js, all_frames: true, match_about_blank: true, run_at: 'document_end' as const };
}

async function bundle(file: string, id: string): Promise<string> {
  const input = 'virtual:site';
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, rolldownOptions: { input, output: { format: 'iife' } } },
    plugins: [
      {
        name: input,
        resolveId: (source) => (source === input ? `\0${input}` : undefined),
        load: (source) =>
          source === `\0${input}`
            ? `import site from ${JSON.stringify(file)}; globalThis.reboundSite = { id: ${JSON.stringify(id)}, ...site };`
            : undefined,
      },
    ],
  });
  const [{ output }] = [result].flat() as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}
