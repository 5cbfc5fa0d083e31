import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../utils/journal/db.ts';
import { createJournal, type Journal } from '../../utils/journal/journal.ts';
import type { Outcome } from '../../utils/journal/types.ts';
import { openTestDatabase } from './openTestDatabase.ts';

const DAY = 86_400_000;
let db: Database;
let journal: Journal;
let now: number;
let id: string;

beforeEach(async () => {
  db = openTestDatabase();
  now = Date.UTC(2026, 10, 3, 14);
  journal = createJournal(db, () => now);
  ({ applicationId: id } = await journal.addByHand({ typed: { title: 'Cook', company: 'Acme' } }, 'applied'));
  now += 40 * DAY;
});
const close = async (outcome: Outcome) => {
  await journal.setOutcome(id, outcome);
  now += DAY;
};
const outcome = async () => (await db.applications.get(id))?.outcome;
const wrote = (direction: 'in' | 'out', at?: number) =>
  journal.log(id, { type: 'message', text: 'Hello', message: { direction } }, at);

describe('closed for silence', () => {
  beforeEach(() => close('noReply'));

  test('an answer opens it again, and taking the answer back closes it', async () => {
    const { eventIds } = await wrote('in');
    expect(await outcome()).toBe('open');
    expect(eventIds).toHaveLength(2);
    await journal.undo(...eventIds);
    expect(await outcome()).toBe('noReply');
  });

  test('so do an interview and a step further', async () => {
    await journal.log(id, { type: 'interview', interview: { kind: 'phone' } }, now + DAY);
    expect(await outcome()).toBe('open');
    now += DAY;
    await close('noReply');
    await journal.setStage(id, 'screen');
    expect(await outcome()).toBe('open');
  });

  test('what the person wrote does not, nor an answer that came before', async () => {
    await wrote('out');
    await wrote('in', now - 20 * DAY);
    await journal.log(id, { type: 'note', text: 'A word' });
    expect(await outcome()).toBe('noReply');
  });
});

test('a no and a withdrawal stay what they are', async () => {
  await close('rejected');
  await wrote('in');
  expect(await outcome()).toBe('rejected');
  await close('withdrawn');
  await wrote('in');
  expect(await outcome()).toBe('withdrawn');
});
