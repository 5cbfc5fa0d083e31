import type { GoalData, Use } from '../journal/recoveryRecords.ts';

/** More would be a list to dread. */
export const MOST_OPEN_GOALS = 3;
const ENOUGH_GOOD_USES = 2;
const ENOUGH_MISSED = 2;
const KEPT_DAYS = 120;
const DAY = 86_400_000;

/** `reword`: open, and offered for other words, since it was not used twice. */
export type GoalState = GoalData['state'] | 'reword';

/**
 * How a goal stands at `now`: it rests after two interviews in which it was used, is offered for other words after two in
 * which it was not, and is archived after 120 days. What happened before it was opened (again) or reworded does not count.
 */
export function goalState({ state, openedAt, uses = [] }: GoalData, now: number): GoalState {
  if (state !== 'open') return state;
  const counted = (used: Use) => uses.filter((one) => one.used === used && one.at >= openedAt).length;
  if (counted('yes') >= ENOUGH_GOOD_USES) return 'resting';
  if (now >= openedAt + KEPT_DAYS * DAY) return 'archived';
  return counted('no') >= ENOUGH_MISSED ? 'reword' : 'open';
}

/** The goals that are open at `now`, those to be reworded included; the latest first. */
export function openGoals<Goal extends GoalData>(goals: readonly Goal[], now: number): Goal[] {
  return goals
    .filter((goal) => ['open', 'reword'].includes(goalState(goal, now)))
    .sort((a, b) => b.openedAt - a.openedAt);
}

/** The uses with that of one interview added, or changed where it was noted before. */
export function withUse(
  uses: GoalData['uses'] = [],
  interviewId: string,
  used: Use,
  at: number,
): NonNullable<GoalData['uses']> {
  return [...uses.filter((one) => one.interviewId !== interviewId), { interviewId, used, at }];
}
