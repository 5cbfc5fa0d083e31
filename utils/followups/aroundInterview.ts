import type { Application } from '../journal/types.ts';
import type { Timer } from './applicationTimers.ts';
import type { FollowUpContext } from './context.ts';
import { dayOf, momentOf } from './days.ts';
import { TIMERS } from './timers.ts';
import { waitOf } from './waiting.ts';

const HOUR = 3_600_000;

/** How long an interview is taken to be when nobody said, in minutes. */
const USUAL_MINUTES = 60;
const AHEAD_HOURS = [72, 24, 2] as const;

type OneInterview = NonNullable<Application['interviews']>[number];

/** When an interview is over. */
export function endOf({ at, minutes = USUAL_MINUTES }: Pick<OneInterview, 'at' | 'minutes'>): number {
  return at + minutes * 60_000;
}

/** When the interview begins that a reminder is ahead of. */
export function beginsAt({ from, hours = 0 }: Pick<Timer, 'from' | 'hours'>): number {
  return from + hours * HOUR;
}

/** Three times before each interview; each gives way to the next. */
export function beforeInterview({ interviews = [] }: Application): Timer[] {
  return interviews.flatMap(({ at }) =>
    AHEAD_HOURS.map((hours, index): Timer => {
      const due = at - hours * HOUR;
      const next = AHEAD_HOURS[index + 1];
      return { id: 'interviewAhead', from: due, at: due, until: next === undefined ? at : at - next * HOUR, hours };
    }),
  );
}

/** Interviews in which somebody was met: nobody is thanked for a test that was done alone. */
function talksOf({ interviews = [] }: Application): OneInterview[] {
  return interviews.filter(({ kind }) => kind !== 'assessment' && kind !== 'task');
}

/** Where employers must say by then whether they have decided: counted from the last talk, unless there is an offer. */
export function dutyToInform(one: Application, context: FollowUpContext): Timer[] {
  const last = talksOf(one).at(-1);
  const country = one.country || context.country;
  const { region } = TIMERS.ontario45;
  if (!last || one.stage === 'offer' || context.region !== region || !region.startsWith(`${country}-`)) return [];
  const from = endOf(last);
  return [{ id: 'ontario45', from, ...waitOf('ontario45', from, one, context) }];
}

/** A thank-you within two days, the sheet within a week, and a word to the agency on the same or the next day. */
export function afterInterview(one: Application): Timer[] {
  return talksOf(one).flatMap((interview): Timer[] => {
    const from = endOf(interview);
    const thanked = one.sent?.some(({ at, letter }) => letter === 'thankYou' && at >= interview.at);
    const to = one.agency ? 'agency' : 'employer';
    return [
      ...(thanked ? [] : [{ id: 'thankYou' as const, from, at: from, until: from + 48 * HOUR, to: to as 'employer' }]),
      { id: 'sheet', from, at: from + HOUR, until: from + 7 * 24 * HOUR },
      ...(one.agency
        ? [{ id: 'agencyDebrief' as const, from, at: from, until: momentOf(dayOf(from) + 2), to: 'agency' as const }]
        : []),
    ];
  });
}
