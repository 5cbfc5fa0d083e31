import { applicationTimers } from '../followups/applicationTimers.ts';
import { dayOf, dayOfDate } from '../followups/days.ts';
import { waitingOf } from '../followups/silenceTimers.ts';
import { decisionDays } from '../followups/timers.ts';
import type { Application } from '../journal/types.ts';
import type { NumberFact, Reached, SeenFacts } from './facts/facts.ts';
import { isSpecific } from './facts/feedbackFacts.ts';
import { openGoals } from './goalState.ts';
import type { Known } from './known.ts';
import type { Placeholder, Quantity } from './quantities.ts';
import type { Tip } from './tip.ts';

/** What stands in for a placeholder: the view says dates, steps, countries and what has no name in its language. */
export type TipValue =
  | string
  | number
  | { day: number }
  | { step: Reached }
  | { country: string }
  | { unnamed: 'thisEmployer' | 'earlierInterview' };
export type TipValues = Partial<Record<Placeholder, TipValue>>;

/** The person's own words are cut to this many characters. */
const MOST_WORDS = 90;

/** What fills the placeholders of a tip; undefined when one of them has nothing to say, and the tip cannot be told. */
export function valuesOf(
  tip: Tip,
  one: Application | undefined,
  facts: SeenFacts,
  known: Known,
): TipValues | undefined {
  const values: TipValues = {};
  for (const placeholder of tip.says ?? []) {
    const value = oneValue(placeholder, tip, one, facts, known);
    if (value === undefined || value === null || value === '') return undefined;
    values[placeholder] = value;
  }
  return values;
}

function oneValue(
  placeholder: Placeholder,
  tip: Tip,
  one: Application | undefined,
  facts: SeenFacts,
  known: Known,
): TipValue | null | undefined {
  switch (placeholder) {
    case 'company':
      return (
        one && (known.shelf.hidden.has(one.companyKey) || !one.company ? { unnamed: 'thisEmployer' } : one.company)
      );
    case 'days':
    case 'n':
      return counted(tip.counts?.[placeholder], one, facts, known);
    case 'hours': {
      const hours = counted(tip.counts?.hours, one, facts, known);
      // "Two hours to go" is a promise, "within two hours" is a limit.
      return (
        hours && Math.max(1, tip.counts?.hours === 'app.hoursApplyToRejection' ? Math.ceil(hours) : Math.floor(hours))
      );
    }
    case 'k':
      return facts['me.interviewsTotal'];
    case 'weeks':
      return facts['me.weeksSearching'] && Math.max(1, facts['me.weeksSearching']);
    case 'stage':
      return facts['me.sameStageAt'] && { step: facts['me.sameStageAt'] };
    case 'promisedDate':
      return one && dayValue(dayOfDate(one.promisedOn));
    case 'daysPast':
      return facts['app.daysPastPromise'];
    case 'followUpDate':
      return one && dayValue(nextDay(one, known));
    case 'interviewCount':
      return facts['app.interviewCount'];
    case 'practiceGoal':
      return cut(goalOf(known)?.text);
    case 'lastCompany': {
      const from = known.applications.find(({ id }) => id === goalOf(known)?.applicationId);
      const named = from?.company && !known.shelf.hidden.has(from.companyKey);
      return named ? from.company : { unnamed: 'earlierInterview' };
    }
    case 'feedback': {
      const said = one?.feedback?.findLast(isSpecific);
      return cut(said?.was || said?.wasNot || said?.liked);
    }
    case 'strength':
      return cut(facts['app.feedbackStrength'] ?? undefined);
    case 'theme':
      return cut(facts['me.repeatTheme'] ?? undefined);
    case 'countryDays': {
      const days = decisionDays(countryOf(facts));
      return days && Math.round(days);
    }
    case 'country': {
      const country = countryOf(facts);
      return country ? { country } : undefined;
    }
    case 'pipeline':
      return facts['me.pipeline'];
  }
}

function counted(
  what: NumberFact | Quantity | undefined,
  one: Application | undefined,
  facts: SeenFacts,
  { now }: Known,
): number | null | undefined {
  switch (what) {
    case undefined:
      return undefined;
    case 'fourteen':
      return 14;
    case 'daysSinceSent':
      return one?.appliedAt === undefined ? undefined : dayOf(now) - dayOf(one.appliedAt);
    case 'daysUntilPromise':
      return facts['app.daysPastPromise'] === null ? undefined : -facts['app.daysPastPromise'];
    case 'daysWithoutWord': {
      const since = one && waitingOf(one)?.since;
      return since === undefined ? undefined : dayOf(now) - dayOf(since);
    }
    default:
      return facts[what];
  }
}

/** The practice goal that comes back first: the one that was never tried, then the oldest. */
function goalOf({ shelf, now }: Known) {
  return openGoals(shelf.goals, now).sort(
    (a, b) => (a.uses?.length ?? 0) - (b.uses?.length ?? 0) || a.openedAt - b.openedAt,
  )[0];
}

/** The day of the next reminder that is still to come. */
function nextDay(one: Application, { followUps, now }: Known): number | undefined {
  const coming = applicationTimers(one, followUps).filter(({ at }) => at > now);
  return coming.length > 0 ? dayOf(Math.min(...coming.map(({ at }) => at))) : undefined;
}

function dayValue(day: number | undefined): TipValue | undefined {
  return day === undefined ? undefined : { day };
}

function countryOf(facts: SeenFacts): string | undefined {
  return facts['ctx.region']?.slice(0, 2) || undefined;
}

function cut(words: string | undefined): string | undefined {
  const text = words?.trim();
  return text && text.length > MOST_WORDS ? `${text.slice(0, MOST_WORDS - 1).trimEnd()}…` : text;
}
