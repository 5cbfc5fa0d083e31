import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { append } from '../../utils/journal/append.ts';
import type { Database } from '../../utils/journal/db.ts';
import { createJournal } from '../../utils/journal/journal.ts';
import { recordsOf } from '../../utils/journal/queries.ts';
import { RECORD_KINDS } from '../../utils/journal/records.ts';
import { ROW_SCHEMAS } from '../../utils/transfer/backupSchema.ts';
import { deleteCheckIns } from '../../utils/transfer/checkIns.ts';
import { backupFile, createBackup, readTables } from '../../utils/transfer/createBackup.ts';
import { foldTables } from '../../utils/transfer/foldTables.ts';
import { merge } from '../../utils/transfer/merge.ts';
import { type Problem, parseBackup, readBackup } from '../../utils/transfer/readBackup.ts';
import { restore, restoredAt, undoRestore } from '../../utils/transfer/restore.ts';
import firstVersion from '../fixtures/backup-v1.json' with { type: 'json' };
import { everythingFilled } from './everythingFilled.ts';
import { openTestDatabase } from './openTestDatabase.ts';

let db: Database;
let now = 1_700_000_000_000;
const clock = () => now++;

/** A journal with a bit of everything in it. */
async function fill(target: Database, words: string[] = ['Cook', 'Gärtnerin 🌱', '<b>Ranger</b>']): Promise<void> {
  const journal = createJournal(target, clock);
  for (const title of words) {
    const posting = { seenAt: clock(), url: 'https://jobs.example/1', description: `${title}\n• soup\n• "salad"` };
    const { applicationId } = await journal.addByHand(
      { typed: { title, company: 'Café', remote: true }, read: { salary: '€1' }, keys: [`jobs:${title}`], posting },
      'applied',
    );
    await journal.setStage(applicationId, 'interview');
    await journal.setOutcome(applicationId, 'rejected');
    await journal.log(applicationId, { type: 'note', text: title });
    const { eventIds } = await journal.edit(applicationId, { notes: title });
    await journal.undo(...eventIds);
  }
  const { applicationId } = await journal.addByHand({ typed: { title: 'gone' } });
  await journal.remove(applicationId);
  await target.captures.put({ id: crypto.randomUUID(), at: clock() });
}

const sorted = (tables: Awaited<ReturnType<typeof readTables>>) => ({
  ...tables,
  events: tables.events.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
});

async function fileOf(source: Database): Promise<string> {
  return JSON.stringify(await createBackup(source, now));
}

function problemOf(text: string): Problem | undefined {
  return parseBackup(text).problem;
}

beforeEach(() => {
  db = openTestDatabase();
});

test('a backup names its format, version and day', async () => {
  expect(await createBackup(db, 0)).toMatchObject({
    format: 'rebound',
    version: 4,
    exportedAt: '1970-01-01T00:00:00.000Z',
  });
});

test('restoring a backup gives back the very same journal', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 }), async (words) => {
      const [from, to] = [openTestDatabase(), openTestDatabase()];
      await fill(from, words);
      await fill(to, ['in the way']);
      const { backup, problem } = parseBackup(await fileOf(from));
      expect(problem).toBeUndefined();
      await restore(to, backup!.tables, now);
      expect(sorted(await readTables(to))).toEqual(sorted(await readTables(from)));
      await Promise.all([from.delete(), to.delete()]);
    }),
    { numRuns: 15 },
  );
});

