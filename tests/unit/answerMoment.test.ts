import { beforeEach, describe, expect, test } from 'vitest';
import { historyOf } from '../../utils/journal/append.ts';
import type { Database } from '../../utils/journal/db.ts';
import { createJournal, type Journal } from '../../utils/journal/journal.ts';
import { readPrivacy } from '../../utils/journal/privacy.ts';
import { recordsOf } from '../../utils/journal/queries.ts';
import { readMoment } from '../../utils/recovery/moment.ts';
import { planFor } from '../../utils/recovery/planFor.ts';
import { openTestDatabase } from './openTestDatabase.ts';

/** What is shown in the moment after an answer was noted, read from the journal. */

let db: Database;
let journal: Journal;
let now: number;

beforeEach(() => {
  db = openTestDatabase();
  now = 1_700_000_000_000;
  journal = createJournal(db, () => now++);
});

const add = async (title: string, company: string, stage: 'saved' | 'applied' | 'interview' = 'applied') =>
  (await journal.addByHand({ typed: { title, company } }, stage)).applicationId;

describe('the moment after an answer', () => {
  test('counts what else was sent and is open, not what was only saved or has ended', async () => {
    const id = await add('Cook', 'Café Meridian', 'interview');
    await add('Gardener', 'Fernway');
    await add('Ranger', 'Reef Parks', 'saved');
    await journal.setOutcome(await add('Clerk', 'Acme'), 'withdrawn');
    await journal.setOutcome(id, 'rejected');
    const moment = await readMoment(id, 'an employer', db);
    expect(moment?.application).toMatchObject({ title: 'Cook', outcome: 'rejected', stage: 'interview' });
    expect(moment?.open).toBe(1);
    expect(moment?.plan).toBeUndefined();
  });

  test('does not name a private employer', async () => {
    const id = await add('Cook at Café Meridian', 'Café Meridian');
    await journal.hideEmployer('Cafe Meridian');
    await journal.setOutcome(id, 'rejected');
    const { application } = (await readMoment(id, 'an employer', db))!;
    expect(JSON.stringify([application.title, application.company])).not.toContain('Meridian');
    expect(application.hidden).toBe(true);
  });

  test('is nothing for an application that is gone', async () => {
    expect(await readMoment(crypto.randomUUID(), 'an employer', db)).toBeUndefined();
  });
});

describe('the plan for the hour of an answer', () => {
  test('is the one made for this application, else the one for any, the latest first', async () => {
    const id = await add('Cook', 'Café Meridian');
    await journal.put('plan', { plan: 'answer', ifNo: 'A walk' });
    await journal.put('plan', { plan: 'answer', ifNo: 'A bath' });
    await journal.put('plan', { plan: 'blankMind', applicationId: id });
    expect((await planFor(id, db))?.ifNo).toBe('A bath');
    await journal.put('plan', { plan: 'answer', applicationId: id, ifNo: 'Call Sam' });
    expect((await planFor(id, db))?.ifNo).toBe('Call Sam');
    expect((await planFor(crypto.randomUUID(), db))?.ifNo).toBe('A bath');
  });
});

test('an employer that is hidden keeps its nickname and notes, and is known by any spelling of its name', async () => {
  await journal.put('employer', { company: 'Café Meridian', nickname: 'the café', notes: 'Nice' });
  await journal.hideEmployer('CAFE MERIDIAN');
  expect(await recordsOf('employer', db)).toMatchObject([{ private: true, nickname: 'the café', notes: 'Nice' }]);
  expect([...(await readPrivacy(db)).values()]).toEqual(['the café']);
});

test('several reminders are answered in one go, and taken back in one', async () => {
  const id = await add('Cook', 'Café Meridian');
  const answer = { answer: 'never' as const, from: 1 };
  const { eventIds } = await journal.answerTimer(
    id,
    { ...answer, timer: 'applyFollowUp' },
    { ...answer, timer: 'lesson' },
  );
  expect((await db.applications.get(id))?.timerAnswers).toHaveLength(2);
  await journal.undo(...eventIds);
  expect((await db.applications.get(id))?.timerAnswers ?? []).toHaveLength(0);
  expect((await historyOf(db, id)).filter((event) => event.type === 'timer')).toHaveLength(2);
});
