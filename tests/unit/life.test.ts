import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import english from '../../locales/en.yml?raw';
import { dateOfDay, dayOfDate, momentOf } from '../../utils/followups/days.ts';
import { EMPTY_LOG, planNotifications } from '../../utils/followups/notificationPlan.ts';
import { doneAndBack } from '../../utils/insights/doneAndBack.ts';
import { ENOUGH, numbersOf } from '../../utils/insights/numbersOf.ts';
import { readWrote } from '../../utils/insights/readWrote.ts';
import { createJournal } from '../../utils/journal/journal.ts';
import { type AnyRecord, PERSON_ROLES, type RecordOf } from '../../utils/journal/records.ts';
import type { Application, Stage } from '../../utils/journal/types.ts';
import { isComingBack, staleOnes } from '../../utils/recovery/comeBack.ts';
import { COPY_LINES } from '../../utils/recovery/copyLines.ts';
import { emergencyNumber } from '../../utils/recovery/emergencyNumber.ts';
import { firstToCompare } from '../../utils/recovery/firstToCompare.ts';
import { countersHiddenUntil, isHardDay } from '../../utils/recovery/hardDay.ts';
import { helplineFor, OLDEST } from '../../utils/recovery/helplineFor.ts';
import { DIRECTORY, HELPLINES } from '../../utils/recovery/helplines.ts';
import { jobCentreOf } from '../../utils/recovery/jobCentres.ts';
import { nextHello } from '../../utils/recovery/nextHello.ts';
import { chosenQuiet, quietChange, untilAfterWeekend, untilTomorrow } from '../../utils/recovery/quiet.ts';
import { slotsAhead, slotsBetween, slotsDue, withSent } from '../../utils/recovery/slotsDue.ts';
import { summaryText } from '../../utils/recovery/summaryText.ts';
import { openTestDatabase } from './openTestDatabase.ts';

const DAY = 86_400_000;
/** 12 March 2026 was a Thursday. */
const on = (date: string, hour = 12, minute = 0) => momentOf(dayOfDate(date)!, hour, minute);
const noon = on('2026-03-12');

const application = (more: Partial<Application> = {}): Application => ({
  ...{ id: crypto.randomUUID(), title: 'Cook', company: 'Cafe Meridian', location: '', url: '', site: '', keys: [] },
  ...{ stage: 'applied', outcome: 'open', stageAt: 0, createdAt: 0, updatedAt: 0, companyKey: '', titleKey: '' },
  ...more,
});
const sent = (stage: Stage, more: Partial<Application> = {}) =>
  application({ stage, appliedAt: noon - 3 * DAY, stageAt: noon - 2 * DAY, ...more });

describe('helplines', () => {
  const checked = HELPLINES.filter((line) => line.checked);
  const us = checked.find(({ country }) => country === 'US')!;
  const checkedAt = on(us.checkedOn);

  test('are shown for the country that was said, and for no other', () => {
    expect(helplineFor('US', checkedAt)?.number).toBe('988');
    expect(helplineFor('GB', checkedAt)?.number).toBe('116 123');
    expect(helplineFor('', checkedAt)).toBeUndefined();
    expect(helplineFor('XX', checkedAt)).toBeUndefined();
  });

  test('are not shown when nobody has checked them, whatever day they carry', () => {
    for (const { country, checked } of HELPLINES)
      if (!checked) expect(helplineFor(country, checkedAt), country).toBeUndefined();
    expect(helplineFor('US', checkedAt, [{ ...us, checked: false }])).toBeUndefined();
    expect(helplineFor('US', checkedAt, [{ ...us, checkedOn: '' }])).toBeUndefined();
  });

  test('are not shown when they were checked more than 180 days ago', () => {
    expect(OLDEST).toBe(180);
    expect(helplineFor('US', checkedAt + 180 * DAY)).toBeDefined();
    expect(helplineFor('US', checkedAt + 181 * DAY)).toBeUndefined();
  });

  test('have all that is said about them, and lead only to safe addresses', () => {
    const countries = HELPLINES.map(({ country }) => country);
    expect(new Set(countries).size).toBe(countries.length);
    for (const { country, url, number, languages, checked, checkedOn } of HELPLINES) {
      expect(new URL(url).protocol).toBe('https:');
      expect(number).toMatch(/^[\d ]+$/);
      expect(languages.length).toBeGreaterThan(0);
      expect(checked).toBe(dayOfDate(checkedOn) !== undefined);
      const centre = jobCentreOf(country);
      for (const service of [centre, centre?.adjustments]) if (service) expect(service.url).toMatch(/^https:/);
      expect(centre, country).toBeDefined();
    }
    expect(DIRECTORY).toBe('https://findahelpline.com');
  });

  test('come with the number for danger, where it is known', () => {
    expect(['US', 'GB', 'DE', 'AU', 'NZ'].map(emergencyNumber)).toEqual(['911', '999', '112', '000', '111']);
    expect(emergencyNumber('BR')).toBeUndefined();
    expect(emergencyNumber('')).toBeUndefined();
  });
});

