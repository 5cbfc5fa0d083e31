import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { append, historyOf } from '../../utils/journal/append.ts';
import type { Database } from '../../utils/journal/db.ts';
import { fold } from '../../utils/journal/fold.ts';
import { ASK_AGAIN, createJournal, type Journal } from '../../utils/journal/journal.ts';
import { atCompany, byKeys, counts, latest, toAsk } from '../../utils/journal/queries.ts';
import { OUTCOMES, STAGES } from '../../utils/journal/types.ts';
import { openTestDatabase } from './openTestDatabase.ts';

let db: Database;
let journal: Journal;
let now = 1_000_000;

beforeEach(() => {
  db = openTestDatabase();
  journal = createJournal(db, () => now++);
});

const row = (id: string) => db.applications.get(id);
const typed = { title: 'Gardener', company: 'Fernway' };

/** As the recorder does when a page says that an application was sent. */
const fromPage = (applicationId: string, type: 'started' | 'applied', at = now) =>
  append(db, now++, {
    applicationId,
    by: 'page',
    type,
    at,
    fields: { title: 'Cook', company: 'Cafe Meridian', url: 'https://jobs.example/1', site: 'jobs.example' },
    keys: ['jobs:1'],
  });

describe('adding by hand', () => {
  test('title and employer are enough', async () => {
    const { applicationId } = await journal.addByHand({ typed });
    expect(await row(applicationId)).toMatchObject({ ...typed, stage: 'saved', outcome: 'open', location: '' });
  });

  test('can be back-dated and far along', async () => {
    const { applicationId } = await journal.addByHand({ typed }, 'interview', 42);
    expect(await row(applicationId)).toMatchObject({ stage: 'interview', appliedAt: 42 });
  });

  test('what a page said can still be corrected by it, what was typed can not', async () => {
    const { applicationId } = await journal.addByHand({
      read: { title: 'Cook' },
      typed: { company: 'Mine' },
      keys: ['jobs:1'],
    });
    await fromPage(applicationId, 'applied');
    expect(await row(applicationId)).toMatchObject({
      title: 'Cook',
      company: 'Mine',
      stage: 'applied',
      keys: ['jobs:1'],
    });
  });

  test('keeps the posting, and undo takes the application away', async () => {
    const posting = { seenAt: 1, url: 'https://jobs.example/1', description: 'Soup' };
    const { applicationId, eventIds } = await journal.addByHand({ typed, posting });
    expect(await db.postings.get(applicationId)).toMatchObject(posting);
    await journal.undo(...eventIds);
    expect(await row(applicationId)).toBeUndefined();
  });
});

describe('stages', () => {
  test('go up', async () => {
    const { applicationId } = await journal.addByHand({ typed });
    for (const stage of STAGES) {
      await journal.setStage(applicationId, stage);
      expect((await row(applicationId))?.stage).toBe(stage);
    }
  });

  test('go down only by undoing what was above, and come back with undo', async () => {
    const { applicationId } = await journal.addByHand({ typed }, 'applied', 10);
    await journal.setStage(applicationId, 'offer');
    const { eventIds } = await journal.setStage(applicationId, 'interview');
    expect(await row(applicationId)).toMatchObject({ stage: 'interview', appliedAt: 10 });
    await journal.undo(...eventIds);
    expect(await row(applicationId)).toMatchObject({ stage: 'offer', appliedAt: 10 });
  });

  test('going below what a page noted keeps what the page said', async () => {
    await fromPage('a', 'applied');
    await journal.setStage('a', 'saved');
    expect(await row('a')).toMatchObject({ title: 'Cook', stage: 'saved', keys: ['jobs:1'] });
    expect(await row('a')).not.toHaveProperty('appliedAt');
  });

  test('choosing the present one changes nothing', async () => {
    const { applicationId } = await journal.addByHand({ typed }, 'applied');
    expect((await journal.setStage(applicationId, 'applied')).eventIds).toEqual([]);
  });

  test('an outcome leaves the stage as it was', async () => {
    const { applicationId } = await journal.addByHand({ typed }, 'interview');
    await journal.setOutcome(applicationId, 'rejected', 77);
    expect(await row(applicationId)).toMatchObject({ stage: 'interview', outcome: 'rejected', outcomeAt: 77 });
  });
});

