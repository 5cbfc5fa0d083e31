import { Worker } from 'node:worker_threads';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';

/**
 * No text makes a pattern of ours stall. Every pattern is tried with what is known to send such engines in circles: whatever it may
 * repeat, repeated, and then an end that does not fit (https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service_-_ReDoS).
 */
const sources = import.meta.glob<string>('../../{components,utils}/**/*.{ts,tsx}', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const modules = import.meta.glob('../../utils/{answers,capture,journal,letters,sites,transfer}/**/*.ts');

/** Longer than any of them takes on a busy machine; one that stalls takes years. */
const STALLS = 20_000;
/** As far as `clean` looks into a field of a page. What goes through longer texts is tried on every site's page (`hostile.dom.test.ts`). */
const LONG = 2_400;
const SHORT = 1_000;
/**
 * Where text comes in that nothing has cut: addresses of links, cells and backups, answers that were pasted, and descriptions.
 * What takes four times as long for four times the text is fine there, and what takes sixteen times is not.
 */
const UNCUT =
  /utils\/(transfer|answers)\/|utils\/capture\/(text|url|read|phrases|generic\/results|structured\/plainText)\.ts|utils\/recovery\/requirement/;
const UNCUT_LENGTH = 20_000;
/** Linear is 4, quadratic 16. */
const GROWTH = 9;
/** Too short to compare, in milliseconds: quadratic patterns take some hundred at that length. */
const NOISE = 20;

const PIECES = [' ', '\n', 'a', 'A', '1', '.', ',', '-', '/', '(', "'", '"', ':', '$', 'é', 'the ', '1,', '. '];

function attacks(source: string, long = LONG, short = SHORT): string[] {
  const words = [...new Set(source.match(/[\p{L}\d]{2,}/gu))].slice(0, 8);
  const pieces = [...PIECES, ...words.map((word) => `${word} `)];
  const pump = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));
  return [
    ...pieces.map((piece) => pump(piece, long)),
    ...words.flatMap((word) => PIECES.map((piece) => word + pump(piece, short))),
    ...pieces.flatMap((one) => PIECES.slice(0, 8).map((other) => pump(one + other, short))),
  ].flatMap((text) => [`${text}\u0001`]);
}

/** Patterns as they are written. */
function written(): [where: string, pattern: RegExp][] {
  const found: [string, RegExp][] = [];
  for (const [path, code] of Object.entries(sources)) {
    JSON.stringify(parseAst(code, { lang: path.endsWith('x') ? 'tsx' : 'ts' }), (_, node) => {
      if (node?.regex) found.push([path, new RegExp(node.regex.pattern, node.regex.flags)]);
      return typeof node === 'bigint' || node instanceof RegExp ? null : node;
    });
  }
  return found;
}

/** Patterns that are put together when a module is loaded, or first used. */
async function built(): Promise<[where: string, pattern: RegExp][]> {
  const found: [string, RegExp][] = [];
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct(target, args, self) {
      const pattern = Reflect.construct(target, args, self);
      found.push(['built', pattern]);
      return pattern;
    },
  });
  try {
    for (const load of Object.values(modules)) await load();
    const { alreadyIn, confirmationIn, labelKind, vetoIn } = await import('../../utils/capture/phrases.ts');
    const { classify } = await import('../../utils/answers/classify.ts');
    for (const ask of [alreadyIn, confirmationIn, labelKind, vetoIn, classify] as ((text: string) => unknown)[])
      ask('Thank you for applying. Your application was sent. We are sorry.');
  } finally {
    globalThis.RegExp = plain;
  }
  return found;
}

/** Tries patterns one after the other where they can be stopped. Returns those that did not come to an end, or take longer and longer. */
async function stalling(patterns: [where: string, pattern: RegExp][], limit = STALLS): Promise<string[]> {
  const stalled: string[] = [];
  const start = () =>
    new Worker(
      `const { parentPort } = require('node:worker_threads');
       const time = (pattern, text) => {
         const start = performance.now();
         text.replace(pattern, '');
         return performance.now() - start;
       };
       parentPort.on('message', ({ pattern, texts }) => {
         const grows = texts.some((text) => {
           const first = time(pattern, text);
           if (first < ${NOISE} || text.length < ${UNCUT_LENGTH}) return false;
           const quarter = text.slice(0, text.length / 4) + text.at(-1);
           // Once more, and together: the machine has other work too.
           return Math.min(first, time(pattern, text)) > ${GROWTH} * Math.max(time(pattern, quarter), 1);
         });
         parentPort.postMessage(grows);
       });`,
      { eval: true },
    );
  let worker = start();
  for (const [where, pattern] of patterns) {
    const done = new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(false), limit);
      worker.once('message', (grows: boolean) => {
        clearTimeout(timer);
        resolve(!grows);
      });
    });
    const texts = UNCUT.test(where) ? attacks(pattern.source, UNCUT_LENGTH, UNCUT_LENGTH) : attacks(pattern.source);
    worker.postMessage({ pattern, texts });
    if (await done) continue;
    stalled.push(`${where}: ${pattern}`);
    await worker.terminate();
    worker = start();
  }
  await worker.terminate();
  return stalled;
}

test('a pattern that stalls is found out', async () => {
  expect(await stalling([['here', /^(a+)+$/]], 1_000)).toEqual(['here: /^(a+)+$/']);
  expect(await stalling([['utils/transfer/here', / +$/]])).toEqual(['utils/transfer/here: / +$/']);
  expect(await stalling([['utils/transfer/here', /(?<! ) +$/]])).toEqual([]);
}, 120_000);

test('none of ours does', async () => {
  const patterns = [...written(), ...(await built())];
  const each = new Map(patterns.map(([where, pattern]) => [String(pattern), [where, pattern] as [string, RegExp]]));
  expect(each.size).toBeGreaterThan(400);
  expect(await stalling([...each.values()])).toEqual([]);
}, 600_000);
