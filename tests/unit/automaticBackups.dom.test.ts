import { beforeEach, expect, test, vi } from 'vitest';
import { type Automatic, createAutomatic } from '../../utils/backups/automatic.ts';
import { BackupTrouble } from '../../utils/backups/backupTrouble.ts';
import type { Folder } from '../../utils/backups/folder.ts';
import { folderPlace } from '../../utils/backups/folderPlace.ts';
import { forget, keep, readKept } from '../../utils/backups/kept.ts';
import type { BackupPlace } from '../../utils/backups/places.ts';
import { type Database, openDatabase } from '../../utils/journal/db.ts';
import { createJournal } from '../../utils/journal/journal.ts';
import { changeSettings, readSettings } from '../../utils/settings.ts';
import { decryptBackup } from '../../utils/transfer/decryptBackup.ts';
import { passphraseKey } from '../../utils/transfer/passphraseKey.ts';
import { readBackup } from '../../utils/transfer/readBackup.ts';

/** A real folder of the browser's; only the permission is as the test wants it. */
const DAY = 86_400_000;
let root: FileSystemDirectoryHandle;
let db: Database;
let now: number;
let automatic: Automatic;

beforeEach(async () => {
  now = new Date(2026, 10, 26, 12).getTime();
  db = openDatabase(`backups-${crypto.randomUUID()}`);
  const storage = await navigator.storage.getDirectory();
  root = await storage.getDirectoryHandle(crypto.randomUUID(), { create: true });
  for (const name of ['key', 'folder', 'folderState', 'downloadsState'] as const) await forget(name);
  await keep('folder', root as Folder);
  await changeSettings(() => ({
    backups: { downloads: false, folder: true, encrypted: false },
    exportedAt: undefined,
    exported: undefined,
  }));
  automatic = started();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

/** A background that was just started. */
function started(folder: Partial<BackupPlace> = {}): Automatic {
  const places = { folder: { ...folderPlace(db, () => now), ...folder }, downloads: folderPlace(db, () => now) };
  return createAutomatic({ db, now: () => now, ready: async () => true, places });
}

const note = (title: string) => createJournal(db, () => now).addByHand({ typed: { title } }, 'applied');

async function files(): Promise<string[]> {
  const names: string[] = [];
  for await (const name of root.keys()) names.push(name);
  return names.sort();
}
const content = async (name: string) => (await root.getFileHandle(name)).getFile();

test('one a day at most, and only when something changed', async () => {
  await automatic.look();
  expect(await files()).toEqual([]);
  await note('Cook');
  await Promise.all([automatic.look(), started().look()]);
  expect(await files()).toEqual(['rebound-2026-11-26.json']);
  expect((await readBackup(await content('rebound-2026-11-26.json'))).backup?.tables.applications).toHaveLength(1);
  expect(await readSettings()).toMatchObject({
    exportedAt: now,
    exported: { place: 'folder', applications: 1, encrypted: false },
  });
  await note('Ranger');
  now += 3_600_000;
  await automatic.look();
  expect(await files()).toHaveLength(1);
  now += DAY;
  await automatic.look();
  now += DAY;
  await automatic.look();
  expect(await files()).toEqual(['rebound-2026-11-26.json', 'rebound-2026-11-27.json']);
  expect(await automatic.trouble()).toBeUndefined();
});

test('older ones go, but nothing that somebody else put or changed there', async () => {
  const write = async (name: string, text: string) => {
    const stream = await (await root.getFileHandle(name, { create: true })).createWritable();
    await stream.write(text);
    await stream.close();
  };
  await write('rebound-2026-11-26.json', 'mine');
  await write('holiday.jpg', 'mine too');
  for (let day = 0; day < 10; day++) {
    await note(`Day ${day}`);
    await automatic.look();
    if (day === 1) await write('rebound-2026-11-27.json', 'changed by hand');
    now += DAY;
  }
  expect(await files()).toEqual([
    'holiday.jpg',
    'rebound-2026-11-26.json',
    'rebound-2026-11-27.json',
    ...['11-29', '11-30', '12-01', '12-02', '12-03', '12-04', '12-05'].map((day) => `rebound-2026-${day}.json`),
  ]);
  expect(await (await content('rebound-2026-11-26.json')).text()).toBe('mine');
  expect(await (await content('rebound-2026-11-27.json')).text()).toBe('changed by hand');
});

test('a folder that may not be written to, or is gone, is said, and tried again', async () => {
  await note('Cook');
  const denied = started({
    ready: async () => {
      throw new BackupTrouble('notAllowed');
    },
  });
  await denied.look();
  expect(await denied.trouble()).toBe('notAllowed');
  expect(await readSettings()).not.toHaveProperty('exported.place');
  await automatic.look();
  expect(await automatic.trouble()).toBeUndefined();
  expect(await files()).toHaveLength(1);

  // Later it is allowed again with nothing to do: then nothing is said any more.
  await keep('folderState', { ...(await readKept('folderState'))!, trouble: { why: 'notAllowed', at: now } });
  await automatic.look();
  expect(await automatic.trouble()).toBeUndefined();

  now += DAY;
  await note('Ranger');
  await (await navigator.storage.getDirectory()).removeEntry(root.name, { recursive: true });
  await automatic.look();
  expect(await automatic.trouble()).toBe('gone');
  expect((await readSettings()).exportedAt).toBe(now - DAY);
});

test('a write that was cut off leaves no good backup, and the next one takes its place', async () => {
  await note('Cook');
  const { save } = folderPlace(db, () => now);
  const cutOff = started({
    async save() {
      await root.getFileHandle('rebound-2026-11-26.json', { create: true });
      throw new DOMException('The disk is full', 'QuotaExceededError');
    },
  });
  await cutOff.look();
  expect(await cutOff.trouble()).toBe('full');
  expect((await readKept('folderState'))?.files).toEqual([]);
  await started({ save }).look();
  expect(await files()).toEqual(['rebound-2026-11-26.json']);
  expect((await readBackup(await content('rebound-2026-11-26.json'))).problem).toBeUndefined();
});

test('with a passphrase they are encrypted, and without its key none is made', async () => {
  await note('Cook');
  await changeSettings(({ backups }) => ({ backups: { ...backups, encrypted: true } }));
  await automatic.look();
  expect(await automatic.trouble()).toBe('key');
  expect(await files()).toEqual([]);
  const key = await passphraseKey('nine grey herons', new Uint8Array(16), 100_000);
  await keep('key', { ...key, since: now });
  await automatic.look();
  expect(await files()).toEqual(['rebound-2026-11-26.rebound']);
  const { file } = await decryptBackup(await content('rebound-2026-11-26.rebound'), 'nine grey herons');
  expect((await readBackup(file!)).backup?.tables.applications).toHaveLength(1);
  expect((await readSettings()).exported).toMatchObject({ encrypted: true });
});
