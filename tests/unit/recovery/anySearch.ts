import fc from 'fast-check';
import { contextOf } from '../../../utils/followups/contextOf.ts';
import { dateOfDay, dayOf } from '../../../utils/followups/days.ts';
import { fold } from '../../../utils/journal/fold.ts';
import type { AnyRecord } from '../../../utils/journal/records.ts';
import { EMPLOYMENTS, PROFILE_ID } from '../../../utils/journal/recoveryRecords.ts';
import {
  type Application,
  INTERVIEW_KINDS,
  type JournalEvent,
  LETTERS,
  OUTCOMES,
  SOURCES,
  STATED_REASONS,
} from '../../../utils/journal/types.ts';
import { isRecentKind, RECENT } from '../../../utils/recovery/facts/recent.ts';
import type { Search } from '../../../utils/recovery/known.ts';
import type { Settings } from '../../../utils/settings.ts';

/** Any search that somebody may be in: folded from events, with settings and notes of every kind. */

const HOUR = 3_600_000;

/** 12 March 2026, at any hour. */
export const anyNow = fc.integer({ min: 0, max: 23 }).map((hour) => new Date(2026, 2, 12, hour, 30).getTime());

/** Hours ago, the last days more often than others. */
const hours = fc.oneof(fc.integer({ min: 0, max: 72 }), fc.integer({ min: 0, max: 1200 }));

type Step = Partial<JournalEvent> & Pick<JournalEvent, 'type'>;
const dated = (step: fc.Arbitrary<Step>) => fc.record({ step, ago: hours });
const steps: fc.Arbitrary<{ step: Step; ago: number }> = fc.oneof(
  dated(
    fc.record({ type: fc.constant('stage' as const), stage: fc.constantFrom('screen', 'interview', 'final', 'offer') }),
  ),
  dated(
    fc.record({ type: fc.constant('outcome' as const), outcome: fc.constantFrom(...OUTCOMES, 'rejected', 'rejected') }),
  ),
  dated(
    fc.record({
      type: fc.constant('message' as const),
      message: fc.record(
        { direction: fc.constantFrom('in' as const, 'out' as const), letter: fc.constantFrom(...LETTERS) },
        { requiredKeys: ['direction'] },
      ),
    }),
  ),
  fc.record({
    step: fc.record({
      type: fc.constant('interview' as const),
      interview: fc.record({ kind: fc.constantFrom(...INTERVIEW_KINDS) }),
    }),
    ago: fc.integer({ min: -100, max: 300 }),
  }),
  dated(
    fc.record({
      type: fc.constant('feedback' as const),
      feedback: fc.record(
        {
          was: fc.constant('too general'),
          liked: fc.constant('good examples'),
          theme: fc.constantFrom('examples', 'pay'),
          stated: fc.constantFrom(...STATED_REASONS),
          general: fc.boolean(),
        },
        { requiredKeys: [] },
      ),
    }),
  ),
);

const application = fc.record({
  id: fc.uuid(),
  sent: hours,
  fields: fc.record(
    {
      company: fc.constantFrom('Meridian', 'Acme', 'Café Sol'),
      excitement: fc.integer({ min: 1, max: 5 }),
      source: fc.constantFrom(...SOURCES),
      onlyJustFit: fc.boolean(),
      noContact: fc.boolean(),
      promisedOn: fc
        .integer({ min: -15, max: 15 })
        .map((days) => dateOfDay(dayOf(new Date(2026, 2, 12).getTime()) + days)),
    },
    { requiredKeys: ['company'] },
  ),
  steps: fc.array(steps, { maxLength: 6 }),
});

type Told = typeof application extends fc.Arbitrary<infer One> ? One : never;

function historyOf({ id, sent, fields, steps }: Told, now: number): JournalEvent[] {
  const base = (index: number, ago: number) => ({
    ...{ id: `${id}-${index}`, applicationId: id, by: 'person' as const },
    at: now - ago * HOUR,
    recordedAt: now - Math.max(0, ago) * HOUR,
  });
  return [
    { ...base(0, sent + 1200), type: 'applied', fields: { title: 'Cook', ...fields } },
    ...steps.map(({ step, ago }, index) => ({ ...base(index + 1, ago), ...step })),
  ];
}

const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });

export const anySearch: fc.Arbitrary<{ search: Search; now: number }> = fc
  .record({
    now: anyNow,
    applications: fc.array(application, { minLength: 1, maxLength: 5 }),
    hourOfSupport: maybe(hours),
    pressured: maybe(hours),
    hard: fc.boolean(),
    moods: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 14 }),
    profile: fc.record(
      {
        employment: fc.constantFrom(...EMPLOYMENTS),
        firstSearch: fc.boolean(),
        firstTimeOut: fc.boolean(),
        confidence: fc.integer({ min: 1, max: 5 }),
      },
      { requiredKeys: [] },
    ),
    goal: fc.boolean(),
    stories: fc.array(fc.boolean(), { maxLength: 4 }),
  })
  .map(({ now, applications, hourOfSupport, pressured, hard, moods, profile, goal, stories }) => {
    const histories = applications.map((one) => historyOf(one, now));
    const record = (kind: AnyRecord['kind'], data: object, id: string = kind): AnyRecord =>
      ({ ...data, id, kind, createdAt: now - 1, updatedAt: now - 1 }) as AnyRecord;
    const settings = {
      recovery: {
        ...{ tips: true, signalsOff: [], checkIn: true, coolDownHours: 24 },
        hardDay: hard ? dateOfDay(dayOf(now)) : '',
        ...(hourOfSupport !== undefined && { askedSupportAt: now - hourOfSupport * HOUR }),
        ...(pressured !== undefined && { pressuredAt: now - pressured * HOUR }),
      },
      followUps: {
        ...{ badge: true, notifications: false, days: {}, off: [], on: [], holidays: [], publicHolidays: false },
        review: { on: true, weekday: 3, at: '08:00' },
      },
    } satisfies Pick<Settings, 'recovery' | 'followUps'>;
    const rows = histories.map(fold).filter((row): row is Application => row !== undefined);
    return {
      now,
      search: {
        applications: rows,
        records: [
          record('profile', profile, PROFILE_ID),
          ...(goal
            ? [record('goal', { text: 'Give examples', from: 'own', openedAt: now - HOUR, state: 'open' })]
            : []),
          ...stories.map((done, index) =>
            record('story', { title: 'One', scene: 'a', did: 'b', ...(done && { result: 'c' }) }, `story-${index}`),
          ),
        ],
        recentEvents: histories.flat().filter((event) => event.recordedAt > now - RECENT && isRecentKind(event)),
        checkIns: moods.map((mood, index) => ({ day: dateOfDay(dayOf(now) - index), mood, at: now })),
        settings,
        followUps: contextOf(settings.followUps, { country: 'GB', region: '', workingDays: [1, 2, 3, 4, 5] }, {}),
      },
    };
  });
