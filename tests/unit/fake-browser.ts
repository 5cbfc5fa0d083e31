import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parse } from 'yaml';
import english from '../../locales/en.yml?raw';

/** The outermost edge of the extension: webext-core's fake, with our English messages behind `i18n`. */
const messages = flatten(parse(english) as Tree);

interface Tree {
  [name: string]: string | number | Tree;
}

function flatten(tree: Tree, path = ''): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(tree).map(([name, value]) =>
      typeof value !== 'object'
        ? { [path + name]: String(value) }
        : 'n' in value && '1' in value
          ? { [path + name]: ['0', '1', 'n'].flatMap((count) => value[count] ?? []).join(' | ') }
          : flatten(value, `${path}${name}_`),
    ),
  );
}

function getMessage(key: string, substitutions: string | string[] = []): string {
  const values = [substitutions].flat();
  return (messages[key] ?? '').replace(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? '');
}

Object.assign(fakeBrowser.i18n, { getMessage, getUILanguage: () => 'en' });

export const browser = fakeBrowser;