test('every value that there can be comes back to the letter, and the rows with it', async () => {
  await fc.assert(
    fc.asyncProperty(everythingFilled, fc.uint8Array({ maxLength: 70_000 }), async (events, bytes) => {
      const [from, to] = [openTestDatabase(), openTestDatabase()];
      const { applications, records } = foldTables(events);
      await from.events.bulkAdd(events);
      await from.applications.bulkAdd(applications);
      await from.records.bulkAdd(records);
      await from.files.add({
        id: 'f',
        name: 'cv.pdf',
        type: 'application/pdf',
        data: Uint8Array.from(bytes),
        addedAt: 1,
      });
      expect(applications).toHaveLength(1);
      expect(records).toHaveLength(RECORD_KINDS.length);

      const file = await backupFile(from, now);
      expect(await file.text()).toBe(await fileOf(from));
      const { backup, problem } = await readBackup(file);
      expect(problem).toBeUndefined();
      await restore(to, backup!.tables, now);
      expect(sorted(await readTables(to))).toEqual(sorted(await readTables(from)));
      expect(await to.records.toArray()).toEqual(await from.records.toArray());
      await Promise.all([from.delete(), to.delete()]);
    }),
    { numRuns: 30, endOnFailure: true },
  );
}, 60_000);

test('every table of the journal is in the backup, or folds from it, but how a day felt', () => {
  const { applications, events, postings, captures, files } = ROW_SCHEMAS;
  const inFile = Object.keys({ applications, events, postings, captures, files });
  expect(db.tables.map((table) => table.name).sort()).toEqual([...inFile, 'records', 'meta', 'checkIns'].sort());
});

test('how days felt is in the file only when it was asked for, and never takes the place of what was said since', async () => {
  await db.checkIns.bulkPut([
    { day: '2026-03-11', mood: 2, at: 1 },
    { day: '2026-03-12', mood: 4, at: 2 },
  ]);
  expect(await (await backupFile(db, now)).text()).not.toContain('mood');
  const file = await backupFile(db, now, undefined, { checkIns: true });
  const { backup, problem } = await readBackup(file);
  expect(problem).toBeUndefined();
  expect(problemOf((await file.text()).replace('"mood":2', '"mood":9'))?.kind).toBe('damaged');

  const other = openTestDatabase();
  await other.checkIns.put({ day: '2026-03-12', mood: 1, at: 3 });
  for (const take of [restore, merge]) {
    await take(other, backup!.tables, now);
    expect((await other.checkIns.toArray()).map(({ mood }) => mood)).toEqual([2, 1]);
    await undoRestore(other, now);
    expect((await other.checkIns.toArray()).map(({ mood }) => mood)).toEqual([1]);
    // Done again, taken back again; and gone for good once they were deleted.
    await undoRestore(other, now);
    expect((await other.checkIns.toArray()).map(({ mood }) => mood)).toEqual([2, 1]);
    await undoRestore(other, now);
    expect((await other.checkIns.toArray()).map(({ mood }) => mood)).toEqual([1]);
    await deleteCheckIns(other);
    await undoRestore(other, now);
    expect(await other.checkIns.count()).toBe(0);
    expect(JSON.stringify(await other.meta.toArray())).not.toContain('mood');
    await other.checkIns.put({ day: '2026-03-12', mood: 1, at: 3 });
    await undoRestore(other, now);
  }
  await other.delete();
});

test('a backup of the first version is restored', async () => {
  const { backup, problem } = parseBackup(JSON.stringify(firstVersion));
  expect(problem).toBeUndefined();
  await restore(db, backup!.tables, now);
  expect(await db.applications.toArray()).toEqual([
    {
      ...firstVersion.tables.applications[0],
      heardAt: 1790500000000,
      notes: 'Starts at three',
      answerTimes: { applied: 200_000_000, interview: 300_000_000 },
    },
  ]);
  expect(await db.events.count()).toBe(6);
  expect(await db.postings.toArray()).toEqual(firstVersion.tables.postings);
});

test('a plan of an old file says what it said, under the name that it has now', async () => {
  const applicationId = crypto.randomUUID();
  const data = { plan: 'blankMind', response: 'Let me think.' };
  await append(db, now, { applicationId, kind: 'plan', by: 'person', at: now, type: 'put', data });
  const text = (await fileOf(db)).replace('"response"', '"then"');
  expect(text).toContain('"then":"Let me think."');
  const { backup, problem } = parseBackup(text);
  expect(problem).toBeUndefined();
  const other = openTestDatabase();
  await restore(other, backup!.tables, now);
  expect(await recordsOf('plan', other)).toMatchObject([data]);
  await createJournal(other, clock).put('plan', { response: null }, applicationId);
  expect((await recordsOf('plan', other))[0]).not.toHaveProperty('response');
  await other.delete();
});

