import type { Application } from '../journal/types.ts';
import type { Timer } from './applicationTimers.ts';
import type { FollowUpContext } from './context.ts';
import { dayOf, momentOf } from './days.ts';
import { leftToThank, talksOf } from './thanks.ts';
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
  const left = leftToThank(one);
  const to = one.agency ? 'agency' : 'employer';
  return talksOf(one).flatMap((interview): Timer[] => {
    const from = endOf(interview);
    const people = left.get(interview.eventId);
    const thanks = { id: 'thankYou', from, at: from, until: from + 48 * HOUR, to, talk: interview.eventId } as const;
    return [
      ...(people ? [{ ...thanks, ...(people.length > 1 && !one.agency && { people: people.length }) }] : []),
      { id: 'sheet', from, at: from + HOUR, until: from + 7 * 24 * HOUR },
      ...(one.agency ? [{ ...thanks, id: 'agencyDebrief' as const, until: momentOf(dayOf(from) + 2) }] : []),
    ];
  });
}
