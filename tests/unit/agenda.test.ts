import { describe, expect, test } from 'vitest';
import { agendaEntries } from '../../utils/followups/agenda.ts';
import { applicationTimers } from '../../utils/followups/applicationTimers.ts';
import { comingList } from '../../utils/followups/comingList.ts';
import type { FollowUpContext } from '../../utils/followups/context.ts';
import { dateOfDay, dayOf, dayOfDate, momentOf } from '../../utils/followups/days.ts';
import { addMonths, monthName, periodOf, weekStart } from '../../utils/followups/period.ts';
import { fold } from '../../utils/journal/fold.ts';
import type { Application, JournalEvent } from '../../utils/journal/types.ts';

const context: FollowUpContext = {
  ...{
    country: 'US',
    week: { workingDays: [1, 2, 3, 4, 5], holidays: new Set<number>() },
    days: {},
    off: [],
    on: [],
    own: {},
  },
};
const day = (date: string) => dayOfDate(date)!;
const at = (date: string, hour = 12) => momentOf(day(date), hour);
let count = 0;
const application = (...steps: (Partial<JournalEvent> & Pick<JournalEvent, 'type' | 'at'>)[]): Application => {
  const applicationId = `a${count++}`;
  return fold(
    steps.map((step, index) => ({
      ...{ id: `${applicationId}-${index}`, applicationId, recordedAt: index, by: 'person' as const },
      ...step,
    })),
  )!;
};
const shown = (one: Application, now: number, from = '2026-03-01', to = '2026-05-31') =>
  agendaEntries([one], context, { from: day(from), to: day(to), now }).map(
    (entry) => `${dateOfDay(entry.day)} ${entry.kind === 'reminder' ? entry.timer.id : entry.kind}`,
  );

describe('the agenda', () => {
  const applied = (fields = {}) => ({
    type: 'applied' as const,
    at: at('2026-03-02'),
    fields: { title: 'Cook', ...fields },
  });

  test('reminders to come stand on their days', () => {
    expect(shown(application(applied()), at('2026-03-03'))).toEqual([
      '2026-03-09 acknowledgment',
      '2026-03-12 applyFollowUp',
      '2026-04-01 applyPresumeClosed',
    ]);
  });

  test('what is due stands on today, and what gave way to it is gone', () => {
    expect(shown(application(applied()), at('2026-03-20'))).toEqual([
      '2026-03-20 applyFollowUp',
      '2026-04-01 applyPresumeClosed',
    ]);
  });

  test('an interview stands on its day once, before and after; what follows it comes when it is over', () => {
    const talk = { type: 'interview' as const, interview: { kind: 'video' as const }, at: at('2026-03-10', 15) };
    const one = application(applied(), talk);
    const first = (now: number) => shown(one, now, '2026-03-01', '2026-03-11');
    expect(first(at('2026-03-08'))).toEqual(['2026-03-10 interview']);
    expect(first(at('2026-03-10', 17))).toEqual(['2026-03-10 interview', '2026-03-10 sheet', '2026-03-10 thankYou']);
  });

  test('promised and closing days, while they matter', () => {
    const promised = application(applied({ promisedOn: '2026-03-20' }));
    expect(shown(promised, at('2026-03-03'))).toEqual([
      '2026-03-20 promised',
      '2026-03-24 promiseFollowUp',
      '2026-04-19 applyPresumeClosed',
    ]);
    const saved = application({ type: 'saved', at: at('2026-03-02'), fields: { validThrough: '2026-03-15' } });
    expect(shown(saved, at('2026-03-03'))).toEqual(['2026-03-15 closes']);
    const over = application(applied({ promisedOn: '2026-03-20' }), {
      ...{ type: 'outcome', outcome: 'withdrawn', at: at('2026-03-05') },
    });
    expect(shown(over, at('2026-03-06'))).toEqual([]);
  });
});

describe('weeks and months', () => {
  test('a week begins where the person is used to it', () => {
    const thursday = day('2026-11-26');
    expect(dateOfDay(weekStart(thursday, 1))).toBe('2026-11-23');
    expect(dateOfDay(weekStart(thursday, 7))).toBe('2026-11-22');
    expect(dateOfDay(weekStart(thursday, 6))).toBe('2026-11-21');
  });

  test.each([
    [undefined, 'week', '2026-11-23', '2026-11-29'],
    ['2026-12-25', 'week', '2026-12-21', '2026-12-27'],
    ['2028-02', 'month', '2028-02-01', '2028-02-29'],
    ['2026-13', 'week', '2026-11-23', '2026-11-29'],
    ['nonsense', 'week', '2026-11-23', '2026-11-29'],
  ])('the address %s names a %s', (name, kind, from, to) => {
    const period = periodOf(name, day('2026-11-26'), 1);
    expect([period.kind, dateOfDay(period.from), dateOfDay(period.to)]).toEqual([kind, from, to]);
  });

  test('a month on, days that are not there give way to the last one', () => {
    expect(dateOfDay(addMonths(day('2026-01-31'), 1))).toBe('2026-02-28');
    expect(dateOfDay(addMonths(day('2028-03-31'), -1))).toBe('2028-02-29');
    expect(dateOfDay(addMonths(day('2026-12-15'), 1))).toBe('2027-01-15');
    expect(monthName(day('2026-12-15'))).toBe('2026-12');
  });
});

describe('what comes next', () => {
  const sent = (date: string) => application({ type: 'applied', at: at(date), fields: { title: 'Cook' } });
  const coming = (rows: Application[], now: number, count = 5) =>
    comingList(rows, context, now, count).map((one) => `${dateOfDay(dayOf(one.at))} ${one.id}`);

  test('is the soonest of all applications, and no more than asked for', () => {
    const rows = [sent('2026-03-09'), sent('2026-03-02')];
    expect(coming(rows, at('2026-03-10'), 3)).toEqual([
      '2026-03-12 applyFollowUp',
      '2026-03-16 acknowledgment',
      '2026-03-19 applyFollowUp',
    ]);
  });

  test('is nothing for a closed application', () => {
    const closed = application(
      { type: 'applied', at: at('2026-03-02'), fields: { title: 'Cook' } },
      { type: 'stage', at: at('2026-03-03'), stage: 'final' },
      { type: 'outcome', at: at('2026-03-03', 13), outcome: 'rejected' },
    );
    expect(applicationTimers(closed, context).some((timer) => timer.at > at('2026-03-03', 13))).toBe(true);
    expect(coming([closed], at('2026-03-03', 13))).toEqual([]);
  });

  test('says an interview once, and what follows it only when it is over', () => {
    const talk = { type: 'interview' as const, interview: { kind: 'video' as const }, at: at('2026-03-10', 15) };
    const one = application({ type: 'applied', at: at('2026-03-02'), fields: { title: 'Cook' } }, talk);
    expect(coming([one], at('2026-03-08'))).toEqual(['2026-03-10 interviewAhead']);
    expect(coming([one], at('2026-03-10', 17))).not.toContain('2026-03-10 interviewAhead');
  });

  test('is computed once for a row and what it goes by, and anew for another', () => {
    const one = sent('2026-03-02');
    const first = applicationTimers(one, context);
    expect(applicationTimers(one, context)).toBe(first);
    expect(applicationTimers({ ...one, outcome: 'withdrawn' }, context)).toEqual([]);
    expect(applicationTimers(one, { ...context, days: { applyFollowUp: 30 } })).not.toEqual(first);
    expect(applicationTimers(one, context)).toBe(first);
  });
});
