import {
  closeSync,
  cpSync,
  globSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Job, newJob } from '../leaving.ts';
import { type Kind, start } from './browsers.ts';
import { run } from './shell.ts';
import { counted, disagreements, note, type Stored, storedBy } from './stored.ts';
import type { Line } from './table.ts';

/** What is done to a profile between two starts. */
interface Damage {
  fault: string;
  how(profile: string): void;
  /**
   * Default: everything comes back and the person is told. `quiet`: nothing was lost, so there is nothing to tell.
   * `either`: the browser may mend it by itself. `missing`: no copy is left, and the person is told.
   */
  expect?: 'told' | 'quiet' | 'either' | 'missing';
}

const JOBS = 12;

/** F9 and F10: files of the journal, the mirror and `storage.local` are damaged between two starts. */
export async function damage(kind: Kind, folder: string, only?: RegExp): Promise<Line[]> {
  const jobs = Array.from({ length: JOBS }, newJob);
  const profile = join(folder, `${kind}-seeded`);
  await seeded(kind, profile, jobs);
  const lines: Line[] = [];
  for (const one of kind === 'chromium' ? inChromium() : inFirefox())
    if (!only || only.test(one.fault)) lines.push(await trial(kind, folder, profile, jobs, one));
  rmSync(profile, { recursive: true, force: true });
  return lines;
}

/** A profile in which so many applications were noted; and started once more, so that it is not all in a log. */
async function seeded(kind: Kind, profile: string, jobs: readonly Job[]): Promise<void> {
  const first = await start(kind, profile);
  await note(first.own, jobs);
  await settled(first.own, (now) => now.events.length === 2 * jobs.length && disagreements(now).length === 0);
  await first.close();
  const second = await start(kind, profile);
  await settled(second.own, (now) => now.events.length === 2 * jobs.length && disagreements(now).length === 0);
  await second.own.evaluate(compact);
  await setTimeout(1_000);
  await second.close();
}

/** More than fits into a log, written beside ours: then ours lies in tables as well, as it does after some weeks. */
async function compact(): Promise<void> {
  // biome-ignore lint/suspicious/noExplicitAny: not in the library's types yet
  const bucket = await (navigator as any).storageBuckets?.open('rebound-mirror');
  for (const factory of [indexedDB, bucket?.indexedDB].filter(Boolean) as IDBFactory[]) {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = factory.open('filler', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('filler');
      request.onsuccess = () => resolve(request.result);
    });
    for (let n = 0; n < 12; n++)
      await new Promise((resolve) => {
        const transaction = database.transaction('filler', 'readwrite', { durability: 'strict' });
        const bytes = crypto.getRandomValues(new Uint8Array(60_000));
        for (let m = 0; m < 12; m++) transaction.objectStore('filler').put(bytes.slice(), n * 100 + m);
        transaction.oncomplete = resolve;
      });
    database.close();
    await new Promise((resolve) => {
      factory.deleteDatabase('filler').onsuccess = resolve;
    });
  }
}

async function trial(
  kind: Kind,
  folder: string,
  seed: string,
  jobs: readonly Job[],
  { fault, how, expect = 'told' }: Damage,
): Promise<Line> {
  const profile = join(folder, `${kind}-damaged`);
  cpSync(seed, profile, { recursive: true, verbatimSymlinks: true });
  const line: Line = { fault, browser: kind, trials: 1, lost: 0, twice: 0, shown: '0 of 1', wrong: [] };
  try {
    how(profile);
    const running = await start(kind, profile);
    const whole = 2 * jobs.length;
    const now = await settled(running.own, (one) =>
      expect === 'missing'
        ? one.told !== ''
        : one.events.length === whole && disagreements(one).length === 0 && (expect !== 'told' || one.told !== ''),
    );
    Object.assign(line, counted(now, jobs));
    if (expect === 'quiet') line.shown = now.told ? 'yes, and it need not be' : 'nothing to show';
    else if (expect === 'either' && !now.told) line.shown = 'the browser mended it';
    else line.shown = now.told ? '1 of 1' : '0 of 1';
    const bad = expect === 'missing' ? [] : disagreements(now);
    if (expect !== 'missing' && line.lost > 0) bad.push(`${line.lost} lost`);
    if ((expect === 'told' || expect === 'missing') && !now.told) bad.push('not told');
    if (line.twice > 0) bad.push(`${line.twice} twice`);
    line.wrong.push(...bad);
    await running.close();
  } catch (error) {
    line.wrong.push(String(error).slice(0, 300));
  }
  rmSync(profile, { recursive: true, force: true });
  console.log(`${line.wrong.length ? '✘' : '✓'} ${kind}: ${fault}${line.wrong.length ? `: ${line.wrong}` : ''}`);
  return line;
}

