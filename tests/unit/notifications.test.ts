import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOfDay, dayOf, dayOfDate, momentOf } from '../../utils/followups/days.ts';
import type { Due } from '../../utils/followups/dueList.ts';
import {
  EMPTY_LOG,
  type NotificationLog,
  type NotificationRules,
  planNotifications,
} from '../../utils/followups/notificationPlan.ts';
import { quietUntil } from '../../utils/followups/quietHours.ts';
import { TIMER_IDS, type TimerId } from '../../utils/followups/timers.ts';
import { reviewDue, USUAL_SLOT } from '../../utils/followups/weeklyReview.ts';
import type { Application } from '../../utils/journal/types.ts';

const NIGHT = { on: true, from: '21:00', to: '09:00' };
const rules: NotificationRules = { on: true, quiet: NIGHT, workingDay: true, isPrivate: () => false };
const on = (date: string, hour = 12, minute = 0) => momentOf(dayOfDate(date)!, hour, minute);
const noon = on('2026-03-12');

const due = (application: string, id: TimerId = 'applyFollowUp', more: Partial<Due> = {}): Due => ({
  ...{ id, from: 0, at: 0, key: `${application} ${id} 0`, application: { id: application } as Application },
  ...more,
});
const told = (list: Due[], log: NotificationLog = EMPTY_LOG, at = noon, by = rules) =>
  planNotifications(list, log, by, at).notices.map((notice) => (notice.kind === 'one' ? notice.due.key : notice));

describe('quiet hours', () => {
  test.each([
    [on('2026-03-12', 8, 59), on('2026-03-12', 9)],
    [on('2026-03-12', 9), undefined],
    [on('2026-03-12', 20, 59), undefined],
    [on('2026-03-12', 21), on('2026-03-13', 9)],
    [on('2026-03-13', 0, 0), on('2026-03-13', 9)],
  ])('over midnight', (at, end) => expect(quietUntil(NIGHT, at)).toBe(end));

  test('within a day, switched off, and empty', () => {
    const nap = { on: true, from: '13:00', to: '14:30' };
    expect(quietUntil(nap, on('2026-03-12', 13, 10))).toBe(on('2026-03-12', 14, 30));
    expect(quietUntil(nap, on('2026-03-12', 14, 30))).toBeUndefined();
    expect(quietUntil({ ...NIGHT, on: false }, on('2026-03-12', 23))).toBeUndefined();
    expect(quietUntil({ on: true, from: '09:00', to: '09:00' }, on('2026-03-12', 9))).toBeUndefined();
  });

  test('what begins in quiet hours waits for their end', () => {
    const plan = planNotifications([due('a')], EMPTY_LOG, rules, on('2026-03-12', 22));
    expect(plan.notices).toEqual([]);
    expect(plan.again).toBe(on('2026-03-13', 9));
    expect(told([due('a')], plan.log, plan.again)).toEqual(['a applyFollowUp 0']);
  });
});

