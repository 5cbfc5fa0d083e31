import { defineWxtModule } from 'wxt/modules';

const BACKGROUND = /virtual:wxt-background-entrypoint/;
/** What the bundler adds for modules of the older kind. */
const RUNTIME = /rolldown\/runtime/;
const PAGES = [/\/options\/index\.html$/, /\/popup\/index\.html$/] as const;

/**
 * Puts what the background and the pages share into one file, and what the pages share beside it into another. The browser
 * takes longer to find an extension's file than to read the code in it, so a page that starts from many starts late.
 */
export default defineWxtModule({
  name: 'shared-chunks',
  setup(wxt) {
    wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => name === 'options')) return;
      /** The file that a module goes into; what is in none goes where the bundler thinks best. */
      const files = new Map<string, string>();
      config.plugins = [
        config.plugins,
        {
          name: 'shared-chunks',
          buildEnd() {
            const ids = [...this.getModuleIds()];
            /** Everything that these import, and with `later` also what they import when they need it. */
            const reached = (from: RegExp, later = false) => {
              const found = new Set<string>();
              const left = ids.filter((id) => from.test(id));
              if (left.length === 0) throw new Error(`There is no ${from} among the entrypoints any more.`);
              for (let id = left.pop(); id !== undefined; id = left.pop()) {
                const info = found.has(id) ? null : this.getModuleInfo(id);
                found.add(id);
                left.push(...(info?.importedIds ?? []), ...((later && info?.dynamicallyImportedIds) || []));
              }
              return found;
            };
            const background = reached(BACKGROUND);
            const [options, popup] = PAGES.map((page) => reached(page)) as [Set<string>, Set<string>];
            for (const id of background.intersection(options.union(popup))) files.set(id, 'core');
            // A view that one page starts with and the other shows later is shared as well.
            for (const id of options.intersection(reached(PAGES[1], true)).difference(background)) files.set(id, 'ui');
            for (const id of popup.intersection(reached(PAGES[0], true)).difference(background)) files.set(id, 'ui');
          },
        },
      ];
      const groups = [{ name: (id: string) => files.get(id) ?? (RUNTIME.test(id) ? 'core' : null) }];
      const options = config.build?.rolldownOptions;
      config.build = {
        ...config.build,
        rolldownOptions: { ...options, output: { ...[options?.output].flat()[0], codeSplitting: { groups } } },
      };
    });
  },
});
