import { beforeEach, expect, test } from 'vitest';
import { act } from '../../components/ui/act.ts';
import { readOnly } from '../../components/ui/readOnly.ts';
import { dismiss, say, toasts } from '../../components/ui/toast.ts';
import { redoLast, undoLast } from '../../components/ui/undo.ts';
import { db } from '../../utils/journal/db.ts';
import { journal } from '../../utils/journal/journal.ts';

/** What was done in a window can be taken back and done again, in order. */

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  dismiss();
  readOnly.value = false;
});

const add = (title: string) => act(() => journal.addByHand({ typed: { title, company: 'X' } }, 'applied'), title);
const titles = async () => (await db.applications.toArray()).map((one) => one.title).sort();
const texts = () => toasts.value.map((one) => one.text);

test('takes back step by step, and does it again', async () => {
  await add('One');
  const { applicationId } = (await add('Two'))!;
  await act(() => journal.setOutcome(applicationId, 'rejected'), 'No');
  await undoLast();
  expect(await db.applications.get(applicationId)).toMatchObject({ outcome: 'open' });
  await undoLast();
  expect(await titles()).toEqual(['One']);
  await redoLast();
  await redoLast();
  expect(await db.applications.get(applicationId)).toMatchObject({ title: 'Two', outcome: 'rejected' });
  await redoLast();
  expect(texts().at(-1)).toBe('There is nothing to do again.');
});

test('something new ends what could be done again', async () => {
  await add('One');
  await undoLast();
  await add('Two');
  await redoLast();
  expect(await titles()).toEqual(['Two']);
});

test('held keys take back one after the other, and no step twice', async () => {
  await add('One');
  await add('Two');
  await add('Three');
  await Promise.all([undoLast(), undoLast()]);
  expect(await titles()).toEqual(['One']);
});

test('passes over what was taken back elsewhere', async () => {
  await add('One');
  const two = (await add('Two'))!;
  await journal.undo(...two.eventIds);
  await undoLast();
  expect(await titles()).toEqual([]);
});

test('the message of a step takes back that step, and leaves when the step was taken back otherwise', async () => {
  await add('One');
  const undoOne = toasts.value.at(-1)?.undo;
  await add('Two');
  undoOne?.();
  await expect.poll(titles).toEqual(['Two']);
  await undoLast();
  expect(await titles()).toEqual([]);
  expect(texts()).toEqual(['Taken back: “One”', 'Taken back: “Two”']);
  toasts.value[0]?.undo?.();
  await expect.poll(titles).toEqual(['One']);
});

test('changes many at once and takes them back at once', async () => {
  const ids = [(await add('One'))!, (await add('Two'))!].map((one) => one.applicationId);
  await act(() => journal.bulk(ids, { outcome: 'noReply' }), 'Two changed');
  await undoLast();
  expect((await db.applications.toArray()).map((one) => one.outcome)).toEqual(['open', 'open']);
});

test('says at most three things at once, and the same thing once', () => {
  for (const text of ['a', 'b', 'b', 'c', 'd']) say(text);
  expect(texts()).toEqual(['b', 'c', 'd']);
});

test('says that nothing was changed when it failed or may not be', async () => {
  await act(() => Promise.reject(new Error('disk full')), 'Done');
  expect(texts()).toEqual(['That did not work. Nothing was changed. Please try again.']);
  readOnly.value = true;
  await add('One');
  expect(await titles()).toEqual([]);
  expect(texts().at(-1)).toContain('Nothing was changed');
});
