import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Site } from '../utils/capture/site.ts';

/** All adapters of a folder, by the names of their files. */
export async function sitesIn(folder: string): Promise<{ id: string; file: string; site: Site }[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort();
  return Promise.all(
    names.map(async (name) => {
      const file = join(folder, name);
      const { default: site } = (await import(pathToFileURL(file).href)) as { default: Site };
      return { id: basename(name, '.ts'), file, site };
    }),
  );
}
