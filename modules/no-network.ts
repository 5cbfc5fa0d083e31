import { addViteConfig, defineWxtModule } from 'wxt/modules';

/** Papa Parse can download the tables that it reads: its only way to the network. */
const REQUEST = /new XMLHttpRequest\b(\(\))?/;

/** No code that could ask the network for anything, even where the security policy would refuse it. */
export default defineWxtModule({
  name: 'no-network',
  setup(wxt) {
    addViteConfig(wxt, () => ({
      plugins: [
        {
          name: 'no-network',
          transform: {
            filter: { id: /\/papaparse\/papaparse(\.min)?\.js/ },
            handler(code) {
              if (!REQUEST.test(code))
                throw new Error('Papa Parse downloads in another way now: see modules/no-network.ts');
              return code.replace(REQUEST, 'undefined');
            },
          },
        },
      ],
    }));
  },
});
