import { beforeEach, describe, expect, test } from 'vitest';
import { type Database, SCHEMA } from '../../utils/journal/db.ts';
import { createJournal, type Journal } from '../../utils/journal/journal.ts';
import { BACKUP_LATER, backupDue } from '../../utils/transfer/backupDue.ts';
import { readTables } from '../../utils/transfer/createBackup.ts';
import { countDeleted, eraseDeleted } from '../../utils/transfer/eraseDeleted.ts';
import { eraseLooseFiles, FILES_KEPT } from '../../utils/transfer/eraseLooseFiles.ts';
import { restore, restoredAt } from '../../utils/transfer/restore.ts';
import { openTestDatabase } from './openTestDatabase.ts';

let db: Database;
let journal: Journal;
let now: number;

beforeEach(() => {
  db = openTestDatabase();
  now = 1_700_000_000_000;
  journal = createJournal(db, () => now++);
});

const posting = { seenAt: 1, url: 'https://jobs.example/', description: 'Soup' };
const file = (id: string) => ({ id, name: 'cv.pdf', type: '', data: Uint8Array.of(1), addedAt: 1 });

describe('removing the deleted ones for good', () => {
  test('leaves no trace of them, and touches nothing else', async () => {
    const kept = await journal.addByHand({ typed: { title: 'Cook' }, posting });
    const gone = await journal.addByHand({ typed: { title: 'Secret job' }, posting });
    await journal.log(gone.applicationId, { type: 'note', text: 'Secret note' });
    await db.captures.put({ id: 'c1', at: 1, applicationId: gone.applicationId });
    await db.files.bulkPut([file('f1'), file('f2')]);
    await journal.put('document', { name: 'Secret CV', fileId: 'f1' }, 'd1');
    await journal.put('document', { name: 'CV', fileId: 'f2' }, 'd2');
    await journal.put('document', { name: 'Old name of it', fileId: 'f2' }, 'd3');
    await restore(db, await readTables(db), now);
    await journal.remove(gone.applicationId);
    await journal.removeRecord('document', 'd1');
    await journal.removeRecord('document', 'd3');

    expect(await countDeleted(db)).toBe(3);
    expect(await eraseDeleted(db)).toBe(3);
    expect(await countDeleted(db)).toBe(0);
    // The copy from before the restore had them too.
    expect(await restoredAt(db)).toBeUndefined();
    const everything = await Promise.all(db.tables.map((table) => table.toArray()));
    expect(JSON.stringify(everything)).not.toMatch(/Secret|Old name|"f1"/);
    expect(JSON.stringify(everything)).not.toContain(gone.applicationId);
    expect(await db.applications.toArray()).toMatchObject([{ id: kept.applicationId, title: 'Cook' }]);
    expect(await db.postings.count()).toBe(1);
    expect(await db.files.toCollection().primaryKeys()).toEqual(['f2']);
    // What a capture was counted as stays counted, so that it does not come back.
    expect(await db.captures.toArray()).toEqual([{ id: 'c1', at: 1 }]);
  });

  test('does nothing where nothing was deleted', async () => {
    await journal.addByHand({ typed: { title: 'Cook' } });
    await restore(db, await readTables(db), now);
    expect(await eraseDeleted(db)).toBe(0);
    expect(await restoredAt(db)).toBeDefined();
  });
});

describe('files that nothing names any more', () => {
  const left = () => db.files.toCollection().primaryKeys();
  beforeEach(async () => {
    await db.files.bulkPut(['f1', 'f2', 'f3', 'f4'].map(file));
    await journal.put('document', { name: 'CV', fileId: 'f1' }, 'd1');
    await journal.put('document', { name: 'CV, again', fileId: 'f1' }, 'd2');
    await journal.put('document', { name: 'Letter', fileId: 'f2' }, 'd3');
  });

  test('are kept for a week, so that what named them can come back, and then removed', async () => {
    const gone = await journal.removeRecord('document', 'd3');
    // Another version, and a file that never had a document.
    await journal.put('document', { fileId: 'f3' }, 'd1');
    expect(await eraseLooseFiles(db, now + FILES_KEPT - 10)).toBe(1);
    expect(await left()).toEqual(['f1', 'f2', 'f3']);
    await journal.undo(...gone.eventIds);
    expect(await eraseLooseFiles(db, now + FILES_KEPT)).toBe(0);
    await journal.removeRecord('document', 'd3');
    expect(await eraseLooseFiles(db, now + FILES_KEPT)).toBe(1);
    // The first is still named by the other document.
    expect(await left()).toEqual(['f1', 'f3']);
    await journal.removeRecord('document', 'd2');
    expect(await eraseLooseFiles(db, now + FILES_KEPT)).toBe(1);
    expect(await left()).toEqual(['f3']);
  });

  test('are kept as long as they are new', async () => {
    await db.files.bulkPut([{ ...file('f5'), addedAt: now }]);
    expect(await eraseLooseFiles(db, now + FILES_KEPT - 1)).toBe(2);
    expect(await left()).toEqual(['f1', 'f2', 'f5']);
  });

  test('are left alone where a newer version wrote, which may name them elsewhere', async () => {
    await db.meta.put({ key: 'schema', value: SCHEMA + 1 });
    expect(await eraseLooseFiles(db, now + 2 * FILES_KEPT)).toBe(0);
    expect(await left()).toHaveLength(4);
  });
});

describe('the reminder of a backup', () => {
  const DAY = 86_400_000;
  const choice = { backupReminder: true, backupReminderDays: 14, exportedAt: undefined, backupLaterUntil: undefined };
  const changes = async (count: number) => {
    for (let n = 0; n < count; n++) await journal.addByHand({});
  };

  test('comes when the last one is old and enough changed since', async () => {
    const exportedAt = now;
    await changes(4);
    expect(await backupDue(db, { ...choice, exportedAt }, exportedAt + 20 * DAY)).toBeUndefined();
    await changes(1);
    expect(await backupDue(db, { ...choice, exportedAt }, exportedAt + 13 * DAY)).toBeUndefined();
    expect(await backupDue(db, { ...choice, exportedAt }, exportedAt + 20 * DAY)).toEqual({
      age: 20 * DAY,
      never: false,
    });
  });

  test('does not count what was in the backup', async () => {
    await changes(9);
    expect(await backupDue(db, { ...choice, exportedAt: now }, now + 20 * DAY)).toBeUndefined();
  });

  test('without any backup counts from the first note', async () => {
    expect(await backupDue(db, choice, now + 99 * DAY)).toBeUndefined();
    await changes(5);
    const first = (await db.events.orderBy('recordedAt').first())!.recordedAt;
    expect(await backupDue(db, choice, first + 13 * DAY)).toBeUndefined();
    expect(await backupDue(db, choice, first + 14 * DAY)).toEqual({ age: 14 * DAY, never: true });
  });

  test('waits, comes at another time, or not at all, as the person said', async () => {
    const first = now;
    await changes(5);
    const at = first + 20 * DAY;
    expect(await backupDue(db, { ...choice, backupLaterUntil: at + BACKUP_LATER }, at)).toBeUndefined();
    expect(await backupDue(db, { ...choice, backupLaterUntil: at + BACKUP_LATER }, at + BACKUP_LATER)).toBeDefined();
    expect(await backupDue(db, { ...choice, backupReminderDays: 30 }, at)).toBeUndefined();
    expect(await backupDue(db, { ...choice, backupReminder: false }, at)).toBeUndefined();
  });
});