test('long tables are read and written in pieces, and say how far they are', async () => {
  const events = Array.from({ length: 2500 }, (_, index) => ({
    id: `e${index}`,
    applicationId: `a${index}`,
    at: index,
    recordedAt: index,
    by: 'person' as const,
    type: 'saved' as const,
  }));
  const [saved, read, restored]: number[][] = [[], [], []];
  await restore(db, { applications: [], events, postings: [], captures: [], files: [] }, now, (share) =>
    restored!.push(share),
  );
  const file = await backupFile(db, now, (share) => saved!.push(share));
  const { backup } = await readBackup(file, (share) => read!.push(share));
  expect(backup?.tables.events).toHaveLength(2500);
  for (const shares of [saved!, read!, restored!]) {
    expect(shares.length).toBeGreaterThan(4);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  }
}, 60_000);

test('two hundred thousand entries are read, and a cut in their midst is noticed', async () => {
  const event = (index: number) =>
    `{"id":"e${index}","applicationId":"a${index >> 4}","at":${index},"recordedAt":${index},"by":"person","type":"saved"}`;
  const events = Array.from({ length: 200_000 }, (_, index) => event(index));
  const head =
    '{"format":"rebound","version":3,"exportedAt":"2026-11-26T09:30:00.000Z","tables":{"applications":[],"events":[';
  const tail = '],"postings":[],"captures":[],"files":[]}}';
  const { backup } = await readBackup(new Blob([head, events.join(','), tail]));
  expect(backup?.tables.events).toHaveLength(200_000);
  expect((await readBackup(new Blob([head, events.slice(0, 100_000).join(',')]))).problem?.kind).toBe('cutOff');
}, 60_000);

test('a restore can be undone, and that as well', async () => {
  await fill(db, ['before']);
  const before = sorted(await readTables(db));
  const other = openTestDatabase();
  await fill(other, ['after']);
  const after = sorted(await readTables(other));
  expect(await restoredAt(db)).toBeUndefined();
  await restore(db, after, 5);
  expect(await restoredAt(db)).toBe(5);
  await undoRestore(db, 6);
  expect(sorted(await readTables(db))).toEqual(before);
  await undoRestore(db, 7);
  expect(sorted(await readTables(db))).toEqual(after);
});

test('a restore that fails half-way leaves everything as it was', async () => {
  await fill(db);
  const before = await readTables(db);
  // The first goes, and then there is one that no database takes.
  const impossible = { ...before.events[0]!, id: 'x', text: (() => '') as never };
  const broken = { ...before, events: [...before.events.slice(1), impossible] };
  await expect(restore(db, broken, now)).rejects.toThrow();
  expect(await readTables(db)).toEqual(before);
  expect(await restoredAt(db)).toBeUndefined();
});

test('what was noted after a restore stays when it is undone', async () => {
  await fill(db, ['before']);
  const other = openTestDatabase();
  await fill(other, ['after']);
  await restore(db, await readTables(other), 5);
  await createJournal(db, clock).addByHand({ typed: { title: 'since' } });
  await undoRestore(db, 6);
  expect((await db.applications.toArray()).map((row) => row.title).sort()).toEqual(['before', 'since']);
});

test('rows are folded anew: a row that says more than its history is not believed', async () => {
  await fill(db, ['Cook']);
  const backup = await createBackup(db, now);
  backup.tables.applications[0]!.title = 'Admiral';
  await restore(db, parseBackup(JSON.stringify(backup)).backup!.tables, now);
  expect((await db.applications.toArray()).map((row) => row.title)).toEqual(['Cook']);
});

