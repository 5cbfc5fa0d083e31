import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../utils/journal/db.ts';
import { createJournal, type Journal } from '../../utils/journal/journal.ts';
import { readPrivacy } from '../../utils/journal/privacy.ts';
import { recordsOf } from '../../utils/journal/queries.ts';
import type { ApplicationFields, Interview } from '../../utils/journal/types.ts';
import { createDiscretion } from '../../utils/transfer/discretion.ts';
import { LOG_RANGES, logRange } from '../../utils/transfer/logRange.ts';
import { type LogRow, logRows } from '../../utils/transfer/logRows.ts';
import { sentChannels } from '../../utils/transfer/sentChannels.ts';
import { openTestDatabase } from './openTestDatabase.ts';

const DAY = 86_400_000;
const NOW = new Date(2026, 10, 18, 9).getTime();
const NOVEMBER = logRange('thisMonth', NOW, 1);

let db: Database;
let journal: Journal;

beforeEach(() => {
  db = openTestDatabase();
  journal = createJournal(db, () => NOW);
});

async function applied(
  title: string,
  company: string,
  at: number,
  more: Partial<ApplicationFields> = {},
  keys?: string[],
) {
  const typed = { title, company, ...more };
  return (await journal.addByHand({ typed, ...(keys && { keys }) }, 'applied', at)).applicationId;
}

/** The log of a range, with the names of private employers left out unless `named`. */
async function log({ range = NOVEMBER, named = false, now = NOW } = {}): Promise<LogRow[]> {
  const [applications, activities, people, privacy] = await Promise.all([
    db.applications.toArray(),
    recordsOf('activity', db),
    recordsOf('person', db),
    readPrivacy(db),
  ]);
  const companies = [...applications, ...activities].map(({ company = '' }) => company);
  const discretion = createDiscretion(named ? new Map() : privacy, 'Private employer', companies);
  const channels = await sentChannels(
    applications.map(({ id }) => id),
    db,
  );
  return logRows(applications, activities, people, range, { now, discretion, channels });
}

describe('the rows', () => {
  test('are what was done within the range, by date: applications, interviews, activities', async () => {
    await applied('October', 'X', new Date(2026, 9, 31, 23, 59).getTime());
    const id = await applied('Cook', 'Cafe Meridian', new Date(2026, 10, 1).getTime());
    await journal.addByHand({ typed: { title: 'Only saved', company: 'X' } }, 'saved', NOW);
    await applied('December', 'X', new Date(2026, 11, 1).getTime());
    await journal.put('activity', { activity: 'fair', title: 'Jobs fair', at: NOW - 5 * DAY, minutes: 90 });
    await journal.put('activity', { activity: 'course', title: 'In October', at: NOW - 30 * DAY });
    await journal.log(id, { type: 'interview', interview: { kind: 'video', minutes: 45 } }, NOW - DAY);
    expect((await log()).map(({ kind, title, minutes }) => [kind, title, minutes])).toEqual([
      ['application', 'Cook', undefined],
      ['fair', 'Jobs fair', 90],
      ['interview', 'Cook', 45],
    ]);
  });

  test('name place, contact, way, reference and address', async () => {
    const url = 'https://boards.greenhouse.io/fernway/jobs/7';
    const fields = { location: 'Leeds', source: 'board', site: 'greenhouse', url, agency: 'Hands Ltd' } as const;
    const id = await applied('Gardener', 'Fernway', NOW, fields, ['greenhouse:7']);
    await journal.put('person', { name: 'Ada', role: 'recruiter', applicationIds: [id] });
    expect(await log()).toMatchObject([
      { company: 'Fernway', place: 'Leeds', contact: 'Ada', source: 'board', site: 'greenhouse', agency: 'Hands Ltd' },
    ]);
    expect(await log()).toMatchObject([{ reference: '7', url }]);
  });

  test('say through what the first message went out', async () => {
    const id = await applied('Gardener', 'Fernway', NOW);
    await journal.log(id, { type: 'message', text: '', message: { direction: 'out', channel: 'phone' } }, NOW);
    await journal.log(id, { type: 'message', text: '', message: { direction: 'out', channel: 'letter' } }, NOW - DAY);
    await journal.log(id, { type: 'message', text: '', message: { direction: 'in', channel: 'email' } }, NOW - 2 * DAY);
    expect(await log()).toMatchObject([{ channel: 'letter' }]);
  });

  test('say what came of it, and when', async () => {
    const at = NOW - 10 * DAY;
    await applied('Nothing yet', 'A', at);
    const answered = await applied('Answered', 'B', at + 1);
    await journal.log(answered, { type: 'message', text: 'Thanks', message: { direction: 'in' } }, at + DAY);
    const further = await applied('Further', 'C', at + 2);
    await journal.setStage(further, 'interview', at + 2 * DAY);
    const over = await applied('Over', 'D', at + 3);
    await journal.setStage(over, 'screen', at + DAY);
    await journal.setOutcome(over, 'rejected', at + 3 * DAY);
    const rows = await log();
    expect(rows.map(({ stage, outcome, answered, resultAt }) => ({ stage, outcome, answered, resultAt }))).toEqual([
      { stage: undefined, outcome: undefined, answered: undefined, resultAt: undefined },
      { stage: undefined, outcome: undefined, answered: true, resultAt: at + DAY },
      { stage: 'interview', outcome: undefined, answered: undefined, resultAt: at + 2 * DAY },
      { stage: 'screen', outcome: 'rejected', answered: undefined, resultAt: at + 3 * DAY },
    ]);
  });

  test('tell what is still ahead from what was done', async () => {
    const id = await applied('Cook', 'Cafe Meridian', NOW - DAY);
    await journal.log(id, { type: 'interview', interview: { kind: 'onSite' } }, NOW + DAY);
    await journal.put('activity', { activity: 'jobCentre', title: 'Appointment', at: NOW + 2 * DAY });
    // Known to the day alone, and that is today.
    await journal.put('activity', { activity: 'call', title: 'Call', at: new Date(NOW).setHours(12) });
    expect((await log()).map(({ planned }) => planned)).toEqual([false, false, true, true]);
  });
});

