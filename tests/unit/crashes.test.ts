import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { type Database, openDatabase } from '../../utils/journal/db.ts';
import { createJournal } from '../../utils/journal/journal.ts';
import { closeMirror, deleteMirror } from '../../utils/journal/mirror.ts';
import { recordConfirmation, recordIntent } from '../../utils/journal/recorder.ts';
import type { Confirmation, Intent } from '../../utils/messages.ts';
import { readNotice } from '../../utils/repair/notice.ts';
import type { Tables } from '../../utils/transfer/backupSchema.ts';
import { readTables } from '../../utils/transfer/createBackup.ts';
import { eraseDeleted } from '../../utils/transfer/eraseDeleted.ts';
import { merge } from '../../utils/transfer/merge.ts';
import { restore, undoRestore } from '../../utils/transfer/restore.ts';
import { type Cage, expectAgreement, guardOf } from './guarded.ts';
import { dyingAt } from './mortal.ts';

const RUNS = Number(process.env.REBOUND_RUNS ?? 60);
const START = Date.UTC(2026, 10, 3);

const STEPS = [
  'intent',
  'confirmation',
  'add',
  'edit',
  'person',
  'bulk',
  'remove',
  'undo',
  'erase',
  'backup',
  'merge',
  'restore',
  'undoRestore',
] as const;
type Step = (typeof STEPS)[number];

/** A program that does one step after the other, and what it was told to be on disk. */
interface Life {
  db: Database;
  now: number;
  acknowledged: Set<string>;
  /** What the step under way may take away on purpose. */
  leaving: Set<string>;
  captures: (Intent | Confirmation)[];
  backup?: Tables;
}

test(
  'whatever is done and wherever it dies, nothing acknowledged is missing and nothing is there twice',
  async () => {
    // What a program says while it dies is not to be heard.
    vi.spyOn(console, 'error').mockImplementation(() => {});
    let deaths = 0;
    let restored = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...STEPS), fc.nat(5)), { minLength: 3, maxLength: 14 }),
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom('nothing', 'emptied', 'no mirror', 'half', 'no canary', 'canary and mirror'),
        async (steps, at, damage) => {
          const name = `crash-${crypto.randomUUID()}`;
          const cage: Cage = { repairs: 0 };
          const life: Life = {
            db: openDatabase(name),
            now: START,
            acknowledged: new Set(),
            leaving: new Set(),
            captures: [],
          };
          await life.db.open();
          await guardOf(life.db, cage).check();
          const mortal = await dyingAt(at, async (self) => {
            const guard = guardOf(life.db, cage, () => life.now);
            for (const [step, which] of steps) {
              life.now += 1000;
              await take(life, step, which);
              // The dead tell nobody that it is on disk.
              if (self.dead) return;
              life.leaving.clear();
              life.acknowledged = new Set(await life.db.events.toCollection().primaryKeys());
              await guard.check();
            }
          });
          if (mortal.dead) deaths++;
          life.db.close();
          await closeMirror(name);

          // The next start finds what is on disk, and perhaps less.
          const db = openDatabase(name);
          await damaged(db, damage, cage, life.acknowledged);
          await guardOf(db, cage).check();
          const here = new Set(await db.events.toCollection().primaryKeys());
          for (const id of life.acknowledged) if (!life.leaving.has(id)) expect(here).toContain(id);
          await expectAgreement(db, cage);
          const notice = await readNotice(db);
          if (notice) restored += notice.events;
          expect(notice?.missing ?? 0).toBe(0);

          // What the outbox still had comes again, and counts once.
          for (const capture of life.captures) await record(db, capture, life.now);
          const events = await db.events.toArray();
          for (const type of ['started', 'applied'] as const)
            for (const { id } of await db.applications.toArray())
              expect(
                events.filter((one) => one.applicationId === id && one.type === type && one.by === 'page').length,
              ).toBeLessThan(2);
          // A backup may bring back what was noted anew since it was deleted: two rows, by the person's own will.
          if (!steps.some(([step]) => step === 'merge' || step === 'undoRestore' || step === 'restore')) {
            const titles = (await db.applications.toArray()).flatMap(({ title }) =>
              title.startsWith('Ranger') ? title : [],
            );
            expect(new Set(titles).size).toBe(titles.length);
          }
          await guardOf(db, cage).check();
          await expectAgreement(db, cage);
          db.close();
          await closeMirror(name);
        },
      ),
      { numRuns: RUNS },
    );
    // It would prove nothing if nothing had died or had to be brought back.
    expect(deaths).toBeGreaterThan(RUNS / 4);
    expect(restored).toBeGreaterThan(0);
  },
  60_000 + RUNS * 400,
);

