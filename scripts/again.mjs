import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

/**
 * Builds for Firefox once more and compares: who reviews the extension must come to the very same files.
 *
 * @throws with the files that differ
 */
export async function buildAgain() {
  const [first, second] = ['firefox-mv3', 'firefox-mv3-again'].map((name) => join(root, '.output', name));
  rmSync(second, { recursive: true, force: true });
  const { code, all } = await run(['wxt', 'build', '-b', 'firefox'], { env: { REBOUND_AGAIN: '1' } });
  if (code) throw new Error(all);
  const differing = compare(hashes(first), hashes(second));
  rmSync(second, { recursive: true, force: true });
  if (differing.length) throw new Error(`A second build differs from the first in:\n${differing.join('\n')}`);
}

/**
 * What each file of a folder contains, as SHA-256 by its path.
 *
 * @throws when there is none
 */
export function hashes(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  if (!files.length) throw new Error(`There is nothing in ${folder}`);
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [file.slice(folder.length + 1), createHash('sha256').update(readFileSync(file)).digest('hex')];
    }),
  );
}

/** Paths that only one of the two has, or that are not the same in both. */
export function compare(one, other) {
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path)).sort();
}