describe('quiet', () => {
  const hours = { searchHours: { weekdays: [1, 2, 3, 4, 5], from: '10:00', to: '12:00' } };
  const looks = { checkWindows: ['09:30', '16:00'] as const };

  test('lasts until the moment that was chosen', () => {
    expect(chosenQuiet({ quietUntil: noon + 1 }, noon)).toBe(noon + 1);
    expect(chosenQuiet({ quietUntil: noon }, noon)).toBeUndefined();
    expect(chosenQuiet({}, noon)).toBeUndefined();
    expect(quietChange({}, noon)).toBeUndefined();
  });

  test('until tomorrow ends at nine, after the sleep', () => {
    expect(untilTomorrow(on('2026-03-12', 17))).toBe(on('2026-03-13', 9));
    expect(untilTomorrow(on('2026-03-13', 1))).toBe(on('2026-03-13', 9));
    expect(untilTomorrow(on('2026-03-13', 5))).toBe(on('2026-03-14', 9));
  });

  test('over the weekend ends with the days off, wherever they are', () => {
    expect(untilAfterWeekend(noon, [1, 2, 3, 4, 5])).toBe(on('2026-03-16', 9));
    expect(untilAfterWeekend(on('2026-03-15'), [1, 2, 3, 4, 5])).toBe(on('2026-03-16', 9));
    expect(untilAfterWeekend(noon, [7, 1, 2, 3, 4])).toBe(on('2026-03-15', 9));
  });

  test('holds outside the hours of the search, over the weekend too', () => {
    expect(chosenQuiet(hours, on('2026-03-12', 9, 59))).toBe(on('2026-03-12', 10));
    expect(chosenQuiet(hours, on('2026-03-12', 10))).toBeUndefined();
    expect(quietChange(hours, on('2026-03-12', 10))).toBe(on('2026-03-12', 12));
    expect(chosenQuiet(hours, on('2026-03-13', 12))).toBe(on('2026-03-16', 10));
  });

  test('holds between two looks, of an hour each', () => {
    expect(chosenQuiet(looks, on('2026-03-12', 10, 29))).toBeUndefined();
    expect(chosenQuiet(looks, on('2026-03-12', 10, 30))).toBe(on('2026-03-12', 16));
    expect(chosenQuiet(looks, on('2026-03-12', 17))).toBe(on('2026-03-13', 9, 30));
  });

  test('is over when all that was chosen allows it', () => {
    expect(chosenQuiet({ ...hours, ...looks }, on('2026-03-12', 7))).toBe(on('2026-03-12', 10));
    expect(chosenQuiet({ ...hours, quietUntil: on('2026-03-14', 9) }, noon)).toBe(on('2026-03-16', 10));
    // Choices that never meet end nowhere, but the look for it does.
    expect(chosenQuiet({ ...hours, checkWindows: ['18:00', '20:00'] }, noon)).toBeGreaterThan(noon + DAY);
  });

  test('says nothing at all, not even what is pressing, and says it when it is over', () => {
    const due = {
      ...({ id: 'interviewAhead', from: 0, at: 0, key: 'a' } as const),
      application: application({ id: 'a' }),
    };
    const rules = {
      on: true,
      quiet: { on: false, from: '21:00', to: '09:00' },
      workingDay: true,
      isPrivate: () => false,
    };
    const quiet = planNotifications([due], EMPTY_LOG, { ...rules, quietUntil: noon + DAY }, noon);
    expect(quiet).toMatchObject({ notices: [], again: noon + DAY });
    expect(planNotifications([due], quiet.log, rules, noon + DAY).notices).toHaveLength(1);
  });
});

test('a hard day hides numbers until midnight, a lighter week until it is over', () => {
  expect(isHardDay({ hardDay: '2026-03-12' }, noon)).toBe(true);
  expect(isHardDay({ hardDay: '2026-03-12' }, noon + DAY)).toBe(false);
  expect(countersHiddenUntil({ hardDay: '2026-03-12' }, noon)).toBe(on('2026-03-13', 0));
  expect(countersHiddenUntil({ hardDay: '2026-03-12' }, noon + DAY)).toBeUndefined();
  expect(countersHiddenUntil({ hardDay: '', lightUntil: noon + 1 }, noon)).toBe(noon + 1);
});

