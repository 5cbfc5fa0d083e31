import type { ProfileData } from '../journal/recoveryRecords.ts';
import type { Tip } from './tip.ts';

/** What puts applications on their way, and what pays off in months: skills, stories, people, knowing what one wants. */
const SENDS: ReadonlySet<Tip['act']> = new Set(['planThreeApplications', 'planWeek', 'draftFollowUp', 'planIfThen']);
const BUILDS: ReadonlySet<Tip['act']> = new Set([
  ...(['openStoryBank', 'makePracticeGoal', 'pickSkill', 'saveWishes', 'saveSnippet'] as const),
  ...(['draftStayInTouch', 'draftIntroRequest', 'addContact'] as const),
]);
/** Enough to change which of two that fit equally well comes first; no reason to bring anything up by itself. */
const LEANS = 12;

/** What the urgency that somebody named adds to a tip's score or takes from it. */
export function leaning({ act }: Pick<Tip, 'act'>, urgency: ProfileData['urgency']): number {
  if (urgency !== 'now' && urgency !== 'months') return 0;
  if (SENDS.has(act)) return urgency === 'now' ? LEANS : -LEANS;
  if (BUILDS.has(act)) return urgency === 'now' ? -LEANS : LEANS;
  return 0;
}

/** How many days lie between planned applications: one a day where work is needed now, two a week where there is time. */
export function daysApart(urgency: ProfileData['urgency']): number {
  return urgency === 'months' ? 3 : 1;
}
