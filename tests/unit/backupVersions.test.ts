import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { SCHEMA } from '../../utils/journal/db.ts';
import type { Backup } from '../../utils/transfer/backupSchema.ts';
import { readTables } from '../../utils/transfer/createBackup.ts';
import { decryptBackup } from '../../utils/transfer/decryptBackup.ts';
import { ENVELOPE } from '../../utils/transfer/encryptedHead.ts';
import { foldTables } from '../../utils/transfer/foldTables.ts';
import { merge } from '../../utils/transfer/merge.ts';
import { readBackup } from '../../utils/transfer/readBackup.ts';
import { restore } from '../../utils/transfer/restore.ts';
import { openTestDatabase } from './openTestDatabase.ts';

/** What each earlier Rebound wrote can be restored for good. A fixture is never made anew: it is what is on people's disks. */
const fixtures = import.meta.glob<Backup>('../fixtures/backup-v*.json', { eager: true, import: 'default' });

test('there is a backup of every version up to this one, plain and encrypted', async () => {
  const versions = Object.values(fixtures).map(({ version }) => version);
  expect(versions.sort()).toEqual(Array.from({ length: SCHEMA }, (_, at) => at + 1));
  expect(ENVELOPE).toBe(1);
  expect((await sealed()).size).toBeGreaterThan(1000);
});

describe.each(Object.values(fixtures))('a backup of version $version', (written) => {
  test.each([restore, merge])('comes back with every row, event, posting, file and day: $name', async (bring) => {
    const { backup, problem } = await readBackup(new Blob([JSON.stringify(written)]));
    expect(problem).toBeUndefined();
    await expectAll(written, bring, backup!);
  });
});

test('an encrypted backup of the first kind opens with its passphrase, and is what the plain one is', async () => {
  expect((await decryptBackup(await sealed(), 'nine gray herons wait')).problem).toBe('wrongPassphrase');
  const { file } = await decryptBackup(await sealed(), 'nine grey herons wait');
  const { backup } = await readBackup(file!);
  await expectAll(fixtures['../fixtures/backup-v3.json']!, restore, backup!);
}, 60_000);

async function sealed(): Promise<Blob> {
  return new Blob([await readFile(new URL('../fixtures/backup-encrypted-v1.rebound', import.meta.url))]);
}

async function expectAll(written: Backup, bring: typeof restore | typeof merge, backup: Backup): Promise<void> {
  const db = openTestDatabase();
  await bring(db, backup.tables, 5);
  const { events, postings, captures, files = [], checkIns = [] } = written.tables;
  const now = await readTables(db);
  expect(now.events).toEqual(events);
  expect(now.postings).toEqual(postings);
  expect(now.captures).toEqual(captures);
  expect(now.files).toEqual(files);
  expect(await db.checkIns.toArray()).toEqual(checkIns);
  const folded = foldTables(events);
  expect(new Set(now.applications)).toEqual(new Set(folded.applications));
  expect(new Set(await db.records.toArray())).toEqual(new Set(folded.records));
  expect(now.applications.map(({ id }) => id).sort()).toEqual(written.tables.applications.map(({ id }) => id).sort());
  await db.delete();
}