describe('coming back', () => {
  test('is after three weeks without a look or a note', () => {
    const openedAt = noon - 21 * DAY;
    expect(isComingBack({ openedAt }, 0, noon)).toBe(true);
    expect(isComingBack({ openedAt: openedAt + 1 }, 0, noon)).toBe(false);
    expect(isComingBack({ openedAt }, noon - DAY, noon)).toBe(false);
    expect(isComingBack({}, 0, noon)).toBe(false);
  });

  test('finds what has probably ended, and nothing that is waited for or only saved', () => {
    const context = {
      week: { workingDays: [1, 2, 3, 4, 5], holidays: new Set<number>() },
      days: {},
      off: [],
      on: [],
      own: {},
    };
    const long = noon - 90 * DAY;
    const silent = application({ id: 'silent', appliedAt: long, stageAt: long });
    const fresh = application({ id: 'fresh', appliedAt: noon - DAY, stageAt: noon - DAY });
    const saved = application({ id: 'saved', stage: 'saved', stageAt: long });
    const closed = application({ id: 'closed', stage: 'saved', validThrough: '2026-03-11' });
    const today = application({ id: 'today', stage: 'saved', validThrough: '2026-03-12' });
    const over = application({ id: 'over', appliedAt: long, stageAt: long, outcome: 'rejected' });
    const found = staleOnes([silent, fresh, saved, closed, today, over], context, noon);
    expect(found.silent.map(({ id }) => id)).toEqual(['silent']);
    expect(found.closed.map(({ id }) => id)).toEqual(['closed']);
  });
});

describe('own numbers', () => {
  const span = { from: noon - 7 * DAY, to: noon };

  test('say first what was done and then what came back, in that time alone', () => {
    const talk = { eventId: 'e', kind: 'phone', at: noon - DAY } as const;
    const rows = [
      sent('applied'),
      sent('interview', { interviews: [talk, { ...talk, at: noon + DAY }] }),
      sent('offer'),
      sent('applied', { outcome: 'rejected', outcomeAt: noon - DAY }),
      sent('applied', { outcome: 'noReply', outcomeAt: noon - DAY }),
      sent('screen', { appliedAt: noon - 30 * DAY, stageAt: noon - 20 * DAY }),
    ];
    const writing = { ...{ id: 'w', kind: 'writing', writing: 'kind' }, writtenAt: noon - DAY } as AnyRecord;
    const { done, back } = doneAndBack(rows, [writing], [noon - DAY, noon - 9 * DAY], span);
    expect(done).toMatchObject({ wrote: 1, writings: 1, people: 0 });
    expect([done.sent.length, done.interviews.length]).toEqual([5, 1]);
    // A silence that was closed is no answer.
    expect([back.further.length, back.offers.length, back.noes.length]).toEqual([1, 1, 1]);
  });

  test('read letters and calls as they count now', async () => {
    const db = openTestDatabase();
    const journal = createJournal(db, () => noon);
    const { applicationId } = await journal.addByHand({ typed: { title: 'Cook' } }, 'applied');
    const out = { type: 'message', text: 'Hello', message: { direction: 'out', channel: 'email' } } as const;
    await journal.log(applicationId, out, noon - DAY);
    await journal.undo(...(await journal.log(applicationId, out, noon - DAY)).eventIds);
    await journal.log(applicationId, { ...out, message: { direction: 'in', channel: 'email' } }, noon - DAY);
    await journal.log(applicationId, out, noon - 30 * DAY);
    expect(await readWrote(noon - 7 * DAY, db)).toEqual([noon - DAY]);
    await db.delete();
  });

  test('count how far the sent ones got, by CV too, without ranking them', () => {
    const documents = ['old', 'new'].map((id, at) => ({ id, document: 'cv', name: id, createdAt: at })) as AnyRecord[];
    const rows = [
      ...Array.from({ length: 6 }, () => sent('applied', { documentIds: ['old'] })),
      sent('interview', { documentIds: ['new'], onlyJustFit: true, answerTimes: { applied: 4 * DAY } }),
      sent('offer', { documentIds: ['new'], answerTimes: { applied: 10 * DAY } }),
      application({ stage: 'saved', documentIds: ['new'] }),
    ];
    const numbers = numbersOf(rows, documents.toReversed() as RecordOf<'document'>[]);
    expect(numbers.sent).toBe(ENOUGH);
    expect(numbers.reached).toEqual({ screen: 2, interview: 2, final: 1, offer: 1 });
    expect(numbers.versions.map(({ name, sent, invited }) => [name, sent, invited])).toEqual([
      ['old', 6, 0],
      ['new', 2, 2],
    ]);
    expect(numbers.answers).toEqual([{ stage: 'applied', count: 2, middle: 4, quarter: 10 }]);
    expect(numbers.justFit).toEqual({ sent: 1, invited: 1 });
  });
});