describe('notifications', () => {
  test('each once', () => {
    const first = planNotifications([due('a')], EMPTY_LOG, rules, noon);
    expect(first.notices).toHaveLength(1);
    expect(told([due('a')], first.log, noon + 60_000)).toEqual([]);
    expect(told([due('a')], first.log, on('2026-03-13'))).toEqual([]);
  });

  test('at most one per application and three a day; the rest comes on the next days', () => {
    const list = [due('a'), due('a', 'thankYou'), due('b'), due('c'), due('d')];
    const first = planNotifications(list, EMPTY_LOG, rules, noon);
    expect(first.notices).toHaveLength(3);
    expect(told(list, first.log, noon + 60_000)).toEqual([]);
    expect(first.again).toBe(on('2026-03-13', 9));
    expect(told(list, first.log, on('2026-03-13', 9))).toEqual(['a thankYou 0', 'd applyFollowUp 0']);
  });

  test('what was put off is said again when its time has come', () => {
    const first = planNotifications([due('a')], EMPTY_LOG, rules, noon);
    const later = due('a', 'applyFollowUp', { at: on('2026-03-13', 9), moved: 'later' });
    expect(told([later], first.log, on('2026-03-13', 9))).toEqual(['a applyFollowUp 0']);
    const second = planNotifications([later], first.log, rules, on('2026-03-13', 9));
    expect(told([later], second.log, on('2026-03-14', 9))).toEqual([]);
    // Elsewhere on earth nine o'clock is later, and no news.
    expect(told([{ ...later, moved: undefined }], first.log, on('2026-03-13', 9))).toEqual([]);
  });

  test('after three weeks away, one calm summary, and then nothing twice', () => {
    const list = Array.from({ length: 12 }, (_, index) => due(`a${index}`));
    const log = { lookedAt: on('2026-02-18'), told: [] };
    const back = planNotifications(list, log, rules, noon);
    expect(back.notices).toEqual([{ kind: 'summary', count: 12 }]);
    expect(told(list, back.log, on('2026-03-13'))).toEqual([]);
  });

  test('one single thing after a long time is said as it is', () => {
    expect(told([due('a')], { lookedAt: on('2026-02-18'), told: [] })).toEqual(['a applyFollowUp 0']);
  });

  test('private employers are never spoken of; news that asks for nothing is not either', () => {
    expect(told([due('a')], EMPTY_LOG, noon, { ...rules, isPrivate: () => true })).toEqual([]);
    expect(told([due('a', 'promiseSlip'), due('b', 'lesson')])).toEqual([]);
    expect(told([due('a', 'interviewAhead', { hours: 2 }), due('b', 'interviewAhead', { hours: 24 })])).toEqual([
      'b interviewAhead 0',
    ]);
  });

  test('on a day off only what cannot wait; the rest comes on the next working day', () => {
    const sunday = { ...rules, workingDay: false };
    const list = [due('a'), due('b', 'thankYou')];
    const plan = planNotifications(list, EMPTY_LOG, sunday, noon);
    expect(plan.notices).toHaveLength(1);
    expect(plan.again).toBe(on('2026-03-13', 9));
    expect(told(list, plan.log, on('2026-03-13', 9))).toEqual(['a applyFollowUp 0']);
  });

  test('switched off is off, and says nothing of the past when switched on again', () => {
    const off = planNotifications([due('a'), due('b')], { lookedAt: 1, told: [] }, { ...rules, on: false }, noon);
    expect(off.notices).toEqual([]);
    expect(off.log.lookedAt).toBe(noon);
  });

  test('whenever it is looked at: never in quiet hours, never more than three a day, nothing twice', () => {
    const hours = fc.array(fc.integer({ min: 0, max: 24 * 30 }), { minLength: 1, maxLength: 60 });
    const things = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.constantFrom(...TIMER_IDS)), { maxLength: 25 });
    fc.assert(
      fc.property(hours, things, (times, list) => {
        const all = [...new Map(list.map(([n, id]) => [`${n}${id}`, due(`a${n}`, id)])).values()];
        let log = EMPTY_LOG;
        const days = new Map<number, number>();
        const seen = new Set<string>();
        for (const hour of times.toSorted((a, b) => a - b)) {
          const now = on('2026-03-01', 0) + hour * 3_600_000;
          const plan = planNotifications(all, log, rules, now);
          log = plan.log;
          if (plan.notices.length > 0) expect(quietUntil(NIGHT, now)).toBeUndefined();
          for (const notice of plan.notices) {
            if (notice.kind === 'summary') continue;
            expect(seen.has(notice.due.key)).toBe(false);
            seen.add(notice.due.key);
          }
          days.set(dayOf(now), (days.get(dayOf(now)) ?? 0) + plan.notices.length);
        }
        for (const [day, count] of days) expect(count, dateOfDay(day)).toBeLessThanOrEqual(3);
      }),
    );
  });
});

test('the weekly ten minutes are offered from their hour over the weekend, until they were taken', () => {
  const slot = on('2026-03-13', 16);
  expect(reviewDue(USUAL_SLOT, undefined, on('2026-03-13', 15, 59))).toBeUndefined();
  expect(reviewDue(USUAL_SLOT, undefined, slot)).toBe(slot);
  expect(reviewDue(USUAL_SLOT, undefined, on('2026-03-15', 22))).toBe(slot);
  expect(reviewDue(USUAL_SLOT, undefined, on('2026-03-17', 9))).toBeUndefined();
  expect(reviewDue(USUAL_SLOT, slot + 1, on('2026-03-14'))).toBeUndefined();
});
