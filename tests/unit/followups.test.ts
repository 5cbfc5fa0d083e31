import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applicationTimers } from '../../utils/followups/applicationTimers.ts';
import type { FollowUpContext } from '../../utils/followups/context.ts';
import { dateOfDay, dayOf, dayOfDate, momentOf, weekdayOf } from '../../utils/followups/days.ts';
import { dueList, nextMoment } from '../../utils/followups/dueList.ts';
import { ownTimes } from '../../utils/followups/ownTimes.ts';
import { nextTimer, silenceLevel } from '../../utils/followups/silence.ts';
import { startOf } from '../../utils/followups/startOf.ts';
import { hasStopGap } from '../../utils/followups/stopGap.ts';
import { TIMER_IDS, type TimerId } from '../../utils/followups/timers.ts';
import { addWorkingDays, isWorkingDay } from '../../utils/followups/workingDays.ts';
import { fold } from '../../utils/journal/fold.ts';
import {
  type Application,
  type FieldChanges,
  type JournalEvent,
  LETTERS,
  OUTCOMES,
  STAGES,
} from '../../utils/journal/types.ts';

const WEEK = { workingDays: [1, 2, 3, 4, 5], holidays: new Set<number>() };
const usual: FollowUpContext = { country: 'US', week: WEEK, days: {}, off: [], on: [], own: {} };
const HOUR = 3_600_000;

