import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What comes from others: which exactly, what it may do, and that it is named. */
const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const project = JSON.parse(read('package.json'));
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const { '': own, ...locked } = packages as { '': typeof project } & Record<string, Locked>;

interface Locked {
  version: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
}

test('every package is pinned to one version, and the lock says the same', () => {
  for (const group of ['dependencies', 'devDependencies']) {
    expect(own[group]).toEqual(project[group]);
    for (const [name, version] of Object.entries<string>(project[group])) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(locked[`node_modules/${name}`]?.version, name).toBe(version);
    }
  }
  for (const [name, version] of Object.entries(project.overrides)) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  expect(read('.npmrc')).toMatch(/^save-exact=true$/m);
});

test('every package is known by its hash, and none comes from an address of its own', () => {
  expect(Object.keys(locked).length).toBeGreaterThan(100);
  for (const [path, { integrity, resolved }] of Object.entries(locked)) {
    expect(integrity, path).toMatch(/^sha512-[\w+/]{86}==$/);
    expect(resolved, path).toBeUndefined();
  }
});

test('no package runs a script of its own when it is installed, but the one that fetches Node', () => {
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  const scripted = Object.keys(locked).filter((path) => locked[path]!.hasInstallScript);
  expect(scripted).toEqual(['node_modules/node']);
  expect(project.allowScripts).toEqual({ node: true });
});

/** What a build says about whose work is in it. */
function licences(build: string) {
  const [, ...parts] = read(`.output/${build}/THIRD-PARTY-LICENSES.txt`).split(/^={100}\n/m);
  const data = parts.pop();
  return {
    data,
    parts: parts.map((part) => /^(\S+) (\S+) \(([^,]+), (\d+) kB [^)]*\)\n(\S+)\n\n([\s\S]+)$/.exec(part)!.slice(1)),
  };
}

test('every package that is in the extension is named with its size and reason', () => {
  const text = read('docs/dependencies.md');
  const rows = [...text.matchAll(/^\| `([^`]+)` \| (\d+) kB \| ([^|]+) \|$/gm)].map((row) => row.slice(1));
  expect(rows.map(([name]) => name)).toEqual(Object.keys(project.dependencies));
  const { parts } = licences('chrome-mv3');
  for (const [name, size, reason] of rows) {
    const [, , , real] = parts.find((part) => part[0] === name)!;
    expect(Math.abs(Number(size) - Number(real)), name).toBeLessThan(Number(real) / 2 + 1);
    expect(reason!.length, name).toBeGreaterThan(20);
  }
  for (const [name] of parts) expect(text).toContain(`\`${name}\``);
});

test.each(['chrome-mv3', 'firefox-mv3'])('%s has the licences of all that others wrote', (build) => {
  const { data, parts } = licences(build);
  const names = parts.map(([name]) => name!);
  expect(names).toEqual([...new Set(names)].sort());
  expect(names).toEqual(expect.arrayContaining(Object.keys(project.dependencies)));
  for (const [name, version, licence, , source, words] of parts) {
    expect(locked[`node_modules/${name}`]?.version, name).toBe(version);
    expect(licence, name).toMatch(/^(MIT|ISC|Apache-2\.0|MPL-2\.0)$/);
    expect(source, name).toMatch(/^https:\/\//);
    expect(words, name).toMatch(/copyright|mozilla public license/i);
  }
  expect(data).toMatch(/^Public holidays from date-holidays .*\n[\s\S]*CC BY-SA 3\.0/);
});