/** What is stored when this holds, or after a while. */
export async function settled(
  own: Parameters<typeof storedBy>[0],
  holds: (now: Stored) => boolean,
  ms = 15_000,
): Promise<Stored> {
  let now: Stored | undefined;
  for (const end = Date.now() + ms; Date.now() < end; await setTimeout(200)) {
    now = await storedBy(own).catch(() => undefined);
    if (now && holds(now)) return now;
  }
  return now ?? storedBy(own);
}

const only = (pattern: string): string => {
  const [found] = globSync(pattern);
  if (!found) throw new Error(`There is no ${pattern}`);
  return found;
};
const largest = (pattern: string): string => {
  const found = globSync(pattern).toSorted((a, b) => readFileSync(b).length - readFileSync(a).length);
  if (!found[0]) throw new Error(`There is no ${pattern}`);
  return found[0];
};
const garbage = (file: string) =>
  writeFileSync(file, Buffer.from(Array.from({ length: 200 }, (_, at) => (at * 97) % 251)));
const halve = (file: string) => truncateSync(file, Math.floor(readFileSync(file).length / 2));
const overwrite = (file: string, at: number, length: number, change: (byte: number) => number) => {
  const bytes = readFileSync(file).subarray(at, at + length);
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.from(bytes.map(change)), 0, bytes.length, at);
  closeSync(handle);
};

function inChromium(): Damage[] {
  const main = (profile: string) => only(join(profile, 'Default/IndexedDB/chrome-extension_*_0.indexeddb.leveldb'));
  const mirror = (profile: string) => only(join(profile, 'Default/WebStorage/*/IndexedDB/indexeddb.leveldb'));
  const local = (profile: string) => only(join(profile, 'Default/Local Extension Settings/*'));
  /** All of them: which one has what, nobody can tell from outside. */
  const tables = (folder: string, work: (file: string) => void) => {
    const found = globSync(join(folder, '*.ldb'));
    if (found.length === 0) throw new Error(`There is no table in ${folder}`);
    for (const file of found) work(file);
  };
  /** 64 bytes in every block of four kilobytes. */
  const flip = (file: string) => {
    for (let at = 200; at < readFileSync(file).length; at += 4096) overwrite(file, at, 64, (byte) => byte ^ 255);
  };
  const log = (profile: string) => largest(join(main(profile), '*.log'));
  const without = (folder: string) => rmSync(folder, { recursive: true });
  return [
    { fault: 'F9 journal: tables cut in half', how: (profile) => tables(main(profile), halve) },
    { fault: 'F9 journal: tables gone', how: (profile) => tables(main(profile), rmSync) },
    { fault: 'F9 journal: bytes of tables flipped', how: (profile) => tables(main(profile), flip) },
    { fault: 'F9 journal: garbage for MANIFEST', how: (profile) => garbage(only(join(main(profile), 'MANIFEST-*'))) },
    { fault: 'F9 journal: no CURRENT', how: (profile) => rmSync(join(main(profile), 'CURRENT')), expect: 'either' },
    {
      fault: 'F9 journal: every table and the log zeroed',
      how: (profile) => {
        for (const file of [...globSync(join(main(profile), '*.ldb')), log(profile)])
          overwrite(file, 0, readFileSync(file).length, () => 0);
      },
    },
    { fault: 'F9 journal: folder gone', how: (profile) => without(main(profile)) },
    {
      fault: 'F10 storage.local: garbage for MANIFEST',
      how: (profile) => garbage(only(join(local(profile), 'MANIFEST-*'))),
      expect: 'quiet',
    },
    { fault: 'F10 storage.local: folder gone', how: (profile) => without(local(profile)), expect: 'quiet' },
    {
      fault: 'F10 mirror: garbage for MANIFEST',
      how: (profile) => garbage(only(join(mirror(profile), 'MANIFEST-*'))),
      expect: 'quiet',
    },
    {
      fault: 'F10 mirror: bytes of tables flipped',
      how: (profile) => tables(mirror(profile), flip),
      expect: 'quiet',
    },
    { fault: 'F10 mirror: all files gone', how: (profile) => without(mirror(profile)), expect: 'quiet' },
    {
      fault: 'F10 journal and storage.local gone',
      how: (profile) => {
        without(main(profile));
        without(local(profile));
      },
    },
    {
      fault: 'F10 mirror and storage.local gone',
      how: (profile) => {
        without(mirror(profile));
        without(local(profile));
      },
      expect: 'quiet',
    },
    {
      fault: 'F10 journal and mirror gone',
      how: (profile) => {
        without(main(profile));
        without(mirror(profile));
      },
      expect: 'missing',
    },
  ];
}

