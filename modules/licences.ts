import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { licencesOf } from './licencesOf.ts';

/** What a module belongs to: the package in whose folder it is, or the tool that adds a few lines of its own. */
const OWNERS = [/^\0(rolldown|vite)\//, /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//];

/**
 * Puts the licences of all that others wrote into the package, as `THIRD-PARTY-LICENSES.txt`: from the modules that the bundles
 * really have, after what nobody uses was taken out, and not from a list that somebody would have to keep.
 */
export default defineWxtModule({
  name: 'licences',
  setup(wxt) {
    /** Names of packages, and how many characters of their code were rendered. */
    const used = new Map<string, number>();
    addViteConfig(wxt, () => ({
      plugins: [
        {
          name: 'licences',
          generateBundle(_, bundle) {
            for (const chunk of Object.values(bundle)) {
              if (chunk.type !== 'chunk') continue;
              for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
                const owner = renderedLength > 0 ? ownerOf(id) : undefined;
                if (owner) used.set(owner, (used.get(owner) ?? 0) + renderedLength);
              }
            }
          },
        },
      ],
    }));
    // Comes after all bundles.
    wxt.hook('build:publicAssets', async (_, files) => {
      files.push({ relativeDest: 'THIRD-PARTY-LICENSES.txt', contents: await licencesOf(wxt.config.root, used) });
    });
  },
});

function ownerOf(id: string): string | undefined {
  const path = id.replaceAll('\\', '/');
  return OWNERS.map((pattern) => pattern.exec(path)?.[1]).find((owner) => owner !== undefined);
}