/** A moment, as the person would write it: "2026-03-02 14:00". */
const on = (text: string): number => {
  const [date, time = '12:00'] = text.split(' ');
  const [hour, minute] = time.split(':').map(Number);
  return momentOf(dayOfDate(date)!, hour, minute);
};
const said = (at: number): string => {
  const date = new Date(at);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${dateOfDay(dayOf(at))} ${two(date.getHours())}:${two(date.getMinutes())}`;
};

type Step = Partial<JournalEvent> & { at: number };
let count = 0;

/** An application whose history is these steps. */
function application(...steps: Step[]): Application {
  const applicationId = `a${count++}`;
  const history = steps.map(
    (step, index): JournalEvent => ({
      ...{ id: `${applicationId}-${index}`, applicationId, recordedAt: index, by: 'person', type: 'note' },
      ...step,
    }),
  );
  return fold(history)!;
}
const applied = (at: string, fields: FieldChanges = {}): Step => ({
  ...{ type: 'applied', at: on(at), fields: { title: 'Cook', company: 'Acme', ...fields } },
});
const reached = (stage: Application['stage'], at: string): Step => ({ type: 'stage', stage, at: on(at) });
const theyWrote = (at: string): Step => ({ type: 'message', message: { direction: 'in' }, at: on(at) });
const iWrote = (at: string, letter?: (typeof LETTERS)[number]): Step => ({
  ...{ type: 'message', message: { direction: 'out', ...(letter && { letter }) }, at: on(at) },
});
const interview = (at: string, minutes = 60): Step => ({
  ...{ type: 'interview', interview: { kind: 'video', minutes }, at: on(at) },
});
const saidNo = (at: string): Step => ({ type: 'outcome', outcome: 'rejected', at: on(at) });

/** When a reminder is due; undefined when there is none. */
function due(id: TimerId, one: Application, context: Partial<FollowUpContext> = {}): string | undefined {
  const timer = applicationTimers(one, { ...usual, ...context }).find((each) => each.id === id);
  return timer && said(timer.at);
}
const ids = (one: Application, now: string, context: Partial<FollowUpContext> = {}): TimerId[] =>
  dueList([one], { ...usual, ...context }, on(now)).map(({ id }) => id);

describe('days', () => {
  test('a Friday and five working days is the next Friday; holidays and the own weekend count', () => {
    const friday = dayOfDate('2026-03-06')!;
    expect(weekdayOf(friday)).toBe(5);
    expect(dateOfDay(addWorkingDays(friday, 5, WEEK))).toBe('2026-03-13');
    expect(dateOfDay(addWorkingDays(friday, 1, { ...WEEK, holidays: new Set([dayOfDate('2026-03-09')!]) }))).toBe(
      '2026-03-10',
    );
    expect(dateOfDay(addWorkingDays(friday, 1, { workingDays: [7, 1, 2, 3, 4], holidays: new Set() }))).toBe(
      '2026-03-08',
    );
    expect(dateOfDay(addWorkingDays(dayOfDate('2026-03-07')!, 0, WEEK))).toBe('2026-03-09');
    expect(isWorkingDay(dayOfDate('2026-03-07')!, WEEK)).toBe(false);
  });

  test('29 February is a day in a leap year only', () => {
    expect(dateOfDay(dayOfDate('2028-02-28')! + 1)).toBe('2028-02-29');
    expect(dayOfDate('2027-02-29')).toBeUndefined();
    expect(dayOfDate('soon')).toBeUndefined();
  });

  test('a week of nothing but holidays does not hang', () => {
    const holidays = new Set(Array.from({ length: 400 }, (_, index) => 20_000 + index));
    expect(addWorkingDays(20_000, 5, { ...WEEK, holidays })).toBeLessThan(20_200);
  });

  test.each([
    'UTC',
    'America/St_Johns',
    'Pacific/Kiritimati',
    'Australia/Lord_Howe',
    'America/Sao_Paulo',
    'Asia/Kolkata',
  ])('a day is a day in %s, also when the clocks change', (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      for (let day = 20_400; day < 20_800; day++) {
        expect(dayOf(momentOf(day, 9))).toBe(day);
        expect(dayOf(momentOf(day))).toBe(day);
        expect(dayOf(momentOf(day + 1) - 1)).toBe(day);
      }
    } finally {
      process.env.TZ = before;
    }
  });
});

describe('after applying', () => {
  test('nothing came within five working days: look whether it arrived', () => {
    expect(due('acknowledgment', application(applied('2026-03-02')))).toBe('2026-03-09 09:00');
  });

  test('any message from them is an acknowledgment', () => {
    expect(due('acknowledgment', application(applied('2026-03-02'), theyWrote('2026-03-03')))).toBeUndefined();
    expect(due('acknowledgment', application(applied('2026-03-02'), interview('2026-03-20')))).toBeUndefined();
  });

  test.each([
    ['US', '2026-03-12'],
    ['DE', '2026-03-23'],
    ['FR', '2026-03-14'],
    ['JP', '2026-03-16'],
    ['IN', '2026-03-10'],
    ['BR', '2026-03-18'],
    ['XX', '2026-03-12'],
  ])('in %s it is fine to ask from %s on', (country, day) => {
    expect(due('applyFollowUp', application(applied('2026-03-02')), { country })).toBe(`${day} 09:00`);
  });

  test('the employer’s own country comes before that of the person', () => {
    expect(due('applyFollowUp', application(applied('2026-03-02', { country: 'DE' })))).toBe('2026-03-23 09:00');
  });

  test('counted from the closing date when that is later, unless it is far away', () => {
    const closing = (validThrough: string) => application(applied('2026-03-02', { validThrough }));
    expect(due('applyFollowUp', closing('2026-03-15'))).toBe('2026-03-25 09:00');
    expect(due('applyFollowUp', closing('2026-02-15'))).toBe('2026-03-12 09:00');
    expect(due('applyFollowUp', closing('2099-12-31'))).toBe('2026-03-12 09:00');
  });

  test('a message from them starts the waiting anew', () => {
    expect(due('applyFollowUp', application(applied('2026-03-02'), theyWrote('2026-03-10')))).toBe('2026-03-20 09:00');
  });

  test('asked once, it is not asked again', () => {
    const asked = application(applied('2026-03-02'), iWrote('2026-03-12', 'followUp'));
    expect(due('applyFollowUp', asked)).toBeUndefined();
    expect(due('secondFollowUp', asked)).toBeUndefined();
  });

  test('probably closed 30 days after the last contact, later in slow countries, at most 60', () => {
    const one = application(applied('2026-03-02'));
    expect(due('applyPresumeClosed', one)).toBe('2026-04-01 09:00');
    expect(due('applyPresumeClosed', one, { country: 'DE' })).toBe('2026-04-07 09:00');
    expect(due('applyPresumeClosed', application(applied('2026-03-02'), iWrote('2026-03-20')))).toBe(
      '2026-04-19 09:00',
    );
  });

  test('authorities take twice as long', () => {
    const one = application(applied('2026-03-02', { publicSector: true }));
    expect(due('applyFollowUp', one)).toBe('2026-03-22 09:00');
    expect(due('applyPresumeClosed', one)).toBe('2026-05-01 09:00');
  });

  test('August and late December add five working days where hardly anybody works then', () => {
    const one = application(applied('2026-07-30'));
    expect(due('applyFollowUp', one, { country: 'US' })).toBe('2026-08-09 09:00');
    expect(due('applyFollowUp', one, { country: 'FR' })).toBe('2026-08-18 09:00');
  });

  test('what was put off says so', () => {
    const one = application(applied('2026-03-02'));
    const from = on('2026-03-02');
    const until = on('2026-03-20 09:00');
    const timer = { timer: 'applyFollowUp', from, answer: 'snooze' as const, until };
    const moved = (each: Application, context: Partial<FollowUpContext> = {}) =>
      applicationTimers(each, { ...usual, ...context }).find(({ id }) => id === 'applyFollowUp');
    expect(moved({ ...one, timerAnswers: [timer] })).toMatchObject({ at: until, moved: 'later' });
    expect(moved(one, { pausedUntil: until })).toMatchObject({ at: until, moved: 'pause' });
    expect(moved(one)).not.toHaveProperty('moved');
  });

  test('days that were chosen come before everything, those for this application first', () => {
    const one = application(applied('2026-03-02'));
    expect(due('applyFollowUp', one, { days: { applyFollowUp: 3 }, country: 'DE' })).toBe('2026-03-05 09:00');
    const own = application(applied('2026-03-02', { timerDays: { applyFollowUp: 4 } }));
    expect(due('applyFollowUp', own, { days: { applyFollowUp: 3 } })).toBe('2026-03-06 09:00');
  });

  test('own answer times count, within half and twice the default', () => {
    const one = application(applied('2026-03-02'));
    expect(due('applyFollowUp', one, { own: { applied: 14 } })).toBe('2026-03-16 09:00');
    expect(due('applyFollowUp', one, { own: { applied: 90 } })).toBe('2026-03-22 09:00');
    expect(due('applyFollowUp', one, { own: { applied: 1 } })).toBe('2026-03-07 09:00');
  });

  test('quick answers so far do not make silence mean no any sooner, nor any other reminder come at another time', () => {
    const one = application(applied('2026-03-02'));
    expect(due('applyPresumeClosed', one, { own: { applied: 5 } })).toBe('2026-04-01 09:00');
    expect(due('applyPresumeClosed', one, { own: { applied: 40 } })).toBe('2026-04-11 09:00');
    expect(due('acknowledgment', one, { own: { applied: 40 } })).toBe('2026-03-09 09:00');
  });

  test('own answer times are the 75th percentile, from eight answers on', () => {
    const answered = (days: number) => ({ answerTimes: { applied: days * 24 * HOUR } });
    expect(ownTimes([1, 2, 3, 4, 5, 6, 7].map(answered))).toEqual({});
    expect(ownTimes([1, 2, 3, 4, 5, 6, 7, 40].map(answered))).toEqual({ applied: 6 });
  });
});

describe('further on', () => {
  test.each([
    ['screen', 'screenFollowUp', '2026-03-16', 'screenPresumeClosed', '2026-03-30'],
    ['interview', 'interviewFollowUp', '2026-03-16', 'interviewPresumeClosed', '2026-04-06'],
    ['final', 'finalFollowUp', '2026-03-16', 'finalPresumeClosed', '2026-04-13'],
  ] as const)('after %s: %s on %s, %s on %s', (stage, ask, askDay, closed, closedDay) => {
    const one = application(applied('2026-03-02'), reached(stage, '2026-03-09'));
    expect(due(ask, one)).toBe(`${askDay} 09:00`);
    expect(due(closed, one)).toBe(`${closedDay} 09:00`);
    expect(due('applyFollowUp', one)).toBeUndefined();
  });

  test('the waiting begins after the talk that is still to come', () => {
    const one = application(applied('2026-03-02'), reached('interview', '2026-03-04'), interview('2026-03-09 15:00'));
    expect(due('interviewFollowUp', one)).toBe('2026-03-16 09:00');
  });

  test('a second and last question a week after the first, and no third', () => {
    const steps = [applied('2026-03-02'), reached('interview', '2026-03-09'), iWrote('2026-03-16')];
    expect(due('secondFollowUp', application(...steps))).toBe('2026-03-23 09:00');
    const twice = application(...steps, iWrote('2026-03-23', 'lastAsk'));
    expect(applicationTimers(twice, usual).map(({ id }) => id)).toEqual(['interviewPresumeClosed']);
  });

  test('a thank-you is no question', () => {
    const steps = [applied('2026-03-02'), reached('interview', '2026-03-04'), interview('2026-03-09 15:00')];
    const thanked = application(...steps, iWrote('2026-03-09 18:00', 'thankYou'));
    expect(due('interviewFollowUp', thanked)).toBe('2026-03-16 09:00');
    expect(due('thankYou', thanked)).toBeUndefined();
  });

  test('a promised date: first that it slipped, then a question, then the last one', () => {
    const promised = applied('2026-03-02', { promisedOn: '2026-03-20' });
    const one = application(promised, reached('interview', '2026-03-09'));
    expect(due('promiseSlip', one)).toBe('2026-03-23 09:00');
    expect(due('promiseFollowUp', one)).toBe('2026-03-24 09:00');
    expect(due('interviewFollowUp', one)).toBeUndefined();
    const asked = application(promised, reached('interview', '2026-03-09'), iWrote('2026-03-24', 'dateFollowUp'));
    expect(due('secondFollowUp', asked)).toBe('2026-03-31 09:00');
    expect(ids(one, '2026-03-23 12:00')).toEqual(['promiseSlip']);
    expect(ids(one, '2026-03-24 12:00')).toEqual(['promiseFollowUp']);
  });

  test('whoever wrote on the promised day has kept it', () => {
    const one = application(
      applied('2026-03-02', { promisedOn: '2026-03-20' }),
      reached('interview', '2026-03-09'),
      theyWrote('2026-03-20'),
    );
    expect(due('promiseFollowUp', one)).toBeUndefined();
    expect(due('interviewFollowUp', one)).toBe('2026-03-27 09:00');
  });

  test('with an agency in between it is asked instead: the same day, then weekly, four times', () => {
    const steps = [
      applied('2026-03-02', { agency: 'Helping Hands' }),
      reached('interview', '2026-03-04'),
      interview('2026-03-09 15:00'),
    ];
    const one = application(...steps);
    expect(due('agencyDebrief', one)).toBe('2026-03-09 16:00');
    expect(due('interviewFollowUp', one)).toBeUndefined();
    expect(due('agencyCheckIn', one)).toBe('2026-03-16 09:00');
    expect(applicationTimers(one, usual).find(({ id }) => id === 'thankYou')?.to).toBe('agency');
    const often = ['2026-03-16', '2026-03-23', '2026-03-30', '2026-04-06'].map((day) => iWrote(day));
    expect(due('agencyCheckIn', application(...steps, ...often.slice(0, 3)))).toBe('2026-04-06 09:00');
    expect(due('agencyCheckIn', application(...steps, ...often))).toBeUndefined();
  });
});

describe('around an interview', () => {
  const one = application(applied('2026-03-02'), reached('interview', '2026-03-04'), interview('2026-03-13 14:00', 30));

  test('72, 24 and 2 hours before, each instead of the one before', () => {
    const ahead = applicationTimers(one, usual).filter(({ id }) => id === 'interviewAhead');
    expect(ahead.map(({ at, hours }) => [said(at), hours])).toEqual([
      ['2026-03-10 14:00', 72],
      ['2026-03-12 14:00', 24],
      ['2026-03-13 12:00', 2],
    ]);
    expect(ids(one, '2026-03-12 20:00')).toEqual(['interviewAhead']);
    expect(ids(one, '2026-03-13 14:01')).toEqual([]);
  });

  test('the next one comes first', () => {
    const later = application(applied('2026-03-02'), interview('2026-03-12 15:00'));
    const sooner = application(applied('2026-03-02'), interview('2026-03-10 18:00'));
    const due = dueList([later, sooner], usual, on('2026-03-10 17:00'));
    expect(due.slice(0, 2).map(({ application: { id } }) => id)).toEqual([sooner.id, later.id]);
  });

  test('a thank-you from its end until two days later, the sheet from an hour after until a week', () => {
    expect(due('thankYou', one)).toBe('2026-03-13 14:30');
    expect(due('sheet', one)).toBe('2026-03-13 15:30');
    expect(ids(one, '2026-03-15 14:29')).toEqual(['thankYou', 'sheet']);
    expect(ids(one, '2026-03-15 14:31')).toEqual(['sheet']);
  });

  describe('thank-yous', () => {
    const met = (at: string, ...personIds: string[]): Step => ({
      type: 'interview',
      interview: { kind: 'panel', minutes: 60, ...(personIds.length > 0 && { personIds }) },
      at: on(at),
    });
    const thanked = (at: string, personId?: string): Step => ({
      type: 'message',
      message: { direction: 'out', letter: 'thankYou', ...(personId && { personId }) },
      at: on(at),
    });
    const open = (...steps: Step[]) =>
      applicationTimers(application(applied('2026-03-02'), reached('interview', '2026-03-04'), ...steps), usual)
        .filter(({ id }) => id === 'thankYou')
        .map(({ at, people }) => [said(at).slice(8, 10), people]);

    test('each of several interviews is thanked for, the latest first', () => {
      const two = [interview('2026-03-12 14:00'), interview('2026-03-13 14:00')];
      expect(open(...two)).toEqual([
        ['12', undefined],
        ['13', undefined],
      ]);
      expect(open(...two, thanked('2026-03-12 18:00'))).toEqual([['13', undefined]]);
      expect(open(...two, thanked('2026-03-13 18:00'))).toEqual([['12', undefined]]);
      expect(open(...two, thanked('2026-03-13 18:00'), thanked('2026-03-13 18:05'))).toEqual([]);
    });

    test('each of several people is, and one who was met twice once for both', () => {
      const two = [met('2026-03-12 14:00', 'ann', 'bob', 'cy'), met('2026-03-13 14:00', 'ann')];
      expect(open(...two)).toEqual([
        ['12', 3],
        ['13', undefined],
      ]);
      expect(open(...two, thanked('2026-03-13 18:00', 'ann'))).toEqual([['12', 2]]);
      expect(open(...two, thanked('2026-03-12 18:00', 'ann'))).toEqual([
        ['12', 2],
        ['13', undefined],
      ]);
      expect(open(...two, ...['ann', 'bob', 'cy'].map((who) => thanked('2026-03-13 18:00', who)))).toEqual([]);
      // Nobody of those who were there: a word to all of the latest.
      expect(open(...two, thanked('2026-03-13 18:00', 'dee'))).toEqual([['12', 3]]);
    });

    test('through an agency one is enough', () => {
      const agency: Step = { type: 'edited', fields: { agency: 'Helping Hands' }, at: on('2026-03-03') };
      const one = [agency, met('2026-03-12 14:00', 'ann', 'bob')];
      expect(open(...one)).toEqual([['12', undefined]]);
      expect(open(...one, thanked('2026-03-12 18:00', 'recruiter'))).toEqual([]);
    });

    test('an answer is no reason to thank again', () => {
      expect(open(interview('2026-03-12 14:00'), thanked('2026-03-12 18:00'), theyWrote('2026-03-12 19:00'))).toEqual(
        [],
      );
    });
  });

  test('nobody is thanked for a test', () => {
    const task: Step = { type: 'interview', interview: { kind: 'task' }, at: on('2026-03-13 14:00') };
    expect(due('thankYou', application(applied('2026-03-02'), task))).toBeUndefined();
  });
});

describe('in Ontario', () => {
  const ontario = { country: 'CA', region: 'CA-ON' };
  const talked = (...more: Step[]) =>
    application(applied('2026-03-02'), reached('interview', '2026-03-04'), interview('2026-03-13 14:00'), ...more);

  test('45 days after the last interview they should have told whether they decided, whoever wrote meanwhile', () => {
    expect(due('ontario45', talked(theyWrote('2026-03-20')), ontario)).toBe('2026-04-27 09:00');
    expect(due('ontario45', talked(interview('2026-03-20 10:00')), ontario)).toBe('2026-05-04 09:00');
  });

  test('only there, only after a talk, and not once they have decided', () => {
    const one = talked();
    for (const where of [{ country: 'CA' }, { country: 'CA', region: 'CA-QC' }, { country: 'US', region: 'CA-ON' }])
      expect(due('ontario45', one, where)).toBeUndefined();
    expect(due('ontario45', talked({ type: 'edited', fields: { country: 'US' }, at: on('2026-03-14') }), ontario)).toBe(
      undefined,
    );
    expect(due('ontario45', application(applied('2026-03-02')), ontario)).toBeUndefined();
    const task: Step = { type: 'interview', interview: { kind: 'task' }, at: on('2026-03-13 14:00') };
    expect(due('ontario45', application(applied('2026-03-02'), task), ontario)).toBeUndefined();
    expect(due('ontario45', talked(reached('offer', '2026-03-20')), ontario)).toBeUndefined();
    expect(due('ontario45', talked(saidNo('2026-03-20')), ontario)).toBeUndefined();
  });
});

describe('what days are counted from', () => {
  const started = (id: TimerId, one: Application) =>
    startOf(applicationTimers(one, usual).find((timer) => timer.id === id)!, one);
  const first = applied('2026-03-02');

  test.each<[string, TimerId, Application]>([
    ['applied', 'applyFollowUp', application(first)],
    ['heard', 'applyFollowUp', application(first, theyWrote('2026-03-04'))],
    ['closes', 'applyFollowUp', application(applied('2026-03-02', { validThrough: '2026-03-15' }))],
    ['stage', 'screenFollowUp', application(first, reached('screen', '2026-03-09'))],
    ['promised', 'promiseSlip', application(applied('2026-03-02', { promisedOn: '2026-03-15' }))],
    ['asked', 'secondFollowUp', application(first, reached('screen', '2026-03-09'), iWrote('2026-03-16'))],
    ['interview', 'thankYou', application(first, interview('2026-03-09'))],
    ['interview', 'interviewFollowUp', application(first, reached('interview', '2026-03-04'), interview('2026-03-09'))],
    ['outcome', 'closingNote', application(first, reached('screen', '2026-03-04'), saidNo('2026-03-09'))],
  ])('%s: %s', (start, id, one) => expect(started(id, one)).toBe(start));
});

describe('after a no', () => {
  const no = (stage: Application['stage']) =>
    application(
      applied('2026-03-02'),
      reached(stage, '2026-03-04'),
      interview('2026-03-09 15:00'),
      saidNo('2026-03-10'),
    );

  test('everything is over but what helps', () => {
    const first = application(applied('2026-03-02'), saidNo('2026-03-10'));
    expect(applicationTimers(first, usual)).toEqual([]);
    expect(applicationTimers(no('final'), usual).map(({ id }) => id)).toEqual([
      'closingNote',
      'feedbackRequest',
      'lesson',
      'reapplyFinalist',
    ]);
  });

  test('a note from the next day to the fifth, feedback to the fourteenth, the lesson from the second to the tenth', () => {
    const one = no('interview');
    expect(ids(one, '2026-03-10 20:00')).toEqual([]);
    expect(ids(one, '2026-03-11 10:00')).toEqual(['closingNote', 'feedbackRequest']);
    expect(ids({ ...one, source: 'internal' }, '2026-03-11 10:00')).toEqual(['feedbackRequest']);
    expect(ids(one, '2026-03-15 23:00')).toEqual(['closingNote', 'feedbackRequest', 'lesson']);
    expect(ids(one, '2026-03-16 00:00')).toEqual(['feedbackRequest', 'lesson']);
    expect(ids(one, '2026-03-21 00:00')).toEqual(['feedbackRequest']);
    expect(ids(one, '2026-03-25 00:00')).toEqual([]);
  });

  test('whoever wants a longer rest after a no is asked for nothing until it is over', () => {
    const one = no('interview');
    const rests = (coolDownHours: number) =>
      (['closingNote', 'feedbackRequest', 'lesson'] as const).map((id) => due(id, one, { coolDownHours }));
    expect(rests(24)).toEqual(['2026-03-11 09:00', '2026-03-11 09:00', '2026-03-12 09:00']);
    expect(rests(72)).toEqual(['2026-03-13 09:00', '2026-03-13 09:00', '2026-03-13 09:00']);
    expect(due('closingNote', no('screen'), { coolDownHours: 72 })).toBe('2026-03-11 09:00');
  });

  test('with a job for now, what can wait comes on one day of the week; what has an hour or runs out does not wait', () => {
    // 2 March 2026 is a Monday.
    const waits = application(applied('2026-03-02'));
    expect(due('acknowledgment', waits, { weekly: 3 })).toBe('2026-03-11 09:00');
    expect([due('applyFollowUp', waits), due('applyFollowUp', waits, { weekly: 5 })]).toEqual([
      ...['2026-03-12 09:00', '2026-03-13 09:00'],
    ]);
    // Whether it arrived is no question any more when it is time to follow up.
    expect(due('acknowledgment', waits, { weekly: 5 })).toBe('2026-03-09 09:00');
    expect(due('acknowledgment', waits, { weekly: 1 })).toBe('2026-03-09 09:00');
    const talks = application(applied('2026-03-02'), reached('interview', '2026-03-04'), interview('2026-03-10 14:00'));
    for (const id of ['interviewAhead', 'thankYou', 'sheet'] as const)
      expect(due(id, talks, { weekly: 7 })).toBe(due(id, talks));
    const accepted = (at: number, stopGap?: boolean) => ({
      outcome: 'accepted' as const,
      outcomeAt: at,
      ...(stopGap && { stopGap }),
    });
    expect(hasStopGap([accepted(1, true), { outcome: 'open' }])).toBe(true);
    expect(hasStopGap([accepted(1, true), accepted(2)])).toBe(false);
    expect(hasStopGap([])).toBe(false);
  });

  test('feedback is asked for once', () => {
    const steps = [applied('2026-03-02'), reached('screen', '2026-03-04'), saidNo('2026-03-10')];
    const asked = application(...steps, iWrote('2026-03-11', 'feedbackRequest'));
    expect(due('feedbackRequest', asked)).toBeUndefined();
    expect(due('closingNote', asked)).toBe('2026-03-11 09:00');
  });

  test('what was written once is not offered again when they answer', () => {
    const steps = [applied('2026-03-02'), reached('screen', '2026-03-04'), saidNo('2026-03-10')];
    const asked = [iWrote('2026-03-11', 'feedbackRequest'), iWrote('2026-03-11 13:00', 'stayInTouch')];
    expect(applicationTimers(application(...steps, ...asked, theyWrote('2026-03-12')), usual)).toEqual([]);
  });

  test('look again after 90 days for a finalist, after 180 for others who switched it on', () => {
    expect(due('reapplyFinalist', no('final'))).toBe('2026-06-08 09:00');
    expect(due('reapply', no('interview'))).toBeUndefined();
    expect(due('reapply', no('interview'), { on: ['reapply'] })).toBe('2026-09-06 09:00');
  });
});

describe('what the person said counts', () => {
  const answer = (timer: TimerId, what: 'done' | 'snooze' | 'never', until?: string): Step => ({
    type: 'timer',
    at: on('2026-03-12'),
    timer: { timer, answer: what, from: on('2026-03-02'), ...(until && { until: on(until) }) },
  });

  test('done, later, never', () => {
    expect(due('applyFollowUp', application(applied('2026-03-02'), answer('applyFollowUp', 'done')))).toBeUndefined();
    const later = application(applied('2026-03-02'), answer('applyFollowUp', 'snooze', '2026-03-17 09:00'));
    expect(due('applyFollowUp', later)).toBe('2026-03-17 09:00');
    const never = application(applied('2026-03-02'), answer('applyFollowUp', 'never'), theyWrote('2026-03-20'));
    expect(due('applyFollowUp', never)).toBeUndefined();
  });

  test('done holds for that time only: a message starts the waiting anew', () => {
    const again = application(applied('2026-03-02'), answer('applyFollowUp', 'done'), theyWrote('2026-03-20'));
    expect(due('applyFollowUp', again)).toBe('2026-03-30 09:00');
  });

  test('whoever does not want to be contacted is not', () => {
    const one = application(applied('2026-03-02', { noContact: true }), reached('interview', '2026-03-09'));
    expect(applicationTimers(one, usual).map(({ id }) => id)).toEqual(['interviewPresumeClosed']);
  });

  test('switched off is off; a pause moves everything but interviews', () => {
    const one = application(applied('2026-03-02'), interview('2026-03-15 14:00'));
    expect(due('applyFollowUp', one, { off: ['applyFollowUp'] })).toBeUndefined();
    expect(due('applyFollowUp', one, { pausedUntil: on('2026-05-01') })).toBeUndefined();
    expect(due('applyPresumeClosed', one, { pausedUntil: on('2026-05-01') })).toBe('2026-05-01 09:00');
    expect(due('interviewAhead', one, { pausedUntil: on('2026-05-01') })).toBe('2026-03-12 14:00');
  });
});

describe('silence', () => {
  test('usual, fine to ask, longer than usual, probably closed', () => {
    const one = application(applied('2026-03-02'));
    const level = (now: string) => silenceLevel(one, usual, on(now));
    expect(level('2026-03-11')).toBe('quiet');
    expect(level('2026-03-12 09:00')).toBe('due');
    expect(level('2026-03-19 09:00')).toBe('late');
    expect(level('2026-04-01 09:00')).toBe('presumedClosed');
  });

  test('quiet again for a week after asking', () => {
    const one = application(applied('2026-03-02'), iWrote('2026-03-12'));
    expect(silenceLevel(one, usual, on('2026-03-18'))).toBe('quiet');
    expect(silenceLevel(one, usual, on('2026-03-20'))).toBe('late');
  });

  test('nobody is silent about what was not sent, or is over', () => {
    expect(silenceLevel(application({ type: 'saved', at: on('2026-03-02') }), usual, on('2027-01-01'))).toBeUndefined();
    const over = application(applied('2026-03-02'), saidNo('2026-03-10'));
    expect(silenceLevel(over, usual, on('2027-01-01'))).toBeUndefined();
  });

  test('what comes next is what is due, or else the nearest', () => {
    const one = application(applied('2026-03-02'));
    expect(nextTimer(one, usual, on('2026-03-03'))?.id).toBe('acknowledgment');
    expect(nextTimer(one, usual, on('2026-03-20'))?.id).toBe('applyFollowUp');
    expect(nextTimer(one, usual, on('2026-06-20'))?.id).toBe('applyPresumeClosed');
  });
});

describe('whatever happened', () => {
  const day = fc.integer({ min: 20_000, max: 20_400 });
  const moment = fc.tuple(day, fc.integer({ min: 0, max: 23 })).map(([date, hour]) => momentOf(date, hour));
  const step = fc.oneof(
    fc.record({ type: fc.constant('applied' as const), at: moment }),
    fc.record({ type: fc.constant('stage' as const), stage: fc.constantFrom(...STAGES), at: moment }),
    fc.record({ type: fc.constant('outcome' as const), outcome: fc.constantFrom(...OUTCOMES), at: moment }),
    fc.record({
      type: fc.constant('message' as const),
      message: fc.record(
        { direction: fc.constantFrom('in' as const, 'out' as const), letter: fc.constantFrom(...LETTERS) },
        { requiredKeys: ['direction'] },
      ),
      at: moment,
    }),
    fc.record({
      type: fc.constant('interview' as const),
      interview: fc.record({ kind: fc.constantFrom('phone' as const, 'task' as const) }),
      at: moment,
    }),
    fc.record({
      type: fc.constant('edited' as const),
      fields: fc.record(
        {
          promisedOn: day.map(dateOfDay),
          validThrough: day.map(dateOfDay),
          agency: fc.constant('Agency'),
          country: fc.constantFrom('DE', 'US', 'FR'),
          noContact: fc.boolean(),
          publicSector: fc.boolean(),
        },
        { requiredKeys: [] },
      ),
      at: moment,
    }),
  );
  const any = fc
    .tuple(moment, fc.array(step, { maxLength: 8 }))
    .map(([at, steps]) => application({ type: 'saved', at }, ...(steps as Step[])));

  test('no reminder twice, none that ends before it begins, none that asks after it was asked enough', () => {
    fc.assert(
      fc.property(any, (one) => {
        const timers = applicationTimers(one, usual);
        const keys = timers.map(({ id, from }) => `${id} ${from}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { at, until } of timers) if (until !== undefined) expect(at).toBeLessThan(until);
        for (const { id } of timers) expect(TIMER_IDS).toContain(id);
        if (one.outcome !== 'open' && one.outcome !== 'onHold' && one.outcome !== 'rejected')
          expect(timers).toEqual([]);
      }),
    );
  });

  test('never two reminders about the same silence at the same time', () => {
    const silent = /FollowUp$|PresumeClosed$|^promise|^acknowledgment$|^agencyCheckIn$/;
    fc.assert(
      fc.property(any, moment, (one, now) => {
        expect(dueList([one], usual, now).filter(({ id }) => silent.test(id)).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('the list changes only at its moments, and computing it again changes nothing', () => {
    fc.assert(
      fc.property(any, moment, (one, now) => {
        const keys = (at: number) => dueList([one], usual, at).map(({ key }) => key);
        const next = nextMoment([one], usual, now) ?? now + 1000 * 24 * HOUR;
        expect(keys(next - 1)).toEqual(keys(now));
        expect(keys(now)).toEqual(keys(now));
      }),
    );
  });

  test('silence only grows until somebody says something', () => {
    const order = ['quiet', 'due', 'late', 'presumedClosed'];
    fc.assert(
      fc.property(any, moment, fc.integer({ min: 0, max: 100 * 24 }), (one, now, hours) => {
        const [before, after] = [now, now + hours * HOUR].map((at) => silenceLevel(one, usual, at));
        expect(order.indexOf(after ?? '')).toBeGreaterThanOrEqual(order.indexOf(before ?? ''));
      }),
    );
  });
});
