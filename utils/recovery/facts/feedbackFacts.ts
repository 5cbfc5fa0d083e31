import { dayOf } from '../../followups/days.ts';
import type { Application, Feedback } from '../../journal/types.ts';
import type { FactSources } from './applicationFacts.ts';
import type { ApplicationFacts } from './facts.ts';
import { sentAbout } from './recent.ts';

type FeedbackFacts = Pick<
  ApplicationFacts,
  | 'app.statedReason'
  | 'app.feedback'
  | 'app.hoursSinceFeedback'
  | 'app.daysSinceFeedbackAsked'
  | 'app.feedbackRating'
  | 'app.feedbackStrength'
  | 'app.goalFromFeedback'
>;

/** What they said about one application, and whether they were asked. */
export function feedbackFacts(one: Application, { shelf, recent }: FactSources, now: number): FeedbackFacts {
  const feedback = one.feedback ?? [];
  const last = <T>(read: (one: Feedback) => T | undefined) => feedback.map(read).findLast((value) => value);
  const specific = feedback.findLast(isSpecific);
  const said = specific ?? feedback.findLast(({ general }) => general);
  // An answer clears what was sent from the row: the last weeks still know it.
  const asked = sentAbout(one, recent)
    .filter(({ letter, at }) => letter === 'feedbackRequest' && at <= now)
    .map(({ at }) => at);
  return {
    'app.statedReason': last(({ stated }) => stated) ?? (one.outcome === 'roleClosed' ? 'roleClosed' : 'none'),
    'app.feedback': specific ? 'specific' : said ? 'generic' : asked.length > 0 ? 'asked' : 'none',
    'app.hoursSinceFeedback': said ? (now - said.at) / 3_600_000 : null,
    'app.daysSinceFeedbackAsked': asked.length > 0 ? dayOf(now) - dayOf(Math.max(...asked)) : null,
    'app.feedbackRating': last(({ rating }) => rating) ?? null,
    'app.feedbackStrength': last(({ liked }) => liked?.trim()) ?? null,
    'app.goalFromFeedback': shelf.goals.some(
      ({ from, applicationId }) => from === 'feedback' && applicationId === one.id,
    ),
  };
}

/** A reason alone is no feedback: "someone with more experience" says nothing about the talk. */
export function isSpecific({ general, was, wasNot, liked }: Feedback): boolean {
  return !general && Boolean(was?.trim() || wasNot?.trim() || liked?.trim());
}