test('a summary names no private employer, wherever the name stands', () => {
  const text = summaryText(
    [
      { heading: 'Open', lines: ['Baker · Corner Loaf GmbH: Interview', 'Cook · Cafe Meridian: Applied', ' '] },
      { heading: 'Empty', lines: [''] },
      { heading: 'Help', lines: ['Practise for corner loaf with me'] },
    ],
    {
      privacy: new Map([['corner loaf', 'The bakery']]),
      unnamed: 'An employer',
      companies: ['Corner Loaf GmbH', 'Cafe Meridian'],
    },
  );
  expect(text).toBe(
    'Open\n- Baker · The bakery: Interview\n- Cook · Cafe Meridian: Applied\n\nHelp\n- Practise for The bakery with me',
  );
});

describe('slots', () => {
  const slot = (kind: RecordOf<'slot'>['slot'], date: string, more: Partial<RecordOf<'slot'>> = {}) =>
    ({ id: `${kind} ${date}`, kind: 'slot', slot: kind, on: date, ...more }) as RecordOf<'slot'>;
  const today = dayOfDate('2026-03-12')!;
  const names = (some: RecordOf<'slot'>[]) => some.map(({ id }) => id);

  test('come on their day by the hour, and a block that went by is nothing to make up for', () => {
    const all = [
      slot('apply', '2026-03-12'),
      slot('search', '2026-03-12', { at: '10:00' }),
      slot('search', '2026-03-11', { at: '10:00' }),
      slot('apply', '2026-03-08'),
      slot('apply', '2026-03-05'),
      slot('reapply', '2026-02-15'),
      slot('free', '2026-03-12', { doneAt: 1 }),
      slot('free', '2026-03-13'),
    ];
    expect(names(slotsDue(all, today))).toEqual([
      ...['reapply 2026-02-15', 'apply 2026-03-08', 'search 2026-03-12', 'apply 2026-03-12'],
    ]);
    expect(names(slotsAhead(all, today)).at(-1)).toBe('free 2026-03-13');
    expect(names(slotsBetween(all, { from: today, to: today }))).toHaveLength(3);
    expect(dateOfDay(today)).toBe('2026-03-12');
  });

  test('a job that was planned is done when it was sent, and other blocks about it are not', () => {
    const all = [
      slot('apply', '2026-03-12', { applicationId: 'sent' }),
      slot('apply', '2026-03-12', { applicationId: 'saved' }),
      slot('apply', '2026-03-12'),
      slot('reflection', '2026-03-12', { applicationId: 'sent' }),
      slot('apply', '2026-03-11', { applicationId: 'sent', doneAt: 7 }),
    ];
    const sentAt = (id: string) => (id === 'sent' ? 9 : undefined);
    expect(withSent(all, sentAt).map(({ doneAt }) => doneAt)).toEqual([9, undefined, undefined, undefined, 7]);
  });
});

test('a comparison begins with the one asked for, then offers, then what is wanted most', () => {
  const rows = [
    application({ id: 'plain' }),
    application({ id: 'wanted', excitement: 4 }),
    application({ id: 'offer', stage: 'offer', excitement: 1 }),
    application({ id: 'little', excitement: 2 }),
    application({ id: 'asked' }),
  ];
  expect(firstToCompare(rows, 'asked')).toEqual(['asked', 'offer', 'wanted']);
  expect(firstToCompare(rows, undefined)).toEqual(['offer', 'wanted', 'little']);
});

test('one hello goes to whoever was longest without a word, and to nobody about a job', () => {
  const person = (id: string, role: RecordOf<'person'>['role'], days: number) =>
    ({
      id,
      kind: 'person',
      name: id,
      role,
      createdAt: noon - 100 * DAY,
      lastTouchAt: noon - days * DAY,
    }) as RecordOf<'person'>;
  const people = [person('a', 'contact', 40), person('b', 'advises', 60), person('c', 'recruiter', 90)];
  expect(nextHello(people, noon)?.id).toBe('b');
  expect(nextHello([person('a', 'supports', 27)], noon)).toBeUndefined();
});

test('every role and every line to copy has its words', () => {
  const words = parse(english) as {
    story: { role: Record<string, string> };
    life: { lines: Record<string, { when: string; text: string }> };
  };
  for (const role of PERSON_ROLES) expect(words.story.role[role]).toBeTruthy();
  for (const line of COPY_LINES) expect(words.life.lines[line]?.text.length).toBeGreaterThan(10);
});
