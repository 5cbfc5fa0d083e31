import { expect, test, vi } from 'vitest';
import { openDatabase } from '../../utils/journal/db.ts';
import { createJournal } from '../../utils/journal/journal.ts';
import { closeMirror } from '../../utils/journal/mirror.ts';
import { STAGES } from '../../utils/journal/types.ts';
import { type Cage, expectAgreement, guardOf } from './guarded.ts';

/** Two dashboards, a popup and the background, each with a connection of its own. */
const WINDOWS = 4;
const EACH = 25;
/** What each of them changes, so that a row that misses the others' changes is seen. */
const FIELDS = ['location', 'hours', 'salary', 'notes'] as const;
const START = Date.UTC(2026, 10, 3);

test('windows that write at once lose nothing of each other', async () => {
  const name = `together-${crypto.randomUUID()}`;
  let now = START;
  const databases = Array.from({ length: WINDOWS }, () => openDatabase(name));
  const journals = databases.map((db) => createJournal(db, () => now++));
  const [db] = databases;
  const ids: string[] = [];
  for (const title of ['Park Ranger', 'Chief Mate', 'Night Baker'])
    ids.push(
      (await journals[0]!.addByHand({ typed: { title, company: 'Reef Parks' } }, 'applied', START)).applicationId,
    );

  const said: string[] = [];
  await Promise.all(
    journals.map(async (journal, window) => {
      for (let n = 0; n < EACH; n++) {
        const id = ids[(window + n) % ids.length]!;
        const text = `window ${window}, entry ${n}`;
        await journal.log(id, { type: 'note', text });
        said.push(text);
        await journal.edit(id, { [FIELDS[window]!]: text });
        if (n % 5 === 0) await journal.setStage(id, STAGES[2 + ((window + n) % 3)]!);
      }
    }),
  );

  const cage: Cage = { repairs: 0 };
  await guardOf(db!, cage).check();
  expect(cage.repairs).toBe(0);
  await expectAgreement(db!, cage);
  const notes = (await db!.events.toArray()).filter(({ type }) => type === 'note').map(({ text }) => text);
  expect(notes.sort()).toEqual(said.sort());
  expect(said).toHaveLength(WINDOWS * EACH);
  for (const one of databases) one.close();
  await closeMirror(name);
});

test('a window that is open makes way for a newer shape of the stores, and what it writes after that is there as well', async () => {
  // The library says so in the console.
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const name = `newer-${crypto.randomUUID()}`;
  const db = openDatabase(name);
  const journal = createJournal(db, () => START);
  await journal.addByHand({ typed: { title: 'Park Ranger', company: 'Reef Parks' } }, 'applied', START);
  const newer = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, db.verno * 10 + 10);
    request.onupgradeneeded = () => request.result.createObjectStore('more');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  await journal.addByHand({ typed: { title: 'Chief Mate', company: 'Meridian' } }, 'applied', START);
  const titles = await new Promise<string[]>((resolve) => {
    const all = newer.transaction('applications').objectStore('applications').getAll();
    all.onsuccess = () => resolve(all.result.map(({ title }: { title: string }) => title));
  });
  expect(titles.sort()).toEqual(['Chief Mate', 'Park Ranger']);
  newer.close();
  db.close();
  await closeMirror(name);
});