describe('did you finish?', () => {
  test('yes: applied, when it was started', async () => {
    await fromPage('a', 'started', 500);
    await journal.answer('a', 'finished');
    expect(await row('a')).toMatchObject({ stage: 'applied', appliedAt: 500 });
  });

  test('no: nothing is left of what was only started', async () => {
    await fromPage('a', 'started');
    const { eventIds } = await journal.answer('a', 'notFinished');
    expect(await row('a')).toBeUndefined();
    await journal.undo(...eventIds);
    expect(await row('a')).toMatchObject({ stage: 'started' });
  });

  test('no: what was saved before stays saved', async () => {
    const { applicationId } = await journal.addByHand({ typed });
    await fromPage(applicationId, 'started');
    await journal.answer(applicationId, 'notFinished');
    expect(await row(applicationId)).toMatchObject({ stage: 'saved', title: 'Gardener' });
  });

  test('later: asked again tomorrow, not before', async () => {
    await fromPage('a', 'started');
    expect(await toAsk(now, 9, now, db)).toHaveLength(1);
    await journal.answer('a', 'later');
    expect(await toAsk(now, 9, now, db)).toHaveLength(0);
    expect(await toAsk(now + ASK_AGAIN, 9, now + ASK_AGAIN, db)).toHaveLength(1);
  });

  test('is not asked about what was applied for or closed', async () => {
    await fromPage('a', 'started');
    await journal.setOutcome('a', 'withdrawn');
    expect(await toAsk(now, 9, now, db)).toHaveLength(0);
  });
});

describe('undo', () => {
  test('of an edit brings the old words back', async () => {
    const { applicationId } = await journal.addByHand({ typed });
    const { eventIds } = await journal.edit(applicationId, { title: 'Florist' });
    await journal.undo(...eventIds);
    expect((await row(applicationId))?.title).toBe('Gardener');
  });

  test('twice is the same as once', async () => {
    const { applicationId } = await journal.addByHand({ typed });
    const { eventIds } = await journal.remove(applicationId);
    await journal.undo(...eventIds);
    expect((await journal.undo(...eventIds)).eventIds).toEqual([]);
    expect(await row(applicationId)).toMatchObject(typed);
  });

  test('of something unknown changes nothing and says so', async () => {
    await expect(journal.undo('nowhere')).rejects.toThrow();
    const { eventIds } = await journal.addByHand({ typed });
    await expect(journal.undo(...eventIds, 'nowhere')).rejects.toThrow();
    expect(await db.applications.count()).toBe(1);
  });
});

describe('queries', () => {
  test('find by key, by employer and by time', async () => {
    await fromPage('a', 'applied');
    const { applicationId } = await journal.addByHand({ typed: { title: 'Waiter', company: 'CAFE Meridian Ltd' } });
    expect((await byKeys(['jobs:1', 'none'], db)).map((one) => one.id)).toEqual(['a']);
    expect((await atCompany('cafe meridian', db)).map((one) => one.id)).toEqual([applicationId, 'a']);
    expect((await latest(1, db)).map((one) => one.id)).toEqual([applicationId]);
    expect(await counts(db)).toMatchObject({ applications: 2, events: 3, postings: 0 });
  });
});

test('whatever is done, rows are the fold of events, and the order of events is strict', async () => {
  const id = fc.constantFrom('a', 'b', 'c');
  const step = fc.oneof(
    fc.tuple(fc.constant('page' as const), id, fc.constantFrom('started' as const, 'applied' as const)),
    fc.tuple(fc.constant('stage' as const), id, fc.constantFrom(...STAGES)),
    fc.tuple(fc.constant('outcome' as const), id, fc.constantFrom(...OUTCOMES)),
    fc.tuple(
      fc.constant('edit' as const),
      id,
      fc.record({ title: fc.string(), location: fc.string() }, { requiredKeys: [] }),
    ),
    fc.tuple(
      fc.constant('answer' as const),
      id,
      fc.constantFrom('finished' as const, 'notFinished' as const, 'later' as const),
    ),
    fc.tuple(fc.constant('remove' as const), id, fc.constant(null)),
    fc.tuple(fc.constant('undo' as const), id, fc.nat()),
    fc.tuple(fc.constant('clock' as const), id, fc.integer({ min: -5000, max: 5000 })),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const mine = openTestDatabase();
      const book = createJournal(mine, () => now++);
      for (const [what, one, how] of steps) {
        if (what === 'page')
          await append(mine, now++, { applicationId: one, by: 'page', at: now, type: how, keys: [`k:${one}`] });
        if (what === 'stage') await book.setStage(one, how);
        if (what === 'outcome') await book.setOutcome(one, how);
        if (what === 'edit') await book.edit(one, how);
        if (what === 'answer') await book.answer(one, how);
        if (what === 'remove') await book.remove(one);
        if (what === 'clock') now += how;
        if (what === 'undo') {
          const events = await mine.events.toArray();
          if (events.length > 0) await book.undo(events[how % events.length]!.id);
        }
      }
      for (const one of ['a', 'b', 'c']) {
        const history = await historyOf(mine, one);
        expect(await mine.applications.get(one)).toEqual(fold(history));
        const times = history.map((event) => event.recordedAt);
        expect(new Set(times).size).toBe(times.length);
      }
      await mine.delete();
    }),
    { numRuns: 60 },
  );
});
