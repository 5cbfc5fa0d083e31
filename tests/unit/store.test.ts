import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

/** What is said about the extension outside of it, held against what was built. */
const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const words = parse(read('locales/en.yml'));
/** As it is shown: lines are joined, paragraphs stay apart. */
const paragraphs = (text: string) => text.split(/\n{2,}/).map((part) => part.replace(/\s+/g, ' ').trim());

/** What a manifest asks for; all hosts together are one thing to explain. */
function asked(build: string): string[] {
  const manifest = JSON.parse(read(`.output/${build}/manifest.json`));
  const hosts = ['host_permissions', 'optional_host_permissions'].filter((key) => manifest[key]?.length);
  return [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? []), ...hosts];
}

/** The reasons in the table of a text, by what each is for. */
function reasons(text: string): Map<string, string> {
  const rows = [...text.matchAll(/^\| (.+?) \| (.+) \|$/gm)];
  return new Map(rows.flatMap(([, what, why]) => [...what!.matchAll(/`(\w+)`/g)].map(([, name]) => [name!, why!])));
}

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  test('asks for nothing that the store is not told the reason of', () => {
    const told = reasons(read('docs/store.md'));
    expect(asked(build).length).toBeGreaterThan(5);
    for (const name of asked(build)) expect(told.get(name)?.length, name).toBeGreaterThan(30);
  });

  test('asks for nothing that the README does not explain', () => {
    const told = reasons(read('README.md'));
    // Hosts are named there in words.
    for (const name of asked(build).filter((one) => !one.includes('host')))
      expect(told.get(name)?.length, name).toBeGreaterThan(30);
    expect(read('README.md')).toMatch(/^\| Those sites' own addresses/m);
  });
});

test('what is said about privacy is the same in the extension and outside', () => {
  expect(paragraphs(read('PRIVACY.md')).slice(1)).toEqual(Object.values(words.about.privacy).slice(1));
});

test('name and summary are those of the package, and short enough for the stores', () => {
  const said = paragraphs(read('docs/store.md'));
  expect(said).toContain(words.extensionName);
  expect(said).toContain(words.extensionDescription);
  expect(words.extensionName.length).toBeLessThanOrEqual(45);
  expect(words.extensionDescription.length).toBeLessThanOrEqual(132);
});
