import { build } from 'vite';
import { launch } from './launch.ts';
import type { Row } from './report.ts';

const WRITES = 10_000;

/** What runs in a page of the extension: the recorder as it ships, and plain IndexedDB with the same stores and records. */
const IN_PAGE = `
  import { openDatabase } from '/utils/journal/db.ts';
  import { recordIntent } from '/utils/journal/recorder.ts';
  const posting = (n) => ({ site: 'acme', postingId: String(n), title: 'Park Ranger ' + n, company: 'Reef Parks ' + (n % 300), location: 'Cairns',
    url: 'https://acme.example/jobs/' + n, keys: ['acme:' + n, 'https://acme.example/jobs/' + n], description: 'You look after the reef. '.repeat(40) });
  globalThis.ours = async (count) => {
    const db = openDatabase('bench-ours');
    await db.open();
    const began = performance.now();
    for (let n = 0; n < count; n++) {
      const one = posting(n), id = crypto.randomUUID(), at = Date.now();
      await recordIntent(db, { type: 'intent', id, doc: id, at, how: 'apply', url: one.url, site: 'acme', posting: one }, { posting: one }, at);
    }
    const time = performance.now() - began;
    db.close();
    return time;
  };
  globalThis.raw = async (count) => {
    const ours = await new Promise((resolve, reject) => { const r = indexedDB.open('bench-ours'); r.onsuccess = () => resolve(r.result); r.onerror = () => reject(r.error); });
    const names = ['applications', 'events', 'postings', 'captures'];
    const shapes = names.map((name) => { const store = ours.transaction(name).objectStore(name);
      return { name, keyPath: store.keyPath, indexes: [...store.indexNames].map((index) => { const { keyPath, multiEntry, unique } = store.index(index); return { index, keyPath, multiEntry, unique }; }) }; });
    const all = (name) => new Promise((resolve) => { const r = ours.transaction(name).objectStore(name).getAll(); r.onsuccess = () => resolve(r.result); });
    const [applications, events, postings, captures] = await Promise.all(names.map(all));
    ours.close();
    const db = await new Promise((resolve, reject) => { const r = indexedDB.open('bench-raw', 1); r.onerror = () => reject(r.error); r.onsuccess = () => resolve(r.result);
      r.onupgradeneeded = () => { for (const { name, keyPath, indexes } of shapes) { const store = r.result.createObjectStore(name, { keyPath });
        for (const { index, keyPath, multiEntry, unique } of indexes) store.createIndex(index, keyPath, { multiEntry, unique }); } }; });
    const began = performance.now();
    for (let n = 0; n < count; n++)
      await new Promise((resolve, reject) => {
        const transaction = db.transaction(names, 'readwrite', { durability: 'strict' });
        transaction.oncomplete = resolve; transaction.onabort = () => reject(transaction.error);
        const store = (name) => transaction.objectStore(name);
        store('captures').add(captures[n]); store('events').add(events[n]); store('postings').add(postings[n]); store('applications').put(applications[n]);
      });
    return performance.now() - began;
  };`;

/** Recorder writes, one at a time, beside the same records put by hand at the same durability. */
export async function journalWrites(): Promise<Row[]> {
  const { context, own, close } = await launch(true, {
    'bench.html': '<!doctype html><title>bench</title><script type="module" src="bench.js"></script>',
    'bench.js': await bundle(),
  });
  const page = await context.newPage();
  await page.goto(own('bench.html'));
  const run = (name: string) =>
    page.evaluate(
      ([which, count]) => (globalThis as never as Record<string, (n: number) => Promise<number>>)[which]!(count),
      [name, WRITES] as const,
    );
  const ours = await run('ours');
  const raw = await run('raw');
  await close();
  return [
    {
      what: `${WRITES} recorder writes`,
      value: `${(ours / 1000).toFixed(1)} s`,
      baseline: `${(raw / 1000).toFixed(1)} s with plain IndexedDB, strict`,
      ratio: (ours / raw).toFixed(2),
      target: 'under 3',
    },
  ];
}

async function bundle(): Promise<string> {
  const input = 'virtual:bench';
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root: new URL('../..', import.meta.url).pathname,
    build: { write: false, minify: true, rolldownOptions: { input, output: { format: 'es' } } },
    plugins: [
      {
        name: input,
        resolveId: (source) => (source === input ? `\0${input}` : undefined),
        load: (source) => (source === `\0${input}` ? IN_PAGE : undefined),
      },
    ],
  });
  const [{ output }] = [result].flat() as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}