describe('a file that is not right is refused, with what is wrong', () => {
  let good: string;
  beforeEach(async () => {
    await fill(db, ['Cook']);
    good = await fileOf(db);
    expect(problemOf(good)).toBeUndefined();
  });
  const changed = (change: (data: Record<string, never>) => void) => {
    const data = JSON.parse(good);
    change(data);
    return JSON.stringify(data);
  };

  test('cut off at any place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: good.length - 1 }), (length) => {
        expect(problemOf(good.slice(0, length))?.kind).toBe('cutOff');
      }),
    );
  });

  test.each(['', 'hello', '[]', 'null', '{"a":1}', '{"format":"other","version":1}'])('another file: %j', (text) => {
    expect(problemOf(text)?.kind).toBe('notOurs');
  });

  test('a newer version', () => {
    expect(problemOf(changed((data) => Object.assign(data, { version: 99 })))?.kind).toBe('newer');
  });

  test('wrong types, missing tables and unknown names', () => {
    const tables = (change: (tables: Record<string, Record<string, unknown>[]>) => void) =>
      problemOf(changed((data) => change(data.tables as never)));
    expect(tables((t) => Object.assign(t.events![2]!, { at: 'noon' }))).toEqual({
      kind: 'damaged',
      where: 'tables.events.2.at',
    });
    expect(tables((t) => Object.assign(t.events![0]!, { type: 'hacked' }))?.kind).toBe('damaged');
    expect(tables((t) => Object.assign(t.applications![0]!, { extra: 1 }))?.kind).toBe('damaged');
    expect(tables((t) => delete t.postings)?.kind).toBe('damaged');
    expect(tables((t) => t.events!.push(t.events![0]!))?.kind).toBe('damaged');
    expect(tables((t) => t.events!.splice(0))).toEqual({ kind: 'damaged', where: 'tables.applications[0]' });
  });

  test.each(['__proto__', 'constructor', 'toString'])('names that reach into the language: %s', (name) => {
    const sneaky = good.replace('"tables":{', `"tables":{"${name}":{"polluted":true},`);
    expect(problemOf(sneaky)?.kind).toBe('damaged');
    expect(problemOf(good.replace('"fields":{', `"fields":{"${name}":{},`))?.kind).toBe('damaged');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('nested without end', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expect(problemOf(good.replace('"tables":', `"more":${deep},"tables":`))?.kind).toBe('damaged');
  });

  test('too big to read', async () => {
    const file = Object.defineProperty(new Blob(['{}']), 'size', { value: 1e9 });
    expect((await readBackup(file)).problem?.kind).toBe('tooBig');
  });

  test('any change of a single character never throws, and never leaves a half-read backup', () => {
    fc.assert(
      fc.property(fc.nat({ max: good.length - 1 }), fc.string({ minLength: 1, maxLength: 1 }), (at, character) => {
        const { backup, problem } = parseBackup(good.slice(0, at) + character + good.slice(at + 1));
        expect(Boolean(backup)).toBe(!problem);
      }),
    );
  });

  test('an attached file that is no base64, also a large one', () => {
    const withFile = (data: string) =>
      problemOf(
        changed((all) =>
          Object.assign(all.tables as never, { files: [{ id: 'f', name: '', type: '', data, addedAt: 1 }] }),
        ),
      );
    expect(withFile('A'.repeat(12_000_000))).toBeUndefined();
    expect(withFile('A'.repeat(11_999_999))?.where).toBe('tables.files.0.data');
    expect(withFile('a b=')?.kind).toBe('damaged');
  });

  test('a date that no calendar has', () => {
    expect(
      problemOf(
        changed((data) => Object.assign((data.tables as never as { events: object[] }).events[0]!, { at: 1e300 })),
      )?.where,
    ).toBe('tables.events.0.at');
  });

  test('one thing that is an application and a person at once', () => {
    const mixed = changed((data) => {
      const { events } = data.tables as never as { events: object[] };
      events.push({ ...events[0], id: 'x', kind: 'person', type: 'deleted' });
    });
    expect(problemOf(mixed)?.where).toMatch(/^tables\.events\.\d+\.kind$/);
  });

  test('a byte-order mark is no reason', () => {
    expect(problemOf(`\uFEFF${good}`)).toBeUndefined();
  });
});
