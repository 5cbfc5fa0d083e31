import { type Application, STAGES } from '../journal/types.ts';
import { afterInterview, beforeInterview, dutyToInform } from './aroundInterview.ts';
import type { FollowUpContext } from './context.ts';
import { dayOf, momentOf, weekdayOf } from './days.ts';
import { silenceTimers } from './silenceTimers.ts';
import { TIMERS, type TimerId, type TimerRule } from './timers.ts';
import { DUE_HOUR, type Wait, waitOf } from './waiting.ts';

/** One reminder of one application. Times in milliseconds since the epoch. */
export interface Timer {
  id: TimerId;
  /** What it is counted from; with `id` it tells one reminder from another. */
  from: number;
  /** When it becomes due, and from when on it is pointless. */
  at: number;
  until?: number;
  /** How the number of days came about, for those that are counted in days. */
  wait?: Wait;
  /** Whom it is about writing to. */
  to?: 'employer' | 'agency';
  /** For interviews: how many hours are left then. */
  hours?: number;
  /** The event of the interview that a letter is about, and how many people there are still to thank for it. */
  talk?: string;
  people?: number;
  /** Why `at` is later than the days say: the person put it off, everything is paused, or it comes once a week. */
  moved?: 'later' | 'pause' | 'weekly';
}

/** Reminders that ask the person to write to somebody. */
const WRITING: ReadonlySet<TimerId> = new Set<TimerId>([
  'applyFollowUp',
  'screenFollowUp',
  'interviewFollowUp',
  'finalFollowUp',
  'promiseFollowUp',
  'secondFollowUp',
  'thankYou',
  'agencyDebrief',
  'agencyCheckIn',
  'closingNote',
  'feedbackRequest',
]);

/** Reminders that can't wait for a day of the week. */
const PRESSING: ReadonlySet<TimerId> = new Set<TimerId>(['interviewAhead', 'thankYou', 'sheet', 'agencyDebrief']);

/** Rows and contexts are replaced and never changed, so what was computed for them holds as long as they are there. */
const known = new WeakMap<FollowUpContext, WeakMap<Application, readonly Timer[]>>();

/**
 * All reminders of an application, past and to come, as its row and the settings have them: independent of now. What the
 * person said about one (done, later, never) is respected. Computed once for each row.
 */
export function applicationTimers(one: Application, context: FollowUpContext): readonly Timer[] {
  const byRow = known.get(context) ?? new WeakMap<Application, readonly Timer[]>();
  known.set(context, byRow);
  const timers = byRow.get(one) ?? compute(one, context);
  byRow.set(one, timers);
  return timers;
}

function compute(one: Application, context: FollowUpContext): readonly Timer[] {
  return planned(one, context)
    .filter(({ id }) => isOn(id, context) && !(one.noContact && WRITING.has(id)))
    .map((timer) => answered(timer, one, context))
    .filter((timer) => timer !== undefined)
    .filter((timer) => timer.until === undefined || timer.at < timer.until);
}

function planned(one: Application, context: FollowUpContext): Timer[] {
  if (one.outcome === 'onHold') return beforeInterview(one);
  if (one.outcome === 'rejected') return afterNo(one, context);
  if (one.outcome !== 'open') return [];
  return [
    ...beforeInterview(one),
    ...afterInterview(one),
    ...silenceTimers(one, context),
    ...dutyToInform(one, context),
  ];
}

/** A no ends everything but what helps afterwards, and that waits until its rest is over. Colleagues need no note to stay in touch. */
function afterNo(one: Application, context: FollowUpContext): Timer[] {
  const from = one.outcomeAt ?? one.updatedAt;
  const reached = (stage: Application['stage']) => STAGES.indexOf(one.stage) >= STAGES.indexOf(stage);
  const restDays = reached('interview') ? Math.ceil((context.coolDownHours ?? 0) / 24) : 0;
  const rested = momentOf(dayOf(from) + restDays, DUE_HOUR);
  const wrote = (letter: 'stayInTouch' | 'feedbackRequest') => one.sent?.some((sent) => sent.letter === letter);
  const offer = (id: TimerId): Timer => {
    const { until }: TimerRule = TIMERS[id];
    const { at, wait } = waitOf(id, from, one, context);
    return {
      ...{ id, from, wait },
      at: Math.max(at, rested),
      // To the end of its last day.
      ...(until !== undefined && { until: momentOf(dayOf(from) + until + 1) }),
      to: one.agency ? 'agency' : 'employer',
    };
  };
  return [
    ...(reached('screen') && one.source !== 'internal' && !wrote('stayInTouch') ? [offer('closingNote')] : []),
    ...(reached('screen') && !wrote('feedbackRequest') ? [offer('feedbackRequest')] : []),
    ...(reached('interview') ? [offer('lesson')] : []),
    offer(reached('final') ? 'reapplyFinalist' : 'reapply'),
  ];
}

function isOn(id: TimerId, { off, on }: FollowUpContext): boolean {
  const rule: TimerRule = TIMERS[id];
  return rule.offByDefault ? on.includes(id) : !off.includes(id);
}

/** The timer after what the person said about it; undefined when that was the end of it. */
function answered(timer: Timer, one: Application, { pausedUntil = 0, weekly }: FollowUpContext): Timer | undefined {
  let { at, moved } = timer;
  for (const { timer: id, answer, from, until } of one.timerAnswers ?? []) {
    if (id !== timer.id) continue;
    if (answer === 'never') return undefined;
    if (from !== timer.from) continue;
    if (answer === 'done') return undefined;
    if (until === undefined || until <= at) continue;
    at = until;
    moved = 'later';
  }
  if (timer.id !== 'interviewAhead' && pausedUntil > at) {
    at = Math.max(at, momentOf(dayOf(pausedUntil), DUE_HOUR));
    moved = 'pause';
  }
  // What was put off comes when it was wanted.
  if (weekly !== undefined && moved !== 'later' && !PRESSING.has(timer.id)) {
    const day = dayOf(at) + ((weekly - weekdayOf(dayOf(at)) + 7) % 7);
    const later = momentOf(day, DUE_HOUR);
    if (day > dayOf(at) && (timer.until === undefined || later < timer.until)) {
      at = later;
      moved = 'weekly';
    }
  }
  return { ...timer, at, ...(moved && { moved }) };
}
