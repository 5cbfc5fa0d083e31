import { journal, type Written } from '../../../../utils/journal/journal.ts';
import type { RecordOf } from '../../../../utils/journal/records.ts';
import type { GoalData } from '../../../../utils/journal/recoveryRecords.ts';
import { MOST_OPEN_GOALS, openGoals } from '../../../../utils/recovery/goalState.ts';

/** In answer to "three are open already": the three stay and the new one rests, or it is not taken. Any other text is the id of the one that rests instead. */
export const KEEP = 'keep';
export const SKIP = 'skip';

/** Whether there is no room for one more open goal at `now`. */
export function isFull(goals: readonly RecordOf<'goal'>[], now: number): boolean {
  return openGoals(goals, now).length >= MOST_OPEN_GOALS;
}

/** What is to be written for a new goal under an id, given the answer where three are open. Never a fourth open one. */
export function takeGoal(
  goal: Pick<GoalData, 'text' | 'from'> & Partial<Pick<GoalData, 'applicationId' | 'tags'>>,
  id: string,
  goals: readonly RecordOf<'goal'>[],
  room: string,
  now: number,
): (() => Promise<Written>)[] {
  const full = isFull(goals, now);
  if (full && room === SKIP) return [];
  const swapped = full ? openGoals(goals, now).find((one) => one.id === room) : undefined;
  const state = full && !swapped ? 'resting' : 'open';
  return [
    ...(swapped ? [() => journal.put('goal', { state: 'resting' }, swapped.id)] : []),
    () => journal.put('goal', { ...goal, openedAt: now, state }, id),
  ];
}
