import { addViteConfig, defineWxtModule } from 'wxt/modules';

/** Preact's way to set markup, `dangerouslySetInnerHTML`: the only one in the whole build. */
const SETTER = /(\w+)\.innerHTML=(\w+)\.__html/;

/**
 * Views never take markup, whatever a page hands us: what could set it is taken out of the build. Mozilla's reviewers
 * ask about it as well (https://github.com/mozilla/addons-linter, UNSAFE_VAR_ASSIGNMENT).
 */
export default defineWxtModule({
  name: 'no-markup',
  setup(wxt) {
    addViteConfig(wxt, () => ({
      plugins: [
        {
          name: 'no-markup',
          transform: {
            filter: { id: /\/preact\/dist\/preact\.mjs/ },
            handler(code) {
              if (!SETTER.test(code))
                throw new Error('Preact sets markup in another way now: see modules/no-markup.ts');
              return code.replace(SETTER, '$1.textContent=$2.__html');
            },
          },
        },
      ],
    }));
  },
});
