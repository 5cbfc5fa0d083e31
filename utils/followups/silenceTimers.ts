import type { Application, Sent } from '../journal/types.ts';
import type { Timer } from './applicationTimers.ts';
import { endOf } from './aroundInterview.ts';
import type { FollowUpContext, Step } from './context.ts';
import { dayOf, dayOfDate, momentOf } from './days.ts';
import { MOST_CHECK_INS, MOST_FOLLOW_UPS, type TimerId } from './timers.ts';
import { waitOf } from './waiting.ts';

/** Letters that don't ask how things stand. */
const NO_QUESTION: ReadonlySet<string | undefined> = new Set(['thankYou', 'adjustment', 'introduction', 'stayInTouch']);

/** True for what was sent to hear how things stand: what came without a draft is taken for it. */
export function isQuestion({ letter }: Sent): boolean {
  return !NO_QUESTION.has(letter);
}

/** Closing dates further away than this are not meant: some sites put a year, or the end of all days. */
const FARTHEST_CLOSING = 60;

/** At the earliest this long after the question becomes due is it taken for closed: there must be time to ask. */
const TIME_TO_ASK = 7;

const FOLLOW_UP: Record<Step, TimerId> = {
  applied: 'applyFollowUp',
  screen: 'screenFollowUp',
  interview: 'interviewFollowUp',
  final: 'finalFollowUp',
};
const PRESUME_CLOSED: Record<Step, TimerId> = {
  applied: 'applyPresumeClosed',
  screen: 'screenPresumeClosed',
  interview: 'interviewPresumeClosed',
  final: 'finalPresumeClosed',
};

/** Where the waiting stands: since when, what was asked since, and until which promised day. */
export interface Waiting {
  step: Step;
  /** The last sign of them, or what the person sent or sat through after it. */
  since: number;
  /** When the person asked since then. */
  asked: number[];
  mostAsks: number;
  /** The day that they promised, while it still counts: see `dayOf`. */
  promised?: number;
}

/** What an open application waits for; undefined when nothing was sent yet, or an offer is on the table. */
export function waitingOf(one: Application): Waiting | undefined {
  const step = stepOf(one);
  if (!step || one.appliedAt === undefined) return undefined;
  const since = Math.max(
    one.appliedAt,
    step === 'applied' ? closingOf(one.validThrough, one.appliedAt) : one.stageAt,
    one.heardAt ?? 0,
    // A talk that is still to come is waited for, and then its answer.
    ...(one.interviews ?? []).map(endOf),
  );
  const promised = dayOfDate(one.promisedOn);
  // Whoever wrote on that day or later has kept the date or let it go.
  const open = promised !== undefined && (one.heardAt === undefined || dayOf(one.heardAt) < promised);
  const asked = (one.sent ?? []).filter((one) => one.at >= since && isQuestion(one));
  return {
    step,
    since,
    asked: asked.map(({ at }) => at),
    mostAsks: open ? 2 : MOST_FOLLOW_UPS[step],
    ...(open && { promised }),
  };
}

/** What to ask and when, and when silence means no. */
export function silenceTimers(one: Application, context: FollowUpContext): Timer[] {
  const waiting = waitingOf(one);
  if (!waiting) return [];
  const { step, since, asked, mostAsks, promised } = waiting;
  const to = one.agency ? 'agency' : 'employer';
  /** Only how long answers take at this step is a matter of country, season and own experience. */
  const timer = (id: TimerId, from: number): Timer => ({
    id,
    from,
    ...waitOf(id, from, one, context, id === FOLLOW_UP[step] || id === PRESUME_CLOSED[step] ? step : undefined),
    to,
  });
  const lastAsk = asked.at(-1);

  const asks: Timer[] = [];
  if (lastAsk === undefined) {
    if (promised !== undefined) {
      asks.push(timer('promiseSlip', momentOf(promised)), timer('promiseFollowUp', momentOf(promised)));
    } else {
      // Whoever invites to a talk has it.
      if (step === 'applied' && one.heardAt === undefined && !one.interviews?.length)
        asks.push(timer('acknowledgment', one.appliedAt ?? since));
      asks.push(timer(one.agency && step !== 'applied' ? 'agencyCheckIn' : FOLLOW_UP[step], since));
    }
  } else if (one.agency && step !== 'applied') {
    if (asked.length < MOST_CHECK_INS) asks.push(timer('agencyCheckIn', lastAsk));
  } else if (asked.length < mostAsks) {
    asks.push(timer('secondFollowUp', lastAsk));
  }

  const lastContact = Math.max(since, lastAsk ?? 0, promised === undefined ? 0 : momentOf(promised));
  const closed = timer(PRESUME_CLOSED[step], lastContact);
  const lastAt = asks.at(-1)?.at;
  if (lastAt !== undefined) closed.at = Math.max(closed.at, momentOf(dayOf(lastAt) + TIME_TO_ASK, 9));
  delete closed.to;
  // Each gives way to the next: never two about the same silence.
  const all = [...asks, closed];
  return all.map((one, index) => {
    const next = all[index + 1];
    return next ? { ...one, until: next.at } : one;
  });
}

/** The closing date, when it is still to come at the time of applying: nobody reads before it. */
export function closingOf(validThrough: string | undefined, appliedAt: number): number {
  const closing = dayOfDate(validThrough) ?? 0;
  const applied = dayOf(appliedAt);
  return closing > applied && closing <= applied + FARTHEST_CLOSING ? momentOf(closing) : appliedAt;
}

function stepOf({ stage }: Application): Step | undefined {
  return stage === 'applied' || stage === 'screen' || stage === 'interview' || stage === 'final' ? stage : undefined;
}
