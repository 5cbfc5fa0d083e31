import { beforeEach, describe, expect, test } from 'vitest';
import { answersOf, employerStory } from '../../utils/insights/employerStory.ts';
import { groupEmployers } from '../../utils/insights/employers.ts';
import type { Database } from '../../utils/journal/db.ts';
import { createJournal, type Journal } from '../../utils/journal/journal.ts';
import { nameKey } from '../../utils/journal/names.ts';
import { shownApplications, shownOnPage, shownPosting } from '../../utils/journal/privacy.ts';
import { allApplications, recordsOf } from '../../utils/journal/queries.ts';
import type { Stage } from '../../utils/journal/types.ts';
import { openTestDatabase } from './openTestDatabase.ts';

const DAY = 86_400_000;
let db: Database;
let journal: Journal;
let now: number;

beforeEach(() => {
  db = openTestDatabase();
  now = Date.UTC(2026, 10, 18, 12);
  journal = createJournal(db, () => now++);
});

const noted = async (title: string, company: string, stage: Stage = 'applied', at = now) =>
  (await journal.addByHand({ typed: { title, company } }, stage, at)).applicationId;
const employers = async () => groupEmployers(await allApplications(db), await recordsOf('employer', db));

describe('the employers', () => {
  test('are one each, however the name is written, under the most usual spelling', async () => {
    await noted('A', 'NORDLICHT Energy');
    await noted('B', 'Nordlicht Energy GmbH');
    await noted('C', 'Nordlicht Energy GmbH');
    const closed = await noted('D', 'Nordlicht Energy AG');
    await journal.setOutcome(closed, 'rejected');
    await noted('E', 'Cafe Meridian', 'saved');
    await noted('F', '');
    expect(await employers()).toMatchObject([
      { name: 'Cafe Meridian', applications: 1, open: 1, closed: 0 },
      { name: 'Nordlicht Energy GmbH', applications: 4, open: 3, closed: 1 },
    ]);
  });

  test('are there for what was noted about them, too', async () => {
    await journal.put('employer', { company: 'Zed', private: true, nickname: 'Last' });
    expect(await employers()).toMatchObject([{ name: 'Zed', applications: 0, private: true, nickname: 'Last' }]);
  });
});

describe('the story of one', () => {
  test('has everything in it, and nothing of others', async () => {
    const first = await noted('Gardener', 'Fernway', 'applied', now - 20 * DAY);
    const second = await noted('Head Gardener', 'Fernway Ltd');
    await noted('Digger', 'Fernway Ltd', 'applied', now - 40 * DAY);
    const other = await noted('Cook', 'Cafe Meridian');
    const { applicationId: cv } = await journal.put('document', { document: 'cv', name: 'CV 3' });
    await journal.put('document', { document: 'cv', name: 'CV 4' });
    await journal.edit(second, { documentIds: [cv] });
    await journal.put('person', { name: 'Ada', role: 'recruiter', company: 'FERNWAY' });
    await journal.put('person', { name: 'Bo', role: 'referrer', applicationIds: [first] });
    await journal.put('person', { name: 'Cy', role: 'contact', company: 'Cafe Meridian' });
    await journal.put('activity', { activity: 'call', title: 'Called', at: now, company: 'Fernway' });
    await journal.put('activity', { activity: 'call', title: 'Called others', at: now, company: 'Cafe Meridian' });
    await journal.put('employer', { company: 'Fernway', notes: 'Nice' });
    const message = (id: string, direction: 'in' | 'out', at: number) =>
      journal.log(id, { type: 'message', text: '', message: { direction } }, at);
    await message(second, 'out', now - DAY);
    const mistake = await message(second, 'in', now - 2 * DAY);
    await journal.undo(...mistake.eventIds);
    await message(first, 'in', now - 3 * DAY);
    await message(other, 'in', now);

    const story = await employerStory('fernway', db);
    expect(story?.name).toBe('Fernway Ltd');
    expect(story?.applications.map(({ title }) => title)).toEqual(['Head Gardener', 'Gardener', 'Digger']);
    expect(story?.people.map(({ name }) => name)).toEqual(['Ada', 'Bo']);
    expect(story?.documents.map(({ name }) => name)).toEqual(['CV 3']);
    expect(story?.activities.map(({ title }) => title)).toEqual(['Called']);
    expect(story?.record?.notes).toBe('Nice');
    expect(story?.messages.map(({ direction }) => direction)).toEqual(['in', 'out']);
    expect(await employerStory('nobody', db)).toBeNull();
  });

  test('counts answers, and the days that they took', async () => {
    const at = now - 30 * DAY;
    const [a, b] = [await noted('A', 'X', 'applied', at), await noted('B', 'X', 'applied', at)];
    await noted('C', 'X', 'applied', at);
    await noted('D', 'X', 'saved', at);
    await journal.setStage(a, 'screen', at + 9 * DAY);
    await journal.setOutcome(b, 'rejected', at + 6 * DAY);
    expect(answersOf(await allApplications(db))).toEqual({ sent: 3, days: [6, 9] });
  });
});

describe('a private employer', () => {
  const privacy = new Map([[nameKey('Reef Parks'), 'The wet one']]);
  const job = { title: 'Ranger (Reef Parks)', company: 'Reef Parks Ltd.' };

  test('goes by the nickname, in the title as well; on a page by nothing at all', () => {
    expect(shownPosting(job, privacy, 'Private employer')).toEqual({
      title: 'Ranger (The wet one)',
      company: 'The wet one',
      hidden: true,
    });
    expect(shownOnPage(job, privacy)).toEqual({ title: 'Ranger (…)', company: '', hidden: true });
    const other = { title: 'Reef Parks fan', company: 'Cafe Meridian' };
    expect(shownOnPage(other, privacy)).toEqual({ ...other, hidden: false });
  });

  test('has no name in rows that others may see, and all of it on disk', async () => {
    await journal.put('employer', { company: 'Reef Parks', private: true });
    await noted('Ranger', 'reef parks');
    const shown = await shownApplications(allApplications(db), 'Private employer', db);
    expect(shown).toMatchObject([{ title: 'Ranger', company: 'Private employer', hidden: true }]);
    expect(await allApplications(db)).toMatchObject([{ company: 'reef parks' }]);
  });
});
