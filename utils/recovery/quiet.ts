import { dayOf, momentOf, weekdayOf } from '../followups/days.ts';

/** When the person wants to hear of nothing, beside the quiet hours of every day. Moments in milliseconds since the epoch. */
export interface QuietChoices {
  quietUntil?: number | undefined;
  /** Reminders come only then: ISO weekdays, and times of day as HH:MM. */
  searchHours?: { weekdays: readonly number[]; from: string; to: string } | undefined;
  /** The two times of day at which one looks; in between it is quiet. */
  checkWindows?: readonly [string, string] | undefined;
}

/** How long one look lasts. */
export const LOOK_MINUTES = 60;
/** In which hour of the next day a quiet evening ends. */
export const MORNING = 9;
/** Far enough for any weekday to come again. */
const DAYS = 8;
/** Choices that never meet (evenings only, and looks in the morning) would be followed for ever. */
const STEPS = 40;

type Span = readonly [from: number, to: number];

/** When the quiet ends that the person chose; undefined when it is not quiet at `at`. */
export function chosenQuiet(choices: QuietChoices, at: number): number | undefined {
  let moment = Math.max(at, choices.quietUntil ?? at);
  for (let step = 0; step < STEPS; step++) {
    const next = Math.max(...limits(choices, moment).map((spans) => opens(spans, moment)), moment);
    if (next === moment) break;
    moment = next;
  }
  return moment > at ? moment : undefined;
}

/** When it becomes quiet, or stops to be; undefined when nothing of that kind was chosen. */
export function quietChange(choices: QuietChoices, at: number): number | undefined {
  const end = chosenQuiet(choices, at);
  if (end !== undefined) return end;
  const closing = limits(choices, at).flatMap((spans) => spans.filter((span) => holds(span, at)).map(([, to]) => to));
  return closing.length > 0 ? Math.min(...closing) : undefined;
}

/** Nine tomorrow: in the small hours that is today's nine, after the sleep. */
export function untilTomorrow(now: number): number {
  return momentOf(dayOf(now) + (new Date(now).getHours() < 4 ? 0 : 1), MORNING);
}

/** The morning of the first working day after the days off that come next, or that it is now. `workingDays` are ISO weekdays. */
export function untilAfterWeekend(now: number, workingDays: readonly number[]): number {
  const works = (day: number) => workingDays.includes(weekdayOf(day));
  let day = dayOf(now);
  for (let left = 7; left > 0 && works(day); left--) day++;
  for (let left = 7; left > 0 && !works(day); left--) day++;
  return momentOf(Math.max(day, dayOf(now) + 1), MORNING);
}

/** The spans of time in which it may be loud, one list for each choice that limits it. */
function limits({ searchHours, checkWindows }: QuietChoices, at: number): Span[][] {
  const today = dayOf(at);
  const days = Array.from({ length: DAYS + 1 }, (_, offset) => today - 1 + offset);
  const all: Span[][] = [];
  if (searchHours && searchHours.weekdays.length > 0 && searchHours.from !== searchHours.to) {
    const { weekdays, from, to } = searchHours;
    const chosen = days.filter((day) => weekdays.includes(weekdayOf(day)));
    all.push(chosen.map((day): Span => [timeOn(day, from), timeOn(from < to ? day : day + 1, to)]));
  }
  if (checkWindows)
    all.push(
      days.flatMap((day) =>
        checkWindows.map((time): Span => [timeOn(day, time), timeOn(day, time) + LOOK_MINUTES * 60_000]),
      ),
    );
  return all;
}

function opens(spans: readonly Span[], at: number): number {
  if (spans.some((span) => holds(span, at))) return at;
  return Math.min(...spans.map(([from]) => from).filter((from) => from > at));
}

const holds = ([from, to]: Span, at: number): boolean => at >= from && at < to;

function timeOn(day: number, time: string): number {
  return momentOf(day, Number(time.slice(0, 2)), Number(time.slice(3)));
}