function inFirefox(): Damage[] {
  const file = (name: string) => (profile: string) => {
    for (const found of globSync(join(profile, 'storage/default/moz-extension+++*/idb/*.sqlite'))) {
      let named = '';
      try {
        named = run('sqlite3', '-readonly', found, 'select name from database').trim();
      } catch {
        // Not one of ours.
      }
      if (named === name) return found;
    }
    throw new Error(`There is no database ${name}`);
  };
  const main = file('rebound');
  const mirror = file('rebound-mirror');
  const local = file('webExtensions-storage-local');
  const without = (found: string) => {
    for (const one of globSync(`${found}*`)) rmSync(one);
    rmSync(join(found, '..', `${basename(found, '.sqlite')}.files`), { recursive: true, force: true });
  };
  const zeroed = (found: string) => overwrite(found, 0, readFileSync(found).length, () => 0);
  return [
    { fault: 'F9 journal: cut in half', how: (profile) => halve(main(profile)) },
    {
      fault: 'F9 journal: garbage for its head',
      how: (profile) => overwrite(main(profile), 0, 100, (byte) => byte ^ 165),
    },
    { fault: 'F9 journal: zeroed', how: (profile) => zeroed(main(profile)) },
    { fault: 'F9 journal: empty file', how: (profile) => truncateSync(main(profile), 0) },
    {
      fault: 'F9 journal: pages in its middle flipped',
      how: (profile) => {
        const found = main(profile);
        const { length } = readFileSync(found);
        overwrite(found, 8192, Math.max(4096, length - 16_384), (byte) => byte ^ 255);
      },
    },
    { fault: 'F9 journal: gone', how: (profile) => without(main(profile)) },
    { fault: 'F10 storage.local: gone', how: (profile) => without(local(profile)), expect: 'quiet' },
    {
      fault: 'F10 storage.local: garbage',
      how: (profile) => overwrite(local(profile), 0, 100, (byte) => byte ^ 165),
      expect: 'quiet',
    },
    {
      fault: 'F10 mirror: garbage for its head',
      how: (profile) => overwrite(mirror(profile), 0, 100, (byte) => byte ^ 165),
      expect: 'quiet',
    },
    { fault: 'F10 mirror: gone', how: (profile) => without(mirror(profile)), expect: 'quiet' },
    {
      fault: 'F10 journal and storage.local gone',
      how: (profile) => {
        const found = [main(profile), local(profile)];
        for (const one of found) without(one);
      },
    },
    {
      fault: 'F10 journal and mirror gone',
      how: (profile) => {
        const found = [main(profile), mirror(profile)];
        for (const one of found) without(one);
      },
      expect: 'missing',
    },
  ];
}
