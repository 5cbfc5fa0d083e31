import { join } from 'node:path';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { sitesIn } from './sitesIn.ts';

/** `import siteNames from 'virtual:site-names'`; see `virtual.d.ts`. */
const ID = 'virtual:site-names';

/** Gives views the names of the supported sites, from the sites' own files but without them: a view reads no page. */
export default defineWxtModule({
  name: 'site-names',
  setup(wxt) {
    const folder = join(wxt.config.root, 'utils/sites');
    addViteConfig(wxt, () => ({
      plugins: [
        {
          name: ID,
          resolveId: (source) => (source === ID ? `\0${ID}` : undefined),
          load: async (id) =>
            id === `\0${ID}` ? `export default ${JSON.stringify(await namesIn(folder))};` : undefined,
        },
      ],
    }));
  },
});

async function namesIn(folder: string): Promise<Record<string, string>> {
  return Object.fromEntries((await sitesIn(folder)).map(({ id, site }) => [id, site.name]));
}