async function damaged(db: Database, damage: string, cage: Cage, acknowledged: Set<string>): Promise<void> {
  const raw = async (work: (store: IDBObjectStore[]) => void) => {
    await db.open();
    const transaction = db.backendDB().transaction([...db.backendDB().objectStoreNames], 'readwrite');
    work([...transaction.objectStoreNames].map((name) => transaction.objectStore(name)));
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  };
  if (damage === 'emptied')
    await raw((stores) => {
      for (const store of stores) store.clear();
    });
  if (damage === 'half') {
    // What was not acknowledged may have one copy only: it is not there to be damaged as well.
    const ids = [...acknowledged].filter((_, at) => at % 2);
    await raw((stores) => {
      for (const store of stores) if (store.name === 'events') for (const id of ids) store.delete(id);
    });
  }
  if (damage.includes('canary')) cage.canary = undefined;
  if (damage.includes('mirror')) await deleteMirror(db.name);
}

async function take(life: Life, step: Step, which: number): Promise<unknown> {
  const { db, now } = life;
  const journal = createJournal(db, () => now);
  const rows = await db.applications.toArray();
  const row = rows[which % Math.max(1, rows.length)];
  if (step === 'intent' || step === 'confirmation') {
    const capture = step === 'intent' ? intent(which, now) : confirmation(which, now);
    life.captures.push(capture);
    return record(db, capture, now);
  }
  if (step === 'add') return journal.addByHand({ typed: { title: `By hand ${now}`, company: 'Acme' } }, 'applied');
  if (step === 'person') return journal.put('person', { name: 'Ada', role: 'recruiter' });
  if (step === 'edit') return row && journal.edit(row.id, { notes: `Said at ${now}` });
  if (step === 'bulk')
    return journal.bulk(
      rows.map(({ id }) => id),
      { outcome: 'onHold', addTags: [String(now)] },
    );
  if (step === 'remove') return row && journal.remove(row.id);
  if (step === 'undo') {
    const latest = await db.events.orderBy('recordedAt').last();
    return latest && journal.undo(latest.id);
  }
  if (step === 'backup') {
    life.backup = await readTables(db);
    return;
  }
  if (step === 'erase') {
    const there = new Set([...rows.map(({ id }) => id), ...(await db.records.toCollection().primaryKeys())]);
    await db.events.each((event) => !there.has(event.applicationId) && life.leaving.add(event.id));
    return eraseDeleted(db);
  }
  if (!life.backup) return;
  if (step === 'merge') return merge(db, life.backup, now);
  const kept = new Set(life.backup.events.map(({ id }) => id));
  // Taking a restore back may take away all that it brought.
  for (const id of life.acknowledged) if (step === 'undoRestore' || !kept.has(id)) life.leaving.add(id);
  return step === 'restore' ? restore(db, life.backup, now) : undoRestore(db, now);
}

function record(db: Database, capture: Intent | Confirmation, now: number) {
  const attempt = { posting: capture.posting };
  return capture.type === 'intent'
    ? recordIntent(db, capture, attempt, now)
    : recordConfirmation(db, capture, attempt, now);
}

function posting(which: number) {
  const url = `https://acme.example/jobs/${which}`;
  return {
    title: `Ranger ${which}`,
    company: 'Reef Parks',
    site: 'acme',
    postingId: `${which}`,
    url,
    keys: [`acme:${which}`, url],
  };
}

function intent(which: number, at: number): Intent {
  const { url } = posting(which);
  const id = crypto.randomUUID();
  return { type: 'intent', id, doc: id, at, how: 'submit', url, site: 'acme', posting: posting(which) };
}

function confirmation(which: number, at: number): Confirmation {
  const { url } = posting(which);
  const id = crypto.randomUUID();
  const said = { how: 'url', sentence: 'Thank you.', docAt: at } as const;
  return { type: 'confirmation', id, doc: id, at, url, site: 'acme', posting: posting(which), ...said };
}
