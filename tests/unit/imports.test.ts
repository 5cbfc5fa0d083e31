import { describe, expect, test } from 'vitest';

/**
 * Who may import from whom: rules know nothing of views, adapters nothing of the browser, and whatever talks to the
 * browser can be counted on one hand.
 */
const sources = import.meta.glob<string>(['../../{components,entrypoints,utils}/**/*.{ts,tsx}', '!../../**/*.d.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Rooms by path, and the rooms that each may import from besides itself. The first that fits counts. */
const ROOMS: [room: RegExp, allowed: RegExp][] = [
  [/^utils\/sites\//, /^utils\/capture\//],
  [/^utils\/capture\//, /^utils\/(capture|journal|sites)\/|^utils\/messages\.ts$/],
  [/^utils\/journal\//, /^utils\/capture\/(text|url)\.ts$/],
  [/^utils\/answers\//, /^utils\/journal\/|^utils\/capture\/fold\.ts$/],
  [/^utils\/recovery\//, /^utils\/(journal|followups)\/|^utils\/search\/foldText\.ts$/],
  [/^utils\/repair\//, /^utils\/(journal|transfer)\//],
  [/^utils\/backups\//, /^utils\/(journal|repair|transfer)\/|^utils\/settings\.ts$/],
  [/^utils\/transfer\//, /^utils\/journal\/|^utils\/capture\/url\.ts$/],
  [/^utils\/(followups|letters|insights|search)\//, /^utils\/journal\//],
  [/^utils\/[^/]+\.ts$/, /^utils\/[^/]+\.ts$|^utils\/journal\//],
  [/^components\/overlay\//, /^utils\/messages\.ts$|^components\/ui\//],
  [/^components\//, /^components\/ui\/|^utils\/(?!capture\/|sites\/)/],
  [/^entrypoints\//, /./],
];

/** The only files that may name the browser's extension APIs, besides the entrypoints. */
const TOUCHES_BROWSER =
  /^utils\/(answerText|messages|settings|sendOwn|siteAccess|followups\/notify|backups\/mayDownload)\.ts$|^entrypoints\//;

const files = Object.entries(sources).map(([path, code]) => ({
  path: path.replace(/^(\.\.\/)+/, ''),
  imports: [
    ...code.matchAll(/^\s*(?:import|export)\s[^'";]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|\bimport\('([^']+)'\)/gm),
  ].map((match) => ({
    from: (match[1] ?? match[2] ?? match[3])!,
    typeOnly: /^\s*(import|export)\s+type\s/.test(match[0]),
  })),
  code,
}));

test('there is something to look at', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap((file) => file.imports).length).toBeGreaterThan(100);
});

describe.each(files)('$path', ({ path, imports, code }) => {
  test('imports only from where it may', () => {
    const [room, allowed] = ROOMS.find(([room]) => room.test(path))!;
    const inner = imports
      // Types are gone before anything runs: within `utils` they may come from anywhere.
      .filter(({ from, typeOnly }) => from.startsWith('.') && !(typeOnly && path.startsWith('utils/')))
      .map(({ from }) => new URL(from, `file:///${path}`).pathname.slice(1).replace(/\?.*$/, ''));
    const stranger = inner.filter((from) => !sameRoom(room, path, from) && !allowed.test(from));
    expect(stranger).toEqual([]);
  });

  test('names real files', () => {
    for (const { from } of imports) if (from.startsWith('.')) expect(from).toMatch(/\.(tsx?|css|yml)(\?\w+)?$/);
  });

  if (!TOUCHES_BROWSER.test(path))
    test('leaves the browser alone', () => {
      const touching = imports.filter(
        ({ from, typeOnly }) => !typeOnly && /^(wxt\/browser|@wxt-dev\/browser)$/.test(from),
      );
      expect(touching).toEqual([]);
      expect(code).not.toMatch(/\b(chrome|globalThis\.browser)\.\w+\.\w+/);
    });
});

/** Files of one room may use each other; each surface under `components` is a room of its own. */
function sameRoom(room: RegExp, path: string, from: string): boolean {
  if (!room.test(from)) return false;
  return !path.startsWith('components/') || path.split('/')[1] === from.split('/')[1];
}