describe('a private employer', () => {
  beforeEach(async () => {
    await journal.put('employer', { company: 'Fernway Gardens', private: true, nickname: 'The green one' });
    const url = 'https://fernwaygardens.example/jobs/1';
    const fields = { location: 'Leeds', site: 'fernwaygardens.example', url };
    const id = await applied('Gardener at Fernway Gardens', 'Fernway Gardens GmbH', NOW - DAY, fields, [
      'fernwaygardens.example:1',
    ]);
    const ada = await journal.put('person', { name: 'Ada of Fernway', role: 'recruiter', applicationIds: [id] });
    const interview: Interview = { kind: 'onSite', place: 'Fernway House', personIds: [ada.applicationId] };
    await journal.log(id, { type: 'interview', interview }, NOW);
    await journal.put('activity', {
      activity: 'call',
      title: 'Called Fernway Gardens',
      at: NOW,
      company: 'fernway gardens',
      contact: 'Ada of Fernway',
      result: 'Fernway Gardens will write',
    });
  });

  test('is in no row', async () => {
    const rows = await log();
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row).toMatchObject({ company: 'The green one', hidden: true });
    expect(JSON.stringify(rows)).not.toMatch(/fernway/i);
    expect(rows.at(0)).toMatchObject({ title: 'Gardener at The green one', place: 'Leeds' });
  });

  test('is there when the person wants the names', async () => {
    const rows = await log({ named: true });
    expect(rows.map(({ company, hidden, contact }) => [company, hidden, contact])).toEqual(
      expect.arrayContaining([
        ['Fernway Gardens GmbH', false, 'Ada of Fernway'],
        ['fernway gardens', false, 'Ada of Fernway'],
      ]),
    );
  });
});

describe('a range', () => {
  const days = (range: { from: number; to: number }) =>
    [range.from, range.to].map((at) => {
      const date = new Date(at);
      expect([date.getHours(), date.getMinutes()]).toEqual([0, 0]);
      return `${date.getMonth() + 1}-${date.getDate()}`;
    });

  test('is of whole days, also over a change of the clock', () => {
    expect(days(logRange('thisMonth', NOW, 1))).toEqual(['11-1', '12-1']);
    expect(days(logRange('lastMonth', NOW, 1))).toEqual(['10-1', '11-1']);
    expect(days(logRange('fourWeeks', NOW, 1))).toEqual(['10-22', '11-19']);
    expect(days(logRange('lastMonth', new Date(2026, 0, 31).getTime(), 1))).toEqual(['12-1', '1-1']);
  });

  test('of a week begins on the day on which weeks begin there', () => {
    // A Wednesday.
    expect(days(logRange('thisWeek', NOW, 1))).toEqual(['11-16', '11-23']);
    expect(days(logRange('thisWeek', NOW, 7))).toEqual(['11-15', '11-22']);
    expect(days(logRange('lastWeek', NOW, 6))).toEqual(['11-7', '11-14']);
  });

  test('of one’s own has both its days in it, and may be open', () => {
    const [first, last] = [new Date(2026, 10, 3, 12).getTime(), new Date(2026, 10, 5, 12).getTime()];
    expect(days(logRange('custom', NOW, 1, { first, last }))).toEqual(['11-3', '11-6']);
    expect(logRange('custom', NOW, 1)).toEqual({ from: -Infinity, to: Infinity });
  });

  test('never ends before it begins', () => {
    for (const name of LOG_RANGES) {
      const { from, to } = logRange(name, NOW, 1);
      expect(from).toBeLessThan(to);
    }
  });
});
