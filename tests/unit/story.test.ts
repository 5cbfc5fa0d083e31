import { beforeEach, describe, expect, test } from 'vitest';
import { stageAfter } from '../../components/dashboard/one/stageAfter.ts';
import { storyOf } from '../../components/dashboard/one/storyOf.ts';
import { usedTags } from '../../components/dashboard/usedTags.ts';
import { historyOf } from '../../utils/journal/append.ts';
import type { Database } from '../../utils/journal/db.ts';
import { createJournal, type Journal } from '../../utils/journal/journal.ts';
import { dropPosting, keepPosting } from '../../utils/journal/keepPosting.ts';
import { LARGEST_FILE, putDocument } from '../../utils/journal/putDocument.ts';
import { oneApplication, savedPosting } from '../../utils/journal/queries.ts';
import { together } from '../../utils/journal/together.ts';
import { openTestDatabase } from './openTestDatabase.ts';

const DAY = 86_400_000;
let db: Database;
let journal: Journal;
let now: number;

beforeEach(() => {
  db = openTestDatabase();
  now = 1_700_000_000_000;
  journal = createJournal(db, () => now++);
});

const add = async () => (await journal.addByHand({ typed: { title: 'Cook' } }, 'applied', now - 9 * DAY)).applicationId;
const story = async (id: string) => storyOf(await historyOf(db, id));
const types = ({ groups }: Awaited<ReturnType<typeof story>>) =>
  groups.map((group) => group.map(({ event }) => event.type));

describe('the story of an application', () => {
  test('is told by when things happened, with how far it was by then', async () => {
    const id = await add();
    await journal.setOutcome(id, 'rejected', now - DAY);
    await journal.setStage(id, 'interview', now - 2 * DAY);
    const { groups } = await story(id);
    expect(groups.map(([entry]) => [entry?.event.type, entry?.stage])).toEqual([
      ['applied', 'applied'],
      ['stage', 'interview'],
      ['outcome', 'interview'],
      ['edited', 'interview'],
    ]);
  });

  test('puts fields of one day together, and nothing across a step between them', async () => {
    const id = await add();
    await journal.edit(id, { location: 'Leeds' });
    await journal.log(id, { type: 'note', text: 'Hello' });
    await journal.edit(id, { hours: '32' });
    now += DAY;
    await journal.edit(id, { agency: 'A' });
    expect(types(await story(id))).toEqual([['applied'], ['edited', 'edited'], ['note'], ['edited'], ['edited']]);
  });

  test('shows a corrected entry as it is now, in its new place, with its first version', async () => {
    const id = await add();
    const note = await journal.log(id, { type: 'note', text: 'Teh call' });
    const amended = await journal.amend(note.eventIds[0]!, { text: 'The call', at: now - 20 * DAY });
    const corrected = (await story(id)).groups[0]?.[0];
    expect(corrected?.event.text).toBe('The call');
    expect(corrected?.first.text).toBe('Teh call');
    expect(corrected?.corrections).toHaveLength(1);
    await journal.undo(...amended.eventIds);
    const again = (await story(id)).groups.flat().find(({ event }) => event.type === 'note');
    expect(again).toMatchObject({ event: { text: 'Teh call' }, corrections: [] });
  });

  test('sets aside what was taken back, with the way to bring it back', async () => {
    const id = await add();
    const offer = await journal.setStage(id, 'offer');
    const undone = await journal.undo(...offer.eventIds);
    const { groups, takenBack } = await story(id);
    expect(groups.flat().some(({ event }) => event.stage === 'offer')).toBe(false);
    expect(takenBack).toMatchObject([{ event: { stage: 'offer' }, undoneBy: undone.eventIds[0] }]);
    await journal.undo(...undone.eventIds);
    expect((await story(id)).takenBack).toEqual([]);
  });
});

test('changes that belong together are all made or none, and undone as one', async () => {
  const id = await add();
  const interview = () => journal.log(id, { type: 'interview', interview: { kind: 'video' } }, now + DAY);
  const written = await together([interview, () => journal.setStage(id, 'interview')], db);
  expect(await oneApplication(id, db)).toMatchObject({ stage: 'interview', interviews: [{ kind: 'video' }] });
  await journal.undo(...written.eventIds);
  const row = await oneApplication(id, db);
  expect(row?.stage).toBe('applied');
  expect(row?.interviews).toBeUndefined();
  await expect(together([interview, () => journal.amend('nowhere', { at: 1 })], db)).rejects.toThrow();
  expect((await oneApplication(id, db))?.interviews).toBeUndefined();
});

test('a document is kept with its file, and one that is too large is not', async () => {
  const data = new Uint8Array([1, 2, 3]);
  const document = { document: 'cv' as const, name: 'CV, short' };
  await putDocument('a', document, { name: 'cv.pdf', type: 'application/pdf', data }, journal, db);
  const record = await db.records.get('a');
  expect(record).toMatchObject({ kind: 'document', name: 'CV, short' });
  const file = await db.files.get((record as { fileId?: string }).fileId ?? '');
  expect(file).toMatchObject({ name: 'cv.pdf', type: 'application/pdf' });
  expect([...(file?.data ?? [])]).toEqual([1, 2, 3]);
  const large = { name: 'b.pdf', type: '', data: new Uint8Array(LARGEST_FILE + 1) };
  await expect(putDocument('b', document, large, journal, db)).rejects.toThrow();
  expect(await db.files.count()).toBe(1);
  expect(await db.records.get('b')).toBeUndefined();
});

test('a pasted posting never takes the place of one that was seen on the day', async () => {
  await db.postings.add({ applicationId: 'a', seenAt: 1, url: '', description: 'As it was' });
  expect(await keepPosting('a', 'Pasted', '', 2, db)).toBe(false);
  expect(await savedPosting('a', db)).toMatchObject({ description: 'As it was' });
  expect(await keepPosting('b', 'Pasted', 'https://jobs.example/1', 2, db)).toBe(true);
  expect(await savedPosting('b', db)).toMatchObject({ description: 'Pasted', seenAt: 2 });
  await dropPosting('b', db);
  expect(await savedPosting('b', db)).toBeUndefined();
});

test('an interview offers the stage that it stands for, and never a lower one', () => {
  expect(stageAfter({ stage: 'applied' }, 'phone')).toBe('screen');
  expect(stageAfter({ stage: 'screen' }, 'phone')).toBeUndefined();
  expect(stageAfter({ stage: 'screen' }, 'onSite')).toBe('interview');
  expect(stageAfter({ stage: 'offer' }, 'panel')).toBeUndefined();
});

test('tags are proposed by how often they are used', () => {
  expect(usedTags([{ tags: ['far'] }, { tags: ['night', 'far'] }, {}])).toEqual(['far', 'night']);
});
