import { expect, test } from 'vitest';
import { dateOfDay, dayOf, momentOf, weekdayOf } from '../../utils/followups/days.ts';
import { dueList } from '../../utils/followups/dueList.ts';
import { publicHolidays } from '../../utils/followups/holidays/publicHolidays.ts';
import { EMPTY_LOG, type NotificationLog, planNotifications } from '../../utils/followups/notificationPlan.ts';
import { ownTimes } from '../../utils/followups/ownTimes.ts';
import { quietUntil } from '../../utils/followups/quietHours.ts';
import { isWorkingDay } from '../../utils/followups/workingDays.ts';
import { fold } from '../../utils/journal/fold.ts';
import type { Application, JournalEvent } from '../../utils/journal/types.ts';

/**
 * A year of somebody's search: 300 applications, most of them never answered, some talks, a few finals, three weeks away in
 * summer. Everything that would have been notified is checked; `REBOUND_PRINT=1` prints it, to be read for sense.
 */

const QUIET = { on: true, from: '21:00', to: '09:00' };
const FIRST_DAY = 20_454; // 1 January 2026
const DAYS = 365;
const AWAY = { from: FIRST_DAY + 200, to: FIRST_DAY + 221 };

/** The same numbers at every run: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

type Planned = Omit<JournalEvent, 'id' | 'recordedAt' | 'applicationId' | 'by'>;

/** What will happen to an application, unless the person does something. */
function fate(start: number, chance: () => number): Planned[] {
  const after = (days: number, hour = 11) => momentOf(dayOf(start) + Math.round(days), hour);
  const events: Planned[] = [{ type: 'applied', at: start }];
  const no = (days: number): Planned => ({ type: 'outcome', outcome: 'rejected', at: after(days) });
  const luck = chance();
  if (luck < 0.25) events.push({ type: 'message', message: { direction: 'in' }, at: after(1) });
  if (luck > 0.6 && luck < 0.85) events.push(no(5 + chance() * 40));
  if (luck < 0.85) return events;
  const screen = 6 + chance() * 12;
  events.push({ type: 'stage', stage: 'screen', at: after(screen) });
  if (luck < 0.92) return chance() < 0.5 ? [...events, no(screen + 10)] : events;
  const talk = screen + 6 + chance() * 5;
  events.push({ type: 'stage', stage: 'interview', at: after(screen + 3) });
  events.push({ type: 'interview', interview: { kind: 'video', minutes: 45 }, at: after(talk, 14) });
  if (luck < 0.97) return chance() < 0.5 ? [...events, no(talk + 12)] : events;
  events.push({ type: 'stage', stage: 'final', at: after(talk + 7) });
  events.push({
    type: 'edited',
    at: after(talk + 7),
    fields: { promisedOn: dateOfDay(dayOf(start) + Math.round(talk) + 15) },
  });
  return luck < 0.99 ? [...events, no(talk + 30)] : events;
}

test('a year of 300 applications says little, at good hours, and never the same twice', () => {
  const chance = numbers(7);
  const histories = Array.from({ length: 300 }, (_, n) => {
    const start = momentOf(FIRST_DAY + Math.floor((n / 300) * 300), 10 + (n % 8), n % 60);
    const events = fate(start, chance).map(
      (event, index): JournalEvent => ({
        ...{ id: `${n}-${index}`, applicationId: `a${n}`, recordedAt: event.at + index, by: 'person' },
        ...event,
        ...(index === 0 && { fields: { title: `Role ${n}`, company: `Company ${n % 180}` } }),
      }),
    );
    const row: Application | undefined = undefined;
    return { events, done: 0, row: row as Application | undefined };
  });
  const holidays = publicHolidays('GB', 'GB-ENG');
  let log: NotificationLog = EMPTY_LOG;
  const lines: string[] = [];
  const keys = new Set<string>();
  const perDay = new Map<number, number>();
  let summaries = 0;

  for (let hour = 0; hour < DAYS * 24; hour += 1) {
    const day = FIRST_DAY + Math.floor(hour / 24);
    const now = momentOf(day, hour % 24, 5);
    // The device is off while they are away, and looked at six times a day.
    if ((day >= AWAY.from && day < AWAY.to) || ![7, 9, 11, 14, 16, 21].includes(hour % 24)) continue;
    const rows = histories
      .map((one) => {
        const happened = one.events.filter((event) => event.at <= now || event.type === 'interview');
        if (happened.length !== one.done) Object.assign(one, { row: fold(happened), done: happened.length });
        return one.row;
      })
      .filter((row): row is Application => row !== undefined);
    const context = {
      ...{ country: 'GB', week: { workingDays: [1, 2, 3, 4, 5], holidays }, days: {}, off: [], on: [] },
      own: ownTimes(rows),
    };
    const due = dueList(rows, context, now);
    const plan = planNotifications(
      due,
      log,
      { on: true, quiet: QUIET, workingDay: isWorkingDay(day, context.week), isPrivate: () => false },
      now,
    );
    log = plan.log;
    perDay.set(day, (perDay.get(day) ?? 0) + plan.notices.length);
    for (const notice of plan.notices) {
      const time = `${dateOfDay(day)} ${String(hour % 24).padStart(2)}h`;
      expect(quietUntil(QUIET, now)).toBeUndefined();
      if (notice.kind === 'summary') {
        summaries++;
        lines.push(`${time}  welcome back: ${notice.count} things`);
        continue;
      }
      const { key, id, from, at, application } = notice.due;
      expect(keys.has(key)).toBe(false);
      keys.add(key);
      expect(application.outcome === 'open' || application.outcome === 'rejected').toBe(true);
      lines.push(
        `${time}  ${id} ${application.title} (${application.stage}), from ${dateOfDay(dayOf(from))}, due ${dateOfDay(dayOf(at))}`,
      );
      // The person asks about half of the times, and otherwise lets it be.
      const one = histories[Number(application.id.slice(1))];
      if (/FollowUp$|thankYou/.test(id) && chance() < 0.5)
        one?.events.push({
          ...{ id: `${application.id}-${hour}`, applicationId: application.id, recordedAt: now, by: 'person' },
          ...{
            type: 'message',
            at: now,
            message: { direction: 'out', letter: id === 'thankYou' ? 'thankYou' : 'followUp' },
          },
        });
    }
    // On Friday afternoons the list is gone through, and what is probably closed is closed.
    if (weekdayOf(day) === 5 && hour % 24 === 16)
      for (const { id, application } of due)
        if (id.endsWith('PresumeClosed'))
          histories[Number(application.id.slice(1))]?.events.push({
            ...{ id: `${application.id}-${hour}`, applicationId: application.id, recordedAt: now, by: 'person' },
            ...{ type: 'outcome', at: now, outcome: 'noReply' },
          });
  }
  if (process.env.REBOUND_PRINT) console.log(lines.join('\n'));

  expect(Math.max(...perDay.values())).toBeLessThanOrEqual(3);
  expect(summaries).toBe(1);
  expect(perDay.get(AWAY.to)).toBe(1);
  // Working days only, for what is counted in working days.
  for (const line of lines)
    if (/screenFollowUp|promiseFollowUp/.test(line)) {
      const due = line.match(/due (\S+)/)?.[1] ?? '';
      expect(weekdayOf(Date.parse(due) / 86_400_000), line).toBeLessThanOrEqual(5);
    }
  expect(lines.length).toBeGreaterThan(100);
}, 120_000);
