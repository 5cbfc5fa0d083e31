import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a program may be made of without a second thought. Anything else stops the build, to be read by somebody. */
const WELCOME = ['MIT', 'ISC', 'Apache-2.0', 'MPL-2.0', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause'];

/** Not code, but made from it: the table of public holidays (`scripts/holidays.ts`). */
const DATA = 'date-holidays';

const RULE = '='.repeat(100);

/**
 * The licences of packages as one text, in the order of their names.
 *
 * @param root the project's folder
 * @param used names of packages, and how many characters of their code are in the bundles
 * @throws when a licence is missing or not known to be welcome
 */
export async function licencesOf(root: string, used: ReadonlyMap<string, number>): Promise<string> {
  const names = [...used.keys()].sort();
  const parts = names.map(async (name) => {
    const { version, licence, author, source, text } = await readPackage(join(root, 'node_modules', name));
    if (!WELCOME.includes(licence))
      throw new Error(`${name} is under ${licence || 'no licence'}: see modules/licencesOf.ts`);
    if (!text && (licence !== 'MIT' || !author)) throw new Error(`${name} comes without the text of its licence`);
    const size = `${Math.max(1, Math.round(used.get(name)! / 1000))} kB before it is made small`;
    return `${name} ${version} (${licence}, ${size})\n${source}\n\n${text || mit(author)}`;
  });
  const data = await readPackage(join(root, 'node_modules', DATA));
  parts.push(Promise.resolve(`Public holidays from ${DATA} ${data.version} (data, no code)\n\n${data.text}`));
  const head = 'Rebound is under the MIT licence. It also contains the work of others, under these licences.';
  return `${[head, ...(await Promise.all(parts))].join(`\n\n${RULE}\n`)}\n`;
}

async function readPackage(folder: string) {
  const { version, license, author, repository } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const files = (await readdir(folder)).filter((file) => /^(licen[cs]e|notice)\b/i.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return {
    version: String(version),
    licence: String(license ?? ''),
    author: String(author?.name ?? author ?? ''),
    source: String(repository?.url ?? repository ?? '').replace(/^git\+|\.git$/g, ''),
    // A bundler's own licence is followed by those of what it is made of, which is not in our package.
    text: texts.map((text) => text.replace(/^# Licenses of bundled dependencies$[\s\S]*/m, '').trim()).join('\n\n'),
  };
}

/** The text for a package that says MIT and who wrote it, and nothing more (https://spdx.org/licenses/MIT.html). */
function mit(author: string): string {
  return `MIT License

Copyright (c) ${author}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files
(the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge,
publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do
so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE
FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN
CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
}
