import { join } from 'node:path';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { sitesIn } from './sitesIn.ts';

/** `import ownDomains from 'virtual:own-domains'`; see `virtual.d.ts`. */
const ID = 'virtual:own-domains';

/** Gives the general reader the systems that employers have behind domains of their own; no other page pays for them. */
export default defineWxtModule({
  name: 'own-domains',
  setup(wxt) {
    const folder = join(wxt.config.root, 'utils/sites');
    addViteConfig(wxt, () => ({
      plugins: [
        {
          name: ID,
          resolveId: (source) => (source === ID ? `\0${ID}` : undefined),
          load: async (id) => (id === `\0${ID}` ? sourceOf(folder) : undefined),
        },
      ],
    }));
  },
});

async function sourceOf(folder: string): Promise<string> {
  const own = (await sitesIn(folder)).filter(({ site }) => site.own);
  const imports = own.map(({ file }, at) => `import site${at} from ${JSON.stringify(file)};`);
  const entries = own.map(({ id }, at) => `{ id: ${JSON.stringify(id)}, ...site${at} }`);
  return `${imports.join('\n')}\nexport default [${entries.join(', ')}];`;
}
